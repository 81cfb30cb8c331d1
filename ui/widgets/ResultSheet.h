// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tone.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace lacrima::ui {

/// One cell of a table of results: words, and how they stand.
struct ResultCell {
    QString text = {};
    bool isStrong = false;
    bool isSecondary = false;
    std::optional<Tone> tone = {}; ///< of the text; absent: the theme's
    QString iconName = {};         ///< drawn before the text; empty: none
};

struct ResultColumn {
    QString title = {};
    bool isNumeric = false; ///< to the right, figures under each other
    int width = 0;          ///< at least; 0: takes what is left, too
};

/// A table of results as a value: shown by ResultTable, copied, and written by reports. A row may be shorter
/// than the columns; what is not there is empty.
struct ResultSheet {
    QString caption = {};
    std::vector<ResultColumn> columns = {};
    std::vector<std::vector<ResultCell>> rows = {};
    QString note = {}; ///< stands under the table in copies and reports ("Note. ..."); may be empty

    QStringList titles() const;
    /// The words of one row, as many as there are columns.
    QStringList words(std::size_t row) const;
};

/// The table as HTML in the style of the APA (rules above and below the heads and at the end, caption above
/// in italics, note below), in the fragment that word processors paste as a real table.
QString htmlOf(const ResultSheet& sheet);
/// Tab-separated, a line a row, heads first.
QString textOf(const ResultSheet& sheet);
/// Both of the above: word processors take the one, spreadsheets the other. The caller owns it.
QMimeData* mimeOf(const ResultSheet& sheet);

} // namespace lacrima::ui
