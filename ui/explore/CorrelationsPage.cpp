// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/CorrelationsPage.h"

#include "ui/charts/ChartView.h"
#include "ui/explore/ChartLayout.h"
#include "ui/explore/FigureCard.h"
#include "ui/explore/SidePanel.h"
#include "ui/figures/CorrelationFigures.h"
#include "ui/figures/Words.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ResultTable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {

using namespace figures;

namespace {

using analysis::Adjustment;
using findings::CorrelationCell;

constexpr int kOptionsWidth = 216;

enum Variables { Published, AllRatings };

} // namespace

CorrelationsPage::CorrelationsPage(CaseSelection& selection, QWidget* parent)
    : ExploreTab(selection, parent)
    , m_variables(new QComboBox(this))
    , m_confidence(new QComboBox(this))
    , m_adjustment(new QComboBox(this))
    , m_family(paragraph({}, "small", this))
    , m_cases(paragraph({}, "small", this))
    , m_chart(new FigureCard(tr("Crying and the alliance"), "forest", selection, this))
    , m_numbers(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    m_numbers->setObjectName(QStringLiteral("correlationTable"));
    m_numbers->setChoosable(true);
    auto* layout = new ChartLayout(makeOptions(), m_side, this);
    layout->column()->addWidget(m_chart);
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
    connect(m_chart->chart(), &charts::ChartView::chosen, this, choose);
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
        connect(choice, &QComboBox::currentIndexChanged, this, &CorrelationsPage::recompute);
    }
    return options;
}

void CorrelationsPage::compute() {
    findings::CorrelationRequest request;
    const bool isAll = m_variables->currentData().toInt() == AllRatings;
    request.xs = isAll ? findings::cryingVariables(*data()) : findings::publishedCryingVariables(*data());
    request.ys = findings::allianceVariables(*data());
    request.adjustment = static_cast<Adjustment>(m_adjustment->currentData().toInt());
    request.confidence = m_confidence->currentData().toDouble();
    m_job.run([snapshot = data(), request] {
        return Computed{snapshot, findings::correlate(*snapshot, request)};
    });
}

void CorrelationsPage::show(const Computed& computed) {
    m_shown = computed.data;
    m_table = computed.table;
    m_chart->setSpec(m_shown, forestChart(*m_shown, m_table));
    m_numbers->setSheet(correlationSheet(*m_shown, m_table));
    m_numbers->fitHeight();
    explain();
}

QString CorrelationsPage::numbersShown() const {
    return textOf(m_numbers->sheet());
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
