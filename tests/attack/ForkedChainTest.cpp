// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Two records that follow on the same one: a chain is made to fork, and the newer branch to look old.
class ForkedChainTest : public AttackedStudy {
protected:
    /// Bob, whose computer the office's is, joins and is removed.
    void removeBob() {
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        m_bobs.emplace(addBob());
        for (int patient = 3; patient <= 5; ++patient)
            ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
        ASSERT_TRUE(study().keys().remove(str("Bob")));
        m_publicKey = study().definition().publicKey;
        m_office.emplace(officeKey());
        close();
    }
    std::vector<store::PlacedRecord> chainOf(const QString& office) const {
        std::vector<store::PlacedRecord> chain;
        const auto all = store::StudyFile::open(path())->records().readAfter(0, 100);
        for (const store::PlacedRecord& placed : *all)
            if (placed.record.header.office == office) chain.push_back(placed);
        return chain;
    }
    /// An exclusion of the first case by Bob that follows on the second record of the office; the head stays.
    void forkAsBob() {
        const auto early = chainOf(m_office->fingerprint())[1].record;
        const study::Entry entry{
            record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}};
        const study::SealingContext context{
            m_office->fingerprint(), m_publicKey, 0, early.header.lamport, {&*m_bobs->own, nullptr}};
        auto records =
            study::sealEntries(std::span(&entry, 1), context, [](const study::Entry&) { return 16384; });
        ASSERT_TRUE(records);
        store::Signer head{m_office->fingerprint(), m_office->publicKey(), 2,
            seal::recordHash(early.header, early.body), {}};
        study::chainRecords(*records, *m_office, head);
        ASSERT_TRUE(store::StudyFile::open(path())->records().append(*records));
    }
    bool isFirstExcluded() {
        reopen();
        EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        const auto fold = study::foldOf(study());
        const int row = fold->casebook.rowOf(str("VD01-1"), 1);
        return row >= 0 && fold->casebook.row(row).isExcluded();
    }
    int rows() {
        reopen();
        EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        return static_cast<int>(study::foldOf(study())->casebook.rows().size());
    }

    std::optional<seal::HolderKeys> m_bobs;
    std::optional<seal::SigningKey> m_office;
    QByteArray m_publicKey;
};

TEST_F(ForkedChainTest, WhatSomebodyRemovedSignsBesideTheChainCountsNowhere) {
    removeBob();
    forkAsBob();
    EXPECT_FALSE(isFirstExcluded());
    const Outcome checked = checkOpened();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("after they were removed"))) << checked.out.toStdString();
    // Among the records that stood there then, so that what follows seems to be out of place.
    edit(
        str("UPDATE record SET position = position + 1000 WHERE position > 8; UPDATE record SET position = 9 "
            "WHERE position = (SELECT max(position) FROM record)"));
    EXPECT_FALSE(isFirstExcluded());
    EXPECT_TRUE(checkOpened().out.contains(str("after they were removed")));
}

/// The head is made to lead to the forged record, and the true ones behind the fork are taken out.
TEST_F(ForkedChainTest, ABranchThatTakesThePlaceOfTheChainCountsNowhere) {
    removeBob();
    const auto chain = chainOf(m_office->fingerprint());
    forkAsBob();
    edit(QStringLiteral("DELETE FROM record WHERE office = '%1' AND position > %2 AND position < (SELECT "
                        "max(position) FROM record)")
             .arg(m_office->fingerprint())
             .arg(chain[1].position));
    const auto forged = chainOf(m_office->fingerprint()).back().record;
    const QByteArray hash = seal::recordHash(forged.header, forged.body);
    const QString office = m_office->fingerprint();
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(
        {office, m_office->publicKey(), 3, hash, m_office->sign(seal::chainHeadHash(office, 3, hash))}));
    EXPECT_FALSE(isFirstExcluded());
    EXPECT_TRUE(checkOpened().out.contains(str("is not as it was then"))) << checkOpened().out.toStdString();
}

/// Nobody signed the number of rows that a removal says to have seen; an end that is none lets nothing in.
TEST_F(ForkedChainTest, ARemovalThatNamesNoEndLetsNothingCount) {
    removeBob();
    edit(str("DELETE FROM record WHERE position = (SELECT max(position) FROM record)")); // his removal
    const auto founder = seal::SigningKey::fromSeed(m_bobs->study.founderSeed());
    const auto people = chainOf(founder.fingerprint());
    const auto last = people.back().record;
    ASSERT_TRUE(
        store::StudyFile::open(path())->records().putSigner({founder.fingerprint(), founder.publicKey(),
            static_cast<std::int64_t>(people.size()), seal::recordHash(last.header, last.body),
            founder.sign(seal::chainHeadHash(founder.fingerprint(), static_cast<std::int64_t>(people.size()),
                seal::recordHash(last.header, last.body)))}));
    const auto eve = seal::unwrapKeys(store::StudyFile::open(path())->keyHolders().list(str("Ada"))->front(),
        seal::SecretBytes::fromPassphrase(str(kTeamPassphrase)));
    ASSERT_TRUE(eve && eve->own);
    const QString chain = m_office->fingerprint();
    const study::Entry removal{record::KeyHolderAct{record::kRemoved, str("Bob"), m_bobs->own->publicKey(),
                                   {{chain, std::int64_t{1} << 62, {}}}},
        {}, {}, 0, {}};
    forge(removal, m_publicKey, founder, {&*eve->own, &founder}, 100);
    const study::Entry exclusion{
        record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}};
    forge(exclusion, m_publicKey, *m_office, {&*m_bobs->own, nullptr}, 200);
    EXPECT_FALSE(isFirstExcluded());
    EXPECT_EQ(checkOpened().status, cli::test::kDataSayNo);
}

/// Somebody puts an older head back, which the office signed once: it goes on where its chain ends.
TEST_F(ForkedChainTest, AnOlderHeadMakesNobodyForkTheirOwnChain) {
    const QString office = study().office().info()->fingerprint;
    const QString founder = study().log().headers()->front().header.office;
    close();
    const auto olderOffice = *store::StudyFile::open(path())->records().signer(office);
    const auto olderFounder = *store::StudyFile::open(path())->records().signer(founder);
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    for (int patient = 3; patient <= 5; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(*olderOffice));
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(*olderFounder));
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 6)));
    ASSERT_TRUE(study().keys().add(str("Eve"), str(kBob), seal::KdfCost::minimal()));
    EXPECT_TRUE(study().log().verify()->isSound()) << "the heads are those of the chains again";
    EXPECT_EQ(check().status, cli::test::kDone);
    EXPECT_EQ(rows(), 6);
}

/// What it sealed before would stand under another code.
TEST_F(ForkedChainTest, AnOfficeRegistersOnce) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    m_office.emplace(officeKey());
    m_publicKey = study().definition().publicKey;
    close();
    for (const std::int64_t lamport : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{500}}) {
        const study::Entry again{
            record::OfficeRegistration{str("NN"), str("North"), m_office->publicKey()}, {}, {}, 0, {}};
        forge(again, m_publicKey, *m_office, {}, lamport);
    }
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    reopen();
    EXPECT_EQ(study().office().info()->code, str("VD"));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto fold = study::foldOf(study());
    EXPECT_EQ(fold->casebook.row(0).office, str("VD"));
    const auto offices = study().team().offices();
    for (const study::OfficeOverview& each : *offices) EXPECT_EQ(each.office.code, str("VD"));
}

} // namespace
} // namespace lacrima::attack
