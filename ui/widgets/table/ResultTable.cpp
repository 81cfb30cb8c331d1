// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/ResultTable.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ColumnFold.h"
#include "ui/widgets/table/FrozenColumn.h"
#include "ui/widgets/table/RangePainter.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace lacrima::ui {
namespace {

constexpr int kRowHeight = 32;
constexpr int kMostFitted = 150; ///< rows; a longer table scrolls by itself
constexpr std::size_t kMeasuredRows = 400;
constexpr int kPadding = 24;
constexpr int kLeastPadding = 14;
constexpr int kHeadSaving = 10; ///< of a head in a narrow table, as the style sheet has it
constexpr int kSign = 24;       ///< a sign before the words
constexpr int kFocusBar = 3;
constexpr int kFoldLine = 30; ///< pixels, of the line that names folded columns
constexpr int kFoldIndent = 10;
constexpr int kLeastName = 120;     ///< pixels of the first column that stay
constexpr int kLeastScrolled = 220; ///< pixels that are left to the columns that scroll

/// Marks the current row at its left edge while the table has the focus.
class RowDelegate final : public QStyledItemDelegate {
public:
    explicit RowDelegate(QTableView* table)
        : QStyledItemDelegate(table)
        , m_table(table) {}

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (const spec::ResultCell* cell = cellAt(index); cell != nullptr && cell->range)
            paintRange(*painter, option.rect, *cell->range);
        const bool isMarked =
            index.column() == 0 && index.row() == m_table->currentIndex().row() && m_table->hasFocus();
        if (!isMarked) return;
        const QRect bar(option.rect.left(), option.rect.top(), kFocusBar, option.rect.height() - 1);
        painter->fillRect(bar, currentTheme().accent);
    }

private:
    static const spec::ResultCell* cellAt(const QModelIndex& index) {
        const auto* model = qobject_cast<const ResultModel*>(index.model());
        if (model == nullptr) return nullptr;
        const auto& row = model->sheet().rows[static_cast<std::size_t>(index.row())];
        const auto column = static_cast<std::size_t>(index.column());
        return column < row.size() ? &row[column] : nullptr;
    }

    QTableView* m_table;
};

} // namespace

void ResultModel::setSheet(spec::TableSpec sheet) {
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
    const spec::ResultCell& cell = row[column];
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
    const spec::ResultColumn& column = m_sheet.columns[static_cast<std::size_t>(section)];
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
    setItemDelegate(new RowDelegate(this));
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
    horizontalHeader()->setMinimumSectionSize(24);
    m_frozen = new FrozenColumn(this);
    m_fold = linkButton({}, this);
    m_fold->setObjectName(QStringLiteral("foldedColumns"));
    m_fold->hide();
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        layOutColumns();
    });
    connect(this, &QTableView::clicked, this, &ResultTable::choose);
    connect(m_frozen, &QTableView::clicked, this, &ResultTable::choose);
}

void ResultTable::choose(const QModelIndex& index) {
    if (m_isChoosable && index.isValid()) Q_EMIT rowChosen(index.row());
}

void ResultTable::setSheet(spec::TableSpec sheet) {
    setAccessibleName(sheet.caption);
    for (int column = 0; column < m_model->columnCount(); ++column) setColumnHidden(column, false);
    m_model->setSheet(std::move(sheet));
    measureColumns();
    layOutColumns();
}

void ResultTable::measureColumns() {
    const spec::TableSpec& sheet = m_model->sheet();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    std::vector<int> words(sheet.columns.size(), 0);
    // Of very long tables a part tells how wide words are.
    const std::size_t step = std::max<std::size_t>(1, sheet.rows.size() / kMeasuredRows);
    for (std::size_t at = 0; at < sheet.rows.size(); at += step) {
        const auto& row = sheet.rows[at];
        for (std::size_t i = 0; i < row.size() && i < words.size(); ++i) {
            const int sign = row[i].iconName.isEmpty() ? 0 : kSign;
            words[i] = std::max(words[i], metrics.horizontalAdvance(row[i].text) + sign);
        }
    }
    m_needs.assign(words.size(), {});
    for (std::size_t i = 0; i < words.size(); ++i) {
        int head = horizontalHeader()->sectionSizeHint(static_cast<int>(i)); // it has a font of its own
        if (m_isNarrow) head += kHeadSaving;
        m_needs[i].usual = std::max({sheet.columns[i].width, words[i] + kPadding, head});
        m_needs[i].least = std::max(words[i] + kLeastPadding, head - kHeadSaving);
    }
}

void ResultTable::setNarrow(bool isNarrow) {
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow) return;
    for (QTableView* view : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_frozen)}) {
        ui::setState(view, isNarrow ? "narrow" : "");
        ui::setState(view->horizontalHeader(), isNarrow ? "narrow" : "");
    }
}

void ResultTable::foldColumns(int room) {
    const std::vector<spec::ResultColumn>& columns = m_model->sheet().columns;
    std::vector<int> least;
    for (std::size_t i = 0; i < m_needs.size(); ++i)
        least.push_back(
            columns[i].least > 0 ? std::min(m_needs[i].least, columns[i].least) : m_needs[i].least);
    m_folded = foldedColumns(columns, least, room);
    const bool isTooWide = isFolded();
    if (!m_isFitted || m_isUnfolded) m_folded.assign(m_folded.size(), false);
    for (std::size_t i = 0; i < m_folded.size(); ++i) setColumnHidden(static_cast<int>(i), m_folded[i]);
    const QString titles = foldedTitles().join(QStringLiteral(", "));
    m_fold->setVisible(m_isFitted && isTooWide);
    m_fold->setText(m_isUnfolded ? tr("Leave out the columns that do not fit")
                                 : tr("Not shown for want of room: %1. Show them").arg(titles));
    setAccessibleDescription(
        titles.isEmpty() ? QString() : tr("Not shown for want of room: %1.").arg(titles));
}

