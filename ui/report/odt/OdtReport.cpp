// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/OdtReport.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/layout/TableLayout.h"
#include "ui/report/odt/ZipPackage.h"
#include "ui/text/Xml.h"

#include <algorithm>
#include <optional>
#include <set>

namespace lacrima::ui::report {
namespace {

constexpr double kTextWidthCm = 16.6;
constexpr double kHighestFigureCm = 20;
constexpr std::size_t kShortTable = 12; ///< rows
const char* const kMimeType = "application/vnd.oasis.opendocument.text";

const char* const kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
                          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                          "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                          "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                          "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                          "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">";

QByteArray escaped(const QString& text) {
    return text::xmlEscaped(text).toUtf8();
}

/// Words of a paragraph: line ends stay, and so do runs of blanks.
QByteArray inlined(const QString& text) {
    QByteArray xml = escaped(text);
    xml.replace("\n", "<text:line-break/>");
    xml.replace("\t", "<text:tab/>");
    xml.replace("  ", " <text:s/>");
    return xml;
}

QByteArray cm(double length) {
    return QByteArray::number(length, 'f', 3) + "cm";
}

class OdtWriter {
public:
    explicit OdtWriter(const ReportDocument& document)
        : m_document(document) {}

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
        if (m_problem) return *m_problem;
        std::vector<ZipEntry> entries{{"mimetype", kMimeType, true}};
        entries.push_back({"content.xml", kHead + automaticStyles() + "<office:body><office:text>" + m_body +
                                              "</office:text></office:body></office:document-content>"});
        entries.push_back({"styles.xml", odtStyles(metadata)});
        entries.push_back({"meta.xml", odtMeta(metadata)});
        entries.insert(entries.end(), m_pictures.begin(), m_pictures.end());
        entries.push_back({"META-INF/manifest.xml", manifest()});
        return entries;
    }

private:
    QByteArray automaticStyles() const {
        return "<office:automatic-styles>" + m_styles +
               "<style:style style:name=\"Frame\" style:family=\"graphic\"><style:graphic-properties "
               "style:vertical-pos=\"top\" style:vertical-rel=\"baseline\" draw:stroke=\"none\" "
               "fo:border=\"none\"/></style:style>"
               "<style:style style:name=\"Head\" style:family=\"table-cell\"><style:table-cell-properties "
               "fo:padding=\"0.08cm\" fo:border-top=\"0.8pt solid #1f2328\" fo:border-bottom=\"0.5pt solid "
               "#1f2328\" style:vertical-align=\"bottom\"/></style:style>"
               "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
               "fo:padding=\"0.06cm\"/></style:style>"
               "<style:style style:name=\"Last\" style:family=\"table-cell\"><style:table-cell-properties "
               "fo:padding=\"0.06cm\" fo:border-bottom=\"0.8pt solid #1f2328\"/></style:style>"
               "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
               "fo:keep-together=\"always\"/></style:style>"
               "</office:automatic-styles>";
    }

    QByteArray manifest() const {
        QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                         "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                         "manifest:version=\"1.2\">";
        const auto file = [&xml](const QByteArray& path, const QByteArray& type) {
            xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type +
                   "\"/>";
        };
        file("/", kMimeType);
        for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) file(part, "text/xml");
        for (const ZipEntry& picture : m_pictures)
            file(picture.name, picture.name.endsWith(".svg") ? "image/svg+xml" : "image/png");
        return xml + "</manifest:manifest>";
    }

    /// The paragraph style, as it is or beginning a new page.
    QByteArray styled(const QByteArray& style) {
        if (!std::exchange(m_startsPage, false)) return style;
        const QByteArray name = "Page_" + style;
        if (m_pageStyles.insert(name).second) {
            m_styles += "<style:style style:name=\"" + name +
                        "\" style:family=\"paragraph\" style:parent-style-name=\"" + style +
                        "\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>";
        }
        return name;
    }

    void paragraph(const QByteArray& style, const QByteArray& content) {
        m_body += "<text:p text:style-name=\"" + styled(style) + "\">" + content + "</text:p>";
    }
    static QByteArray span(const QByteArray& style, const QByteArray& content) {
        return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
    }

    void addTitle() {
        const ReportMetadata& metadata = m_document.metadata;
        paragraph("Title", inlined(metadata.title));
        if (const QString words = cautionWords(metadata); !words.isEmpty())
            paragraph("Synthetic", inlined(words));
        for (const auto& [label, value] : provenance(metadata))
            paragraph("Provenance", span("secondary", inlined(label)) + "<text:tab/>" + inlined(value));
    }

