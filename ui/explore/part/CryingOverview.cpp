// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/CryingOverview.h"

#include "ui/explore/part/CardPair.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/ExperienceFigures.h"
#include "ui/figures/crying/ExperienceTables.h"
#include "ui/figures/crying/RatingFigures.h"
#include "ui/text/Numbers.h"

#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr double kSharesToFrequency = 0.85;
constexpr double kTopicsToRest = 1.35;

QString countOf(std::size_t n) {
    return QStringLiteral("n = %1").arg(n);
}

} // namespace

CryingOverview::CryingOverview(CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_shares(new FigureCard(tr("Who cried"), "cryingShares", selection, this))
    , m_frequency(new FigureCard(tr("How often in this treatment"), "cryingFrequency", selection, this))
    , m_feelings(
          new FigureCard(tr("How they feel after crying, in general"), "cryingFeelings", selection, this))
    , m_consequences(
          new FigureCard(tr("What came of it, the most recent time"), "cryingConsequences", selection, this))
    , m_topics(new FigureCard(tr("What it was about, the most recent time"), "cryingTopics", selection, this))
    , m_intensity(new FigureCard(tr("How strong it was"), "cryingIntensity", selection, this))
    , m_minutes(new FigureCard(tr("How long it lasted"), "cryingMinutes", selection, this))
    , m_counts(new FigureCard(tr("How many times"), "cryingCounts", selection, this)) {
    auto* recent = new QWidget(this);
    auto* stack = new QVBoxLayout(recent);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(16);
    stack->addWidget(m_intensity);
    stack->addWidget(m_minutes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new CardPair(m_shares, kSharesToFrequency, m_frequency, this));
    column->addWidget(m_feelings);
    column->addWidget(new CardPair(m_topics, kTopicsToRest, recent, this));
    column->addWidget(m_consequences);
    column->addWidget(m_counts);
}

void CryingOverview::show(const std::shared_ptr<const dataset::Dataset>& snapshot,
    const findings::CryingSummary& summary, const findings::CryingCounts& counts,
    const findings::CryingExperience& experience) {
    m_shares->setSpec(snapshot, figures::cryingShareChart(*snapshot, summary));
    m_shares->setSubtitle(summary.ever ? countOf(summary.ever->n) : QString());
    m_frequency->setSpec(snapshot, figures::cryingFrequencyChart(*snapshot, summary));
    m_frequency->setSubtitle(countOf(summary.frequencyN));
    m_feelings->setSpec(snapshot, figures::feelingsChart(*snapshot, experience));
    m_feelings->setSubtitle(tr("counts of patients in the bars, sorted by mean"));
    m_feelings->setSheet(figures::feelingsSheet(experience));
    m_feelings->setVisible(!m_feelings->sheet().rows.empty());
    m_counts->setSpec(snapshot, figures::cryingCountChart(*snapshot, counts));
    m_counts->setSheet(figures::cryingCountSheet(counts));
    m_counts->setVisible(counts.description.has_value());
    showRecentTime(snapshot, experience);
}

void CryingOverview::showRecentTime(
    const std::shared_ptr<const dataset::Dataset>& snapshot, const findings::CryingExperience& experience) {
    m_topics->setSpec(snapshot, figures::topicsChart(*snapshot, experience));
    m_topics->setSheet(figures::topicsSheet(experience));
    m_topics->setSubtitle(tr("several choices, n = %1").arg(experience.topicsN));
    m_topics->setVisible(!experience.topics.empty());
    m_consequences->setSpec(snapshot, figures::consequencesChart(*snapshot, experience));
    m_consequences->setSubtitle(tr("counts of patients in the bars, sorted by mean"));
    m_consequences->setSheet(figures::consequencesSheet(experience));
    m_consequences->setVisible(!m_consequences->sheet().rows.empty());
    m_intensity->setSpec(snapshot, figures::intensityChart(*snapshot, experience));
    m_intensity->setSheet(figures::intensitySheet(experience));
    m_intensity->setVisible(experience.intensity.has_value());
    if (experience.intensity) {
        m_intensity->setSubtitle(tr("mean %1, n = %2")
                                     .arg(text::fixed(experience.intensity->description->mean, 2),
                                         QString::number(experience.intensity->n())));
    }
    m_minutes->setSpec(snapshot, figures::minutesChart(*snapshot, experience));
    m_minutes->setSheet(figures::minutesSheet(experience));
    m_minutes->setVisible(experience.minutes.has_value());
    if (experience.minutes) {
        m_minutes->setSubtitle(
            tr("median %1 minutes, n = %2")
                .arg(text::fixed(experience.minutes->median, 0), QString::number(experience.minutes->n)));
    }
}

std::vector<spec::TableSpec> CryingOverview::sheets() const {
    std::vector<spec::TableSpec> sheets;
    for (const FigureCard* card : {m_feelings, m_topics, m_intensity, m_minutes, m_consequences})
        sheets.push_back(card->sheet());
    return sheets;
}

} // namespace lacrima::ui
