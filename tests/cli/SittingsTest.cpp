// SPDX-License-Identifier: GPL-3.0-or-later
// A study of cases with two sittings, one of them corrected and one excluded, whose scales count only when
// they are complete: what the commands make of it.
#include "core/study/Study.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyOffice.h"
#include "tests/cli/StudyTable.h"

namespace lacrima::cli::test {
namespace {

constexpr const char* kReason = "on paper, \"lost\"";

/// A row of the file to import: what all items of the alliance say, and wai_3.
QByteArray row(const char* keys, char all, const char* third) {
    QByteArray cells(keys);
    for (int item = 1; item <= 12; ++item) {
        cells += ',';
        if (item == 3)
            cells += third;
        else
            cells += all;
    }
    return cells + '\n';
}

class SittingsTest : public CommandLine {
protected:
    void SetUp() override {
        m_study = path("sittings.lacrima");
        record::StudyDefinition definition;
        definition.title = str("Sittings");
        definition.languages = {str("en")};
        definition.answeredShare = 1;
        for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
            definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
        ASSERT_TRUE(study::Study::create(m_study, definition,
            {str("Ada"), str(kPassphrase), seal::KdfCost::minimal()}, QByteArray(32, 's')));
        QByteArray csv("case_id,clinician_id,sitting,sitting_date,cried_ever,cry_count");
        for (int item = 1; item <= 12; ++item) csv += ",wai_" + QByteArray::number(item);
        csv += '\n' + row("A-1,X,1,2026-01-10,1,3", '2', "2") + row("A-1,X,2,2026-03-10,1,5", '3', "3") +
               row("B-1,X,1,2026-01-11,1,4", '4', "") + row("B-1,X,2,2026-03-11,1,9", '5', "5");
        const Outcome imported = runWithPassphrase({str("import"), m_study, write("d.csv", csv)});
        ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
        add(record::Exclusion{str("A-1"), 2, str(kReason), {}, str("Ada"), 1});
        record::Correction correction;
        correction.cell = {str("B-1"), 2, str("wai_1")};
        correction.before = response::Choice{str("5")};
        correction.after = response::Choice{str("3")};
        correction.reason = str("typing error");
        add(correction);
    }

    /// As the window of another office would.
    void add(record::Payload payload) const {
        auto study = study::Study::open(m_study, QByteArray(32, 't'));
        ASSERT_TRUE(study);
        ASSERT_TRUE(study->keys().unlock(str(kPassphrase)));
        if (!study->office().info()) {
            ASSERT_TRUE(study->office().registerAs(str("T"), str("Test")));
        }
        ASSERT_TRUE(study->log().append({std::move(payload), {}, {}, 0, {}}));
    }

    Outcome exportTo(const char* name, const QStringList& more = {}) const {
        return runWithPassphrase(QStringList{str("export"), m_study, str("--format"), str("csv"),
                                     str("--out"), path(name), str("--force")} +
                                 more);
    }
    StudyTable exported(const QStringList& more = {}) const {
        const Outcome written = exportTo("e.csv", more);
        EXPECT_EQ(written.status, kDone) << written.err.toStdString();
        return StudyTable(read(path("e.csv")));
    }
    static QStringList list(std::initializer_list<const char*> cells) {
        QStringList all;
        for (const char* cell : cells) all.append(str(cell));
        return all;
    }

