// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/Nesting.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/CryingSummary.h"
#include "core/findings/crying/ExperienceByGroup.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/session/job/LatestJob.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace lacrima::ui {

class ConfidenceChoice;
class CryingOverview;
class ExperienceCards;
class ExploreLayout;
class FigureCard;
class OptionsRow;
class ResultTable;
class SidePanel;

/// How many patients cried, ever and in the last session, how often and how many times, how they feel after
/// it, what their tears were about; each with its interval and n. All together, or by what is known of
/// patient, clinician, approach and personality.
class CryingPage final : public AnalysisPage {
    Q_OBJECT
public:
    CryingPage(CaseSelection& selection, QWidget* parent);

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    QString task() const override;

protected:
    void compute() override;
    void giveUp() override;

private:
    /// Of one snapshot and one choice.
    struct Computed {
        Snapshot data;
        QString by; ///< empty: all together
        figures::CryingMeasure measure = figures::CryingMeasure::Ever;
        std::vector<findings::GroupingVariable> variables; ///< to divide by
        findings::CryingSummary summary;
        findings::CryingCounts counts;
        findings::CryingExperience experience;
        std::optional<findings::CryingByGroup> groups;
        std::optional<findings::ExperienceByGroup> groupedExperience; ///< beside `groups`
        std::optional<analysis::Refusal> refusal;                     ///< of the groups
        findings::Nesting clustering;
    };

    static Computed resultOf(
        const Snapshot& snapshot, const QString& by, figures::CryingMeasure measure, double confidence);
    OptionsRow* makeOptions();
    void makeColumn(ExploreLayout& layout);
    void copyTables() const;
    void fillVariables(const Computed& computed);
    void present(const Computed& computed);
    void showAll(const Computed& computed);
    void showGroups(const Computed& computed);
    void explainAll(const Computed& computed);
    void explainGroups(const Computed& computed);

    QString m_byName; ///< chosen, even while the study has no such variable
    QComboBox* m_by;
    QComboBox* m_measure;
    ConfidenceChoice* m_confidence;
    QWidget* m_measureRow = nullptr;
    CryingOverview* m_overview;
    FigureCard* m_groups;
    FigureCard* m_strips;
    ExperienceCards* m_experience;
    ResultTable* m_table;
    ResultTable* m_countTable;
    QLabel* m_note;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
