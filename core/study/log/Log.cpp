// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Log.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <string>

namespace lacrima::study {
namespace {

constexpr qint64 kMany = 1'000'000'000; ///< as many as are ever said to be gone

} // namespace

bool isBefore(const record::RecordHeader& one, const record::RecordHeader& other) {
    return one.lamport != other.lamport ? one.lamport < other.lamport
                                        : one.lamport != 0 && one.office < other.office;
}

void tellMissing(std::vector<LogProblem>& problems, const std::vector<LogProblem>& missing) {
    const auto isTold = [&](const LogProblem& problem) {
        const bool isOfAChain =
            problem.error.key.is("study.missing_at_end") || problem.error.key.is("study.missing_within");
        return isOfAChain && std::any_of(missing.begin(), missing.end(), [&](const LogProblem& seen) {
            return seen.error.key.is("study.seen_missing") &&
                   seen.error.arguments.front() == problem.error.arguments.front();
        });
    };
    std::erase_if(problems, isTold);
    problems.insert(problems.begin(), missing.begin(), missing.end());
}

dataset::LeftOutRecords recordsLeftOut(const std::vector<LogProblem>& problems) {
    dataset::LeftOutRecords left;
    QSet<std::int64_t> positions;
    std::map<std::string, qint64> gone; // by chain: its head and the memory of this computer may both tell
    for (const LogProblem& problem : problems) {
        if (problem.error.key.is("study.waiting_office"))
            ++left.waiting;
        else if (problem.error.key.is("study.out_of_order") || problem.error.key.is("study.records_missing"))
            continue; // it counts, in its true place; what is missing is counted by chain
        else if (problem.position > 0)
            positions.insert(problem.position);
        else if (problem.error.arguments.size() == 2 && (problem.error.key.is("study.missing_at_end") ||
                                                            problem.error.key.is("study.missing_within") ||
                                                            problem.error.key.is("study.seen_missing"))) {
            qint64& most = gone[problem.error.arguments[0]];
            most = std::max(most, QString::fromStdString(problem.error.arguments[1]).toLongLong());
        }
    }
    qint64 all = positions.size();
    for (const auto& [office, count] : gone) all += std::clamp(count, qint64{0}, kMany);
    left.failed = static_cast<int>(std::min(kMany, all));
    const bool isInDoubt = std::any_of(problems.begin(), problems.end(),
        [](const LogProblem& problem) { return !problem.error.key.is("study.waiting_office"); });
    if (left.failed == 0 && isInDoubt) left.failed = 1;
    return left;
}

} // namespace lacrima::study
