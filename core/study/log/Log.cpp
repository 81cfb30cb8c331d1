// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Log.h"

#include <QSet>

#include <algorithm>

namespace lacrima::study {
namespace {

constexpr qint64 kMany = 1'000'000'000; ///< as many as are ever said to be gone

} // namespace

bool isBefore(const record::RecordHeader& one, const record::RecordHeader& other) {
    return one.lamport != other.lamport ? one.lamport < other.lamport
                                        : one.lamport != 0 && one.office < other.office;
}

dataset::LeftOutRecords recordsLeftOut(const std::vector<LogProblem>& problems) {
    dataset::LeftOutRecords left;
    QSet<std::int64_t> positions;
    std::int64_t gone = 0;
    for (const LogProblem& problem : problems) {
        if (problem.error.key.is("study.waiting_office"))
            ++left.waiting;
        else if (problem.error.key.is("study.out_of_order"))
            continue; // it counts, in its true place
        else if (problem.position > 0)
            positions.insert(problem.position);
        else if (problem.error.arguments.size() == 2 &&
                 (problem.error.key.is("study.missing_at_end") || problem.error.key.is("study.seen_missing")))
            gone += std::min(kMany, QString::fromStdString(problem.error.arguments[1]).toLongLong());
    }
    left.failed = static_cast<int>(std::min<std::int64_t>(kMany, positions.size() + gone));
    const bool isInDoubt = std::any_of(problems.begin(), problems.end(),
        [](const LogProblem& problem) { return !problem.error.key.is("study.waiting_office"); });
    if (left.failed == 0 && isInDoubt) left.failed = 1;
    return left;
}

} // namespace lacrima::study
