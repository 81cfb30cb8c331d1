// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Correlation.h"
#include "core/analysis/FittedLine.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

#include <optional>
#include <vector>

class QComboBox;

namespace lacrima::ui::charts {
class ChartView;
struct ChartSpec;
} // namespace lacrima::ui::charts

namespace lacrima::ui {

class ResultTable;
class SidePanel;

/// Two variables: every case as a point (cases with the same two values as one bubble), the regression line
/// with its band, and the correlation in words.
class RelationPage final : public ExploreTab {
    Q_OBJECT
public:
    explicit RelationPage(QWidget* parent);

    void setData(const Snapshot& snapshot) override;
    void setPair(const QString& x, const QString& y);

private:
    struct Bubble {
        double x = 0;
        double y = 0;
        int count = 0;
        QStringList cases; ///< codes, at most a few
    };
    struct Computed {
        Snapshot data;
        QString x;
        QString y;
        std::vector<Bubble> bubbles;
        std::optional<analysis::Correlation> correlation;
        std::optional<analysis::Refusal> refusal;
        std::optional<analysis::FittedLine> line;
    };

    static Computed computed(const Snapshot& snapshot, const QString& x, const QString& y);
    void fillChoices();
    void compute();
    void show(const Computed& computed);
    static void addLine(charts::ChartSpec& spec, const analysis::FittedLine& fitted, double low, double high,
        const QColor& color);
    charts::ChartSpec scatter(const Computed& computed) const;
    void fillTable(const Computed& computed);

    Snapshot m_data;
    QString m_xName = QStringLiteral("last_vulnerability");
    QString m_yName = QStringLiteral("wai_bond");
    QComboBox* m_x;
    QComboBox* m_y;
    charts::ChartView* m_chart;
    ResultTable* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
