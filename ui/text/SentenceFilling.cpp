// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SentenceFilling.h"

namespace lacrima::ui::text {
namespace {

/// What came from a file makes no lines of its own.
QString inOneLine(const std::string& argument) {
    QString text = QString::fromStdString(argument);
    for (QChar& character : text) {
        const QChar::Category category = character.category();
        const bool isBreak = category == QChar::Other_Control || category == QChar::Separator_Line ||
                             category == QChar::Separator_Paragraph;
        if (isBreak) character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

QString filled(const QString& words, const std::vector<std::string>& arguments) {
    QString result;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isPlace =
            words[at] == QLatin1Char('%') && at + 1 < words.size() && words[at + 1].isDigit();
        if (!isPlace) {
            result += words[at];
            continue;
        }
        const auto place = static_cast<std::size_t>(words[++at].digitValue());
        if (place >= 1 && place <= arguments.size()) result += inOneLine(arguments[place - 1]);
    }
    return result;
}

} // namespace lacrima::ui::text
