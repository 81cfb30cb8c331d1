// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/UndrawnCases.h"

namespace lacrima::casebook {
namespace {

bool isOnPatients(const instrument::Instrument* instrument) {
    return instrument != nullptr && instrument->respondent == instrument::Respondent::ClinicianAboutPatient;
}

} // namespace

bool isAboutPatient(const Variable& variable) {
    return isOnPatients(variable.instrument.get());
}

bool UndrawnCases::isOfNobody(
    const record::Response& response, const instrument::Catalogue& catalogue) const {
    if (response.mode == record::Mode::Import || !m_cases.contains(response.caseId)) return false;
    return isOnPatients(catalogue.find(response.instrument).get());
}

} // namespace lacrima::casebook
