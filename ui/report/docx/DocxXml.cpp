// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/docx/DocxXml.h"

#include <cmath>
#include <utility>

namespace lacrima::ui::report {

void DocxXml::openRun(const RunLook& look) {
    open("w:r");
    if (look.style.isEmpty() && !look.isStrong && look.points <= 0) return;
    open("w:rPr");
    if (!look.style.isEmpty()) empty("w:rStyle", {{"w:val", look.style}});
    if (look.isStrong) empty("w:b");
    if (look.points > 0) empty("w:sz", {{"w:val", QString::number(std::lround(look.points * 2))}});
    close();
}

void DocxXml::run(const QString& text, const RunLook& look) {
    if (text.isEmpty()) return;
    openRun(look);
    QString part;
    const auto write = [&] {
        if (!part.isEmpty())
            element("w:t", std::exchange(part, {}), {{"xml:space", QStringLiteral("preserve")}});
    };
    for (const QChar letter : text) {
        const bool isEnd = letter == QLatin1Char('\n');
        if (!isEnd && letter != QLatin1Char('\t')) {
            part += letter;
            continue;
        }
        write();
        empty(isEnd ? "w:br" : "w:tab");
    }
    write();
    close();
}

void DocxXml::fieldChar(const char* kind) {
    open("w:r");
    empty("w:fldChar", {{"w:fldCharType", QLatin1String(kind)}});
    close();
}

void DocxXml::fieldCode(const QString& code) {
    open("w:r");
    element("w:instrText", QStringLiteral(" %1 ").arg(code), {{"xml:space", QStringLiteral("preserve")}});
    close();
}

void DocxXml::field(const QString& code, const QString& meanwhile) {
    fieldChar("begin");
    fieldCode(code);
    fieldChar("separate");
    run(meanwhile);
    fieldChar("end");
}

} // namespace lacrima::ui::report
