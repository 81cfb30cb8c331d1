// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/RowFilter.h"

#include "core/logic/Lexer.h"

#include <cmath>
#include <functional>
#include <string>

namespace lacrima::findings {
namespace {

/// Gives the value of one reference in a row.
using Source = std::function<logic::Value(std::size_t row)>;

Source keySource(const Dataset& dataset, const std::string& name) {
    const auto text = [&dataset](QString DataRow::*member) -> Source {
        return [&dataset, member](
                   std::size_t row) -> logic::Value { return (dataset.rows[row].*member).toStdString(); };
    };
    if (name == "case_id") return text(&DataRow::caseId);
    if (name == "clinician_id") return text(&DataRow::clinician);
    if (name == "office") return text(&DataRow::office);
    if (name != "sitting") return {};
    return [&dataset](
               std::size_t row) -> logic::Value { return static_cast<double>(dataset.rows[row].sitting); };
}

/// Empty when the dataset has no such variable.
Source sourceOf(const Dataset& dataset, const logic::Reference& reference) {
    QString name = QString::fromStdString(reference.name);
    if (!reference.code.empty()) name += QStringLiteral("___") + QString::fromStdString(reference.code);
    const DataColumn* column = dataset.column(name);
    if (column == nullptr && reference.code.empty()) return keySource(dataset, reference.name);
    if (column == nullptr) return {};
    return [column](std::size_t row) -> logic::Value {
        const double number = column->numbers()[row];
        return std::isnan(number) ? logic::Value(logic::Blank{}) : logic::Value(number);
    };
}

logic::SyntaxError unknownVariable(const std::string& text, const logic::Reference& reference) {
    logic::SyntaxError error{"logic.unknown_variable", {reference.name}, 1, 1};
    if (!reference.code.empty()) error.arguments = {reference.name + "(" + reference.code + ")"};
    const auto tokens = logic::tokenize(text);
    if (tokens.index() != 0) return error;
    for (const logic::Token& token : *std::get_if<0>(&tokens)) {
        if (token.kind != logic::TokenKind::Variable || !(token.reference == reference)) continue;
        error.line = token.line;
        error.column = token.column;
        break;
    }
    return error;
}

template<class T>
std::vector<T> keptOf(const std::vector<T>& values, const std::vector<bool>& kept) {
    std::vector<T> result;
    for (std::size_t i = 0; i < values.size() && i < kept.size(); ++i) {
        if (kept[i]) result.push_back(values[i]);
    }
    return result;
}

} // namespace

FilteredRows filterRows(const Dataset& dataset, const QString& expression) {
    FilteredRows result;
    if (expression.trimmed().isEmpty()) {
        result.kept.assign(dataset.rows.size(), true);
        result.count = dataset.rows.size();
        return result;
    }
    const std::string text = expression.toStdString();
    const auto parsed = logic::Expression::parse(text);
    if (!parsed.isValid()) {
        result.error = parsed.error();
        return result;
    }
    std::vector<Source> sources;
    for (const logic::Reference& reference : parsed.expression().references()) {
        sources.push_back(sourceOf(dataset, reference));
        if (sources.back()) continue;
        result.error = unknownVariable(text, reference);
        return result;
    }
    for (std::size_t row = 0; row < dataset.rows.size(); ++row) {
        const bool isKept = parsed.expression().holds(
            [&sources, row](int slot) { return sources[static_cast<std::size_t>(slot)](row); });
        result.kept.push_back(isKept);
        result.count += isKept ? 1 : 0;
    }
    return result;
}

Dataset subset(const Dataset& dataset, const std::vector<bool>& kept) {
    Dataset result = dataset;
    result.rows = keptOf(dataset.rows.items(), kept);
    for (DataColumn& column : result.columns) {
        column.values = keptOf(column.values.items(), kept);
        column.cellStates = keptOf(column.cellStates.items(), kept);
    }
    return result;
}

} // namespace lacrima::findings
