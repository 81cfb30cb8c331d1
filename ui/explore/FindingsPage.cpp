// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/FindingsPage.h"

#include "ui/charts/ChartView.h"
#include "ui/explore/FigureCard.h"
#include "ui/explore/FindingDetails.h"
#include "ui/explore/OptionParts.h"
#include "ui/figures/FindingsFigures.h"
#include "ui/figures/Words.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/ResultTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kNarrow = 1300; ///< below it the details stand above the forest, not beside it

} // namespace

FindingsPage::FindingsPage(CaseSelection& selection, QWidget* parent)
    : ExploreTab(selection, parent)
    , m_definitions(findings::shippedFindings().value_or({}))
    , m_table(new ResultTable(this))
    , m_confidence(new QComboBox(this))
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
    connect(m_table, &ResultTable::rowChosen, this, &FindingsPage::openRelation);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                setFinding(m_results[static_cast<std::size_t>(current.row())].definition.id);
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
    box->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    foot->addWidget(paragraph(tr("Intervals: Wilson for shares, Fisher for correlations. Holm and BH "
                                 "(Benjamini and Hochberg): p "
                                 "adjusted over the correlations of the board. 0 in: whether zero lies in "
                                 "the interval; where it "
                                 "does, a sign that agrees is not yet a finding that replicates."),
                        "small", this),
        1);
    m_confidence->setObjectName(QStringLiteral("findingsConfidence"));
    m_confidence->setAccessibleName(tr("Interval"));
    addConfidences(m_confidence);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(label(tr("Interval"), "secondary", this));
    controls->addWidget(m_confidence);
    foot->setSpacing(16);
    foot->addLayout(controls);
    foot->setAlignment(controls, Qt::AlignTop);
    box->addLayout(foot);
    box->addWidget(m_warning);
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &FindingsPage::recompute);
    return board;
}

void FindingsPage::makeHeaderButtons() {
    QPushButton* copy = secondaryButton(tr("Copy table"), this);
    copy->setObjectName(QStringLiteral("findingsCopy"));
    QPushButton* report = primaryButton(tr("Report…"), this);
    report->setObjectName(QStringLiteral("findingsReport"));
    addHeaderButton(copy);
    addHeaderButton(report);
    connect(copy, &QPushButton::clicked, m_table, &ResultTable::copyAll);
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT tabChosen(QStringLiteral("tabReport")); });
}

void FindingsPage::resizeEvent(QResizeEvent* event) {
    ExploreTab::resizeEvent(event);
    m_lower->setDirection(width() < kNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void FindingsPage::compute() {
    m_job.run([snapshot = data(), definitions = m_definitions,
                  confidence = m_confidence->currentData().toDouble()](const StopFlag&) {
        Computed computed{
            snapshot, findings::computeFindings(*snapshot, definitions, confidence), {}, {}, {}};
        computed.sheet = figures::findingsSheet(computed.results);
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
    const QSignalBlocker block(m_table->selectionModel());
    m_table->selectRow(current);
    m_table->viewport()->update();
}

void FindingsPage::show(const Computed& computed) {
    m_shown = computed.data;
    m_results = computed.results;
    m_table->setSheet(computed.sheet);
    m_table->fitHeight();
    m_forest->setSpec(m_shown, computed.forest);
    m_forest->setVisible(!computed.forest.marks.empty()); // shaded sides alone say nothing
    m_shares->setSpec(m_shown, computed.shares);
    setFinding(m_finding);
    const QString warning = figures::clusterWarning(*m_shown);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    setHeadline(figures::findingsHeadline(m_results),
        tr("Each row: the claim, this study’s estimate with its interval, and whether it agrees. A click "
           "shows the points."));
    Q_EMIT ExploreTab::computed();
}

QJsonObject FindingsPage::choices() const {
    return {{QStringLiteral("finding"), m_finding},
        {QStringLiteral("confidence"), m_confidence->currentData().toDouble()}};
}

void FindingsPage::restore(const QJsonObject& choices) {
    const QSignalBlocker block(m_confidence);
    const int confidence = m_confidence->findData(choices[QLatin1String("confidence")].toDouble(0.95));
    m_confidence->setCurrentIndex(std::max(0, confidence));
    setFinding(choices[QLatin1String("finding")].toString());
    recompute();
}

QString FindingsPage::numbersShown() const {
    return textOf(m_table->sheet()) + textOf(m_details->table()->sheet());
}

} // namespace lacrima::ui
