// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Padding.h"

#include <algorithm>
#include <cstdint>

namespace lacrima::seal {
namespace {

constexpr int kLengthSize = 8;

qsizetype roundedUp(qsizetype size, int step) {
    return std::max<qsizetype>(1, (size + step - 1) / step) * step;
}

} // namespace

QByteArray withPadding(const QByteArray& content, int step) {
    QByteArray padded(kLengthSize + roundedUp(content.size(), step), '\0');
    const auto length = static_cast<std::uint64_t>(content.size());
    for (int at = 0; at < kLengthSize; ++at) padded[at] = static_cast<char>((length >> (8 * at)) & 0xffU);
    std::copy(content.begin(), content.end(), padded.begin() + kLengthSize);
    return padded;
}

std::optional<QByteArray> withoutPadding(std::span<const unsigned char> padded) {
    if (padded.size() < kLengthSize) return std::nullopt;
    std::uint64_t length = 0;
    for (std::size_t at = 0; at < kLengthSize; ++at) length |= std::uint64_t{padded[at]} << (8 * at);
    if (length > padded.size() - kLengthSize) return std::nullopt;
    return QByteArray(
        reinterpret_cast<const char*>(padded.data()) + kLengthSize, static_cast<qsizetype>(length));
}

} // namespace lacrima::seal
