// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabStrip.h"

#include "ui/widgets/theme/FocusRing.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

class TabStripTest : public ::testing::Test {
protected:
    TabStripTest() {
        auto* box = new QHBoxLayout(&m_window);
        m_tabs = new TabStrip(&m_window);
        box->addWidget(m_tabs);
        for (const char* name : {"first", "second", "third", "fourth"})
            m_tabs->add(QString::fromLatin1(name), QString::fromLatin1(name));
        m_tabs->setCurrent(0);
        m_ring = new FocusRing(&m_window);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    QPushButton& tab(const char* name) const {
        return *m_window.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    QWidget m_window;
    TabStrip* m_tabs;
    FocusRing* m_ring;
};

TEST_F(TabStripTest, ArrowsGoOnFromTheTabThatWasClicked) {
    QSignalSpy chosen(m_tabs, &TabStrip::chosen);
    QTest::mouseClick(&tab("third"), Qt::LeftButton);
    EXPECT_EQ(m_tabs->current(), 2);
    QTest::keyClick(&tab("third"), Qt::Key_Right);
    EXPECT_EQ(m_tabs->current(), 3);
    QTest::keyClick(&tab("fourth"), Qt::Key_Left);
    QTest::keyClick(&tab("third"), Qt::Key_Left);
    EXPECT_EQ(m_tabs->current(), 1);
    EXPECT_TRUE(tab("second").isChecked());
    QList<int> indices;
    for (const QList<QVariant>& each : chosen) indices.append(each.front().toInt());
    EXPECT_EQ(indices, (QList<int>{2, 3, 2, 1}));
}

TEST_F(TabStripTest, ArrowsEndAtBothEnds) {
    QTest::keyClick(&tab("first"), Qt::Key_Left);
    EXPECT_EQ(m_tabs->current(), 0);
    m_tabs->setCurrent(3);
    QTest::keyClick(&tab("fourth"), Qt::Key_Right);
    EXPECT_EQ(m_tabs->current(), 3);
    EXPECT_TRUE(tab("fourth").isChecked());
}

/// What is focused after a click is not framed until the keyboard is used again.
TEST_F(TabStripTest, TheRingIsForWhoeverUsesTheKeyboard) {
    tab("first").setFocus();
    QTest::keyClick(&tab("first"), Qt::Key_Right);
    EXPECT_TRUE(m_ring->isVisible());
    QTest::mouseClick(&tab("third"), Qt::LeftButton);
    EXPECT_FALSE(m_ring->isVisible());
    tab("fourth").setFocus();
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_ring->isVisible());
    QTest::keyClick(&tab("fourth"), Qt::Key_Left);
    EXPECT_TRUE(m_ring->isVisible());
}

} // namespace
} // namespace lacrima::ui
