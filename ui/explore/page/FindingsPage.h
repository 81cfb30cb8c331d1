// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;

namespace lacrima::ui {

class ConfidenceChoice;
class FigureCard;
class FindingDetails;
class ResultTable;
class VerdictFilter;

/// The board of the published claims: each with this study's interval drawn in its row and the verdict; under
/// it one finding closely, and the correlations and shares as figures. A click on a row or mark shows the
/// points.
class FindingsPage final : public AnalysisPage {
    Q_OBJECT
public:
    FindingsPage(CaseSelection& selection, QWidget* parent);

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    QString task() const override;
    const std::vector<findings::FindingResult>& results() const { return m_results; }

protected:
    void compute() override;
    void giveUp() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Computed {
        Snapshot data;
        std::vector<findings::FindingResult> results;
        spec::ChartSpec forest;
        spec::ChartSpec shares;
    };

    QWidget* makeBoard();
    QLayout* makeOptions();
    /// The rows of the verdict that is chosen.
    void showBoard();
    void showVerdictCounts();
    const findings::FindingResult& resultIn(int row) const;
    void makeHeaderButtons();
    void show(const Computed& computed);
    /// The details follow; an id that is not on the board is passed over.
    void setFinding(const QString& id);
    void openRelation(int result);

    std::vector<findings::FindingDefinition> m_definitions;
    Snapshot m_shown;
    std::vector<findings::FindingResult> m_results;
    QString m_finding;       ///< id of the one in the details; empty: the first about a dimension
    std::vector<int> m_rows; ///< which result each row of the board is
    ResultTable* m_table;
    VerdictFilter* m_verdict;
    ConfidenceChoice* m_confidence;
    QComboBox* m_margin;
    QLabel* m_none; ///< shown where a verdict has no finding
    QLabel* m_foot;
    QLabel* m_warning;
    FindingDetails* m_details;
    FigureCard* m_forest;
    FigureCard* m_shares;
    QBoxLayout* m_lower;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
