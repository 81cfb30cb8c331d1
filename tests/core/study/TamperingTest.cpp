// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyGlance.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace lacrima::study {
namespace {

class TamperingTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        appendSomething(2); // 2 x (draw, 2 responses), correction, reversal
        m_raw = std::make_unique<RawFile>(path());
    }

    static constexpr std::size_t kRecords = 10; ///< with the definition and the office
    static constexpr std::int64_t kLastPlace = 14;
    /// Of all records but those by which the team says who belongs to it.
    static constexpr std::array<std::int64_t, kRecords> kPlaces{1, 5, 7, 8, 9, 10, 11, 12, 13, kLastPlace};
    static constexpr std::array<std::int64_t, 4> kPeoplePlaces{2, 3, 4, 6};
    static constexpr std::int64_t kCertificatePlace = 2; ///< of the key holder

    RawFile& raw() { return *m_raw; }

    static bool has(const std::vector<LogProblem>& problems, std::int64_t position, const std::string& key) {
        return std::any_of(problems.begin(), problems.end(), [&](const LogProblem& problem) {
            return problem.position == position && problem.error.key == key;
        });
    }

    static bool isNamed(const std::vector<LogProblem>& problems, std::int64_t position) {
        return has(problems, position, "study.altered") || has(problems, position, "study.unknown_signer");
    }

    /// Exactly one record is named and left out, the others are read.
    void expectOnlyThisIsBad(std::int64_t position, const std::string& what) {
        const auto report = study().log().verify();
        ASSERT_TRUE(report) << what;
        EXPECT_TRUE(isNamed(report->problems, position)) << what;
        const auto log = study().log().read();
        ASSERT_TRUE(log) << what;
        EXPECT_EQ(log->records.size(), kRecords - 1) << what;
        EXPECT_TRUE(std::none_of(log->records.begin(), log->records.end(),
            [position](const OpenedRecord& opened) { return opened.position == position; }))
            << what;
        EXPECT_TRUE(isNamed(log->problems, position)) << what;
    }

private:
    std::unique_ptr<RawFile> m_raw;
};

TEST_F(TamperingTest, EveryChangedByteOfARecordIsNoticed) {
    ASSERT_TRUE(study().log().verify()->isSound());
    int changes = 0;
    for (const std::int64_t position : kPlaces) {
        for (const std::string column :
            {"id", "office", "clinician", "case_id", "instrument", "date", "previous", "body"}) {
            const QByteArray original = raw().bytes(column, position);
            const qsizetype step = column == "body" ? std::max<qsizetype>(1, original.size() / 61) : 1;
            for (qsizetype at = 0; at < original.size(); at += step) {
                QByteArray changed = original;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 7)));
                raw().setBytes(column, position, changed);
                expectOnlyThisIsBad(position, column + " of " + std::to_string(position));
                ++changes;
            }
            raw().setBytes(column, position, original);
        }
        for (const std::string column : {"kind", "sitting", "lamport"}) {
            const std::int64_t original = raw().number(column, position);
            for (const std::int64_t changed :
                {original ^ 1, original + 256, original - (std::int64_t{1} << 40U)}) {
                raw().setNumber(column, position, changed);
                expectOnlyThisIsBad(position, column + " of " + std::to_string(position));
                ++changes;
            }
            raw().setNumber(column, position, original);
        }
    }
    EXPECT_GT(changes, 1300);
    EXPECT_TRUE(study().log().verify()->isSound());
}

/// Who unlocks the study makes anew what was damaged of its offices. Whose certificate was damaged is let in
/// by another key holder: somebody who was removed could have damaged it.
TEST_F(TamperingTest, WhoBelongsToTheStudyIsNamedWhenItIsChanged) {
    for (const std::int64_t position : kPeoplePlaces) {
        const QByteArray original = raw().bytes("body", position);
        QByteArray body = original;
        body[body.size() / 2] = static_cast<char>(body.at(body.size() / 2) ^ 1);
        raw().setBytes("body", position, body);
        EXPECT_TRUE(isNamed(study().log().verify()->problems, position)) << position;
        study().keys().lock();
        const auto unlocked = study().keys().unlock(QStringLiteral("open sesame"));
        if (position == kCertificatePlace) {
            EXPECT_EQ(keyOf(unlocked), "study.lock_unproved");
            ASSERT_TRUE(study().keys().unlock(recoveryCode()));
        } else {
            ASSERT_TRUE(unlocked) << position;
            EXPECT_EQ(study().log().read()->records.size(), kRecords) << position;
        }
        EXPECT_TRUE(isNamed(study().log().verify()->problems, position)) << "it stays named: " << position;
        raw().setBytes("body", position, original);
    }
}

