// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/PageText.h"
#include "ui/spec/TableSpec.h"

#include <cstddef>
#include <vector>

namespace lacrima::ui::report {

/// Rows: a table of at most so many is never parted.
inline constexpr std::size_t kShortTable = 12;

/// The words of a cell in which no line ends inside a number or an interval; words in a column of numbers may
/// wrap.
QString cellWords(const spec::ResultColumn& column, const spec::ResultCell& cell);

struct TableCellText {
    PageText text;
    QColor color;
};

/// A row of a table, or a part of one that would not fit on a page: what is drawn at once.
struct TableRowPart {
    std::vector<TableCellText> cells; ///< one a column
    int firstLine = 0;                ///< of every cell's text
    int lines = 1;
    bool isHead = false;
    bool endsRow = true;
    double height = 0;
};

/// A table measured for a width: columns are as wide as their words where there is room; where there is not,
/// titles wrap, then letters get a little smaller, then all words wrap, in two lines while letters are large
/// enough, then letters get smaller still, and in the end words are broken. Nothing is ever clipped.
class TableLayout {
public:
    /// `highest`: no row part is higher.
    TableLayout(const spec::TableSpec& sheet, double width, double highest);

    const TableRowPart& head() const { return m_head; }
    const std::vector<TableRowPart>& rows() const { return m_rows; }
    double width() const { return m_width; } ///< of all columns, at most the width asked for
    /// Of each column, with its padding.
    std::vector<double> columnWidths() const;
    double fontSize() const { return m_fontSize; }
    /// No line of a cell is wider than its column.
    bool fits() const;

    void drawHead(QPainter& painter, double x, double y) const;
    void drawRow(QPainter& painter, std::size_t row, double x, double y) const;

private:
    struct Limits {
        double least = 0;    ///< longest word
        double twoLines = 0; ///< longest cell in two lines
        double body = 0;     ///< longest cell in one line; titles may wrap
        double most = 0;     ///< the title in one line, too
    };
    std::vector<Limits> measure(const spec::TableSpec& sheet) const;
    std::vector<Limits> chooseSize(const spec::TableSpec& sheet, double width);
    void setColumns(const std::vector<Limits>& limits, double width);
    TableRowPart row(
        const spec::TableSpec& sheet, const std::vector<spec::ResultCell>& cells, bool isHead) const;
    void addRow(TableRowPart row, double highest);
    void draw(QPainter& painter, const TableRowPart& row, double x, double y) const;

    std::vector<double> m_columns; ///< widths without padding
    TableRowPart m_head;
    std::vector<TableRowPart> m_rows;
    double m_width = 0;
    double m_fontSize = 9;
    bool m_breaksWords = false;
    bool m_hasRowRules = false;
};

} // namespace lacrima::ui::report
