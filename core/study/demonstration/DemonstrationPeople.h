// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace lacrima::study {

/// Independent uniform and normal numbers from a counter-based generator (Philox) with a fixed key,
/// addressed by case, by purpose and by use: what is drawn for one purpose moves nothing of another.
class Noise {
public:
    Noise(int row, int purpose)
        : m_address((static_cast<std::uint64_t>(purpose) << 32U) + static_cast<std::uint64_t>(row)) {}

    /// In (0, 1).
    double uniform();
    /// Standard normal (Box and Muller).
    double normal();
    /// A whole number from `low` to `high`, both included.
    int between(int low, int high);
    bool happens(double probability) { return uniform() < probability; }

private:
    std::uint64_t m_address = 0;
    std::uint64_t m_use = 0;
};

/// To the next whole number within the limits.
inline int rounded(double value, int low, int high) {
    return std::clamp(static_cast<int>(std::lround(value)), low, high);
}

/// What the invented answers of one patient and one clinician depend on. Traits are about standard normal.
struct Person {
    explicit Person(int number);

    int row = 0; ///< from 0
    double alliance = 0;
    double bond = 0;
    double goal = 0;
    double task = 0;
    double organization = 0;
    int poOverall = 0;
    int level = 0; ///< the one that `poOverall` suggests
    int interpersonal = 0;
    int psychodynamic = 0;
    bool isWoman = false;
    int months = 0;       ///< in treatment
    int sessions = 0;     ///< in those months
    double perWeek = 0;   ///< sessions
    double readiness = 0; ///< to cry
    bool hasCried = false;
    bool criedLast = false;
};

/// 64 people of whom 55 have cried, 18 of them in their last session: those readiest to.
std::vector<Person> demonstrationPeople();

} // namespace lacrima::study
