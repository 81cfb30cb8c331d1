// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/CorrelationTable.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

class QComboBox;
class QLabel;

namespace lacrima::ui {

class FigureCard;
class ResultTable;
class SidePanel;

/// Correlations of the answers about crying with bond, goal, task and the whole alliance, as a forest of
/// estimates with intervals. A click opens the points behind one.
class CorrelationsPage final : public ExploreTab {
    Q_OBJECT
public:
    CorrelationsPage(CaseSelection& selection, QWidget* parent);

    QString numbersShown() const override;
    const findings::CorrelationTable& table() const { return m_table; }

protected:
    void compute() override;

private:
    struct Computed {
        Snapshot data;
        findings::CorrelationTable table;
    };

    QWidget* makeOptions();
    void show(const Computed& computed);
    void explain();

    Snapshot m_shown; ///< what the chart shows; newer data may be on their way
    findings::CorrelationTable m_table;
    QComboBox* m_variables;
    QComboBox* m_confidence;
    QComboBox* m_adjustment;
    QLabel* m_family;
    QLabel* m_cases;
    FigureCard* m_chart;
    ResultTable* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
