// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui {

class CorrelationOptions;
class FigureCard;
class ResultTable;
class SidePanel;

/// Any variables with any variables: a forest of estimates with intervals, bond, goal, task and total side by
/// side, or a heatmap, and the table. A click opens the points behind one.
class CorrelationsPage final : public AnalysisPage {
    Q_OBJECT
public:
    CorrelationsPage(CaseSelection& selection, QWidget* parent);

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    const findings::CorrelationTable& table() const { return m_shown.table; }
    QString task() const override;

protected:
    void compute() override;
    void giveUp() override;

private:
    struct Computed {
        Snapshot data;
        findings::CorrelationRequest request;
        findings::CorrelationTable table;
        spec::ChartSpec chart;
        spec::TableSpec sheet;
    };

    void show(const Computed& computed);
    void explain();
    QStringList explanation(const findings::CorrelationCell& strongest) const;

    Computed m_shown; ///< what the chart shows; newer data may be on their way
    CorrelationOptions* m_options;
    FigureCard* m_figure;
    ResultTable* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
