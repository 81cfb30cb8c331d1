// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>

namespace lacrima::store {
namespace {

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? std::string() : std::string(result.error().key);
}

class TablesTest : public ::testing::Test {
protected:
    TablesTest()
        : m_opened(StudyFile::create(m_folder.path("a.lacrima"))) {}

    StudyFile& file() { return *m_opened; }

private:
    support::ScratchFolder m_folder;
    base::Result<StudyFile> m_opened;
};

seal::KeyHolder holder(const char* name, bool isRecovery = false) {
    return {QString::fromLatin1(name), {QByteArray(16, 's'), {3, 65536}}, QByteArray(72, 'w'), isRecovery};
}

StoredDraft draft(char mark, std::int64_t started) {
    StoredDraft made;
    made.summary = {QByteArray(16, mark), QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1,
        {QStringLiteral("crying"), QStringLiteral("wai_sr")}, started, 0, {}};
    made.lock = {{QByteArray(16, 's'), {3, 65536}}, QByteArray(72, 'c'), QByteArray(80, 'p')};
    made.body = QByteArray(100, 'b');
    return made;
}

TEST_F(TablesTest, KeyHoldersAreListedTheWantedOneFirstThenTheOldest) {
    ASSERT_TRUE(file().keyHolders().add(holder("", true)));
    ASSERT_TRUE(file().keyHolders().add(holder("Zoe")));
    ASSERT_TRUE(file().keyHolders().add(holder("Ada")));
    EXPECT_EQ(keyOf(file().keyHolders().add(holder("Ada"))), "store.name_taken");
    EXPECT_EQ(*file().keyHolders().list(), (std::vector{holder("", true), holder("Zoe"), holder("Ada")}));
    EXPECT_EQ(*file().keyHolders().list(QStringLiteral("Ada")),
        (std::vector{holder("Ada"), holder("", true), holder("Zoe")}));
    EXPECT_EQ(keyOf(file().keyHolders().remove(QStringLiteral("Bob"))), "store.no_such_key_holder");
    EXPECT_TRUE(file().keyHolders().remove(QStringLiteral("Zoe")));
    EXPECT_TRUE(file().keyHolders().remove(QStringLiteral("Ada")));
    EXPECT_EQ(keyOf(file().keyHolders().remove(QString())), "store.last_key_holder");
}

TEST_F(TablesTest, AnOfficeBelongsToItsInstallation) {
    const QByteArray here(16, 'h');
    const OfficeIdentity office{
        here, QStringLiteral("VD"), QStringLiteral("Via Dante"), QStringLiteral("00ff"), QByteArray(72, 'k')};
    EXPECT_EQ(*file().offices().find(here), std::nullopt);
    EXPECT_FALSE(file().offices().add(office)); // no such signer yet
    const Signer signer{QStringLiteral("00ff"), QByteArray(32, 'p'), 0, {}, QByteArray(64, 's')};
    ASSERT_TRUE(file().records().putSigner(signer));
    ASSERT_TRUE(file().offices().add(office));
    EXPECT_EQ(*file().offices().find(here), office);
    EXPECT_EQ(*file().offices().find(QByteArray(16, 't')), std::nullopt);
    EXPECT_FALSE(file().offices().add(office));
}

TEST_F(TablesTest, TheHeadOfAChainMovesButItsKeyStays) {
    Signer signer{QStringLiteral("00ff"), QByteArray(32, 'p'), 1, QByteArray(32, '1'), QByteArray(64, 's')};
    ASSERT_TRUE(file().records().putSigner(signer));
    Signer moved = signer;
    moved.length = 2;
    moved.publicKey = QByteArray(32, 'q');
    ASSERT_TRUE(file().records().putSigner(moved));
    moved.publicKey = signer.publicKey;
    EXPECT_EQ(*file().records().signer(QStringLiteral("00ff")), moved);
    EXPECT_EQ(file().records().signers()->size(), 1U);
}

TEST_F(TablesTest, PinFailuresAreCountedAndForgotten) {
    const QByteArray here(16, 'h');
    const seal::PinHash hash{{QByteArray(16, 's'), {1, 8}}, QByteArray(32, 'x')};
    EXPECT_EQ(*file().offices().pin(here), std::nullopt);
    ASSERT_TRUE(file().offices().setPin(here, hash));
    ASSERT_TRUE(file().offices().countPinFailure(here, 1000));
    ASSERT_TRUE(file().offices().countPinFailure(here, 2000));
    EXPECT_EQ(*file().offices().pin(here), (StoredPin{hash, 2, 2000}));
    ASSERT_TRUE(file().offices().forgetPinFailures(here));
    EXPECT_EQ(*file().offices().pin(here), (StoredPin{hash, 0, 0}));
}

TEST_F(TablesTest, DraftsAreSavedDiscardedAndPurged) {
    DraftTable drafts = file().drafts();
    const StoredDraft first = draft('1', 100);
    const StoredDraft second = draft('2', 50);
    ASSERT_TRUE(drafts.add(first));
    ASSERT_TRUE(drafts.add(second));
    EXPECT_EQ(*drafts.list(), (std::vector{second.summary, first.summary}));
    ASSERT_TRUE(drafts.save(first.summary.id, 2, QByteArray(100, 'n')));
    EXPECT_EQ(drafts.load(first.summary.id)->body, QByteArray(100, 'n'));
    EXPECT_EQ(drafts.load(first.summary.id)->summary.thirds, 2);
    EXPECT_EQ(drafts.load(first.summary.id)->lock, first.lock);

    ASSERT_TRUE(drafts.archive(first.summary.id, 5000));
    EXPECT_EQ(keyOf(drafts.save(first.summary.id, 0, {})), "store.no_such_draft");
    EXPECT_EQ(keyOf(drafts.archive(first.summary.id, 6000)), "store.no_such_draft");
    EXPECT_EQ(drafts.list(true)->front().archived, 5000);
    ASSERT_TRUE(drafts.purgeArchived(5000));
    EXPECT_EQ(drafts.list(true)->size(), 1U);
    ASSERT_TRUE(drafts.purgeArchived(5001));
    EXPECT_EQ(drafts.list(true)->size(), 0U);

    ASSERT_TRUE(drafts.remove(second.summary.id));
    EXPECT_EQ(keyOf(drafts.remove(second.summary.id)), "store.no_such_draft");
    EXPECT_EQ(keyOf(drafts.load(second.summary.id)), "store.no_such_draft");
}

} // namespace
} // namespace lacrima::store
