// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/CorrelationsPage.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <ctime>

namespace lacrima::ui::test {
namespace {

class CorrelationsTest : public PageTest {
protected:
    void openPage(const AnalysisPage::Snapshot& data) {
        open(new CorrelationsPage(*m_selection, nullptr), data);
    }
};

TEST_F(CorrelationsTest, WhatTakesLongIsSaidAndCanBeGivenUp) {
    openPage(Demonstration::instance().data);
    const QString headline = page().headline();
    const QJsonObject quick = page().choices();
    QJsonObject slow = quick;
    slow[QStringLiteral("variables")] = 1;     // all ratings of crying
    slow[QStringLiteral("withVariables")] = 1; // with each other
    slow[QStringLiteral("method")] = static_cast<int>(analysis::CorrelationMethod::KendallTauB);
    slow[QStringLiteral("interval")] = 1; // BCa
    slow[QStringLiteral("permutations")] = true;
    QSignalSpy spy(&page(), &AnalysisPage::computed);
    page().restore(slow);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return page().headline().startsWith(QStringLiteral("Computing")); }, 5000))
        << "nothing is said";
    EXPECT_EQ(spy.count(), 0);
    const std::clock_t before = std::clock(); // of this process: what others do does not count
    recomputed([&] { page().restore(quick); });
    EXPECT_LT(std::clock() - before, 5 * CLOCKS_PER_SEC) << "the slow computation was waited for";
    EXPECT_EQ(spy.count(), 1) << "nothing is shown of what was given up";
    EXPECT_EQ(page().headline(), headline);
}

TEST_F(CorrelationsTest, ABootstrapOfCliniciansIsNotCalledTooNarrow) {
    openPage(inPairs(*Demonstration::instance().data));
    EXPECT_TRUE(words().contains(QStringLiteral("too narrow"))) << words().toStdString();
    QJsonObject choices = page().choices();
    choices[QStringLiteral("interval")] = 2; // BCa over clinicians
    recomputed([&] { page().restore(choices); });
    EXPECT_FALSE(words().contains(QStringLiteral("too narrow"))) << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("draws clinicians with all their cases")));
}

TEST_F(CorrelationsTest, AJournalTableIsCopiedAsTheApaSetsIt) {
    openPage(Demonstration::instance().data);
    QJsonObject choices = page().choices();
    const QJsonArray three{
        QStringLiteral("wai_bond"), QStringLiteral("wai_goal"), QStringLiteral("wai_task")};
    choices[QStringLiteral("variables")] = choices[QStringLiteral("withVariables")] = 2; // chosen
    choices[QStringLiteral("rowVariables")] = choices[QStringLiteral("columnVariables")] = three;
    recomputed([&] { page().restore(choices); });
    const auto buttons = page().findChildren<QPushButton*>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* one) { return one->text() == QStringLiteral("Copy as a journal table"); });
    ASSERT_NE(copy, buttons.end());
    (*copy)->click();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    EXPECT_EQ(lines[0], QStringLiteral("Variable\tM\tSD\t1\t2"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("1. Bond\t"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("3. Task\t"))) << lines[3].toStdString();
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_EQ(html.count(QStringLiteral("<tr>")), 4);
    EXPECT_TRUE(html.contains(QStringLiteral("Synthetic data")));
    EXPECT_TRUE(html.contains(QStringLiteral("p adjusted after Holm over 3 pair"))) << html.toStdString();
}

TEST_F(CorrelationsTest, DetailsSayWhatWasCorrelated) {
    openPage(Demonstration::instance().data);
    const QRegularExpression counted(
        QStringLiteral("^(\\d+|None) of \\d+ correlations can be told from zero$"));
    EXPECT_TRUE(counted.match(page().headline()).hasMatch()) << page().headline().toStdString();
    EXPECT_TRUE(page().details().startsWith(QStringLiteral("The largest: “")));
    EXPECT_TRUE(page().details().contains(QStringLiteral("tested by Holm over ")));
    QJsonObject choices = page().choices();
    choices[QStringLiteral("variables")] = 2; // chosen
    choices[QStringLiteral("rowVariables")] =
        QJsonArray{QStringLiteral("wai_bond"), QStringLiteral("wai_goal")};
    recomputed([&] { page().restore(choices); });
    EXPECT_FALSE(page().details().contains(QStringLiteral("crying"))) << page().details().toStdString();
}

