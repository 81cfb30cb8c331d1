// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace lacrima::analysis::test {

/// 64 invented cases from a linear congruential generator, the same in R and here: twelve items of 1-7 (b2 is
/// stored reversed and turned round in `items`), a count of crying, a level 1-3 and a 0/1 variable.
struct Golden64 {
    std::vector<std::vector<double>> items; ///< b1..b4, g1..g4, t1..t4
    std::vector<double> storedB2;
    std::vector<double> bond, goal, task; ///< item means
    std::vector<double> cry, level, approach;
    unsigned state = 0; ///< of the generator, after the data

    /// The next number of the generator, in [0, 1).
    double next();
};

const Golden64& golden64();

} // namespace lacrima::analysis::test
