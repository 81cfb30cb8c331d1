// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/ResultTable.h"

#include "ui/widgets/table/FrozenColumn.h"
#include "ui/widgets/theme/FocusRing.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

spec::TableSpec sheet(int rows, int numbers) {
    spec::TableSpec sheet;
    sheet.caption = QStringLiteral("Sample");
    sheet.columns.push_back({QStringLiteral("Variable"), false, 0});
    for (int i = 0; i < numbers; ++i) sheet.columns.push_back({QStringLiteral("n%1").arg(i), true, 110});
    for (int row = 0; row < rows; ++row) {
        std::vector<spec::ResultCell> cells{{QStringLiteral("Therapist compassionate %1").arg(row)}};
        for (int i = 0; i < numbers; ++i) cells.push_back({QStringLiteral("[−.%1, .49]").arg(10 + i)});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

class ResultTableTest : public ::testing::Test {
protected:
    ResultTableTest() {
        auto* box = new QVBoxLayout(&m_window);
        box->setContentsMargins(16, 16, 16, 16);
        m_field = new QLineEdit(&m_window);
        m_table = new ResultTable(&m_window);
        box->addWidget(m_field);
        box->addWidget(m_table);
        m_ring = new FocusRing(&m_window);
    }

    void show(const spec::TableSpec& sheet, const QSize& size) {
        m_window.resize(size);
        m_table->setSheet(sheet);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }

    FrozenColumn& frozen() const { return *m_table->findChild<FrozenColumn*>(); }
    int length() const { return m_table->horizontalHeader()->length(); }
    int room() const { return m_table->viewport()->width(); }
    /// What the widest cell asks for.
    int wanted(int column) const {
        int most = 0;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            QStyleOptionViewItem option;
            option.font = m_table->font();
            option.widget = m_table;
            const QModelIndex index = m_table->model()->index(row, column);
            most = std::max(most, m_table->itemDelegate()->sizeHint(option, index).width());
        }
        return most;
    }

    QWidget m_window;
    QLineEdit* m_field;
    ResultTable* m_table;
    FocusRing* m_ring;
};

TEST_F(ResultTableTest, NothingIsFrozenWhereAllFits) {
    show(sheet(5, 3), {900, 400});
    EXPECT_FALSE(frozen().isVisible());
    EXPECT_EQ(m_table->property("state").toString(), QString());
    EXPECT_LE(length(), room());
}

TEST_F(ResultTableTest, PaddingNarrowsBeforeTheTableScrolls) {
    show(sheet(5, 3), {900, 400});
    const int usual = 32 + 175 + 3 * 110; // at least the margins, the names and the asked widths
    m_window.resize(usual, 400);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_table->property("state").toString(), QStringLiteral("narrow"));
    EXPECT_LE(length(), room());
    EXPECT_FALSE(frozen().isVisible());
    for (int column = 0; column < 4; ++column) {
        EXPECT_GE(m_table->columnWidth(column), wanted(column)) << "words are whole";
        EXPECT_GE(m_table->columnWidth(column), m_table->horizontalHeader()->sectionSizeHint(column));
    }
    m_window.resize(900, 400);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_table->property("state").toString(), QString()) << "and comes back";
}

TEST_F(ResultTableTest, WhatDoesNotFitOnAPageIsFoldedAndNamed) {
    spec::TableSpec wide = sheet(5, 6);
    wide.setPlaces({6}, {2}); // n5 stays, n1 goes first
    m_window.resize(560, 400);
    m_table->setSheet(wide);
    m_table->fitHeight();
    m_window.show();
    QCoreApplication::processEvents();
    auto& fold = *m_table->findChild<QPushButton*>(QStringLiteral("foldedColumns"));
    const QStringList folded = m_table->foldedTitles();
    ASSERT_FALSE(folded.isEmpty());
    EXPECT_EQ(folded.front(), QStringLiteral("n1"));
    EXPECT_EQ(folded.back(), QStringLiteral("n4")) << "then from the right";
    EXPECT_TRUE(m_table->isColumnHidden(2) && m_table->isColumnHidden(5));
    EXPECT_FALSE(m_table->isColumnHidden(6) || m_table->isColumnHidden(0));
    EXPECT_LE(length(), room());
    EXPECT_EQ(m_table->horizontalScrollBar()->maximum(), 0) << "no scrolling sideways";
    EXPECT_TRUE(fold.isVisible() && fold.text().contains(folded.join(QStringLiteral(", "))));
    EXPECT_TRUE(m_table->accessibleDescription().contains(QStringLiteral("n4")));
    const QRect line(fold.mapTo(m_table, QPoint()), fold.size());
    EXPECT_TRUE(m_table->rect().contains(line)) << "the line is in sight, below the rows";
    EXPECT_TRUE(spec::textOf(m_table->sheet()).contains(QStringLiteral("n4"))) << "copies have all";
    QTest::mouseClick(&fold, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_table->foldedTitles().isEmpty());
    EXPECT_GT(m_table->horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(frozen().isVisible());
    ASSERT_TRUE(fold.isVisible()) << "so that it can be taken back";
    EXPECT_EQ(fold.text(), QStringLiteral("Leave out the columns that do not fit"));
    QTest::mouseClick(&fold, Qt::LeftButton);
    EXPECT_EQ(m_table->foldedTitles(), folded);
    m_window.resize(1400, 400);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_table->foldedTitles().isEmpty());
    EXPECT_FALSE(fold.isVisible());
    EXPECT_TRUE(m_table->accessibleDescription().isEmpty());
}

