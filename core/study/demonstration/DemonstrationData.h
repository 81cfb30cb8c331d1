// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"

#include <QString>

#include <vector>

namespace lacrima::study {

/// One invented clinician with one invented patient.
struct DemonstrationCase {
    QString clinician;                       ///< "D01"
    QString caseId;                          ///< "D01-1"
    int eligible = 0;                        ///< size of the caseload the patient is drawn from
    std::vector<record::Response> responses; ///< practice, diagnosis, crying, alliance, in this order
};

/// 64 synthetic cases, always the same ones: 55 patients who cried at least once, 18 in their last session,
/// and correlations with the signs of the published ones. Numbers come from a counter-based generator
/// (Philox) with a fixed key. `catalogue` gives the instruments (practice, diagnosis, crying, wai_sr).
std::vector<DemonstrationCase> demonstrationCases(const instrument::Catalogue& catalogue);

} // namespace lacrima::study
