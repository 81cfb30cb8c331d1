// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SelfTest.h"

#include "core/seal/Box.h"
#include "core/seal/Sodium.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyKey.h"

#include <algorithm>
#include <array>

namespace lacrima::seal {
namespace {

SecretBytes secretFromHex(const char* hex) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    return SecretBytes::copyOf({toBytes(bytes), toSize(bytes)});
}

bool equals(const SecretBytes& secret, const QByteArray& expected) {
    return std::equal(
        secret.bytes().begin(), secret.bytes().end(), toBytes(expected), toBytes(expected) + expected.size());
}

/// Computed with Python's hashlib.blake2b(b"abc", digest_size=32).
bool isHashRight() {
    const QByteArray message = QByteArrayLiteral("abc");
    QByteArray hash = uninitialised(crypto_generichash_BYTES);
    crypto_generichash(toBytes(hash), toSize(hash), toBytes(message), toSize(message), nullptr, 0);
    return hash == QByteArray::fromHex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

/// Computed with the reference program: printf lacrima | argon2 0123456789abcdef -id -t 2 -k 64 -p 1 -l 32 -v
/// 13
bool isKdfRight() {
    const auto key = deriveKey(SecretBytes::fromPassphrase(QStringLiteral("lacrima")),
        {QByteArrayLiteral("0123456789abcdef"), {2, 64}});
    return key && equals(*key, QByteArray::fromHex(
                                   "832318485a7e460ecc31431bc3d93f590006c643d7390e1fa3ed8c154fb12cba"));
}

/// RFC 8032, section 7.1, test 1.
bool isSignatureRight() {
    const SigningKey key = SigningKey::fromSeed(
        secretFromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    const QByteArray signature =
        QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb882"
                            "1590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    return key.sign({}) == signature && isSignedBy(key.publicKey(), {}, signature) &&
           !isSignedBy(key.publicKey(), QByteArray(1, '\0'), signature);
}

/// Computed from the definitions of X25519, HSalsa20, XSalsa20, Poly1305 and BLAKE2b in Python, with the
/// one-time key 00 01 ... 1f: a sealed box that holds "Lacrima".
bool isSealedBoxRight() {
    const auto key = StudyKey::fromPrivate(
        secretFromHex("202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"));
    if (!key ||
        key->publicKey().toHex() != "358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254")
        return false;
    QByteArray sealed = QByteArray::fromHex(
        "8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f0c95ecfe3bac82a1b5"
        "112eae41c4da279da50dab130971");
    const auto opened = openSealed(*key, sealed);
    if (!opened || !equals(*opened, QByteArrayLiteral("Lacrima"))) return false;
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    return !openSealed(*key, sealed);
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1 (nonce, ciphertext, tag).
bool isBoxRight() {
    const SecretBytes key = secretFromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray context = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    QByteArray box =
        QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"
                            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa644"
                            "0bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e"
                            "3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
                            "c0875924c1c7987947deafd8780acf49");
    const auto opened = openBox(key, box, context);
    if (!opened || !equals(*opened, QByteArrayLiteral(
                                        "Ladies and Gentlemen of the class of '99: If I could offer you only "
                                        "one tip for the future, sunscreen would be it."))) {
        return false;
    }
    box.back() = static_cast<char>(box.back() ^ 1);
    return !openBox(key, box, context);
}

struct NamedTest {
    const char* name;
    bool (*isRight)();
};

} // namespace

base::Result<void> cryptoSelfTest() {
    ensureSodium();
    constexpr std::array<NamedTest, 5> kTests{{{"BLAKE2b", isHashRight}, {"Argon2id", isKdfRight},
        {"Ed25519", isSignatureRight}, {"X25519", isSealedBoxRight}, {"XChaCha20-Poly1305", isBoxRight}}};
    for (const NamedTest& test : kTests) {
        if (!test.isRight()) return base::error("seal.self_test", {test.name});
    }
    return {};
}

} // namespace lacrima::seal
