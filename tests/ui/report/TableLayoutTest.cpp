// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/TableLayout.h"

#include "tests/ui/report/SampleReport.h"
#include "ui/report/PageLayout.h"

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

constexpr double kWidth = 16.6 * kUnitsPerCm;
constexpr double kHeight = 25 * kUnitsPerCm;

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
    ResultSheet sheet = sheetOf(1, 2);
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
    ResultSheet tall = sheetOf(1, 2);
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

} // namespace
} // namespace lacrima::ui::report::test
