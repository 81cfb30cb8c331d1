// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui::text {

/// What somebody typed where a number belongs.
struct TypedNumber {
    enum class Kind {
        Number,
        Ambiguous, ///< a point or comma that may separate thousands or decimals: "1.000" in English
        NoNumber,
    };

    Kind kind = Kind::NoNumber;
    double value = 0; ///< finite; 0 unless kind is Number
};

/// Decimals after a point or a comma, thousands in groups of three parted by the language's separator, by
/// blanks or by apostrophes. A single point or comma before exactly three digits separates thousands where
/// the language in force writes them so, decimals where it cannot ("0,125"); otherwise nobody can know, and
/// it is no number before the person says.
TypedNumber typedNumber(const QString& typed);

/// "Is 1.000 a thousand or one? ...": what to do about an ambiguous number.
QString ambiguousNumberWords(const QString& typed);

} // namespace lacrima::ui::text
