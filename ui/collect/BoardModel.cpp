// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/BoardModel.h"

#include <QDate>
#include <QFont>
#include <QLocale>

namespace lacrima::ui {
namespace {

using casebook::BoardRow;
using casebook::Step;

bool isStep(int column) {
    return column >= BoardModel::Practice && column <= BoardModel::Sealed;
}

bool isDone(const BoardRow& row, int column) {
    switch (column) {
    case BoardModel::Practice:
        return row.hasPractice;
    case BoardModel::Drawn:
        return row.isDrawn;
    case BoardModel::Diagnosis:
        return row.hasDiagnosis;
    case BoardModel::HandedOver:
        return row.isHandedOver;
    case BoardModel::Sealed:
        return row.isSealed;
    default:
        return false;
    }
}

} // namespace

BoardModel::BoardModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void BoardModel::setRows(std::vector<BoardRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::stepWords(Step step) {
    switch (step) {
    case Step::Practice:
        return tr("Practice form");
    case Step::Draw:
        return tr("Draw a patient");
    case Step::Diagnosis:
        return tr("Diagnostic form");
    case Step::HandOver:
        return tr("Hand over");
    case Step::Resume:
        return tr("Resume with code");
    case Step::Done:
        return tr("More…");
    }
    return {};
}

/// When it was sealed, and whether something of the case is not to be trusted: Study says what.
QString BoardModel::receiptOf(const BoardRow& row) {
    QStringList parts;
    if (row.isAnswered()) {
        const QDate date = QDate::fromString(row.sealedDate, Qt::ISODate);
        const QString words = row.isSealed ? tr("sealed %1") : tr("in part sealed %1");
        parts.append(words.arg(QLocale().toString(date, QStringLiteral("d MMM"))));
    }
    if (row.hasFailed) parts.append(tr("fails its check"));
    return parts.join(QStringLiteral(", "));
}

QString BoardModel::textOf(const BoardRow& row, int column) const {
    switch (column) {
    case Case:
        return row.sitting > 1 ? tr("%1, sitting %2").arg(row.caseId, QString::number(row.sitting))
                               : row.caseId;
    case Clinician:
        return row.clinician;
    case Receipt:
        return receiptOf(row);
    case NextStep:
        return stepWords(row.next());
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const BoardRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case kIsDoneRole:
        return isStep(column) ? QVariant(isDone(row, column)) : QVariant();
    case Qt::AccessibleTextRole:
        if (isStep(column)) {
            return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                isDone(row, column) ? tr("done") : tr("not yet"));
        }
        return textOf(row, column);
    case Qt::FontRole:
        if (column == Case || column == NextStep) {
            QFont font;
            font.setWeight(column == Case ? QFont::DemiBold : QFont::Medium);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        if (column == NextStep) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(isStep(column) ? Qt::AlignCenter : (Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant(isStep(section) ? Qt::AlignCenter : (Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
    case Case:
        return tr("Case");
    case Clinician:
        return tr("Clinician");
    case Practice:
        return tr("Practice");
    case Drawn:
        return tr("Drawn");
    case Diagnosis:
        return tr("Diagnosis");
    case HandedOver:
        return tr("Handed over");
    case Sealed:
        return tr("Sealed");
    case Receipt:
        return tr("Receipt");
    case NextStep:
        return role == Qt::AccessibleTextRole ? tr("Next step") : QString();
    default:
        return {};
    }
}

} // namespace lacrima::ui
