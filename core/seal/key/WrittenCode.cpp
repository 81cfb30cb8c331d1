// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/WrittenCode.h"

#include "core/seal/Sodium.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lacrima::seal {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kRecoveryLength = 28;
constexpr int kResumeLength = 8;
constexpr int kGroup = 4;

using Digits = std::vector<std::uint8_t>; // 0..31

std::uint8_t randomDigit() {
    return static_cast<std::uint8_t>(randombytes_uniform(32));
}

/// Multiplies by x in the field of 32 elements, x^5 + x^2 + 1.
std::uint8_t timesX(std::uint8_t element) {
    const unsigned shifted = static_cast<unsigned>(element) << 1U;
    return static_cast<std::uint8_t>((shifted & 32U) != 0 ? (shifted ^ 37U) & 31U : shifted);
}

/// The sum of digit(i) * x^(n-1-i). It is zero for a good code. As the powers of x differ within 31 places,
/// one wrong digit or two swapped ones always make it something else.
std::uint8_t checkSum(const Digits& digits) {
    std::uint8_t sum = 0;
    for (const std::uint8_t digit : digits) sum = timesX(sum) ^ digit;
    return sum;
}

QString grouped(const Digits& digits) {
    QString text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && at % kGroup == 0) text += QLatin1Char('-');
        text += QLatin1Char(kAlphabet[digits[at]]);
    }
    return text;
}

std::optional<std::uint8_t> digitOf(QChar character) {
    char letter = character.toUpper().toLatin1();
    if (letter == 'O') letter = '0';
    if (letter == 'I' || letter == 'L') letter = '1';
    const auto at = letter == 0 ? std::string_view::npos : kAlphabet.find(letter);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint8_t>(at);
}

std::optional<Digits> digitsOf(const QString& typed, int length) {
    Digits digits;
    for (const QChar character : typed) {
        // Also what keeps a line from ending within a code on the screen that it was copied from.
        const QChar::Category category = character.category();
        if (character.isSpace() || category == QChar::Punctuation_Dash || category == QChar::Other_Format)
            continue;
        const auto digit = digitOf(character);
        if (!digit || digits.size() == static_cast<std::size_t>(length)) return std::nullopt;
        digits.push_back(*digit);
    }
    if (digits.size() != static_cast<std::size_t>(length)) return std::nullopt;
    return digits;
}

} // namespace

QString makeRecoveryCode() {
    ensureSodium();
    Digits digits;
    for (int at = 0; at + 1 < kRecoveryLength; ++at) digits.push_back(randomDigit());
    digits.push_back(timesX(checkSum(digits))); // what makes the whole sum zero
    return grouped(digits);
}

base::Result<SecretBytes> readRecoveryCode(const QString& typed) {
    const auto digits = digitsOf(typed, kRecoveryLength);
    if (!digits || checkSum(*digits) != 0) return base::error("seal.mistyped_code");
    return SecretBytes::copyOf(*digits);
}

bool looksLikeRecoveryCode(const QString& typed) {
    return digitsOf(typed, kRecoveryLength).has_value();
}

QString makeResumeCode() {
    ensureSodium();
    Digits digits;
    for (int at = 0; at < kResumeLength; ++at) digits.push_back(randomDigit());
    return grouped(digits);
}

base::Result<SecretBytes> readResumeCode(const QString& typed) {
    const auto digits = digitsOf(typed, kResumeLength);
    if (!digits) return base::error("seal.mistyped_code");
    return SecretBytes::copyOf(*digits);
}

QString writtenBytes(const QByteArray& bytes) {
    Digits digits;
    unsigned waiting = 0; ///< bits that are no digit yet
    unsigned bits = 0;
    for (const char byte : bytes) {
        waiting = (waiting << 8U) | static_cast<std::uint8_t>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            digits.push_back(static_cast<std::uint8_t>((waiting >> bits) & 31U));
        }
        waiting &= (1U << bits) - 1;
    }
    return grouped(digits);
}

QString asWritten(const QString& typed, int length) {
    const auto digits = digitsOf(typed, length);
    return digits ? grouped(*digits) : QString();
}

} // namespace lacrima::seal
