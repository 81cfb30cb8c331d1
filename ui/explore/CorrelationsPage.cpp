// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/CorrelationsPage.h"

#include "ui/charts/ChartView.h"
#include "ui/explore/ChartLayout.h"
#include "ui/explore/Describe.h"
#include "ui/explore/SidePanel.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ResultTable.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lacrima::ui {
namespace {

using analysis::Adjustment;
using findings::CorrelationCell;

constexpr int kOptionsWidth = 216;
constexpr int kRowHeight = 48; ///< of one crying variable in the forest
constexpr double kLane = 0.22; ///< distance of the four alliance dimensions within a row

enum Variables { Published, AllRatings };

} // namespace

CorrelationsPage::CorrelationsPage(QWidget* parent)
    : ExploreTab(parent)
    , m_variables(new QComboBox(this))
    , m_confidence(new QComboBox(this))
    , m_adjustment(new QComboBox(this))
    , m_family(paragraph({}, "small", this))
    , m_cases(paragraph({}, "small", this))
    , m_chart(new charts::ChartView(this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_chart->setObjectName(QStringLiteral("forest"));
    m_numbers->setObjectName(QStringLiteral("correlationTable"));
    m_numbers->setChoosable(true);
    auto* layout = new ChartLayout(makeOptions(), m_side, this);
    auto* card = new Card(layout);
    card->box()->addWidget(m_chart);
    layout->column()->addWidget(card);
    layout->column()->addWidget(m_numbers);
    layout->column()->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(layout);
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    m_side->addButton(copy);
    connect(copy, &QPushButton::clicked, m_numbers, &ResultTable::copyAll);
    const auto choose = [this](int index) {
        if (index < 0 || index >= static_cast<int>(m_table.cells.size())) return;
        const CorrelationCell& cell = m_table.cells[static_cast<std::size_t>(index)];
        Q_EMIT relationChosen(cell.x, cell.y);
    };
    connect(m_chart, &charts::ChartView::chosen, this, choose);
    connect(m_numbers, &ResultTable::rowChosen, this, choose);
}

QWidget* CorrelationsPage::makeOptions() {
    auto* options = new QWidget(this);
    options->setFixedWidth(kOptionsWidth);
    auto* box = new QVBoxLayout(options);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    m_variables->addItem(tr("Those of the 2017 study"), Published);
    m_variables->addItem(tr("All ratings"), AllRatings);
    m_variables->setObjectName(QStringLiteral("variables"));
    m_confidence->addItem(tr("95 %"), 0.95);
    m_confidence->addItem(tr("90 %"), 0.90);
    m_confidence->addItem(tr("99 %"), 0.99);
    m_adjustment->addItem(tr("Holm"), static_cast<int>(Adjustment::Holm));
    m_adjustment->addItem(tr("Benjamini and Hochberg"), static_cast<int>(Adjustment::BenjaminiHochberg));
    m_adjustment->addItem(tr("Bonferroni"), static_cast<int>(Adjustment::Bonferroni));
    m_adjustment->addItem(tr("None"), static_cast<int>(Adjustment::None));
    box->addWidget(new FieldRow(tr("Answers about crying"), m_variables, {}, options));
    box->addWidget(new FieldRow(tr("Interval"), m_confidence, {}, options));
    box->addWidget(new FieldRow(tr("p adjusted by"), m_adjustment, {}, options));
    box->addWidget(m_family);
    box->addWidget(m_cases);
    for (QComboBox* choice : {m_variables, m_confidence, m_adjustment}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &CorrelationsPage::compute);
    }
    return options;
}

void CorrelationsPage::setData(const Snapshot& snapshot) {
    m_data = snapshot;
    compute();
}

void CorrelationsPage::compute() {
    if (m_data == nullptr) return;
    findings::CorrelationRequest request;
    const bool isAll = m_variables->currentData().toInt() == AllRatings;
    request.xs = isAll ? findings::cryingVariables(*m_data) : findings::publishedCryingVariables(*m_data);
    request.ys = findings::allianceVariables(*m_data);
    request.adjustment = static_cast<Adjustment>(m_adjustment->currentData().toInt());
    request.confidence = m_confidence->currentData().toDouble();
    m_job.run([snapshot = m_data, request] {
        return Computed{snapshot, findings::correlate(*snapshot, request)};
    });
}

void CorrelationsPage::show(const Computed& computed) {
    m_shown = computed.data;
    m_table = computed.table;
    const charts::ChartSpec spec = forest();
    const auto rows = static_cast<int>(spec.y.ticks.size());
    m_chart->setFixedHeight(std::max(240, rows * kRowHeight + 90));
    m_chart->setSpec(spec);
    fillTable();
    explain();
}