QStringList ResultTable::foldedTitles() const {
    QStringList titles;
    for (std::size_t i = 0; i < m_folded.size(); ++i) {
        if (m_folded[i]) titles.append(m_model->sheet().columns[i].title);
    }
    titles.removeDuplicates();
    return titles;
}

/// What the columns that are seen need. Where even the needed ones do not fit, or the name of the rows may be
/// cut sooner, it is; pointing at it shows all of it.
std::vector<ResultTable::Need> ResultTable::needsOfShown(int room) const {
    std::vector<Need> needs = m_needs;
    int least = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (m_folded[i]) needs[i] = {};
        least += needs[i].least;
    }
    const bool mayCut = isFolded() || (!needs.empty() && m_model->sheet().columns.front().least > 0);
    if (mayCut && least > room && needs[0].least - (least - room) >= kLeastName) {
        needs[0].least -= least - room;
        needs[0].usual = std::max(needs[0].least, needs[0].usual - (least - room));
    }
    return needs;
}

/// Every column gets what its words need. What is left over goes to the columns without a width of their own;
/// what is wanting is taken from the padding of all.
void ResultTable::layOutColumns() {
    const std::vector<spec::ResultColumn>& columns = m_model->sheet().columns;
    const int room = viewport()->width();
    foldColumns(room);
    const std::vector<Need> needs = needsOfShown(room);
    int usual = 0;
    int least = 0;
    int takers = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        usual += needs[i].usual;
        least += needs[i].least;
        takers += columns[i].width == 0 && !m_folded[i] ? 1 : 0;
    }
    setNarrow(usual > room || isFolded());
    m_isFrozen = needs.size() > 1 && least > room;
    const double share =
        usual > least ? std::clamp(double(room - least) / double(usual - least), 0.0, 1.0) : 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (m_folded[i]) continue;
        int width = needs[i].least + static_cast<int>((needs[i].usual - needs[i].least) * share);
        if (usual <= room && columns[i].width == 0) width += (room - usual) / takers;
        if (m_isFrozen && i == 0) width = std::min(width, std::max(room / 2, room - kLeastScrolled));
        setColumnWidth(static_cast<int>(i), width);
    }
    m_frozen->follow(m_isFrozen);
    if (m_isFitted) applyHeight();
    placeFold();
}

void ResultTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

/// The head and the scroll bars have their places now.
void ResultTable::updateGeometries() {
    QTableView::updateGeometries();
    if (m_isFrozen) m_frozen->follow(true);
}

void ResultTable::fitHeight() {
    m_isFitted = m_model->rowCount() <= kMostFitted;
    layOutColumns();
    applyHeight();
}

void ResultTable::applyHeight() {
    const int scrollBar = 12;
    const int rows = std::min(m_model->rowCount(), kMostFitted);
    const int fold = m_fold->isHidden() ? 0 : kFoldLine;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * kRowHeight + scrollBar + fold);
    setVerticalScrollBarPolicy(rows < m_model->rowCount() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

/// Below the last row.
void ResultTable::placeFold() {
    const QRect line(viewport()->x() + kFoldIndent, viewport()->y() + m_model->rowCount() * kRowHeight + 4,
        std::max(0, viewport()->width() - 2 * kFoldIndent), kFoldLine);
    m_fold->raise(); // over the names that stand still
    const int folded = static_cast<int>(std::count(m_folded.begin(), m_folded.end(), true));
    const QString words = m_fold->text();
    const bool isLong = m_fold->sizeHint().width() > line.width();
    m_fold->setToolTip(isLong ? plainTip(words) : QString());
    if (isLong && folded > 0) m_fold->setText(tr("%n column(s) not shown. Show them", nullptr, folded));
    m_fold->setGeometry(line.left(), line.top(), std::min(m_fold->sizeHint().width(), line.width()),
        m_fold->sizeHint().height());
}

void ResultTable::copyAll() const {
    copyToClipboard(spec::mimeOf(m_model->sheet().inWords().noting(m_dataWords)));
}

/// What stands under the first column is not seen, and the first column is seen always.
void ResultTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!m_isFrozen || index.column() > 0) QTableView::scrollTo(index, hint);
    if (!m_isFrozen || !index.isValid()) return;
    QScrollBar* across = horizontalScrollBar();
    if (index.column() == 0) {
        const int before = across->value();
        QTableView::scrollTo(index, hint);
        across->setValue(before);
        return;
    }
    const int hidden = columnWidth(0) - columnViewportPosition(index.column());
    if (hidden > 0) across->setValue(across->value() - hidden);
}

void ResultTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isChoosable && currentIndex().isValid()) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Whoever comes with the keyboard sees which row is meant.
void ResultTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool isByKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKeyboard && !selectionModel()->hasSelection() && m_model->rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
    m_frozen->viewport()->update();
}

void ResultTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

void ResultTable::mouseMoveEvent(QMouseEvent* event) {
    const bool isRow = m_isChoosable && indexAt(event->pos()).isValid();
    viewport()->setCursor(isRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

bool ResultTable::viewportEvent(QEvent* event) {
    return showWholeCell(*this, *event) || QTableView::viewportEvent(event);
}

} // namespace lacrima::ui
