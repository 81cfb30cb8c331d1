// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/JournalTable.h"

#include "core/findings/correlation/CorrelationTable.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lacrima::ui::figures {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// `count` variables v1, v2 ... of `rows` cases that are tied to each other, with `missing` values of the
/// first left out.
dataset::Dataset variables(int count, int rows = 40, int missing = 0) {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(static_cast<std::size_t>(rows));
    for (int i = 1; i <= count; ++i) {
        dataset::DataColumn column;
        column.name = column.variable = QStringLiteral("v%1").arg(i);
        std::vector<double> values;
        for (int row = 0; row < rows; ++row) {
            const double own = std::fmod((row + 1) * (i + 1) * 0.618033989, 1.0);
            values.push_back(i == 1 && row < missing ? kNone : row * 0.02 * (i % 2 == 0 ? -1 : 1) + own);
        }
        column.values = values;
        data.add(std::move(column));
    }
    return data;
}

findings::CorrelationRequest everyPair(const dataset::Dataset& data) {
    findings::CorrelationRequest request;
    for (const auto& column : data.columns) request.xs.append(column.name);
    request.ys = request.xs;
    request.adjustment = analysis::Adjustment::None;
    return request;
}

spec::TableSpec sheetOf(const dataset::Dataset& data, const findings::CorrelationRequest& request) {
    return journalSheet(data, findings::correlate(data, request), request);
}

TEST(JournalTableTest, ASquareIsOneTriangleOfNumberedVariablesWithMeanAndDeviation) {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(5);
    const std::vector<std::vector<double>> values{{1, 2, 3, 4, 5}, {2, 1, 4, 3, 5}, {5, 4, 3, 2, 2}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        dataset::DataColumn column;
        column.name = column.variable = QStringLiteral("v%1").arg(i + 1);
        column.values = values[i];
        data.add(std::move(column));
    }
    const spec::TableSpec sheet = sheetOf(data, everyPair(data));
    const QStringList heads{QStringLiteral("Variable"), QStringLiteral("M"), QStringLiteral("SD"),
        QStringLiteral("1"), QStringLiteral("2")};
    EXPECT_EQ(sheet.titles(), heads) << "the last variable needs no column";
    ASSERT_EQ(sheet.rows.size(), 3U);
    // R: mean(c(1, 2, 3, 4, 5)), sd(...); cor(v1, v2) = .8, cor(v1, v3) = -.9701425, cor(v2, v3) = -.7276069
    EXPECT_EQ(sheet.words(0), (QStringList{QStringLiteral("1. v1"), QStringLiteral("3.00"),
                                  QStringLiteral("1.58"), QStringLiteral("—"), QString()}));
    EXPECT_EQ(sheet.words(1)[3].section(QLatin1Char('\n'), 0, 0), QStringLiteral(".80"));
    EXPECT_EQ(sheet.words(1)[4], QStringLiteral("—"));
    EXPECT_EQ(sheet.words(2)[2], QStringLiteral("1.30"));
    EXPECT_EQ(sheet.words(2)[3].section(QLatin1Char('\n'), 0, 0), QStringLiteral("−.97**"));
    EXPECT_EQ(sheet.words(2)[4].section(QLatin1Char('\n'), 0, 0), QStringLiteral("−.73"));
    EXPECT_TRUE(sheet.words(2)[3].contains(QStringLiteral("\n[−1.00, −.61]")))
        << sheet.words(2)[3].toStdString();
    EXPECT_TRUE(sheet.note.startsWith(QStringLiteral("Note. n = 5 in every pair. Pearson correlation")));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("95 % interval in brackets")));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("** p < .01, p not adjusted")));
    EXPECT_FALSE(sheet.note.contains(QStringLiteral("*** p"))) << "what does not occur is not explained";
}

