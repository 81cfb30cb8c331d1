// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/FindingsPage.h"

#include "ui/charts/view/ChartView.h"
#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/VerdictFilter.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/FindingDetails.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/figures/correlation/VerdictWords.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ResultTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

using findings::Verdict;

constexpr int kNarrow = 1300; ///< below it the details stand above the forest, not beside it
constexpr int kAll = -1;      ///< no single verdict

} // namespace

FindingsPage::FindingsPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_definitions(findings::shippedFindings().value_or({}))
    , m_table(new ResultTable(this))
    , m_verdict(new VerdictFilter(this))
    , m_confidence(new ConfidenceChoice("findingsConfidence", this))
    , m_margin(new QComboBox(this))
    , m_none(paragraph(tr("None of the findings has this verdict."), "plain", this))
    , m_foot(paragraph({}, "small", this))
    , m_warning(paragraph({}, "small", this))
    , m_details(new FindingDetails(this))
    , m_forest(
          new FigureCard(tr("The published correlations, in this study"), "findingsForest", selection, this))
    , m_shares(new FigureCard(tr("Shares, as published and here"), "findingsShares", selection, this))
    , m_lower(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setChoosable(true);
    makeHeaderButtons();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeBoard());
    m_lower->setSpacing(16);
    m_lower->addWidget(m_forest, 3);
    m_lower->addWidget(m_details, 2);
    column->addLayout(m_lower);
    column->addWidget(m_shares);
    column->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scrolled(content, this));
    connect(m_table, &ResultTable::rowChosen, this,
        [this](int row) { openRelation(m_rows[static_cast<std::size_t>(row)]); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid()) setFinding(resultIn(current.row()).definition.id);
        });
    connect(m_forest->chart(), &charts::ChartView::chosen, this, &FindingsPage::openRelation);
    connect(m_details, &FindingDetails::findingChosen, this, &FindingsPage::setFinding);
    connect(m_details, &FindingDetails::relationChosen, this, &FindingsPage::relationChosen);
}

QWidget* FindingsPage::makeBoard() {
    auto* board = new QWidget(this);
    auto* box = new QVBoxLayout(board);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addLayout(makeOptions());
    box->addWidget(m_table);
    box->addWidget(m_none);
    box->addWidget(m_foot);
    box->addWidget(m_warning);
    return board;
}

QLayout* FindingsPage::makeOptions() {
    auto* options = new QHBoxLayout;
    options->setSpacing(6);
    const auto add = [&](const QString& words, QComboBox* choice, const char* name) {
        choice->setObjectName(QString::fromLatin1(name));
        choice->setAccessibleName(words);
        options->addWidget(label(words, "secondary", this));
        options->addWidget(choice);
    };
    options->addWidget(m_verdict);
    options->addSpacing(6);
    add(tr("Interval"), m_confidence, "findingsConfidence");
    add(tr("Shares"), m_margin, "findingsMargin");
    m_margin->setAccessibleName(tr("Shares within"));
    for (const int points : {5, 10, 15, 20}) m_margin->addItem(tr("±%1 points").arg(points), points / 100.0);
    m_margin->setCurrentIndex(1);
    options->addStretch(1);
    connect(m_verdict, &VerdictFilter::chosen, this, [this] {
        showBoard();
        setFinding(m_finding);
        if (!isComputing() && !isStopped()) Q_EMIT AnalysisPage::computed();
    });
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &FindingsPage::recompute);
    connect(m_margin, &QComboBox::currentIndexChanged, this, &FindingsPage::recompute);
    return options;
}

void FindingsPage::showVerdictCounts() {
    m_verdict->setCounts(findings::countVerdicts(m_results), m_results.size());
    m_foot->setText(
        text::unbroken(tr("Shaded: where the 2017 study would put the mark. p is adjusted for the "
                          "tests of the board. %1")
                           .arg(figures::verdictNote(m_results))));
}

void FindingsPage::showBoard() {
    figures::FindingsBoard board = figures::findingsBoard(m_results, m_verdict->verdict());
    m_rows = std::move(board.results);
    m_none->setVisible(board.sheet.rows.empty() && !m_results.empty());
    m_table->setSheet(std::move(board.sheet));
    m_table->fitHeight();
}

