// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"

#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace lacrima::casebook {

/// The clinician a record is about: the one its header names, else the one in the code of its case.
QString clinicianOf(const record::RecordHeader& header);

/// The next thing to do for a case in the office.
enum class Step : std::uint8_t { Practice, Draw, Diagnosis, HandOver, Resume, Done };

/// How far one case (and sitting) has come, by code, never by content.
struct BoardRow {
    QString clinician;
    QString caseId; ///< "VD01-1"
    int sitting = 1;
    bool hasPractice = false;
    bool isDrawn = false;
    bool hasDiagnosis = false; ///< of the patient drawn last: whoever does not take part takes it along
    bool isHandedOver = false;
    bool isSealed = false;
    /// Some of the patient's instruments are sealed and some are not here: nobody answers those anew beside
    /// what is sealed.
    bool isSealedInPart = false;
    /// Something is not here, and a record that says it is of this case and sitting, or of its clinician,
    /// fails its check.
    bool hasFailed = false;
    bool hasDraft = false; ///< a survey was begun and not sealed
    QString sealedDate;    ///< ISO date
    int eligible = 0;
    int drawNumber = 0;
    int drawnIndex = 0;

    /// Something of the patient's is sealed.
    bool isAnswered() const { return isSealed || isSealedInPart; }
    Step next() const;
};

struct BoardTotals {
    int clinicians = 0;
    int eligible = 0; ///< each clinician's longest list, as Participation counts
    int drawn = 0;
    int declined = 0;
    int handedOver = 0;
    int sealed = 0;
};

/// The office's view of the study: what the readable parts of its own records tell. Needs no key.
class Board {
public:
    explicit Board(const instrument::Catalogue& catalogue);

    /// `payload` is null for sealed records.
    void apply(const record::RecordHeader& header, const record::Payload* payload);
    /// A record that counts for nothing, and says of which case and sitting it is.
    void markFailed(const record::RecordHeader& header);
    /// Once all is applied: says so at the rows that lack something.
    void tellFailed();
    /// A clinician whose practice form is not sealed yet.
    void addClinician(const QString& clinician);
    void markDraft(const QString& caseId, int sitting, bool isWaiting);

    const std::vector<BoardRow>& rows() const { return m_rows; }
    const BoardRow* row(const QString& caseId, int sitting) const;
    BoardTotals totals() const;
    /// Patients of this case who were drawn and did not take part.
    std::set<int> declinedIndices(const QString& caseId) const;
    /// The first free code of the form "VD01".
    QString nextClinicianCode(const QString& officeCode) const;
    /// Draw numbers run on over all cases of a clinician, so that no two draws are the same.
    int nextDrawNumber(const QString& clinician) const;
    /// Patients of the clinician who take part already, as places in a list of this length.
    std::set<int> takenIndices(const QString& clinician, int eligible) const;
    int lastSitting(const QString& caseId) const;
    /// Whether a response of this case and sitting to any of the patient's instruments is sealed.
    bool hasSurvey(const QString& caseId, int sitting) const;
    /// The case code for the clinician's next patient.
    QString nextCaseId(const QString& clinician) const;

private:
    BoardRow& rowFor(const QString& clinician, const QString& caseId, int sitting);
    void applyResponse(const record::RecordHeader& header);

    std::set<QString> m_patientInstruments;
    QString m_practice;
    QString m_diagnosis;
    std::vector<BoardRow> m_rows;
    QHash<QString, std::size_t> m_rowIndex; ///< "case sitting" to row
    QHash<QString, std::vector<std::size_t>> m_rowsOfClinician;
    std::set<QString> m_clinicians;
    std::set<QString> m_withPractice;
    QHash<QString, std::set<QString>> m_sealedInstruments; ///< "case sitting" to instruments sealed
    std::set<QString> m_failed;                            ///< "case sitting"
    std::set<QString> m_failedClinicians;
    QHash<QString, std::set<int>> m_declined;
    QHash<QString, int> m_lastDrawn;      ///< index last drawn of a case
    QHash<QString, int> m_lastDrawNumber; ///< by clinician
    QHash<QString, int> m_lastSitting;    ///< by case
    QHash<QString, int> m_eligible;       ///< by clinician: the longest list of all draws
    int m_declinedCount = 0;
    int m_drawnCount = 0;
};

} // namespace lacrima::casebook
