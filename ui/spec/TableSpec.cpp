// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/TableSpec.h"

#include <QMimeData>

namespace lacrima::ui::spec {
namespace {

const char* const kRule = "border-bottom:1px solid #000;";

QString htmlRow(const QStringList& cells, const char* tag, const std::vector<ResultColumn>& columns,
    const QString& rule) {
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumeric = columns[static_cast<std::size_t>(i)].isNumeric;
        html += QStringLiteral("<%1 style=\"text-align:%2;font-weight:normal;padding:2px 8px;%4\">%3</%1>")
                    .arg(QLatin1String(tag), isNumeric ? QStringLiteral("right") : QStringLiteral("left"),
                        cells[i].toHtmlEscaped(), rule);
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

QStringList TableSpec::titles() const {
    QStringList all;
    for (const ResultColumn& column : columns) all.append(column.title);
    return all;
}

QStringList TableSpec::words(std::size_t row) const {
    QStringList all;
    for (std::size_t i = 0; i < columns.size(); ++i)
        all.append(i < rows[row].size() ? rows[row][i].text : QString());
    return all;
}

TableSpec TableSpec::inWords() const {
    TableSpec copy = *this;
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (!columns[i].isDrawn) continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        copy.columns.erase(copy.columns.begin() + at);
        for (auto& row : copy.rows) {
            if (i < row.size()) row.erase(row.begin() + at);
        }
    }
    return copy;
}

QString htmlOf(const TableSpec& sheet) {
    const QString rule = QString::fromLatin1(kRule);
    QString html = QStringLiteral("<table style=\"border-collapse:collapse;border-top:1px solid #000;\">"
                                  "<caption style=\"text-align:left\"><i>%1</i></caption><thead>")
                       .arg(sheet.caption.toHtmlEscaped());
    html += htmlRow(sheet.titles(), "th", sheet.columns, rule) + QStringLiteral("</thead><tbody>");
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const bool isLast = row + 1 == sheet.rows.size();
        html += htmlRow(sheet.words(row), "td", sheet.columns, isLast ? rule : QString());
    }
    html += QStringLiteral("</tbody></table>");
    if (!sheet.note.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(sheet.note.toHtmlEscaped());
    return html;
}

QString textOf(const TableSpec& sheet) {
    QString text = sheet.titles().join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        text += sheet.words(row).join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QMimeData* mimeOf(const TableSpec& sheet) {
    auto* mime = new QMimeData;
    mime->setText(textOf(sheet));
    mime->setHtml(htmlOf(sheet));
    return mime;
}

} // namespace lacrima::ui::spec
