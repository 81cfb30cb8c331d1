// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/DatasetBuilder.h"

#include "core/casebook/Branching.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace lacrima::findings {
namespace {

using casebook::Casebook;
using casebook::Variable;
using instrument::Item;
using instrument::ItemType;
using instrument::LocalText;
using response::Answer;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

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

double optionNumber(const Item& item, const QString& code) {
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (item.options[i].code != code) continue;
        return item.options[i].value.value_or(static_cast<double>(i + 1));
    }
    return kMissing; // a code that is not among the choices is no number
}

double numberOf(const Item& item, const Answer& answer) {
    if (const auto* number = std::get_if<response::Number>(&answer)) return number->value;
    if (const auto* choice = std::get_if<response::Choice>(&answer)) return optionNumber(item, choice->code);
    return kMissing;
}

bool isOrdered(const Item& item) {
    for (const instrument::Option& option : item.options) {
        if (!option.value) return false;
    }
    return true;
}

DataColumn emptyColumn(const Variable& variable, std::size_t rows) {
    DataColumn column;
    column.name = variable.name;
    column.label = variable.item.label.isEmpty() ? variable.item.text : variable.item.label;
    column.instrument = variable.instrument != nullptr ? variable.instrument->id : QString();
    column.values.assign(rows, kMissing);
    return column;
}

/// Walks the casebook once, a row at a time, filling columns that were laid out before.
class Builder {
public:
    Builder(const Casebook& casebook, const DatasetOptions& options)
        : m_casebook(casebook)
        , m_options(options)
        , m_branching(casebook.variables()) {}

    Dataset build() {
        m_dataset.isSynthetic = m_options.isSynthetic;
        m_dataset.logPosition = m_options.logPosition > 0 ? m_options.logPosition : m_casebook.recordCount();
        for (std::size_t i = 0; i < m_casebook.rows().size(); ++i) {
            if (m_casebook.rows()[i].isExcluded())
                ++m_dataset.excludedCases;
            else
                m_kept.push_back(static_cast<int>(i));
        }
        layOutItems();
        layOutScales();
        layOutLevels();
        for (std::size_t i = 0; i < m_kept.size(); ++i) fillRow(i, m_kept[i]);
        for (DataColumn& column : m_columns) m_dataset.add(std::move(column));
        return std::move(m_dataset);
    }

private:
    std::size_t addColumn(DataColumn column) {
        m_columns.push_back(std::move(column));
        return m_columns.size() - 1;
    }

    void layOutItems() {
        const auto& variables = m_casebook.variables();
        m_firstColumn.assign(variables.size(), -1);
        for (std::size_t i = 0; i < variables.size(); ++i) {
            const Item& item = variables[i].item;
            if (item.type == ItemType::Text || item.type == ItemType::Date) continue;
            m_firstColumn[i] = static_cast<int>(m_columns.size());
            if (item.type == ItemType::Several) {
                layOutSeveral(variables[i]);
                continue;
            }
            DataColumn column = emptyColumn(variables[i], m_kept.size());
            if (item.type == ItemType::Choice) {
                column.measure = isOrdered(item) ? Measure::Ordinal : Measure::Nominal;
                for (const auto& option : item.options)
                    column.labels[optionNumber(item, option.code)] = option.label;
            }
            addColumn(std::move(column));
        }
    }

    void layOutSeveral(const Variable& variable) {
        for (const instrument::Option& option : variable.item.options) {
            DataColumn column = emptyColumn(variable, m_kept.size());
            column.name = optionColumn(variable.name, option.code);
            column.label = joined(column.label, option.label);
            column.measure = Measure::Ordinal;
            addColumn(std::move(column));
        }
    }

    void layOutScales() {
        const LocalText sum = named("sum", "somma");
        for (const auto& variable : m_casebook.variables()) {
            const auto& instrument = variable.instrument;
            if (instrument == nullptr || instrument->items.front().id != variable.name) continue;
            for (const instrument::Scale& scale : instrument->scales) {
                for (const bool isSum : {false, true}) {
                    DataColumn column = emptyColumn(variable, m_kept.size());
                    column.name = isSum ? QString(scale.id + QStringLiteral("_sum")) : scale.id;
                    column.label = isSum ? joined(scale.title, sum) : scale.title;
                    addColumn(std::move(column));
                }
            }
            if (!instrument->scales.empty()) m_scored.push_back({instrument, m_columns.size()});
        }
    }

