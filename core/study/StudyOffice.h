// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/Payload.h"
#include "core/seal/key/Kdf.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace lacrima::seal {
class SigningKey;
}

namespace lacrima::store {
struct OfficeIdentity;
}

namespace lacrima::study {

struct StudyParts;

struct OfficeInfo {
    QString code;
    QString name;
    QString fingerprint;
    bool operator==(const OfficeInfo&) const = default;
};

/// The office that this installation of the program is in a study, and its PIN. A light handle: it lives no
/// longer than its Study.
class StudyOffice {
public:
    explicit StudyOffice(StudyParts& parts)
        : m_parts(&parts) {}

    /// Nothing until it is registered.
    std::optional<OfficeInfo> info() const;
    /// "study.office_exists", "study.code_taken" (code). In an older copy that does not know this computer's
    /// office yet it says how many records are missing.
    base::Result<void> registerAs(const QString& code, const QString& name);
    /// The same office under a new key: `missing` records that were seen here before are not in the file.
    /// "study.no_office".
    base::Result<void> startAnew(std::int64_t missing);
    bool hasPin() const;
    base::Result<void> setPin(const QString& pin, seal::KdfCost cost = seal::KdfCost::interactive());
    /// "study.wrong_pin"; "study.wait" (seconds) after several of them; "study.no_pin".
    base::Result<void> checkPin(const QString& pin);

    /// For a PIN that was forgotten: the office chooses another one. Whoever asks is a key holder.
    base::Result<void> removePin();

    /// Finds the office in a file that was just opened.
    base::Result<void> load();

private:
    base::Result<seal::SigningKey> keyIn(const store::OfficeIdentity& row) const;
    base::Result<void> codeIsFree(const QString& code) const;
    base::Result<void> takeOffice(const QString& code, const QString& name, std::int64_t missing);
    base::Result<void> start(const seal::SigningKey& key, record::OfficeRegistration registration);

    StudyParts* m_parts;
};

} // namespace lacrima::study
