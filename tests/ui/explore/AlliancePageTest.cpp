// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/AlliancePage.h"

#include "core/instrument/Catalogue.h"
#include "tests/ui/explore/Demonstration.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/text/Numbers.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::test {
namespace {

class AlliancePageTest : public DemonstrationTest {
protected:
    void SetUp() override {
        DemonstrationTest::SetUp();
        m_driver.click("tabAlliance");
        ASSERT_TRUE(m_driver.waitFor("allianceScoreTable"));
        ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("allianceScoreTable").size() == 4; }));
    }

    AlliancePage* page() { return m_driver.active()->findChild<AlliancePage*>(); }

    /// Each key is a choice: what stands between is computed, too, unless the next key is faster.
    void setConfidence(int index) {
        auto& box = m_driver.require<QComboBox>("allianceConfidence");
        box.setFocus();
        while (box.currentIndex() < index) m_driver.press(Qt::Key_Down);
        ASSERT_TRUE(m_driver.waitUntil([this] { return !page()->isComputing(); }));
    }
};

TEST_F(AlliancePageTest, HowManyAnswersAreTheHighestIsCountedInTheData) {
    int answers = 0;
    int highest = 0;
    for (int item = 1; item <= 12; ++item) {
        for (const double value : data()->column(QStringLiteral("wai_%1").arg(item))->numbers()) {
            answers += std::isnan(value) ? 0 : 1;
            highest += value == 5 ? 1 : 0; // no item of this form is reversed
        }
    }
    ASSERT_GT(highest, 0);
    ASSERT_LT(highest, answers);
    m_driver.expectSays(QStringLiteral("%1 of %2 single answers are the highest one")
                            .arg(highest)
                            .arg(answers)
                            .toUtf8()
                            .constData());
}

TEST_F(AlliancePageTest, ScoresAreThoseOfTheData) {
    const QStringList names{str("wai_bond"), str("wai_goal"), str("wai_task"), str("wai_total")};
    const QStringList means = column("allianceScoreTable", "Mean");
    const QStringList ceilings = column("allianceScoreTable", "At the ceiling");
    for (qsizetype i = 0; i < names.size(); ++i) {
        double sum = 0;
        int n = 0;
        int top = 0;
        for (const double value : data()->column(names[i])->numbers()) {
            if (std::isnan(value)) continue;
            sum += value;
            ++n;
            top += value == 5 ? 1 : 0;
        }
        EXPECT_EQ(means[i], text::fixed(sum / n, 2)) << names[i].toStdString();
        EXPECT_TRUE(ceilings[i].startsWith(text::percent(static_cast<double>(top) / n)));
    }
    const auto& spec = chart("allianceScores").spec();
    EXPECT_EQ(spec.marks.size(), 4U);
    std::size_t shown = 0;
    for (const spec::Rect& bar : spec.rects) shown += bar.cases.size();
    EXPECT_EQ(shown, 4 * 64U);
    EXPECT_EQ(spec.marks[0].paint.tone, spec::Tone::Bond);
    EXPECT_EQ(spec.marks[3].paint.tone, spec::Tone::Total);
}

TEST_F(AlliancePageTest, ItemsOfTheScaleChosenAreShown) {
    EXPECT_EQ(m_driver.table("itemTable").size(), 4);
    choose("allianceScale", str("wai_total"));
    EXPECT_EQ(m_driver.table("itemTable").size(), 12);
    // Some left an item out: the n stands with each.
    double sum = 0;
    int n = 0;
    for (const double value : data()->column(str("wai_1"))->numbers()) {
        if (std::isnan(value)) continue;
        sum += value;
        ++n;
    }
    EXPECT_EQ(m_driver.table("itemTable")[0][1], QString::number(n));
    EXPECT_EQ(m_driver.table("itemTable")[0][2], text::fixed(sum / n, 2));
    EXPECT_TRUE(m_driver.says("Items of total"));
    EXPECT_FALSE(m_driver.says("Items of total, n ="));
}

TEST_F(AlliancePageTest, WiderConfidenceGivesWiderIntervals) {
    const auto width = [this] {
        const spec::Mark& mark = chart("reliability").spec().marks[0];
        return mark.high - mark.low;
    };
    const double before = width();
    setConfidence(2);
    EXPECT_GT(width(), before);
    EXPECT_FALSE(column("allianceScoreTable", "99 % interval").isEmpty());
}

