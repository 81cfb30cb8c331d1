// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportNotes.h"

#include <QStringDecoder>
#include <QStringList>

namespace lacrima::ui::report {

base::Result<std::map<Section, QString>> notesFrom(
    const QByteArray& bytes, const QString& file, Section first) {
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // a letter cut short is no letter
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return base::error("notes.not_utf8", {file.toStdString()});
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::map<Section, QStringList> lines;
    Section section = first;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString word = line.trimmed();
        if (!word.startsWith(QLatin1Char('[')) || !word.endsWith(QLatin1Char(']'))) {
            lines[section].append(line);
            continue;
        }
        const auto named = sectionFrom(word.mid(1, word.size() - 2).trimmed());
        if (!named) return base::error("notes.no_section", {file.toStdString(), std::to_string(number)});
        section = *named;
    }
    std::map<Section, QString> notes;
    for (const auto& [about, words] : lines) {
        const QString note = words.join(QLatin1Char('\n')).trimmed();
        if (!note.isEmpty()) notes[about] = note;
    }
    return notes;
}

} // namespace lacrima::ui::report
