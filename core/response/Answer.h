// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>

namespace lacrima::response {

/// Why there is no answer. Numbers are part of the record encoding: never reuse one.
enum class MissingReason : std::uint8_t {
    Skipped = 1,
    Refused = 2,
    NotApplicable = 3, ///< hidden by branching
    NotReached = 4,
    Unreadable = 5,  ///< on paper
    Invalid = 6,     ///< set by a cleaner
    NotRecorded = 7, ///< an imported file has an empty cell there: nobody knows why
    NotInFile = 8,   ///< an imported file has no such column
};

struct Missing {
    MissingReason reason = MissingReason::NotReached;
    bool operator==(const Missing&) const = default;
};

/// The code of the one option chosen, as the instrument spells it ("4", "woman").
struct Choice {
    QString code;
    bool operator==(const Choice&) const = default;
};

/// The codes of all options chosen, sorted, each once; may be empty ("none of these").
struct Choices {
    QStringList codes;
    bool operator==(const Choices&) const = default;
};

struct Number {
    double value = 0;
    bool operator==(const Number&) const = default;
};

struct Text {
    QString value;
    bool operator==(const Text&) const = default;
};

/// A date as precise as it was given: month and day are 0 when unknown; they are never invented.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    bool operator==(const Date&) const = default;
};

/// The answer to one item, or the reason why there is none. Never NaN, -1 or "" for missing.
using Answer = std::variant<Missing, Choice, Choices, Number, Text, Date>;

inline bool isMissing(const Answer& answer) {
    return std::holds_alternative<Missing>(answer);
}
std::optional<MissingReason> missingReason(const Answer& answer);

/// A number in the shortest form that reads back exactly, without an exponent unless it is very large or
/// small: 100000, 0.25, 1e+300.
QString numberText(double number);

/// Exact, locale-free text of an answer for files and comparisons: "4", "loss;shame", "3.5", "2026-11";
/// empty for missing. Numbers in the shortest form that reads back the same.
QString plainText(const Answer& answer);

/// "skipped", "refused", "not_applicable", "not_reached", "unreadable", "invalid",
/// "not_recorded", "not_in_file".
QString missingName(MissingReason reason);
/// Default export code: refused -97, skipped -98, not applicable -99, not reached -96, unreadable -95,
/// invalid -94, not recorded -93, not in file -92.
int missingCode(MissingReason reason);
std::optional<MissingReason> missingFromCode(int code);
std::optional<MissingReason> missingFromName(const QString& name);

} // namespace lacrima::response
