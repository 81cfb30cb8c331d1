// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Log.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace lacrima::study {

/// What makes a place in the log worth going back to.
enum class MilestoneKind : std::uint8_t {
    EndOfDay,         ///< the last record of a day
    Import,           ///< the last record of an import
    BeforeExclusions, ///< the last record before any case was left out of the analysis
    Exclusion,        ///< a case was left out of the analysis
    SavedView,        ///< somebody saved a view here
};

/// The state of the study right after the record at `position`.
struct Milestone {
    std::int64_t position = 0;
    MilestoneKind kind = MilestoneKind::EndOfDay;
    QString date;          ///< ISO date, UTC, of the record
    std::int64_t time = 0; ///< ms since 1970 UTC; 0 when only the date is known
    QString what;          ///< the case excluded, the view saved; else empty
    QString reasonCode;    ///< of an exclusion
    int records = 0;       ///< records of the day, responses of the import, else 1
    bool operator==(const Milestone&) const = default;
};

/// Finds the moments while records come in, in the order of the log.
class MilestoneTally {
public:
    void apply(const OpenedRecord& record);
    /// By position; several kinds may share one. The last day's end moves as records come.
    std::vector<Milestone> moments() const;

private:
    std::vector<Milestone> m_moments;
    Milestone m_day;
    Milestone m_last; ///< the record before; position 0: none
    bool m_hasExclusion = false;
    Milestone m_import; ///< being read; position 0: none
    /// State and digest of the views so far: one that was only renamed, or moved in the report, was saved
    /// before.
    std::set<std::pair<std::int64_t, QByteArray>> m_saved;
};

} // namespace lacrima::study
