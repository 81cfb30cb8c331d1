// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/ScopedData.h"

#include "ui/explore/CaseSelection.h"
#include "ui/session/StudySession.h"
#include "ui/text/LogicWords.h"

namespace lacrima::ui {

ScopedData::ScopedData(StudySession& session, CaseSelection& selection, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
    , m_job([this](const Filtered& filtered) { receive(filtered); }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ScopedData::refresh);
    connect(&m_session, &StudySession::casebookChanged, this, [this] {
        if (m_scope.position == 0) m_soon.start();
    });
    connect(&m_selection, &CaseSelection::changed, this, [this] {
        if (m_scope.isSelection) m_soon.start();
    });
    refresh();
}

ScopedData::~ScopedData() = default;

void ScopedData::setScope(const Scope& scope) {
    if (scope == m_scope) return;
    const bool isOtherMoment = scope.position != m_scope.position;
    m_scope = scope;
    if (isOtherMoment) m_past.reset();
    if (isOtherMoment && scope.position > 0)
        readPast();
    else
        refresh();
}

std::shared_ptr<const casebook::Participation> ScopedData::participation() const {
    if (m_past != nullptr) return m_past->participation;
    return m_session.isUnlocked() ? m_session.participation() : nullptr;
}

QString ScopedData::stateHash() const {
    if (m_past != nullptr) return m_past->stateHash;
    return m_session.isUnlocked() ? m_session.stateHash().value_or(QString()) : QString();
}

void ScopedData::readPast() {
    auto* watcher = new QFutureWatcher<base::Result<PastState>>(this);
    m_reading = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_reading != watcher) return; // another moment was chosen meanwhile
        m_reading = nullptr;
        const base::Result<PastState> past = watcher->result();
        if (!past) {
            m_scope.position = 0;
            Q_EMIT failed(past.error());
            refresh();
            return;
        }
        m_past = std::make_shared<const PastState>(*past);
        refresh();
    });
    watcher->setFuture(m_session.datasetAt(m_scope.position));
}

void ScopedData::refresh() {
    if (m_scope.position > 0 && m_past == nullptr) return; // being read
    if (m_past != nullptr)
        filter(m_past->dataset);
    else if (m_session.isUnlocked())
        filter(m_session.dataset());
}

void ScopedData::filter(const Snapshot& whole) {
    if (m_scope.filter.trimmed().isEmpty() && !m_scope.isSelection) {
        receive({whole, whole, {}});
        return;
    }
    const std::set<int> selected = m_scope.isSelection ? m_selection.rowsIn(*whole) : std::set<int>();
    m_job.run([whole, selected, scope = m_scope]() -> Filtered {
        findings::FilteredRows rows = findings::filterRows(*whole, scope.filter);
        if (rows.error) return {whole, nullptr, rows.error};
        for (std::size_t i = 0; scope.isSelection && i < rows.kept.size(); ++i)
            rows.kept[i] = rows.kept[i] && selected.contains(static_cast<int>(i));
        return {whole, std::make_shared<const findings::Dataset>(findings::subset(*whole, rows.kept)), {}};
    });
}

void ScopedData::receive(const Filtered& filtered) {
    Q_EMIT filterJudged(filtered.error ? text::syntaxErrorWords(*filtered.error) : QString());
    if (filtered.kept == nullptr) return;
    m_whole = filtered.whole;
    m_snapshot = filtered.kept;
    Q_EMIT changed();
}

} // namespace lacrima::ui
