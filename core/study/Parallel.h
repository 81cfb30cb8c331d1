// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace lacrima::study {

/// Runs `work()` on as many threads as there are cores (eight at most), this one among them, and waits for
/// all.
template<class Work>
void onAllCores(const Work& work) {
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    std::vector<std::thread> others;
    for (unsigned started = 1; started < cores; ++started) others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
}

/// Calls `work(index)` for each index below `count`, in any order; on this thread alone when there are few.
template<class Work>
void forEachIndex(std::size_t count, const Work& work) {
    constexpr std::size_t kFew = 16;
    std::atomic<std::size_t> next{0};
    const auto loop = [&next, &work, count] {
        for (std::size_t index = next++; index < count; index = next++) work(index);
    };
    if (count <= kFew)
        loop();
    else
        onAllCores(loop);
}

} // namespace lacrima::study
