// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Padding.h"

#include "core/record/Payload.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace lacrima::seal {
namespace {

using namespace response;
using instrument::Instrument;
using instrument::Item;
using instrument::ItemType;

constexpr int kRounding = 512;
constexpr int kLengthSize = 8;
constexpr int kUnboundedText = 500;  // characters, for a text item without a maximum
constexpr int kLongestCode = 48;     // case and clinician codes
constexpr int kLongestLanguage = 16; // "sr-Latn-RS" and the like

QString longestText(int characters) {
    return QString::fromUcs4(U"\U0001F622").repeated(characters);
}

QString longestCode(const Item& item) {
    QString longest;
    for (const auto& option : item.options) {
        if (option.code.toUtf8().size() > longest.toUtf8().size()) longest = option.code;
    }
    return longest;
}

Choices allCodes(const Item& item) {
    Choices choices;
    for (const auto& option : item.options) choices.codes << option.code;
    return choices;
}

Answer longestAnswer(const Item& item) {
    switch (item.type) {
    case ItemType::Choice:
        return Choice{longestCode(item)};
    case ItemType::Several:
        return allCodes(item);
    case ItemType::Integer:
    case ItemType::Decimal:
        return Number{0.1}; // every number takes nine bytes
    case ItemType::Text:
        return Text{longestText(item.maximumLength > 0 ? item.maximumLength : kUnboundedText)};
    case ItemType::Date:
        return Date{std::numeric_limits<int>::max(), 12, 31};
    }
    return Missing{};
}

record::Response longestResponse(const Instrument& instrument) {
    constexpr auto kLongest = std::numeric_limits<std::int64_t>::max();
    constexpr auto kMost = std::numeric_limits<int>::max();
    const QString code = longestText(kLongestCode / 4);
    record::Response longest{code, code, kMost, QStringLiteral("2000-01-01"), instrument.id,
        instrument.version, instrument.hash, record::Mode::Import, longestText(kLongestLanguage / 4), code,
        kLongest, kLongest, true, {}};
    for (const Item& item : instrument.items) {
        longest.items.push_back({item.id, longestAnswer(item), true, kLongest, kMost});
    }
    return longest;
}

qsizetype roundedUp(qsizetype size, int step) {
    return std::max<qsizetype>(1, (size + step - 1) / step) * step;
}

} // namespace

int paddedSizeFor(const Instrument& instrument) {
    return static_cast<int>(
        roundedUp(encode(record::Payload(longestResponse(instrument))).size(), kRounding));
}

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
