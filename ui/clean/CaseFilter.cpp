// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CaseFilter.h"

#include "core/logic/Expression.h"
#include "core/response/LogicValue.h"
#include "ui/clean/CasebookModel.h"
#include "ui/session/StudySession.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace lacrima::ui {
namespace {

/// Where a reference of the expression gets its value.
struct Source {
    int variable = -1;                           ///< of the casebook
    const findings::DataColumn* score = nullptr; ///< of the dataset
};

} // namespace

CaseFilter::CaseFilter(StudySession& session, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_session(session) {}

QString CaseFilter::setExpression(const QString& text) {
    QString problem;
    std::vector<bool> accepted;
    if (!text.trimmed().isEmpty()) accepted = judged(text, &problem);
    if (!problem.isEmpty()) return problem;
    m_expression = text;
    m_accepted = std::move(accepted);
    invalidateFilter();
    return {};
}

void CaseFilter::setMark(Mark mark) {
    m_mark = mark;
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
    QString problem;
    if (!m_expression.trimmed().isEmpty()) m_accepted = judged(m_expression, &problem);
    invalidateFilter();
}

std::vector<bool> CaseFilter::judged(const QString& text, QString* problem) const {
    const auto parsed = logic::Expression::parse(text.toStdString());
    if (!parsed.isValid()) {
        *problem = tr("This filter cannot be read from column %1 on. Write it like [cried_ever] = 1 and "
                      "[wai_bond] < 2.5")
                       .arg(parsed.error().column);
        return {};
    }
    const logic::Expression& expression = parsed.expression();
    const casebook::Casebook& casebook = m_session.casebook();
    const auto data = m_session.dataset();
    std::vector<Source> sources;
    for (const logic::Reference& reference : expression.references()) {
        const QString name = QString::fromStdString(reference.name);
        const Source source{casebook.variableOf(name), data->column(name)};
        if (source.variable < 0 && source.score == nullptr) {
            *problem = tr("There is no variable %1 in this study.").arg(name);
            return {};
        }
        sources.push_back(source);
    }
    std::vector<bool> accepted;
    std::size_t dataRow = 0;
    for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
        const bool isExcluded = casebook.rows()[row].isExcluded();
        accepted.push_back(expression.holds([&](int slot) -> logic::Value {
            const Source& source = sources[static_cast<std::size_t>(slot)];
            if (source.variable >= 0) {
                const auto& item = casebook.variables()[static_cast<std::size_t>(source.variable)].item;
                const auto& code = expression.references()[static_cast<std::size_t>(slot)].code;
                return response::logicValue(
                    item, casebook.current(static_cast<int>(row), source.variable), code);
            }
            const double score = isExcluded ? std::nan("") : source.score->values[dataRow];
            return std::isnan(score) ? logic::Value(logic::Blank{}) : logic::Value(score);
        }));
        if (!isExcluded) ++dataRow;
    }
    return accepted;
}

bool CaseFilter::hasMark(int row) const {
    const casebook::Casebook& casebook = m_session.casebook();
    switch (m_mark) {
    case Mark::All:
        return true;
    case Mark::Excluded:
        return casebook.rows()[static_cast<std::size_t>(row)].isExcluded();
    case Mark::WithProblems:
        return std::any_of(m_session.hits().begin(), m_session.hits().end(),
            [row](const casebook::Hit& hit) { return hit.row == row; });
    case Mark::Corrected:
        for (std::size_t i = 0; i < casebook.variables().size(); ++i) {
            if (casebook.isCorrected(row, static_cast<int>(i))) return true;
        }
        return false;
    }
    return true;
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto index = static_cast<std::size_t>(row);
    if (!m_accepted.empty() && (index >= m_accepted.size() || !m_accepted[index])) return false;
    return hasMark(row);
}

bool CaseFilter::filterAcceptsColumn(int column, const QModelIndex&) const {
    const auto* model = static_cast<const CasebookModel*>(sourceModel());
    return !m_folded.contains(model->groupOf(column));
}

} // namespace lacrima::ui
