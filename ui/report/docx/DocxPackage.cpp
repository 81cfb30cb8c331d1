// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/docx/DocxPackage.h"

#include "ui/report/docx/DocxStyles.h"
#include "ui/report/docx/DocxXml.h"

namespace lacrima::ui::report {
namespace {

const char* const kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const char* const kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const char* const kPackage = "http://schemas.openxmlformats.org/package/2006/";
const char* const kWordPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QString ascii(const char* words) {
    return QString::fromLatin1(words);
}

/// A part of the package that the text or the package itself points to.
struct Part {
    const char* id;
    const char* relation; ///< the end of its kind
    const char* name;     ///< from where it is pointed to
    const char* content;  ///< the end of its kind of content
};
constexpr Part kParts[] = {
    {"rIdStyles", "styles", "styles.xml", "styles+xml"},
    {"rIdSettings", "settings", "settings.xml", "settings+xml"},
    {"rIdFonts", "fontTable", "fontTable.xml", "fontTable+xml"},
    {kFooterRelation, "footer", "footer.xml", "footer+xml"},
};

QByteArray contentTypes() {
    DocxXml xml;
    xml.startDocument();
    xml.open("Types", {{"xmlns", ascii(kPackage) + ascii("content-types")}});
    const auto ending = [&xml](const char* end, const char* type) {
        xml.empty("Default", {{"Extension", ascii(end)}, {"ContentType", ascii(type)}});
    };
    ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
    ending("xml", "application/xml");
    ending("png", "image/png");
    ending("svg", "image/svg+xml");
    const auto part = [&xml](const QString& name, const QString& type) {
        xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part(ascii("/word/document.xml"), ascii(kWordPart) + ascii("document.main+xml"));
    for (const Part& one : kParts)
        part(ascii("/word/") + ascii(one.name), ascii(kWordPart) + ascii(one.content));
    part(ascii("/docProps/core.xml"), ascii("application/vnd.openxmlformats-package.core-properties+xml"));
    part(ascii("/docProps/app.xml"),
        ascii("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    xml.close();
    return xml.bytes();
}

void relation(DocxXml& xml, const QString& id, const QString& type, const QString& target) {
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

void openRelations(DocxXml& xml) {
    xml.startDocument();
    xml.open("Relationships", {{"xmlns", ascii(kPackage) + ascii("relationships")}});
}

QByteArray packageRelations() {
    DocxXml xml;
    openRelations(xml);
    relation(xml, ascii("rId1"), ascii(kOffice) + ascii("officeDocument"), ascii("word/document.xml"));
    relation(xml, ascii("rId2"), ascii(kPackage) + ascii("relationships/metadata/core-properties"),
        ascii("docProps/core.xml"));
    relation(xml, ascii("rId3"), ascii(kOffice) + ascii("extended-properties"), ascii("docProps/app.xml"));
    xml.close();
    return xml.bytes();
}

QByteArray textRelations(const std::vector<ZipEntry>& pictures) {
    DocxXml xml;
    openRelations(xml);
    for (const Part& one : kParts)
        relation(xml, ascii(one.id), ascii(kOffice) + ascii(one.relation), ascii(one.name));
    for (const ZipEntry& picture : pictures) {
        relation(xml, pictureRelation(picture.name), ascii(kOffice) + ascii("image"),
            QString::fromLatin1(picture.name.mid(static_cast<qsizetype>(qstrlen("word/")))));
    }
    xml.close();
    return xml.bytes();
}

/// What to take where the program's own face is not there.
QByteArray fonts() {
    DocxXml xml;
    xml.startDocument();
    xml.open("w:fonts", {{"xmlns:w", ascii(kWord)}});
    const auto font = [&xml](const char* name, const char* other, const char* family, const char* pitch) {
        xml.open("w:font", {{"w:name", ascii(name)}});
        xml.empty("w:altName", {{"w:val", ascii(other)}});
        xml.empty("w:family", {{"w:val", ascii(family)}});
        xml.empty("w:pitch", {{"w:val", ascii(pitch)}});
        xml.close();
    };
    font("Inter", "Arial", "swiss", "variable");
    font("Courier New", "Liberation Mono", "modern", "fixed");
    xml.close();
    return xml.bytes();
}

/// The page numbers of the contents are filled in when the text is opened.
QByteArray settings() {
    DocxXml xml;
    xml.startDocument();
    xml.open("w:settings", {{"xmlns:w", ascii(kWord)}});
    xml.empty("w:defaultTabStop", {{"w:val", ascii("709")}});
    xml.empty("w:updateFields", {{"w:val", ascii("true")}});
    xml.open("w:compat");
    xml.empty("w:compatSetting",
        {{"w:name", ascii("compatibilityMode")}, {"w:uri", ascii("http://schemas.microsoft.com/office/word")},
            {"w:val", ascii("15")}});
    xml.close(2);
    return xml.bytes();
}

QByteArray footer(const ReportMetadata& metadata) {
    const QString foot = footWords(metadata);
    const auto [before, between, after] = pageWordsAround();
    DocxXml xml;
    xml.startDocument();
    xml.open("w:ftr", {{"xmlns:w", ascii(kWord)}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", ascii("Footer")}});
    xml.close();
    xml.run(foot + QLatin1Char('\t') + before);
    xml.field(ascii("PAGE"), ascii("1"));
    xml.run(between);
    xml.field(ascii("NUMPAGES"), ascii("1"));
    xml.run(after);
    xml.close(2);
    return xml.bytes();
}

QByteArray coreProperties(const ReportMetadata& metadata) {
    const QDate date = metadata.date.isValid() ? metadata.date : QDate(1980, 1, 1);
    DocxXml xml;
    xml.startDocument();
    xml.open("cp:coreProperties", {{"xmlns:cp", ascii(kPackage) + ascii("metadata/core-properties")},
                                      {"xmlns:dc", ascii("http://purl.org/dc/elements/1.1/")},
                                      {"xmlns:dcterms", ascii("http://purl.org/dc/terms/")},
                                      {"xmlns:xsi", ascii("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.element("dc:title", metadata.title);
    xml.element("dc:subject", metadata.studyTitle);
    xml.element("dc:language", metadata.language);
    xml.element("dcterms:created", date.toString(Qt::ISODate) + ascii("T00:00:00Z"),
        {{"xsi:type", ascii("dcterms:W3CDTF")}});
    xml.close();
    return xml.bytes();
}

QByteArray programProperties(const ReportMetadata& metadata) {
    DocxXml xml;
    xml.startDocument();
    xml.open("Properties",
        {{"xmlns", ascii("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    xml.element("Application", ascii("Lacrima ") + metadata.softwareVersion);
    xml.close();
    return xml.bytes();
}

} // namespace

QString pictureRelation(const QByteArray& part) {
    QString name = QString::fromLatin1(part.mid(part.lastIndexOf('/') + 1));
    return name.remove(QLatin1Char('.'));
}

std::vector<ZipEntry> docxPackage(
    const ReportMetadata& metadata, const QByteArray& text, std::vector<ZipEntry> pictures) {
    std::vector<ZipEntry> entries{{"[Content_Types].xml", contentTypes()}};
    entries.push_back({"_rels/.rels", packageRelations()});
    entries.push_back({"docProps/core.xml", coreProperties(metadata)});
    entries.push_back({"docProps/app.xml", programProperties(metadata)});
    entries.push_back({"word/document.xml", text});
    entries.push_back({"word/_rels/document.xml.rels", textRelations(pictures)});
    entries.push_back({"word/styles.xml", docxStyles(metadata.language)});
    entries.push_back({"word/settings.xml", settings()});
    entries.push_back({"word/fontTable.xml", fonts()});
    entries.push_back({"word/footer.xml", footer(metadata)});
    for (ZipEntry& picture : pictures) entries.push_back(std::move(picture));
    return entries;
}

} // namespace lacrima::ui::report
