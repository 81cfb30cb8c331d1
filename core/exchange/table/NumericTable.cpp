// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/NumericTable.h"

#include "core/exchange/import/OwnExport.h"
#include "core/exchange/import/OwnRows.h"
#include "core/exchange/spss/SavReader.h"
#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/TextBytes.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace lacrima::exchange {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Walks over the cells of a delimited text. Rows and cells count from 0, the header is row 0.
class Walk {
public:
    using TakeCell = std::function<void(std::string_view cell, std::size_t row, std::size_t column)>;
    using TakeRow = std::function<void(std::size_t row, std::size_t cells)>;

    Walk(TakeCell takeCell, TakeRow takeRow)
        : m_takeCell(std::move(takeCell))
        , m_takeRow(std::move(takeRow)) {}

    /// False when a quote is out of place.
    bool over(const QByteArray& utf8, char delimiter) {
        const CsvParser parser = makeCsvParser(delimiter);
        const auto size = static_cast<std::size_t>(utf8.size());
        const auto cell = [](void* bytes, std::size_t length, void* walk) {
            static_cast<Walk*>(walk)->cell({static_cast<const char*>(bytes), length});
        };
        const auto row = [](int, void* walk) { static_cast<Walk*>(walk)->row(); };
        return csv_parse(parser.get(), utf8.constData(), size, cell, row, this) == size &&
               csv_fini(parser.get(), cell, row, this) == 0;
    }
    std::size_t rows() const { return m_row; }

private:
    void cell(std::string_view text) { m_takeCell(text, m_row, m_column++); }
    void row() {
        if (m_takeRow) m_takeRow(m_row, m_column);
        m_column = 0;
        ++m_row;
    }

    TakeCell m_takeCell;
    TakeRow m_takeRow;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

/// What a first look over the whole file finds.
struct Survey {
    QStringList names;
    MarksEvidence evidence;
    bool hasCodes = false;      ///< some cell is written as one of our missing codes
    std::size_t lastRow = 0;    ///< with anything in it
    std::size_t lastColumn = 0; ///< with a name or anything in it, from 1
    std::size_t raggedRow = 0;  ///< the first; 0 for none
    std::size_t raggedCells = 0;
};

/// An empty row may have any number of cells as long as it stands at the end.
class Surveyor {
public:
    explicit Surveyor(const ReadingPlan& plan)
        : m_plan(plan) {}

    void takeCell(std::string_view cell, std::size_t row, std::size_t column) {
        if (row == 0)
            survey.names.append(
                QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed());
        if (cell.empty()) return;
        survey.lastRow = row;
        survey.lastColumn = std::max(survey.lastColumn, column + 1);
        m_hasContent = true;
        survey.hasCodes = survey.hasCodes || ReadingPlan::isMissingCode(cell);
        if (row > 0 && !m_plan.isMissing(cell)) survey.evidence.take(cell, {row + 1, column + 1});
    }
    void takeRow(std::size_t row, std::size_t cells) {
        const bool isRagged = row > 0 && cells != static_cast<std::size_t>(survey.names.size());
        if (isRagged && m_pendingRow == 0) {
            m_pendingRow = row;
            m_pendingCells = cells;
        }
        if (m_hasContent && m_pendingRow > 0 && survey.raggedRow == 0) {
            survey.raggedRow = m_pendingRow;
            survey.raggedCells = m_pendingCells;
        }
        m_hasContent = false;
    }

    Survey survey;

private:
    const ReadingPlan& m_plan;
    bool m_hasContent = false;
    std::size_t m_pendingRow = 0;
    std::size_t m_pendingCells = 0;
};

/// Fills the columns. Numbers go straight in; a column that meets anything else is marked, and its cells are
/// read as texts in a second pass.
class Filler {
public:
    Filler(NumericTable& table, const ReadingPlan& plan, const Survey& survey)
        : m_table(table)
        , m_plan(plan)
        , m_lastRow(survey.lastRow)
        , m_textRow(table.columns.size())
        , m_oddRow(table.columns.size())
        , m_tally(plan) {
        for (const NumericColumn& column : table.columns) {
            m_isCoded.push_back(plan.isCoded(column.name));
            m_isClosed.push_back(plan.isClosed(column.name));
        }
    }

