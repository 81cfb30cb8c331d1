// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Arrival.h"
#include "core/casebook/CaseRows.h"
#include "core/casebook/CellHistories.h"
#include "core/casebook/FailedForms.h"
#include "core/casebook/Participation.h"
#include "core/casebook/SavedViews.h"
#include "core/casebook/UndoTargets.h"
#include "core/casebook/UndrawnCases.h"
#include "core/casebook/VariableList.h"
#include "core/record/Payload.h"

#include <QHash>

#include <vector>

namespace lacrima::casebook {

/// What one record changed, for those who show the casebook.
struct CasebookChange {
    bool isStructural = false; ///< rows or variables were added
    std::vector<int> rows;     ///< rows whose cells or exclusion changed
    bool isOfViews = false;    ///< saved views changed, and no data
    bool hasLostRow = false;   ///< a row went, and those behind it moved up; isStructural, too
};

/// The present state of all cases: the fold of the study's records. Rows keep the order in which their first
/// record came, variables the order of the instruments, then of the imports. What a clinician said of a
/// patient who was drawn and does not take part stays in the log and is nobody's here. Not bound to any file.
class Casebook {
public:
    explicit Casebook(const instrument::Catalogue& catalogue);

    /// Records in the order of the log. The first response to an instrument of a case and sitting stands;
    /// what a second one says differently is kept beside it (CellHistory::others). The practice of a
    /// clinician may come in parts: there a later form fills what is missing.
    CasebookChange apply(const record::Record& record);

    const std::vector<CaseRow>& rows() const { return m_rows.all(); }
    const std::vector<Variable>& variables() const { return m_variables.all(); }
    const CaseRow& row(int place) const { return m_rows[place]; }
    const Variable& variable(int place) const { return m_variables[place]; }
    /// -1 when there is none.
    int rowOf(const QString& caseId, int sitting) const { return m_rows.find(caseId, sitting); }
    int variableOf(const QString& name) const { return m_variables.find(name); }
    /// Where corrections of this cell go: the clinician's cell for a practice variable.
    record::CellAddress addressOf(int row, int variable) const;

    /// A form that came and fails its check.
    void noteFailed(const record::RecordHeader& header) { m_failed.add(header); }

    /// The value as corrected. A cell nobody answered is NotReached, or NotInFile where the answers around it
    /// were imported, or Unreadable where its form fails its check; a shadowed answer is NotApplicable.
    response::Answer current(int row, int variable) const;
    response::Answer raw(int row, int variable) const;
    enum class Stage : std::uint8_t { Raw, Current };
    /// The same as others are told it: where no response came nobody knows whether the question was reached,
    /// and the cell is NotRecorded.
    response::Answer told(int row, int variable, Stage stage) const;
    bool isCorrected(int row, int variable) const;
    /// Whether any cell of the row is corrected, the clinician's among them.
    bool isCorrected(int row) const;
    CellHistory history(int row, int variable) const;
    /// Variables of the row of which a second response says something else, as long as no correction has
    /// settled which answer stands; those of its clinician among them.
    std::vector<int> answeredTwice(int row) const;

    /// Whether a response to the variable's instrument came; for an additional variable, one that has any of
    /// them.
    bool hasResponse(int row, int variable) const;

    /// Whether what stands (or does not stand) in the cell came with an import: the answers to its instrument
    /// did, or all that there is of the case.
    bool isFromFile(int row, int variable) const;

    const SavedViews& views() const { return m_views; }
    /// One version a name, by name.
    std::vector<SavedViewVersion> savedViews() const { return m_views.current(); }
    const ParticipationTally& participation() const { return m_participation; }

    int recordCount() const { return m_recordCount; }
    /// Practice forms of clinicians who have no case yet are counted but have no row.
    const QHash<QString, std::vector<response::Answer>>& clinicians() const { return m_clinicians; }

private:
    using Cells = std::vector<response::Answer>;

    CasebookChange applyResponse(const record::Record& record, const record::Response& response);
    CasebookChange applyCorrection(const QByteArray& id, const record::Correction& correction);
    CasebookChange applyExclusion(const QByteArray& id, const record::Exclusion& exclusion);
    CasebookChange applyReversal(const QByteArray& id, const record::Reversal& reversal);
    CasebookChange applyView(const QByteArray& id, const record::SavedView& view);
    CasebookChange applyVariable(const record::VariableDefinition& definition);
    CasebookChange turnExclusion(const UndoTarget& target, const QByteArray& reversal);
    CasebookChange turnCell(const UndoTarget& target, const QByteArray& reversal);
    /// `before` tells which forms had come before these answers.
    void takeAnswers(const record::CellAddress& cell, const QByteArray& id,
        const std::vector<record::ItemResponse>& items, const Arrival& before);
    bool keepBeside(const record::CellAddress& cell, const QByteArray& id, const record::ItemResponse& item);
    response::Answer seen(int row, int variable, const response::Answer& answer) const;
    bool hasPatientAnswers(int row) const;
    CasebookChange retirePatient(const QString& caseId);
    void forgetPatient(const QString& caseId, int row);
    void removeRow(int row);
    int rowFor(const record::Response& response, const QString& office, bool& isNew);
    Arrival& arrivalFor(const record::Response& response);
    const Arrival* arrivalOf(int row, int variable) const;
    void recompute(const record::CellAddress& cell);
    std::vector<int> rowsOf(const record::CellAddress& cell) const;
    Cells* cellsOf(const record::CellAddress& cell);
    const Cells* cellsOf(const record::CellAddress& cell) const;

    VariableList m_variables;
    CaseRows m_rows;
    std::vector<Cells> m_cells;                  ///< current values, a row of cells a case row
    std::vector<Arrival> m_arrivals;             ///< of each row
    QHash<QString, Cells> m_clinicians;          ///< current values of the clinicians' variables
    QHash<QString, Arrival> m_clinicianArrivals; ///< by clinician
    CellHistories m_histories;
    UndoTargets m_targets;
    UndrawnCases m_undrawn;
    FailedForms m_failed;
    SavedViews m_views;
    ParticipationTally m_participation;
    QHash<QString, QString> m_officeCodes; ///< fingerprint to code
    int m_recordCount = 0;
};

} // namespace lacrima::casebook
