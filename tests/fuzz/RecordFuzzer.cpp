// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Payload.h"
#include "core/study/DraftContent.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte names the kind, the rest is what somebody says is a payload of it. What is read must be
/// written in one way only.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace lacrima;
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto kind = static_cast<record::Kind>(data[0] % 16);
    if (const auto payload = record::decode(kind, bytes)) {
        const QByteArray written = record::encode(*payload);
        const auto again = record::decode(kind, written);
        if (!again || record::encode(*again) != written) std::abort();
    }
    static_cast<void>(study::decodeDraft(bytes));
    return 0;
}
