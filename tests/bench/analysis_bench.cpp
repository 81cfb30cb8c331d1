// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks B1-B9 and B13-B17, one of the workers of interleave.py.
//   analysis_bench FOLDER --write    makes the data
//   analysis_bench FOLDER            takes orders, one a line, and answers each with a line:
//     load ID    the data of a task into memory            "ok"
//     check      our numbers beside those of the others    "ok" or "failed"
//     turn ID    once unmeasured, then a few times          median and least in seconds
#include "tests/bench/analysis_tasks.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <optional>
#include <sstream>

namespace {

using namespace lacrima::bench;
using Clock = std::chrono::steady_clock;

std::optional<Task> made(const std::string& id, const std::string& folder) {
    for (const auto& tasks : {correlationTasks(), resamplingTasks()}) {
        for (const NamedTask& task : tasks) {
            if (id == task.id) return task.make(folder);
        }
    }
    return std::nullopt;
}

std::string turn(const Work& work) {
    std::vector<double> times;
    work.run();
    for (int i = 0; i < work.times; ++i) {
        const auto start = Clock::now();
        work.run();
        times.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::ostringstream answer;
    answer << times[times.size() / 2] << ' ' << times.front();
    return answer.str();
}

std::string answered(
    const std::string& order, const std::string& id, const std::string& folder, std::optional<Task>& task) {
    if (order == "load") {
        task.reset(); // the memory of the one before
        task = made(id, folder);
        return task ? "ok" : "unknown";
    }
    if (!task) return "unknown";
    if (order == "check") {
        Gate gate(folder);
        task->check(gate);
        return gate.isGood() ? "ok" : "failed";
    }
    for (const Work& work : task->works) {
        if (order == "turn" && work.id == id) return turn(work);
    }
    return "unknown";
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: analysis_bench FOLDER [--write]\n");
        return 2;
    }
    const std::string folder = argv[1];
    if (argc > 2 && std::strcmp(argv[2], "--write") == 0) {
        writeAll(folder);
        return 0;
    }
    std::optional<Task> task;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string order;
        std::string id;
        words >> order >> id;
        std::cout << answered(order, id, folder, task) << std::endl;
    }
    return 0;
}
