// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

class QMimeData;

namespace lacrima::ui::spec {

/// An interval that is drawn in its cell, on an axis from -1 to 1.
struct RangeMark {
    enum class Shape : std::uint8_t { Dot, Ring, Diamond };

    double at = 0;
    double low = 0;
    double high = 0;
    double expectedLow = 0; ///< shaded up to expectedHigh
    double expectedHigh = 0;
    Shape shape = Shape::Dot;
    Tone tone = Tone::Ink;
};

/// One cell of a table of results: words, and how they stand.
struct ResultCell {
    QString text = {}; ///< a line end parts an estimate from its interval, in tables for journals only
    bool isStrong = false;
    bool isSecondary = false;
    std::optional<Tone> tone = {}; ///< of the text; absent: the theme's
    QString iconName = {};         ///< drawn before the text; empty: none
    std::optional<RangeMark> range = {};
};

struct ResultColumn {
    /// What becomes of it where the columns of a page's table do not fit.
    enum class Place : std::uint8_t {
        Usual,  ///< folds, from the right, when the spare ones have
        Spare,  ///< folds first
        Needed, ///< stays; the first column does, too
    };

    QString title = {};
    bool isNumeric = false; ///< to the right, figures under each other
    int width = 0;          ///< at least; 0: takes what is left, too
    bool isDrawn = false;   ///< its cells are drawn and have no words: copies leave it out
    Place place = Place::Usual;
    int least = 0; ///< pixels that its words keep where there is no room for all of them; 0: all
};

/// A table of results as a value: shown by ResultTable, copied, and written by reports. A row may be shorter
/// than the columns; what is not there is empty.
struct TableSpec {
    QString caption = {};
    std::vector<ResultColumn> columns = {};
    std::vector<std::vector<ResultCell>> rows = {};
    QString note = {}; ///< stands under the table in copies and reports ("Note. ..."); may be empty

    /// Says by position which columns stay and which fold first where not all fit; a column that is not
    /// there is passed over.
    void setPlaces(std::initializer_list<std::size_t> needed, std::initializer_list<std::size_t> spare);

    QStringList titles() const;
    /// The words of one row, as many as there are columns.
    QStringList words(std::size_t row) const;
    /// Without the columns that are drawn.
    TableSpec inWords() const;
    /// With a sentence more in its note.
    TableSpec noting(const QString& sentence) const;
};

/// The table as HTML in the style of the APA (rules above and below the heads and at the end, caption above
/// in italics, note below), in the fragment that word processors paste as a real table: no number, interval
/// or "n = 55" is parted by the end of a line, and letters are as small as an upright page asks (8 to 10
/// points).
QString htmlOf(const TableSpec& sheet);
/// Tab-separated, a line a row, heads first.
QString textOf(const TableSpec& sheet);
/// Both of the above: word processors take the one, spreadsheets the other. The caller owns it.
QMimeData* mimeOf(const TableSpec& sheet);
/// Several, one after the other, each under its caption; those without rows are left out.
QMimeData* mimeOf(const std::vector<TableSpec>& sheets);
/// The same, each with a sentence more in its note.
QMimeData* mimeOf(const std::vector<TableSpec>& sheets, const QString& sentence);

} // namespace lacrima::ui::spec
