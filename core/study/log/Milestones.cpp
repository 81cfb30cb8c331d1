// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Milestones.h"

#include <algorithm>
#include <utility>

namespace lacrima::study {
namespace {

struct TimeOfPayload {
    std::int64_t operator()(const record::Response& response) const { return response.ended; }
    std::int64_t operator()(const record::Correction& correction) const { return correction.time; }
    std::int64_t operator()(const record::Reversal& reversal) const { return reversal.time; }
    std::int64_t operator()(const record::Exclusion& exclusion) const { return exclusion.time; }
    std::int64_t operator()(const record::SavedView& view) const { return view.time; }
    template<class T>
    std::int64_t operator()(const T&) const {
        return 0;
    }
};

bool isImport(const record::Payload& payload) {
    const auto* response = std::get_if<record::Response>(&payload);
    return response != nullptr && response->mode == record::Mode::Import;
}

} // namespace

void MilestoneTally::apply(const OpenedRecord& record) {
    const record::Payload& payload = record.record.payload;
    Milestone moment{record.position, MilestoneKind::EndOfDay, record.record.header.date,
        std::visit(TimeOfPayload{}, payload), {}, {}, 1};
    const bool isNewDay = m_day.position > 0 && m_day.date != moment.date;
    if (m_import.position > 0 && (isNewDay || !isImport(payload))) {
        m_moments.push_back(m_import);
        m_import = {};
    }
    if (isNewDay) {
        m_moments.push_back(m_day);
        m_day = {};
    }
    const int ofDay = m_day.records + 1;
    m_day = moment;
    m_day.records = ofDay;
    if (isImport(payload)) {
        const int ofImport = m_import.records + 1;
        m_import = moment;
        m_import.kind = MilestoneKind::Import;
        m_import.records = ofImport;
    } else if (const auto* exclusion = std::get_if<record::Exclusion>(&payload)) {
        if (!std::exchange(m_hasExclusion, true) && m_last.position > 0) {
            m_last.kind = MilestoneKind::BeforeExclusions;
            m_moments.push_back(m_last);
        }
        moment.kind = MilestoneKind::Exclusion;
        moment.what = exclusion->caseId;
        moment.reasonCode = exclusion->reasonCode;
        m_moments.push_back(moment);
    } else if (const auto* view = std::get_if<record::SavedView>(&payload);
               view != nullptr && m_saved.emplace(view->logPosition, view->digest).second) {
        moment.kind = MilestoneKind::SavedView;
        moment.what = view->name;
        m_moments.push_back(moment);
    }
    m_last = m_day;
    m_last.records = 1;
}

std::vector<Milestone> MilestoneTally::moments() const {
    std::vector<Milestone> moments = m_moments;
    for (const Milestone& pending : {m_import, m_day}) {
        if (pending.position > 0) moments.push_back(pending);
    }
    std::stable_sort(moments.begin(), moments.end(),
        [](const Milestone& one, const Milestone& other) { return one.position < other.position; });
    return moments;
}

} // namespace lacrima::study
