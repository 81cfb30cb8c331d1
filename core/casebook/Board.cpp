// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Board.h"

#include <algorithm>

namespace lacrima::casebook {
namespace {

QString keyOf(const QString& caseId, int sitting) {
    return QStringLiteral("%1 %2").arg(caseId, QString::number(sitting));
}

} // namespace

QString clinicianOf(const record::RecordHeader& header) {
    return header.clinician.isEmpty() ? header.caseId.section(QLatin1Char('-'), 0, -2) : header.clinician;
}

Step BoardRow::next() const {
    if (isAnswered()) return Step::Done;
    if (!hasPractice) return Step::Practice;
    if (!isDrawn) return Step::Draw;
    if (!hasDiagnosis) return Step::Diagnosis;
    return hasDraft ? Step::Resume : Step::HandOver;
}

Board::Board(const instrument::Catalogue& catalogue) {
    for (const auto& instrument : catalogue.instruments()) {
        switch (instrument->respondent) {
        case instrument::Respondent::Clinician:
            m_practice = instrument->id;
            break;
        case instrument::Respondent::ClinicianAboutPatient:
            m_diagnosis = instrument->id;
            break;
        case instrument::Respondent::Patient:
            m_patientInstruments.insert(instrument->id);
            break;
        }
    }
}

void Board::apply(const record::RecordHeader& header, const record::Payload* payload) {
    if (header.kind == record::Kind::Response) applyResponse(header);
    if (payload == nullptr) return;
    if (const auto* draw = std::get_if<record::Draw>(payload)) {
        BoardRow& row = rowFor(clinicianOf(header), header.caseId, 1);
        row.isDrawn = true;
        row.eligible = draw->eligible;
        row.drawNumber = draw->drawNumber;
        row.drawnIndex = draw->index;
        m_lastDrawn[header.caseId] = draw->index;
        int& longest = m_eligible[row.clinician];
        longest = std::max(longest, draw->eligible);
        int& last = m_lastDrawNumber[row.clinician];
        last = std::max(last, draw->drawNumber);
        ++m_drawnCount;
    }
    if (std::holds_alternative<record::DrawDeclined>(*payload)) {
        BoardRow& row = rowFor(clinicianOf(header), header.caseId, 1);
        row.isDrawn = false;
        row.hasDiagnosis = false;
        m_declined[header.caseId].insert(m_lastDrawn.value(header.caseId));
        ++m_declinedCount;
    }
    if (std::holds_alternative<record::HandOver>(*payload)) {
        rowFor(clinicianOf(header), header.caseId, std::max(header.sitting, 1)).isHandedOver = true;
    }
}

void Board::applyResponse(const record::RecordHeader& header) {
    if (header.caseId.isEmpty()) {
        addClinician(header.clinician);
        if (header.instrument != m_practice) return;
        m_withPractice.insert(header.clinician);
        for (const std::size_t index : m_rowsOfClinician.value(header.clinician))
            m_rows[index].hasPractice = true;
        return;
    }
    const int sitting = std::max(header.sitting, 1);
    BoardRow& row = rowFor(clinicianOf(header), header.caseId, sitting);
    // Of a form that was still open while its patient was crossed off, nobody is described.
    const bool isOfNobody = !row.isDrawn && m_declined.contains(header.caseId);
    if (header.instrument == m_diagnosis && !isOfNobody) row.hasDiagnosis = true;
    if (!m_patientInstruments.contains(header.instrument)) return;
    auto& sealedInstruments = m_sealedInstruments[keyOf(header.caseId, sitting)];
    sealedInstruments.insert(header.instrument);
    row.isHandedOver = true;
    row.isSealed = sealedInstruments == m_patientInstruments;
    row.isSealedInPart = !row.isSealed;
    row.sealedDate = header.date;
}

void Board::addClinician(const QString& clinician) {
    if (clinician.isEmpty() || !m_clinicians.insert(clinician).second) return;
    const bool hasRow = std::any_of(
        m_rows.begin(), m_rows.end(), [&](const BoardRow& row) { return row.clinician == clinician; });
    if (!hasRow) rowFor(clinician, QStringLiteral("%1-1").arg(clinician), 1);
}

BoardRow& Board::rowFor(const QString& clinician, const QString& caseId, int sitting) {
    if (!clinician.isEmpty()) m_clinicians.insert(clinician);
    const QString key = keyOf(caseId, sitting);
    if (const auto known = m_rowIndex.constFind(key); known != m_rowIndex.constEnd()) return m_rows[*known];
    BoardRow made;
    made.clinician = clinician;
    made.caseId = caseId;
    made.sitting = sitting;
    made.hasPractice = m_withPractice.contains(clinician);
    // A later sitting is of a patient who was drawn and described already.
    if (sitting > 1) {
        if (const BoardRow* first = row(caseId, 1)) {
            made.isDrawn = first->isDrawn;
            made.hasDiagnosis = first->hasDiagnosis;
        }
    }
    m_lastSitting[caseId] = std::max(m_lastSitting.value(caseId), sitting);
    m_rowIndex.insert(key, m_rows.size());
    m_rowsOfClinician[clinician].push_back(m_rows.size());
    m_rows.push_back(made);
    return m_rows.back();
}

void Board::markFailed(const record::RecordHeader& header) {
    if (header.caseId.isEmpty())
        m_failedClinicians.insert(header.clinician);
    else
        m_failed.insert(keyOf(header.caseId, std::max(header.sitting, 1)));
}

void Board::tellFailed() {
    if (m_failed.empty() && m_failedClinicians.empty()) return;
    for (BoardRow& row : m_rows) {
        const bool isWhole = row.isSealed && (row.hasDiagnosis || m_diagnosis.isEmpty());
        row.hasFailed = (!isWhole && m_failed.contains(keyOf(row.caseId, row.sitting))) ||
                        (!row.hasPractice && m_failedClinicians.contains(row.clinician));
    }
}

void Board::markDraft(const QString& caseId, int sitting, bool isWaiting) {
    const auto known = m_rowIndex.constFind(keyOf(caseId, sitting));
    if (known != m_rowIndex.constEnd()) m_rows[*known].hasDraft = isWaiting;
}

const BoardRow* Board::row(const QString& caseId, int sitting) const {
    const auto known = m_rowIndex.constFind(keyOf(caseId, sitting));
    return known == m_rowIndex.constEnd() ? nullptr : &m_rows[*known];
}

BoardTotals Board::totals() const {
    BoardTotals totals;
    totals.clinicians = static_cast<int>(m_clinicians.size());
    totals.drawn = m_drawnCount;
    totals.declined = m_declinedCount;
    for (const int longest : m_eligible) totals.eligible += longest;
    for (const BoardRow& row : m_rows) {
        totals.handedOver += row.isHandedOver ? 1 : 0;
        totals.sealed += row.isSealed ? 1 : 0;
    }
    return totals;
}

std::set<int> Board::declinedIndices(const QString& caseId) const {
    return m_declined.value(caseId);
}

QString Board::nextClinicianCode(const QString& officeCode) const {
    for (int number = 1;; ++number) {
        QString code = QStringLiteral("%1%2").arg(officeCode).arg(number, 2, 10, QLatin1Char('0'));
        if (!m_clinicians.contains(code)) return code;
    }
}

int Board::nextDrawNumber(const QString& clinician) const {
    return m_lastDrawNumber.value(clinician) + 1;
}

std::set<int> Board::takenIndices(const QString& clinician, int eligible) const {
    std::set<int> taken;
    for (const std::size_t index : m_rowsOfClinician.value(clinician)) {
        const BoardRow& row = m_rows[index];
        if (row.isDrawn && row.eligible == eligible) taken.insert(row.drawnIndex);
    }
    return taken;
}

int Board::lastSitting(const QString& caseId) const {
    return m_lastSitting.value(caseId, 1);
}

bool Board::hasSurvey(const QString& caseId, int sitting) const {
    return m_sealedInstruments.contains(keyOf(caseId, sitting));
}

QString Board::nextCaseId(const QString& clinician) const {
    for (int number = 1;; ++number) {
        QString caseId = QStringLiteral("%1-%2").arg(clinician).arg(number);
        if (row(caseId, 1) == nullptr) return caseId;
    }
}

} // namespace lacrima::casebook
