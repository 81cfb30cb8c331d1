// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// The file is taken away, put back from a backup or replaced by a synchronised folder while the office has
/// it open: an answer is never acknowledged that is in no file anybody can open again.
class MovedFileTest : public AttackedStudy {
protected:
    auto append() { return study().log().append(study::responseEntry(random(), study(), "crying", 9)); }
    QString elsewhere() const { return CommandLine::path("elsewhere.lacrima"); }
};

TEST_F(MovedFileTest, AFileThatWasTakenAwayIsNamed) {
    ASSERT_TRUE(QFile::rename(path(), elsewhere()));
    EXPECT_EQ(keyOf(append()), "store.moved");
    EXPECT_FALSE(QFile::exists(path())) << "nor is another made in its place";
    ASSERT_TRUE(QFile::rename(elsewhere(), path()));
    EXPECT_TRUE(append()) << "put back, it goes on";
    expectUsable();
}

TEST_F(MovedFileTest, AnotherFileOfThatNameIsNamed) {
    ASSERT_TRUE(study().backUp(elsewhere()));
    ASSERT_TRUE(append());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(elsewhere(), path()));
    EXPECT_EQ(keyOf(append()), "store.moved");
}

TEST_F(MovedFileTest, AFileThatWasWrittenOverIsNamed) {
    ASSERT_TRUE(study().backUp(elsewhere()));
    ASSERT_TRUE(append());
    const QByteArray other(4096 * 20, 'x');
    QFile file(path()); // the same file, other bytes
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(other);
    file.close();
    EXPECT_EQ(keyOf(append()), "store.moved");
    EXPECT_EQ(read(path()), other) << "and nothing is mixed into it";
}

} // namespace
} // namespace lacrima::attack
