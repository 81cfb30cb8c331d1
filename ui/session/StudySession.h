// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/OpenStudy.h"
#include "core/study/PastState.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::ui {

/// The open study as the pages see it: what is in the file, and once unlocked the casebook, its problems and
/// the data of the analysis. The only object that changes the study; it announces every change.
class StudySession final : public QObject {
    Q_OBJECT
public:
    explicit StudySession(study::Study study, QObject* parent = nullptr);
    ~StudySession() override;

    study::Study& study() { return m_study; }
    const study::Study& study() const { return m_study; }
    const record::StudyDefinition& definition() const { return m_study.definition(); }
    const instrument::Catalogue& catalogue() const { return m_study.catalogue(); }
    bool isSynthetic() const { return definition().synthetic; }

    // Unlocked only.
    // ------------------------------------------------------------------------------------------

    bool isUnlocked() const { return m_live != nullptr; }
    bool isUnlocking() const { return m_unlocking.isRunning(); }
    /// Derives the key and reads all records off the window's thread; unlocked() or unlockFailed() follows.
    void unlock(const QString& keyHolder, const QString& passphrase);
    void lock();
    /// Something about key holders or offices: what it writes is this window's own.
    template<class Act>
    auto actOnPeople(const Act& act) {
        const auto before = m_study.log().count();
        auto done = act();
        noteOwnOfPeople(before);
        return done;
    }
    /// Whose passphrase it was, as chosen when unlocking: the author of corrections.
    const QString& keyHolder() const { return m_keyHolder; }
    /// The office of this computer, where unlocking here made it one of the study; mostly nothing.
    const std::optional<study::OfficeInfo>& acceptedOffice() const { return m_acceptedOffice; }

    const casebook::Casebook& casebook() const;
    const std::vector<casebook::RuleViolation>& hits() const;
    /// Immutable: safe to hand to another thread, unchanged by later edits.
    std::shared_ptr<const dataset::Dataset> dataset() const;
    /// Counts for the participation diagram, of the same state.
    std::shared_ptr<const casebook::Participation> participation() const;
    /// Of the last record in the casebook.
    std::int64_t logPosition() const;

    /// The places in the log that make sense to go back to, oldest first.
    std::vector<study::Milestone> moments() const;
    /// The study as it was right after the record at `position`: read from the file in another thread.
    /// "study.locked" when it was locked meanwhile.
    QFuture<base::Result<study::PastState>> datasetAt(std::int64_t position);

    /// What was done to the data, and apart from it what was done to saved views and the report: each is
    /// undone where it was done.
    QUndoStack& undoStack() { return m_undo; }
    QUndoStack& viewStack() { return m_viewUndo; }
    /// As soon as the stack has moved by a turn that failed: it stands where it stood.
    void turnUndoBack(void (QUndoStack::*turnBack)()) { m_turnBack = turnBack; }
    /// Each is one undo step; a failure is announced by failed() and changes nothing: "study.no_reason", also
    /// for an exclusion for another reason that the note does not say, or as duplicate of a case it does not
    /// name.
    void correct(
        int row, int variable, const response::Answer& after, const QString& reason, const QString& note);
    void exclude(int row, const QString& reasonCode, const QString& note);
    /// Undoes one earlier correction or exclusion, whoever made it; itself an undo step.
    void reverse(const QByteArray& record, const QString& what);

    /// Appends to the log and, when unlocked, folds it into the casebook.
    base::Result<QByteArray> append(const study::Entry& entry);
    /// All or none; the new ids, in order. Hundreds at once are folded in another thread: casebookChanged()
    /// follows.
    base::Result<std::vector<QByteArray>> append(std::span<const study::Entry> entries);

Q_SIGNALS:
    void unlocked();
    void unlockFailed(const lacrima::base::Error& error);
    /// The key is about to go: what is typed and not kept yet is to be kept now.
    void aboutToLock();
    void locked();
    /// The rows whose cells or exclusion changed; empty with isStructural when rows or variables came.
    void casebookChanged(const std::vector<int>& rows, bool isStructural);
    /// Saved views came, were replaced or went; the data are as before.
    void viewsChanged();
    void failed(const lacrima::base::Error& error);
    /// Somebody acted on key holders or offices here.
    void actedOnPeople();
    /// Another window or program added records to the file; they are in the casebook now.
    void othersWrote(int records);

private:
    struct Opened;

    static Opened readAll(study::Study& study, const QString& keyHolder, const QString& passphrase);
    void takeOpened();
    /// Folds what came to the log since the last look: ours and others'.
    void takeIn();
    void offerImport();
    void noteOwnOfPeople(const base::Result<std::int64_t>& before);
    void announce(const study::OpenStudy::Change& change, int others);
    void readAnew();
    void takeReadAnew();

    study::Study m_study;
    std::unique_ptr<study::OpenStudy> m_live; ///< while unlocked
    std::optional<study::OfficeInfo> m_acceptedOffice;
    QString m_keyHolder;
    QUndoStack m_undo;
    QUndoStack m_viewUndo;
    void (QUndoStack::*m_turnBack)() = nullptr; ///< of a turn that failed
    QFutureWatcher<std::shared_ptr<Opened>> m_unlocking;
    QFutureWatcher<std::shared_ptr<Opened>> m_reading; ///< when many records came at once
    QTimer m_look;                                     ///< for records that other windows wrote
    int m_ownOfPeople = 0;      ///< records about people appended here, not taken in yet
    QSet<QByteArray> m_own;     ///< appended here, not taken in yet
    QSet<QByteArray> m_offered; ///< imports that stand on the undo stack since unlocking
    std::shared_ptr<std::atomic<int>> m_locks = std::make_shared<std::atomic<int>>(0); ///< how often locked
    mutable QThreadPool m_workers; ///< their work reads this session's study
};

} // namespace lacrima::ui
