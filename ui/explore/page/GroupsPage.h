// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/GroupComparison.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QStringList>

class QComboBox;
class QLabel;

namespace lacrima::ui {

class ConfidenceChoice;
class FigureCard;
class SidePanel;
class TableCard;

/// One outcome in groups of cases: rainclouds, what describes each group, and the tests that apply.
class GroupsPage final : public AnalysisPage {
    Q_OBJECT
public:
    GroupsPage(CaseSelection& selection, QWidget* parent);

    void setPair(const QString& outcome, const QString& group);
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
        QStringList outcomes;
        QStringList groups;      ///< what cases are usually divided by
        QStringList otherGroups; ///< further variables with few values
        QString outcome;         ///< in fact compared: the choice, or what stands in for it
        QString group;
        analysis::Computed<findings::GroupComparison> comparison{analysis::Refusal::TooFewObservations, 0};
        spec::ChartSpec chart;
        spec::TableSpec numbers;
        spec::TableSpec tests;
        spec::TableSpec pairs;
    };

    static void useWhatIsThere(Computed& result);
    static void draw(Computed& result);
    static Computed computed(
        const Snapshot& snapshot, const QString& outcome, const QString& group, double confidence);
    QWidget* makeOptions();
    void fillChoices(const Computed& computed);
    void show(const Computed& computed);
    void showNothing(const Computed& computed);
    void explain(const Computed& computed);

    Snapshot m_shown;
    QStringList m_offered; ///< what fillChoices() filled the choices with
    QString m_outcomeName = QStringLiteral("cry_frequency");
    QString m_groupName = QStringLiteral("po_level");
    QComboBox* m_outcome;
    QComboBox* m_group;
    ConfidenceChoice* m_confidence;
    QLabel* m_cases;
    FigureCard* m_chart;
    TableCard* m_numbers;
    TableCard* m_tests;
    TableCard* m_pairs;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
