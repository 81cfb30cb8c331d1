// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ResultTable.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kRowHeight = 32;
constexpr int kMostFitted = 150; ///< rows; a longer table scrolls by itself
constexpr std::size_t kMeasuredRows = 400;
constexpr int kPadding = 24;
constexpr int kSign = 24; ///< a sign before the words

} // namespace

void ResultModel::setSheet(ResultSheet sheet) {
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_sheet.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size()) return {};
    const ResultCell& cell = row[column];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return cell.text;
    if (role == Qt::TextAlignmentRole) {
        const bool isNumeric = m_sheet.columns[column].isNumeric;
        return QVariant((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole && cell.isStrong) {
        QFont font = QApplication::font();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        if (cell.tone) return currentTheme().color(*cell.tone);
        if (cell.isSecondary) return currentTheme().ink2;
    }
    if (role == Qt::DecorationRole && !cell.iconName.isEmpty())
        return iconPixmap(cell.iconName, 16, cell.tone ? currentTheme().color(*cell.tone) : QColor());
    return {};
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    const ResultColumn& column = m_sheet.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

ResultTable::ResultTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new ResultModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Table of results"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_isChoosable) Q_EMIT rowChosen(index.row());
    });
}

void ResultTable::setSheet(ResultSheet sheet) {
    setAccessibleName(sheet.caption);
    m_model->setSheet(std::move(sheet));
    measureColumns();
    layOutColumns();
}

void ResultTable::measureColumns() {
    const ResultSheet& sheet = m_model->sheet();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    m_wanted.clear();
    for (const ResultColumn& column : sheet.columns) {
        m_wanted.push_back(std::max(column.width, metrics.horizontalAdvance(column.title) + kPadding));
    }
    // Of very long tables a part tells how wide words are.
    const std::size_t step = std::max<std::size_t>(1, sheet.rows.size() / kMeasuredRows);
    for (std::size_t at = 0; at < sheet.rows.size(); at += step) {
        const auto& row = sheet.rows[at];
        for (std::size_t i = 0; i < row.size() && i < m_wanted.size(); ++i) {
            const int sign = row[i].iconName.isEmpty() ? 0 : kSign;
            m_wanted[i] = std::max(m_wanted[i], metrics.horizontalAdvance(row[i].text) + kPadding + sign);
        }
    }
    // The head has a font and margins of its own.
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        m_wanted[i] = std::max(m_wanted[i], horizontalHeader()->sectionSizeHint(static_cast<int>(i)));
}

/// Every column gets what its words need; what is left goes to the columns without a width of their own.
void ResultTable::layOutColumns() {
    const std::vector<ResultColumn>& columns = m_model->sheet().columns;
    int left = viewport()->width();
    int takers = 0;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        left -= m_wanted[i];
        takers += columns[i].width == 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const int extra = columns[i].width == 0 && left > 0 ? left / takers : 0;
        setColumnWidth(static_cast<int>(i), m_wanted[i] + extra);
    }
}

void ResultTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void ResultTable::fitHeight() {
    const int scrollBar = 12;
    const int rows = std::min(m_model->rowCount(), kMostFitted);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * kRowHeight + scrollBar);
    setVerticalScrollBarPolicy(rows < m_model->rowCount() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ResultTable::copyAll() const {
    QApplication::clipboard()->setMimeData(mimeOf(m_model->sheet()));
}

void ResultTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isChoosable && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResultTable::mouseMoveEvent(QMouseEvent* event) {
    const bool isRow = m_isChoosable && indexAt(event->pos()).isValid();
    viewport()->setCursor(isRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace lacrima::ui
