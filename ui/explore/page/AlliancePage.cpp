// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/AlliancePage.h"

#include "ui/charts/view/ChartView.h"
#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/OptionsColumn.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/figures/Words.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ResultTable.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {

namespace {

ResultTable* table(const char* name, QWidget* parent) {
    auto* result = new ResultTable(parent);
    result->setObjectName(QLatin1String(name));
    return result;
}

} // namespace

AlliancePage::AlliancePage(
    std::shared_ptr<const instrument::Instrument> instrument, CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_instrument(std::move(instrument))
    , m_scale(new QComboBox(this))
    , m_confidence(new ConfidenceChoice("allianceConfidence", this))
    , m_scores(new FigureCard(tr("How the scores are distributed"), "allianceScores", selection, this))
    , m_scoreTable(table("allianceScoreTable", this))
    , m_reliability(
          new FigureCard(tr("How the items of each scale hold together"), "reliability", selection, this))
    , m_reliabilityTable(table("reliabilityTable", this))
    , m_itemTitle(label({}, "strong", this))
    , m_items(table("itemTable", this))
    , m_runWords(paragraph({}, "secondary", this))
    , m_runs(table("runTable", this))
    , m_subscales(new FigureCard(tr("How the subscales go together"), "subscales", selection, this))
    , m_subscaleTable(table("subscaleTable", this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { present(computed); }) {
    makeColumn(*lay(makeOptions(), m_side));
    QPushButton* copy = secondaryButton(tr("Copy tables"), m_side);
    copy->setObjectName(QStringLiteral("allianceCopy"));
    m_side->addButton(copy);
    connect(copy, &QPushButton::clicked, this, &AlliancePage::copyTables);
}

QWidget* AlliancePage::makeOptions() {
    auto* options = new OptionsColumn(this);
    m_scale->setObjectName(QStringLiteral("allianceScale"));
    options->add(tr("Items of"), m_scale);
    options->add(tr("Interval"), m_confidence);
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this] {
        m_scaleName = m_scale->currentData().toString();
        showItems();
        if (!isComputing() && !isStopped()) Q_EMIT AnalysisPage::computed();
    });
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &AlliancePage::recompute);
    return options;
}

void AlliancePage::makeColumn(ExploreLayout& layout) {
    QVBoxLayout* column = layout.column();
    column->addWidget(m_scores);
    column->addWidget(m_scoreTable);
    column->addWidget(m_reliability);
    column->addWidget(m_reliabilityTable);
    column->addWidget(m_itemTitle);
    column->addWidget(m_items);
    column->addWidget(label(tr("Equal answers in a row"), "strong", this));
    column->addWidget(m_runWords);
    column->addWidget(m_runs);
    column->addWidget(m_subscales);
    column->addWidget(m_subscaleTable);
    column->addStretch(1);
    m_runs->setChoosable(true);
    m_subscaleTable->setChoosable(true);
    connect(m_runs, &ResultTable::rowChosen, this, [this](int row) {
        const findings::AnswerRun& run = m_shown.listedRuns[static_cast<std::size_t>(row)];
        selection().select(*m_shown.data, {static_cast<int>(run.row)}, false);
    });
    const auto choosePair = [this](int index) {
        const auto& cells = m_shown.summary.correlations.cells;
        if (index < 0 || index >= static_cast<int>(cells.size())) return;
        const findings::CorrelationCell& cell = cells[static_cast<std::size_t>(index)];
        Q_EMIT relationChosen(cell.x, cell.y);
    };
    connect(m_subscaleTable, &ResultTable::rowChosen, this, choosePair);
    connect(m_subscales->chart(), &charts::ChartView::chosen, this, choosePair);
}

QJsonObject AlliancePage::choices() const {
    return {
        {QStringLiteral("scale"), m_scaleName}, {QStringLiteral("confidence"), m_confidence->confidence()}};
}

void AlliancePage::restore(const QJsonObject& choices) {
    m_confidence->restore(choices);
    m_scaleName = choices[QStringLiteral("scale")].toString();
    recompute();
}

void AlliancePage::compute() {
    if (m_instrument == nullptr) {
        Computed nothing;
        nothing.data = data();
        present(nothing);
        return;
    }
    m_job.run([snapshot = data(), instrument = m_instrument, confidence = m_confidence->confidence()](
                  const CancelFlag&) { return resultOf(snapshot, *instrument, confidence); });
}

void AlliancePage::giveUp() {
    m_job.stop();
}

QString AlliancePage::task() const {
    return tr("Scores and items of the alliance");
}

