// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/ExperienceCards.h"

#include "ui/explore/part/FigureCard.h"
#include "ui/figures/crying/GroupedExperienceFigures.h"
#include "ui/figures/crying/GroupedExperienceTables.h"

#include <QVBoxLayout>

namespace lacrima::ui {

ExperienceCards::ExperienceCards(CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_cards{new FigureCard({}, "cryingFeelingsBy", selection, this),
          new FigureCard({}, "cryingConsequencesBy", selection, this),
          new FigureCard({}, "cryingTopicsBy", selection, this)} {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (FigureCard* card : m_cards) column->addWidget(card);
}

void ExperienceCards::show(
    const std::shared_ptr<const dataset::Dataset>& snapshot, const findings::ExperienceByGroup& groups) {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const figures::ExperiencePart part = figures::kExperienceParts[i];
        FigureCard* card = m_cards[i];
        const bool hasAnswers = !figures::answersOf(groups, part).empty();
        card->setVisible(hasAnswers);
        const spec::ChartSpec chart =
            hasAnswers ? figures::groupedExperienceChart(*snapshot, groups, part) : spec::ChartSpec();
        card->setTitle(figures::partTitle(*snapshot, groups, part));
        card->setSpec(snapshot, chart);
        card->setSheet(
            hasAnswers ? figures::groupedExperienceSheet(*snapshot, groups, part) : spec::TableSpec());
    }
}

std::vector<spec::TableSpec> ExperienceCards::sheets() const {
    std::vector<spec::TableSpec> sheets;
    for (const FigureCard* card : m_cards) sheets.push_back(card->sheet());
    return sheets;
}

} // namespace lacrima::ui
