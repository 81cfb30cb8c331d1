// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CleanPage.h"

#include "core/exchange/import/OwnExport.h"
#include "ui/clean/CaseFilter.h"
#include "ui/clean/CasebookGrid.h"
#include "ui/clean/CasebookModel.h"
#include "ui/clean/CellPanel.h"
#include "ui/clean/ColumnWords.h"
#include "ui/clean/CsvWriting.h"
#include "ui/clean/LeftOutWords.h"
#include "ui/clean/PickedCases.h"
#include "ui/clean/ProblemList.h"
#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/SaveDialog.h"
#include "ui/widgets/input/SecondClick.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace lacrima::ui {
namespace {

constexpr int kPanelWidth = 264;

} // namespace

CleanPage::CleanPage(StudySession& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_leftOut(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_model(new CasebookModel(session, this))
    , m_filter(new CaseFilter(session, this))
    , m_grid(nullptr)
    , m_cell(new CellPanel(session, this))
    , m_problems(new ProblemList(session, this))
    , m_middle(new QStackedWidget(this))
    , m_summary(label({}, "small", this))
    , m_secondClick(new SecondClick(this))
    , m_picked(new PickedCases(*m_filter, this)) {
    m_summary->setObjectName(QStringLiteral("columnSummary"));
    m_filter->setSourceModel(m_model);
    m_grid = new CasebookGrid(m_model, m_filter, this);
    addActions();
    content()->addWidget(m_leftOut);
    content()->addWidget(m_messages);
    content()->addWidget(makeTools());
    m_middle->addWidget(m_grid);
    m_middle->addWidget(m_problems);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_middle, 1);
    left->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(left, 1);
    QScrollArea* panel = scrolled(m_cell, this);
    panel->setFixedWidth(kPanelWidth);
    row->addWidget(panel);
    content()->addLayout(row, 1);
    connect(m_grid, &CasebookGrid::cellChosen, this, [this](int at, int column) {
        if (m_isReading) return;
        m_shown = keyOf(at >= 0 && column >= 0 ? m_model->index(at, column) : QModelIndex());
        m_cell->showCell(at, column >= 0 && m_model->isVariable(column) ? column : -1);
        summarizeColumn(column);
    });
    // Queued: the cell is still being edited while its value arrives.
    connect(
        m_grid, &CasebookGrid::valueTyped, this,
        [this](int at, int column, const QString& typed) {
            if (m_model->isVariable(column))
                propose(at, column, typed);
            else
                m_messages->say(MessageBar::Tone::Note,
                    tr("Scores are computed from the answers: correct those, and the score follows."));
        },
        Qt::QueuedConnection);
    connect(m_picked, &PickedCases::changed, this, &CleanPage::updateWords);
    connect(m_cell, &CellPanel::jumpRequested, this, &CleanPage::jumpTo);
    connect(m_problems, &ProblemList::jumpRequested, this, &CleanPage::jumpTo);
    connect(&m_session, &StudySession::casebookChanged, this, &CleanPage::takeChange);
    connect(&m_session, &StudySession::failed, this, [this](const base::Error& error) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(error));
    });
    connect(&m_session, &StudySession::othersWrote, this, [this](int records) {
        m_messages->say(MessageBar::Tone::Note,
            tr("Another window added %n record(s) to this study. They are shown now; nothing is lost.",
                nullptr, records));
    });
    m_leftOut->setObjectName(QStringLiteral("leftOutOfData"));
    m_leftOut->setLasting();
    updateWords();
    connect(m_cell, &CellPanel::done, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    m_grid->setCurrentIndex(m_filter->index(0, 0));
}

/// The page is its grid: there the keys belong. (A focus proxy would cut the way of Tab to the panel.)
void CleanPage::focusInEvent(QFocusEvent*) {
    m_middle->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CleanPage::addActions() {
    m_undo = secondaryButton(tr("Undo"), this);
    m_redo = secondaryButton(tr("Redo"), this);
    m_problemButton = secondaryButton({}, this);
    QPushButton* save = secondaryButton(tr("Export CSV…"), this);
    save->setObjectName(QStringLiteral("exportCsv"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_problemButton->setObjectName(QStringLiteral("problems"));
    m_problemButton->setCheckable(true);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    for (QPushButton* button : {m_undo, m_redo, m_problemButton, save}) header()->addAction(button);
    QUndoStack& stack = m_session.undoStack();
    // The cells, not the buttons, are where the work goes on.
    const auto turn = [this, &stack](void (QUndoStack::*act)()) {
        m_grid->setFocus(Qt::OtherFocusReason);
        (stack.*act)();
    };
    connect(m_undo, &QPushButton::clicked, this, [turn] { turn(&QUndoStack::undo); });
    connect(m_redo, &QPushButton::clicked, this, [turn] { turn(&QUndoStack::redo); });
    connect(&stack, &QUndoStack::indexChanged, this, [this] { updateWords(); });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &stack, &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &stack, &QUndoStack::redo);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_expression->setFocus(Qt::ShortcutFocusReason);
        m_expression->selectAll();
    });
    connect(m_problemButton, &QPushButton::toggled, this, &CleanPage::showProblems);
    connect(save, &QPushButton::clicked, this, &CleanPage::exportCsv);
}

