// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Study.h"
#include "tests/support/Samples.h"

#include <optional>

namespace lacrima::ui::test {

/// A study that a test fills record by record, as clinicians and patients would.
class MadeStudy final {
public:
    static constexpr const char* kPassphrase = "open sesame";
    static constexpr const char* kPin = "4711";

    /// A new file with an office and a PIN; one of before is replaced.
    explicit MadeStudy(const QString& path, const QStringList& languages = {QStringLiteral("en")});

    study::Study& study() { return *m_study; }
    const QString& recoveryCode() const { return m_recoveryCode; }
    void practice(const char* clinician);
    void draw(const char* caseId, int eligible, int drawNumber, int index);
    void decline(const char* caseId, int drawNumber, const char* reason);
    void diagnosis(const char* caseId);
    void handOver(const char* caseId, int sitting);
    /// The answers of a patient to one form.
    void answer(const char* caseId, int sitting, const char* instrument);
    /// A survey that waits, with its code.
    QString draft(const char* caseId, int sitting);
    /// All forms of a patient, from the draw to the seal.
    void whole(const char* caseId, int index);

private:
    void append(record::Payload payload, const QString& caseId, int sitting, const QString& instrument);
    void respond(const QString& clinician, const QString& caseId, int sitting, const char* instrument);

    support::Random m_random{11};
    std::optional<study::Study> m_study;
    QString m_recoveryCode;
};

} // namespace lacrima::ui::test
