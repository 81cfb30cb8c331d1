// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/TableLayout.h"

#include "tests/ui/report/SampleReport.h"
#include "ui/report/layout/PageLayout.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

constexpr double kWidth = 16.6 * kUnitsPerCm;
constexpr double kHeight = 25 * kUnitsPerCm;

/// Beside many columns of numbers the names of the rows do not become a word a line.
TEST(TableLayoutTest, NamesOfRowsStandOnTwoLinesAtMostWhileLettersAreLargeEnough) {
    const double width = 16.6 * kUnitsPerCm;
    spec::TableSpec sheet = sheetOf(6, 7, QStringLiteral("Therapist changed the subject"));
    for (auto& row : sheet.rows) {
        for (std::size_t i = 1; i < row.size(); ++i) row[i].text = QStringLiteral("2.37 [1.14, 2.60]");
    }
    const TableLayout layout(sheet, width, 1e9);
    EXPECT_TRUE(layout.fits());
    EXPECT_GE(layout.fontSize(), 7);
    for (const TableRowPart& row : layout.rows()) EXPECT_LE(row.lines, 2) << layout.fontSize();
}

TEST(TableLayoutTest, ASmallTableIsAsWideAsItsWords) {
    const TableLayout layout(sheetOf(3, 3), kWidth, kHeight);
    EXPECT_LT(layout.width(), kWidth * 0.8);
    EXPECT_EQ(layout.fontSize(), 9);
    for (const TableRowPart& row : layout.rows()) EXPECT_EQ(row.lines, 1);
}

TEST(TableLayoutTest, NothingIsEverWiderThanItsColumnNorTheTableThanThePage) {
    const QString longWord(90, QLatin1Char('w'));
    for (const int columns : {1, 2, 6, 9, 14, 30}) {
        for (const QString& word :
            {QStringLiteral("short"), QStringLiteral("many words in a cell ").repeated(9), longWord,
                QStringLiteral("Übergröße/mit/Schrägstrichen")}) {
            const TableLayout layout(sheetOf(4, columns, word), kWidth, kHeight);
            EXPECT_LE(layout.width(), kWidth + 1) << columns << word.toStdString();
            EXPECT_TRUE(layout.fits()) << columns << " columns of " << word.toStdString();
        }
    }
}

TEST(TableLayoutTest, LettersGetSmallerBeforeWordsAreBroken) {
    const TableLayout layout(sheetOf(4, 9), kWidth, kHeight);
    EXPECT_LT(layout.fontSize(), 9);
    EXPECT_GE(layout.fontSize(), 6.5);
}

TEST(TableLayoutTest, ARowHigherThanAPageIsCutBetweenLines) {
    spec::TableSpec sheet = sheetOf(1, 2);
    sheet.rows[0][0].text = QStringLiteral("word ").repeated(20000);
    const TableLayout layout(sheet, kWidth, kHeight);
    ASSERT_GT(layout.rows().size(), 2u);
    int lines = 0;
    for (const TableRowPart& row : layout.rows()) {
        EXPECT_LE(row.height + layout.head().height, kHeight);
        EXPECT_EQ(row.firstLine, lines);
        lines += row.lines;
    }
    EXPECT_EQ(lines, layout.rows()[0].cells[0].text.lines());
}

TEST(PageLayoutTest, EveryPieceOfAHugeReportFitsOnAPage) {
    ReportDocument document = sampleReport();
    document.table(sheetOf(400, 12, QStringLiteral("a long name of a row that wraps")));
    spec::TableSpec tall = sheetOf(1, 2);
    tall.rows[0][0].text = QStringLiteral("word ").repeated(20000);
    document.table(tall);
    document.figure(chartOf(9000), QStringLiteral("A tower"));
    document.figure(chartOf(), QStringLiteral("words ").repeated(300));
    const auto pieces = layOut(document, kWidth, kHeight);
    std::vector<Piece> boxes;
    for (const LaidPiece& piece : pieces) {
        double height = piece.box.height;
        if (piece.box.repeats >= 0) height += pieces[static_cast<std::size_t>(piece.box.repeats)].box.height;
        EXPECT_LE(height, kHeight);
        boxes.push_back(piece.box);
    }
    const auto placed = paginate(boxes, kHeight);
    for (std::size_t i = 0; i + 1 < placed.size(); ++i) {
        if (pieces[placed[i].piece].heading >= 0) {
            EXPECT_EQ(placed[i].page, placed[i + 1].page) << "a heading alone at the foot of a page";
        }
    }
}

/// Wherever the page ends, a heading, its finding and the warning below stand on the page of the figure.
TEST(PageLayoutTest, AFindingStandsOnThePageOfItsFigure) {
    for (const double height : {200.0, 400.0, 9000.0}) {
        for (int lines = 0; lines < 60; ++lines) {
            ReportDocument document;
            for (int i = 0; i < lines; ++i) document.paragraph(QStringLiteral("A line."));
            document.heading(2, QStringLiteral("Bond, goal and task compared"));
            document.finding(QStringLiteral("They do not differ clearly."));
            document.warning(QStringLiteral("Some clinicians contributed several cases. ").repeated(4));
            document.figure(chartOf(height), QStringLiteral("Compared"));
            const auto pieces = layOut(document, kWidth, kHeight);
            std::vector<Piece> boxes;
            for (const LaidPiece& piece : pieces) boxes.push_back(piece.box);
            const auto placed = paginate(boxes, kHeight);
            const auto heading = std::find_if(placed.begin(), placed.end(),
                [&](const PlacedPiece& place) { return pieces[place.piece].heading >= 0; });
            ASSERT_NE(heading, placed.end());
            ASSERT_EQ(heading->page, placed.back().page) << lines << " lines before, figure of " << height;
        }
    }
}

} // namespace
} // namespace lacrima::ui::report::test
