// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/RelationPage.h"

#include "ui/explore/option/OptionsColumn.h"
#include "ui/explore/option/VariablePicker.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CoefficientFigures.h"
#include "ui/figures/correlation/RelationWords.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ResultTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace lacrima::ui {

using namespace figures;

const analysis::Correlation* RelationPage::Computed::pearson() const {
    return sensitivity ? sensitivity->pearson() : nullptr;
}

RelationPage::RelationPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_covariates(new VariablePicker(QStringLiteral("relationCovariates"), tr("Nothing"), this))
    , m_jitter(new QCheckBox(tr("Every case its own dot"), this))
    , m_marginals(new QCheckBox(tr("Distributions at the edges"), this))
    , m_scatter(new FigureCard(tr("Every case"), "scatter", selection, this))
    , m_coefficients(
          new FigureCard(tr("Does it depend on the coefficient?"), "coefficients", selection, this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_drawing([this](const Drawn& drawn) { showScatter(drawn); })
    , m_job([this](const Computed& results) { show(results); }) {
    m_numbers->setObjectName(QStringLiteral("coefficientTable"));
    m_layout = lay(makeOptions(), m_side, {m_scatter, m_coefficients, m_numbers});
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    QPushButton* sentence = secondaryButton(tr("Copy the sentence"), m_side);
    sentence->setObjectName(QStringLiteral("copySentence"));
    m_side->addButton(copy);
    m_side->addButton(sentence);
    connect(copy, &QPushButton::clicked, m_numbers, &ResultTable::copyAll);
    connect(sentence, &QPushButton::clicked, this, [this] {
        const auto* r = m_shown.pearson();
        if (r == nullptr) return;
        const QString whose = figures::noteOf(*data());
        copyToClipboard(
            whose.isEmpty() ? apaSentence(*r) : QStringLiteral("%1 (%2)").arg(apaSentence(*r), whose));
    });
}

QWidget* RelationPage::makeOptions() {
    auto* options = new OptionsColumn(this, 12);
    m_x->setObjectName(QStringLiteral("relationX"));
    m_y->setObjectName(QStringLiteral("relationY"));
    m_jitter->setObjectName(QStringLiteral("jitter"));
    m_marginals->setObjectName(QStringLiteral("marginals"));
    m_marginals->setChecked(true);
    options->add(tr("Across"), m_x);
    options->add(tr("Upwards"), m_y);
    options->add(tr("Held constant"), m_covariates, tr("Adds a partial correlation to the coefficients."));
    options->add(m_jitter);
    options->add(m_marginals);
    for (QComboBox* choice : {m_x, m_y}) {
        connect(choice, &QComboBox::activated, this,
            [this] { setPair(m_x->currentData().toString(), m_y->currentData().toString()); });
    }
    connect(m_covariates, &VariablePicker::changed, this, &RelationPage::recompute);
    for (QCheckBox* box : {m_jitter, m_marginals})
        connect(box, &QCheckBox::toggled, this, &RelationPage::drawScatter);
    return options;
}

void RelationPage::setPair(const QString& x, const QString& y) {
    m_xName = x;
    m_yName = y;
    m_layout->scrollToTop();
    recompute();
}

QJsonObject RelationPage::choices() const {
    return {{QStringLiteral("x"), m_xName}, {QStringLiteral("y"), m_yName},
        {QStringLiteral("covariates"), QJsonArray::fromStringList(m_covariates->chosen())},
        {QStringLiteral("jitter"), m_jitter->isChecked()},
        {QStringLiteral("marginals"), m_marginals->isChecked()}};
}

void RelationPage::restore(const QJsonObject& choices) {
    QStringList covariates;
    for (const auto& name : choices.value(QStringLiteral("covariates")).toArray())
        covariates.append(name.toString());
    m_covariates->setChosen(covariates);
    m_jitter->setChecked(choices.value(QStringLiteral("jitter")).toBool());
    m_marginals->setChecked(choices.value(QStringLiteral("marginals")).toBool(true));
    setPair(choices.value(QStringLiteral("x")).toString(m_xName),
        choices.value(QStringLiteral("y")).toString(m_yName));
}

QString RelationPage::numbersShown() const {
    return spec::textOf(m_numbers->sheet());
}

void RelationPage::fillChoices() {
    const QSignalBlocker blockX(m_x);
    const QSignalBlocker blockY(m_y);
    QStringList offered;
    for (const dataset::DataColumn& column : data()->columns) {
        if (column.measure != dataset::Measure::Nominal)
            offered << column.name << nameOf(*data(), column.name);
    }
    if (std::exchange(m_offered, offered) != offered) { // after most edits they are the same
        for (QComboBox* choice : {m_x, m_y}) {
            choice->clear();
            for (qsizetype i = 0; i < offered.size(); i += 2) choice->addItem(offered[i + 1], offered[i]);
        }
    }
    m_x->setCurrentIndex(m_x->findData(m_xName));
    m_y->setCurrentIndex(m_y->findData(m_yName));
    m_covariates->setData(*data());
}

void RelationPage::compute() {
    fillChoices();
    findings::CoefficientPanelRequest request;
    request.x = m_xName;
    request.y = m_yName;
    request.covariates = m_covariates->chosen();
    drawScatter();
    m_isComputed = false;
    m_job.run([snapshot = data(), request](const CancelFlag&) { return computeFor(snapshot, request); });
}

void RelationPage::giveUp() {
    m_job.stop();
    m_drawing.stop();
}

QString RelationPage::task() const {
    return tr("Coefficients and their intervals");
}

void RelationPage::drawScatter() {
    if (data() == nullptr) return;
    const ScatterOptions options{m_jitter->isChecked(), m_marginals->isChecked()};
    m_isDrawn = false;
    m_drawing.run(
        [snapshot = data(), x = m_xName, y = m_yName, options] { return drawnFor(snapshot, x, y, options); });
}

RelationPage::Drawn RelationPage::drawnFor(
    const Snapshot& snapshot, const QString& x, const QString& y, const ScatterOptions& options) {
    return {snapshot, relationChart(*snapshot, x, y, options)};
}

RelationPage::Computed RelationPage::computeFor(
    const Snapshot& snapshot, const findings::CoefficientPanelRequest& request) {
    Computed result;
    result.data = snapshot;
    result.x = request.x;
    result.y = request.y;
    findings::CoefficientPanelRequest quick = request;
    const std::size_t cases = snapshot->rows.size();
    if (findings::takesLong(cases)) {
        result.isMissing = findings::affordable(request, cases);
        quick.resamples = 0;
    }
    const auto sensitivity = findings::sensitivity(*snapshot, quick);
    if (sensitivity)
        result.sensitivity = *sensitivity;
    else
        result.refusal = sensitivity.refusal();
    const dataset::DataColumn* first = snapshot->column(request.x);
    const dataset::DataColumn* second = snapshot->column(request.y);
    if (first != nullptr && second != nullptr && first != second) {
        if (const auto line = findings::lineThrough(*snapshot, request.x, request.y, request.confidence))
            result.line = *line;
    }
    draw(result);
    return result;
}

RelationPage::Computed RelationPage::completed(Computed results) {
    const findings::CoefficientPanelRequest request = *std::exchange(results.isMissing, std::nullopt);
    if (results.sensitivity) findings::addBootstrapIntervals(*results.sensitivity, *results.data, request);
    draw(results);
    return results;
}

void RelationPage::draw(Computed& results) {
    const findings::CoefficientPanel all = results.sensitivity.value_or(findings::CoefficientPanel{});
    results.coefficients = coefficientChart(*results.data, all);
    results.sheet = coefficientSheet(*results.data, all, results.line);
}

void RelationPage::show(const Computed& results) {
    m_shown = results;
    m_coefficients->setVisible(results.sensitivity.has_value());
    m_coefficients->setSpec(results.data, results.coefficients);
    m_numbers->setSheet(results.sheet);
    m_numbers->fitHeight();
    explain();
    setNumbers(results.sensitivity ? numbersOf(*results.sensitivity) : PageNumbers());
    if (results.isMissing) {
        setPartlyShown();
        m_job.run([results](const CancelFlag&) { return completed(results); });
        return;
    }
    m_isComputed = true;
    announce();
}

void RelationPage::showScatter(const Drawn& drawn) {
    m_scatter->setSpec(drawn.data, drawn.scatter);
    const bool canBeDots = drawn.data->rows.size() <= kMostSingleDots;
    m_jitter->setEnabled(canBeDots);
    m_jitter->setToolTip(
        canBeDots
            ? QString()
            : plainTip(tr("More than %1 cases are counted together: a dot each would hide most of them.")
                           .arg(kMostSingleDots)));
    m_isDrawn = true;
    announce();
}

void RelationPage::announce() {
    if (m_isDrawn && m_isComputed) Q_EMIT computed();
}

void RelationPage::explain() {
    const QString x = nameOf(*m_shown.data, m_shown.x);
    const QString y = nameOf(*m_shown.data, m_shown.y);
    const analysis::Correlation* correlation = m_shown.pearson();
    if (m_shown.x == m_shown.y) {
        setHeadline(tr("“%1” stands on both sides").arg(x),
            tr("Not computed: a variable is not compared with itself."));
        m_side->setParagraphs({tr("Choose two different variables.")});
        return;
    }
    if (correlation == nullptr) {
        setHeadline(tr("%1 and %2: nothing to correlate").arg(x, y),
            m_shown.refusal ? tr("Not computed: %1.").arg(text::refusalWords(*m_shown.refusal))
                            : tr("One of them is the same for everyone, or too few patients answered both."));
        m_side->setParagraphs({tr("Choose two variables that vary and that the same patients answered.")});
        return;
    }
    setHeadline(relationHeadline(*m_shown.data, *m_shown.sensitivity), correlationWords(*correlation));
    m_side->setParagraphs(explanations(*correlation));
}

QStringList RelationPage::explanations(const analysis::Correlation& correlation) const {
    QStringList words{
        m_shown.data->isHandPicked ? QString()
        : m_shown.isMissing        ? tr("The intervals of the robust coefficients are being computed.")
                                   : agreementWords(*m_shown.sensitivity),
        tr("Each dot is a case; cases with the same two answers share one dot, the larger the more there "
           "are. Line and band: least squares with its %1 % interval.")
            .arg(percentOf(m_shown.sensitivity->confidence)),
        tr("For a text: %1").arg(apaSentence(correlation)),
        smallestWords(*m_shown.data, correlation.n),
        tr("A correlation says nothing about what causes what."),
    };
    words.removeAll(QString());
    if (const QString warning = clusterWarning(*m_shown.data); !warning.isEmpty()) words.append(warning);
    return words;
}

} // namespace lacrima::ui
