// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/TableLayout.h"

#include "ui/text/Numbers.h"
#include "ui/widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lacrima::ui::report {
namespace {

constexpr double kSizes[] = {9, 8.5, 8, 7.5, 7, 6.5}; ///< of the letters, tried in this order
constexpr double kSmallestForOneLine = 8;
constexpr double kSmallestForTwoLines = 7;
constexpr double kUneven =
    1.2; ///< of half its length: what words on two lines take, as these are never equal
constexpr qsizetype kShortNumber = 24; ///< characters of a number with its interval that stay in one line

double longestWord(const QString& words, const QFont& font) {
    double width = 0;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        width = std::max(width, widthOf(word, font));
    return width;
}

double padding(double fontSize, bool isTight = false) {
    return points(fontSize * (isTight ? 0.2 : fontSize < kSmallestForOneLine ? 0.35 : 0.5));
}

} // namespace

QString cellWords(const spec::ResultColumn& column, const spec::ResultCell& cell) {
    QString words = text::keptTogether(cell.text);
    const bool hasDigit = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (column.isNumeric && hasDigit && words.size() <= kShortNumber)
        words.replace(QLatin1Char(' '), QChar::Nbsp);
    return words;
}

TableLayout::TableLayout(const spec::TableSpec& sheet, double width, double highest) {
    setColumns(chooseSize(sheet, width), width);
    std::vector<spec::ResultCell> titles;
    for (const spec::ResultColumn& column : sheet.columns) titles.push_back({column.title});
    m_head = row(sheet, titles, true);
    for (const auto& cells : sheet.rows) addRow(row(sheet, cells, false), highest - m_head.height);
    m_hasRowRules =
        std::any_of(m_rows.begin(), m_rows.end(), [](const TableRowPart& one) { return one.lines > 1; });
}

/// The largest letters with which all cells stand in one line; else with which they stand in two; else with
/// which all words are whole.
std::vector<TableLayout::Limits> TableLayout::chooseSize(const spec::TableSpec& sheet, double width) {
    const auto needs = [this](const std::vector<Limits>& limits, double Limits::*what) {
        return std::accumulate(
            limits.begin(), limits.end(), 0.0, [this, what](double sum, const Limits& one) {
                return sum + one.*what + 2 * padding(m_fontSize);
            });
    };
    std::vector<Limits> limits;
    for (const double size : kSizes) {
        m_fontSize = size;
        limits = measure(sheet);
        if (size >= kSmallestForOneLine && needs(limits, &Limits::body) <= width) return limits;
    }
    for (const auto what : {&Limits::twoLines, &Limits::least}) {
        const double smallest = what == &Limits::twoLines ? kSmallestForTwoLines : 0;
        for (const double size : kSizes) {
            if (size > kSmallestForOneLine || size < smallest) continue; // words that wrap need the room
            m_fontSize = size;
            limits = measure(sheet);
            if (needs(limits, what) > width) continue;
            for (Limits& one : limits) one.least = one.*what;
            return limits;
        }
    }
    m_breaksWords = true;
    return limits;
}

std::vector<TableLayout::Limits> TableLayout::measure(const spec::TableSpec& sheet) const {
    std::vector<Limits> limits(sheet.columns.size());
    const QFont plain = textFont(m_fontSize);
    const QFont strong = textFont(m_fontSize, true);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        Limits& one = limits[i];
        const QString title = text::keptTogether(sheet.columns[i].title);
        one.least = one.body = longestWord(title, strong);
        for (const auto& row : sheet.rows) {
            if (i >= row.size()) continue;
            const QString words = cellWords(sheet.columns[i], row[i]);
            const QFont& font = row[i].isStrong ? strong : plain;
            one.least = std::max(one.least, longestWord(words, font));
            one.body = std::max(one.body, widthOf(words, font));
        }
        one.twoLines = std::max(one.least, std::min(one.body, one.body / 2 * kUneven));
        one.most = std::max(one.body, widthOf(title, strong));
    }
    // Rounding must never break a line that fits.
    for (Limits& one : limits) {
        one.least += 2;
        one.twoLines += 2;
        one.body += 2;
        one.most += 2;
    }
    return limits;
}

