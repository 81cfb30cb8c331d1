// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/UndoCommands.h"

#include "ui/session/StudySession.h"

#include <utility>

namespace lacrima::ui {
namespace {

/// The time of the act goes into the sealed payload.
void stamp(record::Payload& payload, std::int64_t now) {
    if (auto* correction = std::get_if<record::Correction>(&payload)) correction->time = now;
    if (auto* exclusion = std::get_if<record::Exclusion>(&payload)) exclusion->time = now;
    if (auto* reversal = std::get_if<record::Reversal>(&payload)) reversal->time = now;
}

} // namespace

AppendCommand::AppendCommand(StudySession& session, record::Payload payload, const QString& what)
    : QUndoCommand(what)
    , m_session(session)
    , m_payload(std::move(payload)) {}

void AppendCommand::undo() {
    append(record::Reversal{m_newest, m_session.keyHolder(), 0});
}

void AppendCommand::redo() {
    if (m_newest.isEmpty())
        append(m_payload);
    else
        append(record::Reversal{m_newest, m_session.keyHolder(), 0});
}

void AppendCommand::append(const record::Payload& payload) {
    study::Entry entry;
    entry.payload = payload;
    stamp(entry.payload, m_session.study().now());
    const auto id = m_session.append(entry);
    if (id)
        m_newest = *id;
    else if (m_newest.isEmpty())
        setObsolete(true); // nothing was ever written, so there is nothing to turn back to
}

} // namespace lacrima::ui
