// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Log.h"

#include <QSet>

namespace lacrima::study {

int recordsLeftOut(const std::vector<LogProblem>& problems) {
    QSet<std::int64_t> positions;
    int gone = 0;
    for (const LogProblem& problem : problems) {
        if (problem.position > 0)
            positions.insert(problem.position);
        else if (problem.error.key.is("study.missing_at_end") && problem.error.arguments.size() == 2)
            gone += QString::fromStdString(problem.error.arguments[1]).toInt();
    }
    const int known = static_cast<int>(positions.size()) + gone;
    return known == 0 && !problems.empty() ? 1 : known;
}

} // namespace lacrima::study
