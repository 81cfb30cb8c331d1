// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WideImport.h"

#include "core/exchange/CellReader.h"
#include "core/findings/DatasetBuilder.h"
#include "core/response/ResponseSheet.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
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

const QStringList kKeys{QStringLiteral("case_id"), QStringLiteral("clinician_id"), QStringLiteral("office"),
    QStringLiteral("sitting"), QStringLiteral("sitting_date")};
const QStringList kLevels{QStringLiteral("po_psychotic"), QStringLiteral("po_borderline"),
    QStringLiteral("po_neurotic"), QStringLiteral("po_healthy"), QStringLiteral("po_lowness")};

/// What one column of the file is.
struct ColumnRole {
    enum class Kind { Key, Item, Option, Additional, Computed };
    Kind kind = Kind::Additional;
    QString name;                                 ///< variable or key
    std::shared_ptr<const Instrument> instrument; ///< for Item and Option
    QString code;                                 ///< for Option
};

class Planner {
public:
    Planner(const TextTable& table, const instrument::Catalogue& catalogue, const ImportOptions& options)
        : m_table(table)
        , m_catalogue(catalogue)
        , m_options(options) {}

    ImportPlan plan() {
        nameColumns();
        if (!m_plan.problems.empty()) return std::move(m_plan);
        findAdditional();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) planRow(row);
        return std::move(m_plan);
    }

