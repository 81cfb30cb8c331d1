// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/OdtReport.h"

#include "ui/report/layout/PageLayout.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/layout/PaperPage.h"
#include "ui/report/layout/TableLayout.h"
#include "ui/report/odt/OdtStyles.h"
#include "ui/report/odt/OdtXml.h"
#include "ui/report/package/FigureFiles.h"
#include "ui/text/Numbers.h"

#include <algorithm>
#include <optional>
#include <set>

namespace lacrima::ui::report {
namespace {

const char* const kMimeType = "application/vnd.oasis.opendocument.text";

/// A name of a style or an element made here: ASCII.
QString name(const char* words) {
    return QString::fromLatin1(words);
}

QString cm(double length) {
    return QString::number(length, 'f', 3) + name("cm");
}

void style(OdtXml& xml, const QString& called, const char* family, const char* properties,
    OdtXml::Attributes attributes) {
    xml.open("style:style", {{"style:name", called}, {"style:family", name(family)}});
    xml.empty(properties, attributes);
    xml.close();
}

/// A style of paragraphs that differs from its parent.
void derivedStyle(OdtXml& xml, const QString& called, const QString& parent, const char* properties,
    OdtXml::Attributes attributes) {
    xml.open("style:style",
        {{"style:name", called}, {"style:family", name("paragraph")}, {"style:parent-style-name", parent}});
    xml.empty(properties, attributes);
    xml.close();
}

class OdtWriter {
public:
    explicit OdtWriter(const ReportDocument& document)
        : m_document(document)
        , m_pages(headingPages(document)) {}

