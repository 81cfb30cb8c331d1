// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/CryingSummary.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

namespace lacrima::ui {

class FigureCard;
class ResultTable;
class SidePanel;

/// How many patients cried: ever, in the last session, and how often; each with its interval and n.
class CryingPage final : public ExploreTab {
    Q_OBJECT
public:
    CryingPage(CaseSelection& selection, QWidget* parent);

    QString numbersShown() const override;

protected:
    void compute() override;

private:
    void show(const findings::CryingSummary& summary);

    FigureCard* m_shares;
    FigureCard* m_frequency;
    ResultTable* m_table;
    SidePanel* m_side;
    LatestJob<findings::CryingSummary> m_job;
};

} // namespace lacrima::ui
