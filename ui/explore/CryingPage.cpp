// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/CryingPage.h"

#include "ui/explore/ChartLayout.h"
#include "ui/explore/FigureCard.h"
#include "ui/explore/SidePanel.h"
#include "ui/figures/CryingFigures.h"
#include "ui/widgets/ResultTable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
CryingPage::CryingPage(CaseSelection& selection, QWidget* parent)
    : ExploreTab(selection, parent)
    , m_shares(new FigureCard(tr("Who cried"), "cryingShares", selection, this))
    , m_frequency(new FigureCard(tr("How often in this treatment"), "cryingFrequency", selection, this))
    , m_table(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const findings::CryingSummary& summary) { show(summary); }) {
    m_shares->setObjectName(QStringLiteral("cryingShares"));
    m_frequency->setObjectName(QStringLiteral("cryingFrequency"));
    m_table->setObjectName(QStringLiteral("cryingTable"));
    auto* layout = new ChartLayout(nullptr, m_side, this);
    QVBoxLayout* column = layout->column();
    column->addWidget(m_shares);
    column->addWidget(m_frequency);
    column->addWidget(m_table);
    column->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(layout);
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    m_side->addButton(copy);
    connect(copy, &QPushButton::clicked, m_table, &ResultTable::copyAll);
}

void CryingPage::compute() {
    m_job.run([snapshot = data()] { return findings::summarizeCrying(*snapshot); });
}

QString CryingPage::numbersShown() const {
    return textOf(m_table->sheet());
}

void CryingPage::show(const findings::CryingSummary& summary) {
    m_shares->setSpec(data(), figures::cryingShareChart(*data(), summary));
    m_frequency->setSpec(data(), figures::cryingFrequencyChart(*data(), summary));
    m_table->setSheet(figures::cryingSheet(summary));
    m_table->fitHeight();
    if (summary.ever) {
        setHeadline(
            tr("%1 in %2 patients have cried in this therapy").arg(summary.ever->count).arg(summary.ever->n),
            tr("%1 of the patients; in the most recent session %2")
                .arg(figures::shareWords(*summary.ever),
                    summary.lastSession ? figures::shareWords(*summary.lastSession) : tr("nobody answered")));
    } else {
        setHeadline(tr("Nobody has answered the crying survey yet"),
            tr("When envelopes are opened, the answers are counted here."));
    }
    m_side->setParagraphs({
        tr("Bars: the share of patients. Dark line: 95 % Wilson interval, the range of shares that these "
           "data are compatible with."),
        tr("n = %1 cases. Who never cried counts as “never” and as not having cried in the last session; who "
           "skipped a question is left out of it.")
            .arg(summary.cases),
        tr("One answer a patient. It does not say why somebody cried, nor whether it helped."),
    });
    Q_EMIT computed();
}

} // namespace lacrima::ui
