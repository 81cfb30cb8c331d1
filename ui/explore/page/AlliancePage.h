// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/AllianceSummary.h"
#include "core/findings/correlation/Nesting.h"
#include "core/instrument/Instrument.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/figures/alliance/AllianceFigures.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;

namespace lacrima::ui {

class ConfidenceChoice;
class ExploreLayout;
class FigureCard;
class ResultTable;
class SidePanel;

/// The alliance questionnaire before anything is related to it: how the scores are distributed, how the items
/// hold together, who gave equal answers in a row, and how the subscales overlap.
class AlliancePage final : public AnalysisPage {
    Q_OBJECT
public:
    /// `instrument` is the study's measure of the alliance; null when it has none.
    AlliancePage(
        std::shared_ptr<const instrument::Instrument> instrument, CaseSelection& selection, QWidget* parent);

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    QString task() const override;

protected:
    void compute() override;
    void giveUp() override;

private:
    /// Of one snapshot and one confidence: the numbers, and the figures and tables made of them.
    struct Computed {
        Snapshot data;
        double confidence = 0.95;
        findings::AllianceSummary summary;
        figures::ScaleMeans means;
        findings::Nesting clustering;
        std::vector<findings::AnswerRun> listedRuns;
        spec::ChartSpec scores;
        spec::TableSpec scoreSheet;
        spec::ChartSpec reliability;
        spec::TableSpec reliabilitySheet;
        spec::TableSpec runSheet;
        spec::ChartSpec subscales;
        spec::TableSpec subscaleSheet;
    };

    static Computed resultOf(
        const Snapshot& snapshot, const instrument::Instrument& instrument, double confidence);
    QWidget* makeOptions();
    void makeColumn(ExploreLayout& layout);
    void fillScales();
    void present(const Computed& computed);
    void showItems();
    void explain();
    void copyTables() const;
    std::vector<ResultTable*> tables() const;

    std::shared_ptr<const instrument::Instrument> m_instrument;
    Computed m_shown;
    QString m_scaleName; ///< chosen, even while the study has no such score; empty: the first
    QComboBox* m_scale;
    ConfidenceChoice* m_confidence;
    FigureCard* m_scores;
    ResultTable* m_scoreTable;
    FigureCard* m_reliability;
    ResultTable* m_reliabilityTable;
    QLabel* m_itemTitle;
    ResultTable* m_items;
    QLabel* m_runWords;
    ResultTable* m_runs;
    FigureCard* m_subscales;
    ResultTable* m_subscaleTable;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
