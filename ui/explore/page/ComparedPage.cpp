// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/ComparedPage.h"

#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "ui/charts/view/ChartView.h"
#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/OptionsColumn.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/explore/part/TableCard.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/ComparedFigures.h"
#include "ui/figures/numbers/ResultNumbers.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lacrima::ui {

using namespace figures;

namespace {

QString published() {
    return QStringLiteral("published");
}

QString ratings() {
    return QStringLiteral("ratings");
}

/// Positions of the rivals of the n-th pair: (0,1), (0,2), ..., (1,2), ...
std::pair<std::size_t, std::size_t> pairAt(std::size_t n, std::size_t rivals) {
    for (std::size_t first = 0; first + 1 < rivals; ++first) {
        const std::size_t with = rivals - first - 1;
        if (n < with) return {first, first + 1 + n};
        n -= with;
    }
    return {0, 0};
}

} // namespace

ComparedPage::ComparedPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_variable(published())
    , m_variables(new QComboBox(this))
    , m_confidence(new ConfidenceChoice("comparedConfidence", this))
    , m_cases(paragraph({}, "small", this))
    , m_correlations(new FigureCard(tr("Correlations from the same cases"), "rivals", selection, this))
    , m_differences(new FigureCard(tr("Differences"), "rivalDifferences", selection, this))
    , m_omnibus(new TableCard("rivalOmnibusTable", this))
    , m_pairs(new TableCard("rivalPairTable", this))
    , m_numbers(new TableCard("rivalTable", this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    for (TableCard* block : {m_pairs, m_numbers}) block->table()->setChoosable(true);
    lay(makeOptions(), m_side, {m_correlations, m_differences, m_omnibus, m_pairs, m_numbers});
    connectChoices();
}

QWidget* ComparedPage::makeOptions() {
    auto* options = new OptionsColumn(this);
    m_variables->setObjectName(QStringLiteral("comparedVariables"));
    m_variables->addItem(tr("Those of the 2017 study"), published());
    m_variables->addItem(tr("All ratings"), ratings());
    options->add(tr("Answers about crying"), m_variables);
    options->add(tr("Interval"), m_confidence);
    options->add(m_cases);
    connect(m_variables, &QComboBox::currentIndexChanged, this, [this] {
        m_variable = m_variables->currentData().toString();
        recompute();
    });
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &ComparedPage::recompute);
    return options;
}

void ComparedPage::connectChoices() {
    const auto rivals = [this] { return static_cast<std::size_t>(m_comparison.rivals.size()); };
    connect(m_correlations->chart(), &charts::ChartView::chosen, this, [this, rivals](int id) {
        if (id >= 0 && rivals() > 0)
            choose(static_cast<std::size_t>(id) / rivals(), static_cast<std::size_t>(id) % rivals());
    });
    connect(m_numbers->table(), &ResultTable::rowChosen, this, [this, rivals](int row) {
        if (row >= 0 && rivals() > 0)
            choose(static_cast<std::size_t>(row) / rivals(), static_cast<std::size_t>(row) % rivals());
    });
    const auto choosePair = [this, rivals](std::size_t result, std::size_t pair) {
        const auto& numbers = *m_comparison.results[result].tested()[pair].tests;
        const auto [first, second] = pairAt(pair, rivals());
        choose(result, std::abs(numbers.first) >= std::abs(numbers.second) ? first : second);
    };
    connect(m_differences->chart(), &charts::ChartView::chosen, this, [this, rivals, choosePair](int id) {
        const std::size_t pairs = rivals() * (rivals() - 1) / 2;
        if (id >= 0 && pairs > 0)
            choosePair(static_cast<std::size_t>(id) / pairs, static_cast<std::size_t>(id) % pairs);
    });
    connect(m_pairs->table(), &ResultTable::rowChosen, this, [this, choosePair](int row) {
        auto left = static_cast<std::size_t>(row);
        for (std::size_t i = 0; i < m_comparison.results.size(); ++i) {
            const std::size_t pairs = m_comparison.results[i].tested().size();
            if (left < pairs) {
                choosePair(i, left);
                return;
            }
            left -= pairs;
        }
    });
}

void ComparedPage::choose(std::size_t result, std::size_t rival) {
    if (result >= m_comparison.results.size()) return;
    const findings::ComparedResult& which = m_comparison.results[result];
    if (rival < which.correlations.size()) Q_EMIT relationChosen(which.x, which.correlations[rival].rival);
}

