// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Xml.h"

namespace lacrima::ui::text {
namespace {

bool isAllowed(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x20) return unit == u'\t' || unit == u'\n' || unit == u'\r';
    return unit < 0xfffe;
}

} // namespace

QString xmlAllowed(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate()) {
            if (isAllowed(c)) clean += c;
            continue;
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair) continue;
        clean += c;
        clean += text[++i];
    }
    return clean;
}

QString xmlEscaped(const QString& text) {
    return xmlAllowed(text).toHtmlEscaped();
}

} // namespace lacrima::ui::text
