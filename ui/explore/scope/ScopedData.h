// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/RowFilter.h"
#include "ui/session/job/LatestJob.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace lacrima::study {
struct PastState;
} // namespace lacrima::study

namespace lacrima::ui {

class CaseSelection;
class StudySession;

/// Which cases, of which moment, all pages of Explore speak of.
struct Scope {
    QString filter;            ///< in the logic language; empty: all cases
    bool isSelection = false;  ///< only the cases selected in the charts
    std::int64_t position = 0; ///< of the log; 0: now, and live
    bool operator==(const Scope&) const = default;
};

/// The data of a scope with all that belongs to the same moment.
struct ScopedSnapshot {
    Scope scope;
    std::shared_ptr<const dataset::Dataset> whole; ///< all cases of the moment, all sittings
    std::shared_ptr<const dataset::Dataset> kept;  ///< those of the scope, a row a case
    std::shared_ptr<const casebook::Participation> participation;
};

/// Turns the study and a scope into one immutable snapshot for all pages, and does so again after every edit;
/// a burst of edits is taken at once, filters and past moments are worked out away from the window's thread.
class ScopedData final : public QObject {
    Q_OBJECT
public:
    ScopedData(StudySession& session, CaseSelection& selection, QObject* parent);
    ~ScopedData() override;

    /// What was asked for; shown() follows when it is ready.
    const Scope& scope() const { return m_scope; }
    void setScope(const Scope& scope);
    /// What the pages show. Its snapshots are null before the first.
    const ScopedSnapshot& shown() const { return m_shown; }

Q_SIGNALS:
    void changed();
    /// What is wrong with the filter, in words; the pages stay as they were. Empty: nothing.
    void filterJudged(const QString& problem);
    /// The past moment could not be read.
    void failed(const lacrima::base::Error& error);

private:
    struct Filtered {
        ScopedSnapshot snapshot; ///< `kept` is null when the filter is wrong
        std::optional<logic::SyntaxError> error;
        int request = 0;
    };

    void refresh();
    void readPast();
    void filter(ScopedSnapshot snapshot);
    void receive(const Filtered& filtered);

    StudySession& m_session;
    CaseSelection& m_selection;
    Scope m_scope;
    ScopedSnapshot m_shown;
    std::shared_ptr<const study::PastState> m_past;
    QTimer m_soon;
    QFutureWatcherBase* m_reading = nullptr; ///< of the past moment wanted last
    int m_request = 0;                       ///< older answers are dropped
    LatestJob<Filtered> m_job;
};

} // namespace lacrima::ui
