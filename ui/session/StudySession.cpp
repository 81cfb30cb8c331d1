// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/StudySession.h"

#include "ui/session/UndoCommands.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr int kLookEvery = 2000;    // milliseconds
constexpr std::int64_t kMany = 300; // records that are read anew in another thread

} // namespace

/// What the thread that reads brings back.
struct StudySession::Opened {
    std::optional<base::Error> error;
    std::unique_ptr<study::OpenStudy> live;
    QString keyHolder;
    std::optional<study::OfficeInfo> acceptedOffice = {};
};

StudySession::StudySession(study::Study study, QObject* parent)
    : QObject(parent)
    , m_study(std::move(study)) {
    connect(&m_unlocking, &QFutureWatcherBase::finished, this, &StudySession::takeOpened);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StudySession::takeReadAnew);
    for (QUndoStack* stack : {&m_undo, &m_viewUndo})
        connect(stack, &QUndoStack::indexChanged, this, [this, stack] {
            if (const auto turnBack = std::exchange(m_turnBack, nullptr)) (stack->*turnBack)();
        });
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &StudySession::takeIn);
}

StudySession::~StudySession() {
    m_workers.waitForDone();
}

StudySession::Opened StudySession::readAll(
    study::Study& study, const QString& keyHolder, const QString& passphrase) {
    Opened opened;
    const auto own = study.office().info();
    const auto isIn = [&] {
        const auto state = study.team().stateOf(own->fingerprint);
        return !state || *state == study::OfficeState::Accepted;
    };
    const bool wasWaiting = own && !isIn();
    const auto holder = study.keys().unlock(passphrase, keyHolder);
    if (!holder) {
        opened.error = holder.error();
        return opened;
    }
    opened.keyHolder = *holder;
    if (wasWaiting && isIn()) opened.acceptedOffice = own;
    auto live = study::OpenStudy::read(study);
    if (live) {
        opened.live = std::move(*live);
    } else {
        study.keys().lock();
        opened.error = live.error();
    }
    return opened;
}

void StudySession::unlock(const QString& keyHolder, const QString& passphrase) {
    if (m_unlocking.isRunning()) return;
    m_keyHolder = keyHolder;
    m_unlocking.setFuture(QtConcurrent::run(&m_workers, [this, keyHolder, passphrase] {
        return std::make_shared<Opened>(readAll(m_study, keyHolder, passphrase));
    }));
}

void StudySession::takeOpened() {
    const std::shared_ptr<Opened> opened = m_unlocking.result();
    if (opened->error) {
        Q_EMIT unlockFailed(*opened->error);
        return;
    }
    m_live = std::move(opened->live);
    // The recovery code has no name of its own.
    m_keyHolder = opened->keyHolder.isEmpty() ? tr("recovery code") : opened->keyHolder;
    m_acceptedOffice = opened->acceptedOffice;
    m_look.start();
    // Whoever appends asks it where the numbers go on: read before that, and not by the window's thread.
    static_cast<void>(
        QtConcurrent::run(&m_workers, [this] { static_cast<void>(m_study.board().lastLamport()); }));
    offerImport();
    Q_EMIT unlocked();
}

void StudySession::noteOwnOfPeople(const base::Result<std::int64_t>& before) {
    const auto after = m_study.log().count();
    if (before && after && m_live != nullptr) m_ownOfPeople += static_cast<int>(*after - *before);
    Q_EMIT actedOnPeople();
}

void StudySession::lock() {
    m_unlocking.waitForFinished();
    if (isUnlocked()) Q_EMIT aboutToLock();
    ++*m_locks;
    m_look.stop();
    m_undo.clear();
    m_viewUndo.clear();
    m_own.clear();
    m_ownOfPeople = 0;
    m_offered.clear();
    m_live.reset();
    m_study.keys().lock();
    Q_EMIT locked();
}

const casebook::Casebook& StudySession::casebook() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->casebook();
}

const std::vector<casebook::RuleViolation>& StudySession::hits() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->hits();
}

std::shared_ptr<const dataset::Dataset> StudySession::dataset() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->dataset();
}

std::shared_ptr<const casebook::Participation> StudySession::participation() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->participation();
}

std::int64_t StudySession::logPosition() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->lastPosition();
}

std::vector<study::Milestone> StudySession::moments() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->moments();
}

QFuture<base::Result<study::PastState>> StudySession::datasetAt(std::int64_t position) {
    using Past = base::Result<study::PastState>;
    const auto locks = m_locks;
    const int before = *locks;
    const bool isLocked = m_live == nullptr;
    auto read = QtConcurrent::run(&m_workers, [this, position, isLocked]() -> Past {
        if (isLocked) return base::error("study.locked");
        return study::pastStateOf(m_study, position);
    });
    // In the window's thread, so that nothing read before a lock is handed out after it.
    return read.then(this, [locks, before](Past past) -> Past {
        if (*locks != before) return base::error("study.locked");
        return past;
    });
}

