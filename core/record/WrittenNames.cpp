// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/WrittenNames.h"

namespace lacrima::record {
namespace {

bool isUnseen(QChar character) {
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}

} // namespace

QString typedCode(const QString& written) {
    QString code;
    for (const QChar character : written) {
        if (!isUnseen(character)) code.append(character);
    }
    return code.trimmed();
}

bool isTypedCode(const QString& code) {
    return code == typedCode(code);
}

const QStringList& caseColumns() {
    static const QStringList kColumns{QStringLiteral("case_id"), QStringLiteral("clinician_id"),
        QStringLiteral("office"), QStringLiteral("sitting"), QStringLiteral("sitting_date"),
        QStringLiteral("excluded"), QStringLiteral("excluded_reason")};
    return kColumns;
}

} // namespace lacrima::record