    void takeNumber(std::string_view cell, std::size_t row, std::size_t column) {
        if (!isTaken(row, column)) return;
        m_tally.take(cell);
        if (m_textRow[column] > 0) return;
        if (m_plan.isMissingWord(cell, m_isCoded[column])) {
            hasCodes = hasCodes || (ReadingPlan::isMissingCode(cell) && !m_plan.isMissing(cell));
            m_table.columns[column].numbers.push_back(kNaN);
            return;
        }
        const auto number = m_plan.number(cell);
        if (number && !number->isCode)
            m_table.columns[column].numbers.push_back(number->value);
        else
            m_textRow[column] = row;
    }
    void takeText(std::string_view cell, std::size_t row, std::size_t column) {
        if (!isTaken(row, column) || m_textRow[column] == 0) return;
        QString text;
        const bool isMissing = m_isClosed[column] ? m_plan.isMissingWord(cell, m_isCoded[column])
                                                  : m_plan.isMissing(cell, m_isCoded[column]);
        if (!isMissing && m_oddRow[column] == 0 && isOdd(cell)) m_oddRow[column] = row;
        if (!isMissing) text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        m_table.columns[column].texts.push_back(m_plan.isOwn() ? unguarded(text) : text);
    }
    /// Forgets the numbers of columns of texts; false when there are none.
    bool clearTexts(const std::vector<int>& starts) {
        bool hasTexts = false;
        for (std::size_t i = 0; i < m_textRow.size(); ++i) {
            if (m_textRow[i] == 0) continue;
            m_table.columns[i].numbers.clear();
            m_table.columns[i].textLine = starts[m_textRow[i]];
            hasTexts = true;
        }
        return hasTexts;
    }

    /// A column that can be read in two ways is one of texts.
    void leaveOpen(std::size_t column, CellPlace first, const std::vector<int>& starts) {
        m_textRow[column] = first.row - 1;
        m_table.columns[column].twoWaysLine = starts[first.row - 1];
    }
    /// Names the cell that is no number by any marks before one that the marks of the others make none.
    void blame(const std::vector<int>& starts) {
        for (std::size_t i = 0; i < m_oddRow.size(); ++i) {
            if (m_oddRow[i] > 0) m_table.columns[i].textLine = starts[m_oddRow[i]];
        }
    }
    QStringList notes() const { return m_tally.notes(); }

    bool hasCodes = false; ///< some code counted as missing

private:
    static bool isOdd(std::string_view cell) {
        const auto isNumber = [&](NumberMarks marks) {
            const auto number = numberIn(cell, marks);
            return number && !number->isCode;
        };
        return !isNumber({'.', ','}) && !isNumber({',', '.'});
    }
    bool isTaken(std::size_t row, std::size_t column) const {
        return row > 0 && row <= m_lastRow && column < m_textRow.size();
    }

