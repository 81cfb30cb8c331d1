// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation/CorrelationMatrix.h"
#include "core/analysis/table/CodedColumn.h"
#include "tests/bench/analysis_data.h"

#include <functional>
#include <string>
#include <vector>

namespace lacrima::bench {

/// Whether our numbers agree with those that the other programs left in the folder (peer_*.txt).
class Gate final {
public:
    explicit Gate(std::string folder)
        : m_folder(std::move(folder)) {}

    void require(bool holds, const char* what);
    /// Numbers of a peer beside ours; a peer that did not run says nothing.
    void compare(const char* file, const std::vector<double>& ours, double absolute, const char* what);
    /// p-values to a relative 1e-9, as far as the other program does not print them as zero.
    void compareP(const char* file, const std::vector<double>& ours, const char* what);
    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    std::string m_folder;
    bool m_isGood = true;
};

/// What is timed under an id; `times` runs make one turn.
struct Work {
    std::string id;
    std::function<void()> run;
    int times = 3;
};

/// One line of the table with its data in memory: the check that must hold before anything is timed.
struct Task {
    std::function<void(Gate&)> check;
    std::vector<Work> works;
};

using MakeTask = Task (*)(const std::string& folder);
struct NamedTask {
    const char* id;
    MakeTask make;
};
std::vector<NamedTask> correlationTasks();
std::vector<NamedTask> resamplingTasks();

std::vector<analysis::Column> spans(const Data& data);
std::vector<analysis::CodedColumn> coded(const Data& data);
std::vector<double> estimates(const analysis::CorrelationMatrix& matrix);

} // namespace lacrima::bench
