// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/GroupEffects.h"

#include "core/analysis/groups/RankComparisons.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/findings/NoNumber.h"

#include <initializer_list>
#include <vector>

namespace lacrima::findings {
namespace {

using Values = std::vector<std::vector<double>>;

template<class Test, class Of>
double sizeOf(const analysis::Computed<Test>& test, Of of) {
    return test ? of(*test) : kNone;
}

double effectOf(GroupEffect effect, const Values& values) {
    switch (effect) {
    case GroupEffect::HedgesG:
        return sizeOf(analysis::welchT(values[0], values[1]),
            [](const analysis::WelchT& test) { return test.hedgesG.estimate; });
    case GroupEffect::RankBiserial:
        return sizeOf(analysis::mannWhitney(values[0], values[1]),
            [](const analysis::MannWhitney& test) { return test.rankBiserial.estimate; });
    case GroupEffect::EtaSquared:
        return sizeOf(analysis::oneWayAnova(values), [](const analysis::Anova& test) {
            return test.betweenSquares / (test.betweenSquares + test.withinSquares);
        });
    case GroupEffect::EpsilonSquared:
        return sizeOf(analysis::kruskalWallis(values),
            [](const analysis::KruskalWallis& test) { return test.epsilonSquared; });
    case GroupEffect::TauB:
        return sizeOf(analysis::jonckheereTerpstra(values),
            [](const analysis::JonckheereTerpstra& test) { return test.tauB.estimate; });
    }
    return kNone;
}

} // namespace

ResampledEffects resampledEffects(analysis::Column outcome, analysis::Column group, std::size_t levels,
    const Resampling& resampling, double confidence) {
    const std::initializer_list<GroupEffect> two{GroupEffect::HedgesG, GroupEffect::RankBiserial};
    const std::initializer_list<GroupEffect> more{
        GroupEffect::EtaSquared, GroupEffect::EpsilonSquared, GroupEffect::TauB};
    ResampledEffects effects;
    if (levels < 2) return effects;
    for (const GroupEffect effect : levels == 2 ? two : more) {
        if (hasFormula(effect) && !resampling.cluster) continue;
        const auto statistic = [&](std::span<const analysis::Column> drawn) {
            const auto groups = analysis::grouped(drawn[0], drawn[1]);
            const bool hasAll = groups && groups->levels.size() == levels;
            return hasAll ? effectOf(effect, groups->values) : kNone;
        };
        effects.emplace(effect, resampled({outcome, group}, statistic, resampling, confidence));
    }
    return effects;
}

} // namespace lacrima::findings
