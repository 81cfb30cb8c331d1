// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/TableSpec.h"

#include "ui/text/Numbers.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace lacrima::ui::spec {
namespace {

constexpr double kUprightPage = 15.9 / 2.54 * 72; ///< points between the margins of an inch
constexpr double kLetter = 0.52;                  ///< width of a digit in font sizes, in most faces
constexpr double kPadding = 6;                    ///< points at both sides of a cell together
constexpr int kSizes[] = {10, 9, 8};              ///< of the letters, in points
constexpr qsizetype kNameLetters = 16;            ///< of a column of words, which may wrap

/// No line ends inside a number, an interval or a range; words wrap at their blanks.
QString whole(const QString& words) {
    const bool hasLetter = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    QString kept = text::keptTogether(words);
    if (!hasLetter) kept.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    static const QRegularExpression kOrdinal(QStringLiteral("^(\\d+\\.) "));
    static const QRegularExpression kRange(QStringLiteral("(?<=\\d)–(?=\\d)"));
    kept.replace(kOrdinal, QStringLiteral("\\1\u00A0"));
    return kept.replace(kRange, QStringLiteral("–\u2060")); // a word joiner
}

/// Letters in the longest line of a column.
qsizetype lettersOf(const TableSpec& sheet, std::size_t column) {
    qsizetype most = 0;
    const bool isNumeric = sheet.columns[column].isNumeric;
    const auto measure = [&](const QString& words) {
        for (const QString& line : words.split(isNumeric ? QLatin1Char('\n') : QLatin1Char(' ')))
            most = std::max(most, line.size());
    };
    for (const QString& word : sheet.columns[column].title.split(QLatin1Char(' '))) measure(word);
    for (const auto& row : sheet.rows) {
        if (column < row.size()) measure(row[column].text);
    }
    return isNumeric ? most : std::max(most, kNameLetters);
}

/// The largest letters with which the table keeps within an upright page, or the smallest there are.
int sizeOf(const TableSpec& sheet) {
    double letters = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        letters += static_cast<double>(lettersOf(sheet, i));
    const double room = kUprightPage - kPadding * static_cast<double>(sheet.columns.size());
    for (const int size : kSizes) {
        if (letters * kLetter * size <= room) return size;
    }
    return kSizes[std::size(kSizes) - 1];
}

/// Lines of a cell as HTML.
QString htmlLines(const QString& words) {
    QStringList lines;
    for (const QString& line : words.split(QLatin1Char('\n'))) lines.append(whole(line).toHtmlEscaped());
    return lines.join(QStringLiteral("<br>"));
}

/// Word processors take the size of letters from what is in a cell and the rules from the cells.
QString htmlRow(const QStringList& cells, const char* tag, const std::vector<ResultColumn>& columns,
    const QString& rules, int size) {
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumeric = columns[static_cast<std::size_t>(i)].isNumeric;
        html +=
            QStringLiteral("<%1 align=\"%2\" style=\"text-align:%2;font-weight:normal;padding:2px 4px;%4\">"
                           "<span style=\"font-size:%5pt;font-weight:normal\">%3</span></%1>")
                .arg(QLatin1String(tag), isNumeric ? QStringLiteral("right") : QStringLiteral("left"),
                    htmlLines(cells[i]), rules, QString::number(size));
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

void TableSpec::setPlaces(
    std::initializer_list<std::size_t> needed, std::initializer_list<std::size_t> spare) {
    for (const std::size_t column : needed) {
        if (column < columns.size()) columns[column].place = ResultColumn::Place::Needed;
    }
    for (const std::size_t column : spare) {
        if (column < columns.size()) columns[column].place = ResultColumn::Place::Spare;
    }
}

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

TableSpec TableSpec::noting(const QString& sentence) const {
    TableSpec copy = *this;
    copy.note = QStringLiteral("%1 %2").arg(note, sentence).trimmed();
    return copy;
}

QString htmlOf(const TableSpec& sheet) {
    const QString below = QStringLiteral("border-bottom:1px solid #000;");
    const int size = sizeOf(sheet);
    const auto paragraph = [size](const QString& words) {
        return QStringLiteral("<p style=\"text-align:left\"><span style=\"font-size:%1pt\">%2</span></p>")
            .arg(QString::number(size), words);
    };
    QString html = paragraph(QStringLiteral("<i>%1</i>").arg(htmlLines(sheet.caption)));
    html += QStringLiteral("<table cellspacing=\"0\" style=\"border-collapse:collapse\"><thead>");
    html += htmlRow(
        sheet.titles(), "th", sheet.columns, QStringLiteral("border-top:1px solid #000;") + below, size);
    html += QStringLiteral("</thead><tbody>");
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const bool isLast = row + 1 == sheet.rows.size();
        html += htmlRow(sheet.words(row), "td", sheet.columns, isLast ? below : QString(), size);
    }
    html += QStringLiteral("</tbody></table>");
    return sheet.note.isEmpty() ? html : QString(html + paragraph(htmlLines(sheet.note)));
}

QString textOf(const TableSpec& sheet) {
    QString text = sheet.titles().join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        QStringList cells = sheet.words(row);
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

namespace {

/// What a number means is not lost where it is pasted as plain text.
QString noteLine(const TableSpec& sheet) {
    return sheet.note.isEmpty() ? QString() : sheet.note + QLatin1Char('\n');
}

} // namespace

QMimeData* mimeOf(const TableSpec& sheet) {
    auto* mime = new QMimeData;
    mime->setText(textOf(sheet) + noteLine(sheet));
    mime->setHtml(htmlOf(sheet));
    return mime;
}

QMimeData* mimeOf(const std::vector<TableSpec>& sheets, const QString& sentence) {
    std::vector<TableSpec> noted;
    for (const TableSpec& sheet : sheets) noted.push_back(sheet.noting(sentence));
    return mimeOf(noted);
}

QMimeData* mimeOf(const std::vector<TableSpec>& sheets) {
    QString text;
    QString html;
    for (const TableSpec& sheet : sheets) {
        if (sheet.rows.empty()) continue;
        text += sheet.caption + QLatin1Char('\n') + textOf(sheet) + noteLine(sheet) + QLatin1Char('\n');
        html += htmlOf(sheet);
    }
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

} // namespace lacrima::ui::spec