TEST_F(ResultTableTest, TheNamesStandStillWhileTheNumbersScroll) {
    show(sheet(60, 9), {500, 300});
    ASSERT_TRUE(frozen().isVisible());
    ASSERT_GT(m_table->horizontalScrollBar()->maximum(), 0);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    m_table->verticalScrollBar()->setValue(7);
    QCoreApplication::processEvents();
    EXPECT_EQ(frozen().verticalScrollBar()->value(), 7);
    const QModelIndex seen = m_table->indexAt({room() - 5, 5 * 32 + 5});
    const QModelIndex name = frozen().indexAt({5, 5 * 32 + 5});
    EXPECT_EQ(name.row(), seen.row());
    EXPECT_EQ(name.column(), 0);
    const QPoint corner = frozen().viewport()->mapTo(m_table, QPoint(0, 0));
    EXPECT_EQ(corner, m_table->viewport()->mapTo(m_table, QPoint(0, 0)));
    EXPECT_EQ(frozen().viewport()->height(), m_table->viewport()->height());
    EXPECT_EQ(frozen().horizontalHeader()->height(), m_table->horizontalHeader()->height());
    frozen().verticalScrollBar()->setValue(3);
    EXPECT_EQ(m_table->verticalScrollBar()->value(), 3);
}

TEST_F(ResultTableTest, TheNamesThatStandStillAreAsWideAsTheirColumn) {
    show(sheet(20, 9), {500, 300});
    ASSERT_TRUE(frozen().isVisible());
    const int before = frozen().width();
    m_table->setColumnWidth(0, m_table->columnWidth(0) - 30);
    EXPECT_EQ(frozen().width(), before - 30);
    EXPECT_EQ(frozen().columnWidth(0), m_table->columnWidth(0));
}

TEST_F(ResultTableTest, AClickOnANameChoosesItsRow) {
    show(sheet(20, 9), {500, 300});
    m_table->setChoosable(true);
    QSignalSpy chosen(m_table, &ResultTable::rowChosen);
    QTest::mouseClick(frozen().viewport(), Qt::LeftButton, Qt::NoModifier, {20, 2 * 32 + 10});
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
    EXPECT_EQ(m_table->currentIndex().row(), 2);
    EXPECT_TRUE(m_table->hasFocus());
    EXPECT_FALSE(frozen().hasFocus());
}

TEST_F(ResultTableTest, TheCurrentCellIsNeverUnderTheNames) {
    show(sheet(20, 9), {500, 300});
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(1, 9));
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_table, Qt::Key_Left);
        EXPECT_GE(m_table->visualRect(m_table->currentIndex()).left(), frozen().width() - 1) << i;
    }
}

TEST_F(ResultTableTest, AssistiveTechnologyMeetsOneTable) {
    show(sheet(4, 9), {500, 300});
    ASSERT_TRUE(frozen().isVisible());
    EXPECT_EQ(frozen().focusPolicy(), Qt::NoFocus);
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(m_table);
    ASSERT_NE(seen, nullptr);
    ASSERT_NE(seen->tableInterface(), nullptr);
    EXPECT_EQ(seen->tableInterface()->columnCount(), 10);
    for (int i = 0; i < seen->childCount(); ++i) {
        QAccessibleInterface* child = seen->child(i);
        EXPECT_TRUE(child == nullptr || child->object() != &frozen());
    }
}

TEST_F(ResultTableTest, TheKeyboardIsSeen) {
    show(sheet(6, 2), {600, 320});
    m_field->setFocus();
    EXPECT_FALSE(m_ring->isVisible());
    const QImage before = m_table->grab().toImage();
    QTest::keyClick(m_field, Qt::Key_Tab);
    ASSERT_TRUE(m_table->hasFocus());
    EXPECT_TRUE(m_ring->isVisible());
    EXPECT_TRUE(m_ring->geometry().contains(QRect(m_table->mapTo(&m_window, QPoint()), m_table->size())));
    EXPECT_TRUE(m_table->selectionModel()->isRowSelected(0)) << "Down goes to the second";
    EXPECT_NE(m_table->grab().toImage(), before);
    QTest::keyClick(m_table, Qt::Key_Down);
    EXPECT_TRUE(m_table->selectionModel()->isRowSelected(1));
}

TEST_F(ResultTableTest, NamesThatAreCutAreSaidWhole) {
    spec::TableSpec wide = sheet(3, 9);
    wide.rows[1][0].text =
        QStringLiteral("<b>A name</b> that nobody could show on half of a small table, as it is");
    show(wide, {420, 300});
    ASSERT_TRUE(frozen().isVisible());
    EXPECT_LT(frozen().width(), room() * 2 / 3) << "numbers have room, too";
    QHelpEvent help(QEvent::ToolTip, {20, 32 + 10}, frozen().viewport()->mapToGlobal(QPoint(20, 42)));
    QApplication::sendEvent(frozen().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("nobody"))) << QToolTip::text().toStdString();
    EXPECT_FALSE(QToolTip::text().contains(QStringLiteral("<b>")));
}

} // namespace
} // namespace lacrima::ui
