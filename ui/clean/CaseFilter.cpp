// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CaseFilter.h"

#include "core/dataset/RowFilter.h"
#include "core/logic/Comparison.h"
#include "core/logic/Expression.h"
#include "core/response/LogicValue.h"
#include "ui/clean/CasebookModel.h"
#include "ui/session/StudySession.h"
#include "ui/text/LogicWords.h"
#include "ui/text/Translation.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

namespace lacrima::ui {
/// Where a reference of the expression gets its value.
struct CaseFilter::Source {
    int variable = -1; ///< of the casebook
    QString score;     ///< of the dataset
};

struct CaseFilter::Condition {
    logic::Expression expression;
    std::vector<Source> sources; ///< of each reference

    /// `scores` are the columns of the references that are none of the casebook; `place` is the row there, -1
    /// for an excluded case.
    bool holds(const casebook::Casebook& casebook, int row,
        const std::vector<const dataset::DataColumn*>& scores, int place) const {
        return expression.holds([&](int slot) -> logic::Value {
            const auto at = static_cast<std::size_t>(slot);
            const int variable = sources[at].variable;
            if (variable >= 0) {
                const auto& item = casebook.variable(variable).item;
                return response::logicValue(
                    item, casebook.current(row, variable), expression.references()[at].code);
            }
            const bool isKnown = scores[at] != nullptr && place >= 0;
            const double score = isKnown ? scores[at]->values[static_cast<std::size_t>(place)] : std::nan("");
            return std::isnan(score) ? logic::Value(logic::Blank{}) : logic::Value(score);
        });
    }