TEST_F(TamperingTest, AChangedSignatureIsNoticedWhenEverythingIsChecked) {
    // Reading does not ask for it as long as the chain vouches for the record.
    for (const std::int64_t position : kPlaces) {
        const QByteArray original = raw().bytes("signature", position);
        for (qsizetype at = 0; at < original.size(); ++at) {
            QByteArray changed = original;
            changed[at] = static_cast<char>(changed.at(at) ^ 4);
            raw().setBytes("signature", position, changed);
            const auto report = study().log().verify();
            ASSERT_TRUE(report);
            ASSERT_EQ(report->problems.size(), 1U);
            EXPECT_TRUE(has(report->problems, position, "study.altered"));
        }
        EXPECT_EQ(study().log().read()->records.size(), kRecords);
        raw().setBytes("signature", position, original);
    }
}

TEST_F(TamperingTest, CheckingWithoutAPassphraseNoticesItToo) {
    study().keys().lock();
    const QByteArray body = raw().bytes("body", 9);
    QByteArray changed = body;
    changed[100] = static_cast<char>(changed.at(100) ^ 1);
    raw().setBytes("body", 9, changed);
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->areBodiesChecked);
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_EQ(report->problems.front().position, 9);
    EXPECT_EQ(report->problems.front().error.key, "study.altered");
}

TEST_F(TamperingTest, RemovedRecordsLeaveAGap) {
    for (std::int64_t position = kFirstPlace; position < kLastPlace; ++position) {
        const RawRow row = raw().take(position);
        const auto report = study().log().verify();
        ASSERT_TRUE(report);
        ASSERT_EQ(report->problems.size(), 2U) << position;
        EXPECT_EQ(report->problems.front().error.key, "study.missing_within");
        EXPECT_EQ(report->problems.front().error.arguments.back(), "1");
        EXPECT_EQ(report->problems.back().position, position + 1);
        EXPECT_EQ(report->problems.back().error.key, "study.records_missing");
        EXPECT_EQ(recordsLeftOut(report->problems).failed, 1);
        EXPECT_EQ(study().log().read()->records.size(), kRecords - 1);
        raw().put(row);
    }
    EXPECT_TRUE(study().log().verify()->isSound());
}

TEST_F(TamperingTest, RecordsRemovedAtTheEndAreCounted) {
    raw().take(kLastPlace);
    raw().take(kLastPlace - 1);
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    ASSERT_EQ(log->problems.size(), 1U);
    EXPECT_EQ(log->problems.front().error.key, "study.missing_at_end");
    EXPECT_EQ(log->problems.front().error.arguments,
        (std::vector<std::string>{study().office().info()->fingerprint.toStdString(), "2"}));
    EXPECT_EQ(log->records.size(), kRecords - 2);
}

TEST_F(TamperingTest, AllRecordsOfAnOfficeRemovedAreMissed) {
    for (const std::int64_t position : kPlaces) {
        if (position > 1) raw().take(position);
    }
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_EQ(report->problems.front().error.key, "study.missing_at_end");
}

/// Rows that somebody puts in stand in no gap, and hide nothing of what is gone.
TEST_F(TamperingTest, RowsPutInHideNoneThatAreGone) {
    RawRow copied = raw().take(kLastPlace);
    raw().put(copied);
    for (const std::int64_t position : {8, 9, 10}) raw().take(position);
    for (char mark = 'a'; mark < 'd'; ++mark) {
        ++copied.position;
        copied.columns["id"] = QByteArray(16, mark);
        raw().put(copied);
    }
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    const base::Error gone =
        base::error("study.missing_within", {study().office().info()->fingerprint.toStdString(), "3"});
    EXPECT_TRUE(std::any_of(report->problems.begin(), report->problems.end(),
        [&](const LogProblem& problem) { return problem.error == gone; }));
    EXPECT_EQ(recordsLeftOut(study().log().read()->problems).failed, 6);
}

