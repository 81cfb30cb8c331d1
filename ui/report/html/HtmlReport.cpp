// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html/HtmlReport.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/text/Numbers.h"
#include "ui/text/Xml.h"

#include <QRegularExpression>

namespace lacrima::ui::report {
namespace {

constexpr std::size_t kWide = 8; ///< columns from which letters are smaller

/// The colours of the light theme.
const char* const kStyle = R"css(
:root{color-scheme:light}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;color:#1f2328;background:#fff}
body{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .6rem}
h3{font-size:1.1rem;margin:2rem 0 .4rem}
h4{font-size:1rem;margin:1.4rem 0 .3rem}
p{margin:0 0 .8rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.5rem;font-size:.9rem;margin:0 0 2rem}
dt{color:#55606c}dd{margin:0;overflow-wrap:anywhere}
nav ol{list-style:none;padding:0}nav ol ol{padding-left:1.25rem}nav li{margin:.2rem 0}
a{color:#0f6e6e}
.synthetic{color:#8a5a00;font-weight:600}
.finding{font-weight:600}
.warning{border-left:3px solid #8a5a00;padding-left:.8rem}
.note{border-left:3px solid #0f6e6e;padding-left:.8rem;white-space:pre-line;break-after:avoid}
figure{margin:1.5rem 0;break-inside:avoid}
figure svg{width:100%;height:auto;display:block}
figcaption{font-size:.875rem;margin-top:.4rem}
.sheet{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums;border-top:1.5px solid;border-bottom:1.5px solid}
caption{text-align:left;padding-bottom:.4rem}
th,td{padding:.2rem .6rem;text-align:left;vertical-align:top}
thead th{border-bottom:1px solid;vertical-align:bottom;font-weight:600}
tbody th{font-weight:400}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
.wide{font-size:.8125rem}.wide th,.wide td{padding:.2rem .35rem}
.strong{font-weight:600}.secondary,.below{color:#55606c}
.bond{color:#0072b2}.goal{color:#d55e00}.task{color:#009e73}.total{color:#5a5a5a}
.danger{color:#b3261e}.warn{color:#8a5a00}.ok{color:#2e6b3e}.accent{color:#0f6e6e}
.below{font-size:.8125rem;margin-top:.4rem}
pre{font-size:.75rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f1ed;padding:1rem}
.page{break-before:page}
@page{size:A4;margin:22mm}
@media print{html{font-size:10pt}body{max-width:none;padding:0}th,td{padding:.15rem .4rem}.wide{font-size:.7rem}
.wide th,.wide td{padding:.15rem .2rem}figure svg{max-height:21cm}.finding,.kept,caption{break-after:avoid}a{color:inherit;text-decoration:none}h2,h3,h4{break-after:avoid}
thead{display:table-header-group}tr{break-inside:avoid}.sheet{overflow:visible}p{orphans:2;widows:2}}
)css";

class HtmlWriter {
public:
    explicit HtmlWriter(const ReportDocument& document)
        : m_document(document) {}

    QByteArray run(const Progress& progress) {
        head();
        contents();
        m_html += "<main>\n";
        const auto all = static_cast<int>(m_document.blocks.size());
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            std::visit([this](const auto& block) { add(block); }, m_document.blocks[m_block]);
            if (progress) progress(static_cast<int>(m_block) + 1, all);
        }
        m_html += "</main>\n</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    static QByteArray escaped(const QString& text) { return text::xmlEscaped(text).toUtf8(); }
    /// Words to be read: no line ends inside a number.
    static QByteArray kept(const QString& words) { return escaped(text::keptTogether(words)); }
    static QByteArray idOf(std::size_t block) {
        return "part-" + QByteArray::number(static_cast<qulonglong>(block));
    }

    /// An element with words in it; `attributes` begin with a blank.
    void element(const QByteArray& tag, const QString& words, const QByteArray& attributes = {}) {
        m_html += '<' + tag + attributes + '>' + escaped(words) + "</" + tag + ">\n";
    }

    void head() {
        const ReportMetadata& metadata = m_document.metadata;
        m_html += "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" +
                  escaped(metadata.language) +
                  "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'; font-src data:\"/>\n";
        m_html +=
            "<meta name=\"generator\" content=\"Lacrima " + escaped(metadata.softwareVersion) + "\"/>\n";
        element("title", metadata.title);
        m_html += "<style>" + QByteArray(kStyle) + "</style>\n</head>\n<body>\n<header>\n";
        element("h1", metadata.title);
        if (const QString words = cautionWords(metadata); !words.isEmpty())
            element("p", words, " class=\"synthetic\"");
        m_html += "<dl>\n";
        for (const auto& [label, value] : provenance(metadata)) {
            element("dt", label);
            element("dd", value);
        }
        m_html += "</dl>\n</header>\n";
    }

    void contents() {
        const auto places = m_document.contents();
        if (places.empty()) return;
        m_html += "<nav aria-label=\"" + escaped(contentsTitle()) + "\">\n";
        element("h2", contentsTitle());
        m_html += "<ol>\n";
        bool isInPart = false;
        bool hasSection = false;
        for (const std::size_t place : places) {
            const auto& heading = std::get<Heading>(m_document.blocks[place]);
            const bool isPart = heading.level > 1 && hasSection;
            if (isPart && !isInPart) m_html += "<ol>\n";
            if (!isPart && isInPart) m_html += "</ol>\n";
            if (!isPart && hasSection) m_html += "</li>\n";
            m_html += "<li><a href=\"#" + idOf(place) + "\">" + escaped(heading.text) + "</a>";
            if (isPart) m_html += "</li>\n";
            isInPart = isPart;
            hasSection = true;
        }
        m_html += isInPart ? "</ol>\n</li>\n</ol>\n</nav>\n" : "</li>\n</ol>\n</nav>\n";
    }

    void add(const Heading& heading) {
        const QByteArray tag = 'h' + QByteArray::number(std::min(heading.level, 5) + 1);
        element(tag, text::keptTogether(heading.text), " id=\"" + idOf(m_block) + '"');
    }

    void add(const Paragraph& paragraph) {
        const char* const kind =
            paragraph.kind == ParagraphKind::Finding ? " class=\"finding\""
            : paragraph.kind == ParagraphKind::Warning
                ? (m_document.keepsWithNext(m_block) ? " class=\"warning kept\"" : " class=\"warning\"")
                : "";
        m_html += "<p" + QByteArray(kind) + '>';
        if (!paragraph.lead.isEmpty()) m_html += "<strong>" + kept(paragraph.lead) + "</strong> ";
        m_html += kept(paragraph.text) + "</p>\n";
    }

    void add(const Note& note) {
        m_html += "<p class=\"note\"><strong>" + escaped(noteLead(note)) + "</strong> " + kept(note.text) +
                  "</p>\n";
    }
    void add(const Preformatted& text) { element("pre", text.text, " tabindex=\"0\""); }
    void add(const PageBreak&) { m_html += "<div class=\"page\"></div>\n"; }

    void add(const Table& table) {
        const bool isWide = table.sheet.columns.size() >= kWide;
        m_html += "<div class=\"sheet\" role=\"region\" tabindex=\"0\" aria-label=\"" +
                  escaped(captionOf(table)) + "\">\n<table" + (isWide ? " class=\"wide\"" : "") + ">\n";
        element("caption", text::keptTogether(captionOf(table)));
        m_html += "<thead>\n<tr>";
        for (const spec::ResultColumn& column : table.sheet.columns)
            m_html += QByteArray("<th scope=\"col\"") + (column.isNumeric ? " class=\"number\"" : "") + '>' +
                      kept(column.title) + "</th>";
        m_html += "</tr>\n</thead>\n<tbody>\n";
        for (const auto& row : table.sheet.rows) addRow(table.sheet, row);
        m_html += "</tbody>\n</table>\n";
        if (!table.sheet.note.isEmpty())
            element("p", text::keptTogether(table.sheet.note), " class=\"below\"");
        m_html += "</div>\n";
    }

    void addRow(const spec::TableSpec& sheet, const std::vector<spec::ResultCell>& row) {
        m_html += "<tr>";
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const spec::ResultCell cell = i < row.size() ? row[i] : spec::ResultCell{};
            QStringList classes;
            // Words in a column of numbers may wrap.
            if (sheet.columns[i].isNumeric && cell.text.size() <= 24)
                classes.append(QStringLiteral("number"));
            if (cell.isStrong) classes.append(QStringLiteral("strong"));
            if (cell.isSecondary) classes.append(QStringLiteral("secondary"));
            if (const QString tone = toneName(cell.tone); !tone.isEmpty()) classes.append(tone);
            QByteArray attributes = i == 0 ? " scope=\"row\"" : "";
            if (!classes.isEmpty())
                attributes += " class=\"" + classes.join(QLatin1Char(' ')).toLatin1() + '"';
            const QByteArray tag = i == 0 ? "th" : "td";
            m_html += '<' + tag + attributes + '>' + kept(cell.text) + "</" + tag + '>';
        }
        m_html += "</tr>\n";
    }

    void add(const Figure& figure) {
        const auto size = charts::naturalSize(figure.chart, figure.widthCm);
        m_html += "<figure>\n" +
                  inlineSvg(charts::svgOf(figure.chart, size), QStringLiteral("f%1-").arg(figure.number),
                      figure.chart.textAlternative) +
                  '\n';
        element("figcaption", text::keptTogether(captionOf(figure)));
        m_html += "</figure>\n";
    }

    const ReportDocument& m_document;
    QByteArray m_html;
    std::size_t m_block = 0;
};

} // namespace

QByteArray inlineSvg(const QByteArray& svg, const QString& prefix, const QString& alternative) {
    QString text = QString::fromUtf8(svg);
    text.remove(0, std::max<qsizetype>(0, text.indexOf(QLatin1String("<svg"))));
    static const QRegularExpression kId(QStringLiteral("\\bid=\"([^\"]*)\""));
    static const QRegularExpression kUse(QStringLiteral("url\\(#([^)]*)\\)"));
    static const QRegularExpression kLink(QStringLiteral("xlink:href=\"#([^\"]*)\""));
    text.replace(kId, QStringLiteral("id=\"") + prefix + QStringLiteral("\\1\""));
    text.replace(kUse, QStringLiteral("url(#") + prefix + QStringLiteral("\\1)"));
    text.replace(kLink, QStringLiteral("xlink:href=\"#") + prefix + QStringLiteral("\\1\""));
    text.insert(4, QStringLiteral(" role=\"img\" aria-label=\"%1\"").arg(text::xmlEscaped(alternative)));
    return text.trimmed().toUtf8();
}

base::Result<QByteArray> htmlReport(const ReportDocument& document, const Progress& progress) {
    return HtmlWriter(document).run(progress);
}

} // namespace lacrima::ui::report
