// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Variable.h"
#include "core/instrument/Catalogue.h"
#include "core/record/Response.h"

#include <QSet>
#include <QString>

namespace lacrima::casebook {

/// The sitting in which patients are drawn.
inline constexpr int kFirstSitting = 1;

/// Whether it is what a clinician says about a patient.
bool isAboutPatient(const Variable& variable);

/// Cases whose patient was drawn and does not take part, and that wait for the next draw. What their
/// clinician said of them is in the log before the refusal; the answers of the next patient of the same case
/// come after the next draw.
class UndrawnCases {
public:
    void decline(const QString& caseId) { m_cases.insert(caseId); }
    void draw(const QString& caseId) { m_cases.remove(caseId); }
    /// A form about a patient that was still open while its patient was crossed off.
    bool isOfNobody(const record::Response& response, const instrument::Catalogue& catalogue) const;

private:
    QSet<QString> m_cases;
};

} // namespace lacrima::casebook
