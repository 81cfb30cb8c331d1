// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumericTable.h"

#include "core/exchange/SavReader.h"
#include "core/exchange/TextBytes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace lacrima::exchange {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kLongestNumber = 64;

std::optional<double> numberIn(std::string_view cell) {
    if (cell.empty() || cell == "NA") return kNaN;
    if (cell.size() > kLongestNumber) return std::nullopt;
    std::array<char, kLongestNumber> text{};
    std::size_t commas = 0;
    bool hasPoint = false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        text[i] = cell[i] == ',' ? '.' : cell[i];
        commas += cell[i] == ',' ? 1U : 0U;
        hasPoint = hasPoint || cell[i] == '.';
    }
    if (commas > 1 || (commas == 1 && hasPoint)) return std::nullopt;
    const char* begin = text.data() + (text[0] == '+' && cell.size() > 1 && text[1] != '-' ? 1 : 0);
    const char* end = text.data() + cell.size();
    double value = 0;
    const auto read = std::from_chars(begin, end, value);
    if (read.ec == std::errc::result_out_of_range &&
        read.ptr == end) // an underflow is a zero, an overflow infinite
        return std::string_view(begin, cell.size()).find("e-") != std::string_view::npos
                   ? 0.0
                   : std::numeric_limits<double>::infinity();
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return value;
}

/// Takes cells from libcsv row by row. Numbers go straight into their columns; a column that meets anything
/// else is marked, and its cells are read as texts in a second pass.
class Collector final {
public:
    explicit Collector(bool forTexts)
        : m_isForTexts(forTexts) {}

    void takeCell(std::string_view cell) {
        if (m_row == 0) {
            NumericColumn& column = table.columns.emplace_back();
            column.name = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
        } else if (m_cell < table.columns.size()) {
            takeValue(table.columns[m_cell], cell);
        }
        ++m_cell;
    }
    void takeRow() {
        if (m_row > 0 && m_cell != table.columns.size() && raggedRow == 0) {
            raggedRow = m_row;
            raggedCells = m_cell;
        }
        m_cell = 0;
        ++m_row;
    }
    std::size_t rows() const { return m_row; }
    void beginSecondPass() {
        m_isForTexts = true;
        m_row = 1; // the caller passes the header over
        m_cell = 0;
    }

    NumericTable table;
    std::vector<std::size_t> textRow; ///< first row of a column with a text, 0 for none
    std::size_t raggedRow = 0;
    std::size_t raggedCells = 0;

private:
    void takeValue(NumericColumn& column, std::string_view cell) {
        textRow.resize(table.columns.size());
        std::size_t& first = textRow[m_cell];
        if (m_isForTexts) {
            if (first > 0)
                column.texts.push_back(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            return;
        }
        if (first > 0) return;
        const std::optional<double> number = numberIn(cell);
        if (number)
            column.numbers.push_back(*number);
        else
            first = m_row;
    }

    bool m_isForTexts;
    std::size_t m_row = 0;
    std::size_t m_cell = 0;
};

void takeCell(void* cell, std::size_t size, void* collector) {
    static_cast<Collector*>(collector)->takeCell({static_cast<const char*>(cell), size});
}

void takeRow(int, void* collector) {
    static_cast<Collector*>(collector)->takeRow();
}

/// False when a quote is out of place.
bool parse(const QByteArray& utf8, char delimiter, Collector& collector) {
    const CsvParser parser = makeCsvParser(delimiter);
    const auto size = static_cast<std::size_t>(utf8.size());
    return csv_parse(parser.get(), utf8.constData(), size, takeCell, takeRow, &collector) == size &&
           csv_fini(parser.get(), takeCell, takeRow, &collector) == 0;
}

/// Second pass over the rows below the header, for the columns that hold texts.
void readTexts(const QByteArray& utf8, char delimiter, Collector& collector) {
    for (std::size_t i = 0; i < collector.textRow.size(); ++i) {
        if (collector.textRow[i] > 0) collector.table.columns[i].numbers.clear();
    }
    struct SkippingHeader {
        Collector* collector;
        bool isPastHeader;
    } state{&collector, false};
    collector.beginSecondPass();
    const CsvParser parser = makeCsvParser(delimiter);
    const auto cell = [](void* bytes, std::size_t size, void* pointer) {
        auto* skipping = static_cast<SkippingHeader*>(pointer);
        if (skipping->isPastHeader) takeCell(bytes, size, skipping->collector);
    };
    const auto row = [](int end, void* pointer) {
        auto* skipping = static_cast<SkippingHeader*>(pointer);
        if (skipping->isPastHeader) takeRow(end, skipping->collector);
        skipping->isPastHeader = true;
    };
    csv_parse(parser.get(), utf8.constData(), static_cast<std::size_t>(utf8.size()), cell, row, &state);
    csv_fini(parser.get(), cell, row, &state);
}

} // namespace

QStringList NumericTable::names() const {
    QStringList result;
    for (const NumericColumn& column : columns) result.append(column.name);
    return result;
}

std::vector<std::size_t> NumericTable::places(const QString& name) const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name) result.push_back(i);
    }
    return result;
}

base::Result<NumericTable> readNumericText(const QByteArray& bytes, const QString& path) {
    const std::string file = path.toStdString();
    if (bytes.trimmed().isEmpty()) return base::error("table.empty", {file});
    auto text = decodedText(bytes);
    if (!text) return base::error(text.error().key, {file});
    const std::vector<int> starts = startLines(text->utf8);
    const char delimiter = delimiterOf(text->utf8);
    Collector collector(false);
    if (!parse(text->utf8, delimiter, collector)) {
        const std::size_t row = std::min(collector.rows(), starts.size() - 1);
        return base::error("table.quote", {file, std::to_string(starts[row])});
    }
    if (collector.raggedRow > 0) {
        return base::error("table.ragged",
            {file, std::to_string(starts[collector.raggedRow]), std::to_string(collector.raggedCells),
                std::to_string(collector.table.columns.size())});
    }
    if (collector.rows() < 2) return base::error("table.no_rows", {file});
    const std::size_t rows = collector.rows() - 1;
    if (std::any_of(
            collector.textRow.begin(), collector.textRow.end(), [](std::size_t row) { return row > 0; }))
        readTexts(text->utf8, delimiter, collector);
    NumericTable table = std::move(collector.table);
    table.rows = rows;
    table.lines.assign(starts.begin() + 1, starts.end());
    for (std::size_t i = 0; i < collector.textRow.size(); ++i) {
        if (collector.textRow[i] > 0) table.columns[i].textLine = starts[collector.textRow[i]];
    }
    return table;
}

base::Result<NumericTable> readNumericFile(const QString& path) {
    if (path.endsWith(QLatin1String(".sav"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".zsav"), Qt::CaseInsensitive))
        return readSavFile(path);
    auto bytes = readBytes(path);
    if (!bytes) return bytes.error();
    return readNumericText(*bytes, path);
}

} // namespace lacrima::exchange