    QString m_study;
};

TEST_F(SittingsTest, TheExportHoldsEverySittingThatIsNotExcluded) {
    const StudyTable table = exported();
    EXPECT_EQ(table.column("case_id"), list({"A-1", "B-1", "B-1"}));
    EXPECT_EQ(table.column("sitting"), list({"1", "1", "2"}));
    EXPECT_EQ(table.column("sitting_date"), list({"2026-01-10", "2026-01-11", "2026-03-11"}));
    EXPECT_EQ(table.column("excluded"), list({"0", "0", "0"}));
    EXPECT_EQ(table.column("wai_1"), list({"2", "4", "3"})) << "as corrected";
    EXPECT_EQ(table.column("wai_task"), list({"2", "4", "4.5"}));
    EXPECT_EQ(table.column("wai_bond"), list({"2", "", "5"})) << "a scale counts when it is complete";
    EXPECT_EQ(table.column("wai_total").at(1), QString());
    const Outcome written = exportTo("e.csv");
    EXPECT_TRUE(written.out.startsWith(str("Wrote 3 cases to "))) << written.out.toStdString();
    EXPECT_TRUE(written.out.contains(str("Excluded cases left out: 1"))) << written.out.toStdString();
}

TEST_F(SittingsTest, ExcludedSittingsComeWithTheirReasonAndWithoutScores) {
    const StudyTable table = exported({str("--excluded")});
    EXPECT_EQ(table.width(), table.names().size());
    EXPECT_EQ(table.column("sitting"), list({"1", "2", "1", "2"}));
    EXPECT_EQ(table.column("excluded"), list({"0", "1", "0", "0"}));
    EXPECT_EQ(table.column("excluded_reason"), list({"", kReason, "", ""}));
    EXPECT_EQ(table.column("wai_1"), list({"2", "3", "4", "3"}));
    EXPECT_EQ(table.column("wai_task"), list({"2", "", "4", "4.5"}));
    EXPECT_EQ(table.column("wai_bond"), list({"2", "", "", "5"}));
    const Outcome written = exportTo("e.csv", {str("--excluded")});
    EXPECT_TRUE(written.out.startsWith(str("Wrote 4 cases to "))) << written.out.toStdString();
    EXPECT_TRUE(written.out.contains(str("Of them excluded from the analysis: 1")))
        << written.out.toStdString();
}

TEST_F(SittingsTest, RawIsWhatWasGivenAndHasNoScores) {
    const StudyTable table = exported({str("--raw")});
    EXPECT_EQ(table.column("sitting"), list({"1", "1", "2"}));
    EXPECT_EQ(table.column("wai_1"), list({"2", "4", "5"}));
    EXPECT_FALSE(table.names().contains(str("wai_task")));
    EXPECT_EQ(exported({str("--raw"), str("--excluded")}).column("wai_1"), list({"2", "3", "4", "5"}));
}

/// A patient counts once, with the first sitting that is in the data, and that is said.
TEST_F(SittingsTest, APatientCountsOnceUnlessEverySittingIsAskedFor) {
    const QStringList describe{str("describe"), m_study, str("--vars"), str("wai_1")};
    const Outcome asJson = runWithPassphrase(describe + list({"--json"}));
    expectNumber(2, memberOf(asJson, "variables"), "n");
    expectNumber(3, memberOf(asJson, "variables"), "mean");
    EXPECT_TRUE(asJson.out.contains(str("\"later_sittings\":1"))) << asJson.out.toStdString();
    const Outcome asText = runWithPassphrase(describe);
    EXPECT_TRUE(asText.out.contains(str("1 later sitting"))) << asText.out.toStdString();
    EXPECT_EQ(runWithPassphrase(describe + list({"--sittings", "some"})).status, kUsage);

    const Outcome found = runWithPassphrase({str("findings"), m_study, str("--json")});
    EXPECT_TRUE(found.out.startsWith(str("{\"n\":2,"))) << found.out.toStdString();
    EXPECT_TRUE(found.out.contains(str("\"later_sittings\":1"))) << found.out.toStdString();
    EXPECT_TRUE(runWithPassphrase({str("findings"), m_study})
                    .out.contains(str("The first sitting of each patient; 1 later sitting is not in it.")));
}

TEST_F(SittingsTest, TheReportCountsPatients) {
    const QString page = path("patients.html");
    const Outcome made = runWithPassphrase({str("report"), m_study, str("--out"), page});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    const QString words = QString::fromUtf8(read(page)).replace(QChar(0x00a0), QLatin1Char(' '));
    EXPECT_TRUE(words.contains(str("2 of 2"))) << "who has cried";
    EXPECT_FALSE(words.contains(str("3 of 3")));
    const QString said = str("The first sitting of each patient; 1 later sitting is not in it");
    const qsizetype firstSection = words.indexOf(str("<h2"));
    EXPECT_TRUE(words.indexOf(said) >= 0 && words.indexOf(said) < firstSection);
    EXPECT_TRUE(words.mid(words.indexOf(str("Sittings."))).contains(said)) << "in the methods";
    EXPECT_EQ(read(path("patients-data.csv")).count('\n'), 3) << "a header and two patients";
}

TEST_F(SittingsTest, TheCommandsCountWhatTheExportHolds) {
    const auto described = [this](const char* variable) {
        return memberOf(runWithPassphrase({str("describe"), m_study, str("--vars"), str(variable),
                            str("--sittings"), str("all"), str("--json")}),
            "variables");
    };
    expectNumber(3, described("wai_1"), "n");
    expectNumber(3, described("wai_1"), "mean");
    expectNumber(2, described("wai_bond"), "n");
    expectNumber(1, described("wai_bond"), "missing");
    expectNumber(3.5, described("wai_bond"), "mean");
    expectNumber(9, described("cry_count"), "max");
}

TEST_F(SittingsTest, TheFileComesInAgainAsItIs) {
    const StudyTable table = exported({str("--excluded")});
    const QString other = makeStudy("other.lacrima");
    const Outcome imported = runWithPassphrase({str("import"), other, path("e.csv")});
    ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
    m_study = other;
    const StudyTable again = exported({str("--excluded")});
    for (const char* column : {"case_id", "sitting", "sitting_date", "excluded", "excluded_reason",
             "cried_ever", "cry_count", "wai_1", "wai_3"})
        EXPECT_EQ(again.column(column), table.column(column)) << column;
    EXPECT_EQ(again.column("wai_bond"), list({"2", "", "4", "5"})) << "that study asks for three of four";
}

TEST_F(SittingsTest, ASittingThatIsThereIsKnownAndTheNextOneIsNot) {
    const auto import = [this](const char* keys) {
        return runWithPassphrase({str("import"), m_study,
            write("more.csv", QByteArray("case_id,clinician_id,sitting,cry_count,"
                                         "cried_ever\n") +
                                  keys)});
    };
    for (const char* known : {"A-1,X,1,7,1\n", "A-1,X,2,7,1\n", "B-1,Y,2,7,1\n"}) {
        const Outcome refused = import(known);
        EXPECT_EQ(refused.status, kBadInput) << known;
        EXPECT_TRUE(refused.err.contains(str("the study has this case"))) << refused.err.toStdString();
    }
    const Outcome several = import("C-1,X,1,7,1\nA-1,X,2,7,1\nC-2,X,1,7,1\nB-1,X,1,7,1\n");
    EXPECT_EQ(several.status, kBadInput);
    EXPECT_TRUE(several.err.contains(str("has 2 of its cases already, the first of them in line 3")))
        << several.err.toStdString();
    EXPECT_EQ(import("A-1,X,3,7,1\n").status, kDone);
    EXPECT_EQ(exported().column("cry_count"), list({"3", "4", "9", "7"}));
}

TEST_F(SittingsTest, TheCheckNamesTheSittingOfWhatIsWrong) {
    record::Correction correction;
    correction.cell = {str("B-1"), 2, str("cry_count")};
    correction.before = response::Number{9};
    correction.after = response::Number{-3};
    correction.reason = str("typing error");
    add(correction);
    const Outcome checked = runWithPassphrase({str("check"), m_study});
    EXPECT_TRUE(checked.out.contains(str("rule D: case B-1, sitting 2, cry_count: ")))
        << checked.out.toStdString();
}

TEST_F(SittingsTest, TheReportSaysTheShareOfThisStudy) {
    const QString page = path("share.html");
    const Outcome made = runWithPassphrase({str("report"), m_study, str("--out"), page});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    QString words = QString::fromUtf8(read(page));
    words.replace(QChar(0x00a0), QLatin1Char(' ')); // numbers are kept together
    words.remove(QChar(0x2060));
    EXPECT_TRUE(words.contains(str("scored when at least 100 % of them")));
    EXPECT_FALSE(words.contains(str("scored when at least 75 % of them")));
}

TEST_F(SittingsTest, FindingsThatTheStudyCannotShowAreCountedToo) {
    const QString small = path("small.lacrima");
    record::StudyDefinition definition;
    definition.title = str("Crying alone");
    definition.languages = {str("en")};
    definition.instruments.push_back({str("crying"), instrument::Catalogue::shippedJson(str("crying"))});
    ASSERT_TRUE(study::Study::create(
        small, definition, {str("Ada"), str(kPassphrase), seal::KdfCost::minimal()}, QByteArray(32, 's')));
    for (const QString& file : {m_study, small}) {
        const Outcome said = runWithPassphrase({str("findings"), file});
        ASSERT_EQ(said.status, kDone) << said.err.toStdString();
        EXPECT_TRUE(said.out.contains(str(" of 16 findings are supported"))) << said.out.toStdString();
        EXPECT_EQ(said.out.contains(str("not in this study")), file == small) << said.out.toStdString();
    }
}

} // namespace
} // namespace lacrima::cli::test
