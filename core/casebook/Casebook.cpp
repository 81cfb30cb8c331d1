// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"

#include <algorithm>
#include <utility>

namespace lacrima::casebook {
namespace {

using record::CellAddress;
using response::Answer;
using response::Missing;
using response::MissingReason;

Answer notReached() {
    return Missing{MissingReason::NotReached};
}

/// Cells grow when an import brings new variables; what lies beyond the end was never answered.
Answer at(const std::vector<Answer>* cells, int variable) {
    const auto index = static_cast<std::size_t>(variable);
    return cells != nullptr && index < cells->size() ? (*cells)[index] : notReached();
}

void put(std::vector<Answer>& cells, int variable, const Answer& answer) {
    const auto index = static_cast<std::size_t>(variable);
    if (cells.size() <= index) cells.resize(index + 1, notReached());
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
    : m_catalogue(catalogue)
    , m_participation(catalogue) {
    for (const auto& instrument : m_catalogue.instruments()) {
        for (const instrument::Item& item : instrument->items) {
            Variable variable;
            variable.name = item.id;
            variable.instrument = instrument;
            variable.item = item;
            variable.isOfClinician = instrument->respondent == instrument::Respondent::Clinician;
            addVariable(std::move(variable));
        }
    }
}

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
    if (std::holds_alternative<record::Draw>(record.payload)) m_undrawn.remove(record.header.caseId);
    if (const auto* office = std::get_if<record::OfficeRegistration>(&record.payload)) {
        m_officeCodes.insert(record.header.office, office->code);
    }
    return {};
}

int Casebook::rowOf(const QString& caseId, int sitting) const {
    const auto found = m_rowIndex.constFind(caseId);
    if (found == m_rowIndex.constEnd()) return -1;
    for (const int row : *found) {
        if (m_rows[static_cast<std::size_t>(row)].sitting == sitting) return row;
    }
    return -1;
}

int Casebook::variableOf(const QString& name) const {
    return m_variableIndex.value(name, -1);
}

CellAddress Casebook::addressOf(int row, int variable) const {
    const CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    const Variable& column = m_variables[static_cast<std::size_t>(variable)];
    if (column.isOfClinician && !caseRow.clinician.isEmpty()) return {caseRow.clinician, 0, column.name};
    return {caseRow.caseId, caseRow.sitting, column.name};
}

Answer Casebook::current(int row, int variable) const {
    const CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    const Cells* cells = &m_cells[static_cast<std::size_t>(row)];
    if (m_variables[static_cast<std::size_t>(variable)].isOfClinician && !caseRow.clinician.isEmpty()) {
        const auto found = m_clinicians.constFind(caseRow.clinician);
        cells = found == m_clinicians.constEnd() ? nullptr : &*found;
    }
    Answer answer = at(cells, variable);
    if (answer == notReached() && isFromFile(row, variable)) return Missing{MissingReason::NotInFile};
    return answer;
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
    const CellHistory* history = historyOf(addressOf(row, variable));
    return history != nullptr && history->isCorrected();
}

bool Casebook::isCorrected(int row) const {
    const CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    const auto hasCorrection = [this](const QString& caseId, int sitting) {
        const auto found = m_histories.constFind(caseId);
        return found != m_histories.constEnd() &&
               std::any_of(found->begin(), found->end(), [this, sitting](const auto& cell) {
                   return cell.first.first == sitting && variableOf(cell.first.second) >= 0 &&
                          cell.second.isCorrected();
               });
    };
    return hasCorrection(caseRow.caseId, caseRow.sitting) ||
           (!caseRow.clinician.isEmpty() && hasCorrection(caseRow.clinician, 0));
}

CellHistory Casebook::history(int row, int variable) const {
    if (const CellHistory* known = historyOf(addressOf(row, variable))) {
        CellHistory history = *known;
        if (history.raw == notReached() && isFromFile(row, variable))
            history.raw = Missing{MissingReason::NotInFile};
        return history;
    }
    CellHistory untouched;
    untouched.raw = current(row, variable);
    return untouched;
}

CasebookChange Casebook::applyResponse(const record::Record& record, const record::Response& response) {
    CasebookChange change;
    if (isOfNobody(response)) return change;
    const QString office =
        response.office.isEmpty() ? m_officeCodes.value(record.header.office) : response.office;
    CellAddress cell{response.clinician, 0, {}};
    if (response.caseId.isEmpty()) {
        m_clinicians[response.clinician];
    } else {
        const int row = rowFor(response, office, change.isStructural);
        change.rows.push_back(row);
        cell = {response.caseId, response.sitting, {}};
    }
    const std::vector<bool> isSecond = respondedBefore(response);
    markResponse(response);
    takeAnswers(cell, record.header.id, response.items, isSecond);
    if (response.caseId.isEmpty()) change.rows = rowsOf({response.clinician, 0, {}});
    return change;
}

/// Most cells have no history: they cost one look at their case's histories altogether.
void Casebook::takeAnswers(const CellAddress& cell, const QByteArray& id,
    const std::vector<record::ItemResponse>& items, const std::vector<bool>& isSecond) {
    Cells& cells = *cellsOf(cell);
    const bool hasHistories = m_histories.contains(cell.caseId);
    for (const record::ItemResponse& item : items) {
        const int variable = variableOf(item.item);
        if (variable < 0) continue; // its definition was lost with a damaged record
        const auto block = static_cast<std::size_t>(m_blocks[static_cast<std::size_t>(variable)]);
        if (block < isSecond.size() && isSecond[block] &&
            keepBeside({cell.caseId, cell.sitting, item.item}, id, item))
            continue;
        const CellHistory* known = hasHistories ? historyOf({cell.caseId, cell.sitting, item.item}) : nullptr;
        if (known == nullptr && !item.isShadowed) {
            put(cells, variable, item.answer);
            continue;
        }
        CellHistory& history = m_histories[cell.caseId][{cell.sitting, item.item}];
        history.raw = item.answer;
        history.isShadowed = item.isShadowed;
        put(cells, variable, currentOf(history));
    }
}

/// Whether the first answer stands: always of a case, of a clinician where there is one.
bool Casebook::keepBeside(const CellAddress& cell, const QByteArray& id, const record::ItemResponse& item) {
    const CellHistory* known = historyOf(cell);
    const Answer raw = known != nullptr ? known->raw : at(cellsOf(cell), variableOf(cell.variable));
    const Answer first =
        known != nullptr && known->isShadowed ? Answer(Missing{MissingReason::NotApplicable}) : raw;
    if (cell.sitting == 0 && response::isMissing(first)) return false;
    const Answer second = item.isShadowed ? Answer(Missing{MissingReason::NotApplicable}) : item.answer;
    const bool saysNothing = cell.sitting == 0 && response::isMissing(second);
    if (saysNothing || second == first) return true;
    CellHistory& history = m_histories[cell.caseId][{cell.sitting, cell.variable}];
    if (known == nullptr) history.raw = raw;
    history.others.push_back({id, second});
    return true;
}

std::vector<bool> Casebook::respondedBefore(const record::Response& response) const {
    if (response.caseId.isEmpty()) return m_clinicianArrivals.value(response.clinician).responded;
    return m_arrivals[static_cast<std::size_t>(rowOf(response.caseId, response.sitting))].responded;
}

int Casebook::rowFor(const record::Response& response, const QString& office, bool& isNew) {
    int row = rowOf(response.caseId, response.sitting);
    isNew = row < 0;
    if (isNew) {
        row = static_cast<int>(m_rows.size());
        CaseRow made;
        made.caseId = response.caseId;
        made.sitting = response.sitting;
        made.mode = response.mode;
        m_rows.push_back(std::move(made));
        m_cells.emplace_back(m_variables.size(), notReached());
        m_arrivals.emplace_back();
        m_rowIndex[response.caseId].push_back(row);
    }
    CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    if (caseRow.clinician.isEmpty() && !response.clinician.isEmpty()) {
        caseRow.clinician = response.clinician;
        m_clinicianRows[response.clinician].push_back(row);
        m_clinicians[response.clinician];
    }
    if (caseRow.office.isEmpty()) caseRow.office = office;
    if (caseRow.sittingDate.isEmpty()) caseRow.sittingDate = response.sittingDate;
    return row;
}

CasebookChange Casebook::applyCorrection(const QByteArray& id, const record::Correction& correction) {
    const int variable = variableOf(correction.cell.variable);
    const Cells* cells = cellsOf(correction.cell);
    const bool isKnown = historyOf(correction.cell) != nullptr;
    CellHistory& history =
        m_histories[correction.cell.caseId][{correction.cell.sitting, correction.cell.variable}];
    if (!isKnown) history.raw = variable < 0 ? notReached() : at(cells, variable);
    history.changes.push_back(changeOf(id, correction));
    m_targets.insert(id, {Target::Kind::Cell, correction.cell, id, 0});
    recompute(correction.cell);
    return {false, rowsOf(correction.cell), false};
}

CasebookChange Casebook::applyExclusion(const QByteArray& id, const record::Exclusion& exclusion) {
    m_targets.insert(id, {Target::Kind::Exclusion, {exclusion.caseId, exclusion.sitting, {}}, id, 0});
    const int row = rowOf(exclusion.caseId, exclusion.sitting);
    if (row < 0) return {};
    m_rows[static_cast<std::size_t>(row)].exclusion =
        ExclusionState{id, {}, exclusion.reasonCode, exclusion.note, exclusion.author, exclusion.time, true};
    return {false, {row}, false};
}

/// An even number of turns leaves the root in force, an odd number undoes it.
CasebookChange Casebook::applyReversal(const QByteArray& id, const record::Reversal& reversal) {
    const auto found = m_targets.constFind(reversal.target);
    if (found == m_targets.constEnd()) return {};
    Target target = *found;
    ++target.depth;
    m_targets.insert(id, target);
    const bool isActive = target.depth % 2 == 0;
    switch (target.kind) {
    case Target::Kind::Exclusion:
        return turnExclusion(target, id, isActive);
    case Target::Kind::View:
        m_views.turn(target.root, id, isActive);
        return {false, {}, true};
    case Target::Kind::Cell:
        break;
    }
    return turnCell(target, id, isActive);
}

CasebookChange Casebook::turnExclusion(const Target& target, const QByteArray& reversal, bool isActive) {
    const int row = rowOf(target.cell.caseId, target.cell.sitting);
    if (row < 0) return {};
    auto& exclusion = m_rows[static_cast<std::size_t>(row)].exclusion;
    if (!exclusion || exclusion->record != target.root) return {};
    exclusion->isActive = isActive;
    exclusion->lastReversal = reversal;
    return {false, {row}, false};
}

CasebookChange Casebook::turnCell(const Target& target, const QByteArray& reversal, bool isActive) {
    for (CellChange& change :
        m_histories[target.cell.caseId][{target.cell.sitting, target.cell.variable}].changes) {
        if (change.record != target.root) continue;
        change.isActive = isActive;
        change.lastReversal = reversal;
    }
    recompute(target.cell);
    return {false, rowsOf(target.cell), false};
}

CasebookChange Casebook::applyView(const QByteArray& id, const record::SavedView& view) {
    m_targets.insert(id, {Target::Kind::View, {}, id, 0});
    m_views.add(id, view);
    return {false, {}, true};
}

CasebookChange Casebook::applyVariable(const record::VariableDefinition& definition) {
    if (variableOf(definition.name) >= 0) return {};
    Variable variable;
    variable.name = definition.name;
    variable.origin = Origin::Additional;
    variable.item.id = definition.name;
    variable.item.type = definition.isNumeric ? instrument::ItemType::Decimal : instrument::ItemType::Text;
    const QString label = definition.label.isEmpty() ? definition.name : definition.label;
    variable.item.text.byLanguage.insert(QStringLiteral("en"), label);
    variable.item.label = variable.item.text;
    addVariable(std::move(variable));
    return {true, {}, false};
}

void Casebook::addVariable(Variable variable) {
    m_variableIndex.insert(variable.name, static_cast<int>(m_variables.size()));
    m_blocks.push_back(blockOf(variable));
    m_variables.push_back(std::move(variable));
}

/// Instruments in the order of the catalogue, then one block for all additional variables.
int Casebook::blockOf(const Variable& variable) const {
    const auto& instruments = m_catalogue.instruments();
    return static_cast<int>(
        std::find(instruments.begin(), instruments.end(), variable.instrument) - instruments.begin());
}

void Casebook::recompute(const CellAddress& cell) {
    const int variable = variableOf(cell.variable);
    Cells* cells = cellsOf(cell);
    if (variable < 0 || cells == nullptr) return;
    if (const CellHistory* history = historyOf(cell)) put(*cells, variable, currentOf(*history));
}

std::vector<int> Casebook::rowsOf(const CellAddress& cell) const {
    if (cell.sitting == 0) return m_clinicianRows.value(cell.caseId);
    const int row = rowOf(cell.caseId, cell.sitting);
    return row < 0 ? std::vector<int>{} : std::vector<int>{row};
}

const CellHistory* Casebook::historyOf(const CellAddress& cell) const {
    const auto ofCase = m_histories.constFind(cell.caseId);
    if (ofCase == m_histories.constEnd()) return nullptr;
    const auto found = ofCase->find({cell.sitting, cell.variable});
    return found == ofCase->end() ? nullptr : &found->second;
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
