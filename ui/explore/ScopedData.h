// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/findings/Dataset.h"
#include "core/findings/RowFilter.h"
#include "ui/explore/LatestJob.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace lacrima::ui {

class CaseSelection;
class StudySession;
struct PastState;

/// Which cases, of which moment, all pages of Explore speak of.
struct Scope {
    QString filter;            ///< in the logic language; empty: all cases
    bool isSelection = false;  ///< only the cases selected in the charts
    std::int64_t position = 0; ///< of the log; 0: now, and live
    bool operator==(const Scope&) const = default;
};

/// Turns the study and a scope into one immutable snapshot for all pages, and does so again after every edit;
/// a burst of edits is taken at once, filters and past moments are worked out away from the window's thread.
class ScopedData final : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const findings::Dataset>;

    ScopedData(StudySession& session, CaseSelection& selection, QObject* parent);
    ~ScopedData() override;

    const Scope& scope() const { return m_scope; }
    void setScope(const Scope& scope);
    /// The newest; null before the first.
    const Snapshot& snapshot() const { return m_snapshot; }
    /// All cases of the moment, before filter and selection.
    const Snapshot& whole() const { return m_whole; }
    std::shared_ptr<const casebook::Participation> participation() const;
    /// Names the state of the study that the snapshot is of; empty when it cannot be made.
    QString stateHash() const;

Q_SIGNALS:
    void changed();
    /// What is wrong with the filter, in words; the pages stay as they were. Empty: nothing.
    void filterJudged(const QString& problem);
    /// The past moment could not be read.
    void failed(const lacrima::base::Error& error);

private:
    struct Filtered {
        Snapshot whole;
        Snapshot kept; ///< null when the filter is wrong
        std::optional<logic::SyntaxError> error;
    };

    void refresh();
    void readPast();
    void filter(const Snapshot& whole);
    void receive(const Filtered& filtered);

    StudySession& m_session;
    CaseSelection& m_selection;
    Scope m_scope;
    Snapshot m_whole;
    Snapshot m_snapshot;
    std::shared_ptr<const PastState> m_past;
    QTimer m_soon;
    QFutureWatcherBase* m_reading = nullptr;
    LatestJob<Filtered> m_job;
};

} // namespace lacrima::ui
