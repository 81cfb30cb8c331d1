// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ExperienceFigures.h"

#include "tests/ui/explore/SmallData.h"
#include "ui/figures/crying/ExperienceTables.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/RatingFigures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

const double kNone = std::nan("");

/// Relief 5 4 4 3 2, shame 1 2 1 2 1 of five who answered both; a sixth answered nothing.
SmallData fiveAnswers() {
    const QStringList steps{str("zero"), str("one"), str("two"), str("three"), str("four"), str("five")};
    SmallData small(6);
    small.with("cried_ever", {1, 1, 1, 1, 1, 0})
        .with("cried_last_session", {1, 0, 0, 0, 0, 0})
        .with("gen_shame", {1, 2, 1, 2, 1, kNone}, steps)
        .with("gen_relief", {5, 4, 4, 3, 2, kNone}, steps)
        .with("last_minutes", {5, 5, 10, 20, 5, kNone});
    return small;
}

const spec::Mark& meanOf(const spec::ChartSpec& chart, std::size_t row) {
    return chart.marks[row];
}

TEST(ExperienceFiguresTest, PartsAreAsLongAsTheirSharesAndHoldTheirCases) {
    const SmallData small = fiveAnswers();
    const auto chart = figures::feelingsChart(small.data(), findings::describeExperience(small.data()));
    ASSERT_EQ(chart.y.ticks.size(), 2U);
    EXPECT_EQ(chart.y.ticks[0].label, str("About gen_relief")) << "the larger mean first";
    std::map<double, double> lengths; // of the row
    std::size_t cases = 0;
    double unit = 0; // of the axis, for one patient
    for (const spec::Rect& part : chart.rects) {
        const double length = part.right - part.left;
        const auto count = static_cast<double>(part.cases.size());
        if (unit == 0) unit = length / count;
        EXPECT_NEAR(length, unit * count, 1e-9) << part.description.toStdString();
        EXPECT_EQ(part.label, QString::number(part.cases.size()));
        EXPECT_EQ(part.datum->estimate, count / 5 * 100) << "percent of those who answered";
        EXPECT_EQ(part.datum->n, 5);
        lengths[std::round((part.top + part.bottom) / 2)] += length;
        cases += part.cases.size();
    }
    EXPECT_EQ(cases, 10U);
    EXPECT_NEAR(lengths[0], lengths[1], 1e-9);
}

TEST(ExperienceFiguresTest, TheMiddleAnswersOfAllRatingsStandOverEachOther) {
    SmallData small(4);
    const QStringList steps{str("-"), str("1"), str("2"), str("3"), str("4"), str("5")};
    small.with("gen_shame", {1, 3, 3, 5}, steps).with("gen_relief", {3, 3, 3, 5}, steps);
    for (const char* name : {"gen_shame", "gen_relief"}) {
        ASSERT_NE(small.data().column(QString::fromLatin1(name)), nullptr);
    }
    auto experience = findings::describeExperience(small.data());
    for (findings::RatedAnswers& feeling : experience.feelings) // an instrument has no step 0
        std::erase_if(feeling.levels, [](const findings::LevelShare& level) { return level.value == 0; });
    const auto chart = figures::feelingsChart(small.data(), experience);
    std::vector<double> centres;
    for (const spec::Rect& part : chart.rects) {
        if (part.datum->series == str("3")) centres.push_back((part.left + part.right) / 2);
    }
    ASSERT_EQ(centres.size(), 2U);
    EXPECT_NEAR(centres[0], centres[1], 1e-9);
    ASSERT_EQ(chart.x.notes.size(), 1U);
    EXPECT_NEAR(chart.x.notes[0].at, centres[0], 1e-9) << "where the axis says so";
}

/// The rating that reaches furthest to the left need not stand last.
TEST(ExperienceFiguresTest, NoPartBeginsLeftOfTheFrame) {
    SmallData small(5);
    const QStringList steps{str("zero"), str("one"), str("two"), str("three"), str("four"), str("five")};
    small.with("gen_shame", {3, 3, 3, 3, 3}, steps).with("gen_relief", {1, 1, 5, 5, 5}, steps);
    const auto experience = findings::describeExperience(small.data());
    ASSERT_EQ(experience.feelings.size(), 2U);
    EXPECT_EQ(experience.feelings.front().variable, str("gen_relief")) << "the larger mean first";
    const auto chart = figures::feelingsChart(small.data(), experience);
    ASSERT_FALSE(chart.rects.empty());
    for (const spec::Rect& part : chart.rects) {
        EXPECT_GE(part.left, 0) << part.description.toStdString();
        EXPECT_LE(part.right, 100) << part.description.toStdString();
    }
}

