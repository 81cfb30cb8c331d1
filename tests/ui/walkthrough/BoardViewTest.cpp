// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/BoardView.h"

#include "ui/collect/BoardModel.h"

#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Two cases, the second to be handed over.
class BoardViewTest : public ::testing::Test {
protected:
    BoardViewTest()
        : m_model(nullptr)
        , m_view(&m_model, nullptr)
        , m_chosen(&m_view, &BoardView::nextStepChosen) {
        casebook::BoardRow drawn;
        drawn.clinician = QStringLiteral("VD01");
        drawn.caseId = QStringLiteral("VD01-1");
        drawn.hasPractice = drawn.isDrawn = true;
        casebook::BoardRow ready = drawn;
        ready.caseId = QStringLiteral("VD01-2");
        ready.hasDiagnosis = true;
        m_model.setRows({drawn, ready});
        m_view.resize(1000, 300);
        m_view.show();
        QCoreApplication::processEvents();
    }

    QPoint placeOf(int column) const { return m_view.visualRect(m_model.index(1, column)).center(); }
    /// As two clicks arrive that follow fast on each other.
    void doubleClick(int column) {
        QWidget* cells = m_view.viewport();
        QTest::mouseClick(cells, Qt::LeftButton, {}, placeOf(column));
        const QPointF at(placeOf(column));
        QMouseEvent second(QEvent::MouseButtonDblClick, at, cells->mapToGlobal(at), Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(cells, &second);
        QMouseEvent up(QEvent::MouseButtonRelease, at, cells->mapToGlobal(at), Qt::LeftButton, Qt::NoButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(cells, &up);
    }

    BoardModel m_model;
    BoardView m_view;
    QSignalSpy m_chosen;
};

TEST_F(BoardViewTest, ADoubleClickAnywhereTakesTheNextStepOnce) {
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        m_chosen.clear();
        doubleClick(column);
        ASSERT_EQ(m_chosen.size(), 1) << "column " << column;
        EXPECT_EQ(m_chosen.front().front().toInt(), 1) << "the row that was clicked";
    }
}

TEST_F(BoardViewTest, OneClickTakesTheNextStepOnlyOnItsName) {
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        m_chosen.clear();
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, placeOf(column));
        EXPECT_EQ(m_chosen.size(), column == BoardModel::NextStep ? 1 : 0) << "column " << column;
    }
}

TEST_F(BoardViewTest, BothEnterKeysTakeTheNextStepOnce) {
    m_view.setCurrentIndex(m_model.index(1, BoardModel::Case));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        m_chosen.clear();
        QTest::keyClick(&m_view, enter);
        EXPECT_EQ(m_chosen.size(), 1) << enter;
    }
}

} // namespace
} // namespace lacrima::ui::test
