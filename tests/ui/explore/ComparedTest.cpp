// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/figures/correlation/ComparedFigures.h"
#include "ui/text/Numbers.h"

#include <QJsonObject>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

class ComparedTest : public PageTest {
protected:
    void openPage(const AnalysisPage::Snapshot& data) { open(new ComparedPage(*m_selection, nullptr), data); }
    void openDemonstration() { openPage(Demonstration::instance().data); }

    static findings::ComparedCorrelations expected(const QStringList& xs, double confidence = 0.95) {
        return findings::compareCorrelations(*Demonstration::instance().data, {xs, {}, confidence});
    }
    static QStringList published() {
        return findings::publishedCryingVariables(*Demonstration::instance().data);
    }
};

TEST_F(ComparedTest, ShowsWhatTheComputationSays) {
    openDemonstration();
    picture("compared");
    const auto comparison = expected(published());
    ASSERT_EQ(comparison.results.size(), 10U);
    const spec::TableSpec& numbers = table("rivalTable").sheet();
    ASSERT_EQ(numbers.rows.size(), 30U);
    const auto& second = comparison.results[3].correlations[1];
    ASSERT_TRUE(second.correlation && second.partial);
    EXPECT_EQ(numbers.rows[10][2].text, QString::number(comparison.results[3].n));
    EXPECT_EQ(numbers.rows[10][3].text, text::bounded(second.correlation->estimate));
    EXPECT_EQ(numbers.rows[10][6].text, text::bounded(second.partial->estimate));
    const spec::TableSpec& omnibus = table("rivalOmnibusTable").sheet();
    ASSERT_EQ(omnibus.rows.size(), 10U);
    EXPECT_EQ(omnibus.rows[4][2].text, text::fixed(comparison.results[4].omnibus->value, 2));
    EXPECT_EQ(omnibus.rows[4][3].text, QStringLiteral("2"));
    EXPECT_EQ(omnibus.rows[4][5].text, text::pValue(*comparison.results[4].omnibusHolmP));
    const spec::TableSpec& pairs = table("rivalPairTable").sheet();
    ASSERT_EQ(pairs.rows.size(), 30U);
    const auto& pair = comparison.results[2].tested()[1];
    EXPECT_EQ(pairs.rows[7][2].text, text::bounded(pair.tests->difference));
    EXPECT_EQ(pairs.rows[7][3].text, text::interval(pair.tests->interval.low, pair.tests->interval.high));
    EXPECT_EQ(pairs.rows[7][6].text, text::pValue(pair.holmP));
}

TEST_F(ComparedTest, DrawsFullAndHollowMarksOfTheSameCases) {
    openDemonstration();
    const spec::ChartSpec& spec = chart("rivals").spec();
    const auto hollow = std::count_if(
        spec.marks.begin(), spec.marks.end(), [](const spec::Mark& mark) { return mark.isHollow; });
    EXPECT_EQ(hollow, 30);
    EXPECT_EQ(spec.marks.size(), 60U);
    EXPECT_EQ(spec.rightColumns[0].words.size(), 10U) << "n in every row";
    EXPECT_EQ(spec.rightColumns[0].words[0].label, QString::number(expected(published()).results[0].n));
    EXPECT_EQ(chart("rivals").accessibleName(), spec.textAlternative);
    EXPECT_TRUE(spec.textAlternative.contains(QStringLiteral("n = 55")));
    EXPECT_FALSE(spec.note.isEmpty()) << "synthetic data are marked";
    for (const spec::Mark& mark : chart("rivalDifferences").spec().marks) {
        const bool excludesZero = mark.low > 0 || mark.high < 0;
        EXPECT_EQ(mark.paint.tone == spec::Tone::Accent, excludesZero) << mark.description.toStdString();
    }
}

TEST_F(ComparedTest, OneAnswerIsComparedByKeysAlone) {
    openDemonstration();
    choose("comparedVariables", QStringLiteral("last_vulnerability"));
    picture("compared-one");
    const auto comparison = expected({QStringLiteral("last_vulnerability")});
    EXPECT_EQ(table("rivalOmnibusTable").sheet().rows.size(), 1U);
    EXPECT_EQ(table("rivalPairTable").sheet().rows.size(), 3U);
    EXPECT_EQ(page().headline(), figures::comparedHeadline(*Demonstration::instance().data, comparison));
    EXPECT_TRUE(page().details().contains(QString::number(comparison.results[0].n)));
}

TEST_F(ComparedTest, RowsAndMarksOpenTheirRelation) {
    openDemonstration();
    auto& numbers = table("rivalTable");
    numbers.setFocus();
    numbers.setCurrentIndex(numbers.model()->index(4, 0));
    QTest::keyClick(&numbers, Qt::Key_Return);
    ASSERT_EQ(relations().size(), 1);
    EXPECT_EQ(relations()[0], (QStringList{published()[1], QStringLiteral("wai_goal")}));
    auto& rivals = chart("rivals");
    QTest::mouseClick(rivals.viewport(), Qt::LeftButton, Qt::NoModifier, rivals.positionOf(0));
    ASSERT_EQ(relations().size(), 2);
    EXPECT_EQ(relations()[1], (QStringList{published()[0], QStringLiteral("wai_bond")}));
    auto& pairs = table("rivalPairTable");
    pairs.setFocus();
    pairs.setCurrentIndex(pairs.model()->index(5, 0));
    QTest::keyClick(&pairs, Qt::Key_Return);
    ASSERT_EQ(relations().size(), 3);
    EXPECT_EQ(relations()[2][0], published()[1]);
}

