// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Console.h"

#include "ui/text/ErrorText.h"

#include <QFile>

#include <cstdio>

namespace lacrima::app {
namespace {

/// Whether all of it was taken.
bool write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// A name in a foreign file must not steer the terminal: marks of control are shown as what they are not.
QString printable(QString text, bool isOneLine) {
    for (QChar& mark : text) {
        const bool isWanted = mark == QLatin1Char('\t') || (mark == QLatin1Char('\n') && !isOneLine);
        if (mark.category() == QChar::Other_Control && !isWanted) mark = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

void Console::print(const QString& text) const {
    if (!write(stdout, printable(text, false))) m_hasLostOutput = true;
}

void Console::printLine(const QString& line) const {
    print(line + QLatin1Char('\n'));
}

void Console::complain(const QString& line) const {
    static_cast<void>(write(stderr, QStringLiteral("lacrima: ") + printable(line, true) + QLatin1Char('\n')));
}

Exit Console::fail(const base::Error& error) const {
    complain(ui::text::sentenceOf(error));
    return Exit::BadInput;
}

void Console::printJson(const QString& object) const {
    const qsizetype end = object.lastIndexOf(QLatin1Char('}'));
    if (!m_leftOut || end < 0) return print(object);
    const QString sittings =
        m_laterSittings == 0 ? QString() : QStringLiteral(",\"later_sittings\":%1").arg(m_laterSittings);
    const bool isFirst = object.left(end).trimmed().endsWith(QLatin1Char('{'));
    print(object.left(end) + (isFirst ? QStringLiteral("") : QStringLiteral(",")) +
          QStringLiteral("\"left_out\":{\"failed\":%1%2}").arg(QString::number(*m_leftOut), sittings) +
          object.mid(end));
}

void Console::leaveOut(int records) const {
    m_leftOut = records;
    if (records > 0) complain(ui::text::sentenceOf(base::error("study.left_out", {std::to_string(records)})));
}

Exit Console::statusOf(Exit exit) const {
    if (m_hasLostOutput) return fail(base::error("file.output_lost"));
    return exit == Exit::Done && hasLeftOut() ? Exit::DataSayNo : exit;
}

Exit Console::misuse(const QString& what, const QString& usage) const {
    complain(what);
    static_cast<void>(write(stderr, QStringLiteral("usage: lacrima ") + usage + QLatin1Char('\n')));
    return Exit::Usage;
}

base::Result<QString> readPassphrase(const QString& file) {
    QFile input;
    bool isOpen = false;
    if (file == QLatin1String("-")) {
        isOpen = input.open(stdin, QIODevice::ReadOnly);
    } else {
        input.setFileName(file);
        isOpen = input.open(QIODevice::ReadOnly);
    }
    if (!isOpen) return base::error("file.missing", {file.toStdString()});
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    if (line.isEmpty()) return base::error("passphrase.empty", {file.toStdString()});
    return QString::fromUtf8(line);
}

} // namespace lacrima::app
