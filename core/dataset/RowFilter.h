// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/logic/Expression.h"

#include <cstddef>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace lacrima::dataset {

/// Which rows of a dataset an expression holds for, or what is wrong with the expression.
struct FilteredRows {
    std::vector<bool> kept; ///< one a row; empty when there is an error
    std::size_t count = 0;  ///< of those kept
    /// Of the others: a variable of the expression is missing there. One a row; empty for an empty
    /// expression.
    std::vector<bool> lacks;
    /// As the logic language reports it, logic.no_such_choice as unknownChoice() reports it, and with their
    /// place logic.unknown_variable (name) and logic.word_variable (name): a text or a date, which has no
    /// column.
    std::optional<logic::SyntaxError> error;
};

/// An expression of the logic language over the columns of the dataset, for example "[po_level] <= 2 and
/// [wai_bond] <> ''". Missing is blank; labels do not count, choices compare by their codes, several ones
/// joined by ";" in the order of the codes; [x(code)] is 1 or 0: whether that one is chosen. case_id,
/// clinician_id and office are texts, sitting is a number. An empty expression keeps all rows.
FilteredRows filterRows(const Dataset& dataset, const QString& expression);

/// An answer that an expression may compare a choice with.
struct ComparedAnswer {
    QString code; ///< as an expression has it
    instrument::LocalText label;
};
/// The answers of a choice in their order; empty for any other column.
std::vector<ComparedAnswer> comparedAnswers(const DataColumn& column);

/// The dataset of the kept rows alone, in their order. `kept` has one flag a row; rows beyond it are left
/// out.
Dataset subset(const Dataset& dataset, const std::vector<bool>& kept);

/// What of a study is looked at: rows for which a condition holds, rows that somebody picked by hand.
struct RowScope {
    QString filter; ///< an expression; empty: all rows
    bool isHandPicked = false;
    std::set<std::pair<QString, int>> picked; ///< case and sitting

    bool isWhole() const { return filter.trimmed().isEmpty() && !isHandPicked; }
};

/// The dataset of a scope, which says of itself what it is a part of and who was left out. A case has one row
/// in it: its first sitting, or where the condition names [sitting] or rows were picked by hand the first of
/// what that keeps.
struct ScopedRows {
    Dataset dataset; ///< empty when there is an error
    std::optional<logic::SyntaxError> error;
};
ScopedRows partOf(const Dataset& whole, const RowScope& scope);

} // namespace lacrima::dataset
