// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/CryingSummary.h"
#include "ui/spec/TableSpec.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace lacrima::ui {

class CaseSelection;
class FigureCard;

/// All patients together: who cried, how often and how many times, how they feel after it, and their most
/// recent time. Each figure says its n and carries its numbers.
class CryingOverview final : public QWidget {
    Q_OBJECT
public:
    CryingOverview(CaseSelection& selection, QWidget* parent);

    void show(const std::shared_ptr<const dataset::Dataset>& data, const findings::CryingSummary& summary,
        const findings::CryingCounts& counts, const findings::CryingExperience& experience);
    /// The tables of its figures.
    std::vector<spec::TableSpec> sheets() const;

private:
    void showRecentTime(
        const std::shared_ptr<const dataset::Dataset>& data, const findings::CryingExperience& experience);

    FigureCard* m_shares;
    FigureCard* m_frequency;
    FigureCard* m_feelings;
    FigureCard* m_consequences;
    FigureCard* m_topics;
    FigureCard* m_intensity;
    FigureCard* m_minutes;
    FigureCard* m_counts;
};

} // namespace lacrima::ui
