// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/RelationPage.h"

#include "core/analysis/Pearson.h"
#include "ui/explore/ChartLayout.h"
#include "ui/explore/FigureCard.h"
#include "ui/explore/SidePanel.h"
#include "ui/figures/RelationFigures.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ResultTable.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lacrima::ui {

using namespace figures;

namespace {

constexpr int kOptionsWidth = 216;

} // namespace

RelationPage::RelationPage(CaseSelection& selection, QWidget* parent)
    : ExploreTab(selection, parent)
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_chart(new FigureCard(tr("Every case"), "scatter", selection, this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_x->setObjectName(QStringLiteral("relationX"));
    m_y->setObjectName(QStringLiteral("relationY"));
    auto* options = new QWidget(this);
    options->setFixedWidth(kOptionsWidth);
    auto* choices = new QVBoxLayout(options);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    choices->addWidget(new FieldRow(tr("Across"), m_x, {}, options));
    choices->addWidget(new FieldRow(tr("Upwards"), m_y, {}, options));
    auto* layout = new ChartLayout(options, m_side, this);
    layout->column()->addWidget(m_chart);
    layout->column()->addWidget(m_numbers);
    layout->column()->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(layout);
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    m_side->addButton(copy);
    connect(copy, &QPushButton::clicked, m_numbers, &ResultTable::copyAll);
    for (QComboBox* choice : {m_x, m_y}) {
        connect(choice, &QComboBox::activated, this,
            [this] { setPair(m_x->currentData().toString(), m_y->currentData().toString()); });
    }
}

void RelationPage::setPair(const QString& x, const QString& y) {
    m_xName = x;
    m_yName = y;
    recompute();
}

void RelationPage::fillChoices() {
    const QSignalBlocker blockX(m_x);
    const QSignalBlocker blockY(m_y);
    for (QComboBox* choice : {m_x, m_y}) {
        choice->clear();
        for (const findings::DataColumn& column : data()->columns) {
            if (column.measure != findings::Measure::Nominal)
                choice->addItem(nameOf(*data(), column.name), column.name);
        }
    }
    m_x->setCurrentIndex(m_x->findData(m_xName));
    m_y->setCurrentIndex(m_y->findData(m_yName));
}

void RelationPage::compute() {
    fillChoices();
    m_job.run([snapshot = data(), x = m_xName, y = m_yName] { return computed(snapshot, x, y); });
}

RelationPage::Computed RelationPage::computed(const Snapshot& snapshot, const QString& x, const QString& y) {
    Computed result{snapshot, x, y, {}, {}, {}};
    const findings::DataColumn* first = snapshot->column(x);
    const findings::DataColumn* second = snapshot->column(y);
    if (first == nullptr || second == nullptr) {
        result.refusal = analysis::Refusal::TooFewObservations;
        return result;
    }
    const auto correlation = analysis::pearson(first->numbers(), second->numbers());
    if (correlation)
        result.correlation = *correlation;
    else
        result.refusal = correlation.refusal();
    if (const auto line = analysis::fitLine(first->numbers(), second->numbers())) result.line = *line;
    return result;
}

QString RelationPage::numbersShown() const {
    return textOf(m_numbers->sheet());
}

void RelationPage::show(const Computed& computed) {
    charts::ChartSpec spec = figures::scatterChart(*computed.data, computed.x, computed.y, computed.line);
    if (computed.correlation) {
        spec.textAlternative =
            tr("%1 and %2: %3")
                .arg(nameOf(*computed.data, computed.x), nameOf(*computed.data, computed.y),
                    correlationWords(*computed.correlation));
    }
    m_chart->setSpec(computed.data, spec);
    fillTable(computed);
    const QString x = nameOf(*computed.data, computed.x);
    const QString y = nameOf(*computed.data, computed.y);
    if (!computed.correlation) {
        setHeadline(tr("%1 and %2: nothing to correlate").arg(x, y),
            computed.refusal ? tr("Not computed: %1.").arg(text::refusalWords(*computed.refusal))
                             : QString());
        m_side->setParagraphs({tr("Choose two variables that vary and that the same patients answered.")});
        return;
    }
    const analysis::Correlation& correlation = *computed.correlation;
    const bool coversZero = correlation.interval && correlation.interval->contains(0);
    const QString sentence = coversZero                 ? tr("%1 and %2: related weakly or not at all")
                             : correlation.estimate > 0 ? tr("%1 and %2 go together")
                                                        : tr("The more “%1”, the less “%2”");
    setHeadline(sentence.arg(x, y), correlationWords(correlation));
    QStringList words{
        tr("Each dot is a case; cases with the same two answers share one dot, the larger the more there "
           "are. Line and band: least squares with its 95 % interval."),
        tr("For a text: %1").arg(apaSentence(correlation)),
        smallestWords(correlation.n),
        tr("A correlation says nothing about what causes what."),
    };
    if (const QString warning = clusterWarning(*computed.data); !warning.isEmpty()) words.append(warning);
    m_side->setParagraphs(words);
}

void RelationPage::fillTable(const Computed& computed) {
    ResultSheet sheet;
    sheet.caption = tr("The relation in numbers");
    sheet.columns = {{tr("Measure"), false, 0}, {tr("Estimate"), true, 84}, {tr("95 % interval"), true, 124},
        {tr("n"), true, 52}, {tr("p"), true, 72}};
    if (computed.correlation) {
        const analysis::Correlation& r = *computed.correlation;
        sheet.rows.push_back({{tr("Pearson correlation")}, {text::bounded(r.estimate), true},
            {r.interval ? text::interval(r.interval->low, r.interval->high) : QStringLiteral("–")},
            {QString::number(r.n)}, {text::pValue(r.p.p)}});
    }
    if (computed.line) {
        const analysis::FittedLine& line = *computed.line;
        sheet.rows.push_back({{tr("Slope of the line")}, {text::fixed(line.slope, 2), true},
            {QStringLiteral("[%1, %2]")
                    .arg(text::fixed(line.slopeInterval.low, 2), text::fixed(line.slopeInterval.high, 2))},
            {QString::number(line.n)}, {text::pValue(line.p.p)}});
    }
    m_numbers->setSheet(std::move(sheet));
    m_numbers->fitHeight();
}

} // namespace lacrima::ui
