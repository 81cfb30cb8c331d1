// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ResponseSize.h"

#include "core/record/Payload.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace lacrima::record {
namespace {

using namespace response;
using instrument::Instrument;
using instrument::Item;
using instrument::ItemType;

constexpr int kRounding = 512;
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

Response longestResponse(const Instrument& instrument) {
    constexpr auto kLongest = std::numeric_limits<std::int64_t>::max();
    constexpr auto kMost = std::numeric_limits<int>::max();
    const QString code = longestText(kLongestCode / 4);
    Response longest{code, code, kMost, QStringLiteral("2000-01-01"), instrument.id, instrument.version,
        instrument.hash, Mode::Import, longestText(kLongestLanguage / 4), code, kLongest, kLongest, true, {}};
    for (const Item& item : instrument.items) {
        longest.items.push_back({item.id, longestAnswer(item), true, kLongest, kMost});
    }
    return longest;
}

} // namespace

int paddedSizeFor(const Instrument& instrument) {
    const qsizetype size = encode(Payload(longestResponse(instrument))).size();
    return static_cast<int>((size + kRounding - 1) / kRounding * kRounding);
}

} // namespace lacrima::record
