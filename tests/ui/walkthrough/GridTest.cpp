// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Demonstration.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Real keys in the grid of the demonstration study.
class GridTest : public ::testing::Test {
protected:
    GridTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/grid.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        m_driver.window().openStudy(path);
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
        grid().setCurrentIndex(grid().model()->index(0, 0));
        grid().setFocus();
        settle();
    }

    QTableView& grid() { return m_driver.require<QTableView>("casebookGrid"); }
    QString cell(int row) { return grid().model()->index(row, 0).data().toString(); }
    /// The first key opens the editor of the cell; the next one goes where the focus is then.
    void typeKeys(const char* keys) {
        for (const char* key = keys; *key != '\0'; ++key) m_driver.type(QString(QLatin1Char(*key)));
    }
    int recordCount() { return m_driver.window().studyView()->session().casebook().recordCount(); }

    Driver m_driver;
    Story m_story;
};

TEST_F(GridTest, TypingProposesAndTheReasonSaves) {
    const QString before = cell(0);
    const int records = recordCount();
    typeKeys("44");
    m_driver.press(Qt::Key_Return);
    settle();
    EXPECT_EQ(grid().currentIndex().row(), 0) << "typing edits the cell, it does not search for another";
    EXPECT_EQ(cell(0), before) << "nothing changes before there is a reason";
    EXPECT_EQ(recordCount(), records);
    EXPECT_EQ(m_driver.require<QLineEdit>("correctedValue").text(), str("44"));
    m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
    m_driver.click("saveCorrection");
    settle();
    EXPECT_EQ(cell(0), str("44"));
    EXPECT_EQ(recordCount(), records + 1);
}

TEST_F(GridTest, WhatWasTypedWaitsWhileAnotherCellIsLookedAt) {
    typeKeys("45");
    m_driver.press(Qt::Key_Return);
    settle();
    grid().setCurrentIndex(grid().model()->index(5, 0));
    settle();
    EXPECT_NE(m_driver.require<QLineEdit>("correctedValue").text(), str("45"));
    grid().setCurrentIndex(grid().model()->index(0, 0));
    settle();
    EXPECT_EQ(m_driver.require<QLineEdit>("correctedValue").text(), str("45"));
    m_driver.expectSays("Not saved yet.");
}

} // namespace
} // namespace lacrima::ui::test
