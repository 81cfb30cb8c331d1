// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextTable.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <csv.h>
#include <memory>

namespace lacrima::exchange {
namespace {

constexpr qint64 kMostBytes = 1LL << 30;

struct Decoded {
    QByteArray utf8;
    QString encoding;
};

QChar fromWindows1252(unsigned char byte) {
    static constexpr std::array<char16_t, 32> kHigh{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
        0x0178};
    if (byte >= 0x80 && byte < 0xA0) return QChar(kHigh[byte - 0x80U]);
    return QChar(static_cast<char16_t>(byte));
}

base::Result<Decoded> decoded(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) return Decoded{bytes.mid(3), QStringLiteral("UTF-8")};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16(bytes);
        if (utf16.hasError()) return base::error("table.binary");
        return Decoded{text.toUtf8(), QStringLiteral("UTF-16")};
    }
    if (bytes.contains('\0')) return base::error("table.binary");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) return Decoded{bytes, QStringLiteral("UTF-8")};
    QString latin;
    latin.reserve(bytes.size());
    for (const char byte : bytes) latin.append(fromWindows1252(static_cast<unsigned char>(byte)));
    return Decoded{latin.toUtf8(), QStringLiteral("Windows-1252")};
}

/// The mark that stands most often outside quotes in the first line.
char delimiterOf(const QByteArray& text) {
    std::array<int, 3> counts{};
    constexpr std::array<char, 3> kMarks{',', ';', '\t'};
    bool isQuoted = false;
    for (const char byte : text) {
        if (byte == '"') isQuoted = !isQuoted;
        if (!isQuoted && (byte == '\n' || byte == '\r')) break;
        for (std::size_t i = 0; i < kMarks.size(); ++i) {
            if (!isQuoted && byte == kMarks[i]) ++counts[i];
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < kMarks.size(); ++i) {
        if (counts[i] > counts[best]) best = i;
    }
    return kMarks[best];
}

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

/// libcsv counts no lines; a row begins where the last one ended, quoted line ends and empty lines included.
std::vector<int> startLines(const QByteArray& text) {
    std::vector<int> starts;
    int line = 1;
    bool isQuoted = false;
    bool isRowOpen = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        const bool isLineEnd =
            byte == '\n' || (byte == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'));
        if (byte == '"') isQuoted = !isQuoted;
        if (!isRowOpen && byte != '\n' && byte != '\r') {
            isRowOpen = true;
            starts.push_back(line);
        }
        if (!isLineEnd) continue;
        ++line;
        if (!isQuoted) isRowOpen = false;
    }
    return starts;
}

struct ParserDeleter {
    void operator()(csv_parser* parser) const {
        csv_free(parser);
        delete parser;
    }
};

base::Result<std::vector<QStringList>> parsed(
    const QByteArray& text, char delimiter, const std::vector<int>& starts) {
    std::unique_ptr<csv_parser, ParserDeleter> parser(new csv_parser);
    csv_init(parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(parser.get(), static_cast<unsigned char>(delimiter));
    if (delimiter == '\t') {
        csv_set_space_func(parser.get(), [](unsigned char byte) { return byte == ' ' ? 1 : 0; });
    }
    Collector collector;
    const auto size = static_cast<std::size_t>(text.size());
    const std::size_t read = csv_parse(parser.get(), text.constData(), size, takeCell, takeRow, &collector);
    if (read != size || csv_fini(parser.get(), takeCell, takeRow, &collector) != 0) {
        const std::size_t row = std::min(collector.rows.size(), starts.empty() ? 0 : starts.size() - 1);
        return base::error("table.quote", {std::to_string(starts.empty() ? 1 : starts[row])});
    }
    return std::move(collector.rows);
}

} // namespace

base::Result<TextTable> readTextTable(const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) return base::error("table.empty");
    auto text = decoded(bytes);
    if (!text) return text.error();
    const std::vector<int> starts = startLines(text->utf8);
    TextTable table;
    table.encoding = text->encoding;
    const char delimiter = delimiterOf(text->utf8);
    table.delimiter = QLatin1Char(delimiter);
    auto rows = parsed(text->utf8, delimiter, starts);
    if (!rows) return rows.error();
    if (rows->empty()) return base::error("table.empty");
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
    const std::string name = path.toStdString();
    if (!QFileInfo::exists(path)) return base::error("file.missing", {name});
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::error("file.unreadable", {name});
    if (file.size() > kMostBytes) return base::error("file.too_big", {name});
    auto table = readTextTable(file.readAll());
    if (table) return table;
    base::Error error = table.error();
    error.arguments.insert(error.arguments.begin(), name);
    return error;
}

QString csvCell(const QString& cell, bool isText) {
    static const QString kFormulaStarts = QStringLiteral("=+-@\t\r");
    QString safe = cell;
    if (isText && !cell.isEmpty() && kFormulaStarts.contains(cell[0])) safe.prepend(QLatin1Char('\''));
    const bool needsQuotes = safe.contains(QLatin1Char(',')) || safe.contains(QLatin1Char('"')) ||
                             safe.contains(QLatin1Char('\n')) || safe.contains(QLatin1Char('\r')) ||
                             safe != safe.trimmed();
    if (!needsQuotes) return safe;
    safe.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QStringLiteral("\"%1\"").arg(safe);
}

} // namespace lacrima::exchange
