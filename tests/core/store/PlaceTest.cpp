// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"
#include "tests/core/store/StoreSamples.h"
#include "tests/support/ScratchFolder.h"

#include <QFile>

#include <functional>
#include <gtest/gtest.h>

namespace lacrima::store {
namespace {

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? "" : result.error().key;
}

/// What a synchronised folder, a restore or a tidy hand does to a study file that is open.
class PlaceTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = StudyFile::create(path());
        ASSERT_TRUE(made);
        m_file.emplace(std::move(*made));
        ASSERT_TRUE(m_file->records().append(sampleRecords(3)));
    }

    QString path() const { return m_folder.path("a.lacrima"); }
    QString beside() const { return m_folder.path("b.lacrima"); }
    StudyFile& file() { return *m_file; }

    /// Nothing is acknowledged, and what was acknowledged before is in the file that is put back.
    void expectNothingIsAcknowledged(const std::function<void()>& putBack) {
        EXPECT_EQ(keyOf(file().requireInPlace()), "store.moved");
        EXPECT_EQ(keyOf(file().records().append(sampleRecords(5))), "store.moved");
        EXPECT_EQ(keyOf(file().setMeta(QStringLiteral("key"), "value")), "store.moved");
        putBack();
        EXPECT_TRUE(file().requireInPlace());
        EXPECT_EQ(*file().records().count(), 3);
        EXPECT_TRUE(file().records().append(sampleRecords(5)));
        EXPECT_EQ(*StudyFile::open(path())->records().count(), 5);
    }

private:
    support::ScratchFolder m_folder;
    std::optional<StudyFile> m_file;
};

TEST_F(PlaceTest, AMovedFileTakesNothingMore) {
    ASSERT_TRUE(QFile::rename(path(), beside()));
    expectNothingIsAcknowledged([this] { ASSERT_TRUE(QFile::rename(beside(), path())); });
}

TEST_F(PlaceTest, AFileThatAnotherReplacedTakesNothingMore) {
    ASSERT_TRUE(QFile::rename(path(), beside()));
    ASSERT_TRUE(QFile::copy(beside(), path()));
    expectNothingIsAcknowledged([this] {
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::rename(beside(), path()));
    });
}

TEST_F(PlaceTest, ALogTakenAwayIsNoticedToo) {
    const QString log = path() + QStringLiteral("-wal");
    ASSERT_TRUE(QFile::rename(log, beside()));
    expectNothingIsAcknowledged([&] { ASSERT_TRUE(QFile::rename(beside(), log)); });
}

TEST_F(PlaceTest, ADeletedFileIsTold) {
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(keyOf(file().records().append(sampleRecords(5))), "store.moved");
}

} // namespace
} // namespace lacrima::store
