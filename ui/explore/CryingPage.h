// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/CryingSummary.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

namespace lacrima::ui::charts {
class ChartView;
struct ChartSpec;
} // namespace lacrima::ui::charts

namespace lacrima::ui {

class ResultTable;
class SidePanel;

/// How many patients cried: ever, in the last session, and how often; each with its interval and n.
class CryingPage final : public ExploreTab {
    Q_OBJECT
public:
    explicit CryingPage(QWidget* parent);

    void setData(const Snapshot& snapshot) override;

private:
    void show(const findings::CryingSummary& summary);
    charts::ChartSpec shareChart(const findings::CryingSummary& summary) const;
    charts::ChartSpec frequencyChart(const findings::CryingSummary& summary) const;
    void fillTable(const findings::CryingSummary& summary);

    charts::ChartView* m_shares;
    charts::ChartView* m_frequency;
    ResultTable* m_table;
    SidePanel* m_side;
    LatestJob<findings::CryingSummary> m_job;
};

} // namespace lacrima::ui
