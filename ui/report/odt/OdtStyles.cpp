// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/OdtStyles.h"

#include "ui/report/odt/OdtXml.h"

namespace lacrima::ui::report {
namespace {

/// Named styles, so that whoever goes on writing changes one place. Colours of the light theme.
const char* const kStyles = R"xml(<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="130%" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Text" fo:font-size="10pt" fo:color="#1f2328" fo:language="%1"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Finding" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Warning" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:padding-left="0.3cm" fo:border-left="2pt solid #8a5a00"/></style:style>
<style:style style:name="Text_20_kept" style:display-name="Text kept" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Warning_20_kept" style:display-name="Warning kept" style:family="paragraph" style:parent-style-name="Warning"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:padding-left="0.3cm" fo:border-left="2pt solid #0f6e6e" fo:keep-with-next="always"/></style:style>
<style:style style:name="Synthetic" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties fo:font-weight="bold" fo:color="#8a5a00"/></style:style>
<style:style style:name="Provenance" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="5cm" fo:text-indent="-5cm"><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:margin-bottom="0.4cm" fo:line-height="110%"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0.9cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="10.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties fo:margin-top="1cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties fo:margin-top="0.15cm"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Contents_20_2" style:display-name="Contents 2" style:family="paragraph" style:parent-style-name="Standard" style:class="index"><style:paragraph-properties fo:margin-left="0.5cm"><style:tab-stops><style:tab-stop style:position="16.1cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Table_20_caption" style:display-name="Table caption" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Table_20_text" style:display-name="Table text" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="%2"/></style:style>
<style:style style:name="Table_20_number" style:display-name="Table number" style:family="paragraph" style:parent-style-name="Table_20_text"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Table_20_note" style:display-name="Table note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="8.5pt" fo:color="#55606c"/></style:style>
<style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/></style:style>
<style:style style:name="Figure_20_caption" style:display-name="Figure caption" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Script" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties style:font-name="Typewriter" fo:font-size="7.5pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:padding-top="0.1cm" fo:border-top="0.5pt solid #ddd9d2"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8pt" fo:color="#55606c"/></style:style>
<style:style style:name="Contents_link" style:family="text"><style:text-properties fo:color="#1f2328" style:text-underline-style="none"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="bond" style:family="text"><style:text-properties fo:color="#0072b2"/></style:style>
<style:style style:name="goal" style:family="text"><style:text-properties fo:color="#d55e00"/></style:style>
<style:style style:name="task" style:family="text"><style:text-properties fo:color="#009e73"/></style:style>
<style:style style:name="total" style:family="text"><style:text-properties fo:color="#5a5a5a"/></style:style>
<style:style style:name="danger" style:family="text"><style:text-properties fo:color="#b3261e"/></style:style>
<style:style style:name="warn" style:family="text"><style:text-properties fo:color="#8a5a00"/></style:style>
<style:style style:name="ok" style:family="text"><style:text-properties fo:color="#2e6b3e"/></style:style>
<style:style style:name="accent" style:family="text"><style:text-properties fo:color="#0f6e6e"/></style:style>
<style:style style:name="secondary" style:family="text"><style:text-properties fo:color="#55606c"/></style:style>
</office:styles>)xml";

const char* const kPage =
    R"xml(<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="1.3cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>)xml";

/// "Page 1000 of 2000" with fields in the place of the numbers.
void writePageWords(OdtXml& xml) {
    const auto [before, between, after] = pageWordsAround();
    xml.words(before);
    xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}});
    xml.words(between);
    xml.element("text:page-count", QStringLiteral("1"));
    xml.words(after);
}

void writeFonts(OdtXml& xml) {
    xml.open("office:font-face-decls");
    xml.empty(
        "style:font-face", {{"style:name", QStringLiteral("Text")},
                               {"svg:font-family", QStringLiteral("Inter, 'Noto Sans', 'Liberation Sans'")},
                               {"style:font-family-generic", QStringLiteral("swiss")}});
    xml.empty(
        "style:font-face", {{"style:name", QStringLiteral("Typewriter")},
                               {"svg:font-family", QStringLiteral("'DejaVu Sans Mono', 'Liberation Mono'")},
                               {"style:font-family-generic", QStringLiteral("modern")},
                               {"style:font-pitch", QStringLiteral("fixed")}});
    xml.close();
}

} // namespace

QByteArray odtStyles(const ReportMetadata& metadata) {
    const QString foot = footWords(metadata);
    OdtXml xml;
    xml.startDocument();
    xml.open("office:document-styles",
        {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
            {"xmlns:style", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
            {"xmlns:text", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
            {"xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
            {"xmlns:svg", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
            {"office:version", QStringLiteral("1.2")}});
    writeFonts(xml);
    xml.fragment(QString::fromUtf8(kStyles).arg(metadata.language, QStringLiteral("9pt")).toUtf8());
    xml.fragment(kPage);
    xml.open("office:master-styles");
    xml.open("style:master-page",
        {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("A4")}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.words(foot);
    xml.empty("text:tab");
    writePageWords(xml);
    xml.close(5);
    return xml.bytes();
}

QByteArray odtMeta(const ReportMetadata& metadata) {
    const QDate date = metadata.date.isValid() ? metadata.date : QDate(1980, 1, 1);
    OdtXml xml;
    xml.startDocument();
    xml.open("office:document-meta",
        {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
            {"xmlns:meta", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
            {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
            {"office:version", QStringLiteral("1.2")}});
    xml.open("office:meta");
    xml.element("meta:generator", QStringLiteral("Lacrima/") + metadata.softwareVersion);
    xml.element("dc:title", metadata.title);
    xml.element("dc:subject", metadata.studyTitle);
    xml.element("dc:date", date.toString(Qt::ISODate) + QStringLiteral("T00:00:00"));
    xml.element("dc:language", metadata.language);
    xml.close(2);
    return xml.bytes();
}

} // namespace lacrima::ui::report
