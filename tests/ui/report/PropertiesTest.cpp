// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says of itself, which programs show without opening it.
#include "tests/ui/report/OfficeFiles.h"
#include "tests/ui/report/SampleReport.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/odt/OdtReport.h"
#include "ui/report/pdf/PdfReport.h"

#include <QXmlStreamReader>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <gtest/gtest.h>
#include <map>

namespace lacrima::ui::report::test {
namespace {

using Properties = std::map<std::string, std::string>;

/// The words of the elements that hold nothing but words.
Properties propertiesOf(const QByteArray& xml) {
    Properties found;
    QXmlStreamReader reader(xml);
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) name = reader.qualifiedName().toString();
        if (reader.isCharacters() && !reader.isWhitespace() && !name.isEmpty())
            found[name.toStdString()] += reader.text().toString().toStdString();
        if (reader.isEndElement()) name.clear();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return found;
}

/// A report whose title is not that of its study.
ReportDocument italian() {
    ReportDocument document = sampleReport();
    document.metadata.language = QStringLiteral("it");
    return document;
}

TEST(PropertiesTest, OdtNamesTheReportItsStudyDateLanguageAndProgram) {
    const auto odt = odtReport(italian());
    ASSERT_TRUE(odt);
    EXPECT_EQ(propertiesOf(entryOf(*odt, QStringLiteral("meta.xml"))),
        (Properties{{"meta:generator", "Lacrima/0.1.0"}, {"dc:title", "Crying and the alliance"},
            {"dc:subject", "Study & sons"}, {"dc:date", "2026-03-09T00:00:00"}, {"dc:language", "it"}}));
}

TEST(PropertiesTest, DocxNamesTheReportItsStudyDateLanguageAndProgram) {
    const auto docx = docxReport(italian());
    ASSERT_TRUE(docx);
    EXPECT_EQ(propertiesOf(entryOf(*docx, QStringLiteral("docProps/core.xml"))),
        (Properties{{"dc:title", "Crying and the alliance"}, {"dc:subject", "Study & sons"},
            {"dc:language", "it"}, {"dcterms:created", "2026-03-09T00:00:00Z"}}));
    EXPECT_EQ(propertiesOf(entryOf(*docx, QStringLiteral("docProps/app.xml"))),
        (Properties{{"Application", "Lacrima 0.1.0"}}));
}

TEST(PropertiesTest, PdfNamesTheReportAndTheProgram) {
    const auto pdf = pdfReport(italian());
    ASSERT_TRUE(pdf);
    QPDF read;
    read.processMemoryFile("report", pdf->constData(), static_cast<std::size_t>(pdf->size()));
    QPDFObjectHandle info = read.getTrailer().getKey("/Info");
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), "Crying and the alliance");
    EXPECT_EQ(info.getKey("/Creator").getUTF8Value(), "Lacrima 0.1.0");
    EXPECT_EQ(read.getRoot().getKey("/Lang").getUTF8Value(), "it");
}

TEST(PropertiesTest, HtmlNamesTheReportAndTheProgram) {
    const auto html = htmlReport(italian());
    ASSERT_TRUE(html);
    for (const char* tag : {"title", "h1"}) {
        const QByteArray name(tag);
        const QByteArray expected = '<' + name + ">Crying and the alliance</" + name + '>';
        EXPECT_TRUE(html->contains(expected)) << tag;
    }
    EXPECT_TRUE(html->contains("<meta name=\"generator\" content=\"Lacrima 0.1.0\"/>"));
}

} // namespace
} // namespace lacrima::ui::report::test
