// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/docx/DocxReport.h"

#include "tests/ui/report/OfficeFiles.h"
#include "tests/ui/report/SampleReport.h"
#include "ui/report/layout/PageLayout.h"

#include <QDir>
#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

const QString kText = QStringLiteral("word/document.xml");

QByteArray sample() {
    const auto docx = docxReport(sampleReport());
    EXPECT_TRUE(docx);
    return docx ? *docx : QByteArray();
}

/// The values of an attribute of all elements of a name.
QStringList valuesOf(const QByteArray& xml, const char* element, const char* attribute) {
    QXmlStreamReader reader(xml);
    QStringList values;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.qualifiedName() == QLatin1String(element))
            values.append(reader.attributes().value(QLatin1String(attribute)).toString());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return values;
}

TEST(DocxReportTest, EveryPartIsWellFormedAndHasItsKind) {
    const QByteArray docx = sample();
    keep("report-sample.docx", docx);
    const QStringList entries = entriesOf(docx);
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.front(), QStringLiteral("[Content_Types].xml"));
    const QByteArray types = entryOf(docx, entries.front());
    const QStringList endings = valuesOf(types, "Default", "Extension");
    const QStringList parts = valuesOf(types, "Override", "PartName");
    for (const QString& part : parts)
        EXPECT_TRUE(entries.contains(part.mid(1))) << part.toStdString() << " is not there";
    for (const QString& entry : entries) {
        const bool isXml = entry.endsWith(QLatin1String(".xml")) || entry.endsWith(QLatin1String(".rels"));
        if (isXml) textOf(entryOf(docx, entry));
        EXPECT_TRUE(endings.contains(entry.section(QLatin1Char('.'), -1))) << entry.toStdString();
        if (entry.endsWith(QLatin1String(".xml")) && entry != entries.front()) {
            EXPECT_TRUE(parts.contains(QLatin1Char('/') + entry)) << entry.toStdString();
        }
    }
}

TEST(DocxReportTest, WhatTheTextPointsToIsThere) {
    const QByteArray docx = sample();
    const QStringList entries = entriesOf(docx);
    const std::pair<const char*, const char*> files[] = {
        {"_rels/.rels", ""}, {"word/_rels/document.xml.rels", "word/"}};
    QStringList ids;
    for (const auto& [file, folder] : files) {
        const QByteArray relations = entryOf(docx, QLatin1String(file));
        for (const QString& target : valuesOf(relations, "Relationship", "Target"))
            EXPECT_TRUE(entries.contains(QLatin1String(folder) + target)) << target.toStdString();
        ids = valuesOf(relations, "Relationship", "Id");
        EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()) << "each once";
    }
    const QByteArray text = entryOf(docx, kText);
    QStringList used = valuesOf(text, "a:blip", "r:embed") + valuesOf(text, "asvg:svgBlip", "r:embed") +
                       valuesOf(text, "w:footerReference", "r:id");
    EXPECT_EQ(used.size(), 4 + 4 + 1);
    for (const QString& id : used) EXPECT_TRUE(ids.contains(id)) << id.toStdString();
    const QStringList places = valuesOf(text, "w:bookmarkStart", "w:name");
    const QStringList links = valuesOf(text, "w:hyperlink", "w:anchor");
    EXPECT_EQ(places.size(), 9);
    EXPECT_EQ(links.size(), 9);
    for (const QString& link : links) EXPECT_TRUE(places.contains(link)) << link.toStdString();
    const QStringList styles =
        valuesOf(entryOf(docx, QStringLiteral("word/styles.xml")), "w:style", "w:styleId");
    for (const char* element : {"w:pStyle", "w:rStyle", "w:tblStyle"}) {
        for (const QString& style : valuesOf(text, element, "w:val"))
            EXPECT_TRUE(styles.contains(style)) << style.toStdString() << " is no style";
    }
    EXPECT_EQ(valuesOf(text, "w:fldChar", "w:fldCharType").count(QStringLiteral("begin")),
        valuesOf(text, "w:fldChar", "w:fldCharType").count(QStringLiteral("end")));
}

