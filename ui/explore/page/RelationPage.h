// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Results.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/figures/correlation/RelationFigures.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/TableSpec.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace lacrima::ui {

class ExploreLayout;
class FigureCard;
class ResultTable;
class SidePanel;
class VariablePicker;

/// Two variables: every case as a point, the regression line with its band, and whether the conclusion
/// depends on the coefficient chosen.
class RelationPage final : public AnalysisPage {
    Q_OBJECT
public:
    RelationPage(CaseSelection& selection, QWidget* parent);

    void setPair(const QString& x, const QString& y);
    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    QString task() const override;

protected:
    void compute() override;
    void giveUp() override;

private:
    struct Computed {
        Snapshot data;
        QString x;
        QString y;
        std::optional<findings::CoefficientPanel> sensitivity;
        std::optional<analysis::Refusal> refusal;
        std::optional<analysis::FittedLine> line;
        spec::ChartSpec coefficients;
        spec::TableSpec sheet;
        /// Set when intervals that take resampling are still to come: what for.
        std::optional<findings::CoefficientPanelRequest> isMissing;

        /// Pearson's, which names the page; null when there is none.
        const analysis::Correlation* pearson() const;
    };

    /// The points, which do not wait for the intervals that take resampling.
    struct Drawn {
        Snapshot data;
        spec::ChartSpec scatter;
    };

    static Computed computeFor(const Snapshot& snapshot, const findings::CoefficientPanelRequest& request);
    /// With the intervals that were missing.
    static Computed completed(Computed results);
    static void draw(Computed& results);
    static Drawn drawnFor(
        const Snapshot& snapshot, const QString& x, const QString& y, const figures::ScatterOptions& options);
    QWidget* makeOptions();
    void fillChoices();
    void drawScatter();
    void show(const Computed& results);
    void showScatter(const Drawn& drawn);
    void announce();
    void explain();
    QStringList explanations(const analysis::Correlation& correlation) const;

    QString m_xName = QStringLiteral("last_vulnerability");
    QString m_yName = QStringLiteral("wai_bond");
    Computed m_shown;
    QStringList m_offered; ///< names of the variables that may be chosen, each before its words
    QComboBox* m_x;
    QComboBox* m_y;
    VariablePicker* m_covariates;
    QCheckBox* m_jitter;
    QCheckBox* m_marginals;
    FigureCard* m_scatter;
    FigureCard* m_coefficients;
    ResultTable* m_numbers;
    SidePanel* m_side;
    ExploreLayout* m_layout;
    bool m_isDrawn = false;    ///< the newest points are shown
    bool m_isComputed = false; ///< the newest coefficients are
    LatestJob<Drawn> m_drawing;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
