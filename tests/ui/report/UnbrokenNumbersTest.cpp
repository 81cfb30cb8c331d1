// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/OfficeFiles.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/odt/OdtReport.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

const QString kSentence = QStringLiteral("It says r = .49 [.26, .67], n = 55, p < .001 in 95 % of them.");

/// What every line of the text holds.
QStringList linesOf(const PageText& text) {
    QStringList lines;
    for (int i = 0; i < text.lines(); ++i) lines.append(text.words(i));
    return lines;
}

TEST(UnbrokenNumbersTest, NoLineOfAPageEndsInsideANumber) {
    const QFont font = textFont(10);
    const double whole = widthOf(kSentence, font);
    for (double width = whole; width > whole / 5; width -= points(1)) {
        const QStringList lines = linesOf(PageText(kSentence, font, width));
        QString again;
        for (const QString& line : lines) again += line;
        EXPECT_EQ(again, kSentence) << "the words are as they were";
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            static const QRegularExpression kBad(
                QStringLiteral("([=<]|\\.|(^| )[rnp]|95|\\.26,) ?$")); // what cannot end a line
            const bool isBad = kBad.match(lines[i]).hasMatch();
            EXPECT_FALSE(isBad) << width << ": " << lines.join(QLatin1Char('|')).toStdString();
        }
    }
}

TEST(UnbrokenNumbersTest, StrongWordsWithNumbersStayWithinTheWidth) {
    const QString lead = QStringLiteral("Strong words that are wider than others, r = .49. ");
    for (double width = points(120); width < points(400); width += points(3)) {
        const PageText text(
            lead + kSentence, textFont(10), width, Qt::AlignLeft, Wrapping::Words, lead.size());
        EXPECT_LE(text.naturalWidth(), width + 1) << width;
    }
}

ReportDocument document() {
    ReportDocument document;
    document.metadata.title = QStringLiteral("Report");
    document.heading(1, kSentence);
    document.paragraph(kSentence);
    document.finding(kSentence);
    document.note({kSentence});
    spec::TableSpec sheet;
    sheet.caption = sheet.note = kSentence;
    sheet.columns = {{QStringLiteral("Words"), false, 0}, {QStringLiteral("95 % interval"), true, 0}};
    sheet.rows.push_back({{kSentence}, {QStringLiteral(".49 [.26, .67]")}});
    document.table(sheet);
    document.add(Preformatted{QStringLiteral("x = .5; if (x < .7) y = 95 %% 7")});
    return document;
}

TEST(UnbrokenNumbersTest, TheFilesForWordProcessorsAndBrowsersKeepNumbersTogether) {
    const auto odt = odtReport(document());
    const auto docx = docxReport(document());
    const auto html = htmlReport(document());
    ASSERT_TRUE(odt && docx && html);
    const std::pair<const char*, QString> files[] = {
        {"odt", textOf(entryOf(*odt, QStringLiteral("content.xml")))},
        {"docx", textOf(entryOf(*docx, QStringLiteral("word/document.xml")))}, {"html", textOf(*html)}};
    for (const auto& [what, words] : files) {
        const QString script = QStringLiteral("x = .5; if (x < .7) y = 95 %% 7");
        EXPECT_TRUE(words.contains(script)) << what << ": a script is copied as it is";
        QString kept = words;
        kept.replace(QChar(QChar::Nbsp), QLatin1Char('_'));
        EXPECT_GE(kept.count(QStringLiteral("r_=_.49 [.26,_.67], n_=_55, p_<_.001 in 95_%")), 6)
            << what << kept.toStdString();
        EXPECT_TRUE(kept.contains(QStringLiteral("95_% interval"))) << what;
    }
    for (const std::size_t file : {0U, 1U}) {
        QString kept = files[file].second;
        EXPECT_TRUE(
            kept.replace(QChar(QChar::Nbsp), QLatin1Char('_')).contains(QStringLiteral(".49_[.26,_.67]")))
            << files[file].first << ": a cell of numbers is one line";
    }
}

} // namespace
} // namespace lacrima::ui::report::test