const findings::FindingResult& FindingsPage::resultIn(int row) const {
    return m_results[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

void FindingsPage::makeHeaderButtons() {
    QPushButton* copy = secondaryButton(tr("Copy table"), this);
    copy->setObjectName(QStringLiteral("findingsCopy"));
    QPushButton* report = primaryButton(tr("Report…"), this);
    report->setObjectName(QStringLiteral("findingsReport"));
    addHeaderButton(copy);
    addHeaderButton(report);
    connect(copy, &QPushButton::clicked, this,
        [this] { copyToClipboard(spec::mimeOf(figures::findingsSheet(m_results).noting(dataWords()))); });
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT tabChosen(QStringLiteral("tabReport")); });
}

void FindingsPage::resizeEvent(QResizeEvent* event) {
    AnalysisPage::resizeEvent(event);
    m_lower->setDirection(width() < kNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void FindingsPage::compute() {
    m_job.run([snapshot = data(), definitions = m_definitions, confidence = m_confidence->confidence(),
                  margin = m_margin->currentData().toDouble()](const CancelFlag&) {
        Computed computed{
            snapshot, findings::computeFindings(*snapshot, definitions, confidence, margin), {}, {}};
        computed.forest = figures::findingsForest(*snapshot, computed.results);
        computed.shares = figures::publishedSharesChart(*snapshot, computed.results);
        return computed;
    });
}

void FindingsPage::giveUp() {
    m_job.stop();
}

QString FindingsPage::task() const {
    return tr("The published findings in this study");
}

void FindingsPage::openRelation(int result) {
    if (result < 0 || result >= static_cast<int>(m_results.size())) return;
    const findings::FindingResult& which = m_results[static_cast<std::size_t>(result)];
    if (which.correlation) Q_EMIT relationChosen(which.definition.x, which.definition.y);
}

void FindingsPage::setFinding(const QString& id) {
    m_finding = id;
    if (m_shown == nullptr) return;
    int current = -1;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        const bool isWanted = id.isEmpty() ? !m_results[i].rivals.empty() : m_results[i].definition.id == id;
        if (isWanted && current < 0) current = static_cast<int>(i);
    }
    if (current < 0 && !m_results.empty()) current = 0;
    m_details->setResults(*m_shown, m_results, current);
    const auto row = std::find(m_rows.begin(), m_rows.end(), current);
    const QSignalBlocker block(m_table->selectionModel());
    if (row != m_rows.end())
        m_table->selectRow(static_cast<int>(row - m_rows.begin()));
    else
        m_table->clearSelection();
    m_table->viewport()->update();
}

void FindingsPage::show(const Computed& computed) {
    m_shown = computed.data;
    m_results = computed.results;
    showVerdictCounts();
    showBoard();
    m_forest->setSpec(m_shown, computed.forest);
    m_forest->setVisible(!computed.forest.marks.empty()); // shaded sides alone say nothing
    m_shares->setSpec(m_shown, computed.shares);
    setFinding(m_finding);
    const QString warning = figures::findingsCautions(*m_shown, m_results).join(QLatin1Char(' '));
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    setHeadline(figures::findingsHeadline(m_results),
        tr("Supported: the whole interval lies where 2017 reported it. Against: wholly elsewhere. Undecided: "
           "too wide to tell."));
    setNumbers(figures::numbersOf(m_results));
    Q_EMIT AnalysisPage::computed();
}

QJsonObject FindingsPage::choices() const {
    return {{QStringLiteral("finding"), m_finding},
        {QStringLiteral("verdict"), m_verdict->verdict() ? static_cast<int>(*m_verdict->verdict()) : kAll},
        {QStringLiteral("margin"), m_margin->currentData().toDouble()},
        {QStringLiteral("confidence"), m_confidence->confidence()}};
}

void FindingsPage::restore(const QJsonObject& choices) {
    const QSignalBlocker blockMargin(m_margin);
    const int margin = m_margin->findData(choices[QLatin1String("margin")].toDouble(findings::kShareMargin));
    m_margin->setCurrentIndex(margin >= 0 ? margin : 1);
    const int verdict = choices[QLatin1String("verdict")].toInt(kAll);
    m_verdict->setVerdict(verdict == kAll ? std::nullopt : std::optional(static_cast<Verdict>(verdict)));
    m_confidence->restore(choices);
    setFinding(choices[QLatin1String("finding")].toString());
    recompute();
}

QString FindingsPage::numbersShown() const {
    return spec::textOf(m_table->sheet().inWords()) + spec::textOf(figures::findingsSheet(m_results)) +
           spec::textOf(m_details->table()->sheet());
}

} // namespace lacrima::ui
