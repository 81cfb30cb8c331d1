// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"

#include <QByteArray>
#include <QUndoStack>

#include <vector>

namespace lacrima::ui {

class StudySession;

/// One act in the log that can be undone. Undo and redo are records too: undo appends the reversal of the
/// newest record of this act, and so does redo, so that any number of turns is kept. Holds values and ids, no
/// pointers into the casebook.
class AppendCommand final : public QUndoCommand {
public:
    AppendCommand(StudySession& session, record::Payload payload, const QString& what);
    /// Several records that are done and undone together.
    AppendCommand(StudySession& session, std::vector<record::Payload> payloads, const QString& what);
    /// What is in the log already under this id: pushing it does nothing.
    AppendCommand(StudySession& session, const QByteArray& done, const QString& what);

    void undo() override;
    void redo() override;

private:
    bool append(const std::vector<record::Payload>& payloads); ///< false: nothing was written
    void stay(void (QUndoStack::*turnBack)());
    std::vector<record::Payload> reversals() const;

    StudySession& m_session; ///< owns the undo stack that owns this
    std::vector<record::Payload> m_payloads;
    bool m_isDone = false; ///< the next turn has nothing to do
    std::vector<QByteArray>
        m_newest; ///< ids of the records that the next turn reverses; none before the first
};

} // namespace lacrima::ui
