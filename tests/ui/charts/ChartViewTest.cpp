// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/ChartView.h"

#include "ui/widgets/Controls.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::charts {
namespace {

/// Three dots in a row, each standing for one case.
spec::ChartSpec dots() {
    spec::ChartSpec spec;
    spec.x.low = spec.y.low = 0;
    spec.x.high = spec.y.high = 10;
    spec.isZoomable = true;
    spec.x.ticks = spec::roundTicks(0, 10, 6);
    spec.y.ticks = spec::roundTicks(0, 10, 6);
    for (int i = 0; i < 3; ++i) {
        spec::Mark mark;
        mark.x = 2 + 3 * i;
        mark.y = 5;
        mark.cases = {i};
        mark.description = QStringLiteral("dot %1").arg(i);
        spec.marks.push_back(mark);
    }
    return spec;
}

class ChartViewTest : public ::testing::Test {
protected:
    ChartViewTest() {
        m_view.resize(500, 300);
        m_view.setSpec(dots());
        m_view.show();
        QCoreApplication::sendPostedEvents();
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, keys, from);
        QMouseEvent move(
            QEvent::MouseMove, to, m_view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(m_view.viewport(), &move);
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, keys, to);
    }

    ChartView m_view{nullptr};
};

TEST_F(ChartViewTest, ClickOnADotSelectsItsCase) {
    QSignalSpy selected(&m_view, &ChartView::casesSelected);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, m_view.positionOf(1));
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<QList<int>>(), QList<int>{1});
    EXPECT_FALSE(selected[0][1].toBool());
}

TEST_F(ChartViewTest, FrameSelectsWhatIsInIt) {
    QSignalSpy selected(&m_view, &ChartView::casesSelected);
    drag(m_view.positionOf(0) - QPoint(20, 20), m_view.positionOf(1) + QPoint(20, 20), Qt::ShiftModifier);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<QList<int>>(), (QList<int>{0, 1}));
    EXPECT_TRUE(selected[0][1].toBool()) << "Shift adds";
}

TEST_F(ChartViewTest, ATipStaysWhileThePointerRests) {
    m_view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_view)); // which takes tips away
    const QPoint place = m_view.positionOf(1);
    QMouseEvent move(QEvent::MouseMove, place, m_view.viewport()->mapToGlobal(place), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(m_view.viewport(), &move);
    ASSERT_TRUE(QToolTip::isVisible());
    QHelpEvent rests(QEvent::ToolTip, place, m_view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view.viewport(), &rests);
    EXPECT_FALSE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 600));
    EXPECT_EQ(QToolTip::text(), QStringLiteral("dot 1"));
    QToolTip::hideText();
}

TEST_F(ChartViewTest, KeysWalkSelectAndZoom) {
    QSignalSpy selected(&m_view, &ChartView::casesSelected);
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.currentTarget(), 1);
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("dot 1"));
    QTest::keyClick(&m_view, Qt::Key_Space);
    ASSERT_EQ(selected.count(), 1);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_TRUE(m_view.isZoomed());
    QTest::keyClick(&m_view, Qt::Key_0);
    EXPECT_FALSE(m_view.isZoomed());
}

TEST_F(ChartViewTest, ZoomKeepsThePlaceUnderThePointer) {
    const QPoint before = m_view.positionOf(2);
    m_view.zoom(0.5, before);
    EXPECT_TRUE(m_view.isZoomed());
    EXPECT_LE((m_view.positionOf(2) - before).manhattanLength(), 1);
    EXPECT_GT((m_view.positionOf(1) - before).manhattanLength(),
        (before - m_view.positionOf(1)).manhattanLength() - 1);
    m_view.zoom(100, before);
    EXPECT_FALSE(m_view.isZoomed()) << "never further away than everything";
}

TEST_F(ChartViewTest, AnotherFigureIsShownWhole) {
    m_view.zoom(0.5, m_view.positionOf(1));
    ASSERT_TRUE(m_view.isZoomed());
    spec::ChartSpec other = dots();
    other.marks[0].x = 3;
    m_view.setSpec(other);
    EXPECT_FALSE(m_view.isZoomed());
}

TEST_F(ChartViewTest, ZoomEndsBeforeAllValuesAreOne) {
    const QPoint at = m_view.positionOf(2);
    for (int i = 0; i < 400; ++i) m_view.zoom(0.8, at);
    EXPECT_TRUE(m_view.isZoomed());
    for (int i = 0; i < 40; ++i) m_view.zoom(1.25, at);
    EXPECT_FALSE(m_view.isZoomed()) << "and the way back is as short as the way there";
}

TEST_F(ChartViewTest, TheWheelZoomsByHowFarItTurns) {
    const QPoint at(100, 100);
    const auto turn = [&](const QPoint& angle) {
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
    };
    const auto width = [&] { return m_view.positionOf(2).x() - m_view.positionOf(0).x(); };
    m_view.zoom(0.5, at);
    const int before = width();
    turn({120, 0});
    EXPECT_EQ(width(), before) << "sideways";
    turn({0, 12});
    const int slightly = width();
    EXPECT_GT(slightly, before);
    EXPECT_LT(slightly, before * 1.05);
    turn({0, 108});
    EXPECT_NEAR(width(), before * 1.25, 2);
}

TEST_F(ChartViewTest, ATipIsPlainTextWhateverTheNames) {
    spec::ChartSpec spec = dots();
    spec.marks[0].description = QStringLiteral("<h1>loud</h1>: 3");
    m_view.setSpec(spec);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("<h1>loud</h1>: 3"));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;h1&gt;loud")))
        << QToolTip::text().toStdString();
    EXPECT_EQ(plainTip(QStringLiteral("n < 3 & more")), QStringLiteral("n < 3 & more")) << "as it is";
}

TEST_F(ChartViewTest, SelectionChangesThePicture) {
    const QImage before = m_view.grab().toImage();
    m_view.setSelectedCases({2});
    EXPECT_NE(m_view.grab().toImage(), before);
    m_view.setSelectedCases({});
    EXPECT_EQ(m_view.grab().toImage(), before);
}

TEST_F(ChartViewTest, EscapeClearsTheSelection) {
    m_view.setSelectedCases({2});
    QSignalSpy selected(&m_view, &ChartView::casesSelected);
    QTest::keyClick(&m_view, Qt::Key_Escape);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_TRUE(selected[0][0].value<QList<int>>().isEmpty());
}

TEST_F(ChartViewTest, FrameSelectsAllCasesBehindADot) {
    spec::ChartSpec spec = dots();
    spec.marks[0].cases = {0, 7};
    m_view.setSpec(spec);
    QSignalSpy selected(&m_view, &ChartView::casesSelected);
    drag(m_view.positionOf(0) - QPoint(20, 20), m_view.positionOf(1) + QPoint(20, 20));
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<QList<int>>(), (QList<int>{0, 7, 1}));
}

} // namespace
} // namespace lacrima::ui::charts