TEST_F(AlliancePageTest, ARowOfTheRunsSelectsItsCase) {
    auto* table = &m_driver.require<QTableView>("runTable");
    const QString name = table->model()->index(1, 0).data().toString();
    table->setFocus();
    m_driver.press(Qt::Key_Down);
    m_driver.press(Qt::Key_Down);
    table->setCurrentIndex(table->model()->index(1, 0));
    m_driver.press(Qt::Key_Return);
    const auto* selection = m_driver.active()->findChild<CaseSelection*>();
    ASSERT_EQ(selection->keys().size(), 1U);
    EXPECT_EQ(selection->keys().begin()->first, name);
}

TEST_F(AlliancePageTest, APairOfSubscalesOpensItsRelation) {
    auto* table = &m_driver.require<QTableView>("subscaleTable");
    ASSERT_EQ(table->model()->rowCount(), 3);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    m_driver.press(Qt::Key_Return);
    EXPECT_TRUE(m_driver.waitFor("scatter"));
}

TEST_F(AlliancePageTest, ChoicesComeBack) {
    choose("allianceScale", str("wai_goal"));
    setConfidence(1);
    const QJsonObject choices = page()->choices();
    const QString numbers = page()->numbersShown();
    EXPECT_EQ(choices[str("scale")].toString(), str("wai_goal"));
    EXPECT_EQ(choices[str("confidence")].toDouble(), 0.90);
    const auto restored = [this](const QJsonObject& wanted) {
        QSignalSpy spy(page(), &AnalysisPage::computed);
        page()->restore(wanted);
        return m_driver.waitUntil([&] { return !spy.isEmpty(); });
    };
    ASSERT_TRUE(restored({}));
    EXPECT_NE(page()->numbersShown(), numbers);
    ASSERT_TRUE(restored(choices));
    EXPECT_EQ(page()->choices(), choices);
    EXPECT_EQ(page()->numbersShown(), numbers);
}

TEST_F(AlliancePageTest, AllTablesAreCopied) {
    m_driver.click("allianceCopy");
    const QString text = QApplication::clipboard()->text();
    for (const char* part : {"Scores of the alliance", "Reliability of the scales", "Items of bond",
             "Longest runs of equal answers", "Correlations of the subscales"})
        EXPECT_TRUE(text.contains(str(part))) << part;
    EXPECT_EQ(QApplication::clipboard()->mimeData()->html().count(str("<table")), 5);
}

/// The page alone, over data made by hand.
class AlliancePageAloneTest : public ::testing::Test {
protected:
    void show(AlliancePage& page, const std::shared_ptr<const dataset::Dataset>& data) {
        page.show();
        QSignalSpy spy(&page, &AnalysisPage::computed);
        page.setData(data);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }, 20'000));
    }

    QObject m_owner;
    CaseSelection m_selection{&m_owner};
};

TEST_F(AlliancePageAloneTest, AStudyWithoutTheQuestionnaireSaysSo) {
    AlliancePage page(nullptr, m_selection, nullptr);
    show(page, sixCases().shared());
    EXPECT_EQ(page.headline(), str("This study does not ask about the alliance"));
}

TEST_F(AlliancePageAloneTest, EmptyAndOneCase) {
    const auto catalogue = instrument::Catalogue::shipped();
    ASSERT_TRUE(catalogue);
    AlliancePage page(catalogue->find(str("wai_sr")), m_selection, nullptr);
    show(page, SmallData(0).shared());
    EXPECT_EQ(page.headline(), str("No ratings of the alliance are here yet"));
    SmallData one(1);
    for (int i = 1; i <= 12; ++i) one.with(qPrintable(QStringLiteral("wai_%1").arg(i)), {4});
    for (const char* scale : {"wai_task", "wai_bond", "wai_goal", "wai_total"}) one.with(scale, {4});
    show(page, one.shared());
    EXPECT_TRUE(page.details().contains(str("n = 1")));
    EXPECT_TRUE(page.numbersShown().contains(str("1 of 1 case")));
    EXPECT_TRUE(page.numbersShown().contains(str("4.00")));
}

} // namespace
} // namespace lacrima::ui::test
