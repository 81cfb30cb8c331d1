// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"
#include "tests/attack/AttackedStudy.h"

#include <algorithm>
#include <functional>

namespace lacrima::attack {
namespace {

/// Who has the office's key makes its chain anew: every signature fits. Who has none takes all of it away.
class ResignedChainTest : public AttackedStudy {
protected:
    using Records = std::vector<record::StoredRecord>;

    void SetUp() override {
        AttackedStudy::SetUp();
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
        m_office = study().office().info()->fingerprint;
        m_studyId = study().definition().studyId;
        close();
        EXPECT_EQ(check().status, cli::test::kDone);
    }

    /// All records of the office, changed and signed again by its own key.
    void signAnew(const std::function<void(Records&)>& change) {
        Records records;
        QByteArray wrapped;
        {
            auto file = store::StudyFile::open(path());
            ASSERT_TRUE(file);
            const auto all = file->records().readAfter(0, 100);
            ASSERT_TRUE(all);
            for (const store::PlacedRecord& placed : *all)
                if (placed.record.header.office == m_office) records.push_back(placed.record);
            wrapped = (*file->offices().find(seal::installationId(study::installation())))->wrappedKey;
        }
        change(records);
        edit(QStringLiteral("DELETE FROM record WHERE office = '%1'").arg(m_office));
        const auto key = seal::SigningKey::unwrap(wrapped, study::installation(), m_studyId);
        ASSERT_TRUE(key);
        auto file = store::StudyFile::open(path());
        store::Signer head{m_office, key->publicKey(), 0, {}, {}};
        study::chainRecords(records, *key, head);
        ASSERT_TRUE(file->records().append(records));
        ASSERT_TRUE(file->records().putSigner(head));
    }

    void expectNamed(const QString& sentence) {
        const Outcome checked = check();
        EXPECT_EQ(checked.status, cli::test::kDataSayNo);
        EXPECT_TRUE(checked.out.contains(sentence.arg(m_office))) << checked.out.toStdString();
    }

    QString m_office;
    QByteArray m_studyId;
};

TEST_F(ResignedChainTest, WithoutOneOfItsCasesIsNamed) {
    signAnew([](Records& records) { records.erase(records.end() - 2); });
    expectNamed(str("1 record(s) signed by %1 that this computer has seen are not in the file"));
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
}

TEST_F(ResignedChainTest, AsLongAsBeforeIsNamed) {
    signAnew([](Records& records) { records.at(records.size() - 2).header.caseId = str("VD01-99"); });
    expectNamed(str("the records of %1 were signed anew since this computer saw them"));
}

TEST_F(ResignedChainTest, LongerThanBeforeIsNamed) {
    signAnew([](Records& records) {
        record::StoredRecord more = records.back();
        more.header.id = QByteArray(16, 'm');
        ++more.header.lamport;
        records.at(records.size() - 2).header.caseId = str("VD01-99");
        records.push_back(more);
    });
    expectNamed(str("the records of %1 were signed anew since this computer saw them"));
}

/// With its signer, so that no head says how long it was. The office at this computer goes on.
TEST_F(ResignedChainTest, AnOfficeRemovedWithItsSignerIsNamed) {
    auto other = study::Study::open(path(), study::installation('o'));
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->office().registerAs(str("CR"), str("Corso Roma")));
    ASSERT_TRUE(other->log().append(study::responseEntry(random(), *other, "crying", 7)));
    const QString removed = other->office().info()->fingerprint;
    other = base::error("study.locked"); // closed
    reopen();                            // seen
    edit(
        QStringLiteral("DELETE FROM record WHERE office = '%1'; DELETE FROM office WHERE fingerprint = '%1'; "
                       "DELETE FROM signer WHERE fingerprint = '%1'")
            .arg(removed));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(
        QStringLiteral("2 record(s) signed by %1 that this computer has seen are not in the file")
            .arg(removed)))
        << checked.out.toStdString();
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 8)));
}

} // namespace
} // namespace lacrima::attack
