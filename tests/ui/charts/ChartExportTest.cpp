// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export/ChartExport.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace lacrima::ui::charts {
namespace {

/// Letters of three scripts, a line, a band, a bar, a square and a dot.
spec::ChartSpec everything() {
    spec::ChartSpec spec;
    spec.title = QStringLiteral("Nähe");
    spec.textAlternative = QStringLiteral("Nähe und Ziel");
    spec.x.title = QStringLiteral("Größe in Schüben");
    spec.x.ticks = {{0, QStringLiteral("0")}, {1, QStringLiteral("1")}};
    spec.y.hasGrid = false;
    spec.y.ticks = {{0.5, QString::fromUtf8("בכי")}};
    spec.lines.push_back({{0, 1}, {0, 1}, {spec::Tone::Bond}});
    spec.bands.push_back({{0, 1}, {0, 0.5}, {0.5, 1}, {spec::Tone::Bond, 0.2}});
    spec::Bar bar;
    bar.y = 0.5;
    bar.length = 0.5;
    bar.thickness = 0.1;
    bar.label = QStringLiteral("50 %");
    spec.bars.push_back(bar);
    spec::Rect square;
    square.right = square.top = 0.2;
    square.fill.diverging = 0.7;
    spec.rects.push_back(square);
    spec::Mark mark;
    mark.x = mark.y = 0.5;
    spec.marks.push_back(mark);
    return spec;
}

TEST(SvgTest, KeepsWordsAndCarriesTheirFonts) {
    const QByteArray svg = svgOf(everything(), {});
    QXmlStreamReader reader(svg);
    QString words;
    bool hasDescription = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("text")) words += reader.readElementText() + QLatin1Char(' ');
        if (reader.name() == QLatin1String("desc"))
            hasDescription = reader.readElementText().contains(QStringLiteral("Nähe und Ziel"));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Größe in Schüben"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QString::fromUtf8("בכי")));
    EXPECT_TRUE(hasDescription);
    // The umlaut's code point stands in the range of an embedded face; the files are OpenType or TrueType.
    static const QRegularExpression kFace(
        QStringLiteral("base64,([A-Za-z0-9+/=]+)\\);unicode-range:([^}]+)\\}"));
    auto faces = kFace.globalMatch(QString::fromUtf8(svg));
    bool hasUmlaut = false;
    bool hasHebrew = false;
    while (faces.hasNext()) {
        const auto face = faces.next();
        const QByteArray file = QByteArray::fromBase64(face.captured(1).toLatin1());
        EXPECT_TRUE(file.startsWith("OTTO") || file.startsWith(QByteArray("\0\1\0\0", 4)));
        EXPECT_LT(file.size(), 60000) << "a subset is small";
        hasUmlaut = hasUmlaut || face.captured(2).contains(QStringLiteral("U+f6"));
        hasHebrew = hasHebrew || face.captured(2).contains(QStringLiteral("U+5d1"));
    }
    EXPECT_TRUE(hasUmlaut);
    if (QFontDatabase::writingSystems().contains(QFontDatabase::Hebrew)) {
        EXPECT_TRUE(hasHebrew);
    }
}

TEST(FigureTest, TheLeastWidthLeavesRoomBesideTheWords) {
    spec::ChartSpec narrow;
    narrow.y.hasGrid = false;
    narrow.y.ticks = {{0, QStringLiteral("Ever")}};
    spec::ChartSpec wide = narrow;
    wide.y.ticks = {{0, QStringLiteral("Therapist/more/supportive/with/a/psychodynamic/approach")}};
    spec::ChartSpec numbers = wide;
    numbers.rightColumn().words = {{0, QStringLiteral("3.45 [3.20, 3.71], n = 55, p < .001")}};
    EXPECT_LE(leastWidthCm(narrow), 5);
    EXPECT_GT(leastWidthCm(wide), leastWidthCm(narrow));
    EXPECT_GE(leastWidthCm(numbers), leastWidthCm(wide));
    EXPECT_LT(leastWidthCm(numbers), kWidestCm);
    EXPECT_TRUE(areWordsCut(wide, naturalSize(wide, 5)));
    EXPECT_FALSE(areWordsCut(wide, naturalSize(wide, leastWidthCm(wide))));
}

TEST(FigureTest, WordsThatDoNotFitOnALineMakeTheFigureHigher) {
    spec::ChartSpec spec;
    spec.height = 160;
    spec.y = {{}, -0.5, 3.5, {}, false};
    for (int row = 0; row < 4; ++row)
        spec.y.ticks.push_back(
            {static_cast<double>(row), QStringLiteral("Therapist more supportive with a dynamic approach")});
    spec.x.title = QStringLiteral("Score. Columns: patients per half point. Dot: mean, 95 % interval");
    const FigureSize wide = naturalSize(spec, 25);
    const FigureSize narrow = naturalSize(spec, 8.5);
    EXPECT_NEAR(wide.heightCm, 160 / (96 / 2.54), 0.1);
    EXPECT_GT(narrow.heightCm, wide.heightCm + 1);
    EXPECT_FALSE(areWordsCut(spec, narrow));
    EXPECT_TRUE(areWordsCut(spec, {8.5, wide.heightCm, 300})) << "at the height of before";
}