TEST(JournalTableTest, WhereNStarsOrNumbersVaryTheTableSaysSo) {
    const dataset::Dataset data = variables(4, 40, 7);
    auto asked = everyPair(data);
    const spec::TableSpec pairwise = sheetOf(data, asked);
    EXPECT_EQ(pairwise.titles()[1], QStringLiteral("n"));
    EXPECT_EQ(pairwise.words(0)[1], QStringLiteral("33"));
    EXPECT_EQ(pairwise.words(1)[1], QStringLiteral("40"));
    EXPECT_TRUE(pairwise.note.contains(QStringLiteral("n = 33 to 40"))) << pairwise.note.toStdString();
    asked.isListwise = true;
    const spec::TableSpec listwise = sheetOf(data, asked);
    EXPECT_EQ(listwise.titles()[1], QStringLiteral("M"));
    EXPECT_TRUE(listwise.note.contains(QStringLiteral("n = 33 in every pair")));
    EXPECT_NE(listwise.words(1)[1], pairwise.words(1)[2]) << "the mean is that of the cases correlated";
    asked.adjustment = analysis::Adjustment::Holm;
    EXPECT_TRUE(sheetOf(data, asked).note.contains(QStringLiteral("p adjusted after Holm over 6 pair")));
}

TEST(JournalTableTest, WithoutAPThereIsNoStarAndNoWordAboutStars) {
    dataset::Dataset data = variables(3);
    data.isHandPicked = true;
    const spec::TableSpec sheet = sheetOf(data, everyPair(data));
    for (std::size_t row = 0; row < 3; ++row)
        EXPECT_FALSE(sheet.words(row).join(QString()).contains(QLatin1Char('*')));
    EXPECT_FALSE(sheet.note.contains(QLatin1Char('*')));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("picked by hand")));
}

TEST(JournalTableTest, WhatOnlyNamesSomethingHasNoMean) {
    dataset::Dataset data = variables(3);
    data.columns[2].measure = dataset::Measure::Nominal;
    const spec::TableSpec sheet = sheetOf(data, everyPair(data));
    EXPECT_EQ(sheet.words(2)[1], QStringLiteral("–"));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("A dash")));
}

TEST(JournalTableTest, ManyVariablesLeaveTheIntervalsOutAndThenTurnThePage) {
    const auto hasInterval = [](const spec::TableSpec& sheet) {
        return sheet.words(1).join(QString()).contains(QLatin1Char('['));
    };
    const dataset::Dataset seven = variables(7);
    const dataset::Dataset ten = variables(10);
    const dataset::Dataset twelve = variables(12);
    const auto few = sheetOf(seven, everyPair(seven));
    const auto many = sheetOf(ten, everyPair(ten));
    const auto most = sheetOf(twelve, everyPair(twelve));
    EXPECT_TRUE(hasInterval(few));
    EXPECT_FALSE(hasInterval(many));
    EXPECT_FALSE(many.note.contains(QStringLiteral("interval")));
    EXPECT_FALSE(many.note.contains(QStringLiteral("turn the page")));
    EXPECT_TRUE(most.note.contains(QStringLiteral("turn the page")));
}

TEST(JournalTableTest, ARectangleHasItsNarrowSideAcross) {
    const dataset::Dataset data = variables(11, 40, 7);
    findings::CorrelationRequest asked = everyPair(data);
    asked.xs = {QStringLiteral("v1"), QStringLiteral("v2")};
    asked.ys = asked.ys.mid(2);
    const spec::TableSpec sheet = sheetOf(data, asked);
    EXPECT_EQ(sheet.titles(), (QStringList{QStringLiteral("Variable"), QStringLiteral("n"),
                                  QStringLiteral("v1"), QStringLiteral("v2")}));
    EXPECT_EQ(sheet.rows.size(), 9U);
    EXPECT_EQ(sheet.words(0)[1], QStringLiteral("33–40"));
    EXPECT_TRUE(sheet.words(0)[2].contains(QLatin1Char('[')));
}

/// What Writer makes of HTML, as a page: the words line by line and how far they reach.
struct Page {
    QString text;
    double width = 0; ///< points
    double right = 0; ///< of the word that reaches furthest
};

