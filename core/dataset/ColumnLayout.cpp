// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ColumnLayout.h"

#include "core/dataset/DatasetBuilder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace lacrima::dataset {
namespace {

using casebook::Variable;
using instrument::Item;
using instrument::ItemType;
using instrument::LocalText;

LocalText joined(const LocalText& first, const LocalText& second) {
    LocalText both;
    for (const QString& language : first.byLanguage.keys()) {
        both.byLanguage.insert(
            language, QStringLiteral("%1: %2").arg(first.in(language), second.in(language)));
    }
    return both;
}

LocalText named(const char* english, const char* italian) {
    LocalText text;
    text.byLanguage.insert(QStringLiteral("en"), QString::fromUtf8(english));
    text.byLanguage.insert(QStringLiteral("it"), QString::fromUtf8(italian));
    return text;
}

bool isOrdered(const Item& item) {
    for (const instrument::Option& option : item.options) {
        if (!option.value) return false;
    }
    return true;
}

DataColumn columnOf(const Variable& variable) {
    DataColumn column;
    column.name = variable.name;
    column.variable = variable.name;
    column.label = variable.item.label.isEmpty() ? variable.item.text : variable.item.label;
    column.instrument = variable.instrument != nullptr ? variable.instrument->id : QString();
    column.role = variable.instrument != nullptr ? ColumnRole::Item : ColumnRole::Additional;
    return column;
}

/// What the range of a number, the options of a choice and implied values allow.
void setRange(DataColumn& column, const Variable& variable) {
    column.least = variable.item.range.low;
    column.most = variable.item.range.high;
    if (!column.labels.empty()) {
        column.least = column.labels.begin()->first;
        column.most = column.labels.rbegin()->first;
    }
    if (variable.instrument == nullptr) return;
    for (const instrument::ImpliedValue& implied : variable.instrument->implied) {
        if (implied.item != variable.name) continue;
        if (!column.codes.empty()) column.codes.try_emplace(implied.value, QString::number(implied.value));
        if (column.least) column.least = std::min(*column.least, implied.value);
        if (column.most) column.most = std::max(*column.most, implied.value);
    }
}

void layOutSeveral(ColumnLayout& layout, const Variable& variable) {
    for (const instrument::Option& option : variable.item.options) {
        DataColumn column = columnOf(variable);
        column.name = optionColumn(variable.name, option.code);
        column.label = joined(column.label, option.label);
        column.measure = Measure::Ordinal;
        column.role = ColumnRole::Option;
        layout.columns.push_back(std::move(column));
    }
}

void layOutItems(ColumnLayout& layout, const std::vector<Variable>& variables) {
    layout.firstColumn.assign(variables.size(), -1);
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const Item& item = variables[i].item;
        if (item.type == ItemType::Text || item.type == ItemType::Date) {
            layout.wordVariables.append(variables[i].name);
            continue;
        }
        layout.firstColumn[i] = static_cast<int>(layout.columns.size());
        if (item.type == ItemType::Several) {
            layOutSeveral(layout, variables[i]);
            continue;
        }
        DataColumn column = columnOf(variables[i]);
        if (item.type == ItemType::Choice) {
            column.measure = isOrdered(item) ? Measure::Ordinal : Measure::Nominal;
            for (const auto& option : item.options) {
                column.labels[optionNumber(item, option.code)] = option.label;
                column.codes[optionNumber(item, option.code)] = option.code;
            }
        }
        setRange(column, variables[i]);
        layout.columns.push_back(std::move(column));
    }
}

void layOutScales(ColumnLayout& layout, const casebook::Casebook& casebook) {
    const LocalText sum = named("sum", "somma");
    for (const Variable& variable : casebook.variables()) {
        const auto& instrument = variable.instrument;
        if (instrument == nullptr || instrument->items.front().id != variable.name) continue;
        if (instrument->scales.empty()) continue;
        ScoredInstrument scored{instrument, layout.columns.size(), {}};
        for (const Item& item : instrument->items) scored.variables.push_back(casebook.variableOf(item.id));
        layout.scored.push_back(std::move(scored));
        for (const instrument::Scale& scale : instrument->scales) {
            for (const bool isSum : {false, true}) {
                DataColumn column = columnOf(variable);
                column.name = isSum ? QString(scale.id + QStringLiteral("_sum")) : scale.id;
                column.variable = scale.id;
                column.label = isSum ? joined(scale.title, sum) : scale.title;
                column.role = ColumnRole::Score;
                const double items = isSum ? static_cast<double>(scale.items.size()) : 1;
                column.least = scale.minimum * items;
                column.most = scale.maximum * items;
                column.parts = scale.items;
                layout.columns.push_back(std::move(column));
            }
        }
    }
}

void layOutLevels(ColumnLayout& layout, const casebook::Casebook& casebook) {
    static const std::array<std::pair<const char*, LocalText>, 5> kLevels{{
        {"po_psychotic", named("Psychotic level", "Livello psicotico")},
        {"po_borderline", named("Borderline level", "Livello borderline")},
        {"po_neurotic", named("Neurotic level", "Livello nevrotico")},
        {"po_healthy", named("Healthy level", "Livello sano")},
        {"po_lowness", named("Lower organization", "Organizzazione più bassa")},
    }};
    layout.level = casebook.variableOf(QStringLiteral("po_level"));
    layout.overall = casebook.variableOf(QStringLiteral("po_overall"));
    if (layout.level < 0 || layout.overall < 0) return;
    layout.firstLevel = layout.columns.size();
    for (const auto& level : kLevels) {
        DataColumn column;
        column.name = QString::fromLatin1(level.first);
        column.variable = column.name;
        column.label = level.second;
        column.measure = Measure::Ordinal;
        column.role = ColumnRole::Derived;
        const int source = column.name == QLatin1String("po_lowness") ? layout.overall : layout.level;
        column.parts = {casebook.variable(source).name};
        layout.columns.push_back(std::move(column));
    }
}

} // namespace

ColumnLayout layOut(const casebook::Casebook& casebook) {
    ColumnLayout layout;
    layOutItems(layout, casebook.variables());
    layOutScales(layout, casebook);
    layOutLevels(layout, casebook);
    return layout;
}

double optionNumber(const Item& item, const QString& code) {
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (item.options[i].code != code) continue;
        return item.options[i].value.value_or(static_cast<double>(i + 1));
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace lacrima::dataset
