// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <unistd.h>

namespace lacrima::cli::test {
namespace {

constexpr int kLongest = 120'000; // ms; a safety net, never a measure

} // namespace

QString str(const char* words) {
    return QString::fromUtf8(words);
}

QStringList Outcome::errorLines() const {
    return err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

CommandLine::CommandLine() {
    write("passphrase", QByteArray(kPassphrase) + '\n');
}

QString CommandLine::write(const char* name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QByteArray CommandLine::read(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList CommandLine::withPassphrase(QStringList arguments) const {
    arguments.append({str("--passphrase-file"), passphraseFile()});
    return arguments;
}

void CommandLine::prepare(QProcess& program) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(str("HOME"), path("home"));
    environment.insert(str("XDG_CONFIG_HOME"), path("home/config"));
    environment.insert(str("XDG_DATA_HOME"), path("home/data"));
    environment.insert(str("XDG_CACHE_HOME"), path("home/cache"));
    environment.insert(str("XDG_RUNTIME_DIR"), path("home"));
    environment.insert(str("QT_QPA_PLATFORM"), str("offscreen"));
    environment.insert(str("LC_ALL"), str("C.UTF-8"));
    environment.remove(str("LANGUAGE"));
    QDir().mkpath(path("home"));
    QFile::setPermissions(path("home"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(path("home"));
    program.setProgram(str(LACRIMA_PROGRAM));
}

Outcome CommandLine::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess program;
    prepare(program);
    program.setArguments(arguments);
    program.start();
    program.write(input);
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kLongest)) << arguments.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << arguments.join(QLatin1Char(' ')).toStdString();
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

QString CommandLine::makeStudy(const char* name) const {
    const Outcome made = runWithPassphrase({str("new"), path(name), str("--title"), str("A study")});
    EXPECT_EQ(made.status, kDone) << made.err.toStdString();
    return path(name);
}

QString CommandLine::sharedData(const char* name) {
    const QString found = str(LACRIMA_SOURCE_DIR "/../shared/data/") + str(name);
    return QFileInfo::exists(found) ? found : QString();
}

QString CommandLine::readOnlyFolder() const {
    if (geteuid() == 0) return str("/proc"); // no permission stops root, but nobody makes files there
    QDir().mkpath(path("locked"));
    EXPECT_TRUE(QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner));
    return path("locked");
}

void expectRefusal(const Outcome& outcome, int status, const QStringList& parts) {
    EXPECT_EQ(outcome.status, status) << outcome.err.toStdString();
    EXPECT_EQ(outcome.out.toStdString(), std::string());
    const QStringList lines = outcome.errorLines();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_TRUE(lines.front().startsWith(str("lacrima: "))) << outcome.err.toStdString();
    for (const QString& part : parts)
        EXPECT_TRUE(lines.front().contains(part))
            << part.toStdString() << "\nin: " << outcome.err.toStdString();
    if (status == kUsage && lines.size() == 2) {
        EXPECT_TRUE(lines.back().startsWith(str("usage: lacrima "))) << outcome.err.toStdString();
        return;
    }
    EXPECT_EQ(lines.size(), 1) << outcome.err.toStdString();
}

} // namespace lacrima::cli::test
