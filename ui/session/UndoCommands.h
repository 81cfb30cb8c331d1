// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"

#include <QByteArray>
#include <QUndoCommand>

namespace lacrima::ui {

class StudySession;

/// One act in the log that can be undone. Undo and redo are records too: undo appends the reversal of the
/// newest record of this act, and so does redo, so that any number of turns is kept. Holds values and ids, no
/// pointers into the casebook.
class AppendCommand final : public QUndoCommand {
public:
    AppendCommand(StudySession& session, record::Payload payload, const QString& what);

    void undo() override;
    void redo() override;

private:
    void append(const record::Payload& payload);

    StudySession& m_session; ///< owns the undo stack that owns this
    record::Payload m_payload;
    QByteArray m_newest; ///< id of the record that the next turn reverses; empty before the first
};

} // namespace lacrima::ui
