// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/SampleReport.h"

namespace lacrima::ui::report::test {

spec::TableSpec sheetOf(int rows, int columns, const QString& word) {
    spec::TableSpec sheet;
    sheet.caption = QStringLiteral("Answers & <numbers>");
    sheet.note = QStringLiteral("Note. Numbers are made up.");
    for (int i = 0; i < columns; ++i)
        sheet.columns.push_back({QStringLiteral("Column %1").arg(i + 1), i > 0, 0});
    for (int row = 0; row < rows; ++row) {
        std::vector<spec::ResultCell> cells{{QStringLiteral("%1 %2").arg(word).arg(row + 1)}};
        for (int i = 1; i < columns; ++i)
            cells.push_back({QStringLiteral(".%1 [.26, .67]").arg(10 + (row * 7 + i) % 90), i == 1});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

spec::ChartSpec chartOf(double height) {
    spec::ChartSpec spec;
    spec.title = QStringLiteral("Shares");
    spec.x = {QStringLiteral("Percent"), 0, 100, spec::roundTicks(0, 100, 5)};
    spec.y = {{}, -0.6, 1.6, {{0, QStringLiteral("First")}, {1, QStringLiteral("Second")}}, false};
    for (int i = 0; i < 2; ++i) {
        spec::Bar bar;
        bar.y = i;
        bar.length = 30 + 40 * i;
        bar.label = QStringLiteral("%1 %").arg(bar.length);
        spec.bars.push_back(bar);
    }
    spec.lines.push_back({{0, 100}, {0, 1}, {spec::Tone::Bond}});
    spec.height = height;
    spec.textAlternative = QStringLiteral("First: 30 %. Second: 70 %; \"more\" & <more>");
    return spec;
}

ReportDocument sampleReport() {
    ReportDocument document;
    document.metadata = {QStringLiteral("Crying and the alliance"), QStringLiteral("Study & sons"),
        QDate(2026, 3, 9), QStringLiteral("0.1.0"), 231, QString(64, QLatin1Char('a')), true,
        QStringLiteral("en")};
    const QString long1 = QStringLiteral(
        "Numbers are of all patients in the analysis, and every one of them can be made again. ");
    for (int section = 1; section <= 4; ++section) {
        document.heading(1, QStringLiteral("Section %1 <&> its words").arg(section));
        document.finding(QStringLiteral("Bond is related to genuine vulnerability, r = .49 [.26, .67]."));
        document.paragraph(long1.repeated(6), QStringLiteral("Methods."));
        document.warning(QStringLiteral("Some clinicians contributed several cases."));
        document.heading(2, QStringLiteral("Part of section %1").arg(section));
        document.figure(chartOf(), QStringLiteral("Who cried"));
        document.note({QStringLiteral("My own words,\nin two lines.")});
        document.table(sheetOf(6 + section * 12, 5));
        document.paragraph(long1.repeated(9));
    }
    document.heading(1, QStringLiteral("Appendix"));
    document.add(
        Preformatted{QStringLiteral("x <- read.csv(\"data.csv\")\nif (x > 1 && y < 2) stop()\n\nprint(x)")});
    return document;
}

} // namespace lacrima::ui::report::test
