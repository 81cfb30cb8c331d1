// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"

#include "core/dataset/FirstSittings.h"
#include "core/logic/Comparison.h"
#include "core/logic/Lexer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <variant>

namespace lacrima::dataset {
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

/// A choice is worth its code, as in the study itself; what is no option (an implied number) its number.
logic::Value valueIn(const DataColumn& column, std::size_t row) {
    const double number = column.numbers()[row];
    if (std::isnan(number)) return logic::Blank{};
    const auto code = column.codes.find(number);
    return code == column.codes.end() ? logic::Value(number) : logic::Value(code->second.toStdString());
}

/// Whether a choice is that one option.
Source optionSource(const DataColumn& column, const std::string& code) {
    for (const auto& option : column.codes) {
        if (option.second.toStdString() != code) continue;
        return [&column, number = option.first](std::size_t row) -> logic::Value {
            const double chosen = column.numbers()[row];
            if (std::isnan(chosen)) return logic::Blank{};
            return chosen == number ? 1.0 : 0.0;
        };
    }
    return {};
}

/// The 0/1 columns of a several-choice variable and the code of each, in the order of the codes.
using OptionColumns = std::map<QString, const DataColumn*>;

OptionColumns optionColumns(const Dataset& dataset, const std::string& name) {
    OptionColumns options;
    const QString variable = QString::fromStdString(name);
    const QString start = variable + QStringLiteral("___");
    for (const DataColumn& column : dataset.columns) {
        if (column.role != ColumnRole::Option || column.variable != variable) continue;
        options.emplace(column.name.mid(start.size()), &column);
    }
    return options;
}

/// The codes chosen, joined by ";".
Source severalSource(OptionColumns options) {
    if (options.empty()) return {};
    return [options = std::move(options)](std::size_t row) -> logic::Value {
        QStringList chosen;
        for (const auto& [code, column] : options) {
            if (std::isnan(column->numbers()[row])) return logic::Blank{};
            if (column->numbers()[row] != 0) chosen.append(code);
        }
        return chosen.join(QLatin1Char(';')).toStdString();
    };
}

/// Empty when the dataset has no such variable.
Source sourceOf(const Dataset& dataset, const logic::Reference& reference) {
    const QString name = QString::fromStdString(reference.name);
    const DataColumn* column = dataset.column(name);
    if (!reference.code.empty()) {
        const QString option = name + QStringLiteral("___") + QString::fromStdString(reference.code);
        if (column != nullptr) return optionSource(*column, reference.code);
        column = dataset.column(option);
        if (column == nullptr) return {};
    }
    if (column != nullptr) return [column](std::size_t row) { return valueIn(*column, row); };
    Source key = keySource(dataset, reference.name);
    return key ? key : severalSource(optionColumns(dataset, reference.name));
}

std::vector<std::string> choicesOf(const Dataset& dataset, const logic::Reference& reference) {
    std::vector<std::string> choices;
    const DataColumn* column = dataset.column(QString::fromStdString(reference.name));
    if (column != nullptr) {
        for (const auto& option : column->codes) choices.push_back(option.second.toStdString());
        return choices;
    }
    for (const auto& option : optionColumns(dataset, reference.name))
        choices.push_back(option.first.toStdString());
    return choices;
}

logic::SyntaxError unknownVariable(
    const Dataset& dataset, const std::string& text, const logic::Reference& reference) {
    logic::SyntaxError error{"logic.unknown_variable", {reference.name}, 1, 1};
    if (dataset.wordVariables.contains(QString::fromStdString(reference.name)))
        error.key = "logic.word_variable";
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
        result.error = unknownVariable(dataset, text, reference);
        return result;
    }
    result.error = logic::unknownChoice(
        text, [&dataset](const logic::Reference& variable) { return choicesOf(dataset, variable); });
    if (result.error) return result;
    for (std::size_t row = 0; row < dataset.rows.size(); ++row) {
        const bool isKept = parsed.expression().holds(
            [&sources, row](int slot) { return sources[static_cast<std::size_t>(slot)](row); });
        result.kept.push_back(isKept);
        result.count += isKept ? 1 : 0;
        result.lacks.push_back(
            !isKept && std::any_of(sources.begin(), sources.end(), [row](const Source& source) {
                return std::holds_alternative<logic::Blank>(source(row));
            }));
    }
    return result;
}

