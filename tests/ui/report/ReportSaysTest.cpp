// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptOfWords.h"
#include "tests/support/spec/SpecLines.h"
#include "tests/ui/report/GoldenReport.h"
#include "tests/ui/report/OfficeFiles.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/odt/OdtReport.h"

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QStringLiteral(" / "));
}

struct LinesOfBlock {
    QStringList operator()(const Heading& heading) const {
        return {QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + heading.text};
    }
    QStringList operator()(const Paragraph& paragraph) const {
        const char* kind = paragraph.kind == ParagraphKind::Finding   ? "finding: "
                           : paragraph.kind == ParagraphKind::Warning ? "warning: "
                                                                      : "";
        const QString lead =
            paragraph.lead.isEmpty() ? QString() : QStringLiteral("*%1* ").arg(paragraph.lead);
        return {QLatin1String(kind) + lead + oneLine(paragraph.text)};
    }
    QStringList operator()(const Note& note) const {
        return {QStringLiteral("note: %1 (%2)").arg(oneLine(note.text), note.about)};
    }
    QStringList operator()(const Table& table) const {
        return QStringList(captionOf(table)) + ui::test::linesOf(table.sheet);
    }
    QStringList operator()(const Figure& figure) const {
        const QString width = QStringLiteral("%1 (%2 cm)").arg(captionOf(figure)).arg(figure.widthCm);
        const QString data = QString::fromUtf8(spec::plotData(figure.chart));
        return QStringList(width) + ui::test::linesOf(figure.chart) +
               QStringList(QStringLiteral("data ") + ui::test::digestOf(data.split(QLatin1Char('\n'))));
    }
    QStringList operator()(const Preformatted& words) const { return words.text.split(QLatin1Char('\n')); }
    QStringList operator()(const PageBreak&) const { return {QStringLiteral("(page)")}; }
};

/// A part of the report after the other, each whole.
void noteParts(support::ScriptOfWords& script, const ReportDocument& document) {
    QString part = QStringLiteral("front");
    QStringList lines;
    for (const auto& [label, value] : provenance(document.metadata))
        lines.append(QStringLiteral("%1: %2").arg(label, value));
    lines += {cautionWords(document.metadata), footWords(document.metadata), fewCasesWords(document.metadata),
        contentsTitle()};
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 1) {
            script.noteWhole(part, lines);
            part = heading->text;
            lines.clear();
        }
        lines += std::visit(LinesOfBlock{}, block);
    }
    script.noteWhole(part, lines);
}

ReportRequest everything() {
    ReportRequest request;
    request.date = QDate(2026, 3, 9);
    request.title = QStringLiteral("What we found");
    request.crying = {QStringLiteral("gen"), QStringLiteral("never_told"), QStringLiteral("vulnerable")};
    for (const char* group : {"po_level", "appr_systemic", "clin_gender", "clin_age"})
        request.comparisons.emplace_back(QStringLiteral("wai_total"), QString::fromLatin1(group));
    request.comparisons.emplace_back(QStringLiteral("gen"), QStringLiteral("cried_last_session"));
    return request;
}

/// Every sentence, cell, tick and mark of a report with all of its parts.
TEST(ReportSaysTest, AllOfIt) {
    const auto made = makeReport(goldenSource(), everything());
    ASSERT_TRUE(made);
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("report"));
    noteParts(script, made->document);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

/// What the files say of themselves, for those who look at their properties or hear them read.
TEST(ReportSaysTest, WhatTheFilesSayOfThemselves) {
    ReportSource source = goldenSource();
    source.dataset.isSynthetic = true;
    ReportRequest request = everything();
    request.sections = {Section::Sample};
    const auto made = makeReport(source, request);
    ASSERT_TRUE(made);
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("report-files"));
    const auto odt = odtReport(made->document);
    const auto docx = docxReport(made->document);
    const auto page = htmlReport(made->document);
    ASSERT_TRUE(odt && docx && page);
    script.noteWhole(QStringLiteral("odt"),
        entriesOf(*odt) +
            QString::fromUtf8(entryOf(*odt, QStringLiteral("meta.xml"))).split(QLatin1Char('>')));
    script.noteWhole(QStringLiteral("docx"),
        entriesOf(*docx) +
            QString::fromUtf8(entryOf(*docx, QStringLiteral("docProps/core.xml"))).split(QLatin1Char('>')));
    const QString html = QString::fromUtf8(*page);
    script.noteWhole(
        QStringLiteral("html"), html.left(html.indexOf(QStringLiteral("<style"))).split(QLatin1Char('\n')));
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::ui::report::test
