// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/MissingPage.h"

#include "ui/explore/option/OptionsColumn.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/explore/part/TableCard.h"
#include "ui/figures/Words.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/figures/missing/ParticipationFigures.h"
#include "ui/figures/numbers/ResultNumbers.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>

namespace lacrima::ui {

using namespace figures;

MissingPage::MissingPage(ParticipationSource participation, CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_source(std::move(participation))
    , m_block(new QComboBox(this))
    , m_cases(paragraph({}, "small", this))
    , m_flow(new FigureCard(tr("Who took part"), "participation", selection, this))
    , m_chart(new FigureCard(tr("Answers and what is missing"), "missing", selection, this))
    , m_steps(new TableCard("participationTable", this))
    , m_blocks(new TableCard("blockTable", this))
    , m_patterns(new TableCard("patternTable", this))
    , m_numbers(new TableCard("missingTable", this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    lay(makeOptions(), m_side, {m_flow, m_steps, m_blocks, m_chart, m_patterns, m_numbers});
}

QWidget* MissingPage::makeOptions() {
    auto* options = new OptionsColumn(this);
    m_block->setObjectName(QStringLiteral("missingBlock"));
    options->add(tr("Answers of"), m_block);
    options->add(m_cases);
    connect(m_block, &QComboBox::currentIndexChanged, this, [this] {
        m_blockName = m_block->currentData().toString();
        recompute();
    });
    return options;
}

void MissingPage::compute() {
    const auto participation = m_source ? m_source() : nullptr;
    m_job.run([snapshot = data(), participation, block = m_blockName](
                  const CancelFlag&) { return computed(snapshot, participation, block); });
}

void MissingPage::giveUp() {
    m_job.stop();
}

QString MissingPage::task() const {
    return tr("Who took part, and what is missing");
}

MissingPage::Computed MissingPage::computed(const Snapshot& snapshot,
    const std::shared_ptr<const casebook::Participation>& participation, const QString& block) {
    Computed result;
    result.data = snapshot;
    result.participation = participation;
    result.block = block;
    QStringList variables = block.isEmpty() ? QStringList() : findings::itemsOf(*snapshot, block);
    if (variables.isEmpty()) result.block.clear();
    result.summary = findings::summarizeMissing(*snapshot, variables);
    result.pairs = findings::countPairs(*snapshot, variables);
    draw(result);
    return result;
}

/// What the page shows, made in the thread that computes.
void MissingPage::draw(Computed& result) {
    const dataset::Dataset& data = *result.data;
    const findings::MissingSummary& summary = result.summary;
    const auto participation = result.participation ? *result.participation : casebook::Participation{};
    result.flow = participationChart(participation, data);
    result.steps = participationSheet(participation, data);
    result.chart = missingChart(data, summary);
    if (summary.rows == 0 || summary.variables.empty()) return;
    result.blockRows = blockSheet(summary);
    result.patternRows = patternSheet(data, summary);
    result.numbers = missingSheet(data, summary);
    result.complete = rowsWithAllAsked(data, summary);
}

void MissingPage::fillChoices(const Computed& computed) {
    const QSignalBlocker block(m_block);
    m_block->clear();
    for (const findings::BlockMissing& one : computed.summary.blocks)
        m_block->addItem(instrumentName(one.instrument), one.instrument);
    m_block->addItem(tr("All forms"), QString());
    m_block->setCurrentIndex(m_block->findData(computed.block));
}

void MissingPage::show(const Computed& computed) {
    fillChoices(computed);
    const dataset::Dataset& data = *computed.data;
    m_cases->setText(tr("%n case(s), log position %1.", nullptr, static_cast<int>(data.rows.size()))
                         .arg(data.logPosition));
    m_flow->setSpec(computed.data, computed.flow);
    m_flow->setVisible(!computed.flow.isEmpty());
    m_steps->setSheet(computed.steps);
    const bool hasCases = computed.summary.rows > 0 && !computed.summary.variables.empty();
    m_chart->setVisible(hasCases);
    m_chart->setSpec(computed.data, computed.chart);
    m_blocks->setSheet(computed.blockRows);
    m_patterns->setSheet(computed.patternRows);
    m_numbers->setSheet(computed.numbers);
    explain(computed);
    setNumbers(numbersOf(computed.summary, computed.pairs));
    Q_EMIT AnalysisPage::computed();
}

void MissingPage::explain(const Computed& computed) {
    const findings::MissingSummary& summary = computed.summary;
    if (summary.rows == 0) {
        setHeadline(tr("No case is here yet"),
            tr("When envelopes are opened, this page says who took part and what is missing."));
        m_side->setParagraphs({figures::emptyWords(*data())});
        return;
    }
    // Without variables nobody was asked anything.
    const std::size_t complete = summary.variables.empty() ? summary.rows : computed.complete;
    const QString form =
        computed.block.isEmpty() ? tr("all forms") : figures::inSentence(instrumentName(computed.block));
    setHeadline(complete == summary.rows ? tr("All %n case(s) have every value that applies to them (%1)",
                                               nullptr, static_cast<int>(complete))
                                               .arg(form)
                                         : tr("%1 of %n case(s) have every value that applies to them (%2)",
                                               nullptr, static_cast<int>(summary.rows))
                                               .arg(complete)
                                               .arg(form),
        computed.pairs.smallestX.isEmpty() ? QString()
                                           : tr("Fewest cases in common: %1, of “%2” and “%3”")
                                                 .arg(computed.pairs.smallest)
                                                 .arg(nameOf(*computed.data, computed.pairs.smallestX),
                                                     nameOf(*computed.data, computed.pairs.smallestY)));
    m_side->setParagraphs({
        tr("Diagram: patients, each once. Who left the way is named with the reason at the right. Imported "
           "cases came from elsewhere: nothing is known of their draw, so they stand apart."),
        tr("Bars: cases that answered, and why the others did not. “Not asked” is drawn quietly: an earlier "
           "answer made the question pointless, so nothing is missing there."),
        tr("Each correlation uses the cases that have both values, so its n can be smaller than either."),
        tr("The reasons are those recorded. They do not say what the missing answers would have been."),
    });
}

QJsonObject MissingPage::choices() const {
    return {{QStringLiteral("block"), m_blockName}};
}

void MissingPage::restore(const QJsonObject& choices) {
    m_blockName = choices[QLatin1String("block")].toString(m_blockName);
    recompute();
}

QString MissingPage::numbersShown() const {
    return textOf({m_steps, m_blocks, m_patterns, m_numbers});
}

} // namespace lacrima::ui
