// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Somebody seals corrections to the study's public key, in the name of a key holder.
class ForgedCorrectionTest : public AttackedStudy {
protected:
    /// In a chain of its own, signed by `author` as its author.
    void forge(const seal::SigningKey& author) {
        const QByteArray publicKey = study().definition().publicKey;
        close();
        record::Correction correction;
        correction.cell = {str("VD01-1"), 1, str("wai_3")};
        correction.after = response::Choice{str("1")};
        correction.author = str("Ada");
        correction.reason = str("typing error");
        const study::Entry entry{correction, {}, {}, 0, {}};
        const std::int64_t lamport =
            store::StudyFile::open(path())->records().headersAfter()->back().header.lamport;
        AttackedStudy::forge(entry, publicKey, seal::SigningKey::make(), {&author, nullptr}, lamport);
    }
};

TEST_F(ForgedCorrectionTest, InTheNameOfAKeyHolderChangesNothingAndIsNamed) {
    forge(seal::SigningKey::make());
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto fold = study::foldOf(study());
    ASSERT_TRUE(fold);
    ASSERT_EQ(fold->problems.size(), 1U);
    EXPECT_EQ(fold->problems.front().error.key, "study.unknown_author");
    const int row = fold->casebook.rowOf(str("VD01-1"), 1);
    ASSERT_GE(row, 0);
    EXPECT_FALSE(fold->casebook.isCorrected(row));
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
}

TEST_F(ForgedCorrectionTest, AKeyHoldersRecordMovedToAnotherPlaceIsNotTheirs) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    record::Correction correction;
    correction.cell = {str("VD01-1"), 1, str("wai_3")};
    correction.after = response::Choice{str("1")};
    ASSERT_TRUE(study().log().append(study::Entry{correction, {}, {}, 0, {}}));
    // Replayed, under another id, at the end of its chain.
    edit(str("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
             "lamport, "
             "signature, body) SELECT randomblob(16), kind, office, clinician, case_id, sitting, instrument, "
             "date, "
             "previous, lamport + 1, signature, body FROM record WHERE kind = 11"));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("is not as its office signed it"))) << checked.out.toStdString();
    reopen();
}

} // namespace
} // namespace lacrima::attack
