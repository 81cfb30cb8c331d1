// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/ComparedCorrelations.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

class QComboBox;
class QLabel;

namespace lacrima::ui {

class ConfidenceChoice;
class FigureCard;
class SidePanel;
class TableCard;

/// Bond, goal and task compared: the correlations of the same cases with each, their differences, and what is
/// left of one when the others are taken out.
class ComparedPage final : public AnalysisPage {
    Q_OBJECT
public:
    ComparedPage(CaseSelection& selection, QWidget* parent);

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
    QString numbersShown() const override;
    QString task() const override;
    const findings::ComparedCorrelations& comparison() const { return m_comparison; }

protected:
    void compute() override;
    void giveUp() override;

private:
    struct Computed {
        Snapshot data;
        QStringList offered; ///< answers about crying that may be chosen alone
        findings::ComparedCorrelations comparison;
        spec::ChartSpec correlations;
        spec::ChartSpec differences;
        spec::TableSpec omnibus;
        spec::TableSpec pairs;
        spec::TableSpec numbers;
    };

    static void draw(Computed& computed);
    QWidget* makeOptions();
    void connectChoices();
    void fillChoices(const Computed& computed);
    void show(const Computed& computed);
    void explain();
    /// Of the tables of correlations and of pairs: the row or mark stands for this result and rival.
    void choose(std::size_t result, std::size_t rival);

    Snapshot m_shown;
    findings::ComparedCorrelations m_comparison;
    QString m_variable; ///< as chosen, "published", "ratings" or a variable; kept while the data lack it
    QComboBox* m_variables;
    ConfidenceChoice* m_confidence;
    QLabel* m_cases;
    FigureCard* m_correlations;
    FigureCard* m_differences;
    TableCard* m_omnibus;
    TableCard* m_pairs;
    TableCard* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
