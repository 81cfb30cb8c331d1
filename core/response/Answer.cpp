// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/Answer.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace lacrima::response {
namespace {

struct MissingEntry {
    MissingReason reason;
    const char* name;
    int code;
};

constexpr std::array<MissingEntry, 8> kMissing{{
    {MissingReason::Refused, "refused", -97},
    {MissingReason::Skipped, "skipped", -98},
    {MissingReason::NotApplicable, "not_applicable", -99},
    {MissingReason::NotReached, "not_reached", -96},
    {MissingReason::Unreadable, "unreadable", -95},
    {MissingReason::Invalid, "invalid", -94},
    {MissingReason::NotRecorded, "not_recorded", -93},
    {MissingReason::NotInFile, "not_in_file", -92},
}};

const MissingEntry& entryOf(MissingReason reason) {
    for (const MissingEntry& entry : kMissing) {
        if (entry.reason == reason) return entry;
    }
    return kMissing.back();
}

QString dateText(const Date& date) {
    QString text = QStringLiteral("%1").arg(date.year, 4, 10, QLatin1Char('0'));
    if (date.month > 0) text += QStringLiteral("-%1").arg(date.month, 2, 10, QLatin1Char('0'));
    if (date.month > 0 && date.day > 0) text += QStringLiteral("-%1").arg(date.day, 2, 10, QLatin1Char('0'));
    return text;
}

struct PlainText {
    QString operator()(const Missing&) const { return {}; }
    QString operator()(const Choice& choice) const { return choice.code; }
    QString operator()(const Choices& choices) const { return choices.codes.join(QLatin1Char(';')); }
    QString operator()(const Number& number) const { return numberText(number.value); }
    QString operator()(const Text& text) const { return text.value; }
    QString operator()(const Date& date) const { return dateText(date); }
};

} // namespace

std::optional<MissingReason> missingReason(const Answer& answer) {
    if (const auto* missing = std::get_if<Missing>(&answer)) return missing->reason;
    return std::nullopt;
}

QString numberText(double number) {
    constexpr double kLargestPlain = 1e16;
    constexpr double kSmallestPlain = 1e-5;
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= kSmallestPlain && size < kLargestPlain);
    return QLocale::c().toString(number, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString plainText(const Answer& answer) {
    return std::visit(PlainText{}, answer);
}

QString missingName(MissingReason reason) {
    return QString::fromLatin1(entryOf(reason).name);
}

int missingCode(MissingReason reason) {
    return entryOf(reason).code;
}

std::optional<MissingReason> missingFromCode(int code) {
    for (const MissingEntry& entry : kMissing) {
        if (entry.code == code) return entry.reason;
    }
    return std::nullopt;
}

std::optional<MissingReason> missingFromName(const QString& name) {
    for (const MissingEntry& entry : kMissing) {
        if (name == QLatin1String(entry.name)) return entry.reason;
    }
    return std::nullopt;
}

} // namespace lacrima::response
