// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CasebookModel.h"

#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/RuleWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace lacrima::ui {
CasebookModel::CasebookModel(StudySession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {
    readColumns();
}

/// Which columns are computed changes only with the variables.
void CasebookModel::readColumns() {
    readRows();
    m_scores.clear();
    for (std::size_t i = 0; i < m_dataset->columns.size(); ++i) {
        const dataset::ColumnRole role = m_dataset->columns[i].role;
        if (role == dataset::ColumnRole::Score || role == dataset::ColumnRole::Derived)
            m_scores.push_back(static_cast<int>(i));
    }
}

void CasebookModel::readRows() {
    m_dataset = m_session.dataset();
    m_datasetRow.clear();
    int next = 0;
    for (const casebook::CaseRow& row : m_session.casebook().rows())
        m_datasetRow.push_back(row.isExcluded() ? -1 : next++);
}

void CasebookModel::setValues(Values values) {
    m_values = values;
    refreshAll();
}

void CasebookModel::setNotation(Notation notation) {
    m_notation = notation;
    refreshAll();
}

bool CasebookModel::isVariable(int column) const {
    return column < static_cast<int>(m_session.casebook().variables().size());
}

QString CasebookModel::groupOf(int column) const {
    if (!isVariable(column)) return QStringLiteral("scores");
    const auto& instrument = m_session.casebook().variable(column).instrument;
    return instrument != nullptr ? instrument->id : QString();
}

void CasebookModel::refreshRows(const std::vector<int>& rows) {
    readRows();
    for (const int row : rows) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    }
}

void CasebookModel::refreshAll() {
    beginResetModel();
    readColumns();
    endResetModel();
}

int CasebookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_session.casebook().rows().size());
}

int CasebookModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return static_cast<int>(m_session.casebook().variables().size() + m_scores.size());
}

response::Answer CasebookModel::answerAt(int row, int column) const {
    return m_values == Values::Raw ? m_session.casebook().raw(row, column)
                                   : m_session.casebook().current(row, column);
}

QString CasebookModel::scoreOf(int row, int column) const {
    const int datasetRow = m_datasetRow[static_cast<std::size_t>(row)];
    if (datasetRow < 0) return {};
    const auto score = static_cast<std::size_t>(column) - m_session.casebook().variables().size();
    const auto& values = m_dataset->columns[static_cast<std::size_t>(m_scores[score])].values;
    const double value = values[static_cast<std::size_t>(datasetRow)];
    if (std::isnan(value)) return {};
    const QString& name = m_dataset->columns[static_cast<std::size_t>(m_scores[score])].name;
    const bool isCount = name.endsWith(QLatin1String("_sum")) || name.startsWith(QLatin1String("po_"));
    return text::fixed(value, isCount && value == std::floor(value) ? 0 : 2);
}

QString CasebookModel::textOf(int row, int column) const {
    if (!isVariable(column)) return scoreOf(row, column);
    const response::Answer answer = answerAt(row, column);
    const auto& item = m_session.casebook().variable(column).item;
    if (const auto reason = response::missingReason(answer)) {
        return *reason == response::MissingReason::NotReached ? QString() : text::missingWords(*reason);
    }
    if (m_notation == Notation::Labels) return text::answerWords(item, answer, text::spokenLanguage());
    return response::plainText(answer);
}

/// The hits stand in the order of the rows.
bool CasebookModel::hasViolation(int row, int column) const {
    const auto& hits = m_session.hits();
    auto hit = std::lower_bound(hits.begin(), hits.end(), row,
        [](const casebook::RuleViolation& one, int wanted) { return one.row < wanted; });
    for (; hit != hits.end() && hit->row == row; ++hit) {
        if (hit->variable == column) return true;
    }
    return false;
}

/// What a screen reader says of a cell, marks included.
QString CasebookModel::describe(int row, int column) const {
    QStringList parts{headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), textOf(row, column)};
    if (isVariable(column) && m_session.casebook().isCorrected(row, column)) parts.append(tr("corrected"));
    if (isVariable(column) && hasViolation(row, column)) parts.append(tr("has a problem"));
    return parts.join(QStringLiteral(", "));
}

QVariant CasebookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const int column = index.column();
    const bool isExcluded = m_session.casebook().row(row).isExcluded();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::EditRole:
        return isVariable(column) ? text::editableWords(m_session.casebook().current(row, column))
                                  : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return describe(row, column);
    case kIsCorrectedRole:
        return isVariable(column) && m_session.casebook().isCorrected(row, column);
    case kHasHitRole:
        return isVariable(column) && hasViolation(row, column);
    case kIsMissingRole:
        return isVariable(column) && response::isMissing(answerAt(row, column));
    case kIsExcludedRole:
        return isExcluded;
    case Qt::ForegroundRole: {
        const bool isFaint = isExcluded || (isVariable(column) && response::isMissing(answerAt(row, column)));
        return isFaint ? QVariant(currentTheme().ink2) : QVariant();
    }
    default:
        return {};
    }
}

/// Every cell takes typing; what is typed becomes a correction with a reason, never a value by itself.
Qt::ItemFlags CasebookModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant CasebookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const casebook::Casebook& casebook = m_session.casebook();
    if (orientation == Qt::Vertical) {
        const casebook::CaseRow& row = casebook.row(section);
        if (role == Qt::DisplayRole)
            return row.sitting > 1 ? QStringLiteral("%1 (%2)").arg(row.caseId, QString::number(row.sitting))
                                   : row.caseId;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            font.setStrikeOut(row.isExcluded());
            return font;
        }
        if (role == Qt::ToolTipRole && row.isExcluded())
            return tr("Excluded: %1").arg(text::exclusionWords(row.exclusion->reasonCode));
        return {};
    }
    const bool isOfCasebook = isVariable(section);
    if (role == Qt::DisplayRole) {
        if (isOfCasebook) return casebook.variable(section).name;
        return m_dataset
            ->columns[static_cast<std::size_t>(
                m_scores[static_cast<std::size_t>(section) - casebook.variables().size()])]
            .name;
    }
    if (role == Qt::ToolTipRole && isOfCasebook) {
        return plainTip(casebook.variable(section).item.text.in(text::spokenLanguage()));
    }
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace lacrima::ui
