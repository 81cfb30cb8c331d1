// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"

#include "core/casebook/ScoreNames.h"

#include <algorithm>
#include <utility>

namespace lacrima::casebook {
namespace {

using record::CellAddress;
using response::Answer;
using response::Missing;
using response::MissingReason;

/// What stands in a cell that no record has told of. An answer that is recorded as not reached is told.
Answer untold() {
    return Missing{MissingReason::NotInFile};
}

Answer notReached() {
    return Missing{MissingReason::NotReached};
}

/// Cells grow when an import brings new variables; what lies beyond the end was never answered.
Answer at(const std::vector<Answer>* cells, int variable) {
    const auto index = static_cast<std::size_t>(variable);
    return cells != nullptr && index < cells->size() ? (*cells)[index] : untold();
}

void put(std::vector<Answer>& cells, int variable, const Answer& answer) {
    const auto index = static_cast<std::size_t>(variable);
    if (cells.size() <= index) cells.resize(index + 1, untold());
    cells[index] = answer;
}

Answer currentOf(const CellHistory& history) {
    for (auto change = history.changes.rbegin(); change != history.changes.rend(); ++change) {
        if (change->isActive) return change->after;
    }
    if (history.isShadowed) return Missing{MissingReason::NotApplicable};
    return history.raw;
}

CellChange changeOf(const QByteArray& id, const record::Correction& correction) {
    CellChange change;
    change.record = id;
    change.batch = correction.batch;
    change.before = correction.before;
    change.after = correction.after;
    change.reason = correction.reason;
    change.note = correction.note;
    change.author = correction.author;
    change.time = correction.time;
    return change;
}

} // namespace

Casebook::Casebook(const instrument::Catalogue& catalogue)
    : m_variables(catalogue)
    , m_participation(catalogue) {}

CasebookChange Casebook::apply(const record::Record& record) {
    ++m_recordCount;
    m_participation.apply(record);
    const QByteArray& id = record.header.id;
    if (const auto* response = std::get_if<record::Response>(&record.payload))
        return applyResponse(record, *response);
    if (const auto* correction = std::get_if<record::Correction>(&record.payload)) {
        return applyCorrection(id, *correction);
    }
    if (const auto* exclusion = std::get_if<record::Exclusion>(&record.payload))
        return applyExclusion(id, *exclusion);
    if (const auto* reversal = std::get_if<record::Reversal>(&record.payload))
        return applyReversal(id, *reversal);
    if (const auto* view = std::get_if<record::SavedView>(&record.payload)) return applyView(id, *view);
    if (const auto* variable = std::get_if<record::VariableDefinition>(&record.payload)) {
        return applyVariable(*variable);
    }
    if (std::holds_alternative<record::DrawDeclined>(record.payload))
        return retirePatient(record.header.caseId);
    if (std::holds_alternative<record::Draw>(record.payload)) m_undrawn.draw(record.header.caseId);
    if (const auto* office = std::get_if<record::OfficeRegistration>(&record.payload)) {
        if (!m_officeCodes.contains(record.header.office)) // who has an office cannot call it another later
            m_officeCodes.insert(record.header.office, office->code);
    }
    return {};
}

CellAddress Casebook::addressOf(int row, int variable) const {
    const CaseRow& caseRow = m_rows[row];
    const Variable& column = m_variables[variable];
    if (column.isOfClinician && !caseRow.clinician.isEmpty()) return {caseRow.clinician, 0, column.name};
    return {caseRow.caseId, caseRow.sitting, column.name};
}

Answer Casebook::current(int row, int variable) const {
    const CaseRow& caseRow = m_rows[row];
    const Cells* cells = &m_cells[static_cast<std::size_t>(row)];
    if (m_variables[variable].isOfClinician && !caseRow.clinician.isEmpty()) {
        const auto found = m_clinicians.constFind(caseRow.clinician);
        cells = found == m_clinicians.constEnd() ? nullptr : &*found;
    }
    return seen(row, variable, at(cells, variable));
}

/// What nobody answered was not reached; of a form that came and cannot be trusted nobody knows.
Answer Casebook::seen(int row, int variable, const Answer& answer) const {
    if (answer != untold() || isFromFile(row, variable)) return answer;
    const bool isLost = m_failed.has(m_rows[row], m_variables[variable]) && !hasResponse(row, variable);
    return isLost ? Missing{MissingReason::Unreadable} : notReached();
}

Answer Casebook::raw(int row, int variable) const {
    return history(row, variable).raw;
}

Answer Casebook::told(int row, int variable, Stage stage) const {
    Answer answer = stage == Stage::Raw ? raw(row, variable) : current(row, variable);
    if (answer == notReached() && !hasResponse(row, variable)) return Missing{MissingReason::NotRecorded};
    return answer;
}

bool Casebook::isCorrected(int row, int variable) const {
    const CellHistory* history = m_histories.find(addressOf(row, variable));
    return history != nullptr && history->isCorrected();
}

bool Casebook::isCorrected(int row) const {
    const CaseRow& caseRow = m_rows[row];
    return m_histories.isCorrected(caseRow.caseId, caseRow.sitting, m_variables) ||
           (!caseRow.clinician.isEmpty() && m_histories.isCorrected(caseRow.clinician, 0, m_variables));
}

std::vector<int> Casebook::answeredTwice(int row) const {
    const CaseRow& caseRow = m_rows[row];
    std::vector<int> variables = m_histories.contested(caseRow.caseId, caseRow.sitting, m_variables);
    if (!caseRow.clinician.isEmpty()) {
        const std::vector<int> ofClinician = m_histories.contested(caseRow.clinician, 0, m_variables);
        variables.insert(variables.end(), ofClinician.begin(), ofClinician.end());
    }
    return variables;
}

CellHistory Casebook::history(int row, int variable) const {
    const CellHistory* known = m_histories.find(addressOf(row, variable));
    CellHistory history = known != nullptr ? *known : CellHistory();
    history.raw = known != nullptr ? seen(row, variable, history.raw) : current(row, variable);
    return history;
}

CasebookChange Casebook::applyResponse(const record::Record& record, const record::Response& response) {
    CasebookChange change;
    if (m_undrawn.isOfNobody(response, m_variables.catalogue())) return change;
    // Whoever seals answers says their office by signing them; a table says it of each row.
    const bool isTyped = response.mode == record::Mode::Import && !response.office.isEmpty();
    const QString office = isTyped ? response.office : m_officeCodes.value(record.header.office);
    CellAddress cell{response.clinician, 0, {}};
    if (response.caseId.isEmpty()) {
        m_clinicians[response.clinician];
    } else {
        const int row = rowFor(response, office, change.isStructural);
        change.rows.push_back(row);
        cell = {response.caseId, response.sitting, {}};
    }
    Arrival& arrival = arrivalFor(response);
    const Arrival before = arrival;
    arrival.note(response, m_variables);
    takeAnswers(cell, record.header.id, response.items, before);
    if (response.caseId.isEmpty()) change.rows = rowsOf({response.clinician, 0, {}});
    return change;
}

/// Most cells have no history: they cost one look at their case's histories altogether.
void Casebook::takeAnswers(const CellAddress& cell, const QByteArray& id,
    const std::vector<record::ItemResponse>& items, const Arrival& before) {
    Cells* const found = cellsOf(cell);
    if (found == nullptr) return;
    Cells& cells = *found;
    const bool hasHistories = m_histories.hasCase(cell.caseId);
    for (const record::ItemResponse& item : items) {
        const int variable = variableOf(item.item);
        if (variable < 0) continue; // its definition was lost with a damaged record
        const CellAddress address{cell.caseId, cell.sitting, item.item};
        if (before.has(m_variables.blockOf(variable)) && keepBeside(address, id, item)) continue;
        const CellHistory* known = hasHistories ? m_histories.find(address) : nullptr;
        if (known == nullptr && !item.isShadowed) {
            put(cells, variable, item.answer);
            continue;
        }
        CellHistory& history = m_histories.begin(address, item.answer);
        history.raw = item.answer;
        history.isShadowed = item.isShadowed;
        put(cells, variable, currentOf(history));
    }
}

/// Whether the first answer stands: always of a case, of a clinician where there is one.
bool Casebook::keepBeside(const CellAddress& cell, const QByteArray& id, const record::ItemResponse& item) {
    const CellHistory* known = m_histories.find(cell);
    const Answer raw = known != nullptr ? known->raw : at(cellsOf(cell), variableOf(cell.variable));
    const Answer first =
        known != nullptr && known->isShadowed ? Answer(Missing{MissingReason::NotApplicable}) : raw;
    if (cell.sitting == 0 && response::isMissing(first)) return false;
    const Answer second = item.isShadowed ? Answer(Missing{MissingReason::NotApplicable}) : item.answer;
    const bool saysNothing = cell.sitting == 0 && response::isMissing(second);
    if (saysNothing || second == first) return true;
    m_histories.begin(cell, raw).others.push_back({id, second});
    return true;
}

Arrival& Casebook::arrivalFor(const record::Response& response) {
    if (response.caseId.isEmpty()) return m_clinicianArrivals[response.clinician];
    return m_arrivals[static_cast<std::size_t>(rowOf(response.caseId, response.sitting))];
}

int Casebook::rowFor(const record::Response& response, const QString& office, bool& isNew) {
    int row = rowOf(response.caseId, response.sitting);
    isNew = row < 0;
    if (isNew) {
        CaseRow made;
        made.caseId = response.caseId;
        made.sitting = response.sitting;
        made.mode = response.mode;
        row = m_rows.add(std::move(made));
        m_cells.emplace_back(m_variables.all().size(), untold());
        m_arrivals.emplace_back();
    }
    m_rows.complete(row, response.clinician, office, response.sittingDate);
    if (!m_rows[row].clinician.isEmpty()) m_clinicians[m_rows[row].clinician];
    return row;
}

CasebookChange Casebook::applyCorrection(const QByteArray& id, const record::Correction& correction) {
    const int variable = variableOf(correction.cell.variable);
    const Cells* cells = cellsOf(correction.cell);
    const Answer raw = variable < 0 ? untold() : at(cells, variable);
    m_histories.begin(correction.cell, raw).changes.push_back(changeOf(id, correction));
    m_targets.add(id, UndoTarget::Kind::Cell, correction.cell);
    recompute(correction.cell);
    return {false, rowsOf(correction.cell), false};
}

CasebookChange Casebook::applyExclusion(const QByteArray& id, const record::Exclusion& exclusion) {
    m_targets.add(id, UndoTarget::Kind::Exclusion, {exclusion.caseId, exclusion.sitting, {}});
    const int row = rowOf(exclusion.caseId, exclusion.sitting);
    if (row < 0) return {};
    m_rows.exclusion(row) =
        ExclusionState{id, {}, exclusion.reasonCode, exclusion.note, exclusion.author, exclusion.time, true};
    return {false, {row}, false};
}

CasebookChange Casebook::applyReversal(const QByteArray& id, const record::Reversal& reversal) {
    const auto target = m_targets.turn(id, reversal.target);
    if (!target) return {};
    switch (target->kind) {
    case UndoTarget::Kind::Exclusion:
        return turnExclusion(*target, id);
    case UndoTarget::Kind::View:
        m_views.turn(target->root, id, target->isInForce());
        return {false, {}, true};
    case UndoTarget::Kind::Cell:
        break;
    }
    return turnCell(*target, id);
}

CasebookChange Casebook::turnExclusion(const UndoTarget& target, const QByteArray& reversal) {
    const int row = rowOf(target.cell.caseId, target.cell.sitting);
    if (row < 0) return {};
    auto& exclusion = m_rows.exclusion(row);
    if (!exclusion || exclusion->record != target.root) return {};
    exclusion->isActive = target.isInForce();
    exclusion->lastReversal = reversal;
    return {false, {row}, false};
}

CasebookChange Casebook::turnCell(const UndoTarget& target, const QByteArray& reversal) {
    m_histories.turn(target.cell, target.root, reversal, target.isInForce());
    recompute(target.cell);
    return {false, rowsOf(target.cell), false};
}

CasebookChange Casebook::applyView(const QByteArray& id, const record::SavedView& view) {
    m_targets.add(id, UndoTarget::Kind::View);
    m_views.add(id, view);
    return {false, {}, true};
}

CasebookChange Casebook::applyVariable(const record::VariableDefinition& definition) {
    // An office could put its own numbers in the place of those that are counted.
    if (variableOf(definition.name) >= 0 || isScoreName(definition.name, m_variables.catalogue())) return {};
    Variable variable;
    variable.name = definition.name;
    variable.origin = Origin::Additional;
    variable.item.id = definition.name;
    variable.item.type = definition.isNumeric ? instrument::ItemType::Decimal : instrument::ItemType::Text;
    const QString label = definition.label.isEmpty() ? definition.name : definition.label;
    variable.item.text.byLanguage.insert(QStringLiteral("en"), label);
    variable.item.label = variable.item.text;
    m_variables.add(std::move(variable));
    return {true, {}, false};
}

const Arrival* Casebook::arrivalOf(int row, int variable) const {
    const CaseRow& caseRow = m_rows[row];
    if (m_variables[variable].isOfClinician && !caseRow.clinician.isEmpty()) {
        const auto found = m_clinicianArrivals.constFind(caseRow.clinician);
        return found == m_clinicianArrivals.constEnd() ? nullptr : &*found;
    }
    return &m_arrivals[static_cast<std::size_t>(row)];
}

bool Casebook::hasResponse(int row, int variable) const {
    const Arrival* arrival = arrivalOf(row, variable);
    return arrival != nullptr && arrival->has(m_variables.blockOf(variable));
}

bool Casebook::isFromFile(int row, int variable) const {
    const std::size_t block = m_variables.blockOf(variable);
    const Arrival* arrival = arrivalOf(row, variable);
    if (arrival != nullptr && arrival->has(block)) return arrival->isImported(block);
    return m_arrivals[static_cast<std::size_t>(row)].isImportOnly() &&
           (arrival == nullptr || arrival->isImportOnly());
}

bool Casebook::hasPatientAnswers(int row) const {
    const Arrival& arrival = m_arrivals[static_cast<std::size_t>(row)];
    for (int variable = 0; variable < m_variables.count(); ++variable) {
        const auto& instrument = m_variables[variable].instrument;
        if (instrument != nullptr && instrument->respondent == instrument::Respondent::Patient &&
            arrival.has(m_variables.blockOf(variable)))
            return true;
    }
    return false;
}

CasebookChange Casebook::retirePatient(const QString& caseId) {
    const int row = rowOf(caseId, kFirstSitting);
    if (row >= 0 && hasPatientAnswers(row)) return {}; // whoever has answered did take part
    m_undrawn.decline(caseId);
    if (row < 0) return {};
    forgetPatient(caseId, row);
    if (!m_arrivals[static_cast<std::size_t>(row)].isEmpty()) return {false, {row}, false, false};
    removeRow(row);
    return {true, {}, false, true};
}

/// Corrections of these answers go with them; what undoes one later finds nothing.
void Casebook::forgetPatient(const QString& caseId, int row) {
    const auto at = static_cast<std::size_t>(row);
    for (int variable = 0; variable < m_variables.count(); ++variable) {
        if (!isAboutPatient(m_variables[variable])) continue;
        if (static_cast<std::size_t>(variable) < m_cells[at].size()) put(m_cells[at], variable, untold());
        m_arrivals[at].forget(m_variables.blockOf(variable));
        m_histories.forget({caseId, kFirstSitting, m_variables[variable].name});
    }
    m_targets.forgetCells([&](const CellAddress& cell) {
        const int variable = variableOf(cell.variable);
        return cell.caseId == caseId && cell.sitting == kFirstSitting && variable >= 0 &&
               isAboutPatient(m_variables[variable]);
    });
}

void Casebook::removeRow(int row) {
    m_rows.remove(row);
    m_cells.erase(m_cells.begin() + row);
    m_arrivals.erase(m_arrivals.begin() + row);
}

void Casebook::recompute(const CellAddress& cell) {
    const int variable = variableOf(cell.variable);
    Cells* cells = cellsOf(cell);
    if (variable < 0 || cells == nullptr) return;
    if (const CellHistory* history = m_histories.find(cell)) put(*cells, variable, currentOf(*history));
}

std::vector<int> Casebook::rowsOf(const CellAddress& cell) const {
    if (cell.sitting == 0) return m_rows.ofClinician(cell.caseId);
    const int row = rowOf(cell.caseId, cell.sitting);
    return row < 0 ? std::vector<int>{} : std::vector<int>{row};
}

Casebook::Cells* Casebook::cellsOf(const CellAddress& cell) {
    return const_cast<Cells*>(std::as_const(*this).cellsOf(cell)); // NOLINT: *this is not const here
}

const Casebook::Cells* Casebook::cellsOf(const CellAddress& cell) const {
    if (cell.sitting == 0) {
        const auto found = m_clinicians.constFind(cell.caseId);
        return found == m_clinicians.constEnd() ? nullptr : &*found;
    }
    const int row = rowOf(cell.caseId, cell.sitting);
    return row < 0 ? nullptr : &m_cells[static_cast<std::size_t>(row)];
}

} // namespace lacrima::casebook
