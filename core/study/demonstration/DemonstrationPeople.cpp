// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/DemonstrationPeople.h"

#include "core/casebook/QualityRules.h"

#include <Random123/philox.h>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lacrima::study {
namespace {

constexpr int kCases = 64;
constexpr int kNeverCried = 9;
constexpr int kCriedLastSession = 18;
constexpr std::uint64_t kSeed = 20170054;

enum TraitPurpose : int { Traits, Treatment, Crying };

/// The rows with the `count` greatest `scores`.
std::vector<std::size_t> greatest(const std::vector<double>& scores, int count) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    order.resize(static_cast<std::size_t>(count));
    return order;
}

} // namespace

double Noise::uniform() {
    r123::Philox2x64 generator;
    const r123::Philox2x64::ctr_type counter{{m_address, m_use++}};
    const r123::Philox2x64::key_type key{{kSeed}};
    const std::uint64_t word = generator(counter, key)[0];
    return (static_cast<double>(word >> 11) + 0.5) / 9007199254740992.0;
}

double Noise::normal() {
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

int Noise::between(int low, int high) {
    return low + static_cast<int>(uniform() * (high - low + 1));
}

Person::Person(int number)
    : row(number) {
    Noise noise(row, TraitPurpose::Traits);
    alliance = noise.normal();
    // Bond, goal and task share three quarters of what they measure.
    bond = 0.88 * alliance + 0.475 * noise.normal();
    goal = 0.88 * alliance + 0.475 * noise.normal();
    task = 0.90 * alliance + 0.436 * noise.normal();
    organization = 0.25 * alliance + 0.97 * noise.normal();
    poOverall = rounded(5.6 + 2.1 * organization, 1, 10);
    level = casebook::suggestedLevel(poOverall, {2, 5, 8, 10});
    interpersonal = rounded(2.6 + 1.4 * noise.normal(), 0, 5);
    psychodynamic = rounded(3.2 + 1.3 * noise.normal(), 0, 5);
    isWoman = noise.happens(0.66);
    Noise treatment(row, TraitPurpose::Treatment);
    // A treatment of about a year and a half, a few of many years.
    months = rounded(std::exp(2.75 + 0.75 * treatment.normal()), 2, 120);
    perWeek = treatment.happens(0.72) ? 1.0 : (treatment.happens(0.6) ? 2.0 : 0.5);
    sessions = std::max(3, static_cast<int>(months * 4.33 * perWeek * (0.72 + 0.2 * treatment.uniform())));
    if (sessions > 60) sessions = 10 * (sessions / 10);
    Noise crying(row, TraitPurpose::Crying);
    readiness = crying.normal() + (isWoman ? 0.5 : 0.0) - (level == 1 ? 1.6 : 0.0);
}

std::vector<Person> demonstrationPeople() {
    std::vector<Person> all;
    std::vector<double> readiness;
    for (int row = 0; row < kCases; ++row) {
        all.emplace_back(row);
        readiness.push_back(all.back().readiness);
    }
    std::vector<double> recent(all.size(), -1e9);
    for (const std::size_t row : greatest(readiness, kCases - kNeverCried)) {
        all[row].hasCried = true;
        recent[row] = 0.6 * readiness[row] + Noise(static_cast<int>(row), TraitPurpose::Crying + 1).normal();
    }
    for (const std::size_t row : greatest(recent, kCriedLastSession)) all[row].criedLast = true;
    return all;
}

} // namespace lacrima::study