AlliancePage::Computed AlliancePage::resultOf(
    const Snapshot& snapshot, const instrument::Instrument& instrument, double confidence) {
    Computed result;
    result.data = snapshot;
    result.confidence = confidence;
    result.summary = findings::summarizeAlliance(*snapshot, instrument, confidence);
    figures::orderScales(result.summary);
    result.means = figures::scaleMeans(*snapshot, result.summary, confidence);
    QStringList scales;
    for (const findings::ScaleSummary& scale : result.summary.scales) scales.append(scale.scale);
    result.clustering = findings::nestingOf(*snapshot, scales, confidence);
    result.listedRuns = figures::longestRuns(result.summary);
    result.scores = figures::allianceScores(*snapshot, result.summary, result.means);
    result.scoreSheet = figures::allianceScoreSheet(result.summary, result.means, confidence);
    result.reliability = figures::reliabilityChart(*snapshot, result.summary);
    result.reliabilitySheet = figures::reliabilitySheet(result.summary, confidence);
    result.runSheet = figures::runSheet(*snapshot, result.listedRuns);
    result.subscales = figures::subscaleChart(*snapshot, result.summary);
    result.subscaleSheet = figures::subscaleSheet(*snapshot, result.summary);
    return result;
}

std::vector<ResultTable*> AlliancePage::tables() const {
    return {m_scoreTable, m_reliabilityTable, m_items, m_runs, m_subscaleTable};
}

void AlliancePage::copyTables() const {
    std::vector<spec::TableSpec> sheets;
    for (const ResultTable* each : tables()) sheets.push_back(each->sheet());
    copyToClipboard(spec::mimeOf(sheets, dataWords()));
}

QString AlliancePage::numbersShown() const {
    QString numbers;
    for (const ResultTable* each : tables()) numbers += spec::textOf(each->sheet());
    return numbers + m_runWords->text();
}

void AlliancePage::fillScales() {
    const QSignalBlocker block(m_scale);
    m_scale->clear();
    for (const findings::ScaleSummary& scale : m_shown.summary.scales)
        m_scale->addItem(figures::titleOf(scale), scale.scale);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_scaleName)));
    m_scaleName = m_scale->currentData().toString();
}

void AlliancePage::present(const Computed& computed) {
    m_shown = computed;
    fillScales();
    m_scores->setSpec(m_shown.data, m_shown.scores);
    m_scoreTable->setSheet(m_shown.scoreSheet);
    m_reliability->setSpec(m_shown.data, m_shown.reliability);
    m_reliabilityTable->setSheet(m_shown.reliabilitySheet);
    m_subscales->setSpec(m_shown.data, m_shown.subscales);
    m_subscaleTable->setSheet(m_shown.subscaleSheet);
    m_runWords->setText(figures::runWords(m_shown.summary));
    m_runs->setSheet(m_shown.runSheet);
    showItems();
    for (ResultTable* each : tables()) each->fitHeight();
    explain();
    setNumbers(figures::numbersOf(m_shown.summary));
    Q_EMIT AnalysisPage::computed();
}

void AlliancePage::showItems() {
    const auto& scales = m_shown.summary.scales;
    const auto scale = std::find_if(scales.begin(), scales.end(),
        [this](const findings::ScaleSummary& each) { return each.scale == m_scaleName; });
    m_items->setSheet(scale == scales.end() ? spec::TableSpec{} : figures::itemSheet(*scale));
    m_itemTitle->setText(m_items->sheet().caption);
    m_items->fitHeight();
}

void AlliancePage::explain() {
    const findings::AllianceSummary& summary = m_shown.summary;
    if (m_instrument == nullptr) {
        setHeadline(tr("This study does not ask about the alliance"),
            tr("None of its questionnaires has a scale that patients answer."));
        m_side->setParagraphs({tr("When a study has such a questionnaire, its scores stand here.")});
        return;
    }
    setHeadline(figures::allianceHeadline(summary), figures::allianceDetails(summary, m_shown.means));
    QStringList words{
        tr("Columns: how many patients have a score there, over the whole declared range. Dot and line: mean "
           "with its interval by t. At the right: n, and the share of scores at the highest value."),
    };
    for (const findings::ScaleSummary& scale : summary.scales) {
        if (scale.answers > 0 && scale.isTotal) {
            words.append(tr("%1 of %2 single answers are the highest one. Where scores pile up at the top, "
                            "correlations with them tend to come out smaller.")
                             .arg(scale.topAnswers)
                             .arg(scale.answers));
        }
    }
    words.append(
        tr("Alpha and omega: how far the items of a scale go together in these patients. Neither says "
           "what a scale measures. The total contains the subscales."));
    words.append(
        tr("Equal answers in a row may be meant. A row of that table selects the case in all charts."));
    words.append(tr("There are no norms here: a score is neither good nor bad."));
    for (const findings::ScaleSummary& scale : summary.scales) {
        if (!scale.isTotal) continue;
        const QString clusters = figures::clusterWords(*m_shown.data, m_shown.clustering, scale.scale);
        if (!clusters.isEmpty()) words.append(clusters);
    }
    m_side->setParagraphs(words);
}

} // namespace lacrima::ui
