// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/SavedViews.h"

#include <algorithm>

namespace lacrima::casebook {

void SavedViews::add(const QByteArray& id, const record::SavedView& view) {
    m_versions[view.name].push_back({id, {}, view, true});
}

void SavedViews::turn(const QByteArray& root, const QByteArray& reversal, bool isActive) {
    for (auto& [name, versions] : m_versions) {
        for (SavedViewVersion& version : versions) {
            if (version.record != root) continue;
            version.isActive = isActive;
            version.lastReversal = reversal;
        }
    }
}

std::vector<SavedViewVersion> SavedViews::current() const {
    std::vector<SavedViewVersion> views;
    for (const auto& [name, versions] : m_versions) {
        const auto newest = std::find_if(versions.rbegin(), versions.rend(),
            [](const SavedViewVersion& version) { return version.isActive; });
        if (newest != versions.rend()) views.push_back(*newest);
    }
    return views;
}

std::vector<SavedViewVersion> SavedViews::history(const QString& name) const {
    const auto found = m_versions.find(name);
    return found == m_versions.end() ? std::vector<SavedViewVersion>{} : found->second;
}

} // namespace lacrima::casebook