charts::ChartSpec CorrelationsPage::forest() const {
    charts::ChartSpec spec;
    spec.hasZeroLine = true;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.x.title = tr("Correlation r, with %1 % interval").arg(qRound(m_table.confidence * 100));
    QStringList rows;
    QStringList dimensions;
    QStringList sentences;
    double low = -0.2;
    double high = 0.6;
    for (std::size_t i = 0; i < m_table.cells.size(); ++i) {
        const CorrelationCell& cell = m_table.cells[i];
        if (!rows.contains(cell.x)) rows.append(cell.x);
        if (!dimensions.contains(cell.y)) dimensions.append(cell.y);
        if (!cell.correlation) continue;
        charts::Mark mark;
        mark.x = cell.correlation->estimate;
        mark.y = static_cast<double>(rows.indexOf(cell.x)) +
                 (static_cast<double>(dimensions.indexOf(cell.y)) - 1.5) * kLane;
        mark.hasInterval = cell.correlation->interval.has_value();
        if (mark.hasInterval) {
            mark.low = cell.correlation->interval->low;
            mark.high = cell.correlation->interval->high;
            low = std::min(low, mark.low);
            high = std::max(high, mark.high);
        }
        mark.color = colorOf(cell.y);
        mark.description =
            tr("%1 and %2: %3")
                .arg(nameOf(*m_shown, cell.x), nameOf(*m_shown, cell.y), correlationWords(*cell.correlation));
        mark.id = static_cast<int>(i);
        sentences.append(mark.description);
        spec.marks.push_back(mark);
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        spec.y.ticks.push_back({static_cast<double>(row), nameOf(*m_shown, rows[row])});
        if (row > 0) spec.separators.push_back(static_cast<double>(row) - 0.5);
    }
    for (const QString& dimension : dimensions)
        spec.legend.push_back({nameOf(*m_shown, dimension), colorOf(dimension)});
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, static_cast<double>(rows.size()) - 0.5);
    spec.x.low = std::max(-1.0, std::floor(low * 5) / 5);
    spec.x.high = std::min(1.0, std::ceil(high * 5) / 5);
    spec.x.ticks = charts::roundTicks(spec.x.low, spec.x.high, 10, true);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

void CorrelationsPage::fillTable() {
    ResultSheet sheet;
    sheet.caption = tr("Correlations of crying with the alliance");
    const QString adjusted = m_table.adjustment == Adjustment::None
                                 ? tr("p, as it is")
                                 : tr("p, %1").arg(m_adjustment->currentText());
    sheet.columns = {{tr("Answer about crying"), false, 0}, {tr("Alliance"), false, 110}, {tr("r"), true, 64},
        {tr("Interval"), true, 110}, {tr("n"), true, 52}, {tr("p"), true, 72}, {adjusted, true, 110}};
    for (const CorrelationCell& cell : m_table.cells) {
        std::vector<ResultCell> row{
            {nameOf(*m_shown, cell.x)}, {nameOf(*m_shown, cell.y), false, false, colorOf(cell.y)}};
        if (cell.correlation) {
            row.push_back({text::bounded(cell.correlation->estimate), true});
            const auto& interval = cell.correlation->interval;
            row.push_back({interval ? text::interval(interval->low, interval->high) : QStringLiteral("–")});
            row.push_back({QString::number(cell.n)});
            row.push_back({text::pValue(cell.correlation->p.p)});
            row.push_back({cell.adjustedP ? text::pValue(*cell.adjustedP) : QStringLiteral("–")});
        } else {
            row.push_back({QStringLiteral("–")});
            row.push_back({cell.refusal ? text::refusalWords(*cell.refusal) : QString(), false, true});
            row.push_back({QString::number(cell.n)});
        }
        sheet.rows.push_back(std::move(row));
    }
    m_numbers->setSheet(std::move(sheet));
    m_numbers->fitHeight();
}

void CorrelationsPage::explain() {
    m_family->setText(
        tr("%n distinct pair(s) in the family.", nullptr, static_cast<int>(m_table.familySize)));
    m_cases->setText(tr("%1 cases, log position %2.").arg(m_shown->rows.size()).arg(m_shown->logPosition));
    const CorrelationCell* strongest = m_table.strongest();
    if (strongest == nullptr) {
        setHeadline(
            tr("No correlation can be computed yet"), tr("It takes at least three cases with both answers."));
        m_side->setParagraphs({tr("When more envelopes are opened, this page fills by itself.")});
        return;
    }
    setHeadline(tr("“%1” is most closely tied to %2")
                    .arg(nameOf(*m_shown, strongest->x), nameOf(*m_shown, strongest->y).toLower()),
        tr("%1 · answers about crying and the alliance").arg(correlationWords(*strongest->correlation)));
    QStringList words{
        tr("Pearson correlation of each answer about crying with the alliance. Dot: estimate. Line: interval "
           "(Fisher)."),
        smallestWords(strongest->n),
        tr("Who never cried was not asked these questions and is not in their n."),
        tr("Bond, goal and task overlap: a tie to one of them is partly a tie to the others. A correlation "
           "says nothing about what causes what."),
    };
    if (const QString warning = clusterWarning(*m_shown); !warning.isEmpty()) words.append(warning);
    m_side->setParagraphs(words);
}

} // namespace lacrima::ui
