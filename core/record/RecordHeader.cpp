// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/RecordHeader.h"

#include <QCborStreamWriter>

#include <optional>

namespace lacrima::record {

namespace {

/// What holds of a kind.
struct Traits {
    bool isSealed = true;
    bool isAuthored = false;
    bool isAboutPeople = false;
};

/// Nothing for a kind that only a newer version writes.
std::optional<Traits> traitsOf(Kind kind) {
    constexpr Traits kPlain{false, false, false};
    constexpr Traits kPlainAboutPeople{false, false, true};
    constexpr Traits kOfTheTeam{false, true, true};
    constexpr Traits kSealed{true, false, false};
    constexpr Traits kChange{true, true, false};
    switch (kind) {
    case Kind::Study:
    case Kind::Office:
        return kPlainAboutPeople;
    case Kind::Draw:
    case Kind::DrawDeclined:
    case Kind::HandOver:
        return kPlain;
    case Kind::KeyHolder:
    case Kind::Ticket:
    case Kind::OfficeVerdict:
    case Kind::Migration:
        return kOfTheTeam;
    case Kind::Response:
    case Kind::Variable:
        return kSealed;
    case Kind::Correction:
    case Kind::Reversal:
    case Kind::Exclusion:
    case Kind::SavedView:
        return kChange;
    }
    return std::nullopt;
}

} // namespace

bool isSealed(Kind kind) {
    return traitsOf(kind).value_or(Traits{}).isSealed;
}

bool isKnown(Kind kind) {
    return traitsOf(kind).has_value();
}

bool isAuthored(Kind kind) {
    return traitsOf(kind).value_or(Traits{}).isAuthored;
}

bool isAboutPeople(Kind kind) {
    return traitsOf(kind).value_or(Traits{}).isAboutPeople;
}

QByteArray canonicalBytes(const RecordHeader& header) {
    QByteArray bytes;
    bytes.reserve(160);
    QCborStreamWriter writer(&bytes);
    const bool hasLamport = header.lamport != 0;
    writer.startArray(hasLamport ? 10 : 9);
    writer.append(header.id);
    writer.append(static_cast<quint64>(header.kind));
    writer.append(QStringView(header.office));
    writer.append(QStringView(header.clinician));
    writer.append(QStringView(header.caseId));
    writer.append(static_cast<qint64>(header.sitting));
    writer.append(QStringView(header.instrument));
    writer.append(QStringView(header.date));
    writer.append(header.previous);
    if (hasLamport) writer.append(static_cast<qint64>(header.lamport));
    writer.endArray();
    return bytes;
}

} // namespace lacrima::record