TEST(DocxReportTest, HeadingsTablesContentsAndPicturesAreReal) {
    const QByteArray docx = sample();
    const QByteArray text = entryOf(docx, kText);
    const QString words = textOf(text);
    EXPECT_TRUE(words.contains(QStringLiteral("Section 4 <&> its words")));
    EXPECT_TRUE(words.contains(QStringLiteral("TOC \\o \"1-2\"")));
    EXPECT_EQ(words.count(QStringLiteral("PAGEREF part")), 9);
    const QStringList styles = valuesOf(text, "w:pStyle", "w:val");
    EXPECT_EQ(styles.count(QStringLiteral("Heading1")), 5);
    EXPECT_EQ(styles.count(QStringLiteral("Heading2")), 4);
    EXPECT_EQ(text.count("<w:tbl>"), 4);
    EXPECT_EQ(text.count("<w:tblHeader/>"), 4) << "a head row of each table is said again on every page";
    EXPECT_EQ(styles.count(QStringLiteral("TableCaption")), 4);
    EXPECT_EQ(valuesOf(text, "wp:docPr", "descr")
                  .count(QStringLiteral("First: 30 %. Second: 70 %; \"more\" & <more>")),
        4);
    const QString foot = textOf(entryOf(docx, QStringLiteral("word/footer.xml")));
    EXPECT_TRUE(foot.contains(QStringLiteral("Synthetic data")) && foot.contains(QStringLiteral(" PAGE ")) &&
                foot.contains(QStringLiteral(" NUMPAGES ")))
        << foot.toStdString();
    EXPECT_EQ(valuesOf(entryOf(docx, QStringLiteral("word/styles.xml")), "w:lang", "w:val"),
        QStringList{QStringLiteral("en-US")});
    const QImage picture = QImage::fromData(entryOf(docx, QStringLiteral("word/media/figure4.png")), "PNG");
    EXPECT_NEAR(picture.dotsPerMeterX() * 0.0254, 300, 1);
    EXPECT_TRUE(entryOf(docx, QStringLiteral("word/media/figure4.svg")).contains("<svg"));
}

/// Before the word processor has counted, too, there is no dash in the place of a page.
TEST(DocxReportTest, TheContentsNameThePagesOfThePdf) {
    const ReportDocument document = sampleReport();
    const HeadingPages pages = headingPages(document);
    const QString words = textOf(entryOf(sample(), kText));
    ASSERT_EQ(pages.size(), document.contents().size());
    for (const auto& [place, page] : pages) {
        const QRegularExpression field(
            QStringLiteral("PAGEREF part%1 \\\\h\\s*%2(?!\\d)").arg(place).arg(page));
        EXPECT_TRUE(words.contains(field)) << field.pattern().toStdString();
    }
    EXPECT_FALSE(words.contains(QChar(0x2013))) << words.toStdString();
}

TEST(DocxReportTest, TheLanguageIsThatOfTheReport) {
    ReportDocument document = sampleReport();
    document.metadata.language = QStringLiteral("it");
    const auto docx = docxReport(document);
    ASSERT_TRUE(docx);
    EXPECT_TRUE(entryOf(*docx, QStringLiteral("word/styles.xml")).contains("w:val=\"it-IT\""));
    EXPECT_TRUE(entryOf(*docx, QStringLiteral("docProps/core.xml")).contains("<dc:language>it<"));
}

TEST(DocxReportTest, ControlsInForeignWordsDoNotBreakTheFiles) {
    ReportDocument document = sampleReport();
    const QString foreign = QStringLiteral("a\x01\x1b") + QChar(0xffff) + QChar(0xd800) + QStringLiteral("b");
    document.metadata.title = document.metadata.studyTitle = foreign;
    document.heading(1, foreign);
    const auto docx = docxReport(document);
    ASSERT_TRUE(docx);
    for (const char* part : {"word/document.xml", "word/footer.xml", "docProps/core.xml"})
        EXPECT_TRUE(textOf(entryOf(*docx, QLatin1String(part))).contains(QStringLiteral("ab"))) << part;
}

TEST(DocxReportTest, TheSameReportHasTheSameBytes) {
    EXPECT_EQ(sample(), sample());
}

TEST(DocxReportTest, AnEmptyReportIsStillAReport) {
    ReportDocument document;
    document.metadata.title = QStringLiteral("Nothing yet");
    const auto docx = docxReport(document);
    ASSERT_TRUE(docx);
    EXPECT_TRUE(textOf(entryOf(*docx, kText)).contains(QStringLiteral("Nothing yet")));
}

TEST(DocxReportTest, LibreOfficeOpensIt) {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) GTEST_SKIP() << "LibreOffice is not here";
    const QByteArray docx = sample();
    const QByteArray pdf = convertedByOffice(office, docx, "docx", "pdf");
    keep("report-sample-docx.pdf", pdf);
    EXPECT_GE(pdf.count("/Type/Page/"), 5);
    const QByteArray odt = convertedByOffice(office, docx, "docx", "odt");
    const QByteArray content = entryOf(odt, QStringLiteral("content.xml"));
    EXPECT_EQ(content.count("<text:h "), 9) << "its headings are headings";
    EXPECT_EQ(content.count("<table:table-header-rows>"), 4);
    EXPECT_EQ(content.count("<draw:frame "), 4);
    EXPECT_EQ(content.count("<text:table-of-content "), 1);
}

} // namespace
} // namespace lacrima::ui::report::test