QByteArray saidBy(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(180000) ? process.readAllStandardOutput() : QByteArray();
}

/// Opened as pasted: first made a text document, then drawn.
Page pageOf(const QString& office, const QString& reader, const QString& html) {
    const QTemporaryDir folder;
    const auto path = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    QFile file(path("table.html"));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("<html><head><meta charset=\"utf-8\"></head><body>" + html.toUtf8() + "</body></html>");
    file.close();
    const QStringList home{QStringLiteral("-env:UserInstallation=file://") + path("home"),
        QStringLiteral("--headless"), QStringLiteral("--writer"), QStringLiteral("--convert-to")};
    const QStringList here{QStringLiteral("--outdir"), folder.path()};
    saidBy(office, home + QStringList{QStringLiteral("odt")} + here + QStringList{path("table.html")});
    saidBy(office, home + QStringList{QStringLiteral("pdf")} + here + QStringList{path("table.odt")});
    Page page;
    page.text = QString::fromUtf8(
        saidBy(reader, {QStringLiteral("-layout"), path("table.pdf"), QStringLiteral("-")}));
    page.text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).remove(QChar(0x2060));
    const QString places =
        QString::fromUtf8(saidBy(reader, {QStringLiteral("-bbox"), path("table.pdf"), QStringLiteral("-")}));
    static const QRegularExpression kWidth(QStringLiteral("<page width=\"([0-9.]+)\""));
    static const QRegularExpression kRight(QStringLiteral("xMax=\"([0-9.]+)\""));
    page.width = kWidth.match(places).captured(1).toDouble();
    auto right = kRight.globalMatch(places);
    while (right.hasNext()) page.right = std::max(page.right, right.next().captured(1).toDouble());
    return page;
}

/// The widest tables of each kind that an upright page is to hold.
TEST(JournalTableTest, WriterPartsNoNumberAndKeepsTheTableOnItsPage) {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (office.isEmpty() || reader.isEmpty()) GTEST_SKIP() << "LibreOffice and poppler-utils are not here";
    for (const int count : {7, 10}) {
        dataset::Dataset data = variables(count, 40, 7);
        for (auto& column : data.columns) {
            column.label.byLanguage[QStringLiteral("en")] =
                QStringLiteral("Genuine vulnerability (%1)").arg(column.name);
        }
        const spec::TableSpec sheet = sheetOf(data, everyPair(data));
        const Page page = pageOf(office, reader, spec::htmlOf(sheet));
        EXPECT_GT(page.width, 0) << "no page";
        EXPECT_LT(page.right, page.width - 28) << count << ": runs into the margin";
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (const QString& cell : sheet.words(row).mid(1)) {
                for (const QString& line : cell.split(QLatin1Char('\n')))
                    EXPECT_TRUE(page.text.contains(line)) << line.toStdString() << " is parted";
            }
        }
        EXPECT_TRUE(page.text.contains(QStringLiteral("** p < .01"))) << page.text.toStdString();
    }
}

TEST(JournalTableTest, WhatIsCopiedKeepsEachNumberTogether) {
    const dataset::Dataset data = variables(3, 40, 7);
    const spec::TableSpec sheet = sheetOf(data, everyPair(data));
    const QString html = spec::htmlOf(sheet);
    static const QRegularExpression kParted(QStringLiteral("[\\d,] [−.\\d]|[=<] |\\* p"));
    const auto parted = kParted.match(QString(html).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
    EXPECT_FALSE(parted.hasMatch()) << parted.captured().toStdString() << " in " << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("<br>[")));
    const QString text = spec::textOf(sheet);
    EXPECT_EQ(text.count(QLatin1Char('\n')), 4) << "a line a row";
    EXPECT_FALSE(text.contains(QChar(QChar::Nbsp))) << "numbers for a spreadsheet";
}

} // namespace
} // namespace lacrima::ui::figures