    NumericTable& m_table;
    const ReadingPlan& m_plan;
    std::size_t m_lastRow;
    std::vector<std::size_t> m_textRow; ///< first row of a column with a text, 0 for none
    std::vector<bool> m_isCoded;
    std::vector<bool> m_isClosed;
    std::vector<std::size_t> m_oddRow; ///< first row that is no number by any marks, 0 for none
    DeclaredTally m_tally;
};

/// `isOpen`: nothing decides how the numbers are to be read that can be read in two ways.
NumericTable filled(const QByteArray& utf8, char delimiter, const ReadingPlan& plan, const Survey& survey,
    const std::vector<int>& starts, bool isOpen) {
    NumericTable table;
    table.rows = survey.lastRow;
    table.lines.assign(starts.begin() + 1, starts.begin() + 1 + static_cast<std::ptrdiff_t>(survey.lastRow));
    for (std::size_t i = 0; i < survey.lastColumn; ++i) {
        const QString& name = survey.names[static_cast<qsizetype>(i)];
        table.columns.emplace_back().name = plan.isOwn() ? unguarded(name) : name;
    }
    Filler filler(table, plan, survey);
    for (std::size_t i = 0; isOpen && i < table.columns.size(); ++i) {
        if (const CellPlace first = survey.evidence.openIn(i + 1)) filler.leaveOpen(i, first, starts);
    }
    Walk([&](auto cell, auto row, auto column) { filler.takeNumber(cell, row, column); }, {})
        .over(utf8, delimiter);
    if (filler.clearTexts(starts)) {
        Walk([&](auto cell, auto row, auto column) { filler.takeText(cell, row, column); }, {})
            .over(utf8, delimiter);
        filler.blame(starts);
    }
    table.decisions = plan.decisions() + filler.notes();
    if (filler.hasCodes && !plan.isOwn())
        table.decisions.append(
            QStringLiteral("-99 to -92 are missing in variables of Lacrima's instruments"));
    if (starts.size() > table.rows + 1)
        table.decisions.append(QStringLiteral("empty rows at the end are left out"));
    return table;
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

base::Result<NumericTable> readNumericText(
    const QByteArray& bytes, const QString& path, const ReadingOptions& options) {
    const std::string file = path.toStdString();
    if (bytes.trimmed().isEmpty()) return base::error("table.empty", {file});
    auto text = decodedText(bytes);
    if (!text) return base::error(text.error().key, {file});
    const char delimiter = takeDelimiter(text->utf8);
    const std::vector<int> starts = startLines(text->utf8);
    const ReadingPlan foreign(options, false, {});
    Surveyor surveyor(foreign);
    Walk walk([&](auto cell, auto row, auto column) { surveyor.takeCell(cell, row, column); },
        [&](auto row, auto cells) { surveyor.takeRow(row, cells); });
    if (!walk.over(text->utf8, delimiter)) {
        const std::size_t row = std::min(walk.rows(), starts.size() - 1);
        return base::error("table.quote", {file, std::to_string(starts[row])});
    }
    const Survey& survey = surveyor.survey;
    if (survey.raggedRow > 0) {
        return base::error(
            "table.ragged", {file, std::to_string(starts[survey.raggedRow]),
                                std::to_string(survey.raggedCells), std::to_string(survey.names.size())});
    }
    if (survey.lastRow == 0) return base::error("table.no_rows", {file});
    const bool isOwn = isOwnExport(survey.names);
    ReadingPlan plan(options, isOwn, isOwn || survey.hasCodes ? knownColumns(path) : KnownColumns());
    const auto decided = plan.decideMarks(survey.evidence, delimiter, path, survey.names, starts);
    const bool isOpen = !decided && decided.error().key.is("table.two_ways"); // blocks only what uses it
    if (!decided && !isOpen) return decided.error();
    NumericTable table = filled(text->utf8, delimiter, plan, survey, starts, isOpen);
    if (auto left = leaveOutExcluded(table, path); !left) return left.error();
    if (isOwn) fillImplied(table);
    return table;
}

static base::Result<NumericTable> readSav(const QString& path, const ReadingOptions& options) {
    auto table = readSavFile(path, options);
    if (!table) return table;
    if (auto left = leaveOutExcluded(*table, path); !left) return left.error();
    return table;
}

base::Result<NumericTable> readNumericFile(const QString& path, const ReadingOptions& options) {
    if (path.endsWith(QLatin1String(".sav"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".zsav"), Qt::CaseInsensitive))
        return readSav(path, options);
    return readBytes(path).and_then(
        [&](const QByteArray& bytes) { return readNumericText(bytes, path, options); });
}

} // namespace lacrima::exchange
