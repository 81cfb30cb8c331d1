// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/ScopedData.h"

#include "core/dataset/FirstSittings.h"
#include "ui/explore/scope/CaseSelection.h"
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
    if (isOtherMoment) {
        m_past.reset();
        m_reading = nullptr;
    }
    if (isOtherMoment && scope.position > 0)
        readPast();
    else
        refresh();
}

void ScopedData::readPast() {
    auto* watcher = new QFutureWatcher<base::Result<study::PastState>>(this);
    m_reading = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_reading != watcher) return; // another moment was chosen meanwhile
        m_reading = nullptr;
        const base::Result<study::PastState> past = watcher->result();
        if (!past) {
            m_scope.position = 0;
            Q_EMIT failed(past.error());
            refresh();
            return;
        }
        m_past = std::make_shared<const study::PastState>(*past);
        refresh();
    });
    watcher->setFuture(m_session.datasetAt(m_scope.position));
}

void ScopedData::refresh() {
    if (m_scope.position > 0 && m_past == nullptr) return; // being read
    if (m_past != nullptr)
        filter({m_scope, m_past->dataset, {}, m_past->participation});
    else if (m_session.isUnlocked())
        filter({m_scope, m_session.dataset(), {}, m_session.participation()});
}

void ScopedData::filter(ScopedSnapshot snapshot) {
    const int request = ++m_request;
    const bool isWhole = m_scope.filter.trimmed().isEmpty() && !m_scope.isSelection;
    if (isWhole && !dataset::hasLaterSittings(*snapshot.whole)) {
        snapshot.kept = snapshot.whole;
        receive({std::move(snapshot), {}, request});
        return;
    }
    const dataset::RowScope rows{m_scope.filter, m_scope.isSelection, m_selection.keys()};
    m_job.run([snapshot = std::move(snapshot), rows, request]() -> Filtered {
        dataset::ScopedRows part = dataset::partOf(*snapshot.whole, rows);
        if (part.error) return {snapshot, part.error, request};
        ScopedSnapshot kept = snapshot;
        kept.kept = std::make_shared<const dataset::Dataset>(std::move(part.dataset));
        return {std::move(kept), {}, request};
    });
}

void ScopedData::receive(const Filtered& filtered) {
    if (filtered.request != m_request) return; // something newer was asked for
    Q_EMIT filterJudged(filtered.error ? text::syntaxErrorWords(*filtered.error) : QString());
    if (filtered.snapshot.kept == nullptr) return;
    m_shown = filtered.snapshot;
    Q_EMIT changed();
}

} // namespace lacrima::ui