QWidget* CleanPage::makeTools() {
    auto* tools = new QWidget(this);
    auto* box = new QVBoxLayout(tools);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_expression = new QLineEdit(tools);
    m_expression->setObjectName(QStringLiteral("caseFilter"));
    m_expression->setPlaceholderText(
        tr("Show only cases where … for example [cried_ever] = 1 and [wai_bond] < 2.5"));
    m_expression->setAccessibleName(tr("Filter of the cases"));
    m_expression->setClearButtonEnabled(true);
    m_filter->complete(*m_expression);
    m_count = label({}, "secondary", tools);
    m_count->setObjectName(QStringLiteral("caseCount"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_expression, 1);
    row->addWidget(m_count);
    row->addWidget(m_picked);
    addChoices(row);
    box->addLayout(row);
    auto* folds = new QHBoxLayout;
    folds->setSpacing(6);
    addFolds(folds);
    box->addLayout(folds);
    connect(m_expression, &QLineEdit::editingFinished, this, &CleanPage::applyFilter);
    connect(m_expression, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty()) applyFilter();
    });
    return tools;
}

/// Which cases, and how their cells are written.
void CleanPage::addChoices(QHBoxLayout* row) {
    auto* marks = new QComboBox(this);
    for (const QString& words : {tr("All cases"), tr("With problems"), tr("Corrected"), tr("Excluded")})
        marks->addItem(words);
    marks->setAccessibleName(tr("Which cases"));
    m_marks = marks;
    auto* notation = new QComboBox(this);
    for (const QString& words : {tr("Codes"), tr("Labels")}) notation->addItem(words);
    notation->setAccessibleName(tr("Codes or labels"));
    auto* values = new QComboBox(this);
    for (const QString& words : {tr("Current"), tr("Raw")}) values->addItem(words);
    values->setAccessibleName(tr("Current or raw values"));
    values->setObjectName(QStringLiteral("rawOrCurrent"));
    for (QComboBox* choice : {marks, notation, values}) row->addWidget(choice);
    connect(marks, &QComboBox::activated, this, [this](int index) {
        m_filter->setMark(static_cast<CaseFilter::Mark>(index));
        updateWords();
    });
    connect(notation, &QComboBox::activated, this,
        [this](int index) { m_model->setNotation(static_cast<CasebookModel::Notation>(index)); });
    connect(values, &QComboBox::activated, this,
        [this](int index) { m_model->setValues(static_cast<CasebookModel::Values>(index)); });
}

/// One word an instrument: pressed shows its columns.
void CleanPage::addFolds(QHBoxLayout* row) {
    std::set<QString> seen;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString group = m_model->groupOf(column);
        if (!seen.insert(group).second) continue;
        QString words = group == QLatin1String("scores") ? tr("Scores") : tr("Imported variables");
        if (const auto instrument = m_session.catalogue().find(group)) {
            words = instrument->title.in(text::spokenLanguage()).section(QLatin1Char(','), 0, 0);
        }
        auto* fold = new QPushButton(words, this);
        setRole(fold, "segment");
        fold->setCheckable(true);
        fold->setChecked(true);
        fold->setToolTip(tr("Show or hide these columns"));
        fold->setObjectName(QStringLiteral("fold_") + group);
        row->addWidget(fold);
        connect(fold, &QPushButton::toggled, this,
            [this, group](bool isShown) { m_filter->setFolded(group, !isShown); });
    }
    row->addStretch(1);
}

void CleanPage::applyFilter() {
    const QString problem = m_filter->setExpression(m_expression->text());
    setState(m_expression, problem.isEmpty() ? "" : "warn");
    if (!problem.isEmpty())
        m_messages->say(MessageBar::Tone::Warn, problem);
    else if (m_hasFilterProblem)
        m_messages->clear();
    m_hasFilterProblem = !problem.isEmpty();
    updateWords();
}

void CleanPage::showProblems(bool areShown) {
    if (areShown) m_problems->refresh();
    m_middle->setCurrentWidget(areShown ? static_cast<QWidget*>(m_problems) : m_grid);
}

/// The grid goes to the cell that the panel asks about; when nothing needs to be asked, it stays where
/// somebody went meanwhile.
void CleanPage::propose(int row, int column, const QString& typed) {
    const QPersistentModelIndex wanted = m_grid->currentIndex();
    m_grid->choose(row, column);
    if (m_cell->propose(row, column, typed) && wanted.isValid()) m_grid->setCurrentIndex(wanted);
}

void CleanPage::showAllCases() {
    m_expression->clear();
    m_filter->setMark(CaseFilter::Mark::All);
    m_marks->setCurrentIndex(0);
    m_picked->release();
}

