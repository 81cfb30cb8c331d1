// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Correlation.h"
#include "core/analysis/FittedLine.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

#include <optional>

class QComboBox;

namespace lacrima::ui {

class FigureCard;
class ResultTable;
class SidePanel;

/// Two variables: every case as a point (cases with the same two values as one bubble), the regression line
/// with its band, and the correlation in words.
class RelationPage final : public ExploreTab {
    Q_OBJECT
public:
    RelationPage(CaseSelection& selection, QWidget* parent);

    void setPair(const QString& x, const QString& y);
    QString numbersShown() const override;

protected:
    void compute() override;

private:
    struct Computed {
        Snapshot data;
        QString x;
        QString y;
        std::optional<analysis::Correlation> correlation;
        std::optional<analysis::Refusal> refusal;
        std::optional<analysis::FittedLine> line;
    };

    static Computed computed(const Snapshot& snapshot, const QString& x, const QString& y);
    void fillChoices();
    void show(const Computed& computed);
    void fillTable(const Computed& computed);

    QString m_xName = QStringLiteral("last_vulnerability");
    QString m_yName = QStringLiteral("wai_bond");
    QComboBox* m_x;
    QComboBox* m_y;
    FigureCard* m_chart;
    ResultTable* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
