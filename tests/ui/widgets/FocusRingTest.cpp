// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/FocusRing.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

class FocusRingTest : public ::testing::Test {
protected:
    FocusRingTest() {
        auto* box = new QHBoxLayout(&m_window);
        for (QPushButton*& button : m_buttons) {
            button = new QPushButton(&m_window);
            box->addWidget(button);
        }
        m_ring = new FocusRing(&m_window);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    void clickTheMiddle() { QTest::mouseClick(m_buttons[1], Qt::LeftButton); }

    QWidget m_window;
    QPushButton* m_buttons[3] = {};
    FocusRing* m_ring;
};

TEST_F(FocusRingTest, EveryKeyThatMovesBringsItBackAfterAClick) {
    using Press = std::pair<Qt::Key, Qt::KeyboardModifier>;
    for (const auto& [key, modifier] : {Press{Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::NoModifier},
             {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Up, Qt::NoModifier},
             {Qt::Key_Down, Qt::NoModifier}, {Qt::Key_Left, Qt::NoModifier}, {Qt::Key_Right, Qt::NoModifier},
             {Qt::Key_Return, Qt::NoModifier}, {Qt::Key_Enter, Qt::NoModifier}}) {
        clickTheMiddle();
        ASSERT_FALSE(m_ring->isVisible()) << key;
        QTest::keyClick(m_buttons[1], key, modifier);
        ASSERT_TRUE(m_ring->isVisible()) << key;
        const QWidget* focused = m_window.focusWidget();
        EXPECT_TRUE(m_ring->geometry().contains(focused->geometry()))
            << key << ": it is around what has the focus";
    }
}

TEST_F(FocusRingTest, OtherKeysDoNotBringIt) {
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_1, Qt::Key_Shift, Qt::Key_Control, Qt::Key_Home}) {
        clickTheMiddle();
        QTest::keyClick(m_buttons[1], key);
        EXPECT_FALSE(m_ring->isVisible()) << key;
    }
}

} // namespace
} // namespace lacrima::ui