    std::vector<const dataset::DataColumn*> scoresIn(const dataset::Dataset& data) const {
        std::vector<const dataset::DataColumn*> scores;
        for (const Source& source : sources) scores.push_back(data.column(source.score));
        return scores;
    }
};

namespace {

/// Those of the instrument, and what else stands in the data: an answer that is no choice must be found here.
std::vector<std::string> choicesOf(const casebook::Casebook& casebook, const QString& name) {
    std::vector<std::string> choices;
    const int variable = casebook.variableOf(name);
    if (variable < 0) return choices;
    std::set<QString> known;
    const auto add = [&](const QString& code) {
        if (known.insert(code).second) choices.push_back(code.toStdString());
    };
    for (const auto& option : casebook.variable(variable).item.options) add(option.code);
    if (choices.empty()) return choices;
    for (int row = 0; row < static_cast<int>(casebook.rows().size()); ++row) {
        const response::Answer answer = casebook.current(row, variable);
        if (const auto* choice = std::get_if<response::Choice>(&answer)) add(choice->code);
        if (const auto* several = std::get_if<response::Choices>(&answer))
            std::for_each(several->codes.begin(), several->codes.end(), add);
    }
    return choices;
}

} // namespace

CaseFilter::CaseFilter(StudySession& session, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_session(session) {}

QString CaseFilter::setExpression(const QString& text) {
    QString problem;
    std::shared_ptr<const Condition> condition;
    if (!text.trimmed().isEmpty()) condition = compiled(text, &problem);
    if (!problem.isEmpty()) return problem;
    m_condition = std::move(condition);
    refresh();
    return {};
}

void CaseFilter::setMark(Mark mark) {
    m_mark = mark;
    invalidateFilter();
}

void CaseFilter::complete(QLineEdit& field) {
    new NameCompleter(
        field, [this] { return names(); }, [this](const QString& variable) { return answers(variable); });
}

std::vector<NameCompleter::Name> CaseFilter::names() const {
    std::vector<NameCompleter::Name> names;
    std::set<QString> known;
    const auto add = [&](const QString& name, const instrument::LocalText& label) {
        if (known.insert(name).second) names.push_back({name, label.in(text::spokenLanguage())});
    };
    for (const casebook::Variable& variable : m_session.casebook().variables())
        add(variable.name, variable.item.label);
    for (const dataset::DataColumn& column : m_session.dataset()->columns) {
        if (!column.name.contains(QLatin1String("___"))) add(column.name, column.label);
    }
    return names;
}

std::vector<NameCompleter::Name> CaseFilter::answers(const QString& variable) const {
    std::vector<NameCompleter::Name> names;
    const dataset::DataColumn* column = m_session.dataset()->column(variable);
    if (column == nullptr) return names;
    for (const auto& [code, label] : dataset::comparedAnswers(*column))
        names.push_back({code, label.in(text::spokenLanguage())});
    return names;
}

void CaseFilter::setPicked(std::set<std::pair<QString, int>> cases) {
    m_picked = std::move(cases);
    invalidateFilter();
}

void CaseFilter::setFolded(const QString& group, bool isFolded) {
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    invalidateFilter();
}

void CaseFilter::refresh() {
    m_accepted = m_condition ? judged(*m_condition) : std::vector<bool>{};
    invalidateFilter();
}

void CaseFilter::refreshRows(const std::vector<int>& rows) {
    if (!m_condition) return;
    const casebook::Casebook& casebook = m_session.casebook();
    const auto data = m_session.dataset();
    const auto scores = m_condition->scoresIn(*data);
    int place = 0;
    auto next = rows.begin(); // ascending, as the places are counted
    for (int row = 0; next != rows.end() && row < static_cast<int>(m_accepted.size()); ++row) {
        const bool isExcluded = casebook.row(row).isExcluded();
        if (row == *next) {
            m_accepted[static_cast<std::size_t>(row)] =
                m_condition->holds(casebook, row, scores, isExcluded ? -1 : place);
            ++next;
        }
        place += isExcluded ? 0 : 1;
    }
}

std::shared_ptr<const CaseFilter::Condition> CaseFilter::compiled(
    const QString& text, QString* problem) const {
    const auto parsed = logic::Expression::parse(text.toStdString());
    if (!parsed.isValid()) {
        *problem = text::syntaxErrorWords(parsed.error());
        return nullptr;
    }
    const auto data = m_session.dataset();
    std::vector<Source> sources;
    for (const logic::Reference& reference : parsed.expression().references()) {
        const QString name = QString::fromStdString(reference.name);
        const int variable = m_session.casebook().variableOf(name);
        if (variable < 0 && data->column(name) == nullptr) {
            *problem = text::syntaxErrorWords({"logic.unknown_variable", {reference.name}, 1, 1});
            return nullptr;
        }
        sources.push_back({variable, name});
    }
    const auto unknown = logic::unknownChoice(text.toStdString(), [this](const logic::Reference& reference) {
        return choicesOf(m_session.casebook(), QString::fromStdString(reference.name));
    });
    if (unknown) {
        *problem = text::syntaxErrorWords(*unknown);
        return nullptr;
    }
    return std::make_shared<const Condition>(Condition{parsed.expression(), std::move(sources)});
}

std::vector<bool> CaseFilter::judged(const Condition& condition) const {
    const casebook::Casebook& casebook = m_session.casebook();
    const auto data = m_session.dataset();
    const auto scores = condition.scoresIn(*data);
    std::vector<bool> accepted;
    int place = 0;
    for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
        const bool isExcluded = casebook.rows()[row].isExcluded();
        accepted.push_back(condition.holds(casebook, static_cast<int>(row), scores, isExcluded ? -1 : place));
        place += isExcluded ? 0 : 1;
    }
    return accepted;
}

namespace {

/// The hits stand in the order of the rows.
bool hasViolation(const std::vector<casebook::RuleViolation>& hits, int row) {
    const auto hit = std::lower_bound(hits.begin(), hits.end(), row,
        [](const casebook::RuleViolation& one, int wanted) { return one.row < wanted; });
    return hit != hits.end() && hit->row == row;
}

} // namespace

bool CaseFilter::hasMark(int row) const {
    const casebook::Casebook& casebook = m_session.casebook();
    switch (m_mark) {
    case Mark::All:
        return true;
    case Mark::Excluded:
        return casebook.row(row).isExcluded();
    case Mark::WithProblems:
        return hasViolation(m_session.hits(), row);
    case Mark::Corrected:
        return casebook.isCorrected(row);
    }
    return true;
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto index = static_cast<std::size_t>(row);
    if (!m_accepted.empty() && (index >= m_accepted.size() || !m_accepted[index])) return false;
    if (!m_picked.empty()) {
        const casebook::CaseRow& which = m_session.casebook().row(row);
        if (m_picked.find({which.caseId, which.sitting}) == m_picked.end()) return false;
    }
    return hasMark(row);
}

bool CaseFilter::filterAcceptsColumn(int column, const QModelIndex&) const {
    const auto* model = static_cast<const CasebookModel*>(sourceModel());
    return !m_folded.contains(model->groupOf(column));
}

} // namespace lacrima::ui
