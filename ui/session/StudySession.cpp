// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/StudySession.h"

#include "core/findings/DatasetBuilder.h"
#include "ui/session/UndoCommands.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kLookEvery = 2000; // milliseconds

} // namespace

struct StudySession::Open {
    Open(casebook::Casebook book, const record::StudyDefinition& definition)
        : casebook(std::move(book))
        , rules(casebook, definition.levelBands)
        , options{{definition.answeredShare}, definition.synthetic} {}

    casebook::Casebook casebook;
    casebook::QualityRules rules;
    std::vector<casebook::Hit> hits;
    std::vector<study::LogProblem> logProblems;
    findings::DatasetOptions options;
    /// Own records stand after the last position looked at.
    findings::DatasetOptions datasetOptions() const {
        findings::DatasetOptions now = options;
        now.logPosition = static_cast<int>(lastPosition + own.size());
        return now;
    }
    std::int64_t lastPosition = 0; ///< of the log, as far as it is folded
    QSet<QByteArray> own;          ///< records appended here after that position, folded already
    mutable std::shared_ptr<const findings::Dataset> dataset; ///< made when asked for, dropped at each change
};

/// What the thread that unlocks brings back.
struct StudySession::Opened {
    std::optional<base::Error> error;
    std::unique_ptr<Open> open;
    QString keyHolder;
};

StudySession::StudySession(study::Study study, QObject* parent)
    : QObject(parent)
    , m_study(std::move(study)) {
    connect(&m_unlocking, &QFutureWatcherBase::finished, this, &StudySession::takeOpened);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &StudySession::takeInOthers);
}

StudySession::~StudySession() {
    m_unlocking.waitForFinished();
}

base::Result<casebook::Board> StudySession::board() const {
    const auto headers = m_study.file().records().headersAfter(0);
    if (!headers) return headers.error();
    // Plain payloads (draws, refusals) are few; they come with the records that need no key.
    const auto log = m_study.readPlain();
    if (!log) return log.error();
    const auto drafts = m_study.file().drafts().list();
    if (!drafts) return drafts.error();
    casebook::Board board(catalogue());
    auto plain = log->records.begin();
    for (const store::PlacedHeader& placed : *headers) {
        while (plain != log->records.end() && plain->position < placed.position) ++plain;
        const bool isPlain = plain != log->records.end() && plain->position == placed.position;
        board.apply(placed.header, isPlain ? &plain->record.payload : nullptr);
    }
    for (const store::DraftSummary& draft : *drafts) board.markDraft(draft.caseId, draft.sitting, true);
    return board;
}

StudySession::Opened StudySession::readAll(study::Study& study, const QString& passphrase) {
    Opened opened;
    const auto holder = study.unlock(passphrase);
    if (!holder) {
        opened.error = holder.error();
        return opened;
    }
    opened.keyHolder = *holder;
    auto log = study.readRecords();
    if (!log) {
        study.lock();
        opened.error = log.error();
        return opened;
    }
    casebook::Casebook casebook(study.catalogue());
    for (const study::OpenedRecord& record : log->records) casebook.apply(record.record);
    opened.open = std::make_unique<Open>(std::move(casebook), study.definition());
    opened.open->logProblems = std::move(log->problems);
    opened.open->lastPosition = log->lastPosition;
    opened.open->hits = opened.open->rules.allHits(opened.open->casebook);
    return opened;
}

void StudySession::unlock(const QString& keyHolder, const QString& passphrase) {
    if (m_unlocking.isRunning()) return;
    m_keyHolder = keyHolder;
    m_unlocking.setFuture(QtConcurrent::run(
        [this, passphrase] { return std::make_shared<Opened>(readAll(m_study, passphrase)); }));
}

void StudySession::takeOpened() {
    const std::shared_ptr<Opened> opened = m_unlocking.result();
    if (opened->error) {
        Q_EMIT unlockFailed(*opened->error);
        return;
    }
    m_open = std::move(opened->open);
    // The recovery code has no name of its own.
    m_keyHolder = opened->keyHolder.isEmpty() ? tr("recovery code") : opened->keyHolder;
    m_look.start();
    Q_EMIT unlocked();
}

void StudySession::lock() {
    m_unlocking.waitForFinished();
    m_look.stop();
    m_undo.clear();
    m_open.reset();
    m_study.lock();
    Q_EMIT locked();
}

const casebook::Casebook& StudySession::casebook() const {
    Q_ASSERT(m_open != nullptr);
    return m_open->casebook;
}

const std::vector<study::LogProblem>& StudySession::logProblems() const {
    Q_ASSERT(m_open != nullptr);
    return m_open->logProblems;
}

