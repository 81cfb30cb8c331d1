// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TableDataset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lacrima::exchange {
namespace {

instrument::LocalText plain(const QString& text) {
    return text.isEmpty() ? instrument::LocalText() : instrument::LocalText{{{QStringLiteral("en"), text}}};
}

/// Words numbered in alphabetical order, an empty one missing.
dataset::DataColumn ofWords(const std::vector<QString>& texts) {
    dataset::DataColumn column;
    column.measure = dataset::Measure::Nominal;
    column.isOfWords = true;
    std::vector<QString> words(texts);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (!words.empty() && words.front().isEmpty()) words.erase(words.begin());
    std::vector<double> numbers;
    numbers.reserve(texts.size());
    for (const QString& text : texts) {
        const auto at = std::lower_bound(words.begin(), words.end(), text) - words.begin();
        numbers.push_back(
            text.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(at));
    }
    for (std::size_t i = 0; i < words.size(); ++i) column.codes[static_cast<double>(i)] = words[i];
    column.values = std::move(numbers);
    return column;
}

dataset::DataColumn ofNumbers(NumericColumn& from) {
    dataset::DataColumn column;
    for (const auto& [value, label] : from.valueLabels) column.labels[value] = plain(label);
    column.values = std::exchange(from.numbers, {});
    return column;
}

std::vector<dataset::CellState> statesOf(std::span<const double> numbers) {
    std::vector<dataset::CellState> states;
    states.reserve(numbers.size());
    for (const double number : numbers)
        states.push_back(std::isnan(number) ? dataset::CellState::NotRecorded : dataset::CellState::Answered);
    return states;
}

} // namespace

dataset::Dataset datasetOf(NumericTable& table) {
    dataset::Dataset dataset;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        NumericColumn& from = table.columns[place];
        dataset::DataColumn column = from.isText() ? ofWords(std::exchange(from.texts, {})) : ofNumbers(from);
        column.name = datasetName(table, place);
        column.label = plain(from.label);
        column.role = dataset::ColumnRole::Additional;
        column.variable = column.name;
        column.cellStates = statesOf(column.numbers());
        dataset.add(std::move(column));
    }
    return dataset;
}

QString datasetName(const NumericTable& table, std::size_t place) {
    const QString& name = table.columns[place].name;
    if (!name.isEmpty() && table.places(name).size() == 1) return name;
    return QStringLiteral("#%1").arg(place + 1);
}

} // namespace lacrima::exchange
