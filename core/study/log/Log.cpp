// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Log.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace lacrima::study {
namespace {

constexpr qint64 kMany = 1'000'000'000; ///< as many as are ever said to be gone

/// How many records of one chain are gone.
struct Gone {
    std::string office;
    qint64 count = 0;
};

/// What the problem tells of it, if it tells that.
std::optional<Gone> goneOf(const LogProblem& problem) {
    const base::ErrorKey key = problem.error.key;
    const std::vector<std::string>& arguments = problem.error.arguments;
    const bool isOfAChain =
        key.is("study.missing_at_end") || key.is("study.missing_within") || key.is("study.seen_missing");
    if (!isOfAChain || arguments.size() != 2) return std::nullopt;
    return Gone{
        arguments[0], std::clamp(QString::fromStdString(arguments[1]).toLongLong(), qint64{0}, kMany)};
}

} // namespace

bool isBefore(const record::RecordHeader& one, const record::RecordHeader& other) {
    return one.lamport != other.lamport ? one.lamport < other.lamport
                                        : one.lamport != 0 && one.office < other.office;
}

void tellMissing(std::vector<LogProblem>& problems, const std::vector<LogProblem>& missing) {
    const auto isTold = [&](const LogProblem& problem) {
        const auto told = goneOf(problem);
        return told && std::any_of(missing.begin(), missing.end(), [&](const LogProblem& each) {
            const auto seen = goneOf(each);
            return seen && seen->office == told->office && seen->count >= told->count;
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
        else if (problem.error.key.is("study.people_remembered"))
            continue; // it counts
        else if (problem.position > 0)
            positions.insert(problem.position);
        else if (const auto told = goneOf(problem))
            gone[told->office] = std::max(gone[told->office], told->count);
    }
    qint64 all = positions.size();
    for (const auto& [office, count] : gone) all += count;
    left.failed = static_cast<int>(std::min(kMany, all));
    const bool isInDoubt = std::any_of(problems.begin(), problems.end(), [](const LogProblem& problem) {
        return !problem.error.key.is("study.waiting_office") &&
               !problem.error.key.is("study.people_remembered");
    });
    if (left.failed == 0 && isInDoubt) left.failed = 1;
    return left;
}

} // namespace lacrima::study