const std::vector<casebook::Hit>& StudySession::hits() const {
    Q_ASSERT(m_open != nullptr);
    return m_open->hits;
}

std::shared_ptr<const findings::Dataset> StudySession::dataset() const {
    Q_ASSERT(m_open != nullptr);
    if (m_open->dataset == nullptr) {
        m_open->dataset = std::make_shared<const findings::Dataset>(
            findings::buildDataset(m_open->casebook, m_open->datasetOptions()));
    }
    return m_open->dataset;
}

void StudySession::correct(
    int row, int variable, const response::Answer& after, const QString& reason, const QString& note) {
    record::Correction correction;
    correction.cell = casebook().addressOf(row, variable);
    correction.before = casebook().current(row, variable);
    if (correction.before == after) return;
    correction.after = after;
    correction.reason = reason;
    correction.note = note;
    correction.author = m_keyHolder;
    const QString what = tr("correction of %1 in %2").arg(correction.cell.variable, correction.cell.caseId);
    m_undo.push(new AppendCommand(*this, std::move(correction), what));
}

void StudySession::exclude(int row, const QString& reasonCode, const QString& note) {
    const casebook::CaseRow& caseRow = casebook().rows()[static_cast<std::size_t>(row)];
    record::Exclusion exclusion{caseRow.caseId, caseRow.sitting, reasonCode, note, m_keyHolder, 0};
    m_undo.push(new AppendCommand(*this, std::move(exclusion), tr("exclusion of %1").arg(caseRow.caseId)));
}

void StudySession::reverse(const QByteArray& record, const QString& what) {
    m_undo.push(new AppendCommand(*this, record::Reversal{record, m_keyHolder, 0}, what));
}

base::Result<QByteArray> StudySession::append(const study::Entry& entry) {
    takeInOthers();
    const auto headers = m_study.append(entry);
    if (!headers) {
        Q_EMIT failed(headers.error());
        return headers.error();
    }
    if (m_open != nullptr) m_open->own.insert(headers->front().id);
    fold({headers->front(), entry.payload});
    return headers->front().id;
}

void StudySession::takeInOthers() {
    if (m_open == nullptr) return;
    const auto last = m_study.file().records().lastPosition();
    if (!last || *last == m_open->lastPosition) return;
    const auto log = m_study.readRecords(m_open->lastPosition);
    if (!log) return; // another window is writing: the next look will tell
    int others = 0;
    bool isInOrder = true;
    for (const study::OpenedRecord& opened : log->records) {
        const bool isOwn = m_open->own.remove(opened.record.header.id);
        isInOrder = isInOrder && (!isOwn || others == 0);
        if (isOwn) continue;
        ++others;
        fold(opened.record);
    }
    m_open->lastPosition = log->lastPosition;
    m_open->logProblems.insert(m_open->logProblems.end(), log->problems.begin(), log->problems.end());
    others += static_cast<int>(log->problems.size());
    if (!isInOrder) refold();
    if (others > 0) Q_EMIT othersWrote(others);
}

/// Somebody else's record stands before one of ours that was folded already: only the log's own order counts.
void StudySession::refold() {
    const auto log = m_study.readRecords();
    if (!log) {
        Q_EMIT failed(log.error());
        return;
    }
    m_open->casebook = casebook::Casebook(catalogue());
    for (const study::OpenedRecord& opened : log->records) m_open->casebook.apply(opened.record);
    m_open->lastPosition = log->lastPosition;
    m_open->logProblems = log->problems;
    m_open->own.clear();
    m_open->dataset.reset();
    m_open->rules = casebook::QualityRules(m_open->casebook, definition().levelBands);
    m_open->hits = m_open->rules.allHits(m_open->casebook);
    Q_EMIT casebookChanged({}, true);
}

void StudySession::fold(const record::Record& record) {
    if (m_open == nullptr) return;
    const casebook::CasebookChange change = m_open->casebook.apply(record);
    m_open->dataset.reset();
    if (change.isStructural) {
        m_open->rules = casebook::QualityRules(m_open->casebook, definition().levelBands);
        m_open->hits = m_open->rules.allHits(m_open->casebook);
    } else {
        auto& hits = m_open->hits;
        for (const int row : change.rows) {
            hits.erase(std::remove_if(hits.begin(), hits.end(),
                           [row](const casebook::Hit& hit) { return hit.row == row; }),
                hits.end());
            const auto found = m_open->rules.hitsOf(m_open->casebook, row);
            const auto place = std::lower_bound(hits.begin(), hits.end(), row,
                [](const casebook::Hit& hit, int wanted) { return hit.row < wanted; });
            hits.insert(place, found.begin(), found.end());
        }
    }
    Q_EMIT casebookChanged(change.rows, change.isStructural);
}

} // namespace lacrima::ui