namespace {

/// How many cases have one of the rows for which it is so.
std::size_t casesWhere(const Dataset& dataset, const std::function<bool(std::size_t row)>& isSo) {
    std::set<QString> cases;
    for (std::size_t row = 0; row < dataset.rows.size(); ++row) {
        if (isSo(row)) cases.insert(dataset.rows[row].caseId);
    }
    return cases.size();
}

/// Cases that no row of the filter keeps count as without the answer when that is so in one of their rows.
LeftOut leftOutOf(const Dataset& whole, const FilteredRows& rows, const std::vector<bool>& kept) {
    const std::size_t all = casesWhere(whole, [](std::size_t) { return true; });
    const std::size_t held = casesWhere(whole, [&](std::size_t row) { return rows.kept[row]; });
    std::set<QString> keptCases;
    for (std::size_t row = 0; row < whole.rows.size(); ++row) {
        if (rows.kept[row]) keptCases.insert(whole.rows[row].caseId);
    }
    LeftOut left;
    left.byFilter = all - held;
    left.withoutAnswer = casesWhere(whole, [&](std::size_t row) {
        return !rows.lacks.empty() && rows.lacks[row] && !keptCases.contains(whole.rows[row].caseId);
    });
    left.byHand = held - casesWhere(whole, [&](std::size_t row) { return kept[row]; });
    return left;
}

} // namespace

namespace {

/// Whether the condition chooses among the sittings of a case.
bool namesSitting(const QString& condition) {
    const auto parsed = logic::Expression::parse(condition.toStdString());
    if (!parsed.isValid()) return false;
    const auto& references = parsed.expression().references();
    return std::any_of(references.begin(), references.end(),
        [](const logic::Reference& reference) { return reference.name == "sitting"; });
}

ScopedRows partOfRows(const Dataset& whole, const RowScope& scope) {
    const FilteredRows rows = filterRows(whole, scope.filter);
    if (rows.error) return {{}, rows.error};
    std::vector<bool> kept = rows.kept;
    for (std::size_t row = 0; scope.isHandPicked && row < kept.size(); ++row)
        kept[row] = kept[row] && scope.picked.contains({whole.rows[row].caseId, whole.rows[row].sitting});
    const std::vector<bool> first = firstOfKept(whole, kept);
    ScopedRows part{subset(whole, first), {}};
    part.dataset.isHandPicked = scope.isHandPicked;
    part.dataset.rowsOfWhole = casesWhere(whole, [](std::size_t) { return true; });
    part.dataset.condition = scope.filter.trimmed();
    part.dataset.leftOutOfWhole = leftOutOf(whole, rows, kept);
    return part;
}

} // namespace

ScopedRows partOf(const Dataset& whole, const RowScope& scope) {
    if (scope.isWhole()) return {firstSittings(whole), {}};
    const bool isOfSittings = scope.isHandPicked || namesSitting(scope.filter);
    ScopedRows part = partOfRows(isOfSittings ? whole : firstSittings(whole), scope);
    part.dataset.laterSittings = laterSittings(whole, part.dataset);
    part.dataset.isOfChosenSittings = isOfSittings;
    return part;
}

std::vector<ComparedAnswer> comparedAnswers(const DataColumn& column) {
    std::vector<ComparedAnswer> answers;
    for (const auto& [number, label] : column.labels) {
        const auto code = column.codes.find(number);
        answers.push_back({code == column.codes.end() ? QString::number(number) : code->second, label});
    }
    return answers;
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

} // namespace lacrima::dataset
