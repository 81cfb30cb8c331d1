// SPDX-License-Identifier: GPL-3.0-or-later
// How large figures and letters are in the files of word processors.
#include "tests/ui/report/OfficeFiles.h"
#include "tests/ui/report/SampleReport.h"
#include "ui/charts/export/ChartExport.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/layout/PageLayout.h"
#include "ui/report/layout/PaperPage.h"
#include "ui/report/layout/TableLayout.h"
#include "ui/report/odt/OdtReport.h"

#include <QRegularExpression>

#include <cmath>
#include <gtest/gtest.h>
#include <set>
#include <vector>

namespace lacrima::ui::report::test {
namespace {

constexpr double kEmuPerCm = 360000;

QByteArray contentOf(const base::Result<QByteArray>& file, const char* part) {
    EXPECT_TRUE(file);
    return file ? entryOf(*file, QLatin1String(part)) : QByteArray();
}

/// Width and height in cm wherever the pattern finds them.
std::vector<QSizeF> sizesIn(const QByteArray& xml, const char* pattern, double unitsPerCm) {
    std::vector<QSizeF> sizes;
    const QRegularExpression size(QLatin1String{pattern});
    for (auto it = size.globalMatch(QString::fromUtf8(xml)); it.hasNext();) {
        const auto found = it.next();
        sizes.emplace_back(
            found.captured(1).toDouble() / unitsPerCm, found.captured(2).toDouble() / unitsPerCm);
    }
    return sizes;
}

/// Low, as high as a page, higher than one, and wider than the text.
ReportDocument figures() {
    ReportDocument document;
    document.metadata.title = QStringLiteral("Figures");
    for (const double widthCm : {8.0, 16.0, 30.0}) {
        for (const double height : {200.0, 700.0, 1000.0, 2500.0})
            document.figure(chartOf(height), QStringLiteral("Who cried"), widthCm);
    }
    return document;
}

void expectPlaced(const std::vector<QSizeF>& placed, const ReportDocument& document) {
    ASSERT_EQ(placed.size(), document.blocks.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto& figure = std::get<Figure>(document.blocks[i]);
        const auto natural =
            charts::naturalSize(figure.chart, std::min(figure.widthCm, PaperPage::kTextWidthCm));
        const double expected = std::min(natural.heightCm, PaperPage::kHighestFigureCm);
        EXPECT_NEAR(placed[i].height(), expected, 0.01) << i;
        EXPECT_NEAR(placed[i].width(), natural.widthCm * expected / natural.heightCm, 0.01) << i;
    }
}

TEST(OfficeSizesTest, AFigureKeepsItsFormHoweverHighOrWideItIs) {
    const ReportDocument document = figures();
    const QByteArray docx = contentOf(docxReport(document), "word/document.xml");
    expectPlaced(sizesIn(docx, "<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"", kEmuPerCm), document);
    expectPlaced(sizesIn(docx, "<a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"", kEmuPerCm), document);
    const QByteArray odt = contentOf(odtReport(document), "content.xml");
    expectPlaced(
        sizesIn(odt, "<draw:frame [^>]*svg:width=\"([\\d.]+)cm\" svg:height=\"([\\d.]+)cm\"", 1), document);
}

std::set<double> numbersIn(const QByteArray& xml, const char* pattern, double perPoint) {
    std::set<double> numbers;
    const QRegularExpression number(QLatin1String{pattern});
    for (auto it = number.globalMatch(QString::fromUtf8(xml)); it.hasNext();)
        numbers.insert(it.next().captured(1).toDouble() / perPoint);
    return numbers;
}

/// Word counts in half points.
TEST(OfficeSizesTest, TheLettersOfATableAreAsLargeAsItsLayoutSays) {
    std::set<double> seen;
    for (const int columns : {3, 6, 8, 9, 11, 14}) {
        ReportDocument document;
        document.metadata.title = QStringLiteral("Tables");
        document.table(sheetOf(3, columns));
        const double points =
            TableLayout(sheetOf(3, columns), PaperPage::kTextWidthCm * kUnitsPerCm, 1e9).fontSize();
        seen.insert(points);
        const bool isUsual = points >= 9; // as the style of the words in tables has it
        const auto ofWord =
            numbersIn(contentOf(docxReport(document), "word/document.xml"), "<w:sz w:val=\"(\\d+)\"", 2);
        const auto expected = isUsual ? std::set<double>() : std::set<double>{std::round(points * 2) / 2};
        EXPECT_EQ(ofWord, expected) << columns;
        const QByteArray odt = contentOf(odtReport(document), "content.xml");
        EXPECT_EQ(numbersIn(odt,
                      "style:parent-style-name=\"Table_20_[^>]*><style:text-properties "
                      "fo:font-size=\"([\\d.]+)pt\"",
                      1),
            isUsual ? std::set<double>() : std::set<double>{points})
            << columns;
    }
    EXPECT_GE(seen.size(), 3U) << "usual letters and smaller ones";
}

} // namespace
} // namespace lacrima::ui::report::test
