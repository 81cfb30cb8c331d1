// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/WideImport.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/exchange/import/ImportColumns.h"
#include "core/exchange/import/OwnExport.h"
#include "core/exchange/import/PracticeMerge.h"
#include "core/exchange/table/CellReader.h"
#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/DateReader.h"
#include "core/exchange/table/OptionCells.h"
#include "core/logic/Expression.h"
#include "core/record/WrittenNames.h"
#include "core/response/ResponseSheet.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <memory>

namespace lacrima::exchange {
namespace {

using instrument::Instrument;
using instrument::Item;
using instrument::ItemType;
using record::Response;
using response::Answer;
using response::Missing;
using response::MissingReason;

/// case_id, clinician_id, office, sitting, sitting_date, excluded, excluded_reason.
const QStringList& keys() {
    return exportKeys();
}

class Planner {
public:
    Planner(const TextTable& table, const instrument::Catalogue& catalogue, const ImportOptions& options)
        : m_table(table)
        , m_catalogue(catalogue)
        , m_options(options)
        , m_reading(options.reading, isOwnExport(table.names), {})
        , m_cells(m_reading, {})
        , m_practice(options.practice) {}

    ImportPlan plan() {
        takeColumns(importColumns(m_table.names, m_reading.isOwn(), m_options.rename, m_catalogue));
        if (m_plan.problems.empty()) decideReading();
        if (!m_plan.problems.empty()) return std::move(m_plan);
        findAdditional();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) planRow(row);
        for (const auto& [item, answers] : m_partial) {
            m_plan.decisions.append(
                QStringLiteral("%1 of %2 not recorded, because a part of its columns is blank")
                    .arg(answers)
                    .arg(item));
        }
        return std::move(m_plan);
    }

private:
    void takeColumns(ImportColumns columns) {
        m_columns = std::move(columns.roles);
        m_plan.knownColumns = columns.known;
        m_plan.ignoredColumns = columns.computed;
        m_plan.caseColumn = columns.caseColumn;
        for (const ImportColumns::Problem& found : columns.problems) {
            problem(0, found.column, found.key);
            if (!found.meant.empty()) m_plan.problems.back().more.push_back(found.meant);
        }
    }

    /// All cells together say how numbers and dates are written.
    void decideReading() {
        MarksEvidence marks;
        DateEvidence dates;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool isOfNumbers = m_columns[i].holdsNumbers();
            const bool isOfDates = m_columns[i].holdsDates();
            for (std::size_t row = 0; row < m_table.rows.size() && (isOfNumbers || isOfDates); ++row) {
                const QString& cell = m_table.rows[row][static_cast<qsizetype>(i)];
                if (m_cells.isMissingWord(cell)) continue;
                if (isOfDates) dates.take(cell);
                if (isOfNumbers) marks.take(cell.toStdString(), {row + 2, i + 1});
            }
        }
        std::vector<int> lines{1};
        lines.insert(lines.end(), m_table.lines.begin(), m_table.lines.end());
        const auto decided =
            m_reading.decideMarks(marks, m_table.delimiter.toLatin1(), {}, m_table.names, lines);
        if (!decided) {
            const std::vector<std::string>& about = decided.error().arguments;
            m_plan.problems.push_back({std::stoi(about[1]), QString::fromStdString(about[2]),
                decided.error().key, {}, {about.begin() + 3, about.end()}});
        }
        m_cells = CellReader(m_reading, m_reading.dates() ? m_reading.dates() : dates.order());
        DeclaredTally declared(m_reading);
        for (const QStringList& row : m_table.rows) {
            for (const QString& cell : m_reading.declared().isEmpty() ? QStringList() : row)
                declared.take(cell.toStdString());
        }
        m_plan.decisions = m_reading.decisions() + declared.notes();
        if (m_table.hadEmptyTail)
            m_plan.decisions.append(QStringLiteral("empty rows and columns at the end are left out"));
    }

