// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Who could open the study once says with the founder's key what it is, again.
class SecondDefinitionTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        m_founder.emplace(seal::SigningKey::fromSeed(addBob().study.founderSeed()));
        ASSERT_TRUE(study().keys().remove(str("Bob")));
        close();
    }

    /// At the first place, with the number of format 1 or another, and a title of his own.
    void defineAgain(std::int64_t lamport) {
        auto first = store::StudyFile::open(path())->records().readAfter(0, 1)->front().record;
        auto definition = std::get<record::StudyDefinition>(*record::decode(record::Kind::Study, first.body));
        definition.title = str("Quite another study");
        first.header.id = QByteArray(16, 'b');
        first.header.lamport = lamport;
        first.body = record::encode(record::Payload(definition));
        first.signature = m_founder->sign(seal::recordHash(first.header, first.body));
        ASSERT_TRUE(store::StudyFile::open(path())->records().append(std::span(&first, 1)));
        edit(str("UPDATE record SET position = position + 1000; UPDATE record SET position = 1 WHERE id = ") +
             literal(first.header.id));
    }

    std::optional<seal::SigningKey> m_founder;
};

TEST_F(SecondDefinitionTest, TheStudyStaysWhatItIs) {
    for (const std::int64_t lamport : {std::int64_t{0}, std::int64_t{1}}) {
        defineAgain(lamport);
        const Outcome checked = check();
        EXPECT_EQ(checked.status, cli::test::kDataSayNo);
        EXPECT_TRUE(checked.out.contains(str("says once more what this study is")))
            << checked.out.toStdString();
        reopen();
        EXPECT_EQ(study().definition().title, study::sampleDefinition().title);
        EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 7)))
            << "the office goes on";
        edit(str("DELETE FROM record WHERE id = ") + literal(QByteArray(16, 'b')) +
             str("; DELETE FROM record WHERE case_id = 'VD01-7'"));
        reopen();
        static_cast<void>(study().memory().goOn());
        close();
    }
}

/// So that whoever unlocks vouches for all offices that are there, his own among them.
TEST_F(SecondDefinitionTest, NobodyIsMadeToVouchForAnOfficeThatWaits) {
    QString waiting;
    {
        auto stranger = study::Study::open(path(), QByteArray(32, 'x'));
        ASSERT_TRUE(stranger && stranger->office().registerAs(str("XX"), str("Somebody")));
        waiting = stranger->office().info()->fingerprint;
    }
    defineAgain(0);
    const QString founder = m_founder->fingerprint();
    const auto forged = store::StudyFile::open(path())->records().readAfter(0, 1)->front().record;
    const QByteArray hash = seal::recordHash(forged.header, forged.body);
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(
        {founder, m_founder->publicKey(), 1, hash, m_founder->sign(seal::chainHeadHash(founder, 1, hash))}));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("a/new/computer")));
    auto opened = study::Study::open(path(), QByteArray(32, 'n'));
    ASSERT_TRUE(opened);
    static_cast<void>(opened->keys().unlock(str(kTeamPassphrase)));
    const auto offices = opened->team().offices();
    const auto office = std::find_if(offices->begin(), offices->end(),
        [&](const study::OfficeOverview& each) { return each.office.fingerprint == waiting; });
    ASSERT_NE(office, offices->end());
    EXPECT_EQ(office->office.state, study::OfficeState::Waiting);
    const auto acts = opened->keys().acts();
    EXPECT_TRUE(std::none_of(acts->begin(), acts->end(),
        [&](const auto& act) { return act.act == study::kOfficeAccepted && act.name == waiting; }));
}

} // namespace
} // namespace lacrima::attack