    static QByteArray bookmark(std::size_t place) {
        return "part" + QByteArray::number(static_cast<qulonglong>(place));
    }

    /// Entries link to their headings, and their page numbers are fields that the word processor fills in.
    void addContents() {
        const auto places = m_document.contents();
        if (places.empty()) return;
        m_body += "<text:table-of-content text:name=\"Contents\" text:protected=\"false\">"
                  "<text:table-of-content-source text:outline-level=\"2\">"
                  "<text:index-title-template text:style-name=\"Contents_20_Heading\">" +
                  escaped(contentsTitle()) + "</text:index-title-template>";
        for (const char* level : {"1", "2"}) {
            m_body += "<text:table-of-content-entry-template text:outline-level=\"" + QByteArray(level) +
                      "\" text:style-name=\"Contents_20_" + level +
                      "\"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop "
                      "style:type=\"right\"/><text:index-entry-page-number/><text:index-entry-link-end/>"
                      "</text:table-of-content-entry-template>";
        }
        m_body += "</text:table-of-content-source><text:index-body><text:index-title "
                  "text:name=\"Contents_Head\"><text:p text:style-name=\"Contents_20_Heading\">" +
                  escaped(contentsTitle()) + "</text:p></text:index-title>";
        for (const std::size_t place : places) {
            const auto& heading = std::get<Heading>(m_document.blocks[place]);
            m_body += "<text:p text:style-name=\"Contents_20_" + QByteArray::number(heading.level) +
                      "\"><text:a text:style-name=\"Contents_link\" "
                      "text:visited-style-name=\"Contents_link\" xlink:type=\"simple\" xlink:href=\"#" +
                      bookmark(place) + "\">" + inlined(heading.text) +
                      "<text:tab/><text:bookmark-ref text:reference-format=\"page\" "
                      "text:ref-name=\"" +
                      bookmark(place) + "\">–</text:bookmark-ref></text:a></text:p>";
        }
        m_body += "</text:index-body></text:table-of-content>";
    }

    void add(const Heading& heading) {
        const QByteArray level = QByteArray::number(std::clamp(heading.level, 1, 3));
        const QByteArray name = bookmark(m_block);
        m_body += "<text:h text:style-name=\"" + styled("Heading_20_" + level) + "\" text:outline-level=\"" +
                  level + "\"><text:bookmark-start text:name=\"" + name + "\"/>" + inlined(heading.text) +
                  "<text:bookmark-end text:name=\"" + name + "\"/></text:h>";
    }

    void add(const Paragraph& text) {
        const QByteArray lead = text.lead.isEmpty() ? QByteArray() : span("Strong", inlined(text.lead)) + ' ';
        const char* const style = text.kind == ParagraphKind::Finding ? "Finding"
                                  : text.kind == ParagraphKind::Warning
                                      ? (m_document.keepsWithNext(m_block) ? "Warning_20_kept" : "Warning")
                                      : "Text_20_body";
        paragraph(style, lead + inlined(text.text));
    }

    void add(const Note& note) {
        paragraph("Note", span("Strong", inlined(noteLead())) + ' ' + inlined(note.text));
    }
    void add(const PageBreak&) { m_startsPage = true; }
    void add(const Preformatted& text) {
        for (const QString& line : text.text.split(QLatin1Char('\n'))) paragraph("Script", inlined(line));
    }

    QByteArray cellContent(
        const spec::ResultCell& cell, bool isNumeric, bool isStrong, const QByteArray& small) {
        QByteArray words = inlined(cell.text);
        if (isStrong) words = span("Strong", words);
        const QString tone = cell.isSecondary ? QStringLiteral("secondary") : toneName(cell.tone);
        if (!tone.isEmpty()) words = span(tone.toLatin1(), words);
        return "<text:p text:style-name=\"" + QByteArray(isNumeric ? "Table_20_number" : "Table_20_text") +
               small + "\">" + words + "</text:p>";
    }

    /// Text styles of a table whose letters had to be smaller.
    QByteArray smallStyle(double fontSize) {
        if (fontSize >= 9) return {};
        const QByteArray suffix = '_' + QByteArray::number(static_cast<int>(fontSize * 10));
        for (const char* style : {"Table_20_text", "Table_20_number"}) {
            if (!m_pageStyles.insert(style + suffix).second) continue;
            m_styles += "<style:style style:name=\"" + QByteArray(style) + suffix +
                        "\" style:family=\"paragraph\" style:parent-style-name=\"" + style +
                        "\"><style:text-properties fo:font-size=\"" + QByteArray::number(fontSize) +
                        "pt\"/></style:style>";
        }
        return suffix;
    }

