// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/Simd.h"

#include <algorithm>
#include <cstdlib>

namespace lacrima::analysis {
namespace {

Processor asked() {
    const char* name = std::getenv("LACRIMA_PROCESSOR");
    if (name != nullptr && std::strcmp(name, "plain") == 0) return Processor::Plain;
    if (name != nullptr && std::strcmp(name, "avx2") == 0) return Processor::Avx2;
    return Processor::Avx512;
}

Processor available() {
#if LACRIMA_DISPATCH
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vpopcntdq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return Processor::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("popcnt"))
        return Processor::Avx2;
#endif
    return Processor::Plain;
}

} // namespace

Processor processor() {
    static const Processor chosen = std::min(asked(), available());
    return chosen;
}

} // namespace lacrima::analysis
