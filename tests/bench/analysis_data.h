// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lacrima::bench {

/// Columns of equal length, NaN for missing; on disk raw doubles, column after column.
struct Data {
    std::vector<std::vector<double>> columns;
};

/// Writes every data set the benchmarks use into the folder. The same bytes every time.
void writeAll(const std::string& folder);

Data readData(const std::string& folder, const std::string& name, std::size_t columns);

/// Numbers that another program wrote, separated by white space; empty when it did not run.
std::vector<double> readPeer(const std::string& folder, const std::string& name);

} // namespace lacrima::bench
