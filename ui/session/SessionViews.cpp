// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SessionViews.h"

#include "ui/session/StudySession.h"
#include "ui/session/UndoCommands.h"

namespace lacrima::ui {

std::vector<casebook::SavedViewVersion> SessionViews::saved() const {
    return m_session->casebook().savedViews();
}

base::Result<void> SessionViews::save(const QString& name, const QByteArray& json, const QByteArray& digest) {
    if (!m_session->isUnlocked()) return base::error("study.locked");
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return base::error("view.no_name");
    if (json.size() > record::kLargestArrangement) return base::error("view.too_large");
    const std::int64_t before = m_session->logPosition();
    record::SavedView view{trimmed, json, before, digest, m_session->keyHolder(), 0};
    m_session->undoStack().push(new AppendCommand(
        *m_session, std::move(view), StudySession::tr("saving of the view “%1”").arg(trimmed)));
    if (m_session->logPosition() == before) return base::error("view.not_saved");
    return {};
}

/// An older version would come back if only the newest were reversed.
void SessionViews::remove(const QString& name) {
    std::vector<record::Payload> reversals;
    for (const auto& version : m_session->casebook().views().history(name.trimmed())) {
        if (!version.isActive) continue;
        const QByteArray& newest = version.lastReversal.isEmpty() ? version.record : version.lastReversal;
        reversals.emplace_back(record::Reversal{newest, m_session->keyHolder(), 0});
    }
    if (reversals.empty()) return;
    m_session->undoStack().push(new AppendCommand(
        *m_session, std::move(reversals), StudySession::tr("removal of the view “%1”").arg(name.trimmed())));
}

} // namespace lacrima::ui
