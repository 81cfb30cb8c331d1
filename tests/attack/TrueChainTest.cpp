// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// Rows that nobody signed take a place in a chain, or fill one up.
class TrueChainTest : public AttackedStudy {
protected:
    static constexpr const char* kCopied =
        "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
        "lamport, "
        "signature, body) SELECT randomblob(16), kind, office, clinician, case_id, sitting, instrument, "
        "date, "
        "randomblob(32), lamport, randomblob(64), body FROM record WHERE kind = 10 ";
};

/// As many as are missing, in the name of the office: the file is as long as it was.
TEST_F(TrueChainTest, AnOlderCopyThatIsFilledUpIsAnOlderCopy) {
    const QString before = CommandLine::path("before.lacrima");
    close();
    ASSERT_TRUE(QFile::copy(path(), before));
    reopen();
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 4)));
    close();
    ASSERT_TRUE(QFile::remove(path()) && QFile::copy(before, path()));
    edit(str("%1 LIMIT 1; %1 LIMIT 1").arg(str(kCopied)));
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    ASSERT_EQ(study().memory().missing().size(), 1U);
    EXPECT_EQ(study().memory().missing().front().error.key, "study.seen_missing");
    EXPECT_EQ(study().memory().missing().front().error.arguments.back(), "2");
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 5))),
        "study.older_copy");
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("not in the file")) || checked.out.contains(str("not in it")))
        << checked.out.toStdString();
}

TEST_F(TrueChainTest, ARowPutInBetweenStopsNobodyAndChangesNoSentence) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    ASSERT_TRUE(study().keys().unlock(str(kBob), str("Bob")));
    ASSERT_TRUE(study().log().append(study::Entry{
        record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}}));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().remove(str("Bob")));
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 5)));
    close();
    ASSERT_EQ(checkOpened().status, cli::test::kDone);
    edit(str("UPDATE record SET position = -position WHERE position > 6; UPDATE record SET position = 1 - "
             "position "
             "WHERE position < 0; %1 LIMIT 1; UPDATE record SET position = 7 WHERE position = (SELECT "
             "max(position) "
             "FROM record)")
             .arg(str(kCopied)));
    const Outcome checked = checkOpened();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_FALSE(checked.out.contains(str("signed anew"))) << checked.out.toStdString();
    EXPECT_FALSE(checked.out.contains(str("after they were removed"))) << checked.out.toStdString();
    EXPECT_FALSE(checked.out.contains(str("is not as it was"))) << checked.out.toStdString();
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 6)));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto fold = study::foldOf(study());
    EXPECT_TRUE(fold->casebook.row(fold->casebook.rowOf(str("VD01-1"), 1)).isExcluded())
        << "Bob's act counts";
}

/// Bob was an office too. He makes its chain anew, shorter than it was when he was removed.
TEST_F(TrueChainTest, WhatSomebodyRemovedSignsInAShorterChainCountsNowhere) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const seal::HolderKeys keys = addBob();
    const seal::SigningKey office = officeKey();
    ASSERT_TRUE(study().keys().remove(str("Bob")));
    const QByteArray publicKey = study().definition().publicKey;
    close();
    auto file = store::StudyFile::open(path());
    const auto all = file->records().readAfter(0, 100);
    std::vector<record::StoredRecord> kept;
    for (const store::PlacedRecord& placed : *all)
        if (placed.record.header.office == office.fingerprint() && kept.empty())
            kept.push_back(placed.record);
    file = base::error("study.locked"); // closed
    edit(QStringLiteral("DELETE FROM record WHERE office = '%1'").arg(office.fingerprint()));
    {
        auto again = store::StudyFile::open(path());
        store::Signer head{office.fingerprint(), office.publicKey(), 0, {}, {}};
        study::chainRecords(kept, office, head);
        ASSERT_TRUE(again->records().append(kept) && again->records().putSigner(head));
    }
    const study::Entry entry{
        record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}};
    forge(entry, publicKey, office, {&*keys.own, nullptr}, kept.front().header.lamport);
    qputenv(
        "XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("elsewhere"))); // a computer that never saw it
    const Outcome checked = checkOpened();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("is not as it was then"))) << checked.out.toStdString();
}

} // namespace
} // namespace lacrima::attack
