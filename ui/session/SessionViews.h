// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/casebook/SavedViews.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lacrima::ui {

class StudySession;

/// The views that were saved in a study. A light handle: it lives no longer than its session, which is
/// unlocked.
class SessionViews {
public:
    explicit SessionViews(StudySession& session)
        : m_session(&session) {}

    /// One version a name, by name.
    std::vector<casebook::SavedViewVersion> saved() const;
    /// Saves an arrangement (JSON, 64 KiB at most) and the digest of the numbers it shows. The name is
    /// trimmed; a view of the same name is replaced. One undo step. "study.locked", "view.no_name",
    /// "view.too_large", "view.not_saved".
    base::Result<void> save(const QString& name, const QByteArray& json, const QByteArray& digest);
    /// Takes the view out of the list, all its versions; one undo step. An unknown name is passed over.
    void remove(const QString& name);

private:
    StudySession* m_session;
};

} // namespace lacrima::ui
