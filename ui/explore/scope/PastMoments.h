// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/PastState.h"
#include "ui/report/added/AddedAnalysis.h"

#include <QFuture>

#include <map>
#include <vector>

namespace lacrima::ui {

class StudySession;

/// The past moments that analyses added to the report speak of, being read in other threads.
class PastMoments {
public:
    PastMoments(StudySession& session, const std::vector<report::AddedAnalysis>& added);

    /// Waits for them: not in the window's thread. "study.locked" and what reading a study answers.
    base::Result<void> readInto(std::vector<report::AddedAnalysis>& added) const;

private:
    std::map<std::int64_t, QFuture<base::Result<study::PastState>>> m_reading;
};

} // namespace lacrima::ui
