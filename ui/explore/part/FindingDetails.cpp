// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/FindingDetails.h"

#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"
#include "ui/widgets/table/ResultTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace lacrima::ui {

FindingDetails::FindingDetails(QWidget* parent)
    : Card(parent)
    , m_choice(new QComboBox(this))
    , m_words(new QVBoxLayout)
    , m_table(new ResultTable(this))
    , m_note(paragraph({}, "small", this))
    , m_points(secondaryButton(tr("Show the points"), this)) {
    m_choice->setObjectName(QStringLiteral("findingChoice"));
    m_choice->setAccessibleName(tr("Finding shown closely"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_points->setObjectName(QStringLiteral("findingPoints"));
    QPushButton* copy = secondaryButton(tr("Copy table"), this);
    m_words->setSpacing(8);
    box()->setSpacing(12);
    box()->addWidget(label(tr("One finding closely"), "strong", this));
    box()->addWidget(m_choice);
    box()->addLayout(m_words);
    box()->addWidget(m_table);
    box()->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_points);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    box()->addLayout(buttons);
    box()->addStretch(1);
    connect(copy, &QPushButton::clicked, m_table, &ResultTable::copyAll);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT findingChosen(m_choice->currentData().toString()); });
    connect(m_points, &QPushButton::clicked, this,
        [this] { Q_EMIT relationChosen(m_result.definition.x, m_result.definition.y); });
    connect(m_table, &ResultTable::rowChosen, this, [this](int row) {
        const auto rival = static_cast<std::size_t>(row) - 1;
        const bool isRival = row > 0 && rival < m_result.rivals.size();
        Q_EMIT relationChosen(
            m_result.definition.x, isRival ? m_result.rivals[rival].y : m_result.definition.y);
    });
}

void FindingDetails::setResults(
    const dataset::Dataset& dataset, const std::vector<findings::FindingResult>& results, int current) {
    const QSignalBlocker block(m_choice);
    m_choice->clear();
    for (const findings::FindingResult& result : results) {
        m_choice->addItem(QStringLiteral("%1  %2").arg(
                              result.definition.id, result.definition.claim.in(text::spokenLanguage())),
            result.definition.id);
    }
    m_choice->setCurrentIndex(current);
    setVisible(current >= 0);
    if (current < 0) return;
    m_result = results[static_cast<std::size_t>(current)];
    setWords(figures::findingWords(dataset, m_result));
    m_table->setChoosable(m_result.correlation.has_value());
    m_table->setSheet(figures::findingSheet(dataset, m_result));
    m_table->fitHeight();
    m_note->setText(text::unbroken(m_table->sheet().note));
    m_note->setVisible(!m_table->sheet().note.isEmpty());
    m_points->setEnabled(m_result.correlation.has_value());
}

void FindingDetails::setWords(const QStringList& words) {
    while (QLayoutItem* item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& sentence : words)
        m_words->addWidget(paragraph(text::unbroken(sentence), "secondary", this));
}

} // namespace lacrima::ui
