// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/casebook/SavedViews.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::ui {

class StudySession;

/// The views that were saved in a study, and which of them are in its report. A light handle: it lives no
/// longer than its session, which is unlocked. Each act is one undo step.
class SessionViews {
public:
    /// Where a view goes in the order of the report.
    enum class Move : std::uint8_t { Up, Down };

    explicit SessionViews(StudySession& session)
        : m_session(&session) {}

    /// One version a name, by name.
    std::vector<casebook::SavedViewVersion> saved() const;
    bool has(const QString& name) const { return find(name).has_value(); }
    /// Saves an arrangement (JSON, 64 KiB at most) and the digest of the numbers it shows. The name is
    /// trimmed; a view of the same name is replaced and keeps its place in the report. "study.locked",
    /// "view.no_name", "view.too_large", "view.not_saved".
    base::Result<void> save(const QString& name, const QByteArray& json, const QByteArray& digest);
    /// Takes the view out of the list, all its versions, and out of the report. An unknown name is passed
    /// over.
    void remove(const QString& name);
    /// The newest version under another name; the older ones go. "view.name_taken" besides those of save().
    base::Result<void> rename(const QString& name, const QString& other);

    /// Those in the report, in its order.
    std::vector<casebook::SavedViewVersion> inReport() const;
    /// `name`, or when a view has it the first of "name (2)", "name (3)" ... that is free.
    QString freeName(const QString& name) const;
    /// As save(), and puts the view at the end of the report.
    base::Result<void> saveInReport(const QString& name, const QByteArray& json, const QByteArray& digest);
    /// Puts a saved view at the end of the report; one that is there already stays.
    base::Result<void> addToReport(const QString& name);
    /// It stays among the saved views.
    base::Result<void> takeFromReport(const QString& name);
    base::Result<void> moveInReport(const QString& name, Move move);

private:
    std::optional<record::SavedView> find(const QString& name) const;
    int placeAtTheEnd() const;
    base::Result<void> append(std::vector<record::Payload> payloads, const QString& what);
    /// `what` is said of the step that undoes it; %1 is the name.
    base::Result<void> saveAt(const QString& name, const QByteArray& json, const QByteArray& digest,
        std::optional<int> place, const QString& what);
    std::vector<record::Payload> reversalsOf(const QString& name) const;

    StudySession* m_session;
};

} // namespace lacrima::ui
