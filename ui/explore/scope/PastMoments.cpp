// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/PastMoments.h"

#include "ui/session/StudySession.h"

namespace lacrima::ui {

PastMoments::PastMoments(StudySession& session, const std::vector<report::AddedAnalysis>& added) {
    for (const report::AddedAnalysis& each : added) {
        if (each.position > 0 && !m_reading.contains(each.position))
            m_reading.emplace(each.position, session.datasetAt(each.position));
    }
}

base::Result<void> PastMoments::readInto(std::vector<report::AddedAnalysis>& added) const {
    for (report::AddedAnalysis& each : added) {
        const auto found = m_reading.find(each.position);
        if (found == m_reading.end()) continue;
        const base::Result<study::PastState> past = found->second.result();
        if (!past) return past.error();
        each.moment = {past->dataset, past->participation};
    }
    return {};
}

} // namespace lacrima::ui
