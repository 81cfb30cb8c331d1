// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"
#include "tests/support/SetClock.h"

namespace lacrima::attack {
namespace {

/// SQLite keeps any sort of value in any column: what one question finds there another does not. Places and
/// indexes can be made to hide records in the same way.
class TypedCellTest : public AttackedStudy {
protected:
    /// An office that a key holder accepted and then refused, with a patient of its own.
    void refuseAnOffice() {
        auto other = study::Study::open(path(), QByteArray(32, 'x'));
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->office().registerAs(str("XX"), str("Somebody")));
        ASSERT_TRUE(other->log().append(study::responseEntry(random(), *other, "crying", 77)));
        m_other = other->office().info()->fingerprint;
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        ASSERT_TRUE(study().team().accept(m_other));
        ASSERT_TRUE(study().team().refuse(m_other));
        close();
        ASSERT_EQ(check().status, cli::test::kDone);
    }

    QString named() const {
        const Outcome checked = check();
        EXPECT_EQ(checked.status, cli::test::kDataSayNo) << checked.out.toStdString();
        return checked.out + checked.err;
    }

    QString m_other;
};

TEST_F(TypedCellTest, AVerdictHiddenByTheTypeOfItsKindIsNamed) {
    refuseAnOffice();
    edit(str(
        "UPDATE record SET kind = x'38' WHERE position = (SELECT max(position) FROM record WHERE kind = 8)"));
    EXPECT_TRUE(named().contains(str("altered")) || named().contains(str("does not fit")))
        << named().toStdString();
}

TEST_F(TypedCellTest, AnyOtherCellOfAnotherTypeIsNamed) {
    close();
    for (const char* column : {"id", "office", "clinician", "case_id", "instrument", "date", "body"}) {
        study::RawFile raw(path());
        raw.run("CREATE TEMP TABLE kept AS SELECT * FROM record WHERE position = 8");
        const QByteArray name(column);
        const QByteArray sql = QByteArrayLiteral("UPDATE record SET ") + name + " = CASE typeof(" + name +
                               ") WHEN 'text' THEN CAST(" + name + " AS BLOB) ELSE CAST(hex(" + name +
                               ") AS TEXT) END WHERE position = 8";
        raw.run(sql.constData());
        EXPECT_EQ(check().status, cli::test::kDataSayNo) << column;
        raw.run("DELETE FROM record WHERE position = 8");
        raw.run("INSERT INTO record SELECT * FROM kept");
        raw.run("DROP TABLE kept");
    }
    EXPECT_EQ(check().status, cli::test::kDone);
}

TEST_F(TypedCellTest, AnIndexThatHidesAVerdictIsNamed) {
    refuseAnOffice();
    edit(str(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX record_of_people ON "
        "record (position) WHERE kind IN (1, 2, 6, 7, 9)' WHERE name = 'record_of_people'; PRAGMA "
        "writable_schema = RESET; REINDEX record_of_people; PRAGMA writable_schema = ON; UPDATE "
        "sqlite_schema SET sql = 'CREATE INDEX record_of_people ON record (position) WHERE kind IN (1, 2, 6, "
        "7, 8, 9)' WHERE name = 'record_of_people'; PRAGMA writable_schema = RESET"));
    EXPECT_TRUE(named().contains(str("damaged"))) << named().toStdString();
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto fold = study::foldOf(study());
    ASSERT_TRUE(fold);
    EXPECT_LT(fold->casebook.rowOf(str("VD01-77"), 1), 0) << "refused all the same";
    EXPECT_FALSE(fold->problems.empty());
}

TEST_F(TypedCellTest, AnOfficeMovedBeforeTheFirstPlaceIsNamed) {
    edit(str("UPDATE record SET position = position - 100 WHERE position > 7"));
    EXPECT_TRUE(named().contains(str("was changed by another program"))) << named().toStdString();
}

TEST_F(TypedCellTest, ASecondSignerOfTheSameNameHelpsNothing) {
    const QString own = study().office().info()->fingerprint;
    close();
    // The head of before, under the same letters as bytes.
    study::RawFile raw(path());
    raw.run("CREATE TEMP TABLE old AS SELECT * FROM signer");
    reopen();
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 9)));
    close();
    raw.run("DELETE FROM record WHERE position = (SELECT max(position) FROM record)");
    raw.run(
        "INSERT INTO signer SELECT CAST(fingerprint AS BLOB), public_key, length, last_hash, signature FROM "
        "old WHERE fingerprint NOT IN (SELECT office FROM record WHERE position = 1)");
    raw.close();
    const QString said = named();
    EXPECT_TRUE(said.contains(own)) << said.toStdString();
}

TEST_F(TypedCellTest, TheNextPlaceAtTheEndOfAllPlacesIsMended) {
    edit(str("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'record'"));
    expectUsable();
}

TEST_F(TypedCellTest, StatisticsOfAFileAreNotComputed) {
    edit(str("CREATE TABLE statistics (tbl, idx, stat AS (hex(hex(hex(zeroblob(100000))))))"));
    edit(str("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_stat1', tbl_name = "
             "'sqlite_stat1', sql = replace(sql, 'statistics', 'sqlite_stat1') WHERE name = 'statistics'"));
    const Outcome checked = check();
    EXPECT_NE(checked.status, cli::test::kDone);
    EXPECT_TRUE(QString(checked.out + checked.err).contains(str("was changed by another program")))
        << checked.err.toStdString();
}

TEST_F(TypedCellTest, AFileThatOnlySaysItIsOlderIsNotMigrated) {
    edit(str("PRAGMA user_version = 1"));
    EXPECT_NE(check().status, cli::test::kDone);
    auto opened = study::Study::open(path(), study::installation());
    EXPECT_EQ(keyOf(opened), "store.changed_structure");
    edit(str("PRAGMA user_version = 2"));
    expectUsable();
}

/// The office, and whoever knows a passphrase, would be kept out of their own window.
TEST_F(TypedCellTest, AWaitWrittenIntoTheFileEndsAndKeepsNoKeyHolderOut) {
    ASSERT_TRUE(study().office().setPin(str("4711"), seal::KdfCost::minimal()));
    for (const char* when : {"-9223372036854775807", "1.5e300", "'later'"}) {
        ASSERT_TRUE(study().handOver().begin({str("VD01"), str("VD01-1"), 1}));
        edit(str("UPDATE office_pin SET failures = 12, last_failure = %1").arg(str(when)));
        reopen();
        const auto clock = std::make_shared<support::SetClock>();
        study().setClock(clock);
        EXPECT_EQ(keyOf(study().handOver().end(str("4711"))), "study.wait") << when;
        clock->time += 300'000;
        EXPECT_TRUE(study().handOver().end(str("4711"))) << when;
    }
    ASSERT_TRUE(study().handOver().begin({str("VD01"), str("VD01-1"), 1}));
    edit(str("UPDATE office_pin SET failures = 12, last_failure = -9223372036854775807"));
    reopen();
    EXPECT_TRUE(study().handOver().end(str(kTeamPassphrase)));
}

} // namespace
} // namespace lacrima::attack