    /// A column nobody knows is a number when every cell that is not blank is one, unless an earlier import
    /// said.
    void findAdditional() {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != ColumnRole::Kind::Additional) continue;
            Item& item = m_additional[m_columns[i].name];
            item.id = m_columns[i].name;
            const auto known = m_options.additional.constFind(item.id);
            const bool isNumeric = known != m_options.additional.constEnd() ? *known : isNumericColumn(i);
            item.type = isNumeric ? ItemType::Decimal : ItemType::Text;
            if (known == m_options.additional.constEnd())
                m_plan.newVariables.push_back({item.id, {}, isNumeric});
        }
    }

    bool isNumericColumn(std::size_t column) const {
        for (const QStringList& row : m_table.rows) {
            const std::string cell = row[static_cast<qsizetype>(column)].toStdString();
            if (m_reading.isMissingWord(cell)) continue;
            const auto number = m_reading.number(cell);
            if (!number || number->isCode || !std::isfinite(number->value)) return false;
        }
        return true;
    }

    void planRow(std::size_t row) {
        const std::size_t problems = m_plan.problems.size();
        Response response = keysOf(row);
        if (m_plan.problems.size() > problems || !checkCase(row, response)) return;
        ++m_plan.cases;
        response::ResponseSheet::Context context;
        for (const auto& instrument : m_catalogue.instruments())
            planInstrument(row, response, instrument, context);
        planAdditional(row, response);
    }

    Response keysOf(std::size_t row) {
        Response response;
        response.mode = record::Mode::Import;
        record::Exclusion exclusion;
        bool isExcluded = false;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != ColumnRole::Kind::Key) continue;
            const QString cell = keyIn(m_table.rows[row][static_cast<qsizetype>(i)]);
            const qsizetype key = keys().indexOf(m_columns[i].name);
            if (key == 0) response.caseId = cell;
            if (key == 1) response.clinician = cell;
            if (key == 2) response.office = cell;
            if (key == 3) response.sitting = sittingIn(cell);
            if (key == 4) response.sittingDate = dateIn(cell, m_table.lines[row]);
            if (key == 5) isExcluded = isExcludedIn(cell, m_table.lines[row]);
            if (key == 6) exclusion.reasonCode = cell;
        }
        if (m_plan.caseColumn.isEmpty())
            response.caseId = QStringLiteral("R%1").arg(row + 1, 4, 10, QLatin1Char('0'));
        if (!isExcluded) return response;
        exclusion.caseId = response.caseId;
        exclusion.sitting = response.sitting;
        if (exclusion.reasonCode.isEmpty()) exclusion.reasonCode = QStringLiteral("other");
        m_plan.exclusions.push_back(exclusion);
        return response;
    }

    QString keyIn(const QString& written) const {
        const QString cell = written.trimmed();
        if (m_cells.isMissingWord(cell)) return {};
        return record::typedCode(m_reading.isOwn() ? unguarded(cell) : cell);
    }

    /// 0 for what is no sitting.
    int sittingIn(const QString& cell) const {
        if (cell.isEmpty()) return 1;
        const std::optional<double> number = m_cells.number(cell);
        const bool isSitting = number && *number >= 1 && *number <= 9999 && *number == std::floor(*number);
        return isSitting ? static_cast<int>(*number) : 0;
    }

    QString dateIn(const QString& cell, int line) {
        if (cell.isEmpty()) return {};
        const DateReading reading = readDate(cell, m_cells.dates());
        if (reading.problem) problem(line, keys()[4], *reading.problem);
        return !reading.problem ? response::plainText(reading.date) : QString();
    }

    bool isExcludedIn(const QString& cell, int line) {
        const std::optional<double> number = m_cells.number(cell);
        if (!cell.isEmpty() && number != 0.0 && number != 1.0)
            problem(line, keys()[5], "import.not_zero_or_one");
        return number == 1.0;
    }

    bool checkCase(std::size_t row, const Response& response) {
        const int line = m_table.lines[row];
        const std::size_t before = m_plan.problems.size();
        const QString place = response.caseId + QLatin1Char('\n') + QString::number(response.sitting);
        if (response.caseId.isEmpty())
            problem(line, keys()[0], "import.no_case_id");
        else if (response.sitting < 1)
            problem(line, keys()[3], "import.bad_sitting");
        else if (m_seenCases.contains(place))
            problem(line, keys()[0], "import.duplicate_case", response.caseId);
        else if (m_options.isKnownCase && m_options.isKnownCase(response.caseId, response.sitting)) {
            ++m_plan.knownCases;
            problem(line, keys()[0], "import.known_case", response.caseId);
        }
        m_seenCases.insert(place);
        return m_plan.problems.size() == before;
    }

    void planInstrument(std::size_t row, const Response& keysOfRow,
        const std::shared_ptr<const Instrument>& instrument, response::ResponseSheet::Context& context) {
        const std::map<QString, Answer> answers = answersOf(row, *instrument);
        if (answers.empty()) return;
        response::ResponseSheet sheet(instrument, context);
        for (const auto& [item, answer] : answers) sheet.restore(item, answer);
        Response response = keysOfRow;
        response.instrument = instrument->id;
        response.instrumentVersion = instrument->version;
        response.instrumentHash = instrument->hash;
        for (const Item& item : instrument->items) {
            const auto found = answers.find(item.id);
            if (found == answers.end()) continue;
            const bool isHidden = m_blank.contains(item.id) && !sheet.isShown(item.id) &&
                                  isConditionKnown(item, answers, context);
            response.items.push_back(
                {item.id, isHidden ? Answer(Missing{MissingReason::NotApplicable}) : found->second});
            context[item.id] = found->second;
        }
        if (instrument->respondent == instrument::Respondent::Clinician && !keysOfRow.clinician.isEmpty()) {
            addPractice(row, std::move(response));
        } else {
            m_plan.responses.push_back(std::move(response));
        }
    }

    /// What a question hangs on is in the file: only then a blank cell can be one that was not to be asked.
    bool isConditionKnown(const Item& item, const std::map<QString, Answer>& answers,
        const response::ResponseSheet::Context& context) {
        auto known = m_conditions.constFind(item.id);
        if (known == m_conditions.constEnd()) known = m_conditions.insert(item.id, variablesIn(item.showIf));
        return std::all_of(known->begin(), known->end(), [&](const QString& variable) {
            const auto here = answers.find(variable);
            const auto there = context.find(variable);
            if (here == answers.end() && there == context.end()) return false;
            const Answer& answer = here != answers.end() ? here->second : there->second;
            return response::missingReason(answer) != MissingReason::NotRecorded;
        });
    }

    static QStringList variablesIn(const QString& condition) {
        QStringList variables;
        const auto parsed = logic::Expression::parse(condition.toStdString());
        if (!parsed.isValid()) return variables;
        for (const logic::Reference& reference : parsed.expression().references())
            variables.append(QString::fromStdString(reference.name));
        return variables;
    }

    /// Practice data stand in every row of a clinician's cases; they are taken once and must agree, with what
    /// the study holds too.
    void addPractice(std::size_t row, Response response) {
        response.caseId.clear();
        response.sitting = 0;
        QStringList differing;
        response.items = m_practice.fresh(response.clinician, std::move(response.items), m_blank, differing);
        for (const QString& item : differing)
            problem(m_table.lines[row], item, "import.clinician_differs", response.clinician);
        if (!response.items.empty()) PracticeMerge::take(m_plan.responses, std::move(response));
    }

    std::map<QString, Answer> answersOf(std::size_t row, const Instrument& instrument) {
        std::map<QString, Answer> answers;
        std::map<QString, OptionCells> options; ///< by item
        m_blank.clear();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnRole& column = m_columns[i];
            if (column.instrument == nullptr || column.instrument->id != instrument.id) continue;
            const QString& cell = m_table.rows[row][static_cast<qsizetype>(i)];
            if (column.kind == ColumnRole::Kind::Item) {
                const CellReading reading = m_cells.read(*instrument.item(column.name), cell, true);
                if (reading.problem) problem(m_table.lines[row], column.name, *reading.problem);
                answers[column.name] = reading.answer;
            } else {
                OptionCells& cells = options.try_emplace(column.name, m_cells).first->second;
                const std::optional<base::ErrorKey> key = cells.take(column.code, cell.trimmed());
                const QString name = dataset::optionColumn(column.name, column.code);
                if (key) problem(m_table.lines[row], name, *key);
            }
        }
        for (const auto& [item, cells] : options) takeOptions(answers, item, cells, m_table.lines[row]);
        for (auto& [item, answer] : answers) {
            if (response::missingReason(answer) != MissingReason::NotRecorded) continue;
            if (const auto reason = reasonBeside(row, item))
                answer = Missing{*reason};
            else if (const auto cells = options.find(item);
                     cells == options.end() || !cells->second.isPartial())
                m_blank.insert(item);
        }
        return answers;
    }

    /// A column of the item itself goes before those of its options; what they say differently is a problem.
    void takeOptions(
        std::map<QString, Answer>& answers, const QString& item, const OptionCells& cells, int line) {
        const auto whole = answers.find(item);
        if (whole != answers.end() && cells.contradicts(whole->second))
            problem(line, item, "import.options_differ");
        if (whole == answers.end() || response::missingReason(whole->second) == MissingReason::NotRecorded) {
            answers[item] = cells.answer();
            if (cells.isPartial()) ++m_partial[item];
        }
    }

    /// What the column "name__missing" of our own export says.
    std::optional<MissingReason> reasonBeside(std::size_t row, const QString& item) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind == ColumnRole::Kind::Reason && m_columns[i].name == item)
                return response::missingFromName(m_table.rows[row][static_cast<qsizetype>(i)]);
        }
        return std::nullopt;
    }

    void planAdditional(std::size_t row, const Response& keysOfRow) {
        Response response = keysOfRow;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != ColumnRole::Kind::Additional) continue;
            const Item& item = m_additional[m_columns[i].name];
            CellReading reading = m_cells.read(item, m_table.rows[row][static_cast<qsizetype>(i)], false);
            if (reading.problem) problem(m_table.lines[row], item.id, *reading.problem);
            if (response::isMissing(reading.answer)) {
                const auto reason = reasonBeside(row, item.id);
                reading.answer = Missing{reason.value_or(MissingReason::NotRecorded)};
            }
            response.items.push_back({item.id, reading.answer});
        }
        const bool isOnlyRecordOfCase =
            m_plan.responses.empty() || m_plan.responses.back().caseId != keysOfRow.caseId;
        if (!response.items.empty() || isOnlyRecordOfCase) m_plan.responses.push_back(std::move(response));
    }

    void problem(int line, const QString& column, base::ErrorKey key, const QString& detail = {}) {
        m_plan.problems.push_back({line, column, key, detail});
    }

    const TextTable& m_table;
    const instrument::Catalogue& m_catalogue;
    const ImportOptions& m_options;
    ReadingPlan m_reading;
    CellReader m_cells;
    std::vector<ColumnRole> m_columns;
    QHash<QString, Item> m_additional;
    PracticeMerge m_practice; ///< of the study and of the rows so far
    QSet<QString> m_seenCases;
    QHash<QString, QStringList> m_conditions; ///< by item: the variables that its condition names
    std::map<QString, int> m_partial; ///< by item: answers that came in as not recorded, being incomplete
    QSet<QString> m_blank;            ///< items of the instrument and row at hand whose cell is empty
    ImportPlan m_plan;
};

} // namespace

ImportPlan planImport(
    const TextTable& table, const instrument::Catalogue& catalogue, const ImportOptions& options) {
    return Planner(table, catalogue, options).plan();
}

} // namespace lacrima::exchange
