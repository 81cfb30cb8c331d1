// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/CorrelationTable.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

class QComboBox;
class QLabel;

namespace lacrima::ui::charts {
class ChartView;
struct ChartSpec;
} // namespace lacrima::ui::charts

namespace lacrima::ui {

class ResultTable;
class SidePanel;

/// Correlations of the answers about crying with bond, goal, task and the whole alliance, as a forest of
/// estimates with intervals. A click opens the points behind one.
class CorrelationsPage final : public ExploreTab {
    Q_OBJECT
public:
    explicit CorrelationsPage(QWidget* parent);

    void setData(const Snapshot& snapshot) override;
    const findings::CorrelationTable& table() const { return m_table; }

private:
    struct Computed {
        Snapshot data;
        findings::CorrelationTable table;
    };

    QWidget* makeOptions();
    void compute();
    void show(const Computed& computed);
    charts::ChartSpec forest() const;
    void fillTable();
    void explain();

    Snapshot m_data; ///< the newest; m_shown is what the chart shows
    Snapshot m_shown;
    findings::CorrelationTable m_table;
    QComboBox* m_variables;
    QComboBox* m_confidence;
    QComboBox* m_adjustment;
    QLabel* m_family;
    QLabel* m_cases;
    charts::ChartView* m_chart;
    ResultTable* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