void ComparedPage::compute() {
    findings::ComparedRequest request;
    request.confidence = m_confidence->confidence();
    m_job.run([snapshot = data(), request, variable = m_variable](const CancelFlag&) mutable {
        Computed computed;
        computed.data = snapshot;
        computed.offered = findings::cryingVariables(*snapshot);
        if (variable == ratings())
            request.xs = computed.offered;
        else if (variable != published() && snapshot->column(variable) != nullptr)
            request.xs = {variable};
        else
            request.xs = findings::publishedCryingVariables(*snapshot);
        computed.comparison = findings::compareCorrelations(*snapshot, request);
        draw(computed);
        return computed;
    });
}

/// What the page shows, made in the thread that computes.
void ComparedPage::draw(Computed& computed) {
    const findings::ComparedCorrelations& comparison = computed.comparison;
    computed.correlations = comparedChart(*computed.data, comparison);
    computed.differences = comparedDifferenceChart(*computed.data, comparison);
    computed.omnibus = comparedOmnibusSheet(*computed.data, comparison);
    computed.pairs = comparedPairSheet(*computed.data, comparison);
    if (!computed.correlations.isEmpty()) computed.numbers = comparedSheet(*computed.data, comparison);
}

void ComparedPage::giveUp() {
    m_job.stop();
}

QString ComparedPage::task() const {
    return tr("Correlations compared with each other");
}

void ComparedPage::fillChoices(const Computed& computed) {
    const QSignalBlocker block(m_variables);
    while (m_variables->count() > 2) m_variables->removeItem(2);
    if (!computed.offered.isEmpty()) m_variables->insertSeparator(2);
    for (const QString& name : computed.offered) m_variables->addItem(nameOf(*computed.data, name), name);
    m_variables->setCurrentIndex(std::max(0, m_variables->findData(m_variable)));
}

void ComparedPage::show(const Computed& computed) {
    m_shown = computed.data;
    m_comparison = computed.comparison;
    fillChoices(computed);
    m_correlations->setSpec(m_shown, computed.correlations);
    m_correlations->setVisible(!computed.correlations.isEmpty());
    m_differences->setSpec(m_shown, computed.differences);
    m_omnibus->setSheet(computed.omnibus);
    m_pairs->setSheet(computed.pairs);
    m_numbers->setSheet(computed.numbers);
    m_differences->setVisible(!computed.pairs.rows.empty());
    explain();
    setNumbers(numbersOf(m_comparison));
    Q_EMIT AnalysisPage::computed();
}

void ComparedPage::explain() {
    m_cases->setText(tr("%n case(s), log position %1.", nullptr, static_cast<int>(m_shown->rows.size()))
                         .arg(m_shown->logPosition));
    setHeadline(comparedHeadline(*m_shown, m_comparison), comparedDetails(*m_shown, m_comparison));
    std::size_t most = 0;
    for (const findings::ComparedResult& result : m_comparison.results) most = std::max(most, result.n);
    QStringList words{
        tr("Bond, goal and task overlap, so that a tie to one is partly a tie to the others. Here their "
           "correlations come from the same cases and are compared with each other."),
        tr("Full dot: the correlation. Hollow dot: the same with the two other dimensions taken out of both "
           "(partial correlation)."),
        tr("Differences have Zou’s interval. Zero inside it: these data cannot tell the two apart, which "
           "does "
           "not make them equal."),
        smallestWords(*m_shown, most),
        tr("A correlation says nothing about what causes what."),
    };
    words.removeAll(QString());
    if (const QString warning = clusterWarning(*m_shown); !warning.isEmpty()) words.append(warning);
    m_side->setParagraphs(words);
}

QJsonObject ComparedPage::choices() const {
    return {{QStringLiteral("variables"), m_variable},
        {QStringLiteral("confidence"), m_confidence->confidence()}};
}

void ComparedPage::restore(const QJsonObject& choices) {
    m_variable = choices[QLatin1String("variables")].toString(published());
    m_confidence->restore(choices);
    const QSignalBlocker blockToo(m_variables);
    m_variables->setCurrentIndex(std::max(0, m_variables->findData(m_variable)));
    recompute();
}

QString ComparedPage::numbersShown() const {
    return textOf({m_omnibus, m_pairs, m_numbers});
}

} // namespace lacrima::ui
