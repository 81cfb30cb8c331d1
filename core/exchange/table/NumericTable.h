// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/table/ReadingPlan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <vector>

namespace lacrima::exchange {

/// One column of a foreign data file. It holds numbers (NaN where missing: see ReadingPlan::isMissing(), and
/// what an SPSS file declares as missing) or, when a cell is anything else or a code (00184), texts (empty
/// where missing).
struct NumericColumn {
    QString name;  ///< may be empty or that of another column
    QString label; ///< what the file says the variable is; often empty
    std::vector<double> numbers;
    std::vector<QString> texts;
    std::map<double, QString> valueLabels;
    int textLine = 0; ///< of the first cell that is no number; 0 for numbers, and where a file has no lines

    /// Line of the first number that can be read in two ways, when nothing in the file says in which: its
    /// cells are texts then, and no command may take them for either.
    int twoWaysLine = 0;

    bool isText() const { return !texts.empty(); }
    std::size_t size() const { return isText() ? texts.size() : numbers.size(); }
};

/// A data file as named columns.
struct NumericTable {
    std::size_t rows = 0;
    std::vector<NumericColumn> columns;
    std::vector<int> lines; ///< of the file, on which each row begins; empty where a file has no lines
    QString weight;         ///< the column that an SPSS file weights its cases by; mostly empty
    QStringList decisions;  ///< how the file was read, where it could have been read otherwise

    QStringList names() const;
    /// The numbers of the columns of that name, from 0, in their order; usually one.
    std::vector<std::size_t> places(const QString& name) const;
};

/// A .sav or .zsav file through SavReader, anything else as delimited text.
base::Result<NumericTable> readNumericFile(const QString& path, const ReadingOptions& options = {});

/// Delimited text whose first line names the columns, read as ReadingPlan says. Rows and columns without
/// anything in them are dropped at the end. Errors, after the path: table.empty, table.no_rows, table.binary,
/// table.ragged (line, cells, expected), table.quote (line), table.two_marks; file.missing,
/// file.unreadable, file.too_big.
base::Result<NumericTable> readNumericText(
    const QByteArray& bytes, const QString& path, const ReadingOptions& options = {});

} // namespace lacrima::exchange
