// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace lacrima::instrument {

/// One sentence in several languages (ISO codes).
struct LocalText {
    QMap<QString, QString> byLanguage;

    /// The sentence in `language`, else in English, else in whichever language there is, else empty.
    QString in(const QString& language) const {
        if (const auto it = byLanguage.find(language); it != byLanguage.end()) return *it;
        if (const auto it = byLanguage.find(QStringLiteral("en")); it != byLanguage.end()) return *it;
        return byLanguage.isEmpty() ? QString() : byLanguage.first();
    }
    bool isEmpty() const { return byLanguage.isEmpty(); }

    bool operator==(const LocalText&) const = default;
};

} // namespace lacrima::instrument
