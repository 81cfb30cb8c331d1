// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AuthoredBody.h"
#include "core/study/StudyFold.h"
#include "core/study/log/Chain.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <algorithm>

namespace lacrima::study {
namespace {

/// Who belongs to a study: offices that were accepted, key holders who sign.
class PeopleTest : public StudyFixture {
protected:
    static bool has(const std::vector<LogProblem>& problems, base::ErrorKey key) {
        return std::any_of(problems.begin(), problems.end(),
            [&](const LogProblem& problem) { return problem.error.key.is(key); });
    }

    void addBob() {
        ASSERT_TRUE(study().keys().add(
            QStringLiteral("Bob"), QStringLiteral("shibboleth"), seal::KdfCost::minimal()));
    }
    void become(const char* passphrase) {
        study().keys().lock();
        ASSERT_TRUE(study().keys().unlock(QString::fromLatin1(passphrase)));
    }
    static Entry correction(const char* reason) {
        record::Correction made;
        made.reason = QString::fromLatin1(reason);
        made.author = QStringLiteral("Ada"); // whatever it says
        return {made, {}, {}, 0, {}};
    }
    /// The corrections that count: reason and author.
    std::vector<std::pair<QString, QString>> corrections() {
        std::vector<std::pair<QString, QString>> found;
        const auto log = study().log().read();
        if (!log) return found;
        for (const OpenedRecord& opened : log->records) {
            if (const auto* made = std::get_if<record::Correction>(&opened.record.payload))
                found.emplace_back(made->reason, made->author);
        }
        return found;
    }
    /// Appends as somebody who edits the file and has a signing key of their own, and perhaps the founder's.
    void forge(const Entry& entry, const Authors& authors, const seal::SigningKey& chain) {
        auto file = store::StudyFile::open(path());
        ASSERT_TRUE(file);
        auto head = file->records().signer(chain.fingerprint());
        ASSERT_TRUE(head);
        store::Signer signer =
            *head ? **head : store::Signer{chain.fingerprint(), chain.publicKey(), 0, {}, {}};
        const SealingContext context{chain.fingerprint(), study().definition().publicKey, 0,
            file->records().headersAfter()->back().header.lamport, authors};
        auto records = sealEntries(std::span(&entry, 1), context, [](const Entry&) { return 256; });
        ASSERT_TRUE(records);
        chainRecords(*records, chain, signer);
        ASSERT_TRUE(file->records().append(*records));
        ASSERT_TRUE(file->records().putSigner(signer));
    }
};

TEST_F(PeopleTest, AnOfficeThatNobodyAcceptedIsKeptNamedAndLeftOut) {
    appendSomething(1);
    const auto before = foldOf(study());
    auto elsewhere = Study::open(path(), installation('x'));
    ASSERT_TRUE(elsewhere);
    ASSERT_TRUE(elsewhere->office().registerAs(QStringLiteral("XX"), QStringLiteral("Somebody")));
    ASSERT_TRUE(elsewhere->log().append(responseEntry(random(), *elsewhere, "crying", 77)));
    const QString stranger = elsewhere->office().info()->fingerprint;

    reopen(); // an office has no passphrase
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(has(report->problems, "study.waiting_office"));
    const auto offices = study().team().offices();
    ASSERT_TRUE(offices && offices->size() == 2);
    EXPECT_TRUE(offices->front().isThisComputer);
    EXPECT_EQ(offices->front().office.state, OfficeState::Accepted);
    EXPECT_EQ(offices->back().office.state, OfficeState::Waiting);
    EXPECT_EQ(offices->back().office.name, QStringLiteral("Somebody"));
    EXPECT_EQ(offices->back().envelopes, 1);
    EXPECT_EQ(offices->back().cases, 1);
    EXPECT_EQ(keyOf(study().team().accept(stranger)), "study.locked");

    become("open sesame");
    auto fold = foldOf(study());
    ASSERT_TRUE(fold && before);
    EXPECT_EQ(fold->casebook.rows().size(), before->casebook.rows().size());
    EXPECT_EQ(datasetOptionsOf(study(), *fold).leftOut, (dataset::LeftOutRecords{0, 1}));
    EXPECT_EQ(keyOf(study().team().accept(QStringLiteral("0123"))), "study.no_such_office");
    ASSERT_TRUE(study().team().refuse(stranger));
    fold = foldOf(study());
    EXPECT_TRUE(fold->problems.empty()) << "it was decided";
    EXPECT_EQ(fold->casebook.rows().size(), before->casebook.rows().size());
    ASSERT_TRUE(study().team().accept(stranger));
    fold = foldOf(study());
    EXPECT_TRUE(fold->problems.empty());
    EXPECT_EQ(fold->casebook.rows().size(), before->casebook.rows().size() + 1)
        << "what it sealed before counts";
}

TEST_F(PeopleTest, WhoeverUnlocksAComputerVouchesForItsOffice) {
    auto elsewhere = Study::open(path(), installation('x'));
    ASSERT_TRUE(elsewhere);
    ASSERT_TRUE(elsewhere->office().registerAs(QStringLiteral("XX"), QStringLiteral("Second")));
    ASSERT_TRUE(elsewhere->keys().unlock(QStringLiteral("open sesame")));
    EXPECT_EQ(elsewhere->team().offices()->back().office.state, OfficeState::Accepted);
    EXPECT_TRUE(study().log().verify()->isSound());
}

TEST_F(PeopleTest, ACorrectionCountsForWhoeverSignedIt) {
    addBob();
    ASSERT_TRUE(study().log().append(correction("by Ada")));
    become("shibboleth");
    ASSERT_TRUE(study().log().append(correction("by Bob, who writes Ada")));
    become(recoveryCode().toLatin1().constData());
    ASSERT_TRUE(study().log().append(correction("by the sheet")));
    EXPECT_EQ(corrections(),
        (std::vector<std::pair<QString, QString>>{{QStringLiteral("by Ada"), QStringLiteral("Ada")},
            {QStringLiteral("by Bob, who writes Ada"), QStringLiteral("Bob")},
            {QStringLiteral("by the sheet"), QStringLiteral("recovery code")}}));
    study().keys().lock();
    EXPECT_EQ(keyOf(study().log().append(correction("by nobody"))), "study.locked");
}

TEST_F(PeopleTest, ForgedCorrectionsAreNamedAndLeftOut) {
    const auto stranger = seal::SigningKey::make();
    // In the chain of a stranger, who may as well be accepted.
    forge(correction("by a stranger"), {&stranger, nullptr}, stranger);
    auto log = study().log().read();
    ASSERT_TRUE(log);
    EXPECT_TRUE(has(log->problems, "study.unknown_author"));
    EXPECT_TRUE(corrections().empty());
}

TEST_F(PeopleTest, WhoCanOpenTheStudyCannotBecomeSomebodyElse) {
    addBob();
    become("shibboleth");
    // Bob has the study's key, and with it the founder's: he certifies a key that he calls Ada.
    const auto founder = seal::SigningKey::fromSeed(study().keys().key()->founderSeed());
    const auto mask = seal::SigningKey::make();
    forge({record::KeyHolderAct{QStringLiteral("certified"), QStringLiteral("Ada"), mask.publicKey()}, {}, {},
              0, {}},
        {nullptr, &founder}, founder);
    forge(correction("by a false Ada"), {&mask, nullptr}, founder);
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    EXPECT_TRUE(has(log->problems, "study.two_keys_one_name"));
    EXPECT_TRUE(has(log->problems, "study.unknown_signer"))
        << "the founder's chain says who belongs to it, no more";
    EXPECT_TRUE(corrections().empty());
}

TEST_F(PeopleTest, WhoWasRemovedSignsInVain) {
    addBob();
    become("shibboleth");
    ASSERT_TRUE(study().log().append(correction("while a key holder")));
    const auto key = study().keys().key();
    auto theirs = Study::open(path(), installation());
    ASSERT_TRUE(theirs && theirs->keys().unlock(QStringLiteral("shibboleth")));
    become("open sesame");
    ASSERT_TRUE(study().keys().remove(QStringLiteral("Bob")));
    ASSERT_TRUE(theirs->log().append(correction("afterwards"))) << "a window that was still open";
    EXPECT_EQ(corrections(), (std::vector<std::pair<QString, QString>>{
                                 {QStringLiteral("while a key holder"), QStringLiteral("Bob")}}));
    EXPECT_TRUE(has(study().log().read()->problems, "study.removed_author"));
    EXPECT_EQ(keyOf(study().keys().add(QStringLiteral("Bob"), QStringLiteral("x"), seal::KdfCost::minimal())),
        "store.name_taken")
        << "the name stands beside what they changed";
}

TEST_F(PeopleTest, APassphraseAndTheSheetAreRenewedAndItIsWrittenDown) {
    addBob();
    EXPECT_EQ(keyOf(study().keys().changePassphrase(QStringLiteral("Bob"), QStringLiteral("wrong"),
                  QStringLiteral("new words"), seal::KdfCost::minimal())),
        "seal.wrong_passphrase");
    ASSERT_TRUE(study().keys().changePassphrase(QStringLiteral("Bob"), QStringLiteral("shibboleth"),
        QStringLiteral("new words"), seal::KdfCost::minimal()));
    const auto code = study().keys().renewRecovery(seal::KdfCost::minimal());
    ASSERT_TRUE(code) << keyOf(code);
    ASSERT_TRUE(study().keys().remove(QStringLiteral("Ada")));
    study().keys().lock();
    for (const QString& old : {QStringLiteral("shibboleth"), recoveryCode(), QStringLiteral("open sesame")})
        EXPECT_EQ(keyOf(study().keys().unlock(old)), "seal.wrong_passphrase");
    EXPECT_EQ(study().keys().unlock(QStringLiteral("new words")).value_or(QString()), QStringLiteral("Bob"));
    ASSERT_TRUE(study().log().append(correction("as before")));
    EXPECT_EQ(corrections().back().second, QStringLiteral("Bob")) << "the key they sign with is the same";
    study().keys().lock();
    EXPECT_TRUE(study().keys().unlock(*code));
    std::vector<std::pair<QString, QString>> acts;
    const auto written = study().keys().acts();
    ASSERT_TRUE(written);
    for (const HolderAct& act : *written)
        if (act.act != kOfficeAccepted && act.act != kTicketMade) acts.emplace_back(act.act, act.name);
    EXPECT_EQ(acts,
        (std::vector<std::pair<QString, QString>>{{QStringLiteral("certified"), QStringLiteral("Ada")},
            {QStringLiteral("certified"), QString()}, {QStringLiteral("certified"), QStringLiteral("Bob")},
            {QStringLiteral("passphrase"), QStringLiteral("Bob")}, {QStringLiteral("removed"), QString()},
            {QStringLiteral("certified"), QString()}, {QStringLiteral("recovery"), QString()},
            {QStringLiteral("removed"), QStringLiteral("Ada")}}));
    EXPECT_EQ(written->back().author, QStringLiteral("Ada")) << "who did it";
}

/// Else nobody could be the key holder of the new study.
TEST_F(PeopleTest, WhoFoundsAStudyHasANameThatCountsBesideWhatTheyChange) {
    const auto found = [](const QString& name) {
        const support::ScratchFolder folder;
        return keyOf(Study::create(folder.path("new.lacrima"), sampleDefinition(),
            {name, QStringLiteral("open sesame"), seal::KdfCost::minimal()}, installation()));
    };
    EXPECT_EQ(found(QStringLiteral("recovery code")), "study.bad_name");
    EXPECT_EQ(found(QStringLiteral("Ada\u200b")), "study.bad_name");
    EXPECT_EQ(found(QStringLiteral("Zoë D\u00B4Angelo-Łuczak (2)")), "");
}

/// In the languages of the program, and however it is written.
TEST_F(PeopleTest, NobodyIsCalledLikeTheRecoverySheet) {
    for (const char* name : {"recovery code", "Recovery Sheet", "the recovery sheet", "codice di recupero",
             "Foglio di recupero", "il foglio di recupero", "RECOVERY CODE", "recovery  code"})
        EXPECT_EQ(keyOf(study().keys().add(
                      QString::fromLatin1(name), QStringLiteral("some words"), seal::KdfCost::minimal())),
            "study.bad_name")
            << name;
    EXPECT_TRUE(study().keys().add(
        QStringLiteral("Recovery Smith"), QStringLiteral("some words"), seal::KdfCost::minimal()));
}

TEST_F(PeopleTest, JunkKeyHoldersNeitherStallNorDenyUnlocking) {
    RawFile raw(path());
    raw.run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 63) "
            "INSERT INTO key_holder SELECT '!' || i, 0, randomblob(16), 12, 8, randomblob(72) FROM n");
    study().keys().lock();
    EXPECT_TRUE(study().keys().unlock(QStringLiteral("open sesame"))) << "the oldest are tried first";
    study().keys().lock();
    raw.run("UPDATE key_holder SET rowid = rowid + 1000 WHERE name = 'Ada'");
    EXPECT_TRUE(study().keys().unlock(QStringLiteral("open sesame")))
        << "what the study knows is tried first";
    study().keys().lock();
    EXPECT_EQ(keyOf(study().keys().unlock(QStringLiteral("mistyped"))), "seal.wrong_passphrase");
    raw.run("DELETE FROM key_holder WHERE name = 'Ada'");
    EXPECT_EQ(keyOf(study().keys().unlock(QStringLiteral("open sesame"))), "study.too_many_locks")
        << "told at once: none of the rest was worked through";
    raw.run("DELETE FROM key_holder WHERE name LIKE '!%' AND name NOT IN ('!1', '!2')");
    raw.run("UPDATE key_holder SET memory = 524288 WHERE name LIKE '!%'");
    EXPECT_EQ(keyOf(study().keys().unlock(QStringLiteral("open sesame"))), "study.too_many_locks")
        << "more work than thirty-two of ours";
}

