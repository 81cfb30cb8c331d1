// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <vector>

namespace lacrima::exchange {

/// One column of a foreign data file. It holds numbers (NaN where missing: empty cells, NA, and what the file
/// declares as missing) or, when a cell is anything else, texts (empty where missing).
struct NumericColumn {
    QString name;  ///< may be empty or that of another column
    QString label; ///< what the file says the variable is; often empty
    std::vector<double> numbers;
    std::vector<QString> texts;
    std::map<double, QString> valueLabels;
    bool isUnordered = false; ///< the numbers only name something, so that none stands above another
    int textLine =
        0; ///< line of the first cell that is no number; 0 for numbers, and where a file has no lines

    bool isText() const { return !texts.empty(); }
    std::size_t size() const { return isText() ? texts.size() : numbers.size(); }
};

/// A data file as named columns.
struct NumericTable {
    std::size_t rows = 0;
    std::vector<NumericColumn> columns;
    std::vector<int> lines; ///< of the file, on which each row begins; empty where a file has no lines

    QStringList names() const;
    /// The numbers of the columns of that name, from 0, in their order; usually one.
    std::vector<std::size_t> places(const QString& name) const;
};

/// A .sav or .zsav file through SavReader, anything else as delimited text.
base::Result<NumericTable> readNumericFile(const QString& path);

/// Delimited text whose first line names the columns. A decimal comma is read when it is the only comma of a
/// cell. Errors, after the path: table.empty, table.no_rows, table.binary, table.ragged (line, cells,
/// expected), table.quote (line); file.missing, file.unreadable, file.too_big.
base::Result<NumericTable> readNumericText(const QByteArray& bytes, const QString& path);

} // namespace lacrima::exchange
