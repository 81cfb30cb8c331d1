// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TextTable.h"

#include "core/exchange/table/TextBytes.h"

#include <algorithm>

namespace lacrima::exchange {
namespace {

struct Collector {
    std::vector<QStringList> rows;
    QStringList row;
};

void takeCell(void* cell, std::size_t size, void* collector) {
    const QByteArrayView bytes(static_cast<const char*>(cell), static_cast<qsizetype>(size));
    static_cast<Collector*>(collector)->row.append(QString::fromUtf8(bytes));
}

void takeRow(int, void* pointer) {
    auto* collector = static_cast<Collector*>(pointer);
    collector->rows.push_back(std::move(collector->row));
    collector->row.clear();
}

base::Result<std::vector<QStringList>> parsed(
    const QByteArray& text, char delimiter, const std::vector<int>& starts) {
    const CsvParser parser = makeCsvParser(delimiter);
    Collector collector;
    const auto size = static_cast<std::size_t>(text.size());
    const std::size_t read = csv_parse(parser.get(), text.constData(), size, takeCell, takeRow, &collector);
    if (read != size || csv_fini(parser.get(), takeCell, takeRow, &collector) != 0) {
        const std::size_t row = std::min(collector.rows.size(), starts.empty() ? 0 : starts.size() - 1);
        return base::error("table.quote", {std::to_string(starts.empty() ? 1 : starts[row])});
    }
    return std::move(collector.rows);
}

/// Spreadsheets leave rows and columns without anything in them behind the data.
bool dropEmptyTail(std::vector<QStringList>& rows) {
    const std::size_t before = rows.size();
    const qsizetype columns = rows.front().size();
    const auto isEmpty = [](const QString& cell) { return cell.isEmpty(); };
    while (rows.size() > 1 && std::all_of(rows.back().begin(), rows.back().end(), isEmpty)) rows.pop_back();
    const qsizetype width = rows.front().size();
    const auto hasSameWidth = [width](const QStringList& row) { return row.size() == width; };
    if (!std::all_of(rows.begin(), rows.end(), hasSameWidth)) return rows.size() != before;
    const auto endsEmpty = [](const QStringList& row) { return row.size() > 1 && row.back().isEmpty(); };
    while (std::all_of(rows.begin(), rows.end(), endsEmpty)) {
        for (QStringList& row : rows) row.removeLast();
    }
    return rows.size() != before || rows.front().size() != columns;
}

} // namespace

base::Result<TextTable> readTextTable(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) return base::error("table.empty");
    auto text = decodedText(bytes);
    if (!text) return text.error();
    TextTable table;
    table.encoding = text->encoding;
    const char delimiter = takeDelimiter(text->utf8);
    const std::vector<int> starts = startLines(text->utf8);
    table.delimiter = QLatin1Char(delimiter);
    auto rows = parsed(text->utf8, delimiter, starts);
    if (!rows) return rows.error();
    if (rows->empty()) return base::error("table.empty");
    table.hadEmptyTail = dropEmptyTail(*rows);
    table.names = rows->front();
    for (QString& name : table.names) name = name.trimmed();
    for (std::size_t i = 1; i < rows->size(); ++i) {
        QStringList& row = (*rows)[i];
        const int line = i < starts.size() ? starts[i] : static_cast<int>(i) + 1;
        if (row.size() != table.names.size()) {
            return base::error("table.ragged",
                {std::to_string(line), std::to_string(row.size()), std::to_string(table.names.size())});
        }
        table.rows.push_back(std::move(row));
        table.lines.push_back(line);
    }
    if (table.rows.empty()) return base::error("table.no_rows");
    return table;
}

base::Result<TextTable> readTextFile(const QString& path) {
    auto bytes = readBytes(path);
    if (!bytes) return bytes.error();
    auto table = readTextTable(*bytes);
    if (table) return table;
    base::Error error = table.error();
    error.arguments.insert(error.arguments.begin(), path.toStdString());
    return error;
}

} // namespace lacrima::exchange
