// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lacrima::analysis::test {

/// The numbers that R printed under a name in tests/reference/analysis.txt, explore.txt (names that begin
/// with "x.") or statistics.txt ("s."). An unknown name fails the test.
const std::vector<double>& reference(const std::string& name);

/// All names that begin with `prefix` and end with `suffix`, with both taken off, in the order of the file.
std::vector<std::string> referenceNames(const std::string& prefix, const std::string& suffix);

/// All lines of that name.
std::vector<std::vector<double>> referenceRows(const std::string& name);

} // namespace lacrima::analysis::test