TEST(SvgTest, ControlsInForeignWordsDoNotBreakTheFile) {
    spec::ChartSpec spec = everything();
    const QString foreign = QStringLiteral("a\x01\x1b") + QChar(0xffff) + QChar(0xd800) + QStringLiteral("b");
    spec.title = spec.textAlternative = spec.x.title = spec.bars[0].label = foreign;
    QXmlStreamReader reader(svgOf(spec, {}));
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) words += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("ab")));
}

TEST(PdfTest, HasTheSizeAskedForAndItsFonts) {
    const QByteArray pdf = pdfOf(everything(), {8.5, 6.0, 300});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    // 8.5 cm and 6 cm in points
    static const QRegularExpression kBox(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto box = kBox.match(QString::fromLatin1(pdf));
    ASSERT_TRUE(box.hasMatch());
    EXPECT_NEAR(box.captured(1).toDouble(), 8.5 / 2.54 * 72, 1.0);
    EXPECT_NEAR(box.captured(2).toDouble(), 6.0 / 2.54 * 72, 1.0);
    EXPECT_TRUE(pdf.contains("/FontFile"));
}

/// What somebody copies out of a figure, or searches in it, is what stands there.
TEST(PdfTest, ItsWordsAreThoseOfTheFigure) {
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) GTEST_SKIP() << "poppler-utils are not here";
    spec::ChartSpec spec = everything();
    const QString interval = QString::fromUtf8("[−.49, .89]");
    spec.x.title = QString::fromUtf8("r(62) = −.05, p < .001 > 0");
    spec.x.ticks = {{0, QString::fromUtf8("−1.0")}, {1, QStringLiteral("(n = 37)")}};
    spec.bars.front().label = interval;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("figure.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(spec, {12, 8, 300}));
    file.close();
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& part : {interval, spec.x.title, spec.x.ticks[0].label, spec.x.ticks[1].label})
        EXPECT_TRUE(words.contains(part)) << part.toStdString() << " in " << words.toStdString();
}

TEST(PngTest, HasTheResolutionAskedFor) {
    const auto png = pngOf(everything(), {10.16, 5.08, 300});
    ASSERT_TRUE(png);
    const QImage image = QImage::fromData(*png, "PNG");
    EXPECT_EQ(image.size(), QSize(1200, 600));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 1);
    EXPECT_EQ(image.dotsPerMeterY(), image.dotsPerMeterX());
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white)) << "figures stand on white";
}

TEST(TiffTest, HasTheResolutionAskedForAndNothingShinesThrough) {
    ASSERT_TRUE(canWriteTiff()) << "qt6-image-formats-plugins is not here";
    const FigureSize size{10.16, 5.08, 600};
    const auto tiff = tiffOf(everything(), size);
    ASSERT_TRUE(tiff);
    EXPECT_LT(tiff->size(), 2400 * 1200) << "compressed";
    const QImage image = QImage::fromData(*tiff, "TIFF");
    EXPECT_EQ(image.size(), QSize(2400, 1200));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 600, 1);
    EXPECT_NEAR(image.dotsPerMeterY() * 0.0254, 600, 1);
    EXPECT_FALSE(image.hasAlphaChannel());
    const auto png = pngOf(everything(), size);
    ASSERT_TRUE(png);
    EXPECT_EQ(image.convertToFormat(QImage::Format_RGB32),
        QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB32))
        << "without loss";
    EXPECT_FALSE(tiffOf(everything(), {60, 60, 1200}));
}

TEST(PngTest, WhatMemoryCannotHoldIsRefused) {
    FigureSize size{60, 60, 1200};
    const auto png = pngOf(everything(), size);
    ASSERT_FALSE(png) << "3.2 GB";
    EXPECT_EQ(png.error().key, "figure.too_large");
    EXPECT_EQ(largestDpi(size), 423); // sqrt(100e6 / (60 / 2.54)^2)
    EXPECT_GE(largestDpi({17.5, 10, 0}), 1200) << "a page width is never refused";
    EXPECT_TRUE(imageOf(everything(), QSizeF(1e5, 1e5), 1).isNull());
}

TEST(PngTest, ShowsWhatTheSpecHolds) {
    const QImage empty = imageOf(spec::ChartSpec(), QSizeF(300, 200), 1);
    const QImage full = imageOf(everything(), QSizeF(300, 200), 1);
    EXPECT_NE(empty, full);
    spec::ChartSpec without = everything();
    without.bars.clear();
    EXPECT_NE(imageOf(without, QSizeF(300, 200), 1), full);
}

TEST(ClipboardTest, HoldsPictureAndVector) {
    copyChart(everything(), QSizeF(300, 200));
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(mime->hasImage());
    EXPECT_TRUE(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    copyChartData(everything());
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("kind\tcategory")));
}

} // namespace
} // namespace lacrima::ui::charts