    /// Short tables stay on one page.
    void addColumns(const TableLayout& layout, const QByteArray& name, bool isShort) {
        m_styles += "<style:style style:name=\"" + name +
                    "\" style:family=\"table\"><style:table-properties style:width=\"" +
                    cm(layout.width() / kUnitsPerCm) +
                    "\" table:align=\"left\" table:border-model=\"collapsing\"" +
                    (isShort ? " style:may-break-between-rows=\"false\"" : "") + "/></style:style>";
        const auto widths = layout.columnWidths();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QByteArray column = name + '.' + QByteArray::number(static_cast<int>(i));
            m_styles += "<style:style style:name=\"" + column +
                        "\" style:family=\"table-column\"><style:table-column-properties "
                        "style:column-width=\"" +
                        cm(widths[i] / kUnitsPerCm) + "\"/></style:style>";
            m_body += "<table:table-column table:style-name=\"" + column + "\"/>";
        }
    }

    void add(const Table& table) {
        paragraph("Table_20_caption", inlined(captionOf(table)));
        const QByteArray name = "Table" + QByteArray::number(table.number);
        m_body += "<table:table table:name=\"" + name + "\" table:style-name=\"" + name + "\">";
        // Widths are those of the PDF, with a little more room: another program breaks lines elsewhere.
        const TableLayout layout(table.sheet, kTextWidthCm * kUnitsPerCm, 1e9);
        const QByteArray small = smallStyle(layout.fontSize());
        addColumns(layout, name, table.sheet.rows.size() <= kShortTable);
        m_body += "<table:table-header-rows><table:table-row table:style-name=\"Row\">";
        for (const spec::ResultColumn& column : table.sheet.columns)
            cell("Head", cellContent({column.title}, column.isNumeric, true, small));
        m_body += "</table:table-row></table:table-header-rows>";
        for (std::size_t row = 0; row < table.sheet.rows.size(); ++row) {
            const auto& cells = table.sheet.rows[row];
            const char* const style = row + 1 == table.sheet.rows.size() ? "Last" : "Cell";
            m_body += "<table:table-row table:style-name=\"Row\">";
            for (std::size_t i = 0; i < table.sheet.columns.size(); ++i) {
                const spec::ResultCell content = i < cells.size() ? cells[i] : spec::ResultCell{};
                cell(style, cellContent(content, table.sheet.columns[i].isNumeric, content.isStrong, small));
            }
            m_body += "</table:table-row>";
        }
        m_body += "</table:table>";
        paragraph("Table_20_note", inlined(table.sheet.note));
    }

    void cell(const QByteArray& style, const QByteArray& content) {
        m_body += "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\">" +
                  content + "</table:table-cell>";
    }

    void add(const Figure& figure) {
        const QByteArray name = "Pictures/figure" + QByteArray::number(figure.number);
        const auto size = charts::naturalSize(figure.chart, std::min(figure.widthCm, kTextWidthCm));
        m_pictures.push_back({name + ".svg", charts::svgOf(figure.chart, size)});
        auto png = charts::pngOf(figure.chart, size);
        if (png)
            m_pictures.push_back({name + ".png", std::move(*png), true});
        else
            m_problem = base::error("report.unwritable");
        const double shrink = std::min(1.0, kHighestFigureCm / size.heightCm);
        QByteArray frame = "<draw:frame draw:style-name=\"Frame\" draw:name=\"Figure " +
                           QByteArray::number(figure.number) +
                           "\" text:anchor-type=\"as-char\" svg:width=\"" + cm(size.widthCm * shrink) +
                           "\" svg:height=\"" + cm(size.heightCm * shrink) + "\">";
        for (const char* type : {".svg", ".png"}) {
            frame += "<draw:image xlink:href=\"" + name + type +
                     "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>";
        }
        frame += "<svg:title>" + escaped(captionOf(figure)) + "</svg:title><svg:desc>" +
                 escaped(figure.chart.textAlternative) + "</svg:desc></draw:frame>";
        paragraph("Figure", frame);
        paragraph("Figure_20_caption", inlined(captionOf(figure)));
    }

    const ReportDocument& m_document;
    QByteArray m_body;
    QByteArray m_styles;
    std::set<QByteArray> m_pageStyles;
    std::vector<ZipEntry> m_pictures;
    std::optional<base::Error> m_problem;
    std::size_t m_block = 0;
    bool m_startsPage = false;
};

} // namespace

base::Result<QByteArray> odtReport(const ReportDocument& document, const Progress& progress) {
    const auto entries = OdtWriter(document).run(progress);
    if (!entries) return entries.error();
    return zipOf(*entries, document.metadata.date);
}

} // namespace lacrima::ui::report
