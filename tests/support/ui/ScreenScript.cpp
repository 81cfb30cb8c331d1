// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ScreenScript.h"

#include "tests/support/ui/ScreenMarks.h"
#include "tests/support/ui/ScreenWords.h"

#include <QRegularExpression>

namespace lacrima::ui::test {
namespace {

QStringList lastingLines(const QStringList& lines) {
    QStringList lasting;
    for (const QString& line : lines) lasting.append(lastingWords(line));
    return lasting;
}

} // namespace

QString lastingWords(QString words) {
    static const std::pair<QRegularExpression, const char*> kPassing[]{
        {QRegularExpression(str("\\b[0-9a-f]{32}(?:[0-9a-f]{32})?\\b")), "HASH"},
        {QRegularExpression(str("\\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\\b")), "KEY"},
        {QRegularExpression(str("\\b[0-9A-Z]{4,8}(?:[- ]\\x{FEFF}?[0-9A-Z]{4,8}){5,}\\b")), "KEY"},
        {QRegularExpression(str("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b")), "CODE"},
        {QRegularExpression(str("\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\x{202F}\\x{00A0}][AP]M)?")), "TIME"},
        {QRegularExpression(str("(?:[A-Z][a-z]+day, )?[A-Z][a-z]+ \\d{1,2}, 20\\d\\d")), "DAY"},
        {QRegularExpression(str("\\b\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d\\b")), "DAY"},
        {QRegularExpression(str("\\b\\d{1,2} [A-Za-z]{3} 20\\d\\d\\b")), "DAY"},
        {QRegularExpression(str("\\b20\\d\\d-\\d\\d-\\d\\d\\b")), "DAY"},
        {QRegularExpression(str("\\b(sealed|sigillato) \\d{1,2} [A-Za-z]{3}\\b")), "\\1 DAY"},
        {QRegularExpression(str("\\b(Patient number|Paziente numero) \\d+")), "\\1 N"},
        {QRegularExpression(str("\\bLacrima \\d+\\.\\d+\\.\\d+")), "Lacrima VERSION"},
        {QRegularExpression(str("Quattrocchi-\\d")), "Quattrocchi-N"},
        {QRegularExpression(str("\\b\\d+ bytes\\b")), "N bytes"}};
    words.replace(Home::instance().root(), str("~"));
    for (const auto& [what, kept] : kPassing) words.replace(what, str(kept));
    return words;
}

void ScreenScript::note(const QString& step) {
    noteOf(*m_driver.active(), step);
}

void ScreenScript::noteOf(const QWidget& part, const QString& step) {
    settle();
    noteLines(step, screenWords(part));
}

void ScreenScript::noteWithMarks(const QString& step) {
    settle();
    noteLines(step, screenWords(*m_driver.active()) + screenMarks(*m_driver.active()));
}

void ScreenScript::noteLines(const QString& step, const QStringList& lines) {
    m_script.note(step, lastingLines(lines));
}

void ScreenScript::noteWhole(const QString& step, const QStringList& lines) {
    m_script.noteWhole(step, lastingLines(lines));
}

} // namespace lacrima::ui::test