/// As browsers do it: every column gets what it needs, and what is left in proportion to what it wants.
void TableLayout::setColumns(const std::vector<Limits>& limits, double width) {
    const auto count = static_cast<double>(limits.size());
    const double pads = 2 * padding(m_fontSize, m_breaksWords) * count;
    Limits sum;
    for (const Limits& one : limits) {
        sum.least += one.least;
        sum.body += one.body;
        sum.most += one.most;
    }
    const double room = std::max(width - pads, count);
    const double letter = std::min(room / count, points(m_fontSize)); // at least, where words are broken
    const auto between = [room](double need, double needs, double want, double wants) {
        return wants > needs ? need + (room - needs) * (want - need) / (wants - needs) : need;
    };
    for (const Limits& one : limits) {
        if (sum.most <= room)
            m_columns.push_back(one.most);
        else if (m_breaksWords)
            m_columns.push_back(letter + (room - letter * count) * one.least / sum.least);
        else if (sum.body <= room)
            m_columns.push_back(between(one.body, sum.body, one.most, sum.most));
        else
            m_columns.push_back(between(one.least, sum.least, one.body, sum.body));
    }
    m_width = std::accumulate(m_columns.begin(), m_columns.end(), pads);
}

TableRowPart TableLayout::row(
    const spec::TableSpec& sheet, const std::vector<spec::ResultCell>& cells, bool isHead) const {
    TableRowPart part;
    part.isHead = isHead;
    const Theme& theme = Theme::light();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const spec::ResultCell cell = i < cells.size() ? cells[i] : spec::ResultCell{};
        const QString words = isHead ? text::keptTogether(cell.text) : cellWords(sheet.columns[i], cell);
        const Qt::Alignment side = sheet.columns[i].isNumeric ? Qt::AlignRight : Qt::AlignLeft;
        const QColor color = cell.tone ? theme.color(*cell.tone) : cell.isSecondary ? theme.ink2 : theme.ink;
        part.cells.push_back({PageText(words, textFont(m_fontSize, cell.isStrong || isHead), m_columns[i],
                                  side, m_breaksWords ? Wrapping::Anywhere : Wrapping::Words),
            color});
        part.lines = std::max(part.lines, part.cells.back().text.lines());
    }
    const double lineHeight = part.cells.empty() ? 0 : part.cells.front().text.lineHeight();
    part.height = part.lines * lineHeight + points(isHead ? 6 : 3);
    return part;
}

/// A row higher than a page can be is cut between lines.
void TableLayout::addRow(TableRowPart row, double highest) {
    if (row.height <= highest || row.cells.empty()) {
        m_rows.push_back(std::move(row));
        return;
    }
    const double lineHeight = row.cells.front().text.lineHeight();
    const int lines = std::max(1, static_cast<int>((highest - points(3)) / lineHeight));
    for (int first = 0; first < row.lines; first += lines) {
        TableRowPart part = row;
        part.firstLine = first;
        part.lines = std::min(lines, row.lines - first);
        part.endsRow = first + lines >= row.lines;
        part.height = part.lines * lineHeight + points(3);
        m_rows.push_back(std::move(part));
    }
}

std::vector<double> TableLayout::columnWidths() const {
    std::vector<double> widths = m_columns;
    for (double& width : widths) width += 2 * padding(m_fontSize, m_breaksWords);
    return widths;
}

bool TableLayout::fits() const {
    const auto fit = [this](const TableRowPart& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].text.naturalWidth() > m_columns[i] + 1) return false;
        }
        return true;
    };
    return fit(m_head) && std::all_of(m_rows.begin(), m_rows.end(), fit);
}

void TableLayout::draw(QPainter& painter, const TableRowPart& row, double x, double y) const {
    const double pad = padding(m_fontSize, m_breaksWords);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const PageText& text = row.cells[i].text;
        // Heads stand on their rule, rows hang from the one above.
        const int above = row.isHead ? row.lines - text.lines() : 0;
        const int last = std::min(text.lines(), row.firstLine + row.lines);
        for (int line = row.firstLine; line < last; ++line) {
            text.draw(painter, line, x + pad,
                y + points(row.isHead ? 3 : 1.5) + (above + line - row.firstLine) * text.lineHeight(),
                row.cells[i].color);
        }
        x += m_columns[i] + 2 * pad;
    }
}

void TableLayout::drawHead(QPainter& painter, double x, double y) const {
    painter.setPen(QPen(Theme::light().ink, points(0.8)));
    painter.drawLine(QPointF(x, y), QPointF(x + m_width, y));
    painter.setPen(QPen(Theme::light().ink, points(0.5)));
    painter.drawLine(QPointF(x, y + m_head.height), QPointF(x + m_width, y + m_head.height));
    draw(painter, m_head, x, y);
}

void TableLayout::drawRow(QPainter& painter, std::size_t row, double x, double y) const {
    const TableRowPart& part = m_rows[row];
    draw(painter, part, x, y);
    const bool isLast = row + 1 == m_rows.size();
    if (!isLast && !(m_hasRowRules && part.endsRow)) return;
    const double below = y + part.height;
    painter.setPen(isLast ? QPen(Theme::light().ink, points(0.8)) : QPen(Theme::light().line, points(0.4)));
    painter.drawLine(QPointF(x, below), QPointF(x + m_width, below));
}

} // namespace lacrima::ui::report
