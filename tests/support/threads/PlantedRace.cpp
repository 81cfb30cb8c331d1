// SPDX-License-Identifier: GPL-3.0-or-later
// A loop, a pair and a group of tasks with and without a race: "planted_race" has none, "planted_race loop",
// "pair" and "tasks" have one. The thread sanitizer must see just these.
#include <cstddef>
#include <cstdio>
#include <string_view>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>
#include <tbb/task_group.h>
#include <vector>

namespace {

constexpr std::size_t kBlocks = 2000;
constexpr std::size_t kBlock = 500;

double loop(bool isRacing) {
    const std::vector<double> from(kBlocks * kBlock, 0.5); // made here, read by the others
    std::vector<double> sums(kBlocks);
    double shared = 0;
    tbb::parallel_for(std::size_t{0}, kBlocks, [&](std::size_t block) {
        for (std::size_t i = 0; i < kBlock; ++i) sums[block] += from[block * kBlock + i];
        if (isRacing) shared += sums[block];
    });
    for (const double sum : sums) shared += sum; // made by the others, read here
    return shared;
}

double pair(bool isRacing) {
    std::vector<double> sums(2);
    double shared = 0;
    const auto half = [&](std::size_t which) {
        for (std::size_t i = 0; i < kBlocks * kBlock; ++i) sums[which] += 0.5;
        if (isRacing) shared += sums[which];
    };
    tbb::parallel_invoke([&] { half(0); }, [&] { half(1); });
    return shared + sums[0] + sums[1];
}

double tasks(bool isRacing) {
    std::vector<double> sums(kBlocks);
    double shared = 0;
    tbb::task_group group;
    for (std::size_t block = 0; block < kBlocks; ++block) {
        group.run([&, block, own = std::vector<double>(kBlock, 0.5)] {
            for (const double value : own) sums[block] += value;
            if (isRacing) shared += sums[block];
        });
    }
    group.wait();
    return shared + sums.back();
}

} // namespace

int main(int count, char** words) {
    const tbb::global_control two(tbb::global_control::max_allowed_parallelism, 2); // on one processor too
    const std::string_view planted = count > 1 ? words[1] : "";
    double sum = 0;
    for (int round = 0; round < 20; ++round)
        sum += loop(planted == "loop") + pair(planted == "pair") + tasks(planted == "tasks");
    std::printf("%g\n", sum);
    return 0;
}
