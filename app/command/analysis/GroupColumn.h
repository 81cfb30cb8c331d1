// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/JsonWriter.h"
#include "app/command/analysis/DataInput.h"

#include <map>
#include <vector>

namespace lacrima::app {

/// A column that divides the cases: numbers, or texts numbered in alphabetical order until somebody says in
/// which order they stand. Words have none of their own.
struct GroupColumn {
    std::vector<double> numbers; ///< one a case, NaN where missing
    std::vector<QString> texts;  ///< of the numbers 0, 1, ...; empty for a column of numbers
    std::map<double, QString> labels;
    bool isOrdered = false; ///< the numbers say which level stands above which

    /// The levels that occur, ascending.
    std::vector<double> levels() const;
    /// As a reader sees a level: "2", "2 often", or the text.
    QString nameOf(double level) const;
    /// A level as the data have it: a number or a text.
    void write(JsonWriter& json, const char* key, double level) const;
};

GroupColumn groupColumn(const DataInput& data, std::size_t place);

/// Puts the levels in the order of --order "low,medium,high" (or "g=low,medium,high"), numbers too. The
/// answer is one line of complaint when a level of the column is not among them, or the name is another; else
/// empty.
QString orderLevels(GroupColumn& group, const DataInput& data, std::size_t place, const QString& order);

} // namespace lacrima::app