void CleanPage::showCases(const std::set<std::pair<QString, int>>& cases) {
    m_problemButton->setChecked(false);
    showAllCases();
    m_picked->pick(cases);
    const QModelIndex first = m_filter->index(0, std::max(0, m_grid->currentIndex().column()));
    if (first.isValid()) m_grid->setCurrentIndex(first);
}

void CleanPage::jumpTo(int row, int variable) {
    m_secondClick->swallow();
    m_problemButton->setChecked(false);
    if (!m_filter->mapFromSource(m_model->index(row, variable)).isValid()) {
        showAllCases();
        const QString group = m_model->groupOf(variable);
        if (auto* fold = findChild<QPushButton*>(QStringLiteral("fold_") + group)) fold->setChecked(true);
    }
    m_grid->jumpTo(row, m_model->columnOfVariable(variable));
}

void CleanPage::takeChange(const std::vector<int>& rows, bool isStructural) {
    if (isStructural) {
        takeOtherRows();
    } else {
        m_filter->refreshRows(rows);
        m_model->refreshRows(rows);
    }
    if (m_problemButton->isChecked()) m_problems->refresh();
    const QModelIndex current = m_filter->mapToSource(m_grid->currentIndex());
    const bool isOfCase = isStructural || std::find(rows.begin(), rows.end(), current.row()) != rows.end();
    const bool isElsewhere = keyOf(current) != m_shown;
    if (!current.isValid()) {
        m_cell->showCell(-1, -1);
    } else if (isOfCase || isElsewhere) {
        m_shown = keyOf(current);
        m_cell->showCell(current.row(), m_model->isVariable(current.column()) ? current.column() : -1);
    }
    updateWords();
}

/// Case, sitting and column of a cell: what names it when rows have come or gone.
CleanPage::CellKey CleanPage::keyOf(const QModelIndex& cell) const {
    if (!cell.isValid()) return {};
    const casebook::CaseRow& row = m_session.casebook().row(cell.row());
    return {row.caseId, row.sitting,
        m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString()};
}

/// Somebody at work in the grid stays where they are, in the middle of a word, too.
void CleanPage::takeOtherRows() {
    const CellKey shown = m_shown;
    const CasebookGrid::Place place = m_grid->place();
    m_isReading = true;
    m_model->refreshAll();
    m_filter->refresh();
    m_isReading = false;
    const int row = m_session.casebook().rowOf(shown.caseId, shown.sitting);
    int column = m_model->columnCount() - 1;
    while (column >= 0 &&
           m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != shown.column)
        --column;
    if (row >= 0 && column >= 0) m_grid->goBackTo(place, row, column);
}

void CleanPage::updateWords() {
    // Beside what is said of the work: it stays true whatever is done.
    const dataset::LeftOutRecords left = m_session.dataset()->leftOut;
    if (const QString words = leftOutWords(left); words.isEmpty())
        m_leftOut->clear();
    else if (words != m_leftOut->text())
        m_leftOut->say(left.all() == 0 ? MessageBar::Tone::Note : MessageBar::Tone::Danger, words);
    const int cases = m_model->rowCount();
    header()->setTitle(tr("Data"));
    header()->setPurpose(
        tr("%1, %2. Raw answers stay; every change is a correction with a reason.")
            .arg(tr("%n case(s)", nullptr, cases), tr("%n variable(s)", nullptr, m_model->columnCount())));
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(cases));
    m_problemButton->setText(tr("Problems %1").arg(m_session.hits().size()));
    QUndoStack& stack = m_session.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setToolTip(stack.canUndo() ? tr("Undo the %1").arg(stack.undoText()) : QString());
    m_redo->setToolTip(stack.canRedo() ? tr("Redo the %1").arg(stack.redoText()) : QString());
    summarizeColumn(m_filter->mapToSource(m_grid->currentIndex()).column());
}

void CleanPage::summarizeColumn(int column) {
    m_summary->clear();
    if (column < 0) return;
    const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    std::set<std::pair<QString, int>> shown;
    const bool isPart = m_filter->rowCount() < m_model->rowCount();
    for (int row = 0; isPart && row < m_filter->rowCount(); ++row) {
        const CellKey key = keyOf(m_filter->mapToSource(m_filter->index(row, 0)));
        shown.insert({key.caseId, key.sitting});
    }
    m_summary->setText(columnWords(*m_session.dataset(), name, isPart ? &shown : nullptr));
}

void CleanPage::exportCsv() {
    const QString path =
        chooseWhereToSave(this, tr("Where the data go"), QStringLiteral("data.csv"), tr("CSV (*.csv)"));
    if (!path.isEmpty()) writeCsv(path);
}

void CleanPage::writeCsv(const QString& path) {
    const base::Result<WrittenCsv> written = writeCsvOf(m_session, path);
    if (!written)
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(written.error()));
    else
        m_messages->say(written->isWhole ? MessageBar::Tone::Note : MessageBar::Tone::Warn, written->words);
}

} // namespace lacrima::ui
