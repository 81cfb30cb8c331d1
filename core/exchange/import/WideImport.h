// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/exchange/import/PracticeMerge.h"
#include "core/exchange/table/ReadingPlan.h"
#include "core/exchange/table/TextTable.h"
#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"

#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace lacrima::exchange {

/// One cell (or column) that cannot come in, and why.
struct ImportProblem {
    int line = 0; ///< 0: the whole column
    QString column;
    base::ErrorKey key; ///< import.not_a_number, import.not_a_date, import.duplicate_case, ...
    QString detail;     ///< what a sentence needs besides line and column; never an answer
    std::vector<std::string> more = {}; ///< further arguments of the sentence
};

/// What an import would do: looked at first, carried out whole or not at all.
struct ImportPlan {
    std::vector<record::VariableDefinition> newVariables; ///< columns no instrument has
    std::vector<record::Response> responses;
    std::vector<record::Exclusion> exclusions; ///< cases that the file calls excluded
    std::vector<ImportProblem> problems;       ///< any problem: nothing may be imported
    QStringList knownColumns;
    QStringList ignoredColumns; ///< computed by the program itself (scores, level indicators)
    int cases = 0;
    int knownCases = 0;    ///< of the file, in the study already: each of them is a problem
    QStringList decisions; ///< how the file was read, where it could have been read otherwise
    QString caseColumn;    ///< the column taken for case_id; empty: cases were numbered
};

struct ImportOptions {
    ReadingOptions reading;
    QMap<QString, QString> rename; ///< column of the file to variable of the study
    std::function<bool(const QString& caseId, int sitting)> isKnownCase; ///< may be empty
    /// Variables earlier imports brought, with whether they are numbers.
    QMap<QString, bool> additional;
    /// By clinician and variable, what the study holds of the practice of the clinicians it knows; see
    /// practiceAnswers(). A blank cell leaves it as it is, an equal one brings nothing, another one is
    /// "import.clinician_differs".
    PracticeAnswers practice;
};

/// Cases out of a wide file, one row a case and sitting, columns named after variables; several-choice items
/// as "name___code" 0/1 columns or as codes in one cell. Codes or labels in any language of the instruments;
/// in their columns missing codes (-99 to -92) and reason names become reasons. An empty cell and a word for
/// missing are NotRecorded, or NotApplicable where branching hides the item. A number outside its range or a
/// code that is not among the choices comes in as it is, for the cleaner to see; what cannot be read is a
/// problem.
ImportPlan planImport(
    const TextTable& table, const instrument::Catalogue& catalogue, const ImportOptions& options);

} // namespace lacrima::exchange
