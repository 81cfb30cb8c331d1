// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"
#include "tests/support/ScratchFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <map>
#include <sys/mount.h>
#include <sys/stat.h>

namespace lacrima::attack {
namespace {

/// A file in dispute is looked at: whoever checks it changes nothing, and says sound only of what is.
class CheckedFileTest : public AttackedStudy {
protected:
    using Hashes = std::map<QString, QByteArray>;

    static Hashes hashesIn(const QString& folder) {
        Hashes hashes;
        for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(QDir(folder).filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            hashes[name] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        }
        return hashes;
    }
    /// The study as a crash leaves it: the last record stands in the log beside it alone.
    QString asAfterACrash() {
        const QString folder = CommandLine::path("crashed");
        QDir().mkpath(folder);
        study::RawFile reader(path());
        reader.run("BEGIN; SELECT count(*) FROM record"); // keeps the log from being emptied
        EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
        for (const char* ending : {"", "-wal", "-shm"})
            EXPECT_TRUE(
                QFile::copy(path() + str(ending), QDir(folder).filePath(str("s.lacrima") + str(ending))));
        EXPECT_GT(QFile(QDir(folder).filePath(str("s.lacrima-wal"))).size(), 0);
        return QDir(folder).filePath(str("s.lacrima"));
    }
    QString alone(const char* folder) {
        close();
        QDir().mkpath(CommandLine::path(folder));
        const QString copy = QDir(CommandLine::path(folder)).filePath(str("s.lacrima"));
        EXPECT_TRUE(QFile::copy(path(), copy));
        return copy;
    }
};

TEST_F(CheckedFileTest, NoByteOfItOrBesideItChanges) {
    const QString copy = alone("alone");
    const Hashes before = hashesIn(CommandLine::path("alone"));
    const Outcome checked = run({str("check"), copy});
    EXPECT_EQ(checked.status, cli::test::kDone) << checked.err.toStdString();
    EXPECT_EQ(hashesIn(CommandLine::path("alone")), before);
}

TEST_F(CheckedFileTest, WhatACrashLeftInTheLogIsCheckedAndLeftThere) {
    const QString crashed = asAfterACrash();
    const Hashes before = hashesIn(CommandLine::path("crashed"));
    const Outcome checked = run({str("check"), crashed});
    EXPECT_EQ(checked.status, cli::test::kDone) << checked.err.toStdString();
    EXPECT_TRUE(checked.out.contains(str("9 records")))
        << "with the one of the log: " << checked.out.toStdString();
    EXPECT_EQ(hashesIn(CommandLine::path("crashed")), before);
}

/// Neither waited for nor taken for a disk that fails.
TEST_F(CheckedFileTest, WhatIsNoFileBesideItIsNamed) {
    for (const char* ending : {"-wal", "-journal", "-shm"}) {
        const QString copy = alone(ending + 1);
        const QString pipe = copy + str(ending);
        ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Outcome checked = run({str("check"), copy});
        EXPECT_NE(checked.status, cli::test::kDone);
        EXPECT_TRUE(checked.err.contains(pipe)) << checked.err.toStdString();
        EXPECT_FALSE(checked.err.contains(QLatin1Char('%'))) << checked.err.toStdString();
    }
}

TEST_F(CheckedFileTest, AStudyThatIsInUseIsChecked) {
    const Outcome checked = check(); // the office has it open
    EXPECT_EQ(checked.status, cli::test::kDone) << checked.err.toStdString();
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
}

TEST_F(CheckedFileTest, AMediumThatCannotBeWrittenIsChecked) {
    const support::SmallDisk disk(20'000);
    if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
    close();
    const QString copy = disk.path("s.lacrima");
    ASSERT_TRUE(QFile::copy(path(), copy));
    const QByteArray place = QFile::encodeName(disk.path("."));
    ASSERT_EQ(mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const Outcome checked = run({str("check"), copy});
    EXPECT_EQ(checked.status, cli::test::kDone) << checked.err.toStdString();
    EXPECT_TRUE(checked.out.contains(str("0 problem(s)")));
}

TEST_F(CheckedFileTest, NothingButASoundStudyIsDone) {
    const QString copy = alone("altered");
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray sound = file.readAll();
    for (const qsizetype size :
        {qsizetype{0}, qsizetype{50}, qsizetype{4096}, sound.size() / 2, sound.size() - 1}) {
        ASSERT_TRUE(file.resize(size));
        const Hashes before = hashesIn(CommandLine::path("altered"));
        EXPECT_NE(run({str("check"), copy}).status, cli::test::kDone) << size;
        EXPECT_EQ(hashesIn(CommandLine::path("altered")), before) << size;
    }
}

} // namespace
} // namespace lacrima::attack
