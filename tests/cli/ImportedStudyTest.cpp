// SPDX-License-Identifier: GPL-3.0-or-later
// What an import leaves in the log of the study, and what an export of it is worth to the next import.
#include "core/study/Imports.h"
#include "core/study/Study.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "tests/cli/ImportFixture.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace lacrima::cli::test {
namespace {

class ImportedStudyTest : public ImportFixture {};

TEST_F(ImportedStudyTest, TheSameFileAgainIsKnown) {
    const QByteArray csv = "case_id,wai_1\nA,3\nB,4\nC,5\n";
    ASSERT_EQ(import(csv).status, kDone);
    const Outcome again = import(csv);
    EXPECT_EQ(again.status, kBadInput);
    const QStringList lines = again.errorLines();
    ASSERT_EQ(lines.size(), 2) << again.err.toStdString();
    EXPECT_TRUE(lines[0].contains(str("the study has 3 of its cases already"))) << lines[0].toStdString();
}

/// Whatever one import wrote is taken back with it.
TEST_F(ImportedStudyTest, EveryRecordOfAnImportIsOfOneBatch) {
    ASSERT_EQ(
        import("case_id,wai_1,remark,excluded,excluded_reason\nA,3,x,0,\nB,4,y,1,withdrew\n").status, kDone);
    auto study = study::Study::open(m_study, QByteArray(32, 't'));
    ASSERT_TRUE(study);
    ASSERT_TRUE(study->keys().unlock(str(kPassphrase)));
    const auto log = study->log().read();
    ASSERT_TRUE(log);
    std::set<QByteArray> batches;
    int exclusions = 0;
    for (const study::OpenedRecord& opened : log->records) {
        const record::Payload& payload = opened.record.payload;
        const bool isOfStudy = std::holds_alternative<record::StudyDefinition>(payload) ||
                               std::holds_alternative<record::OfficeRegistration>(payload);
        if (!isOfStudy) batches.insert(study::batchOf(payload));
        exclusions += std::holds_alternative<record::Exclusion>(payload) ? 1 : 0;
    }
    EXPECT_EQ(exclusions, 1);
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_FALSE(batches.begin()->isEmpty());
}

TEST_F(ImportedStudyTest, AnExcludedCaseStaysExcluded) {
    ASSERT_EQ(import("case_id,wai_1,excluded,excluded_reason\nA,3,0,\nB,4,1,withdrew\n").status, kDone);
    const Outcome without =
        runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), path("x.csv")});
    EXPECT_TRUE(without.out.contains(str("Excluded cases left out: 1"))) << without.out.toStdString();
    const StudyTable all = exported();
    EXPECT_EQ(all.column("excluded"), (QStringList{str("0"), str("1")}));
    EXPECT_EQ(all.column("excluded_reason"), (QStringList{QString(), str("withdrew")}));
    const QString other = makeStudy("other.lacrima");
    ASSERT_EQ(runWithPassphrase({str("import"), other, path("e.csv")}).status, kDone);
    const Outcome described =
        runWithPassphrase({str("describe"), other, str("--vars"), str("wai_1"), str("--json")});
    EXPECT_TRUE(described.out.contains(str("\"n\":1"))) << described.out.toStdString();
}

/// Of all who can open the study it is the one whose words the command was given.
TEST_F(ImportedStudyTest, WhoImportsIsTheAuthorOfItsExclusions) {
    const QString path = this->path("three.lacrima");
    const Outcome made =
        runWithPassphrase({str("new"), path, str("--title"), str("Three"), str("--key-holder"), str("Ada")});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    const QString code = QRegularExpression(str("on paper: (.+)$"), QRegularExpression::MultilineOption)
                             .match(made.out)
                             .captured(1);
    const auto unlocked = [&path] {
        auto study = study::Study::open(path, QByteArray(32, 't'));
        EXPECT_TRUE(study);
        EXPECT_TRUE(study->keys().unlock(str(kPassphrase)));
        return study;
    };
    ASSERT_TRUE(
        unlocked()->keys().add(str("Ben"), str("tallow ferry nine orchards"), seal::KdfCost::minimal()));
    QStringList authors;
    for (const QString& words : {str("tallow ferry nine orchards"), str(kPassphrase), code}) {
        const QByteArray row = "C-" + QByteArray::number(authors.size());
        const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
        const Outcome imported = run({str("import"), path,
            write("d.csv", "case_id,wai_1,excluded,excluded_reason\n" + row + "a,3,0,\n" + row +
                               "b,4,1,withdrew\n" + row + "c,5,1,\"too late, by post\"\n"),
            str("--passphrase-file"), write("words", words.toUtf8() + '\n')});
        ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
        const auto log = unlocked()->log().read();
        ASSERT_TRUE(log);
        std::vector<record::Exclusion> exclusions;
        std::set<QByteArray> batches;
        for (auto record = log->records.end() - 5; record != log->records.end(); ++record) {
            if (const auto* out = std::get_if<record::Exclusion>(&record->record.payload)) {
                exclusions.push_back(*out);
                batches.insert(out->batch);
            } else {
                batches.insert(std::get<record::Response>(record->record.payload).batch);
            }
        }
        ASSERT_EQ(exclusions.size(), 2U);
        EXPECT_EQ(batches.size(), 1U) << "one undo takes all of it back";
        EXPECT_EQ(exclusions[0].caseId, QString::fromLatin1(row + 'b'));
        EXPECT_EQ(exclusions[0].reasonCode, str("withdrew"));
        EXPECT_EQ(exclusions[1].caseId, QString::fromLatin1(row + 'c'));
        EXPECT_EQ(exclusions[1].author, exclusions[0].author);
        for (const record::Exclusion& exclusion : exclusions) {
            EXPECT_GE(exclusion.time, before);
            EXPECT_LE(exclusion.time, QDateTime::currentMSecsSinceEpoch());
        }
        authors.append(exclusions[0].author);
    }
    EXPECT_EQ(authors, (QStringList{str("Ben"), str("Ada"), str("recovery code")}));
}

