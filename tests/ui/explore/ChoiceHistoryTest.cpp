// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/ChoiceHistory.h"

#include "tests/ui/explore/Demonstration.h"

#include <QAction>
#include <QLineEdit>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

class ChoiceHistoryTest : public DemonstrationTest {
protected:
    QAction& action(const char* name) {
        auto* found = m_driver.require<ChoiceHistory>("choiceHistory").findChild<QAction*>(str(name));
        EXPECT_NE(found, nullptr);
        return *found;
    }
    QString confidence() { return m_driver.require<QComboBox>("cryingConfidence").currentText(); }
    bool comesTo(const QString& words) {
        return m_driver.waitUntil([&] { return confidence() == words; });
    }
    /// Once the page has computed with it.
    void chooseConfidence(const QString& value) {
        choose("cryingConfidence", value);
        ASSERT_TRUE(m_driver.waitUntil([this] { return action("undoChoice").isEnabled(); }));
    }
};

TEST_F(ChoiceHistoryTest, ASettingIsTakenBackWithOneKey) {
    EXPECT_FALSE(action("undoChoice").isEnabled()) << "opening a page changes nothing";
    const QString before = confidence();
    m_driver.require<QComboBox>("cryingConfidence").setCurrentIndex(2);
    ASSERT_TRUE(m_driver.waitUntil([this] { return action("undoChoice").isEnabled(); }));
    ASSERT_NE(confidence(), before);
    QTest::keySequence(m_driver.active(), QKeySequence::Undo);
    EXPECT_TRUE(comesTo(before));
    EXPECT_FALSE(action("undoChoice").isEnabled()) << "taking back is no change itself";
    EXPECT_FALSE(action("resetChoices").isEnabled());
}

TEST_F(ChoiceHistoryTest, AllSettingsOfAPageComeBackAtOnceAndThatCanBeTakenBack) {
    const QString before = confidence();
    m_driver.require<QComboBox>("cryingConfidence").setCurrentIndex(2);
    ASSERT_TRUE(m_driver.waitUntil([this] { return action("undoChoice").isEnabled(); }));
    auto& by = m_driver.require<QComboBox>("cryingBy");
    by.setCurrentIndex(by.findData(str("pat_gender")));
    ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
    const QString changed = confidence();
    action("resetChoices").trigger();
    ASSERT_TRUE(m_driver.waitFor("cryingShares")) << "all together again";
    EXPECT_EQ(confidence(), before);
    action("undoChoice").trigger();
    ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
    EXPECT_EQ(confidence(), changed);
}

TEST_F(ChoiceHistoryTest, TheFilterIsASettingToo) {
    auto& filter = m_driver.require<QLineEdit>("exploreFilter");
    filter.setFocus();
    filter.setText(str("[po_level] = 2"));
    EXPECT_TRUE(m_driver.says("Not applied yet")) << "what stands there is not what is shown";
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("of 64 cases"); }));
    EXPECT_FALSE(m_driver.says("Not applied yet"));
    action("undoChoice").trigger();
    EXPECT_EQ(filter.text(), QString());
    EXPECT_TRUE(m_driver.waitUntil([this] { return !m_driver.says("of 64 cases"); }));
}

TEST_F(ChoiceHistoryTest, TakingBackGoesToThePageOfTheSetting) {
    m_driver.require<QComboBox>("cryingConfidence").setCurrentIndex(2);
    ASSERT_TRUE(m_driver.waitUntil([this] { return action("undoChoice").isEnabled(); }));
    m_driver.click("tabGroups");
    ASSERT_TRUE(m_driver.waitFor("groups"));
    action("undoChoice").trigger();
    EXPECT_TRUE(m_driver.waitFor("cryingShares")) << "what comes back is seen";
    m_driver.click("tabReport");
    EXPECT_FALSE(m_driver.has("choiceHistory")) << "words have their own way back";
}

} // namespace
} // namespace lacrima::ui::test
