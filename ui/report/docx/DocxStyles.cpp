// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/docx/DocxStyles.h"

#include "ui/report/docx/DocxXml.h"

#include <QLocale>

namespace lacrima::ui::report {
namespace {

/// Those of OdtStyles under the names that Word knows, so that whoever goes on writing changes one place.
/// Lengths are twentieths of a point, sizes half points.
const char* const kStyles =
    R"xml(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Inter" w:hAnsi="Inter" w:eastAsia="Noto Sans" w:cs="Noto Sans"/><w:color w:val="1F2328"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="%1" w:eastAsia="%1" w:bidi="%1"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="142"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Finding"><w:name w:val="Finding"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Warning"><w:name w:val="Warning"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="16" w:space="6" w:color="8A5A00"/></w:pBdr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:pBdr><w:left w:val="single" w:sz="16" w:space="6" w:color="0F6E6E"/></w:pBdr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Synthetic"><w:name w:val="Synthetic"/><w:basedOn w:val="BodyText"/><w:rPr><w:b/><w:color w:val="8A5A00"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Provenance"><w:name w:val="Provenance"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs><w:ind w:left="2835" w:hanging="2835"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="227" w:line="264" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="510" w:after="113"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="340" w:after="85"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="227" w:after="57"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="21"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="567" w:after="113"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9411"/></w:tabs><w:spacing w:before="85" w:after="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9411"/></w:tabs><w:ind w:left="283"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TableCaption"><w:name w:val="Table Caption"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="227" w:after="85"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableNumber"><w:name w:val="Table Number"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TableNote"><w:name w:val="Table Note"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="57" w:after="227"/></w:pPr><w:rPr><w:color w:val="55606C"/><w:sz w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Figure"><w:name w:val="Figure"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="170" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="57" w:after="283"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Script"><w:name w:val="Script"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="DDD9D2"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9411"/></w:tabs></w:pPr><w:rPr><w:color w:val="55606C"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="bond"><w:name w:val="bond"/><w:rPr><w:color w:val="0072B2"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="goal"><w:name w:val="goal"/><w:rPr><w:color w:val="D55E00"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="task"><w:name w:val="task"/><w:rPr><w:color w:val="009E73"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="total"><w:name w:val="total"/><w:rPr><w:color w:val="5A5A5A"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="danger"><w:name w:val="danger"/><w:rPr><w:color w:val="B3261E"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="warn"><w:name w:val="warn"/><w:rPr><w:color w:val="8A5A00"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="ok"><w:name w:val="ok"/><w:rPr><w:color w:val="2E6B3E"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="accent"><w:name w:val="accent"/><w:rPr><w:color w:val="0F6E6E"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="secondary"><w:name w:val="secondary"/><w:rPr><w:color w:val="55606C"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1F2328"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="1F2328"/></w:tblBorders><w:tblCellMar><w:top w:w="34" w:type="dxa"/><w:left w:w="40" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)xml";

} // namespace

QByteArray docxStyles(const QString& language) {
    DocxXml xml;
    xml.startDocument();
    xml.open("w:styles",
        {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")}});
    QString tag = QLocale(language).name(); // "it_IT": Word wants the country
    tag.replace(QLatin1Char('_'), QLatin1Char('-'));
    xml.fragment(QString::fromUtf8(kStyles).arg(tag).toUtf8());
    xml.close();
    return xml.bytes();
}

} // namespace lacrima::ui::report
