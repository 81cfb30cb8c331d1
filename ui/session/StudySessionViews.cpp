// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/OpenStudy.h"
#include "ui/session/StudySession.h"
#include "ui/session/UndoCommands.h"

#include <QtConcurrentRun>

/// The part of StudySession about who took part, earlier states and saved views.
namespace lacrima::ui {
namespace {

base::Result<PastState> pastStateOf(const study::Study& study, std::int64_t position) {
    const auto log = study.log().readUntil(position);
    if (!log) return log.error();
    auto hash = study.log().stateHash(log->lastPosition);
    if (!hash) return hash.error();
    casebook::Casebook casebook(study.catalogue());
    for (const study::OpenedRecord& opened : log->records) casebook.apply(opened.record);
    dataset::DatasetOptions options = study::datasetOptionsOf(study, log->problems);
    options.logPosition = static_cast<int>(log->lastPosition);
    return PastState{log->lastPosition,
        std::make_shared<const dataset::Dataset>(dataset::buildDataset(casebook, options)),
        std::make_shared<const casebook::Participation>(casebook::participationOf(casebook)),
        std::move(*hash)};
}

} // namespace

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

QFuture<base::Result<PastState>> StudySession::datasetAt(std::int64_t position) const {
    const auto locks = m_locks;
    const int before = *locks;
    const bool isLocked = m_live == nullptr;
    return QtConcurrent::run(
        &m_workers, [this, position, locks, before, isLocked]() -> base::Result<PastState> {
            if (isLocked) return base::error("study.locked");
            auto state = pastStateOf(m_study, position);
            if (*locks != before) return base::error("study.locked");
            return state;
        });
}

std::vector<casebook::SavedViewVersion> StudySession::savedViews() const {
    Q_ASSERT(m_live != nullptr);
    return m_live->casebook().savedViews();
}

base::Result<void> StudySession::saveView(
    const QString& name, const QByteArray& json, const QByteArray& digest) {
    if (m_live == nullptr) return base::error("study.locked");
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return base::error("view.no_name");
    if (json.size() > record::kLargestArrangement) return base::error("view.too_large");
    record::SavedView view{trimmed, json, m_live->lastPosition(), digest, m_keyHolder, 0};
    const std::int64_t before = m_live->lastPosition();
    m_undo.push(new AppendCommand(*this, std::move(view), tr("saving of the view “%1”").arg(trimmed)));
    if (m_live->lastPosition() == before) return base::error("view.not_saved");
    return {};
}

/// An older version would come back if only the newest were reversed.
void StudySession::removeView(const QString& name) {
    std::vector<record::Payload> reversals;
    for (const auto& version : casebook().views().history(name.trimmed())) {
        if (!version.isActive) continue;
        const QByteArray& newest = version.lastReversal.isEmpty() ? version.record : version.lastReversal;
        reversals.emplace_back(record::Reversal{newest, m_keyHolder, 0});
    }
    if (reversals.empty()) return;
    m_undo.push(
        new AppendCommand(*this, std::move(reversals), tr("removal of the view “%1”").arg(name.trimmed())));
}

} // namespace lacrima::ui