TEST_F(ImportedStudyTest, RoundTripOfOurOwnFileIsExact) {
    const QByteArray csv =
        "case_id,clinician_id,cried_ever,cry_count,last_comment,\"Gr\xC3\xB6\xC3\x9F"
        "e, in cm\","
        "\"say \"\"hi\"\"\",=cmd(),change\n"
        "A,C,1,3,-nothing to add,100000,x,1,-99\nB,C,1,4,=like this,1.5,y,2,5\n"
        "-C,C,1,2,'+quoted,2,z,3,\nD,C,1,2,\"  spaces kept  \",3,-98,4,7\n"
        "E,C,1,2,\"line one\nline two, with \"\"quotes\"\" ; and \xF0\x9F\x98\xA2\",,NA,5,8\n"
        "F,C,0,,,1,''=both,6,-98\nG,C,1,-97,'plain,2,\" -98\",7,1\n";
    ASSERT_EQ(import(csv).status, kDone);
    const StudyTable first = exported();
    const QByteArray bytes = read(path("e.csv"));
    EXPECT_TRUE(bytes.contains(",100000,")) << bytes.toStdString();
    EXPECT_EQ(first.width(), first.names().size());
    EXPECT_TRUE(first.names().contains(str("'=cmd()")));
    const QString other = makeStudy("other.lacrima");
    const Outcome again = runWithPassphrase({str("import"), other, path("e.csv")});
    ASSERT_EQ(again.status, kDone) << again.err.toStdString();
    ASSERT_EQ(runWithPassphrase({str("export"), other, str("--format"), str("csv"), str("--out"),
                                    path("f.csv"), str("--excluded")})
                  .status,
        kDone);
    EXPECT_EQ(read(path("f.csv")).toStdString(), bytes.toStdString());
    EXPECT_EQ(first.column("last_comment")[3], str("  spaces kept  "));
    EXPECT_EQ(first.column("case_id")[2], str("'-C"));
}

TEST_F(ImportedStudyTest, MissingValuesAreWrittenAsOneLikes) {
    ASSERT_EQ(import("case_id,cried_ever,gen_relief,change\nA,1,-97,-99\nB,0,,1\nC,1,4,2\n").status, kDone);
    const auto written = [&](const char* how) {
        const QString csv = path("m.csv");
        EXPECT_EQ(runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), csv,
                                        str("--force"), str("--missing"), str(how)})
                      .status,
            kDone);
        return StudyTable(read(csv));
    };
    EXPECT_EQ(written("codes").column("gen_relief"), (QStringList{str("-97"), str("-99"), str("4")}));
    EXPECT_EQ(written("empty").column("gen_relief"), (QStringList{QString(), QString(), str("4")}));
    const StudyTable columns = written("columns");
    EXPECT_EQ(columns.column("gen_relief"), (QStringList{QString(), QString(), str("4")}));
    EXPECT_EQ(columns.column("gen_relief__missing"),
        (QStringList{str("refused"), str("not_applicable"), QString()}));
    const QString other = makeStudy("other.lacrima");
    ASSERT_EQ(runWithPassphrase({str("import"), other, path("m.csv")}).status, kDone);
    m_study = other;
    EXPECT_EQ(exported().column("gen_relief"), (QStringList{str("-97"), str("-99"), str("4")}));
    expectRefusal(runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"),
                      path("n.csv"), str("--missing"), str("never")}),
        kUsage, {str("--missing is codes, empty or columns")});
}

TEST_F(ImportedStudyTest, AnExportKnowsItsOwnCodesWithItsCodebookAndWithout) {
    ASSERT_EQ(import("case_id,cried_ever,gen_relief,change\nA,1,-97,-99\nB,0,,1\nC,1,4,2\nD,1,2,3\n").status,
        kDone);
    exported();
    const StudyTable codebook(read(path("e.codebook.csv")));
    const qsizetype at = codebook.column("name").indexOf(str("gen_relief"));
    ASSERT_GE(at, 0);
    EXPECT_TRUE(codebook.column("missing_codes")[at].contains(str("refused = -97")));
    EXPECT_TRUE(codebook.column("missing_codes")[codebook.column("name").indexOf(str("change"))].isEmpty());
    for (const bool withCodebook : {true, false}) {
        if (!withCodebook) {
            ASSERT_TRUE(QFile::remove(path("e.codebook.csv")));
        }
        const Outcome described =
            run({str("describe"), path("e.csv"), str("--vars"), str("gen_relief,change"), str("--json")});
        const QJsonArray variables = jsonOf(described)[str("variables")].toArray();
        ASSERT_EQ(variables.size(), 2) << described.err.toStdString();
        expectNumber(3, variables[0].toObject(), "mean");
        expectNumber(2, variables[0].toObject(), "n");
        expectNumber(-93.0 / 4, variables[1].toObject(), "mean");
    }
}

} // namespace
} // namespace lacrima::cli::test
