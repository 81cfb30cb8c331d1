// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <csv.h>
#include <memory>
#include <vector>

namespace lacrima::exchange {

/// The bytes of a delimited text file in UTF-8, without a byte order mark.
struct DecodedText {
    QByteArray utf8;
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// UTF-8 with or without mark, UTF-16 with mark, else Windows-1252. Error: table.binary.
base::Result<DecodedText> decodedText(const QByteArray& bytes);

/// All bytes of a file. Errors: file.missing, file.unreadable, file.too_big (1 GiB).
base::Result<QByteArray> readBytes(const QString& path);

/// The delimiter that a first line "sep=;" names, which is emptied then; else the mark of comma, semicolon,
/// tab and vertical bar that stands most often outside quotes in the first line. A file of one column has
/// none, and a tab stands in for it.
char takeDelimiter(QByteArray& utf8);

/// libcsv counts no lines; a row begins where the last one ended, quoted line ends and empty lines included.
std::vector<int> startLines(const QByteArray& utf8);

struct CsvParserDeleter {
    void operator()(csv_parser* parser) const;
};
using CsvParser = std::unique_ptr<csv_parser, CsvParserDeleter>;
/// A strict libcsv parser for this delimiter; blanks around cells are skipped, but never a tab that delimits.
CsvParser makeCsvParser(char delimiter);

} // namespace lacrima::exchange