    base::Result<std::vector<ZipEntry>> run(const Progress& progress) {
        const ReportMetadata& metadata = m_document.metadata;
        addTitle();
        addContents();
        m_startsPage = true;
        const auto all = static_cast<int>(m_document.blocks.size());
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            std::visit([this](const auto& block) { add(block); }, m_document.blocks[m_block]);
            if (progress) progress(static_cast<int>(m_block) + 1, all);
        }
        if (m_figures.problem()) return *m_figures.problem();
        std::vector<ZipEntry> entries{{"mimetype", kMimeType, true}};
        entries.push_back({"content.xml", content()});
        entries.push_back({"styles.xml", odtStyles(metadata)});
        entries.push_back({"meta.xml", odtMeta(metadata)});
        entries.insert(entries.end(), m_figures.entries().begin(), m_figures.entries().end());
        entries.push_back({"META-INF/manifest.xml", manifest()});
        return entries;
    }

private:
    QByteArray content() {
        OdtXml xml;
        xml.startDocument();
        xml.open("office:document-content",
            {{"xmlns:office", name("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
                {"xmlns:style", name("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
                {"xmlns:text", name("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
                {"xmlns:table", name("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
                {"xmlns:draw", name("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")},
                {"xmlns:fo", name("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
                {"xmlns:svg", name("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
                {"xmlns:xlink", name("http://www.w3.org/1999/xlink")}, {"office:version", name("1.2")}});
        addFixedStyles();
        xml.open("office:automatic-styles");
        xml.fragment(m_styles.bytes());
        xml.close();
        xml.open("office:body");
        xml.open("office:text");
        xml.fragment(m_body.bytes());
        xml.close(3);
        return xml.bytes();
    }

    void addFixedStyles() {
        style(m_styles, name("Frame"), "graphic", "style:graphic-properties",
            {{"style:vertical-pos", name("top")}, {"style:vertical-rel", name("baseline")},
                {"draw:stroke", name("none")}, {"fo:border", name("none")}});
        style(m_styles, name("Head"), "table-cell", "style:table-cell-properties",
            {{"fo:padding", name("0.08cm")}, {"fo:border-top", name("0.8pt solid #1f2328")},
                {"fo:border-bottom", name("0.5pt solid #1f2328")}, {"style:vertical-align", name("bottom")}});
        style(m_styles, name("Cell"), "table-cell", "style:table-cell-properties",
            {{"fo:padding", name("0.06cm")}});
        style(m_styles, name("Last"), "table-cell", "style:table-cell-properties",
            {{"fo:padding", name("0.06cm")}, {"fo:border-bottom", name("0.8pt solid #1f2328")}});
        style(m_styles, name("Row"), "table-row", "style:table-row-properties",
            {{"fo:keep-together", name("always")}});
    }

    QByteArray manifest() const {
        OdtXml xml;
        xml.startDocument();
        xml.open("manifest:manifest",
            {{"xmlns:manifest", name("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                {"manifest:version", name("1.2")}});
        const auto file = [&xml](const QByteArray& path, const char* type) {
            xml.empty("manifest:file-entry",
                {{"manifest:full-path", QString::fromLatin1(path)}, {"manifest:media-type", name(type)}});
        };
        file("/", kMimeType);
        for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) file(part, "text/xml");
        for (const ZipEntry& picture : m_figures.entries())
            file(picture.name, picture.name.endsWith(".svg") ? "image/svg+xml" : "image/png");
        xml.close();
        return xml.bytes();
    }

    /// The paragraph style, as it is or beginning a new page.
    QString styled(const QString& style) {
        if (!std::exchange(m_startsPage, false)) return style;
        const QString called = name("Page_") + style;
        if (m_made.insert(called).second) {
            derivedStyle(
                m_styles, called, style, "style:paragraph-properties", {{"fo:break-before", name("page")}});
        }
        return called;
    }

    void openParagraph(const char* style) {
        m_body.open("text:p", {{"text:style-name", styled(name(style))}});
    }
    void paragraph(const char* style, const QString& words) {
        openParagraph(style);
        m_body.inlined(text::keptTogether(words));
        m_body.close();
    }
    void span(const QString& style, const QString& words) {
        m_body.open("text:span", {{"text:style-name", style}});
        m_body.inlined(words);
        m_body.close();
    }
    /// A paragraph that begins strongly.
    void paragraph(const char* style, const QString& lead, const QString& words) {
        openParagraph(style);
        if (!lead.isEmpty()) {
            span(name("Strong"), lead);
            m_body.words(QStringLiteral(" "));
        }
        m_body.inlined(text::keptTogether(words));
        m_body.close();
    }

    void addTitle() {
        const ReportMetadata& metadata = m_document.metadata;
        paragraph("Title", metadata.title);
        if (const QString words = cautionWords(metadata); !words.isEmpty()) paragraph("Synthetic", words);
        for (const auto& [label, value] : provenance(metadata)) {
            openParagraph("Provenance");
            span(name("secondary"), label);
            m_body.empty("text:tab");
            m_body.inlined(value);
            m_body.close();
        }
    }

    static QString bookmark(std::size_t place) { return name("part") + QString::number(place); }

    /// Entries link to their headings, and their page numbers are fields that the word processor fills in.
    void addContents() {
        const auto places = m_document.contents();
        if (places.empty()) return;
        m_body.open(
            "text:table-of-content", {{"text:name", name("Contents")}, {"text:protected", name("false")}});
        m_body.open("text:table-of-content-source", {{"text:outline-level", name("2")}});
        m_body.element(
            "text:index-title-template", contentsTitle(), {{"text:style-name", name("Contents_20_Heading")}});
        for (const char* level : {"1", "2"}) {
            m_body.open("text:table-of-content-entry-template",
                {{"text:outline-level", name(level)},
                    {"text:style-name", name("Contents_20_") + name(level)}});
            m_body.empty("text:index-entry-link-start");
            m_body.empty("text:index-entry-text");
            m_body.empty("text:index-entry-tab-stop", {{"style:type", name("right")}});
            m_body.empty("text:index-entry-page-number");
            m_body.empty("text:index-entry-link-end");
            m_body.close();
        }
        m_body.close();
        m_body.open("text:index-body");
        m_body.open("text:index-title", {{"text:name", name("Contents_Head")}});
        m_body.element("text:p", contentsTitle(), {{"text:style-name", name("Contents_20_Heading")}});
        m_body.close();
        for (const std::size_t place : places) addContentsLine(place);
        m_body.close(2);
    }

    void addContentsLine(std::size_t place) {
        const auto& heading = std::get<Heading>(m_document.blocks[place]);
        m_body.open("text:p", {{"text:style-name", name("Contents_20_") + QString::number(heading.level)}});
        m_body.open("text:a",
            {{"text:style-name", name("Contents_link")}, {"text:visited-style-name", name("Contents_link")},
                {"xlink:type", name("simple")}, {"xlink:href", QLatin1Char('#') + bookmark(place)}});
        m_body.inlined(heading.text);
        m_body.empty("text:tab");
        m_body.element("text:bookmark-ref", QString::number(m_pages.at(place)),
            {{"text:reference-format", name("page")}, {"text:ref-name", bookmark(place)}});
        m_body.close(2);
    }

    void add(const Heading& heading) {
        const QString level = QString::number(std::clamp(heading.level, 1, 3));
        const QString place = bookmark(m_block);
        m_body.open("text:h",
            {{"text:style-name", styled(name("Heading_20_") + level)}, {"text:outline-level", level}});
        m_body.empty("text:bookmark-start", {{"text:name", place}});
        m_body.inlined(text::keptTogether(heading.text));
        m_body.empty("text:bookmark-end", {{"text:name", place}});
        m_body.close();
    }

    void add(const Paragraph& text) {
        const bool isKept = m_document.keepsWithNext(m_block);
        const char* const style = text.kind == ParagraphKind::Finding ? "Finding"
                                  : text.kind == ParagraphKind::Warning
                                      ? (isKept ? "Warning_20_kept" : "Warning")
                                  : isKept ? "Text_20_kept"
                                           : "Text_20_body";
        paragraph(style, text.lead, text.text);
    }

    void add(const Note& note) { paragraph("Note", noteLead(note), note.text); }
    void add(const PageBreak&) { m_startsPage = true; }
    void add(const Preformatted& text) {
        for (const QString& line : text.text.split(QLatin1Char('\n'))) {
            openParagraph("Script");
            m_body.inlined(line);
            m_body.close();
        }
    }

    void cell(const char* style, const spec::ResultCell& cell, bool isNumeric, bool isStrong,
        const QString& small) {
        m_body.open(
            "table:table-cell", {{"table:style-name", name(style)}, {"office:value-type", name("string")}});
        m_body.open(
            "text:p", {{"text:style-name", name(isNumeric ? "Table_20_number" : "Table_20_text") + small}});
        const QString tone = cell.isSecondary ? QStringLiteral("secondary") : toneName(cell.tone);
        if (!tone.isEmpty()) m_body.open("text:span", {{"text:style-name", tone}});
        if (isStrong)
            span(name("Strong"), cell.text);
        else
            m_body.inlined(cell.text);
        m_body.close(tone.isEmpty() ? 2 : 3);
    }

    /// Text styles of a table whose letters had to be smaller.
    QString smallStyle(double fontSize) {
        if (fontSize >= 9) return {};
        const QString suffix = QLatin1Char('_') + QString::number(static_cast<int>(fontSize * 10));
        for (const char* parent : {"Table_20_text", "Table_20_number"}) {
            if (!m_made.insert(name(parent) + suffix).second) continue;
            derivedStyle(m_styles, name(parent) + suffix, name(parent), "style:text-properties",
                {{"fo:font-size", QString::number(fontSize) + name("pt")}});
        }
        return suffix;
    }

    /// Short tables stay on one page.
    void addColumns(const TableLayout& layout, const QString& table, bool isShort) {
        const QString width = cm(layout.width() / kUnitsPerCm);
        if (isShort) {
            style(m_styles, table, "table", "style:table-properties",
                {{"style:width", width}, {"table:align", name("left")},
                    {"table:border-model", name("collapsing")},
                    {"style:may-break-between-rows", name("false")}});
        } else {
            style(m_styles, table, "table", "style:table-properties",
                {{"style:width", width}, {"table:align", name("left")},
                    {"table:border-model", name("collapsing")}});
        }
        const auto widths = layout.columnWidths();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString column = table + QLatin1Char('.') + QString::number(i);
            style(m_styles, column, "table-column", "style:table-column-properties",
                {{"style:column-width", cm(widths[i] / kUnitsPerCm)}});
            m_body.empty("table:table-column", {{"table:style-name", column}});
        }
    }

    void openRow() { m_body.open("table:table-row", {{"table:style-name", name("Row")}}); }

    void add(const Table& table) {
        paragraph("Table_20_caption", captionOf(table));
        const QString called = name("Table") + QString::number(table.number);
        m_body.open("table:table", {{"table:name", called}, {"table:style-name", called}});
        // Widths are those of the PDF, with a little more room: another program breaks lines elsewhere.
        const TableLayout layout(table.sheet, PaperPage::kTextWidthCm * kUnitsPerCm, 1e9);
        const QString small = smallStyle(layout.fontSize());
        addColumns(layout, called, table.sheet.rows.size() <= kShortTable);
        m_body.open("table:table-header-rows");
        openRow();
        for (const spec::ResultColumn& column : table.sheet.columns)
            cell("Head", {text::keptTogether(column.title)}, column.isNumeric, true, small);
        m_body.close(2);
        for (std::size_t row = 0; row < table.sheet.rows.size(); ++row) {
            const auto& cells = table.sheet.rows[row];
            const char* const style = row + 1 == table.sheet.rows.size() ? "Last" : "Cell";
            openRow();
            for (std::size_t i = 0; i < table.sheet.columns.size(); ++i) {
                spec::ResultCell content = i < cells.size() ? cells[i] : spec::ResultCell{};
                content.text = cellWords(table.sheet.columns[i], content);
                cell(style, content, table.sheet.columns[i].isNumeric, content.isStrong, small);
            }
            m_body.close();
        }
        m_body.close();
        paragraph("Table_20_note", table.sheet.note);
    }

    void add(const Figure& figure) {
        const FigureFiles::Placed placed = m_figures.add(figure);
        openParagraph("Figure");
        m_body.open(
            "draw:frame", {{"draw:style-name", name("Frame")},
                              {"draw:name", name("Figure ") + QString::number(figure.number)},
                              {"text:anchor-type", name("as-char")}, {"svg:width", cm(placed.widthCm)},
                              {"svg:height", cm(placed.heightCm)}});
        for (const char* type : {".svg", ".png"}) {
            m_body.empty("draw:image",
                {{"xlink:href", QString::fromLatin1(placed.file + type)}, {"xlink:type", name("simple")},
                    {"xlink:show", name("embed")}, {"xlink:actuate", name("onLoad")}});
        }
        m_body.element("svg:title", captionOf(figure));
        m_body.element("svg:desc", figure.chart.textAlternative);
        m_body.close(2);
        paragraph("Figure_20_caption", captionOf(figure));
    }

    const ReportDocument& m_document;
    HeadingPages m_pages; ///< of the PDF: until the word processor has counted
    OdtXml m_body;
    OdtXml m_styles; ///< those that the document needs beside the named ones
    std::set<QString> m_made;
    FigureFiles m_figures{"Pictures/figure"};
    std::size_t m_block = 0;
    bool m_startsPage = false;
};

} // namespace

base::Result<QByteArray> odtReport(const ReportDocument& document, const Progress& progress) {
    return OdtWriter(document).run(progress).and_then(
        [&](const std::vector<ZipEntry>& entries) { return zipOf(entries, document.metadata.date); });
}

} // namespace lacrima::ui::report
