// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/RelationPage.h"

#include "core/analysis/Pearson.h"
#include "ui/charts/ChartView.h"
#include "ui/explore/ChartLayout.h"
#include "ui/explore/Describe.h"
#include "ui/explore/SidePanel.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ResultTable.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace lacrima::ui {
namespace {

constexpr int kOptionsWidth = 216;
constexpr int kChartHeight = 420;
constexpr int kMostCodes = 6;
constexpr int kBandPoints = 41;

/// The axis of a variable: all its levels when it has labels, else its range with some air.
charts::Axis axisOf(const findings::Dataset& data, const QString& name, double low, double high) {
    charts::Axis axis;
    axis.title = nameOf(data, name);
    const findings::DataColumn* column = data.column(name);
    const double air = (high - low) * 0.06 + (high == low ? 0.5 : 0.0);
    axis.low = low - air;
    axis.high = high + air;
    if (column != nullptr && !column->labels.empty() && column->labels.size() <= 10) {
        axis.low = std::min(axis.low, column->labels.begin()->first - 0.4);
        axis.high = std::max(axis.high, column->labels.rbegin()->first + 0.4);
        for (const auto& [value, words] : column->labels)
            axis.ticks.push_back({value, text::fixed(value, 0)});
        axis.title += QStringLiteral(" (%1 %2, %3 %4)")
                          .arg(text::fixed(column->labels.begin()->first, 0),
                              column->labels.begin()->second.in(text::spokenLanguage()),
                              text::fixed(column->labels.rbegin()->first, 0),
                              column->labels.rbegin()->second.in(text::spokenLanguage()));
        return axis;
    }
    axis.ticks = charts::roundTicks(axis.low, axis.high, 6);
    return axis;
}

} // namespace

RelationPage::RelationPage(QWidget* parent)
    : ExploreTab(parent)
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_chart(new charts::ChartView(this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_chart->setObjectName(QStringLiteral("scatter"));
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
    auto* card = new Card(layout);
    m_chart->setMinimumHeight(kChartHeight);
    card->box()->addWidget(m_chart, 1);
    layout->column()->addWidget(card, 1);
    layout->column()->addWidget(m_numbers);
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

void RelationPage::setData(const Snapshot& snapshot) {
    m_data = snapshot;
    fillChoices();
    compute();
}

void RelationPage::setPair(const QString& x, const QString& y) {
    m_xName = x;
    m_yName = y;
    fillChoices();
    compute();
}

void RelationPage::fillChoices() {
    if (m_data == nullptr) return;
    const QSignalBlocker blockX(m_x);
    const QSignalBlocker blockY(m_y);
    for (QComboBox* choice : {m_x, m_y}) {
        choice->clear();
        for (const findings::DataColumn& column : m_data->columns) {
            if (column.measure != findings::Measure::Nominal)
                choice->addItem(nameOf(*m_data, column.name), column.name);
        }
    }
    m_x->setCurrentIndex(m_x->findData(m_xName));
    m_y->setCurrentIndex(m_y->findData(m_yName));
}

void RelationPage::compute() {
    if (m_data == nullptr) return;
    m_job.run([snapshot = m_data, x = m_xName, y = m_yName] { return computed(snapshot, x, y); });
}

RelationPage::Computed RelationPage::computed(const Snapshot& snapshot, const QString& x, const QString& y) {
    Computed result{snapshot, x, y, {}, {}, {}, {}};
    const findings::DataColumn* first = snapshot->column(x);
    const findings::DataColumn* second = snapshot->column(y);
    if (first == nullptr || second == nullptr) {
        result.refusal = analysis::Refusal::TooFewObservations;
        return result;
    }
    std::map<std::pair<double, double>, Bubble> bubbles;
    for (std::size_t i = 0; i < snapshot->rows.size(); ++i) {
        if (std::isnan(first->values[i]) || std::isnan(second->values[i])) continue;
        Bubble& bubble = bubbles[{first->values[i], second->values[i]}];
        bubble.x = first->values[i];
        bubble.y = second->values[i];
        if (++bubble.count <= kMostCodes) bubble.cases.append(snapshot->rows[i].caseId);
    }
    for (auto& bubble : bubbles) result.bubbles.push_back(std::move(bubble.second));
    const auto correlation = analysis::pearson(first->numbers(), second->numbers());
    if (correlation)
        result.correlation = *correlation;
    else
        result.refusal = correlation.refusal();
    if (const auto line = analysis::fitLine(first->numbers(), second->numbers())) result.line = *line;
    return result;
}

void RelationPage::addLine(charts::ChartSpec& spec, const analysis::FittedLine& fitted, double low,
    double high, const QColor& color) {
    charts::Band band;
    charts::Line line;
    for (int i = 0; i < kBandPoints; ++i) {
        const double at = low + (high - low) * i / (kBandPoints - 1);
        const analysis::Interval mean = fitted.bandAt(at);
        band.x.push_back(at);
        band.low.push_back(std::max(mean.low, spec.y.low));
        band.high.push_back(std::min(mean.high, spec.y.high));
        line.x.push_back(at);
        line.y.push_back(fitted.at(at));
    }
    band.color = color;
    band.color.setAlphaF(0.14F);
    line.color = color;
    spec.bands.push_back(std::move(band));
    spec.lines.push_back(std::move(line));
}

charts::ChartSpec RelationPage::scatter(const Computed& computed) const {
    charts::ChartSpec spec;
    if (computed.bubbles.empty()) return spec;
    const auto [lowX, highX] = std::minmax_element(computed.bubbles.begin(), computed.bubbles.end(),
        [](const Bubble& a, const Bubble& b) { return a.x < b.x; });
    const auto [lowY, highY] = std::minmax_element(computed.bubbles.begin(), computed.bubbles.end(),
        [](const Bubble& a, const Bubble& b) { return a.y < b.y; });
    spec.x = axisOf(*computed.data, computed.x, lowX->x, highX->x);
    spec.y = axisOf(*computed.data, computed.y, lowY->y, highY->y);
    const QColor color = colorOf(computed.y);
    if (computed.line) addLine(spec, *computed.line, lowX->x, highX->x, color);
    for (const Bubble& bubble : computed.bubbles) {
        charts::Mark mark;
        mark.x = bubble.x;
        mark.y = bubble.y;
        mark.area = bubble.count;
        mark.color = color;
        mark.color.setAlphaF(0.8F);
        mark.description = tr("%n case(s) at %1, %2: %3", nullptr, bubble.count)
                               .arg(text::fixed(bubble.x, 2), text::fixed(bubble.y, 2),
                                   bubble.cases.join(QStringLiteral(", ")));
        spec.marks.push_back(mark);
    }
    if (computed.correlation) {
        spec.textAlternative =
            tr("%1 and %2: %3")
                .arg(nameOf(*computed.data, computed.x), nameOf(*computed.data, computed.y),
                    correlationWords(*computed.correlation));
    }
    return spec;
}

void RelationPage::show(const Computed& computed) {
    m_chart->setSpec(scatter(computed));
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
