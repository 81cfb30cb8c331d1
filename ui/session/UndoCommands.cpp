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
    if (auto* view = std::get_if<record::SavedView>(&payload)) view->time = now;
    if (auto* reversal = std::get_if<record::Reversal>(&payload)) reversal->time = now;
}

} // namespace

AppendCommand::AppendCommand(StudySession& session, record::Payload payload, const QString& what)
    : AppendCommand(session, std::vector<record::Payload>{std::move(payload)}, what) {}

AppendCommand::AppendCommand(
    StudySession& session, std::vector<record::Payload> payloads, const QString& what)
    : QUndoCommand(what)
    , m_session(session)
    , m_payloads(std::move(payloads)) {}

AppendCommand::AppendCommand(StudySession& session, const QByteArray& done, const QString& what)
    : QUndoCommand(what)
    , m_session(session)
    , m_isDone(true)
    , m_newest{done} {}

void AppendCommand::undo() {
    if (std::exchange(m_isDone, false)) return;
    if (!append(reversals())) stay(&QUndoStack::redo);
}

void AppendCommand::redo() {
    if (std::exchange(m_isDone, false)) return;
    const bool isFirst = m_newest.empty();
    if (append(isFirst ? m_payloads : reversals())) return;
    if (isFirst)
        setObsolete(true); // nothing was ever written, so there is nothing to turn back to
    else
        stay(&QUndoStack::undo);
}

/// The stack moves whatever became of the turn: the one back has nothing to do.
void AppendCommand::stay(void (QUndoStack::*turnBack)()) {
    m_isDone = true;
    m_session.turnUndoBack(turnBack);
}

/// The last one first, as one takes back steps.
std::vector<record::Payload> AppendCommand::reversals() const {
    std::vector<record::Payload> payloads;
    for (auto id = m_newest.rbegin(); id != m_newest.rend(); ++id)
        payloads.emplace_back(record::Reversal{*id, m_session.keyHolder(), 0});
    return payloads;
}

bool AppendCommand::append(const std::vector<record::Payload>& payloads) {
    std::vector<study::Entry> entries;
    for (const record::Payload& payload : payloads) {
        entries.push_back({payload, {}, {}, 0, {}});
        stamp(entries.back().payload, m_session.study().now());
    }
    const auto ids = m_session.append(entries);
    if (ids) m_newest = *ids;
    return ids.has_value();
}

} // namespace lacrima::ui
