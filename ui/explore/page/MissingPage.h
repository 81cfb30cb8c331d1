// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/findings/MissingSummary.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/session/job/LatestJob.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <functional>

class QComboBox;
class QLabel;

namespace lacrima::ui {

class FigureCard;
class SidePanel;
class TableCard;

/// Who took part, and which answers are missing and why.
class MissingPage final : public AnalysisPage {
    Q_OBJECT
public:
    /// Asked in the window's thread each time the page computes: the participation of the state that the
    /// newest snapshot was made of. Null hides the diagram.
    using ParticipationSource = std::function<std::shared_ptr<const casebook::Participation>()>;

    MissingPage(ParticipationSource participation, CaseSelection& selection, QWidget* parent);

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
        std::shared_ptr<const casebook::Participation> participation;
        findings::MissingSummary summary;
        findings::PairwiseCounts pairs;
        QString block; ///< in fact shown; empty: all forms
        spec::ChartSpec flow;
        spec::ChartSpec chart;
        spec::TableSpec steps;
        spec::TableSpec blockRows;
        spec::TableSpec patternRows;
        spec::TableSpec numbers;
        std::size_t complete = 0; ///< cases that have every value that applies to them
    };

    static Computed computed(const Snapshot& snapshot,
        const std::shared_ptr<const casebook::Participation>& participation, const QString& block);
    static void draw(Computed& result);
    QWidget* makeOptions();
    void fillChoices(const Computed& computed);
    void show(const Computed& computed);
    void explain(const Computed& computed);

    ParticipationSource m_source;
    QString m_blockName = QStringLiteral("crying");
    QComboBox* m_block;
    QLabel* m_cases;
    FigureCard* m_flow;
    FigureCard* m_chart;
    TableCard* m_steps;
    TableCard* m_blocks;
    TableCard* m_patterns;
    TableCard* m_numbers;
    SidePanel* m_side;
    LatestJob<Computed> m_job;
};

} // namespace lacrima::ui
