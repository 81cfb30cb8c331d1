// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTicket.h"

#include "core/store/StudyFile.h"

namespace lacrima::study {
namespace {

const QString kTicket = QStringLiteral("ticket");
constexpr qsizetype kSeedSize = 32;

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

} // namespace lacrima::study
