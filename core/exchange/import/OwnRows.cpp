// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/OwnRows.h"

#include "core/instrument/Catalogue.h"
#include "core/response/Branching.h"

#include <cmath>
#include <optional>
#include <utility>

namespace lacrima::exchange {
namespace {

using instrument::Item;
using response::Answer;

/// The one column of that name.
NumericColumn* columnOf(NumericTable& table, const QString& name) {
    const std::vector<std::size_t> places = table.places(name);
    return places.size() == 1 ? &table.columns[places.front()] : nullptr;
}

/// 1, 0, and what other programs write for them; nothing for anything else.
std::optional<bool> isExcluded(const NumericColumn& column, std::size_t row) {
    if (!column.isText()) {
        const double number = column.numbers[row];
        if (std::isnan(number) || number == 0) return false;
        return number == 1 ? std::optional(true) : std::nullopt;
    }
    const QString word = column.texts[row].trimmed().toLower();
    if (word == QLatin1String("1") || word == QLatin1String("true")) return true;
    const bool isNo = word.isEmpty() || word == QLatin1String("0") || word == QLatin1String("false");
    return isNo ? std::optional(false) : std::nullopt;
}

template<class Values>
void keepRows(Values& values, const std::vector<bool>& isKept) {
    if (values.empty()) return;
    std::size_t next = 0;
    for (std::size_t row = 0; row < isKept.size(); ++row) {
        if (isKept[row]) std::swap(values[next++], values[row]);
    }
    values.resize(next);
}

Answer answerIn(const NumericColumn* column, const Item& item, std::size_t row) {
    Answer none = response::Missing{response::MissingReason::NotRecorded};
    if (column == nullptr) return none;
    if (column->isText()) {
        return column->texts[row].isEmpty() ? none : Answer(response::Choice{column->texts[row]});
    }
    const double number = column->numbers[row];
    if (std::isnan(number)) return none;
    for (const instrument::Option& option : item.options) {
        if (option.value == number) return response::Choice{option.code};
    }
    return response::Number{number};
}

int filledCells(NumericTable& table, NumericColumn& column, const response::Branching& branching, int item) {
    const auto& items = branching.instrument().items;
    std::vector<const NumericColumn*> columns;
    for (const Item& other : items) columns.push_back(columnOf(table, other.id));
    int filled = 0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (!std::isnan(column.numbers[row])) continue;
        const auto answerOf = [&](int other) {
            const auto place = static_cast<std::size_t>(other);
            return answerIn(columns[place], items[place], row);
        };
        const auto implied = branching.impliedValue(item, answerOf, [](const QString&) { return Answer{}; });
        if (!implied) continue;
        column.numbers[row] = *implied;
        ++filled;
    }
    return filled;
}

} // namespace

base::Result<void> leaveOutExcluded(NumericTable& table, const QString& path) {
    const QString name = QStringLiteral("excluded");
    const NumericColumn* column = columnOf(table, name);
    if (column == nullptr || columnOf(table, QStringLiteral("excluded_reason")) == nullptr) return {};
    std::vector<bool> isKept;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const std::optional<bool> isOut = isExcluded(*column, row);
        if (!isOut) {
            const int line = row < table.lines.size() ? table.lines[row] : static_cast<int>(row) + 1;
            return base::error(
                "import.not_zero_or_one", {path.toStdString(), std::to_string(line), name.toStdString()});
        }
        isKept.push_back(!*isOut);
        if (!*isOut) ++kept;
    }
    if (kept == table.rows) return {};
    if (kept == 0) return base::error("table.no_rows", {path.toStdString()});
    for (NumericColumn& each : table.columns) {
        keepRows(each.numbers, isKept);
        keepRows(each.texts, isKept);
    }
    keepRows(table.lines, isKept);
    table.decisions.append(QStringLiteral("%1 excluded row(s) left out").arg(table.rows - kept));
    table.rows = kept;
    return {};
}

void fillImplied(NumericTable& table) {
    const auto catalogue = instrument::Catalogue::shipped();
    if (!catalogue) return;
    for (const auto& instrument : catalogue->instruments()) {
        if (instrument->implied.empty()) continue;
        const auto branching = response::Branching::of(instrument);
        for (const instrument::ImpliedValue& implied : instrument->implied) {
            NumericColumn* column = columnOf(table, implied.item);
            if (column == nullptr || column->isText()) continue;
            const int filled = filledCells(table, *column, *branching, instrument->indexOf(implied.item));
            if (filled == 0) continue;
            table.decisions.append(QStringLiteral("%1 empty cell(s) of %2 counted as %3, where %4")
                                       .arg(filled)
                                       .arg(implied.item)
                                       .arg(implied.value)
                                       .arg(implied.when));
        }
    }
}

} // namespace lacrima::exchange
