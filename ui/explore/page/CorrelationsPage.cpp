// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/CorrelationsPage.h"

#include "ui/charts/view/ChartView.h"
#include "ui/explore/option/CorrelationOptions.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationHeadline.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/figures/correlation/JournalTable.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ResultTable.h"

#include <QPushButton>

#include <algorithm>

namespace lacrima::ui {

using namespace figures;
using findings::CorrelationCell;

namespace {

/// Fisher's interval needs more than three.
constexpr std::size_t kLeastForInterval = 4;

/// The smallest correlation that can be told from zero is known for these.
bool isProductMoment(analysis::CorrelationMethod method) {
    return method == analysis::CorrelationMethod::Pearson ||
           method == analysis::CorrelationMethod::PointBiserial;
}

/// What must be known about these pairs besides how they were computed.
QStringList cautions(const findings::CorrelationTable& table, const findings::CorrelationRequest& request) {
    QStringList words;
    int contained = 0;
    bool hasInterval = false;
    for (const CorrelationCell& cell : table.cells) {
        contained += cell.correlation && cell.partWhole != dataset::PartWhole::None ? 1 : 0;
        hasInterval = hasInterval || (cell.correlation && cell.correlation->interval);
    }
    if (contained > 0) {
        words.append(
            CorrelationsPage::tr("In %n pair(s) one variable contains the other, as the total contains "
                                 "the task: they are tied whatever people answered, and are not named "
                                 "as the strongest.",
                nullptr, contained));
    }
    const bool hasEnough = std::any_of(table.cells.begin(), table.cells.end(),
        [](const findings::CorrelationCell& cell) { return cell.n >= kLeastForInterval; });
    if (!hasInterval && request.resamples == 0 && !hasEnough) {
        words.append(CorrelationsPage::tr("Fewer than four cases have no interval."));
    } else if (!hasInterval && request.resamples == 0) {
        words.append(
            CorrelationsPage::tr("There is no formula for the interval of this coefficient. Choose the "
                                 "BCa bootstrap as the interval at the left."));
    }
    const bool isOrdered = std::any_of(table.cells.begin(), table.cells.end(),
        [](const CorrelationCell& cell) { return cell.isXOrdered().has_value(); });
    if (isOrdered) {
        words.append(CorrelationsPage::tr("Of each pair the variable with fewer different values is taken as "
                                          "ordered, the other as a number. The table says which."));
    }
    if (request.isMaxT) {
        words.append(
            CorrelationsPage::tr("Max-T permutes the same cases for all pairs, so it takes those that "
                                 "are complete in all variables."));
    }
    return words;
}

} // namespace

CorrelationsPage::CorrelationsPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_options(new CorrelationOptions(this))
    , m_figure(new FigureCard(tr("Estimates and intervals"), "forest", selection, this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_numbers->setObjectName(QStringLiteral("correlationTable"));
    m_numbers->setChoosable(true);
    lay(m_options, m_side, {m_figure, m_numbers});
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    QPushButton* copyWide = secondaryButton(tr("Copy as a journal table"), m_side);
    m_side->addButton(copy);
    m_side->addButton(copyWide);
    connect(copy, &QPushButton::clicked, m_numbers, &ResultTable::copyAll);
    connect(copyWide, &QPushButton::clicked, this, [this] {
        if (m_shown.data != nullptr)
            copyToClipboard(spec::mimeOf(journalSheet(*m_shown.data, m_shown.table, m_shown.request)
                                             .noting(figures::dataWords(*m_shown.data))));
    });
    const auto open = [this](int index) {
        if (index < 0 || index >= static_cast<int>(table().cells.size())) return;
        const CorrelationCell& cell = table().cells[static_cast<std::size_t>(index)];
        Q_EMIT relationChosen(cell.x, cell.y);
    };
    connect(m_figure->chart(), &charts::ChartView::chosen, this, open);
    connect(m_numbers, &ResultTable::rowChosen, this, open);
    connect(m_options, &CorrelationOptions::changed, this, &CorrelationsPage::recompute);
}

QJsonObject CorrelationsPage::choices() const {
    return m_options->choices();
}

void CorrelationsPage::restore(const QJsonObject& choices) {
    m_options->restore(choices);
    recompute();
}

QString CorrelationsPage::numbersShown() const {
    return spec::textOf(m_numbers->sheet());
}

void CorrelationsPage::compute() {
    m_options->setData(*data());
    m_job.run([snapshot = data(), request = m_options->request(*data()), view = m_options->view()](
                  const CancelFlag& stop) {
        findings::CorrelationRequest stoppable = request;
        stoppable.isCancelled = [stop] { return stop.isSet(); };
        Computed result{snapshot, request, findings::correlate(*snapshot, stoppable), {}, {}};
        result.chart = report::CorrelationChoices::isHeatmap(view, result.table, request.ys.size())
                           ? heatmapChart(*snapshot, result.table)
                           : forestChart(*snapshot, result.table);
        result.sheet = correlationSheet(*snapshot, result.table);
        return result;
    });
}

void CorrelationsPage::giveUp() {
    m_job.stop();
}

QString CorrelationsPage::task() const {
    const std::size_t resamples = data() == nullptr ? 0 : m_options->request(*data()).resamples;
    return resamples == 0 ? tr("Correlations") : tr("Correlations, %1 resamples of each").arg(resamples);
}

void CorrelationsPage::show(const Computed& results) {
    m_shown = results;
    m_figure->setTitle(m_shown.chart.title); // a forest or a heatmap
    m_figure->setSpec(m_shown.data, m_shown.chart);
    m_numbers->setSheet(m_shown.sheet);
    m_numbers->fitHeight();
    m_options->setFamily(table(), *m_shown.data);
    explain();
    setNumbers(numbersOf(table()));
    Q_EMIT computed();
}

void CorrelationsPage::explain() {
    const CorrelationCell* strongest = table().strongest();
    if (table().cells.empty()) {
        setHeadline(tr("Choose the variables to correlate"), tr("At the left: which, and with which."));
        m_side->setParagraphs(
            {tr("Every distinct pair becomes a row; the pairs together are the family for which "
                "p is adjusted.")});
        return;
    }
    const bool hasAny = std::any_of(table().cells.begin(), table().cells.end(),
        [](const CorrelationCell& cell) { return cell.correlation.has_value(); });
    if (strongest == nullptr && hasAny) {
        setHeadline(tr("In each of these pairs one variable contains the other"),
            tr("They are tied whatever people answered. Choose variables that share no answers."));
        m_side->setParagraphs({correlationMethodWords(*m_shown.data, table(), m_shown.request)});
        return;
    }
    if (strongest == nullptr) {
        setHeadline(
            tr("No correlation can be computed yet"), tr("It takes at least three cases with both answers."));
        m_side->setParagraphs({figures::emptyWords(*m_shown.data)});
        return;
    }
    setHeadline(
        correlationsHeadline(*m_shown.data, table()), largestWords(*m_shown.data, table(), *strongest));
    m_side->setParagraphs(explanation(*strongest));
}

QStringList CorrelationsPage::explanation(const CorrelationCell& strongest) const {
    QStringList words{
        correlationMethodWords(*m_shown.data, table(), m_shown.request),
        isProductMoment(table().method) ? smallestWords(*m_shown.data, strongest.n) : QString(),
        tr("Who never cried was not asked about the crying and is not in the n of those answers."),
        tr("Bond, goal and task overlap: a tie to one of them is partly a tie to the others. A correlation "
           "says nothing about what causes what."),
    };
    words.removeAll(QString());
    words += cautions(table(), m_shown.request);
    if (table().smallestEigenvalue && *table().smallestEigenvalue < -1e-8) {
        words.append(tr("Taken pair by pair, these correlations contradict each other slightly (smallest "
                        "eigenvalue %1): do not feed them to a factor analysis.")
                         .arg(text::fixed(*table().smallestEigenvalue, 3)));
    }
    const bool isByClinician = m_shown.request.resamples > 0 && m_shown.request.isClusterBootstrap;
    const QString clusters =
        isByClinician ? clusterBootstrapWords(*m_shown.data) : clusterWarning(*m_shown.data);
    if (!clusters.isEmpty()) words.append(clusters);
    return words;
}

} // namespace lacrima::ui