TEST_F(PeopleTest, ACopyForAnOfficeHoldsNoAnswersAndItsOfficeIsKnownWhenItComesIn) {
    appendSomething(1);
    const QString copyPath = folder().path("copy.lacrima");
    study().keys().lock();
    EXPECT_EQ(keyOf(study().team().makeCopyForOffice(copyPath, QStringLiteral("Genoa"))), "study.locked");
    EXPECT_FALSE(QFile::exists(copyPath));
    become("open sesame");
    ASSERT_TRUE(study().team().makeCopyForOffice(copyPath, QStringLiteral("Genoa")));
    EXPECT_EQ(keyOf(study().team().makeCopyForOffice(copyPath, QStringLiteral("Genoa"))), "store.exists");
    auto copy = Study::open(copyPath, installation('g'));
    ASSERT_TRUE(copy) << keyOf(copy);
    EXPECT_EQ(copy->fingerprint(), study().fingerprint());
    EXPECT_TRUE(copy->keys().holders()->empty());
    EXPECT_TRUE(copy->team().offices()->empty());
    ASSERT_TRUE(copy->office().registerAs(QStringLiteral("GE"), QStringLiteral("Genoa")));
    ASSERT_TRUE(copy->log().append(responseEntry(random(), *copy, "crying", 9)));
    EXPECT_TRUE(copy->log().verify()->isSound());
    auto second = Study::open(copyPath, installation('z'));
    ASSERT_TRUE(second && second->office().registerAs(QStringLiteral("ZZ"), QStringLiteral("Second")));

    // What both sealed comes in.
    auto from = store::StudyFile::open(copyPath);
    auto into = store::StudyFile::open(path());
    ASSERT_TRUE(from && into);
    const auto records = from->records().readAfter(0, 1000);
    const auto signers = from->records().signers();
    ASSERT_TRUE(records && signers);
    for (const store::PlacedRecord& placed : *records)
        ASSERT_TRUE(into->records().append(std::span(&placed.record, 1)));
    for (const store::Signer& signer : *signers) {
        const auto known = into->records().signer(signer.fingerprint);
        if (known && !*known) {
            ASSERT_TRUE(into->records().putSigner(signer));
        }
    }
    const auto offices = study().team().offices();
    ASSERT_TRUE(offices && offices->size() == 3);
    EXPECT_EQ(keyOf(second->office().registerAs(QStringLiteral("GE"), QString())), "study.office_exists");
    auto third = Study::open(path(), installation('y'));
    ASSERT_TRUE(third);
    EXPECT_EQ(
        keyOf(third->office().registerAs(QStringLiteral("ge"), QStringLiteral("Third"))), "study.code_taken");
    ASSERT_TRUE(study().team().accept((*offices)[2].office.fingerprint));
    const auto acts = study().keys().acts();
    ASSERT_TRUE(acts && acts->size() >= 2);
    EXPECT_EQ(acts->back().act, kOfficeAccepted);
    EXPECT_EQ(acts->back().name, (*offices)[2].office.fingerprint);
    EXPECT_EQ(std::count_if(acts->begin(), acts->end(),
                  [](const HolderAct& act) {
                      return act.act == kTicketMade && act.name == QStringLiteral("Genoa") &&
                             !act.author.isEmpty();
                  }),
        1);
    EXPECT_EQ((*offices)[1].office.state, OfficeState::Accepted) << "it has a ticket";
    EXPECT_EQ((*offices)[2].office.state, OfficeState::Waiting) << "a ticket is for one";
    EXPECT_GE(foldOf(study())->casebook.rowOf(QStringLiteral("VD01-9"), 1), 0);
}

TEST_F(PeopleTest, LamportNumbersGrowAndAreSigned) {
    appendSomething(2);
    const auto headers = study().log().headers();
    ASSERT_TRUE(headers);
    std::int64_t last = 0;
    for (const store::PlacedHeader& placed : *headers) {
        EXPECT_GT(placed.header.lamport, last);
        last = placed.header.lamport;
    }
}

} // namespace
} // namespace lacrima::study
