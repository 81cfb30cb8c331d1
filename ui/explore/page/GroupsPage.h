// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/CrossTable.h"
#include "core/findings/groups/GroupComparison.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QStringList>

#include <optional>

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
        QStringList kinds;       ///< answers without an order, of which only counts can be compared
        QStringList groups;      ///< what cases are usually divided by
        QStringList otherGroups; ///< further variables with few values
        QString outcome;         ///< in fact compared: the choice, or what stands in for it
        QString group;
        analysis::Computed<findings::GroupComparison> comparison{analysis::Refusal::TooFewObservations, 0};
        spec::ChartSpec chart;
        spec::TableSpec numbers;
        spec::TableSpec tests;
        spec::TableSpec pairs;
        std::optional<findings::CrossTable> cross; ///< for an outcome with few answers
        spec::TableSpec counts;

        bool isOfKinds() const { return kinds.contains(outcome); }
        bool isShown() const { return isOfKinds() ? cross.has_value() : comparison.hasValue(); }
    };

    static void useWhatIsThere(Computed& result);
    static void draw(Computed& result);
    static void count(Computed& result, double confidence);
    static Computed computed(
        const Snapshot& snapshot, const QString& outcome, const QString& group, double confidence);
    QWidget* makeOptions();
    void fillChoices(const Computed& computed);
    void show(const Computed& computed);
    void showNothing(const Computed& computed);
    void showHeadline(const Computed& computed);
    void explainKinds(const Computed& computed);
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
    TableCard* m_counts;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