TEST_F(TamperingTest, RecordsInAnotherOrderAreNoticed) {
    RawRow one = raw().take(9);
    RawRow other = raw().take(10);
    std::swap(one.position, other.position);
    raw().put(one);
    raw().put(other);
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(has(report->problems, 9, "study.out_of_order"));
    EXPECT_TRUE(has(report->problems, 10, "study.out_of_order"));
    EXPECT_EQ(study().log().read()->records.size(), kRecords);
}

TEST_F(TamperingTest, ABodyMovedUnderAnotherCaseIsNoticed) {
    const QByteArray body = raw().bytes("body", 8);
    raw().setBytes("body", 11, body);
    expectOnlyThisIsBad(11, "moved body");
}

TEST_F(TamperingTest, AnEnvelopeOfAStrangerIsNamedAndLeftOut) {
    RawRow row = raw().take(kLastPlace);
    raw().put(row);
    row.position = kLastPlace + 1;
    row.columns["id"] = QByteArray(16, 'f');
    row.columns["office"] = QByteArrayLiteral("0123456789abcdef");
    raw().put(row);
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    EXPECT_EQ(log->records.size(), kRecords);
    ASSERT_EQ(log->problems.size(), 1U);
    EXPECT_EQ(log->problems.front().error, base::error("study.unknown_signer", {"0123456789abcdef"}));
}

TEST_F(TamperingTest, AForgedHeadIsNoticed) {
    raw().run("UPDATE signer SET length = length - 1");
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isSound());
    EXPECT_EQ(report->problems.front().error.key, "study.head_mismatch");
    EXPECT_EQ(study().log().read()->records.size(), kRecords);
}

TEST_F(TamperingTest, AnAlteredDefinitionIsNotUsed) {
    QByteArray body = raw().bytes("body", 1);
    const auto at = body.indexOf(study().definition().publicKey);
    ASSERT_GT(at, 0);
    body[at] = static_cast<char>(body.at(at) ^ 1);
    raw().setBytes("body", 1, body);
    EXPECT_EQ(keyOf(Study::open(path(), installation())), "study.definition_altered");
    auto damaged = Study::openDamaged(path());
    ASSERT_TRUE(damaged) << keyOf(damaged);
    EXPECT_TRUE(has(damaged->log().read()->problems, 1, "study.altered"));
}

/// A study whose first record somebody moved, alone or behind others that look like it.
TEST_F(TamperingTest, AMovedDefinitionIsFoundWhereverItStands) {
    for (const bool areForgedBefore : {false, true}) {
        for (const std::int64_t place : {std::int64_t{5000}, std::int64_t{1000000}}) {
            RawRow definition = raw().take(1);
            RawRow forged = definition;
            definition.position = place;
            raw().put(definition);
            if (areForgedBefore) {
                forged.columns["id"][0] = static_cast<char>(forged.columns["id"][0] ^ 1);
                QByteArray& body = forged.columns["body"];
                body[body.indexOf(study().definition().publicKey)] ^= 1;
                raw().put(forged);
            }
            auto opened = Study::open(path(), installation());
            ASSERT_TRUE(opened) << keyOf(opened) << place;
            EXPECT_EQ(opened->fingerprint(), study().fingerprint());
            EXPECT_TRUE(opened->keys().unlock(QStringLiteral("open sesame")));
            EXPECT_GE(opened->log().read()->records.size(), kRecords - 1) << place;
            EXPECT_FALSE(opened->log().verify()->isSound()) << place;
            ASSERT_TRUE(glanceAt(path())) << place;
            EXPECT_EQ(glanceAt(path())->offices, 1) << place;
            EXPECT_EQ(glanceAt(path())->title, study().definition().title);
            auto damaged = Study::openDamaged(path());
            ASSERT_TRUE(damaged) << keyOf(damaged);
            EXPECT_EQ(damaged->fingerprint(), study().fingerprint()) << place;
            definition = raw().take(place);
            if (areForgedBefore) raw().take(1);
            definition.position = 1;
            raw().put(definition);
            EXPECT_TRUE(study().log().verify()->isSound());
        }
    }
}

