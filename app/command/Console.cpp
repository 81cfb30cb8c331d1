// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Console.h"

#include "core/seal/Wipe.h"
#include "ui/text/ErrorText.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace lacrima::app {
namespace {

/// Whether all of it was taken.
bool write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Marks that turn the order of what follows, so that it reads as something else.
bool turnsOrder(QChar mark) {
    return (mark >= QChar(0x202a) && mark <= QChar(0x202e)) ||
           (mark >= QChar(0x2066) && mark <= QChar(0x2069));
}

/// A name in a foreign file must not steer the terminal: marks of control are shown as what they are not.
QString printable(QString text, bool isOneLine) {
    for (QChar& mark : text) {
        const bool isWanted = mark == QLatin1Char('\t') || (mark == QLatin1Char('\n') && !isOneLine);
        const bool isControl = mark.category() == QChar::Other_Control || turnsOrder(mark);
        if (isControl && !isWanted) mark = QChar::ReplacementCharacter;
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
    const QString refused = m_leftOut->refused == 0
                                ? QString()
                                : QStringLiteral(",\"refused_office\":%1").arg(m_leftOut->refused);
    const bool isFirst = object.left(end).trimmed().endsWith(QLatin1Char('{'));
    print(
        object.left(end) + (isFirst ? QStringLiteral("") : QStringLiteral(",")) +
        QStringLiteral("\"left_out\":{\"failed\":%1,\"waiting_office\":%2%3%4}")
            .arg(QString::number(m_leftOut->failed), QString::number(m_leftOut->waiting), refused, sittings) +
        object.mid(end));
}

void Console::leaveOut(dataset::LeftOutRecords records) const {
    m_leftOut = records;
    const auto say = [this](base::ErrorKey key, int count) {
        if (count > 0) complain(ui::text::sentenceOf(base::error(key, {std::to_string(count)})));
    };
    say("study.left_out", records.failed);
    say("study.waiting", records.waiting);
    say("study.refused", records.refused);
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
    if (!isOpen) {
        const bool isThere = file == QLatin1String("-") || QFileInfo::exists(file);
        return base::error(isThere ? base::ErrorKey("file.unreadable") : base::ErrorKey("file.missing"),
            {file.toStdString()});
    }
    QByteArray line = input.readLine(4096);
    if (line.isEmpty() && input.error() != QFile::NoError)
        return base::error("file.unreadable", {file.toStdString()});
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    if (line.isEmpty()) return base::error("passphrase.empty", {file.toStdString()});
    QString passphrase = QString::fromUtf8(line);
    seal::wipe(line);
    return passphrase;
}

} // namespace lacrima::app
