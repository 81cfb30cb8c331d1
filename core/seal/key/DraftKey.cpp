// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/DraftKey.h"

#include "core/seal/Box.h"
#include "core/seal/Padding.h"
#include "core/seal/Sodium.h"
#include "core/seal/key/WrittenCode.h"

namespace lacrima::seal {
namespace {

const QByteArray kLockContext = QByteArrayLiteral("lacrima draft key");
constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

} // namespace

DraftKey DraftKey::make() {
    return DraftKey(SecretBytes::random(kKeySize));
}

base::Result<DraftKey> DraftKey::fromCode(const DraftLock& lock, const QString& resumeCode) {
    const auto code = readResumeCode(resumeCode);
    if (!code) return code.error();
    const auto wrappingKey = deriveKey(*code, lock.kdf);
    if (!wrappingKey) return wrappingKey.error();
    auto key = openBox(*wrappingKey, lock.byCode, kLockContext);
    if (!key || key->size() != kKeySize) return base::error("seal.wrong_code");
    return DraftKey(std::move(*key));
}

base::Result<DraftKey> DraftKey::fromStudyKey(const DraftLock& lock, const StudyKey& key) {
    auto opened = openSealed(key, lock.byStudy);
    if (!opened) return opened.error();
    if (opened->size() != kKeySize) return base::error("seal.unreadable");
    return DraftKey(std::move(*opened));
}

base::Result<DraftLock> DraftKey::lock(
    const QString& resumeCode, const QByteArray& publicKey, KdfCost cost) const {
    const auto code = readResumeCode(resumeCode);
    if (!code) return code.error();
    DraftLock made{KdfParameters::make(cost), {}, sealTo(publicKey, m_key.bytes())};
    if (made.byStudy.isEmpty()) return base::error("seal.wrong_key");
    const auto wrappingKey = deriveKey(*code, made.kdf);
    if (!wrappingKey) return wrappingKey.error();
    made.byCode = closeBox(*wrappingKey, m_key.bytes(), kLockContext);
    return made;
}

QByteArray DraftKey::close(const QByteArray& binding, const QByteArray& content, int step) const {
    QByteArray padded = withPadding(content, step);
    QByteArray closed = closeBox(m_key, {toBytes(std::as_const(padded)), toSize(padded)}, binding);
    wipe(padded);
    return closed;
}

base::Result<QByteArray> DraftKey::open(const QByteArray& binding, const QByteArray& closed) const {
    const auto opened = openBox(m_key, closed, binding);
    if (!opened) return base::error("seal.unreadable");
    const auto content = withoutPadding(opened->bytes());
    if (!content) return base::error("seal.unreadable");
    return *content;
}

} // namespace lacrima::seal
