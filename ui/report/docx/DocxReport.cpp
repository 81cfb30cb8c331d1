// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/docx/DocxReport.h"

#include "ui/report/docx/DocxPackage.h"
#include "ui/report/docx/DocxXml.h"
#include "ui/report/layout/PageLayout.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/layout/PaperPage.h"
#include "ui/report/layout/TableLayout.h"
#include "ui/report/package/FigureFiles.h"
#include "ui/text/Numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace lacrima::ui::report {
namespace {

constexpr double kEmuPerCm = 360000;
constexpr double kTwipsPerCm = 1440 / 2.54;
const char* const kPicture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const char* const kSvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/// A name of a style or an element made here: ASCII.
QString name(const char* words) {
    return QString::fromLatin1(words);
}

QString whole(double number) {
    return QString::number(std::lround(number));
}

/// What a paragraph has beside its style.
struct ParagraphLook {
    bool keepsWithNext = false;
    bool startsPage = false;
};

class DocxWriter {
public:
    explicit DocxWriter(const ReportDocument& document)
        : m_document(document)
        , m_pages(headingPages(document)) {}

    base::Result<std::vector<ZipEntry>> run(const Progress& progress) {
        m_xml.startDocument();
        m_xml.open("w:document",
            {{"xmlns:w", name("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
                {"xmlns:r", name("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
                {"xmlns:wp", name("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
                {"xmlns:a", name("http://schemas.openxmlformats.org/drawingml/2006/main")},
                {"xmlns:pic", name(kPicture)},
                {"xmlns:asvg", name("http://schemas.microsoft.com/office/drawing/2016/SVG/main")}});
        m_xml.open("w:body");
        addTitle();
        addContents();
        m_startsPage = true;
        const auto all = static_cast<int>(m_document.blocks.size());
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            std::visit([this](const auto& block) { add(block); }, m_document.blocks[m_block]);
            if (progress) progress(static_cast<int>(m_block) + 1, all);
        }
        addPage();
        m_xml.close(2);
        if (m_figures.problem()) return *m_figures.problem();
        return docxPackage(m_document.metadata, m_xml.bytes(), m_figures.entries());
    }

private:
    void openParagraph(const char* style, ParagraphLook look = {}) {
        look.startsPage = std::exchange(m_startsPage, false);
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        m_xml.empty("w:pStyle", {{"w:val", name(style)}});
        if (look.keepsWithNext) m_xml.empty("w:keepNext");
        if (look.startsPage) m_xml.empty("w:pageBreakBefore");
        m_xml.close();
    }

    void paragraph(
        const char* style, const QString& words, const QString& lead = {}, ParagraphLook look = {}) {
        openParagraph(style, look);
        if (!lead.isEmpty()) m_xml.run(lead + QLatin1Char(' '), {{}, true});
        m_xml.run(text::keptTogether(words));
        m_xml.close();
    }

    void addTitle() {
        const ReportMetadata& metadata = m_document.metadata;
        paragraph("Title", metadata.title);
        if (const QString words = cautionWords(metadata); !words.isEmpty()) paragraph("Synthetic", words);
        for (const auto& [label, value] : provenance(metadata)) {
            openParagraph("Provenance");
            m_xml.run(label + QLatin1Char('\t'), {name("secondary")});
            m_xml.run(value);
            m_xml.close();
        }
    }

    static QString bookmark(std::size_t place) { return name("part") + QString::number(place); }

    /// A field that the word processor makes anew from the headings; until then it holds the same lines, with
    /// the pages of the PDF, which has the same paper and the same sizes.
    void addContents() {
        const auto places = m_document.contents();
        if (places.empty()) return;
        m_xml.open("w:sdt");
        m_xml.open("w:sdtPr");
        m_xml.open("w:docPartObj");
        m_xml.empty("w:docPartGallery", {{"w:val", name("Table of Contents")}});
        m_xml.empty("w:docPartUnique");
        m_xml.close(2);
        m_xml.open("w:sdtContent");
        paragraph("TOCHeading", contentsTitle());
        for (const std::size_t place : places) addContentsLine(place, place == places.front());
        m_xml.open("w:p");
        m_xml.fieldChar("end");
        m_xml.close(3);
    }

    void addContentsLine(std::size_t place, bool isFirst) {
        const auto& heading = std::get<Heading>(m_document.blocks[place]);
        openParagraph(heading.level == 1 ? "TOC1" : "TOC2");
        if (isFirst) {
            m_xml.fieldChar("begin");
            m_xml.fieldCode(name("TOC \\o \"1-2\" \\h \\z \\u"));
            m_xml.fieldChar("separate");
        }
        m_xml.open("w:hyperlink", {{"w:anchor", bookmark(place)}, {"w:history", name("1")}});
        m_xml.run(heading.text + QLatin1Char('\t'));
        m_xml.field(name("PAGEREF ") + bookmark(place) + name(" \\h"), QString::number(m_pages.at(place)));
        m_xml.close(2);
    }

    void add(const Heading& heading) {
        constexpr const char* kStyles[] = {"Heading1", "Heading2", "Heading3"};
        const QString id = QString::number(m_block + 1);
        openParagraph(kStyles[std::clamp(heading.level, 1, 3) - 1]);
        m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark(m_block)}});
        m_xml.run(text::keptTogether(heading.text));
        m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
        m_xml.close();
    }

    void add(const Paragraph& text) {
        const char* const style = text.kind == ParagraphKind::Finding   ? "Finding"
                                  : text.kind == ParagraphKind::Warning ? "Warning"
                                                                        : "BodyText";
        paragraph(style, text.text, text.lead, {m_document.keepsWithNext(m_block)});
    }

    void add(const Note& note) { paragraph("Note", note.text, noteLead(note)); }
    void add(const PageBreak&) { m_startsPage = true; }
    void add(const Preformatted& text) {
        for (const QString& line : text.text.split(QLatin1Char('\n'))) {
            openParagraph("Script");
            m_xml.run(line);
            m_xml.close();
        }
    }

    void addPage() {
        m_xml.open("w:sectPr");
        m_xml.empty("w:footerReference", {{"w:type", name("default")}, {"r:id", name(kFooterRelation)}});
        m_xml.empty("w:pgSz", {{"w:w", whole(PaperPage::kWidthCm * kTwipsPerCm)},
                                  {"w:h", whole(PaperPage::kHeightCm * kTwipsPerCm)}});
        const QString side = whole(PaperPage::kMarginCm * kTwipsPerCm);
        m_xml.empty("w:pgMar",
            {{"w:top", side}, {"w:right", side}, {"w:bottom", whole(PaperPage::kFootCm * kTwipsPerCm)},
                {"w:left", side}, {"w:header", name("709")}, {"w:footer", whole(1.1 * kTwipsPerCm)},
                {"w:gutter", name("0")}});
        m_xml.close();
    }

    /// How the cells of a row look.
    struct RowLook {
        bool isHead = false;
        bool keepsWithNext = false;
        double points = 0; ///< 0: as the style has them
    };

    void cell(const spec::ResultColumn& column, const spec::ResultCell& cell, double width, RowLook look) {
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", whole(width)}, {"w:type", name("dxa")}});
        if (look.isHead) {
            m_xml.open("w:tcBorders");
            m_xml.empty("w:bottom", {{"w:val", name("single")}, {"w:sz", name("4")}, {"w:space", name("0")},
                                        {"w:color", name("1F2328")}});
            m_xml.close();
            m_xml.empty("w:vAlign", {{"w:val", name("bottom")}});
        }
        m_xml.close();
        openParagraph(column.isNumeric ? "TableNumber" : "TableText", {look.keepsWithNext});
        const QString tone = cell.isSecondary ? name("secondary") : toneName(cell.tone);
        m_xml.run(look.isHead ? text::keptTogether(cell.text) : cellWords(column, cell),
            {tone, cell.isStrong || look.isHead, look.points});
        m_xml.close(2);
    }

    void row(const spec::TableSpec& sheet, const std::vector<spec::ResultCell>& cells,
        const std::vector<double>& widths, RowLook look) {
        m_xml.open("w:tr");
        m_xml.open("w:trPr");
        m_xml.empty("w:cantSplit");
        if (look.isHead) m_xml.empty("w:tblHeader");
        m_xml.close();
        for (std::size_t i = 0; i < sheet.columns.size(); ++i)
            cell(sheet.columns[i], i < cells.size() ? cells[i] : spec::ResultCell{}, widths[i], look);
        m_xml.close();
    }

    void openTable(const Table& table, const std::vector<double>& widths, double width) {
        m_xml.open("w:tbl");
        m_xml.open("w:tblPr");
        m_xml.empty("w:tblStyle", {{"w:val", name("ReportTable")}});
        m_xml.empty("w:tblW", {{"w:w", whole(width)}, {"w:type", name("dxa")}});
        m_xml.empty("w:tblLayout", {{"w:type", name("fixed")}});
        m_xml.empty("w:tblCaption", {{"w:val", table.sheet.caption}});
        m_xml.close();
        m_xml.open("w:tblGrid");
        for (const double column : widths) m_xml.empty("w:gridCol", {{"w:w", whole(column)}});
        m_xml.close();
    }

    /// Short tables stay on one page.
    void add(const Table& table) {
        paragraph("TableCaption", captionOf(table));
        // Widths are those of the PDF, with a little more room: another program breaks lines elsewhere.
        const TableLayout layout(table.sheet, PaperPage::kTextWidthCm * kUnitsPerCm, 1e9);
        std::vector<double> widths = layout.columnWidths();
        for (double& width : widths) width = width / kUnitsPerCm * kTwipsPerCm;
        openTable(table, widths, layout.width() / kUnitsPerCm * kTwipsPerCm);
        const std::size_t rows = table.sheet.rows.size();
        const double points = layout.fontSize() < 9 ? layout.fontSize() : 0;
        std::vector<spec::ResultCell> titles;
        for (const spec::ResultColumn& column : table.sheet.columns) titles.push_back({column.title});
        row(table.sheet, titles, widths, {true, rows > 0, points});
        for (std::size_t i = 0; i < rows; ++i)
            row(table.sheet, table.sheet.rows[i], widths,
                {false, rows <= kShortTable && i + 1 < rows, points});
        m_xml.close();
        paragraph("TableNote", table.sheet.note);
    }

    void add(const Figure& figure) {
        const FigureFiles::Placed placed = m_figures.add(figure);
        openParagraph("Figure");
        m_xml.open("w:r");
        m_xml.open("w:drawing");
        addPicture(figure, placed.file, placed.widthCm, placed.heightCm);
        m_xml.close(3);
        paragraph("Caption", captionOf(figure));
    }

    void addPicture(const Figure& figure, const QByteArray& file, double widthCm, double heightCm) {
        const QString wide = whole(widthCm * kEmuPerCm);
        const QString high = whole(heightCm * kEmuPerCm);
        const QString id = QString::number(figure.number);
        m_xml.open("wp:inline",
            {{"distT", name("0")}, {"distB", name("0")}, {"distL", name("0")}, {"distR", name("0")}});
        m_xml.empty("wp:extent", {{"cx", wide}, {"cy", high}});
        m_xml.empty("wp:docPr", {{"id", id}, {"name", name("Figure ") + id},
                                    {"descr", figure.chart.textAlternative}, {"title", captionOf(figure)}});
        m_xml.open("wp:cNvGraphicFramePr");
        m_xml.empty("a:graphicFrameLocks", {{"noChangeAspect", name("1")}});
        m_xml.close();
        m_xml.open("a:graphic");
        m_xml.open("a:graphicData", {{"uri", name(kPicture)}});
        m_xml.open("pic:pic");
        m_xml.open("pic:nvPicPr");
        m_xml.empty("pic:cNvPr", {{"id", id}, {"name", QString::fromLatin1(file.mid(11)) + name(".png")}});
        m_xml.empty("pic:cNvPicPr");
        m_xml.close();
        addPixels(file);
        m_xml.open("pic:spPr");
        m_xml.open("a:xfrm");
        m_xml.empty("a:off", {{"x", name("0")}, {"y", name("0")}});
        m_xml.empty("a:ext", {{"cx", wide}, {"cy", high}});
        m_xml.close();
        m_xml.open("a:prstGeom", {{"prst", name("rect")}});
        m_xml.empty("a:avLst");
        m_xml.close(6);
    }

    /// The PNG, and beside it the SVG for programs that know the extension.
    void addPixels(const QByteArray& file) {
        m_xml.open("pic:blipFill");
        m_xml.open("a:blip", {{"r:embed", pictureRelation(file + ".png")}});
        m_xml.open("a:extLst");
        m_xml.open("a:ext", {{"uri", name(kSvgExtension)}});
        m_xml.empty("asvg:svgBlip", {{"r:embed", pictureRelation(file + ".svg")}});
        m_xml.close(3);
        m_xml.open("a:stretch");
        m_xml.empty("a:fillRect");
        m_xml.close(2);
    }

    const ReportDocument& m_document;
    HeadingPages m_pages;
    DocxXml m_xml;
    FigureFiles m_figures{"word/media/figure"};
    std::size_t m_block = 0;
    bool m_startsPage = false;
};

} // namespace

base::Result<QByteArray> docxReport(const ReportDocument& document, const Progress& progress) {
    return DocxWriter(document).run(progress).and_then(
        [&](const std::vector<ZipEntry>& entries) { return zipOf(entries, document.metadata.date); });
}

} // namespace lacrima::ui::report
