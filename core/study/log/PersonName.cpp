// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/PersonName.h"

#include <QList>

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <vector>

namespace lacrima::study {
namespace {

/// Unicode's judge of what looks alike; made once.
class Lookalikes {
public:
    static const Lookalikes& instance() {
        static const Lookalikes kOne;
        return kOne;
    }
    Lookalikes(const Lookalikes&) = delete;
    Lookalikes& operator=(const Lookalikes&) = delete;

    /// What is the same for all that look alike.
    QString skeletonOf(const QString& text) const {
        UErrorCode status = U_ZERO_ERROR;
        const auto* from = reinterpret_cast<const UChar*>(text.utf16());
        const auto length = static_cast<std::int32_t>(text.size());
        std::vector<UChar> skeleton(static_cast<std::size_t>(length) * 8 + 16);
        const std::int32_t size = uspoof_getSkeleton(
            m_checker, 0, from, length, skeleton.data(), static_cast<std::int32_t>(skeleton.size()), &status);
        if (U_FAILURE(status) != 0) return text;
        return QString::fromUtf16(reinterpret_cast<const char16_t*>(skeleton.data()), size);
    }

    bool isOfOneScript(const QString& text) const {
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t found = uspoof_check(m_checker, reinterpret_cast<const UChar*>(text.utf16()),
            static_cast<std::int32_t>(text.size()), nullptr, &status);
        return U_SUCCESS(status) != 0 && found == 0;
    }

private:
    Lookalikes() {
        UErrorCode status = U_ZERO_ERROR;
        m_checker = uspoof_open(&status);
        uspoof_setChecks(
            m_checker, USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
        uspoof_setRestrictionLevel(m_checker, USPOOF_HIGHLY_RESTRICTIVE);
    }
    ~Lookalikes() { uspoof_close(m_checker); }

    USpoofChecker* m_checker = nullptr;
};

QString plainName(const QString& name) {
    return name.normalized(QString::NormalizationForm_KC).simplified();
}

/// As it reads however it is written, in large or small letters.
QString readName(const QString& name) {
    return Lookalikes::instance().skeletonOf(plainName(name).toCaseFolded()).toCaseFolded();
}

/// As it looks: a large i is a small l, which the letters themselves do not tell once they are small.
QString seenName(const QString& name) {
    return Lookalikes::instance().skeletonOf(plainName(name)).toCaseFolded();
}

bool isWriting(char32_t character) {
    constexpr std::uint32_t kWriting = U_GC_L_MASK | U_GC_MN_MASK | U_GC_MC_MASK | U_GC_ND_MASK |
                                       U_GC_P_MASK | U_GC_SK_MASK | U_GC_SM_MASK | U_GC_SC_MASK;
    const auto point = static_cast<UChar32>(character);
    const bool isSeen = u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0;
    return character == U' ' || (isSeen && (U_GET_GC_MASK(point) & kWriting) != 0);
}

/// As the recovery sheet is called where a name would stand, in the languages of the program.
bool isOfTheSheet(const QString& name) {
    static const std::array<QString, 6> kCalled{QStringLiteral("recovery code"),
        QStringLiteral("recovery sheet"), QStringLiteral("the recovery sheet"),
        QStringLiteral("codice di recupero"), QStringLiteral("foglio di recupero"),
        QStringLiteral("il foglio di recupero")};
    return std::any_of(
        kCalled.begin(), kCalled.end(), [&](const QString& called) { return readsAs(called, name); });
}

} // namespace

bool readsAs(const QString& one, const QString& other) {
    return one == other || readName(one) == readName(other) || seenName(one) == seenName(other);
}

bool mayBeName(const QString& name) {
    const auto characters = name.toUcs4();
    return std::all_of(characters.begin(), characters.end(), isWriting) &&
           Lookalikes::instance().isOfOneScript(name) && !isOfTheSheet(name);
}

} // namespace lacrima::study