TEST_F(CorrelationsTest, WithoutAFormulaForTheIntervalTheBootstrapIsPointedTo) {
    openPage(Demonstration::instance().data);
    EXPECT_FALSE(words().contains(QStringLiteral("no formula")));
    QJsonObject choices = page().choices();
    choices[QStringLiteral("method")] = QStringLiteral("biweight");
    recomputed([&] { page().restore(choices); });
    const bool hasInterval = table("correlationTable").sheet().rows[0][3].text.contains(QLatin1Char('['));
    EXPECT_EQ(words().contains(QStringLiteral("Choose the BCa bootstrap")), !hasInterval);
    choices[QStringLiteral("interval")] = 1;
    recomputed([&] { page().restore(choices); });
    EXPECT_FALSE(words().contains(QStringLiteral("no formula")));
    EXPECT_TRUE(words().contains(QStringLiteral("10000 resamples, seed 1"))) << words().toStdString();
}

TEST_F(CorrelationsTest, MaxTIsOfferedAndSaysHowItWasMade) {
    openPage(Demonstration::instance().data);
    QJsonObject choices = page().choices();
    choices[QStringLiteral("adjustment")] = 100;
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().choices(), choices);
    EXPECT_TRUE(words().contains(QStringLiteral("99999 permutations of the whole family, seed 1")))
        << words().toStdString();
    EXPECT_FALSE(choice("missing").isEnabled()) << "it takes complete cases";
    const spec::TableSpec& sheet = table("correlationTable").sheet();
    EXPECT_TRUE(sheet.titles().contains(QStringLiteral("p, max-T")));
    EXPECT_FALSE(sheet.rows[0][6].text.isEmpty());
    EXPECT_NE(sheet.rows[0][6].text, QStringLiteral("–"));
}

TEST_F(CorrelationsTest, ATotalWithItsPartIsNoFinding) {
    openPage(Demonstration::instance().data);
    QJsonObject choices = page().choices();
    choices[QStringLiteral("variables")] = 2;     // chosen
    choices[QStringLiteral("withVariables")] = 1; // each other
    choices[QStringLiteral("rowVariables")] =
        QJsonArray{QStringLiteral("wai_bond"), QStringLiteral("wai_task"), QStringLiteral("wai_total")};
    recomputed([&] { page().restore(choices); });
    EXPECT_FALSE(page().headline().contains(QStringLiteral("otal"))) << page().headline().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("tied whatever people answered")));
    EXPECT_TRUE(table("correlationTable").sheet().rows[1].back().text.contains(QStringLiteral("contains")));
    choices[QStringLiteral("rowVariables")] =
        QJsonArray{QStringLiteral("wai_task"), QStringLiteral("wai_total")};
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().headline(), QStringLiteral("In each of these pairs one variable contains the other"));
}

/// A choice that a method does not offer is no part of its answer.
TEST_F(CorrelationsTest, WhatIsNotOfferedIsNotUsed) {
    openPage(Demonstration::instance().data);
    QJsonObject kendall = page().choices();
    kendall[QStringLiteral("method")] = QStringLiteral("kendall");
    recomputed([&] { page().restore(kendall); });
    const QString plain = page().numbersShown();
    QJsonObject held = kendall;
    held[QStringLiteral("covariates")] = QJsonArray{QStringLiteral("pat_age")};
    recomputed([&] { page().restore(held); });
    EXPECT_EQ(page().numbersShown(), plain);
    held[QStringLiteral("method")] = QStringLiteral("spearman");
    recomputed([&] { page().restore(held); });
    const QString partial = page().numbersShown();
    held[QStringLiteral("covariates")] = QJsonArray();
    recomputed([&] { page().restore(held); });
    EXPECT_NE(page().numbersShown(), partial) << "Spearman's takes it";
    QJsonObject maxT = page().choices();
    maxT[QStringLiteral("adjustment")] = 100;
    recomputed([&] { page().restore(maxT); });
    const QString listwise = page().numbersShown();
    maxT[QStringLiteral("permutations")] = true;
    recomputed([&] { page().restore(maxT); });
    EXPECT_EQ(page().numbersShown(), listwise) << "max-T permutes by itself";
}

} // namespace
} // namespace lacrima::ui::test
