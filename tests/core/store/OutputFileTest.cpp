// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutputFile.h"

#include "tests/support/ScratchFolder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacrima::store {
namespace {

class OutputFileTest : public testing::Test {
protected:
    QString path(const char* name) const { return m_folder.path(name); }

    QString write(const char* name, const QByteArray& bytes) const {
        EXPECT_TRUE(writePrivately(path(name), bytes));
        return path(name);
    }

    QString writeStudy(const char* name) const {
        QByteArray bytes(200, '\0');
        bytes.replace(0, 15, "SQLite format 3");
        bytes.replace(68, 4, "LACR");
        return write(name, bytes);
    }

    std::string refusal(const QString& target) const {
        const auto checked = checkTarget(target, path("s.lacrima"));
        return checked ? std::string() : std::string(checked.error().key);
    }

    support::ScratchFolder m_folder;
};

TEST_F(OutputFileTest, TheStudyAndWhatBelongsToItAreRefused) {
    write("s.lacrima", "whatever it holds");
    ASSERT_TRUE(QFile::link(path("s.lacrima"), path("link.csv")));
    ASSERT_EQ(::link(QFile::encodeName(path("s.lacrima")).constData(),
                  QFile::encodeName(path("second-name.csv")).constData()),
        0);
    for (const char* name : {"s.lacrima", "s.lacrima-wal", "s.lacrima-shm", "s.lacrima-journal",
             "./s.lacrima", "link.csv", "second-name.csv"})
        EXPECT_EQ(refusal(path(name)), "file.is_study") << name;
}

TEST_F(OutputFileTest, AnyOtherStudyIsRefusedOpenOrNot) {
    EXPECT_EQ(refusal(writeStudy("other.lacrima")), "file.is_study");
    EXPECT_EQ(refusal(path("other.lacrima-wal")), "file.is_study");
    EXPECT_EQ(refusal(writeStudy("backup.csv")), "file.is_study") << "the name says nothing";
    write("open.db", "not to be looked into");
    write("open.db-wal", {});
    EXPECT_EQ(refusal(path("open.db")), "file.is_study");
}

TEST_F(OutputFileTest, OtherFilesAreNoConcernOfIt) {
    EXPECT_EQ(refusal(path("new.csv")), "");
    EXPECT_EQ(refusal(write("old.csv", "a,b\n1,2\n")), "");
    EXPECT_EQ(refusal(write("empty.csv", {})), "");
    EXPECT_EQ(refusal(write("foreign.sqlite", QByteArray("SQLite format 3") + QByteArray(100, '\0'))), "");
}

TEST_F(OutputFileTest, WhatIsWrittenIsForItsOwnerOnly) {
    const QString csv = write("a.csv", "one");
    ASSERT_TRUE(QFile::setPermissions(csv, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ASSERT_TRUE(writePrivately(csv, "two"));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    struct stat status {};
    ASSERT_EQ(::stat(QFile::encodeName(csv).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    const auto lost = writePrivately(path("no/such/folder.csv"), "three");
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().key, "file.unwritable");
}

/// Numbers without the report that explains them would be half of what was asked for.
TEST_F(OutputFileTest, OneThatCannotTakeItsNameTakesTheOthersBack) {
    write("report.pdf", "of yesterday");
    const support::PinnedFile pinned(path("report.pdf"));
    if (!pinned.isThere()) GTEST_SKIP() << "only who may mount can try this";
    const std::vector<PrivateFile> files{
        {path("numbers.csv"), "1"}, {path("figure.svg"), "2"}, {path("report.pdf"), "3"}};
    const auto failure = replaceTogether(files);
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->why, WriteFailure::Why::Unwritable);
    EXPECT_EQ(failure->path, path("report.pdf"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("report.pdf")})
        << "and nothing under a name of its own";
    write("numbers.csv", "of yesterday");
    const auto partly = replaceTogether(files);
    ASSERT_TRUE(partly.has_value());
    EXPECT_EQ(partly->why, WriteFailure::Why::Partly) << "what stood there is gone, and that is said";
    EXPECT_FALSE(QFile::exists(path("figure.svg")));
}

} // namespace
} // namespace lacrima::store
