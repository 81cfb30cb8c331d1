// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "ui/text/SentenceTable.h"

#include <QCoreApplication>

#include <array>

namespace lacrima::ui::text {

/// Whether the key tells of a file of data that comes in.
constexpr bool isOfData(base::ErrorKey key) {
    const std::string_view text = key.text();
    return text.starts_with("sav.") || text.starts_with("table.") || text.starts_with("import.");
}

/// The sentences of those keys; translated as those of ErrorText.
inline constexpr std::array kDataSentences{
    Sentence{"sav.encrypted",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is encrypted by SPSS with a password. Open it there and save it without one.")},
    Sentence{"sav.unreadable",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 cannot be read as an SPSS file (%2). Save it again as .sav, or export it as CSV.")},
    Sentence{"table.binary",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a text file. Save the data as CSV and try again.")},
    Sentence{"table.empty", QT_TRANSLATE_NOOP("ErrorText", "%1 is empty.")},
    Sentence{"table.no_rows",
        QT_TRANSLATE_NOOP("ErrorText", "%1 has a first line with names but no data under it.")},
    Sentence{
        "table.quote", QT_TRANSLATE_NOOP("ErrorText",
                           "%1, line %2: a quotation mark is not closed or stands in the middle of a cell.")},
    Sentence{"table.two_marks",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the number in line %2, column %3 has a decimal point, the one in line %4, column %5 a "
            "decimal comma. "
            "Correct one of them, or say which mark is the decimal one: --decimal . or --decimal ,")},
    Sentence{"table.two_ways",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: this number can be read in two ways, with "
                                       "thousands or with decimals. Say which "
                                       "mark is the decimal one: --decimal . or --decimal ,")},
    Sentence{"table.ragged",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, line %2: %3 cells where the first line has %4. Check for a missing or extra delimiter.")},

    Sentence{"import.bad_sitting",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the sitting must be a number from 1 up.")},
    Sentence{"import.clinician_differs",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, line %2, column %3: this clinician has another value in the study or in an earlier line.")},
    Sentence{"import.date_two_ways",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: day and month of this date can be read in "
                                       "two ways. Say their order: --dates dmy or "
                                       "--dates mdy")},
    Sentence{"import.duplicate_case",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1, line %2, column %3: this case and sitting stand in an earlier line already.")},
    Sentence{"import.duplicate_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: two columns are called %3. Rename one of them.")},
    Sentence{
        "import.known_case", QT_TRANSLATE_NOOP("ErrorText",
                                 "%1, line %2, column %3: the study has this case and sitting already.")},
    Sentence{
        "import.no_case_id", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the case has no code.")},
    Sentence{"import.not_a_date",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1, line %2, column %3: not a date of the calendar. Write it as year-month-day.")},
    Sentence{"import.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: not a number.")},
    Sentence{
        "import.not_whole", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: not a whole number.")},
    Sentence{"import.looks_like",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: column %3 looks like the variable %4. Rename it, or "
                                       "say with --map what it is.")},
    Sentence{"import.no_such_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: there is no column %3, which the map names.")},
    Sentence{"import.nothing_known",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: no column has the name of a variable of this study. "
                                       "Check that it is the right file, or name "
                                       "the columns with --map.")},
    Sentence{"import.missing_options",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, first line: the columns %4 are missing, so that nobody can tell what was chosen in %3. Add "
            "them, or leave out the other columns of %3.")},
    Sentence{"import.options_differ",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the columns of the options say something "
                                       "else. Correct one of them.")},
    Sentence{"import.unknown_option",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: column %3 names no option of %4. Rename it after the "
                                       "code of the option, or remove it.")},
    Sentence{"import.unknown_part",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: a part of this cell is not among the "
                                       "choices. Correct it, or put ; between the "
                                       "choices.")},
    Sentence{"import.not_zero_or_one",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: this column holds 0 or 1.")},
    Sentence{"import.unnamed_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: a column has no name. Give it one.")},
    Sentence{"import.bad_map",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is not a list of column names: write {\"column of the file\": \"variable\"}.")},
};

} // namespace lacrima::ui::text
