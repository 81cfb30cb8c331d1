// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CasebookGrid.h"

#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ScratchFolder.h"
#include "ui/clean/CaseFilter.h"
#include "ui/clean/CasebookModel.h"
#include "ui/session/StudySession.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Somebody is typing while another window changes the study: the rows are read anew around the open cell.
TEST(CasebookGridTest, WhoeverIsTypingGoesOnWhereTheCursorWas) {
    const support::ScratchFolder folder;
    auto made = study::makeDemonstration(folder.path("grid.lacrima"), QByteArray(32, 'm'));
    ASSERT_TRUE(made);
    StudySession session(std::move(*made));
    QSignalSpy unlocked(&session, &StudySession::unlocked);
    session.unlock(QStringLiteral("Demonstration"), QStringLiteral("demo"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, 60'000));
    CasebookModel model(session, nullptr);
    CaseFilter filter(session, nullptr);
    filter.setSourceModel(&model);
    CasebookGrid grid(&model, &filter, nullptr);
    grid.resize(700, 400);
    grid.show();
    grid.activateWindow();
    const int column = session.casebook().variableOf(QStringLiteral("gaf"));
    grid.jumpTo(3, column);
    const auto editor = [&grid] { return qobject_cast<QLineEdit*>(grid.indexWidget(grid.currentIndex())); };
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    editor()->setText(QStringLiteral("612"));
    editor()->setCursorPosition(1);
    const CasebookGrid::Place place = grid.place();
    model.refreshAll();
    grid.goBackTo(place, 3, column);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("612"));
    EXPECT_EQ(editor()->cursorPosition(), 1);
}

} // namespace
} // namespace lacrima::ui::test
