// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/GroupTests.h"

#include "app/command/analysis/MethodWords.h"
#include "app/command/analysis/ResamplingOptions.h"
#include "ui/text/RefusalWords.h"

#include <cmath>

namespace lacrima::app {
namespace {

using analysis::Computed;
using findings::GroupComparison;
using findings::GroupEffect;

QString groupWords(analysis::Refusal refusal, const QString& test) {
    if (refusal == analysis::Refusal::TooFewObservations) return QStringLiteral("a group has too few cases");
    if (refusal == analysis::Refusal::NoVarianceY) {
        if (test == QLatin1String("welch_t"))
            return QStringLiteral("the outcome does not vary within either group");
        if (test == QLatin1String("welch_anova"))
            return QStringLiteral("the outcome does not vary within any group");
        return QStringLiteral("the outcome is the same for everyone");
    }
    return ui::text::refusalWords(refusal);
}

template<class Result, class Make>
GroupTest testOf(const char* name, const Computed<Result>& result, Make make) {
    GroupTest test = make(result ? *result : Result());
    test.name = name;
    if (!result) test.note = groupWords(result.refusal(), QString::fromLatin1(name));
    return test;
}

GroupTest welchTest(const analysis::WelchT& t) {
    return {"",
        {{"t", t.t}, {"df", t.degreesOfFreedom}, {"p", t.p.p}, {"low", t.interval.low},
            {"high", t.interval.high}, {"difference", t.difference}},
        {{"hedges_g", GroupEffect::HedgesG, t.hedgesG}}};
}

GroupTest mannWhitneyTest(const analysis::MannWhitney& m) {
    const bool isExact = m.pMethod == analysis::PMethod::Exact;
    return {"", {{"W", m.w}, {"p", m.p.p}, {"z", isExact ? std::nullopt : std::optional<double>(m.z)}},
        {{"rank_biserial", GroupEffect::RankBiserial, m.rankBiserial}}, pMethodWords(m.pMethod)};
}

GroupTest welchAnovaTest(const analysis::WelchAnova& a) {
    return {"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}},
        {{"eta_squared", GroupEffect::EtaSquared, a.etaSquared}}};
}

GroupTest anovaTest(const analysis::Anova& a) {
    GroupTest test{"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}}, {}};
    if (!std::isfinite(a.f))
        test.remark = QStringLiteral("no group varies within itself, so F is infinite and p is zero");
    return test;
}

GroupTest kruskalTest(const analysis::KruskalWallis& k) {
    return {"", {{"H", k.h}, {"df", k.degreesOfFreedom}, {"p", k.p.p}},
        {{"epsilon_squared", GroupEffect::EpsilonSquared,
            {k.epsilonSquared, {}, analysis::IntervalMethod::None}}}};
}

GroupTest jonckheereTest(const analysis::JonckheereTerpstra& j) {
    return {"", {{"J", j.j}, {"z", j.z}, {"p", j.p.p}}, {{"tau_b", GroupEffect::TauB, j.tauB}}};
}

/// The trend over the levels, where they have an order.
GroupTest trendOf(const GroupComparison& comparison) {
    if (comparison.trend) return testOf("jonckheere", *comparison.trend, &jonckheereTest);
    GroupTest none = jonckheereTest({});
    none.name = "jonckheere";
    none.note = QStringLiteral("the levels of the group have no order, so there is no trend; say which with "
                               "--order low,medium,high");
    return none;
}

QString eventWords(double event) {
    return QStringLiteral("counted is the answer %1").arg(QString::number(event, 'g', 12));
}

GroupTest fisherTest(const findings::GroupShares& shares) {
    const auto& result = shares.difference;
    GroupTest test = testOf("fisher", result, [](const analysis::ShareDifference& s) {
        const bool hasInterval = s.interval.has_value();
        return GroupTest{"",
            {{"p", s.p.p}, {"difference", s.difference},
                {"low", hasInterval ? std::optional<double>(s.interval->low) : std::nullopt},
                {"high", hasInterval ? std::optional<double>(s.interval->high) : std::nullopt}},
            {}, pMethodWords(s.pMethod)};
    });
    test.remark = eventWords(shares.event);
    if (!result || result->pMethod == analysis::PMethod::Exact) return test;
    test.numbers.front().second = std::nullopt;
    test.pMethod.clear();
    test.remark +=
        QStringLiteral("; there are too many tables to go through for an exact p, so chi_square stands "
                       "for it");
    return test;
}

GroupTest chiSquareTest(const findings::GroupShares& shares) {
    constexpr double kRough = 5;
    GroupTest test = testOf("chi_square", shares.difference, [&](const analysis::ShareDifference& s) {
        return GroupTest{
            "", {{"chi_squared", s.chiSquared}, {"df", s.degreesOfFreedom}, {"p", shares.chiSquaredP.p},
                    {"cramers_v", s.cramersV}, {"smallest_expected", s.smallestExpected}}};
    });
    if (shares.difference && shares.difference->smallestExpected < kRough)
        test.remark = QStringLiteral("an expected count is below 5, so this p is rough");
    return test;
}

GroupTest shareTrendTest(const findings::GroupShares& shares) {
    GroupTest test = testOf("trend", *shares.trend, [](const analysis::ShareTrend& s) {
        const auto& limits = s.r.interval;
        return GroupTest{"", {{"z", s.z}, {"p", s.p.p}, {"r", s.r.estimate},
                                 {"low", limits ? std::optional<double>(limits->low) : std::nullopt},
                                 {"high", limits ? std::optional<double>(limits->high) : std::nullopt}}};
    });
    test.remark = eventWords(shares.event);
    return test;
}

GroupTest iccTest(const analysis::IntraclassCorrelation& icc) {
    GroupTest test{
        "", {{"icc", icc.estimate}, {"low", icc.interval.low}, {"high", icc.interval.high}, {"F", icc.f},
                {"df1", icc.df1}, {"df2", icc.df2}, {"p", icc.p.p}, {"design_effect", icc.designEffect}}};
    if (!std::isfinite(icc.f))
        test.remark = QStringLiteral("no group varies within itself, so F is infinite and p is zero");
    return test;
}

/// Without two groups there is nothing to compare, and both tests say so.
std::vector<GroupTest> refusedTests(analysis::Refusal refusal) {
    return {testOf("welch_t", Computed<analysis::WelchT>(refusal, 0), &welchTest),
        testOf("mann_whitney", Computed<analysis::MannWhitney>(refusal, 0), &mannWhitneyTest)};
}

} // namespace

bool GroupTest::isShown(const char* number) const {
    if (!isPLeftOut) return true;
    const QLatin1String wanted(number);
    return wanted != QLatin1String("p") && wanted != QLatin1String("z") && wanted != QLatin1String("low") &&
           wanted != QLatin1String("high");
}

QString GroupTest::words() const {
    if (!note.isEmpty()) return note;
    return isPLeftOut ? clusterNote() : remark;
}

std::vector<GroupTest> groupTests(const Computed<GroupComparison>& comparison) {
    if (!comparison) return refusedTests(comparison.refusal());
    if (comparison->occupied < 2) return refusedTests(analysis::Refusal::TooFewGroups);
    std::vector<GroupTest> tests;
    if (comparison->occupied == 2)
        tests = {testOf("welch_t", *comparison->welchT, &welchTest),
            testOf("mann_whitney", *comparison->mannWhitney, &mannWhitneyTest)};
    else
        tests = {testOf("welch_anova", *comparison->welchAnova, &welchAnovaTest),
            testOf("kruskal", *comparison->kruskalWallis, &kruskalTest),
            testOf("anova", *comparison->anova, &anovaTest), trendOf(*comparison)};
    if (comparison->shares) tests.push_back(fisherTest(*comparison->shares));
    if (comparison->shares) tests.push_back(chiSquareTest(*comparison->shares));
    if (comparison->shares && comparison->shares->trend) tests.push_back(shareTrendTest(*comparison->shares));
    tests.push_back(testOf("icc", comparison->icc, &iccTest));
    for (GroupTest& test : tests) {
        for (GroupTest::Effect& effect : test.effects) {
            const auto found = comparison->resampledEffects.find(effect.kind);
            if (found != comparison->resampledEffects.end() && test.note.isEmpty())
                effect.resampled = found->second;
        }
        test.isPLeftOut = comparison->isClustered;
    }
    return tests;
}

} // namespace lacrima::app