private:
    void nameColumns() {
        QSet<QString> seen;
        for (const QString& fileName : m_table.names) {
            const QString name = m_options.rename.value(fileName, fileName);
            if (name.isEmpty())
                problem(0, fileName, "import.unnamed_column");
            else if (seen.contains(name))
                problem(0, name, "import.duplicate_column");
            seen.insert(name);
            m_columns.push_back(roleOf(name));
        }
        m_plan.caseColumn = seen.contains(kKeys[0]) ? kKeys[0] : QString();
        if (!m_plan.caseColumn.isEmpty() || !seen.contains(QStringLiteral("record_id"))) return;
        for (ColumnRole& column : m_columns) {
            if (column.name != QLatin1String("record_id")) continue;
            m_plan.caseColumn = column.name;
            column = {ColumnRole::Kind::Key, kKeys[0], nullptr, {}};
        }
    }

    ColumnRole roleOf(const QString& name) {
        using Kind = ColumnRole::Kind;
        if (kKeys.contains(name)) return {Kind::Key, name, nullptr, {}};
        if (auto instrument = m_catalogue.withItem(name)) {
            m_plan.knownColumns.append(name);
            return {Kind::Item, name, instrument, {}};
        }
        const qsizetype mark = name.indexOf(QLatin1String("___"));
        if (mark > 0) {
            const QString item = name.left(mark);
            auto instrument = m_catalogue.withItem(item);
            if (instrument != nullptr && instrument->item(item)->type == ItemType::Several) {
                m_plan.knownColumns.append(name);
                return {Kind::Option, item, instrument, name.mid(mark + 3)};
            }
        }
        if (isComputed(name)) {
            m_plan.ignoredColumns.append(name);
            return {Kind::Computed, name, nullptr, {}};
        }
        return {Kind::Additional, name, nullptr, {}};
    }

    bool isComputed(const QString& name) const {
        if (kLevels.contains(name)) return m_catalogue.withItem(QStringLiteral("po_level")) != nullptr;
        for (const auto& instrument : m_catalogue.instruments()) {
            for (const instrument::Scale& scale : instrument->scales) {
                if (name == scale.id || name == QString(scale.id + QStringLiteral("_sum"))) return true;
            }
        }
        return false;
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
            const QString cell = row[static_cast<qsizetype>(column)].trimmed();
            if (!cell.isEmpty() && !readNumber(cell) && !response::missingFromName(cell)) return false;
        }
        return true;
    }

    void planRow(std::size_t row) {
        Response keys = keysOf(row);
        if (!checkCase(row, keys)) return;
        ++m_plan.cases;
        response::ResponseSheet::Context context;
        for (const auto& instrument : m_catalogue.instruments())
            planInstrument(row, keys, instrument, context);
        planAdditional(row, keys);
    }

    Response keysOf(std::size_t row) {
        Response keys;
        keys.mode = record::Mode::Import;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != ColumnRole::Kind::Key) continue;
            const QString cell = m_table.rows[row][static_cast<qsizetype>(i)].trimmed();
            const qsizetype key = kKeys.indexOf(m_columns[i].name);
            if (key == 0) keys.caseId = cell;
            if (key == 1) keys.clinician = cell;
            if (key == 2) keys.office = cell;
            if (key == 3) keys.sitting = cell.isEmpty() ? 1 : cell.toInt();
            if (key == 4) keys.sittingDate = cell;
        }
        if (m_plan.caseColumn.isEmpty())
            keys.caseId = QStringLiteral("R%1").arg(row + 1, 4, 10, QLatin1Char('0'));
        return keys;
    }

    bool checkCase(std::size_t row, const Response& keys) {
        const int line = m_table.lines[row];
        const std::size_t before = m_plan.problems.size();
        const QString place = keys.caseId + QLatin1Char('\n') + QString::number(keys.sitting);
        if (keys.caseId.isEmpty())
            problem(line, kKeys[0], "import.no_case_id");
        else if (keys.sitting < 1)
            problem(line, kKeys[3], "import.bad_sitting");
        else if (m_seenCases.contains(place))
            problem(line, kKeys[0], "import.duplicate_case", keys.caseId);
        else if (m_options.isKnownCase && m_options.isKnownCase(keys.caseId, keys.sitting)) {
            problem(line, kKeys[0], "import.known_case", keys.caseId);
        }
        m_seenCases.insert(place);
        return m_plan.problems.size() == before;
    }

    void planInstrument(std::size_t row, const Response& keys,
        const std::shared_ptr<const Instrument>& instrument, response::ResponseSheet::Context& context) {
        const std::map<QString, Answer> answers = answersOf(row, *instrument);
        if (answers.empty()) return;
        response::ResponseSheet sheet(instrument, context);
        for (const auto& [item, answer] : answers) sheet.restore(item, answer);
        Response response = keys;
        response.instrument = instrument->id;
        response.instrumentVersion = instrument->version;
        response.instrumentHash = instrument->hash;
        for (const Item& item : instrument->items) {
            const auto found = answers.find(item.id);
            if (found == answers.end()) continue;
            const bool isHidden = m_blank.contains(item.id) && !sheet.isShown(item.id);
            response.items.push_back(
                {item.id, isHidden ? Answer(Missing{MissingReason::NotApplicable}) : found->second});
            context[item.id] = found->second;
        }
        if (instrument->respondent == instrument::Respondent::Clinician && !keys.clinician.isEmpty()) {
            addPractice(row, std::move(response));
        } else {
            m_plan.responses.push_back(std::move(response));
        }
    }

    /// Practice data stand in every row of a clinician's cases; they are taken once and must agree, with what
    /// the study holds too.
    void addPractice(std::size_t row, Response response) {
        response.caseId.clear();
        response.sitting = 0;
        const bool isNew = !m_options.practice.contains(response.clinician);
        auto& known = m_practice[response.clinician];
        if (known.isEmpty()) known = m_options.practice.value(response.clinician);
        std::vector<record::ItemResponse> fresh;
        for (record::ItemResponse& item : response.items) {
            const auto present = known.constFind(item.item);
            const bool isFirst = present == known.constEnd();
            if (!isFirst && (saysNothing(item) || *present == item.answer)) continue;
            if (isFirst && !isNew && saysNothing(item)) continue;
            if (!isFirst && !isUnanswered(*present)) {
                problem(m_table.lines[row], item.item, "import.clinician_differs", response.clinician);
                continue;
            }
            known.insert(item.item, item.answer);
            fresh.push_back(std::move(item));
        }
        response.items = std::move(fresh);
        takePractice(std::move(response));
    }

    /// Later rows may fill in what the first one of the clinician left blank.
    void takePractice(Response response) {
        if (response.items.empty()) return;
        const auto place = std::find_if(
            m_plan.responses.begin(), m_plan.responses.end(), [&response](const Response& earlier) {
                return earlier.caseId.isEmpty() && earlier.clinician == response.clinician &&
                       earlier.instrument == response.instrument;
            });
        if (place == m_plan.responses.end()) {
            m_plan.responses.push_back(std::move(response));
            return;
        }
        for (record::ItemResponse& item : response.items) {
            const auto same = std::find_if(place->items.begin(), place->items.end(),
                [&item](const record::ItemResponse& earlier) { return earlier.item == item.item; });
            if (same == place->items.end())
                place->items.push_back(std::move(item));
            else
                *same = std::move(item);
        }
    }

    /// The cell is blank, or says no more than that nothing was answered.
    bool saysNothing(const record::ItemResponse& item) const {
        const auto reason = response::missingReason(item.answer);
        return reason == MissingReason::Skipped || (reason.has_value() && m_blank.contains(item.item));
    }

    static bool isUnanswered(const Answer& answer) {
        const auto reason = response::missingReason(answer);
        return reason == MissingReason::NotReached || reason == MissingReason::Skipped ||
               reason == MissingReason::NotApplicable;
    }

    std::map<QString, Answer> answersOf(std::size_t row, const Instrument& instrument) {
        std::map<QString, Answer> answers;
        m_blank.clear();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnRole& column = m_columns[i];
            if (column.instrument == nullptr || column.instrument->id != instrument.id) continue;
            const QString& cell = m_table.rows[row][static_cast<qsizetype>(i)];
            if (cell.trimmed().isEmpty()) m_blank.insert(column.name);
            if (column.kind == ColumnRole::Kind::Item) {
                const CellReading reading = readCell(*instrument.item(column.name), cell);
                if (!reading.problem.empty()) problem(m_table.lines[row], column.name, reading.problem);
                answers[column.name] = reading.answer;
            } else {
                addOption(answers[column.name], column, cell.trimmed(), m_table.lines[row]);
            }
        }
        return answers;
    }

    void addOption(Answer& answer, const ColumnRole& column, const QString& cell, int line) {
        const std::optional<double> number = readNumber(cell);
        const auto* several = std::get_if<response::Choices>(&answer);
        if (number && (*number == 0 || *number == 1)) {
            response::Choices choices = several != nullptr ? *several : response::Choices{};
            if (*number == 1) choices.codes.append(column.code);
            choices.codes.sort();
            answer = choices;
            return;
        }
        if (several != nullptr) return;
        const auto reason =
            number ? response::missingFromCode(static_cast<int>(*number)) : response::missingFromName(cell);
        if (!cell.isEmpty() && !reason) {
            problem(line, findings::optionColumn(column.name, column.code), "import.not_zero_or_one");
        }
        answer = Missing{reason.value_or(MissingReason::Skipped)};
    }

    void planAdditional(std::size_t row, const Response& keys) {
        Response response = keys;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != ColumnRole::Kind::Additional) continue;
            const Item& item = m_additional[m_columns[i].name];
            const CellReading reading = readCell(item, m_table.rows[row][static_cast<qsizetype>(i)]);
            if (!reading.problem.empty()) problem(m_table.lines[row], item.id, reading.problem);
            response.items.push_back({item.id, reading.answer});
        }
        const bool isOnlyRecordOfCase =
            m_plan.responses.empty() || m_plan.responses.back().caseId != keys.caseId;
        if (!response.items.empty() || isOnlyRecordOfCase) m_plan.responses.push_back(std::move(response));
    }

    void problem(int line, const QString& column, const std::string& key, const QString& detail = {}) {
        m_plan.problems.push_back({line, column, key, detail});
    }

    const TextTable& m_table;
    const instrument::Catalogue& m_catalogue;
    const ImportOptions& m_options;
    std::vector<ColumnRole> m_columns;
    QHash<QString, Item> m_additional;
    PracticeAnswers m_practice; ///< of the study and of the rows so far
    QSet<QString> m_seenCases;
    QSet<QString> m_blank; ///< items of the instrument and row at hand whose cell is empty
    ImportPlan m_plan;
};

} // namespace

PracticeAnswers practiceAnswers(const casebook::Casebook& casebook) {
    PracticeAnswers practice;
    const auto& variables = casebook.variables();
    for (auto clinician = casebook.clinicians().begin(); clinician != casebook.clinicians().end();
         ++clinician) {
        auto& answers = practice[clinician.key()];
        for (std::size_t i = 0; i < clinician->size() && i < variables.size(); ++i)
            answers.insert(variables[i].name, (*clinician)[i]);
    }
    return practice;
}

ImportPlan planImport(
    const TextTable& table, const instrument::Catalogue& catalogue, const ImportOptions& options) {
    return Planner(table, catalogue, options).plan();
}

} // namespace lacrima::exchange