/// Places far beyond what the size of the file suggests.
TEST_F(TamperingTest, RecordsMovedFarAwayAreSalvaged) {
    const auto whole = Study::openDamaged(path())->log().verify()->records;
    raw().run("UPDATE record SET position = -position; UPDATE record SET position = position + 100000;"
              "UPDATE sqlite_sequence SET seq = 100000");
    auto damaged = Study::openDamaged(path());
    ASSERT_TRUE(damaged) << keyOf(damaged);
    EXPECT_EQ(damaged->fingerprint(), study().fingerprint());
    EXPECT_EQ(damaged->log().verify()->records, whole);
    EXPECT_TRUE(damaged->keys().unlock(QStringLiteral("open sesame")));
}

TEST_F(TamperingTest, ARefoundedStudyIsNoticedOnUnlocking) {
    // Somebody replaces definition and signer by their own, keeping the key holders: everything fits but the
    // key.
    close();
    const QString other = folder().path("other.lacrima");
    ASSERT_TRUE(createStudy(other));
    RawFile from(other);
    RawRow definition = from.take(1);
    raw().take(1);
    raw().put(definition);
    raw().run("PRAGMA foreign_keys = OFF");
    raw().run(("ATTACH '" + other.toStdString() + "' AS other; INSERT INTO signer SELECT * FROM other.signer")
                  .c_str());
    auto opened = Study::open(path(), installation());
    ASSERT_TRUE(opened) << keyOf(opened);
    EXPECT_EQ(keyOf(opened->keys().unlock(QStringLiteral("open sesame"))), "study.definition_forged");
}

TEST_F(TamperingTest, OfACutOffFileTheRestIsRead) {
    close();
    raw().run("PRAGMA wal_checkpoint(TRUNCATE)");
    raw().close();
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() - 3 * 4096));
    ASSERT_EQ(keyOf(Study::open(path(), installation())), "store.damaged");
    auto damaged = Study::openDamaged(path());
    ASSERT_TRUE(damaged) << keyOf(damaged);
    ASSERT_TRUE(damaged->keys().unlock(QStringLiteral("open sesame")));
    const auto log = damaged->log().read();
    ASSERT_TRUE(log);
    EXPECT_GE(log->records.size(), 4U);
    EXPECT_LT(log->records.size(), kRecords);
    EXPECT_FALSE(log->problems.empty());
    EXPECT_FALSE(damaged->log().verify()->isSound());
    EXPECT_GE(damaged->log().verify()->records, static_cast<std::int64_t>(log->records.size()));
    EXPECT_EQ(keyOf(damaged->log().append({record::HandOver{}, {}, {}, 0, {}})), "store.damaged");
}

TEST_F(TamperingTest, ASavedViewIsGuardedLikeAnswers) {
    const record::SavedView view{
        QStringLiteral("View"), "{}", 10, QByteArray(32, 'd'), QStringLiteral("Ada"), 0};
    ASSERT_TRUE(study().log().append({view, {}, {}, 0, {}}));
    ASSERT_TRUE(study().log().verify()->isSound()) << "the check accepts it";
    EXPECT_EQ(study().log().read()->records.back().record.payload, record::Payload(view));
    EXPECT_FALSE(raw().bytes("body", kLastPlace + 1).contains("View")) << "it is sealed";
    const QByteArray original = raw().bytes("body", kLastPlace + 1);
    for (qsizetype at = 0; at < original.size(); at += 17) {
        QByteArray changed = original;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        raw().setBytes("body", kLastPlace + 1, changed);
        EXPECT_TRUE(isNamed(study().log().verify()->problems, kLastPlace + 1));
        EXPECT_EQ(study().log().read()->records.size(), kRecords);
    }
}

} // namespace
} // namespace lacrima::study
