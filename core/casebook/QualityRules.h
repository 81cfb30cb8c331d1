// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Branching.h"
#include "core/casebook/Casebook.h"

#include <cstdint>
#include <vector>

namespace lacrima::casebook {

/// What the data cleaner is asked to look at. The letters are those of the usual quality rules.
enum class Rule : std::uint8_t {
    BlankRequired,       ///< B: required and asked by a form that came in, yet blank
    OutOfRange,          ///< D
    HiddenWithValue,     ///< F: branching hides the item, yet it has a value
    NotAnOption,         ///< G: a code that is not among the choices
    SecondResponse,      ///< Y: a later response to the same questions says something else
    LevelAgainstOverall, ///< the level of organization does not fit the band of the overall rating
};

char letterOf(Rule rule);

/// One hit: the rule, the row and the variable to jump to.
struct RuleViolation {
    Rule rule = Rule::BlankRequired;
    int row = 0;
    int variable = 0;
    bool operator==(const RuleViolation&) const = default;
};

/// Runs the rules over rows. Cheap enough to run after every edit; excluded cases are not judged.
class QualityRules {
public:
    /// `levelBands`: highest po_overall of levels 1, 2, 3, 4.
    QualityRules(const Casebook& casebook, std::vector<int> levelBands);

    std::vector<RuleViolation> violationsOf(const Casebook& casebook, int row) const;
    std::vector<RuleViolation> allViolations(const Casebook& casebook) const;

private:
    Branching m_branching;
    std::vector<int> m_levelBands;
    int m_overall = -1;
    int m_level = -1;
};

/// The level 1..4 that the bands suggest for an overall rating, or 0 outside them.
int suggestedLevel(double overall, const std::vector<int>& levelBands);

} // namespace lacrima::casebook
