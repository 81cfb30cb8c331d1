// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingExperience.h"

#include <QString>

#include <optional>

namespace lacrima::ui::figures {

/// Names in the language spoken: of a rating, one of its answers, one topic.
QString ratingName(const findings::RatedAnswers& answers);
QString answerName(const findings::LevelShare& level);
QString topicName(const findings::CryingTopic& topic);

/// "[3.20, 3.71]"; a dash without an interval.
QString meanIntervalWords(const std::optional<analysis::Interval>& interval);
/// "3.45 [3.20, 3.71]"; without an interval the mean alone.
QString meanWords(const findings::RatedAnswers& answers);
/// "55 of 64 patients have cried; relief follows more than shame": relief and shame are named only where the
/// interval of their difference excludes zero. Needs `summary.ever`.
QString cryingHeadline(const findings::CryingSummary& summary, const findings::CryingExperience& experience);
/// The numbers behind it.
QString cryingDetails(const findings::CryingSummary& summary, const findings::CryingExperience& experience);
/// "relief 3.45, shame 2.47 of 5: difference 0.98 [0.66, 1.30], n = 55"; empty when nobody rated both.
QString reliefShameWords(const findings::CryingExperience& experience);

} // namespace lacrima::ui::figures