TEST_F(ComparedTest, ChoicesComeBack) {
    openDemonstration();
    choose("comparedVariables", QStringLiteral("last_support"));
    choose("comparedConfidence", 0.99);
    const QString numbers = page().numbersShown();
    const QJsonObject choices = page().choices();
    open(new ComparedPage(*m_selection, nullptr), Demonstration::instance().data);
    EXPECT_NE(page().numbersShown(), numbers);
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().numbersShown(), numbers);
    EXPECT_EQ(choice("comparedVariables").currentData(), QStringLiteral("last_support"));
}

TEST_F(ComparedTest, NothingIsClaimedFromNothing) {
    openPage(datasetOf({}));
    EXPECT_EQ(page().headline(), QStringLiteral("Nothing can be compared yet"));
    openPage(rowsOf(*Demonstration::instance().data, {}));
    EXPECT_EQ(page().headline(), QStringLiteral("Nothing can be compared yet"));
    picture("compared-empty");
    openPage(rowsOf(*Demonstration::instance().data, {0}));
    EXPECT_EQ(page().headline(), QStringLiteral("Nothing can be compared yet"));
    EXPECT_TRUE(page().details().contains(QStringLiteral("too few cases"))) << page().details().toStdString();
}

TEST_F(ComparedTest, SeveralCasesOfAClinicianAreWarnedAbout) {
    openPage(Demonstration::instance().data);
    EXPECT_FALSE(words().contains(QStringLiteral("too narrow")));
    openPage(inPairs(*Demonstration::instance().data));
    EXPECT_TRUE(words().contains(QStringLiteral("too narrow"))) << words().toStdString();
}

TEST_F(ComparedTest, EveryControlHasANameAndIsReached) {
    openDemonstration();
    EXPECT_EQ(namelessControls(), QStringList());
    const auto reached = reachedByTab();
    for (const char* name : {"rivals", "rivalDifferences"})
        EXPECT_TRUE(reached.contains(&chart(name))) << name;
    for (const char* name : {"rivalTable", "rivalPairTable"})
        EXPECT_TRUE(reached.contains(&table(name))) << name;
    EXPECT_TRUE(reached.contains(&choice("comparedVariables")));
}

/// Of the two correlations that differ, the stronger one is looked at.
TEST_F(ComparedTest, ADifferenceOpensTheStrongerOfItsTwo) {
    openDemonstration();
    const auto comparison = expected(published());
    auto& pairs = table("rivalPairTable");
    pairs.setFocus();
    int row = 0;
    int seconds = 0;
    for (const findings::ComparedResult& result : comparison.results) {
        for (const findings::CorrelationDifference& pair : result.tested()) {
            pairs.setCurrentIndex(pairs.model()->index(row++, 0));
            QTest::keyClick(&pairs, Qt::Key_Return);
            ASSERT_EQ(relations().size(), row);
            const bool isFirst = std::abs(pair.tests->first) >= std::abs(pair.tests->second);
            EXPECT_EQ(relations().back(), (QStringList{result.x, isFirst ? pair.first : pair.second})) << row;
            seconds += isFirst ? 0 : 1;
        }
    }
    EXPECT_GT(seconds, 0);
    EXPECT_LT(seconds, row);
}

/// Closeness is a matter of size, whatever the sign.
TEST(ComparedWordsTest, TheCloserOneIsNamedFirstWhateverTheSign) {
    for (const double sign : {1.0, -1.0}) {
        std::vector<double> x;
        std::vector<double> near;
        std::vector<double> far;
        for (int i = 0; i < 60; ++i) {
            x.push_back(i);
            near.push_back(sign * (i + i * 7 % 11));
            far.push_back(sign * (i + i * 37 % 61 * 2));
        }
        const auto data = datasetOf({numbers(QStringLiteral("asked"), x),
            numbers(QStringLiteral("near"), near), numbers(QStringLiteral("far"), far)});
        for (const QStringList& rivals : {QStringList{QStringLiteral("near"), QStringLiteral("far")},
                 QStringList{QStringLiteral("far"), QStringLiteral("near")}}) {
            const auto comparison =
                findings::compareCorrelations(*data, {{QStringLiteral("asked")}, rivals, 0.95});
            const QString said = figures::comparedHeadline(*data, comparison);
            EXPECT_TRUE(said.contains(QStringLiteral("more closely than"))) << said.toStdString();
            EXPECT_LT(said.indexOf(QStringLiteral("near")), said.indexOf(QStringLiteral("far")))
                << said.toStdString();
        }
    }
}

} // namespace
} // namespace lacrima::ui::test