TEST(ExperienceFiguresTest, MeansStandOnTheirScaleAndKeepTheirNumbers) {
    const SmallData small = fiveAnswers();
    const auto experience = findings::describeExperience(small.data());
    const auto chart = figures::feelingsChart(small.data(), experience);
    ASSERT_EQ(chart.marks.size(), 2U);
    const auto at = [&](double value) {
        for (const spec::Tick& tick : chart.x.ticks) {
            if (tick.label == QString::number(value)) return tick.at;
        }
        return kNone;
    };
    const double step = at(4) - at(3);
    EXPECT_GT(step, 0);
    EXPECT_NEAR(meanOf(chart, 0).x, at(3) + 0.6 * step, 1e-9) << "3.6";
    EXPECT_NEAR(meanOf(chart, 0).datum->estimate.value(), 3.6, 1e-12);
    EXPECT_EQ(meanOf(chart, 0).datum->low, experience.feelings[0].mean->low);
    EXPECT_EQ(chart.rightColumns[0].words[0].label, str("3.60"));
    EXPECT_EQ(chart.rightColumns[1].words[0].label, figures::meanIntervalWords(experience.feelings[0].mean));
    EXPECT_EQ(chart.rightColumns[2].words[0].label, str("5"));
    const spec::TableSpec sheet = figures::feelingsSheet(experience);
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_TRUE(sheet.words(0).contains(str("3.60")));
    EXPECT_EQ(sheet.words(0).back(), str("5"));
}

TEST(ExperienceFiguresTest, TheHeadlineComparesOnlyWhatDiffers) {
    const SmallData small = fiveAnswers();
    const auto summary = findings::summarizeCrying(small.data());
    const auto experience = findings::describeExperience(small.data());
    ASSERT_TRUE(experience.reliefShame->excludesZero());
    const QString headline = figures::cryingHeadline(summary, experience);
    EXPECT_TRUE(headline.startsWith(str("5 of 6 patient")));
    EXPECT_TRUE(headline.endsWith(str("have cried; relief follows more than shame")));
    EXPECT_TRUE(figures::cryingDetails(summary, experience).contains(str("relief 3.60, shame 1.40 of 5")));
    SmallData turned(5);
    turned.with("cried_ever", {1, 1, 1, 1, 1})
        .with("gen_relief", {1, 2, 1, 2, 1})
        .with("gen_shame", {5, 4, 4, 3, 2});
    EXPECT_TRUE(figures::cryingHeadline(
        findings::summarizeCrying(turned.data()), findings::describeExperience(turned.data()))
                    .contains(str("shame follows more than relief")));
    SmallData alike(4);
    alike.with("cried_ever", {1, 1, 1, 1}).with("gen_relief", {1, 5, 2, 4}).with("gen_shame", {4, 2, 3, 2});
    const QString undecided = figures::cryingHeadline(
        findings::summarizeCrying(alike.data()), findings::describeExperience(alike.data()));
    EXPECT_TRUE(undecided.startsWith(str("4 of 4 patient")));
    EXPECT_TRUE(undecided.endsWith(str("have cried in this therapy")));
}

TEST(ExperienceFiguresTest, ADotAPersonStacksOnItsMinute) {
    const SmallData small = fiveAnswers();
    const auto chart = figures::minutesChart(small.data(), findings::describeExperience(small.data()));
    ASSERT_EQ(chart.marks.size(), 5U);
    std::map<double, int> stacks;
    for (const spec::Mark& dot : chart.marks) EXPECT_EQ(dot.y, ++stacks[dot.x]);
    EXPECT_EQ(stacks[5], 3);
    EXPECT_TRUE(chart.textAlternative.contains(str("Median 5 minutes")))
        << chart.textAlternative.toStdString();
}

TEST(ExperienceFiguresTest, ManyPeopleBecomeColumnsThatCountThemAll) {
    std::vector<double> minutes;
    for (int i = 0; i < 400; ++i) minutes.push_back(i % 50);
    SmallData small(400);
    small.with("last_minutes", minutes);
    const auto chart = figures::minutesChart(small.data(), findings::describeExperience(small.data()));
    EXPECT_TRUE(chart.marks.empty());
    std::size_t shown = 0;
    for (const spec::Rect& column : chart.rects) shown += column.isColumn ? column.cases.size() : 0;
    EXPECT_EQ(shown, 400U);
}

/// Whoever clicks on a column gets the cases whose minutes it shows, wherever they stand in the data.
TEST(ExperienceFiguresTest, AColumnOfMinutesHoldsTheCasesOfItsMinutes) {
    std::vector<double> minutes;
    for (int i = 0; i < 400; ++i) minutes.push_back(i % 7 == 0 ? kNone : 49 - i % 50);
    SmallData small(400);
    small.with("last_minutes", minutes);
    const auto chart = figures::minutesChart(small.data(), findings::describeExperience(small.data()));
    std::size_t shown = 0;
    for (const spec::Rect& column : chart.rects) {
        if (!column.isColumn) continue;
        for (const int row : column.cases) {
            const double value = minutes[static_cast<std::size_t>(row)];
            EXPECT_TRUE(value >= column.left && value < column.right) << row << ' ' << value;
            ++shown;
        }
    }
    EXPECT_EQ(shown, 342U);
}

/// Of 5 5 10 20 5, as R has them: no two of these columns hold the same number.
TEST(ExperienceFiguresTest, EachColumnOfTheTableOfMinutesHoldsWhatItsHeadSays) {
    const SmallData small = fiveAnswers();
    const spec::TableSpec sheet = figures::minutesSheet(findings::describeExperience(small.data()));
    EXPECT_EQ(sheet.titles(), (QStringList{str("Minutes"), str("n"), str("Median"), str("Quartiles"),
                                  str("Mean"), str("SD"), str("Range")}));
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.words(0), (QStringList{str("Of crying"), str("5"), str("5.0"), str("5.0–10.0"),
                                  str("9.00"), str("6.52"), str("5–20")}));
}

} // namespace
} // namespace lacrima::ui::test