    void layOutLevels() {
        static const std::array<std::pair<const char*, LocalText>, 5> kLevels{{
            {"po_psychotic", named("Psychotic level", "Livello psicotico")},
            {"po_borderline", named("Borderline level", "Livello borderline")},
            {"po_neurotic", named("Neurotic level", "Livello nevrotico")},
            {"po_healthy", named("Healthy level", "Livello sano")},
            {"po_lowness", named("Lower organization", "Organizzazione più bassa")},
        }};
        m_level = m_casebook.variableOf(QStringLiteral("po_level"));
        m_overall = m_casebook.variableOf(QStringLiteral("po_overall"));
        if (m_level < 0 || m_overall < 0) return;
        m_firstLevel = m_columns.size();
        for (const auto& level : kLevels) {
            DataColumn column;
            column.name = QString::fromLatin1(level.first);
            column.label = level.second;
            column.measure = Measure::Ordinal;
            column.values.assign(m_kept.size(), kMissing);
            addColumn(std::move(column));
        }
    }

    void fillRow(std::size_t target, int row) {
        const casebook::CaseRow& caseRow = m_casebook.rows()[static_cast<std::size_t>(row)];
        m_dataset.rows.push_back({caseRow.caseId, caseRow.sitting, caseRow.clinician, caseRow.office});
        const std::vector<Answer> answers = m_branching.effective(m_casebook, row);
        for (std::size_t i = 0; i < answers.size(); ++i) fillItem(target, i, answers);
        for (const auto& scored : m_scored) fillScores(target, answers, scored);
        if (m_level >= 0 && m_overall >= 0) fillLevels(target, answers);
    }

    void fillItem(std::size_t target, std::size_t variable, const std::vector<Answer>& answers) {
        if (m_firstColumn[variable] < 0) return;
        const Item& item = m_casebook.variables()[variable].item;
        const auto first = static_cast<std::size_t>(m_firstColumn[variable]);
        if (item.type == ItemType::Several) {
            const auto* several = std::get_if<response::Choices>(&answers[variable]);
            if (several == nullptr) return;
            for (std::size_t i = 0; i < item.options.size(); ++i) {
                m_columns[first + i].values[target] = several->codes.contains(item.options[i].code) ? 1 : 0;
            }
            return;
        }
        double number = numberOf(item, answers[variable]);
        if (std::isnan(number)) {
            number = m_branching.implied(static_cast<int>(variable), answers).value_or(kMissing);
        }
        m_columns[first].values[target] = number;
    }

    struct Scored {
        std::shared_ptr<const instrument::Instrument> instrument;
        std::size_t columnsEnd =
            0; ///< one past its last score column; mean and sum of each scale stand before
    };

    void fillScores(std::size_t target, const std::vector<Answer>& answers, const Scored& scored) {
        const auto answerOf = [&](const QString& item) -> Answer {
            const int variable = m_casebook.variableOf(item);
            return variable < 0 ? Answer{} : answers[static_cast<std::size_t>(variable)];
        };
        const auto scores = scoring::score(*scored.instrument, answerOf, m_options.scoring);
        std::size_t column = scored.columnsEnd - 2 * scored.instrument->scales.size();
        for (const scoring::ScaleScore& score : scores) {
            m_columns[column++].values[target] = score.mean.value_or(kMissing);
            m_columns[column++].values[target] = score.sum.value_or(kMissing);
        }
    }

    void fillLevels(std::size_t target, const std::vector<Answer>& answers) {
        const auto at = [&](int variable) {
            const auto index = static_cast<std::size_t>(variable);
            return numberOf(m_casebook.variables()[index].item, answers[index]);
        };
        const double level = at(m_level);
        for (std::size_t i = 0; i < 4 && !std::isnan(level); ++i) {
            m_columns[m_firstLevel + i].values[target] = level == static_cast<double>(i + 1) ? 1 : 0;
        }
        m_columns[m_firstLevel + 4].values[target] = 11 - at(m_overall);
    }

    const Casebook& m_casebook;
    const DatasetOptions& m_options;
    casebook::Branching m_branching;
    std::vector<int> m_kept;
    std::vector<DataColumn> m_columns;
    std::vector<int> m_firstColumn; ///< of each variable, -1 for one that is no number
    std::vector<Scored> m_scored;
    int m_level = -1;
    int m_overall = -1;
    std::size_t m_firstLevel = 0;
    Dataset m_dataset;
};

} // namespace

QString optionColumn(const QString& item, const QString& code) {
    return QStringLiteral("%1___%2").arg(item, code);
}

Dataset buildDataset(const Casebook& casebook, const DatasetOptions& options) {
    return Builder(casebook, options).build();
}

} // namespace lacrima::findings
