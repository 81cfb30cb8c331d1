// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyHandOver.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyParts.h"
#include "core/study/StudyTicket.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lacrima::study {
namespace {

/// Shorter words are not tried: that costs as much as unlocking.
constexpr qsizetype kShortestPassphrase = 8;

/// One line a computer: another office that works on the same file has a line of its own.
QString keyFor(const QByteArray& installation) {
    return QStringLiteral("with_patient:%1")
        .arg(QString::fromLatin1(seal::installationId(installation).toHex()));
}

} // namespace

base::Result<void> StudyHandOver::begin(const HandedOver& subject) {
    if (auto may = m_parts->mayAdd(); !may) return may;
    const QJsonObject line{{QStringLiteral("clinician"), subject.clinician},
        {QStringLiteral("case"), subject.caseId}, {QStringLiteral("sitting"), subject.sitting}};
    return m_parts->file.meta().put(
        keyFor(m_parts->installation), QJsonDocument(line).toJson(QJsonDocument::Compact));
}

base::Result<std::optional<HandedOver>> StudyHandOver::current() const {
    const auto line = m_parts->file.meta().find(keyFor(m_parts->installation));
    if (!line) return line.error();
    if (!*line) return std::optional<HandedOver>();
    // A line that cannot be read still says that a patient has the computer.
    const QJsonObject read = QJsonDocument::fromJson(**line).object();
    return std::optional<HandedOver>({read.value(QStringLiteral("clinician")).toString(),
        read.value(QStringLiteral("case")).toString(), read.value(QStringLiteral("sitting")).toInt(1)});
}

base::Result<void> StudyHandOver::end(const QString& pin) {
    StudyOffice office(*m_parts);
    bool isForgotten = false;
    if (auto checked = office.checkPin(pin); !checked) {
        // Also while mistyped PINs have to be waited for: what is tried here tells nothing about the PIN.
        const bool mayBeKeyHolder = pin.size() >= kShortestPassphrase;
        const bool isAllowed = mayBeKeyHolder && (isOfficeCode(m_parts->file, pin).value_or(false) ||
                                                     StudyKeys(*m_parts).prove(pin));
        if (!isAllowed) return checked;
        isForgotten = true;
    }
    return m_parts->file.transaction([&]() -> base::Result<void> {
        auto removed = isForgotten ? office.removePin() : base::Result<void>();
        return removed ? m_parts->file.meta().remove(keyFor(m_parts->installation)) : removed;
    });
}

} // namespace lacrima::study
