// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SealedPayload.h"

#include "core/seal/Padding.h"
#include "core/seal/Sodium.h"

#include <cstring>
#include <span>
#include <utility>

namespace lacrima::seal {
namespace {

constexpr std::size_t kHashSize = crypto_generichash_BYTES;

QByteArray headerHash(record::RecordHeader header) {
    header.previous.clear();
    const QByteArray bytes = canonicalBytes(header);
    QByteArray hash = uninitialised(kHashSize);
    crypto_generichash(toBytes(hash), kHashSize, toBytes(bytes), toSize(bytes), nullptr, 0);
    return hash;
}

} // namespace

base::Result<QByteArray> sealPayload(
    const QByteArray& publicKey, const record::RecordHeader& header, const QByteArray& payload, int step) {
    ensureSodium();
    QByteArray padded = withPadding(payload, step);
    QByteArray content = headerHash(header) + padded;
    const QByteArray sealed = sealTo(publicKey, {toBytes(content), toSize(content)});
    wipe(padded);
    wipe(content);
    if (sealed.isEmpty()) return base::error("seal.wrong_key");
    return sealed;
}

base::Result<QByteArray> openPayload(
    const StudyKey& key, const record::RecordHeader& header, const QByteArray& sealed) {
    QByteArray content = uninitialised(toSize(sealed));
    if (toSize(sealed) < crypto_box_SEALBYTES + kHashSize ||
        crypto_box_seal_open(toBytes(content), toBytes(sealed), toSize(sealed), toBytes(key.publicKey()),
            key.privateKey().data()) != 0) {
        return base::error("seal.unreadable");
    }
    content.truncate(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES));
    if (std::memcmp(content.constData(), headerHash(header).constData(), kHashSize) != 0) {
        wipe(content);
        return base::error("seal.wrong_header");
    }
    const auto payload =
        withoutPadding(std::span(toBytes(std::as_const(content)), toSize(content)).subspan(kHashSize));
    wipe(content);
    if (!payload) return base::error("seal.unreadable");
    return *payload;
}

} // namespace lacrima::seal
