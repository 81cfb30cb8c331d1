// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lacrima::support {

/// What a person reads, step after step, against the words that are kept in a file of tests/transcripts: all
/// of them, so that a sentence, a number, a tick or an entry of a list that changes is noticed without
/// anybody having thought of it before. The first step is written whole, each later one as what went ("-")
/// and what came ("+"). With LACRIMA_WRITE_TRANSCRIPTS=1 the files are written anew instead; read the
/// difference before it is kept.
class ScriptOfWords {
public:
    /// `file`: the whole path of the words that are kept.
    explicit ScriptOfWords(QString file);

    /// Lines that stand on the screen, or that a command printed, after this step.
    void note(const QString& step, const QStringList& lines);
    /// Lines of a step of its own, none of them compared with the step before.
    void noteWhole(const QString& step, const QStringList& lines);
    /// Empty when all of it is as kept; else where they part.
    QString difference() const;

private:
    QString m_file;
    QStringList m_before;
    QStringList m_text;
};

} // namespace lacrima::support

/// The words kept under that name.
#define LACRIMA_TRANSCRIPT(name)                                                                             \
    QStringLiteral(LACRIMA_SOURCE_DIR "/tests/transcripts/%1.txt").arg(QLatin1String(name))
