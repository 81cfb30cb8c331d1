// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Somebody with the file and the program lets an office of their own seal invented patients.
class ForgedOfficeTest : public AttackedStudy {
protected:
    void forge(int patients) {
        m_trueOffice = study().office().info()->fingerprint;
        close();
        auto stranger = study::Study::open(path(), QByteArray(32, 'x'));
        ASSERT_TRUE(stranger) << keyOf(stranger);
        ASSERT_TRUE(stranger->office().registerAs(str("XX"), str("Somebody")));
        for (int number = 1; number <= patients; ++number)
            ASSERT_TRUE(
                stranger->log().append(study::responseEntry(random(), *stranger, "crying", 100 + number)));
        m_fingerprint = stranger->office().info()->fingerprint;
    }
    void expectOfficeGoesOn() {
        reopen();
        EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    }

    static constexpr std::int64_t kVerdictPlace = study::kOfficePlace + 1;
    QString m_fingerprint;
    QString m_trueOffice;
};

TEST_F(ForgedOfficeTest, IsNamedWithoutAPassphraseAndItsPatientsCountForNothing) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const std::size_t before = study::foldOf(study())->casebook.rows().size();
    forge(20);
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo) << checked.out.toStdString();
    EXPECT_TRUE(checked.out.contains(m_fingerprint)) << checked.out.toStdString();
    EXPECT_TRUE(checked.out.contains(str("nobody of the team has accepted"))) << checked.out.toStdString();
    const Outcome listed = run({str("office"), path()});
    EXPECT_TRUE(listed.out.contains(
        QStringLiteral("%1  XX  Somebody  20 case(s), 20 envelope(s)  waiting").arg(m_fingerprint)))
        << listed.out.toStdString();
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(study::foldOf(study())->casebook.rows().size(), before);
    expectOfficeGoesOn();
}

TEST_F(ForgedOfficeTest, AVerdictThatNoKeyHolderSignedHelpsItNothing) {
    forge(1);
    // The verdict on the true office, made to speak of the forged one.
    {
        study::RawFile raw(path());
        QByteArray body = raw.bytes("body", kVerdictPlace);
        ASSERT_TRUE(body.contains(m_trueOffice.toLatin1()));
        raw.setBytes("body", kVerdictPlace, body.replace(m_trueOffice.toLatin1(), m_fingerprint.toLatin1()));
    }
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("nobody of the team has accepted"))) << checked.out.toStdString();
    expectOfficeGoesOn();
}

/// The computer takes part in two studies, and the key of its office in one is put into the file of the
/// other.
TEST_F(ForgedOfficeTest, AnOfficeOfAnotherStudyIsNoneOfThisComputerHere) {
    const QString other = CommandLine::path("other.lacrima");
    {
        auto created = study::createStudy(other);
        ASSERT_TRUE(created);
        ASSERT_TRUE(created->study.office().registerAs(str("OO"), str("Elsewhere")));
        ASSERT_TRUE(
            created->study.log().append(study::responseEntry(random(), created->study, "crying", 50)));
        m_fingerprint = created->study.office().info()->fingerprint;
    }
    edit(QStringLiteral(
        "ATTACH '%1' AS other; INSERT OR REPLACE INTO office SELECT * FROM other.office; "
        "INSERT INTO signer SELECT * FROM other.signer WHERE fingerprint = '%2'; "
        "INSERT INTO record SELECT position + 1000, id, kind, office, clinician, case_id, sitting, "
        "instrument, date, previous, lamport, signature, body FROM other.record WHERE office = '%2'")
             .arg(other, m_fingerprint));
    reopen();
    const auto own = study().office().info();
    EXPECT_TRUE(!own || own->fingerprint != m_fingerprint) << "its key is of the other study";
    EXPECT_FALSE(*study().board().hasSurvey(str("VD01-50"), 1));
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-1"), 1)) << "what was collected here counts as before";
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(m_fingerprint)) << checked.out.toStdString();
}

/// The row that says which office this computer is can be changed by anybody.
TEST_F(ForgedOfficeTest, AnOfficeIsCalledAsItRegistered) {
    for (const char* code : {"'N'", "''", "NULL", "hex(zeroblob(100000))", "x'00'"}) {
        edit(QStringLiteral("UPDATE office SET code = coalesce(%1, ''), name = 'North'").arg(str(code)));
        reopen();
        ASSERT_TRUE(study().office().info());
        EXPECT_EQ(study().office().info()->code, str("VD")) << code;
        EXPECT_EQ(study().office().info()->name, str("Via Dante")) << code;
    }
}

} // namespace
} // namespace lacrima::attack
