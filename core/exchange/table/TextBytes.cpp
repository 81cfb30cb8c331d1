// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TextBytes.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace lacrima::exchange {
namespace {

constexpr qint64 kMostBytes = 1LL << 30;

QChar fromWindows1252(unsigned char byte) {
    static constexpr std::array<char16_t, 32> kHigh{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
        0x0178};
    if (byte >= 0x80 && byte < 0xA0) return QChar(kHigh[byte - 0x80U]);
    return QChar(static_cast<char16_t>(byte));
}

} // namespace

base::Result<DecodedText> decodedText(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) return DecodedText{bytes.mid(3), QStringLiteral("UTF-8")};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16(bytes);
        if (utf16.hasError() || bytes.size() % 2 != 0) return base::error("table.binary");
        return DecodedText{text.toUtf8(), QStringLiteral("UTF-16")};
    }
    if (bytes.contains('\0')) return base::error("table.binary");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) return DecodedText{bytes, QStringLiteral("UTF-8")};
    QString latin;
    latin.reserve(bytes.size());
    for (const char byte : bytes) latin.append(fromWindows1252(static_cast<unsigned char>(byte)));
    return DecodedText{latin.toUtf8(), QStringLiteral("Windows-1252")};
}

char takeDelimiter(QByteArray& text) {
    if (text.startsWith("sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r')) {
        const char delimiter = text[4];
        text.remove(0, 5); // the line stays, as an empty one
        return delimiter;
    }
    constexpr std::array<char, 4> kMarks{',', ';', '\t', '|'};
    std::array<int, kMarks.size()> counts{};
    bool isQuoted = false;
    for (const char byte : text) {
        if (byte == '"') isQuoted = !isQuoted;
        if (!isQuoted && (byte == '\n' || byte == '\r')) break;
        for (std::size_t i = 0; i < kMarks.size(); ++i) {
            if (!isQuoted && byte == kMarks[i]) ++counts[i];
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return counts[static_cast<std::size_t>(best)] == 0 ? '\t' : kMarks[static_cast<std::size_t>(best)];
}

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

base::Result<QByteArray> readBytes(const QString& path) {
    const std::string name = path.toStdString();
    if (!QFileInfo::exists(path)) return base::error("file.missing", {name});
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::error("file.unreadable", {name});
    if (file.size() > kMostBytes) return base::error("file.too_big", {name});
    return file.readAll();
}

void CsvParserDeleter::operator()(csv_parser* parser) const {
    csv_free(parser);
    delete parser;
}

CsvParser makeCsvParser(char delimiter) {
    CsvParser parser(new csv_parser);
    csv_init(parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(parser.get(), static_cast<unsigned char>(delimiter));
    if (delimiter == '\t') {
        csv_set_space_func(parser.get(), [](unsigned char byte) { return byte == ' ' ? 1 : 0; });
    }
    return parser;
}

} // namespace lacrima::exchange
