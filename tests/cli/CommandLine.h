// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ScratchFolder.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace lacrima::cli::test {

/// What a finished program left behind.
struct Outcome {
    int status = -1;
    QString out;
    QString err;

    QStringList errorLines() const;
};

/// The exit statuses that scripts may rely on.
inline constexpr int kDone = 0;
inline constexpr int kDataSayNo = 1;
inline constexpr int kUsage = 2;
inline constexpr int kBadInput = 3;

/// Runs the real program in a scratch folder, which is also its home: nothing outside is read or written.
class CommandLine : public ::testing::Test {
protected:
    static constexpr const char* kPassphrase = "correct horse battery staple";

    CommandLine();

    QString path(const char* name) const { return m_folder.path(name); }
    /// A file with these bytes; its path.
    QString write(const char* name, const QByteArray& bytes) const;
    static QByteArray read(const QString& path);
    QString passphraseFile() const { return path("passphrase"); }
    /// The given words, then "--passphrase-file" with the right passphrase.
    QStringList withPassphrase(QStringList arguments) const;

    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    Outcome runWithPassphrase(const QStringList& arguments) const { return run(withPassphrase(arguments)); }
    void prepare(QProcess& program) const;

    /// A new study without cases; its path.
    QString makeStudy(const char* name) const;
    /// Path of a file of the shared data, or empty where they are absent.
    static QString sharedData(const char* name);
    /// A folder this process and its children cannot write to, root or not.
    QString readOnlyFolder() const;

private:
    support::ScratchFolder m_folder;
};

QString str(const char* words);

/// Ended as `status` says, with nothing but one line of error in which all of `parts` occur (under a usage
/// error stands how to use the command).
void expectRefusal(const Outcome& outcome, int status, const QStringList& parts);

} // namespace lacrima::cli::test
