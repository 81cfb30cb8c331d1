// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"
#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/figures/numbers/PageNumbers.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest>

#include <algorithm>
#include <set>

namespace lacrima::ui::test {
namespace {

using figures::PageNumbers;

/// A named arrangement is a record of the study.
class SavedViewsTest : public DemonstrationTest {
protected:
    StudySession& session() { return m_driver.window().studyView()->session(); }

    void arrange() {
        m_driver.click("tabCorrelations");
        choose("method", str("spearman"));
        m_driver.fill("exploreFilter", "[po_level] >= 2");
        m_driver.press(Qt::Key_Return);
        ASSERT_TRUE(m_driver.waitUntil([this] {
            const auto rows = m_driver.table("correlationTable");
            return !rows.isEmpty() && rows[0][4] != str("55");
        }));
        settle();
    }

    void save(const char* name) {
        m_driver.chooseFromMenu("savedViews", 0);
        ASSERT_TRUE(m_driver.waitFor("viewName"));
        m_driver.fill("viewName", name);
        m_driver.click("saveViewNow");
        ASSERT_TRUE(m_driver.waitUntil([&] { return !SessionViews(session()).saved().empty(); }));
    }

    bool waitForMessage(const char* part) {
        return m_driver.waitUntil([&] { return m_driver.says(part); });
    }
};

TEST_F(SavedViewsTest, ReopensWithTheSameNumbers) {
    arrange();
    save("Spearman above psychotic");
    const auto numbers = m_driver.table("correlationTable");
    // Something else altogether.
    choose("method", str("pearson"));
    m_driver.fill("exploreFilter", "");
    m_driver.click("tabFindings");
    settle();
    m_driver.chooseFromMenu("savedViews", 1);
    ASSERT_TRUE(waitForMessage("the same numbers as when it was saved")) << m_driver.words().toStdString();
    EXPECT_EQ(m_driver.table("correlationTable"), numbers);
    EXPECT_EQ(m_driver.require<QLineEdit>("exploreFilter").text(), str("[po_level] >= 2"));
}

TEST_F(SavedViewsTest, SaysWhenTheDataHaveChangedAndShowsThemAsTheyWere) {
    arrange();
    save("before");
    const auto numbers = m_driver.table("correlationTable");
    // A case that the filter keeps and that was asked about the crying.
    const auto kept =
        dataset::filterRows(*data(), QStringLiteral("[po_level] >= 2 and [last_support] <> ''"));
    const auto first = std::find(kept.kept.begin(), kept.kept.end(), true) - kept.kept.begin();
    session().exclude(static_cast<int>(first), QStringLiteral("test"), {});
    ASSERT_TRUE(m_driver.waitUntil([&] { return m_driver.table("correlationTable") != numbers; }));
    m_driver.chooseFromMenu("savedViews", 1);
    ASSERT_TRUE(waitForMessage("the data have changed since it was saved")) << m_driver.words().toStdString();
    m_driver.click("messageOffer");
    ASSERT_TRUE(m_driver.waitUntil([&] { return m_driver.table("correlationTable") == numbers; }));
}

TEST_F(SavedViewsTest, NumbersOfAnotherVersionAreNotCompared) {
    const auto saveOf = [this](const char* name, const char* version) {
        const QByteArray arrangement =
            QByteArray("{\"version\":") + version + ",\"tab\":\"tabCorrelations\",\"pages\":{}}";
        ASSERT_TRUE(SessionViews(session()).save(str(name), arrangement, QByteArray(32, 'd')));
    };
    saveOf("of yore", "1");
    m_driver.chooseFromMenu("savedViews", 1);
    ASSERT_TRUE(waitForMessage("“of yore” was saved by an older version")) << m_driver.words().toStdString();
    EXPECT_FALSE(m_driver.says("the data have changed"));
    SessionViews(session()).remove(str("of yore"));
    saveOf("to come", "99");
    m_driver.chooseFromMenu("savedViews", 1);
    ASSERT_TRUE(waitForMessage("“to come” was saved by a newer version")) << m_driver.words().toStdString();
}

TEST_F(SavedViewsTest, EachHasTheCasesThatWerePickedInItAndNoMore) {
    m_driver.click("tabCorrelations");
    settle();
    auto& selection = *m_driver.active()->findChild<CaseSelection*>();
    selection.select(*data(), {1, 2}, false);
    save("of two");
    selection.select(*data(), {3}, false);
    save("other one");
    ASSERT_EQ(SessionViews(session()).saved().size(), 2U);
    for (const std::set<int>& rows : {std::set<int>{1, 2}, std::set<int>{3}}) {
        m_driver.chooseFromMenu("savedViews", rows.size() == 2 ? 1 : 2);
        EXPECT_EQ(selection.rowsIn(*data()), rows);
        m_driver.expectSays(qPrintable(QStringLiteral("%1 selected").arg(rows.size())));
    }
}

TEST(PageNumbersTest, TheDigestIsOfKeysAndNumbersNotOfHowTheyArePrinted) {
    PageNumbers numbers;
    EXPECT_TRUE(numbers.digest().isEmpty());
    numbers.add(str("x.y.r"), 0.491);
    numbers.add(str("x.y.low"), std::optional<double>());
    PageNumbers closely;
    closely.add(str("x.y.r"), 0.4912); // also printed as .49
    PageNumbers elsewhere;
    elsewhere.add(str("x.z.r"), 0.491);
    PageNumbers summedOtherwise;
    summedOtherwise.add(str("x.y.r"), 0.491 + 1e-15);
    EXPECT_NE(numbers.digest(), closely.digest());
    EXPECT_NE(numbers.digest(), elsewhere.digest());
    EXPECT_EQ(numbers.digest(), summedOtherwise.digest()) << "by another processor";
    EXPECT_EQ(numbers.all().size(), 1U) << "what is missing has no key";
}

TEST_F(SavedViewsTest, IsUndoneLikeAnyRecord) {
    arrange();
    save("a view");
    session().viewStack().undo();
    EXPECT_TRUE(SessionViews(session()).saved().empty());
    session().viewStack().redo();
    ASSERT_EQ(SessionViews(session()).saved().size(), 1U);
    EXPECT_EQ(SessionViews(session()).saved()[0].view.name, str("a view"));
}

} // namespace
} // namespace lacrima::ui::test
