// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/table/NumberMarks.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lacrima::exchange {

enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };

/// "dmy", "mdy", "ymd".
std::optional<DateOrder> dateOrderFrom(const QString& word);

/// What the user says about a file; what is absent is found in the file itself.
struct ReadingOptions {
    std::optional<char> decimal;
    std::optional<char> thousands; ///< '\0': none
    QStringList missing;           ///< words and numbers that count as missing besides the usual ones
    std::optional<DateOrder> dates;
    bool ignoresWeight = false; ///< of an SPSS file
};

/// What is known of the columns of a file by their names.
struct KnownColumns {
    QSet<QString> coded;  ///< where our missing codes count
    QSet<QString> closed; ///< where no free text can stand
};

/// How one file is read: decided once, from all its cells, and the same for each of them whatever reads it.
class ReadingPlan {
public:
    ReadingPlan() = default;
    /// The free texts of a file that Lacrima exported have no words for missing but those declared.
    ReadingPlan(const ReadingOptions& options, bool isOwn, KnownColumns columns);

    /// Error "table.two_ways" (line, column) for a number that can be read in two ways, "table.two_marks"
    /// (line, column, line, column) for numbers that contradict each other; the path stands before the
    /// arguments. What the options say is not asked of the file.
    base::Result<void> decideMarks(const MarksEvidence& evidence, char delimiter, const QString& path,
        const QStringList& names, const std::vector<int>& lines);

    /// Empty, NA, N/A, NaN, NULL, #NULL!, #N/A, a point, and what was declared. In our own exports nothing
    /// but empty and what was declared. `isCoded`: -99 to -92 are missing, too.
    bool isMissing(std::string_view cell, bool isCoded = false) const;
    /// The same for a column that holds no free text: other programs that have written our own export anew
    /// put their words there, which can be no answers.
    bool isMissingWord(std::string_view cell, bool isCoded = false) const;
    static bool isMissingCode(std::string_view cell); ///< "-99" ... "-92"
    bool isMissingNumber(double number) const;        ///< declared as missing
    /// What the cell is as a number under the marks of the file; also when it is a missing one.
    std::optional<CellNumber> number(std::string_view cell) const { return numberIn(cell, m_marks); }

    const NumberMarks& marks() const { return m_marks; }
    bool hasThousands() const { return m_hasThousands; } ///< some number is grouped by a mark
    bool isOwn() const { return m_isOwn; }
    bool isCoded(const QString& column) const { return m_columns.coded.contains(column); }
    bool isClosed(const QString& column) const { return m_columns.closed.contains(column); }
    const std::optional<DateOrder>& dates() const { return m_options.dates; }
    /// What a user should know: "the decimal mark is a comma", ... ; in English, for the command line.
    QStringList decisions() const;

    const QStringList& declared() const { return m_options.missing; }

private:
    ReadingOptions m_options;
    NumberMarks m_marks;
    bool m_hasThousands = false;
    bool m_isOwn = false;
    KnownColumns m_columns;
    std::vector<std::string> m_words;
    std::vector<double> m_numbers; ///< declared as missing
};

/// Which of the values that the user declared as missing occur in a file.
class DeclaredTally {
public:
    explicit DeclaredTally(const ReadingPlan& plan)
        : m_plan(&plan)
        , m_unseen(plan.declared()) {}

    void take(std::string_view cell);
    QStringList notes() const; ///< in English, for the command line: a sentence a value that occurs nowhere

private:
    const ReadingPlan* m_plan;
    QStringList m_unseen;
};

} // namespace lacrima::exchange
