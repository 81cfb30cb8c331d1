// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTicket.h"

#include "core/seal/key/OfficePin.h"
#include "core/seal/key/WrittenCode.h"
#include "core/store/StudyFile.h"

#include <QCborArray>
#include <QCborValue>

namespace lacrima::study {
namespace {

const QString kTicket = QStringLiteral("ticket");
const QString kOfficeCode = QStringLiteral("office_code");
constexpr qsizetype kSeedSize = 32;

/// As it is hashed, whichever way it is typed; empty when it is no code.
QString plainCode(const QString& typed) {
    const auto code = seal::readResumeCode(typed);
    if (!code) return {};
    const auto bytes = code->bytes();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toHex());
}

} // namespace

base::Result<void> putTicket(store::StudyFile& file, const seal::SigningKey& ticket) {
    const seal::SecretBytes seed = ticket.seed();
    return file.meta().put(
        kTicket, QByteArray(reinterpret_cast<const char*>(seed.data()), static_cast<qsizetype>(seed.size())));
}

base::Result<std::optional<seal::SigningKey>> ticketIn(const store::StudyFile& file) {
    const auto seed = file.meta().find(kTicket);
    if (!seed) return seed.error();
    if (!*seed || (*seed)->size() != kSeedSize) return std::optional<seal::SigningKey>();
    const auto* bytes = reinterpret_cast<const unsigned char*>((*seed)->constData());
    return std::optional<seal::SigningKey>(
        seal::SigningKey::fromSeed(seal::SecretBytes::copyOf({bytes, static_cast<std::size_t>(kSeedSize)})));
}

base::Result<void> removeTicket(store::StudyFile& file) {
    return file.meta().remove(kTicket);
}

base::Result<void> putOfficeCode(store::StudyFile& file, const QString& code, seal::KdfCost cost) {
    const auto hash = seal::hashPin(plainCode(code), cost);
    if (!hash) return hash.error();
    const QCborArray kept{hash->kdf.salt, static_cast<qint64>(hash->kdf.cost.operations),
        static_cast<qint64>(hash->kdf.cost.memoryKibibytes), hash->hash};
    return file.meta().put(kOfficeCode, QCborValue(kept).toCbor());
}

base::Result<bool> isOfficeCode(const store::StudyFile& file, const QString& typed) {
    const auto bytes = file.meta().find(kOfficeCode);
    if (!bytes) return bytes.error();
    const QString code = plainCode(typed);
    if (!*bytes || code.isEmpty()) return false;
    const QCborArray kept = QCborValue::fromCbor(**bytes).toArray();
    const auto number = [&](qsizetype at) { return static_cast<std::uint32_t>(kept.at(at).toInteger()); };
    return seal::isPin(code, {{kept.at(0).toByteArray(), {number(1), number(2)}}, kept.at(3).toByteArray()});
}

} // namespace lacrima::study
