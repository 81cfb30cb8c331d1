// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Participation.h"

#include "core/casebook/Board.h"
#include "core/casebook/Casebook.h"

#include <algorithm>

namespace lacrima::casebook {
namespace {

std::vector<ReasonCount> byFrequency(const std::map<QString, int>& counts) {
    std::vector<ReasonCount> reasons;
    for (const auto& [code, count] : counts) reasons.push_back({code, count});
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const ReasonCount& one, const ReasonCount& other) { return one.count > other.count; });
    return reasons;
}

int sumOf(const std::vector<ReasonCount>& reasons) {
    int sum = 0;
    for (const ReasonCount& reason : reasons) sum += reason.count;
    return sum;
}

/// A draw names its clinician in the header; older ones by the case code alone.
/// The rows of one patient put together.
struct PatientRows {
    int analysed = 0;
    QString exclusionReason; ///< of the first sitting
};

QHash<QString, PatientRows> rowsByPatient(const Casebook& casebook) {
    QHash<QString, PatientRows> patients;
    patients.reserve(static_cast<qsizetype>(casebook.rows().size()));
    for (const CaseRow& row : casebook.rows()) {
        PatientRows& patient = patients[row.caseId];
        if (!row.isExcluded())
            ++patient.analysed;
        else if (patient.exclusionReason.isEmpty())
            patient.exclusionReason = row.exclusion->reasonCode;
    }
    return patients;
}

} // namespace

int Participation::notTakingPartCount() const {
    return sumOf(notTakingPart);
}

int Participation::excludedCount() const {
    return sumOf(excluded);
}

int Participation::importedExcludedCount() const {
    return sumOf(importedExcluded);
}

ParticipationTally::ParticipationTally(const instrument::Catalogue& catalogue) {
    for (const auto& instrument : catalogue.instruments()) {
        if (instrument->respondent == instrument::Respondent::Patient)
            m_patientInstruments.insert(instrument->id);
    }
}

void ParticipationTally::apply(const record::Record& record) {
    const record::RecordHeader& header = record.header;
    if (const auto* response = std::get_if<record::Response>(&record.payload)) {
        applyResponse(*response);
        return;
    }
    const bool isDraw = std::holds_alternative<record::Draw>(record.payload);
    const auto* declined = std::get_if<record::DrawDeclined>(&record.payload);
    const bool isHandOver = std::holds_alternative<record::HandOver>(record.payload);
    if (!isDraw && declined == nullptr && !isHandOver) return;
    const QString clinician = clinicianOf(header);
    if (!clinician.isEmpty()) m_clinicians.insert(clinician);
    Patient& patient = m_patients[header.caseId];
    patient.isCollected = true;
    if (isHandOver) patient.isHandedOver = true;
    if (isDraw) {
        patient.isDrawn = true;
        ++m_drawn;
        int& longest = m_eligible[clinician];
        longest = std::max(longest, std::get<record::Draw>(record.payload).eligible);
    }
    if (declined != nullptr) {
        patient.isDrawn = false; // the case waits for another patient
        ++m_declined[declined->reasonCode];
    }
}

void ParticipationTally::applyResponse(const record::Response& response) {
    if (!response.clinician.isEmpty()) m_clinicians.insert(response.clinician);
    if (response.caseId.isEmpty()) return;
    Patient& patient = m_patients[response.caseId];
    if (response.mode == record::Mode::Import) return;
    patient.isCollected = true;
    if (!m_patientInstruments.contains(response.instrument)) return;
    patient.isHandedOver = true;
    patient.isStopped = patient.isStopped || response.isStopped;
    patient.instruments[response.sitting].insert(response.instrument);
}

bool ParticipationTally::isSealed(const Patient& patient) const {
    return !m_patientInstruments.empty() &&
           std::any_of(patient.instruments.begin(), patient.instruments.end(),
               [this](const auto& sitting) { return sitting.second == m_patientInstruments; });
}

Participation ParticipationTally::summarize(const Casebook& casebook) const {
    Participation counts;
    counts.clinicians = static_cast<int>(m_clinicians.size());
    for (const int longest : m_eligible) counts.eligible += longest;
    counts.drawn = m_drawn;
    counts.notTakingPart = byFrequency(m_declined);
    const QHash<QString, PatientRows> rows = rowsByPatient(casebook);
    std::map<QString, int> excluded;
    std::map<QString, int> importedExcluded;
    for (auto known = m_patients.cbegin(); known != m_patients.cend(); ++known) {
        const Patient& patient = *known;
        const auto found = rows.constFind(known.key());
        const bool isAnalysed = found != rows.cend() && found->analysed > 0;
        const bool isExcluded = found != rows.cend() && found->analysed == 0;
        if (isAnalysed) counts.analysedSittings += found->analysed;
        if (isExcluded) ++(patient.isCollected ? excluded : importedExcluded)[found->exclusionReason];
        if (!patient.isCollected) {
            ++counts.imported;
            counts.importedAnalysed += isAnalysed ? 1 : 0;
            continue;
        }
        const bool isIn = isSealed(patient);
        counts.waiting += patient.isDrawn && !patient.isHandedOver ? 1 : 0;
        counts.handedOver += patient.isHandedOver ? 1 : 0;
        counts.sealed += isIn ? 1 : 0;
        counts.stoppedEarly += isIn && patient.isStopped ? 1 : 0;
        counts.analysed += isAnalysed ? 1 : 0;
        counts.analysedWithoutSurvey += isAnalysed && !isIn ? 1 : 0;
    }
    counts.excluded = byFrequency(excluded);
    counts.importedExcluded = byFrequency(importedExcluded);
    return counts;
}

Participation participationOf(const Casebook& casebook) {
    return casebook.participation().summarize(casebook);
}

} // namespace lacrima::casebook
