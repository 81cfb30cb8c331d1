// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace lacrima::exchange {

/// A delimited text file as it stands: names from the first line, cells as text. Every row has as many cells
/// as there are names; names may repeat or be empty.
struct TextTable {
    QStringList names;
    std::vector<QStringList> rows;
    std::vector<int> lines; ///< line of the file on which each row begins, from 1
    QChar delimiter = u',';
    bool hadEmptyTail = false; ///< rows or columns without anything in them were dropped at the end
    QString encoding;          ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// Reads RFC 4180 text with comma, semicolon, tab or vertical bar (found from the first line, or named there:
/// "sep=;"), UTF-8 with or without mark, UTF-16 with mark, else Windows-1252. Lines may end in LF, CR LF or
/// CR; empty lines are passed over, empty rows and columns at the end are dropped. Errors: table.empty,
/// table.no_rows, table.binary, table.ragged (line, cells, expected), table.quote (line); from a file the
/// path stands before these arguments.
base::Result<TextTable> readTextTable(const QByteArray& bytes);

/// The same from a file; adds file.missing, file.unreadable and file.too_big.
base::Result<TextTable> readTextFile(const QString& path);

} // namespace lacrima::exchange
