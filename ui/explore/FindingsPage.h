// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "ui/explore/ExploreTab.h"
#include "ui/explore/LatestJob.h"

namespace lacrima::ui {

class ResultTable;

/// The board of the published claims: each with this study's estimate and whether it agrees.
class FindingsPage final : public ExploreTab {
    Q_OBJECT
public:
    FindingsPage(CaseSelection& selection, QWidget* parent);

    QString numbersShown() const override;

protected:
    void compute() override;

private:
    void show(const std::vector<findings::FindingResult>& results);

    std::vector<findings::FindingDefinition> m_definitions;
    std::vector<findings::FindingResult> m_results;
    ResultTable* m_table;
    LatestJob<std::vector<findings::FindingResult>> m_job;
};

} // namespace lacrima::ui
