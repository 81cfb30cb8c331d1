// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/AllianceSummary.h"
#include "core/findings/Findings.h"
#include "core/findings/MissingSummary.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/ExperienceByGroup.h"
#include "core/findings/groups/CrossTable.h"
#include "core/findings/groups/GroupComparison.h"
#include "ui/figures/numbers/PageNumbers.h"

namespace lacrima::ui::figures {

/// The numbers of a result under their keys.
void addNumbers(
    PageNumbers& numbers, const findings::CryingSummary& crying, const QString& key = QStringLiteral("all"));
void addNumbers(PageNumbers& numbers, const findings::CryingCounts& counts);
void addNumbers(PageNumbers& numbers, const findings::CryingExperience& experience);
void addNumbers(PageNumbers& numbers, const findings::CryingByGroup& groups);
void addNumbers(PageNumbers& numbers, const findings::ExperienceByGroup& groups);
void addNumbers(PageNumbers& numbers, const findings::AllianceSummary& alliance);
void addNumbers(PageNumbers& numbers, const findings::CorrelationTable& table);
void addNumbers(PageNumbers& numbers, const findings::CoefficientPanel& panel);
void addNumbers(PageNumbers& numbers, const findings::ComparedCorrelations& compared);
void addNumbers(PageNumbers& numbers, const findings::GroupComparison& comparison);
void addNumbers(PageNumbers& numbers, const findings::CrossTable& table);
void addNumbers(PageNumbers& numbers, const std::vector<findings::FindingResult>& results);
void addNumbers(PageNumbers& numbers, const findings::MissingSummary& missing);
void addNumbers(PageNumbers& numbers, const findings::PairwiseCounts& pairs);

template<class... Result>
PageNumbers numbersOf(const Result&... results) {
    PageNumbers numbers;
    (addNumbers(numbers, results), ...);
    return numbers;
}

} // namespace lacrima::ui::figures
