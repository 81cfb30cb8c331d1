// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever the bytes: an error, or definitions that can be computed on a dataset without any of their
/// variables.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto findings = lacrima::findings::readFindings(bytes);
    if (!findings) return 0;
    const auto results = lacrima::findings::computeFindings({}, *findings);
    if (results.size() != findings->size()) std::abort();
    return 0;
}
