// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/DataInput.h"
#include "app/command/JsonWriter.h"

#include <map>
#include <vector>

namespace lacrima::app {

/// A column that divides the cases: numbers, or texts numbered in alphabetical order.
struct GroupColumn {
    std::vector<double> numbers; ///< one a case, NaN where missing
    std::vector<QString> texts;  ///< of the numbers 0, 1, ...; empty for a column of numbers
    std::map<double, QString> labels;

    /// The levels that occur, ascending.
    std::vector<double> levels() const;
    /// As a reader sees a level: "2", "2 often", or the text.
    QString nameOf(double level) const;
    /// A level as the data have it: a number or a text.
    void write(JsonWriter& json, const char* key, double level) const;
};

GroupColumn groupColumn(const DataInput& data, std::size_t place);

} // namespace lacrima::app