void StudySession::correct(
    int row, int variable, const response::Answer& after, const QString& reason, const QString& note) {
    if (reason.trimmed().isEmpty()) {
        Q_EMIT failed(base::error("study.no_reason"));
        return;
    }
    record::Correction correction;
    correction.cell = casebook().addressOf(row, variable);
    correction.before = casebook().current(row, variable);
    if (correction.before == after) return;
    correction.after = after;
    if (const auto changes = casebook().history(row, variable).changes; !changes.empty())
        correction.saw = changes.back().record;
    correction.reason = reason;
    correction.note = note;
    correction.author = m_keyHolder;
    const QString what = tr("correction of %1 in %2").arg(correction.cell.variable, correction.cell.caseId);
    m_undo.push(new AppendCommand(*this, std::move(correction), what));
}

void StudySession::exclude(int row, const QString& reasonCode, const QString& note) {
    const bool needsNote = reasonCode == QLatin1String("other") || reasonCode == QLatin1String("duplicate");
    if (reasonCode.isEmpty() || (needsNote && note.trimmed().isEmpty())) {
        Q_EMIT failed(base::error("study.no_reason"));
        return;
    }
    const casebook::CaseRow& caseRow = casebook().row(row);
    record::Exclusion exclusion{caseRow.caseId, caseRow.sitting, reasonCode, note, m_keyHolder, 0};
    m_undo.push(new AppendCommand(*this, std::move(exclusion), tr("exclusion of %1").arg(caseRow.caseId)));
}

void StudySession::reverse(const QByteArray& record, const QString& what) {
    m_undo.push(new AppendCommand(*this, record::Reversal{record, m_keyHolder, 0}, what));
}

base::Result<QByteArray> StudySession::append(const study::Entry& entry) {
    return append(std::span(&entry, 1)).transform([](const std::vector<QByteArray>& ids) {
        return ids.front();
    });
}

base::Result<std::vector<QByteArray>> StudySession::append(std::span<const study::Entry> entries) {
    const auto headers = m_study.log().append(entries);
    if (!headers) {
        Q_EMIT failed(headers.error());
        return headers.error();
    }
    std::vector<QByteArray> ids;
    for (const record::RecordHeader& header : *headers) ids.push_back(header.id);
    if (m_live != nullptr) m_own.unite(QSet<QByteArray>(ids.begin(), ids.end()));
    takeIn();
    return ids;
}

/// What we append comes back from the log like what others append, so that all fold in the log's order.
void StudySession::takeIn() {
    if (m_live == nullptr || m_reading.isRunning()) return;
    const auto last = m_study.log().lastPosition();
    if (!last || *last == m_live->lastPosition()) return;
    if (*last - m_live->lastPosition() > kMany) {
        readAnew();
        return;
    }
    auto log = m_study.log().read(m_live->lastPosition());
    if (!log) return; // another window is writing: the next look will tell
    if (m_live->turnsEarlierRecords(*log)) {
        readAnew();
        return;
    }
    auto others = static_cast<int>(log->problems.size());
    for (const study::OpenedRecord& opened : log->records)
        others += m_own.remove(opened.record.header.id) ? 0 : 1;
    if (others > 0) static_cast<void>(m_study.memory().keepNews());
    announce(m_live->take(std::move(*log)), others);
    offerImport();
}

/// An import was made by the command line, perhaps while no window was open: taking it back is the next undo
/// step as long as nothing was done after it.
void StudySession::offerImport() {
    const auto& import = m_live->lastImport();
    if (!import || m_offered.contains(import->batch)) return;
    m_offered.insert(import->batch);
    m_undo.push(new AppendCommand(*this, import->batch, tr("import of %n case(s)", nullptr, import->cases)));
}

void StudySession::announce(const study::OpenStudy::Change& change, int others) {
    if (change.hasViews) Q_EMIT viewsChanged();
    if (change.hasData) Q_EMIT casebookChanged({change.rows.begin(), change.rows.end()}, change.isStructural);
    if (others > 0) Q_EMIT othersWrote(others);
}

void StudySession::readAnew() {
    const int locks = *m_locks;
    m_reading.setFuture(QtConcurrent::run(&m_workers, [this, locks] {
        auto opened = std::make_shared<Opened>();
        auto live = study::OpenStudy::read(m_study);
        static_cast<void>(m_study.memory().recall()); // what others said of people is seen from now on
        if (!live)
            opened->error = live.error();
        else if (*m_locks == locks) // else some bodies were passed over
            opened->live = std::move(*live);
        return opened;
    }));
}

void StudySession::takeReadAnew() {
    const std::shared_ptr<Opened> opened = m_reading.result();
    if (m_live == nullptr) return; // locked meanwhile
    if (opened->error) Q_EMIT failed(*opened->error);
    if (opened->live == nullptr) return;
    const auto came = static_cast<int>(opened->live->lastPosition() - m_live->lastPosition());
    const int others = std::max(0, came - static_cast<int>(m_own.size()) - std::exchange(m_ownOfPeople, 0));
    m_live = std::move(opened->live);
    announce({{}, true, true, true}, others);
    offerImport();
    takeIn();
}

} // namespace lacrima::ui
