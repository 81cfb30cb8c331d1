// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StudyView.h"
#include "ui/shell/WindowPlace.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPointer>
#include <QSettings>
#include <QTableView>
#include <QWheelEvent>
#include <QtTest>
#include <qtestspontaneevent.h>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// What the program does to the desk it stands on: screen, clipboard, wheel.
class DeskTest : public ::testing::Test {
protected:
    DeskTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void unlockDemonstration() {
        m_story.useFile("documents/desk.lacrima");
        QFile::remove(m_story.studyPath());
        ASSERT_TRUE(study::makeDemonstration(m_story.studyPath(), QByteArray(32, 'w')));
        m_driver.window().openStudy(m_story.studyPath());
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    }
    void lock() {
        m_driver.click("railLock");
        ASSERT_FALSE(m_driver.window().studyView()->session().isUnlocked());
    }
    /// Turns the wheel over every choice that is in sight; the names of those that changed.
    QStringList changedByWheel() {
        QStringList changed;
        for (QComboBox* box : m_driver.active()->findChildren<QComboBox*>()) {
            if (!box->isVisible() || !box->isEnabled() || box->count() < 2) continue;
            const int before = box->currentIndex();
            box->setFocus();
            for (const int notch : {-120, 120}) {
                const QPointF place = box->rect().center();
                QWheelEvent wheel(place, box->mapToGlobal(place), {}, QPoint(0, notch), Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
                QSpontaneKeyEvent::setSpontaneous(&wheel);
                qApp->notify(box, &wheel);
                if (box->currentIndex() != before) changed.append(box->accessibleName());
            }
        }
        return changed;
    }

    Driver m_driver;
    Story m_story;
};

/// A space meant for the page would close the study.
TEST_F(DeskTest, TheRailGetsNoFocusFromAControlThatGoes) {
    unlockDemonstration();
    const auto rail = [this] { return m_driver.require<QWidget>("railHome").parentWidget(); };
    const auto isOnRail = [this, rail] {
        QWidget* focus = m_driver.window().focusWidget();
        return focus != nullptr && rail()->isAncestorOf(focus);
    };
    int judged = 0;
    for (const char* entry : {"rail_collect", "rail_clean", "rail_explore", "rail_study"}) {
        m_story.openRail(entry);
        settle();
        QList<QPointer<QWidget>> controls;
        for (QWidget* control : m_driver.window().studyView()->findChildren<QWidget*>()) {
            const bool takes = (control->focusPolicy() & Qt::TabFocus) != 0 && control->isVisible();
            if (takes && control->isEnabled() && !rail()->isAncestorOf(control)) controls.append(control);
        }
        for (const QPointer<QWidget>& control : controls) {
            if (control.isNull() || !control->isVisible()) continue;
            control->setFocus();
            if (!control->hasFocus()) continue;
            control->setEnabled(false);
            settle();
            EXPECT_FALSE(isOnRail()) << entry << ' ' << control->objectName().toStdString();
            control->setEnabled(true);
            control->setFocus();
            control->hide();
            settle();
            EXPECT_FALSE(isOnRail()) << entry << ' ' << control->objectName().toStdString() << " hidden";
            control->show();
            ++judged;
        }
    }
    EXPECT_GT(judged, 20);
    auto& language = m_driver.require<QComboBox>("programLanguage");
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Down);
    settle();
    ASSERT_TRUE(m_driver.waitFor("programLanguage"));
    settle();
    EXPECT_FALSE(isOnRail());
    QTest::keyClick(&m_driver.require<QComboBox>("programLanguage"), Qt::Key_Up);
    settle();
    EXPECT_FALSE(isOnRail());
    QTest::keyClick(m_driver.window().focusWidget(), Qt::Key_Backtab);
    for (int i = 0; i < 40 && !isOnRail(); ++i) {
        QWidget* focus = m_driver.window().focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    EXPECT_TRUE(isOnRail()) << "Tab itself goes there";
}

TEST_F(DeskTest, TheWheelChangesNothingOnAnyPage) {
    unlockDemonstration();
    EXPECT_EQ(changedByWheel(), QStringList());
    m_story.openRail("rail_explore");
    for (const char* tab : {"tabCrying", "tabAlliance", "tabCorrelations", "tabRelation", "tabCompared",
             "tabGroups", "tabFindings", "tabMissing", "tabReport"}) {
        ASSERT_TRUE(m_driver.waitFor(tab)) << tab;
        m_driver.click(tab);
        settle();
        EXPECT_EQ(changedByWheel(), QStringList()) << tab;
    }
    m_story.openRail("rail_study");
    EXPECT_EQ(changedByWheel(), QStringList());
}

TEST_F(DeskTest, ANewPinIsTypedWhereTheCursorIs) {
    unlockDemonstration();
    m_story.openRail("rail_study");
    ASSERT_TRUE(m_driver.waitFor("anotherPin"));
    m_driver.click("anotherPin");
    m_story.openRail("rail_collect");
    ASSERT_TRUE(m_driver.waitFor("officePin"));
    settle();
    QWidget* focus = m_driver.window().focusWidget();
    ASSERT_NE(focus, nullptr);
    const QWidget& pin = m_driver.require<QWidget>("officePin");
    EXPECT_TRUE(&pin == focus || pin.isAncestorOf(focus)) << focus->objectName().toStdString();
}

TEST_F(DeskTest, LockingForgetsWhatWasCopiedHereAndNothingElse) {
    unlockDemonstration();
    QApplication::clipboard()->setText(str("of another program"));
    lock();
    EXPECT_EQ(QApplication::clipboard()->text(), str("of another program"));
    m_story.openRail("rail_clean");
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    auto& grid = m_driver.require<QTableView>("casebookGrid");
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    ASSERT_FALSE(QApplication::clipboard()->text().isEmpty());
    ASSERT_NE(QApplication::clipboard()->text(), str("of another program"));
    lock();
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST(WindowPlaceTest, LiesWithinWhatTheScreenLeavesFree) {
    const QRect drawn(0, 0, 1280, 800);
    for (const QRect& room :
        {QRect(0, 0, 1366, 738), QRect(0, 27, 1280, 653), QRect(0, 0, 1024, 670), QRect(0, 0, 1920, 1050)}) {
        const QRect place = WindowPlace::within(drawn, room);
        EXPECT_TRUE(room.contains(place)) << room.width() << " x " << room.height();
        EXPECT_EQ(place.width(), std::min(1280, room.width()));
        EXPECT_EQ(place.height(), std::min(800, room.height()));
    }
    const QRect far = WindowPlace::within(QRect(5000, -300, 600, 400), QRect(0, 0, 1366, 738));
    EXPECT_EQ(far, QRect(766, 0, 600, 400)) << "on a screen that is gone";
}

TEST(WindowPlaceTest, FitsTheScreenAndIsRemembered) {
    QSettings().remove(str("windowGeometry"));
    const QSize left(760, 640);
    {
        MainWindow window(QByteArray(32, 'w'), [] {});
        const QRect room = window.screen()->availableGeometry();
        EXPECT_LE(window.width(), room.width());
        EXPECT_LE(window.height(), room.height());
        EXPECT_LE(window.minimumHeight(), room.height());
        window.setMinimumSize(0, 0);
        window.show();
        window.resize(left);
        settle();
        EXPECT_TRUE(window.close());
    }
    const QVariant kept = QSettings().value(str("windowGeometry"));
    EXPECT_TRUE(kept.isValid());
    QWidget again;
    EXPECT_TRUE(again.restoreGeometry(kept.toByteArray()));
    EXPECT_EQ(again.size(), left);
    QSettings().remove(str("windowGeometry"));
}

} // namespace
} // namespace lacrima::ui::test
