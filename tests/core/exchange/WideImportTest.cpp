// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/WideImport.h"

#include "core/casebook/Casebook.h"
#include "core/exchange/export/WideExport.h"

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

using casebook::Casebook;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

instrument::Catalogue studyCatalogue() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id))).has_value());
    }
    return catalogue;
}

ImportPlan plan(const QByteArray& csv, const ImportOptions& options = {}) {
    const auto table = readTextTable(csv);
    EXPECT_TRUE(table.has_value());
    return planImport(*table, studyCatalogue(), options);
}

Casebook casebookOf(const ImportPlan& plan) {
    Casebook casebook(studyCatalogue());
    record::Record record;
    for (const auto& variable : plan.newVariables) {
        record.payload = variable;
        casebook.apply(record);
    }
    for (const auto& response : plan.responses) {
        record.payload = response;
        casebook.apply(record);
    }
    return casebook;
}

Answer at(const Casebook& casebook, int row, const char* variable) {
    return casebook.current(row, casebook.variableOf(QString::fromLatin1(variable)));
}

std::string problemsOf(const ImportPlan& plan) {
    std::string all;
    for (const ImportProblem& problem : plan.problems) {
        all += std::string(problem.key) + "@" + std::to_string(problem.line) + ":" +
               problem.column.toStdString() + " ";
    }
    return all;
}

/// A file of one row with all columns of last_trigger; `loss` stands in the first of them, `rest` in the
/// others.
QByteArray withOptions(const QByteArray& names, const QByteArray& cells, const QByteArray& loss,
    const QByteArray& rest = QByteArray("0")) {
    QByteArray header = names;
    QByteArray row = cells;
    const auto crying = studyCatalogue().withItem(QStringLiteral("last_trigger"));
    for (const instrument::Option& option : crying->item(QStringLiteral("last_trigger"))->options) {
        header += ",last_trigger___" + option.code.toUtf8();
        row += option.code == QLatin1String("loss") ? ',' + loss : ',' + rest;
    }
    return header + '\n' + row + '\n';
}

TEST(WideImportTest, CodesLabelsAndNumbersAreOneAnswer) {
    const Casebook casebook = casebookOf(plan("case_id,clinician_id,pat_gender,gen_relief,cried_ever,gaf\n"
                                              "A,X,woman,4,1,50\nB,Y,donna,Molto,1.0,50\n"));
    for (const int row : {0, 1}) {
        EXPECT_EQ(at(casebook, row, "pat_gender"), Answer(Choice{QStringLiteral("woman")})) << row;
        EXPECT_EQ(at(casebook, row, "gen_relief"), Answer(Choice{QStringLiteral("4")})) << row;
        EXPECT_EQ(at(casebook, row, "cried_ever"), Answer(Choice{QStringLiteral("1")})) << row;
    }
    EXPECT_EQ(at(casebook, 1, "gaf"), Answer(Number{50}));
}

TEST(WideImportTest, BlankHiddenAndMissingCodesStayDistinct) {
    const Casebook casebook = casebookOf(plan("case_id,cried_ever,gen_relief,gen_shame,gen_tired\n"
                                              "A,1,,-97,unreadable\nB,0,,,\n"));
    EXPECT_EQ(at(casebook, 0, "gen_relief"), Answer(Missing{MissingReason::NotRecorded}));
    EXPECT_EQ(at(casebook, 0, "gen_shame"), Answer(Missing{MissingReason::Refused}));
    EXPECT_EQ(at(casebook, 0, "gen_tired"), Answer(Missing{MissingReason::Unreadable}));
    EXPECT_EQ(at(casebook, 1, "gen_relief"), Answer(Missing{MissingReason::NotApplicable}));
}

/// An answer that stands in the file is kept, whichever cells were blank in the rows above it.
TEST(WideImportTest, WhatIsBlankInOneRowIsNotBlankInTheNext) {
    const Casebook casebook = casebookOf(plan("case_id,cried_ever,gen_relief,last_trigger\n"
                                              "A,0,,\nB,0,4,loss\nC,,3,\nD,0,,loss\n"));
    EXPECT_EQ(at(casebook, 0, "gen_relief"), Answer(Missing{MissingReason::NotApplicable}));
    EXPECT_EQ(at(casebook, 1, "gen_relief"), Answer(Choice{QStringLiteral("4")}));
    EXPECT_EQ(at(casebook, 1, "last_trigger"), Answer(response::Choices{{QStringLiteral("loss")}}));
    EXPECT_EQ(at(casebook, 2, "gen_relief"), Answer(Choice{QStringLiteral("3")}));
    EXPECT_EQ(at(casebook, 3, "gen_relief"), Answer(Missing{MissingReason::NotApplicable}));
    EXPECT_EQ(at(casebook, 3, "last_trigger"), Answer(response::Choices{{QStringLiteral("loss")}}));
}

TEST(WideImportTest, WrongValuesComeInForTheCleanerToSee) {
    const ImportPlan planned = plan("case_id,gen_relief,gaf\nA,9,170\n");
    EXPECT_TRUE(planned.problems.empty()) << problemsOf(planned);
    const Casebook casebook = casebookOf(planned);
    EXPECT_EQ(at(casebook, 0, "gen_relief"), Answer(Choice{QStringLiteral("9")}));
    EXPECT_EQ(at(casebook, 0, "gaf"), Answer(Number{170}));
}

TEST(WideImportTest, UnknownColumnsBecomeVariablesOfTheirOwn) {
    const ImportPlan planned = plan("case_id,empathy,remark,wai_bond,wai_1\nA,3.5,calm,4,2\nB,,1,5,3\n");
    ASSERT_EQ(planned.newVariables.size(), 2U);
    EXPECT_EQ(planned.newVariables[0], (record::VariableDefinition{QStringLiteral("empathy"), {}, true}));
    EXPECT_EQ(planned.newVariables[1], (record::VariableDefinition{QStringLiteral("remark"), {}, false}));
    EXPECT_EQ(planned.ignoredColumns, QStringList{QStringLiteral("wai_bond")});
    const Casebook casebook = casebookOf(planned);
    EXPECT_EQ(at(casebook, 0, "empathy"), Answer(Number{3.5}));
    EXPECT_EQ(at(casebook, 1, "remark"), Answer(response::Text{QStringLiteral("1")}));
}

TEST(WideImportTest, EveryProblemIsNamedWithLineAndColumn) {
    EXPECT_EQ(problemsOf(plan("case_id,gaf\nA,fifty\nA,50\n,1\n")),
        "import.not_a_number@2:gaf import.duplicate_case@3:case_id import.no_case_id@4:case_id ");
    EXPECT_EQ(problemsOf(plan("case_id,gaf,gaf\nA,1,2\n")), "import.duplicate_column@0:gaf ");
    EXPECT_EQ(problemsOf(plan("case_id,,gaf\nA,1,2\n")), "import.unnamed_column@0: ");
    EXPECT_EQ(problemsOf(plan("case_id,clinician_id,clin_age\nA,X,40\nB,X,41\n")),
        "import.clinician_differs@3:clin_age ");
    ImportOptions known;
    known.isKnownCase = [](const QString&, int) { return true; };
    EXPECT_EQ(problemsOf(plan("case_id,gaf\nA,50\n", known)), "import.known_case@2:case_id ");
    EXPECT_EQ(problemsOf(plan("case_id,sitting,gaf\nA,x,50\n")), "import.bad_sitting@2:sitting ");
    EXPECT_EQ(
        problemsOf(plan(withOptions("case_id", "A", "7"))), "import.not_zero_or_one@2:last_trigger___loss ");
}

TEST(WideImportTest, AnAnswerThatItsOptionsContradictIsAProblem) {
    const auto told = [](const QByteArray& whole, const QByteArray& loss) {
        return problemsOf(plan(withOptions("case_id,last_trigger", "A," + whole, loss)));
    };
    const std::string differ = "import.options_differ@2:last_trigger ";
    EXPECT_EQ(told("loss", "1"), "");
    EXPECT_EQ(told("loss", "0"), differ);
    EXPECT_EQ(told("shame", "1"), differ);
    EXPECT_EQ(told("refused", "1"), differ) << "who refused ticked nothing";
    EXPECT_EQ(told("refused", "0"), differ);
    EXPECT_EQ(told("", "1"), "") << "the options alone say it";
}

TEST(WideImportTest, OptionsWithDifferentReasonsAreNotRecorded) {
    const auto answerOf = [](const QByteArray& loss, const QByteArray& rest) {
        const Casebook casebook = casebookOf(plan(withOptions("case_id,cried_ever", "A,1", loss, rest)));
        return at(casebook, 0, "last_trigger");
    };
    EXPECT_EQ(answerOf("-97", "-97"), Answer(Missing{MissingReason::Refused}));
    EXPECT_EQ(answerOf("-98", "-97"), Answer(Missing{MissingReason::NotRecorded}));
    EXPECT_EQ(answerOf("-97", "-98"), Answer(Missing{MissingReason::NotRecorded}));
}

TEST(WideImportTest, PracticeAnswersOfAKnownClinicianAreNeverOverwritten) {
    const Casebook known = casebookOf(plan("case_id,clinician_id,clin_age,clin_gender\nA,X,44,\n"));
    EXPECT_EQ(at(known, 0, "clin_age"), Answer(Number{44}));
    ImportOptions options;
    options.practice = practiceAnswers(known);
    for (const char* same : {"case_id,clinician_id,clin_age,clin_gender\nB,X,,\n",
             "case_id,clinician_id,clin_age\nB,X,44\nC,X,\n", "case_id,clinician_id,clin_age\nB,X,-98\n"}) {
        const ImportPlan planned = plan(same, options);
        EXPECT_TRUE(planned.problems.empty()) << same << problemsOf(planned);
        for (const record::Response& response : planned.responses)
            EXPECT_FALSE(response.caseId.isEmpty()) << same;
    }
    EXPECT_EQ(problemsOf(plan("case_id,clinician_id,clin_age\nB,X,51\n", options)),
        "import.clinician_differs@2:clin_age ");
    const ImportPlan filling = plan("case_id,clinician_id,clin_age,clin_gender\nB,X,44,woman\n", options);
    EXPECT_TRUE(filling.problems.empty()) << problemsOf(filling);
    ASSERT_FALSE(filling.responses.empty());
    ASSERT_EQ(filling.responses[0].items.size(), 1U) << "only what was not known";
    EXPECT_EQ(filling.responses[0].items[0].item, QStringLiteral("clin_gender"));
}

TEST(WideImportTest, ALaterRowFillsInWhatTheFirstOfAClinicianLeftBlank) {
    const ImportPlan planned = plan("case_id,clinician_id,clin_age\nA,X,\nB,X,44\nC,X,\n");
    EXPECT_TRUE(planned.problems.empty()) << problemsOf(planned);
    const Casebook casebook = casebookOf(planned);
    for (const int row : {0, 1, 2}) EXPECT_EQ(at(casebook, row, "clin_age"), Answer(Number{44})) << row;
    EXPECT_EQ(problemsOf(plan("case_id,clinician_id,clin_age\nA,X,\nB,X,44\nC,X,45\n")),
        "import.clinician_differs@4:clin_age ");
}

TEST(WideImportTest, ARecordIdStandsInForTheCaseId) {
    const ImportPlan planned = plan("record_id,wai_1\n7,4\n");
    EXPECT_EQ(planned.caseColumn, QStringLiteral("record_id"));
    EXPECT_EQ(casebookOf(planned).rows()[0].caseId, QStringLiteral("7"));
    EXPECT_EQ(casebookOf(plan("wai_1\n4\n")).rows()[0].caseId, QStringLiteral("R0001"));
}

TEST(WideImportTest, ColumnsCanBeRenamed) {
    ImportOptions options;
    options.rename.insert(QStringLiteral("Q1"), QStringLiteral("wai_1"));
    EXPECT_EQ(
        at(casebookOf(plan("case_id,Q1\nA,4\n", options)), 0, "wai_1"), Answer(Choice{QStringLiteral("4")}));
}

/// A form that never came, or whose record could not be read, was not "not reached".
TEST(WideImportTest, WhereNoResponseCameTheExportSaysNotRecorded) {
    ImportPlan planned = plan("case_id,cried_ever,gen_relief\nA,1,4\n");
    for (record::Response& response : planned.responses) response.mode = record::Mode::Screen;
    for (const bool isRaw : {false, true}) {
        ExportOptions options;
        options.isRaw = isRaw;
        const auto table = readTextTable(wideCsv(casebookOf(planned), options));
        ASSERT_TRUE(table.has_value());
        const auto cell = [&](const char* name) {
            return table->rows[0][table->names.indexOf(QString::fromLatin1(name))];
        };
        EXPECT_EQ(cell("wai_1"), QStringLiteral("-93"));
        EXPECT_EQ(cell("gen_relief"), QStringLiteral("4"));
        EXPECT_EQ(cell("gen_shame"), QStringLiteral("-96")) << "that form came";
    }
}

TEST(WideImportTest, ExportAndImportAgain) {
    const Casebook first =
        casebookOf(plan("case_id,clinician_id,office,sitting,clin_age,clin_gender,cried_ever,last_trigger,"
                        "gen_relief,gen_shame,last_comment,wai_1,wai_2,wai_3,remark\n"
                        "A,X,O1,1,40,woman,1,loss,4,-97,\"=SUM(1,2) said \"\"he\"\"\",5,4,3,a\n"
                        "A,X,O1,2,40,woman,0,,,,,5,,3,\nB,Y,O2,1,,man,1,-98,9,-95,ciao,1,2,3,b\n"));
    const QByteArray csv = wideCsv(first, {});
    const ImportPlan again = plan(csv);
    EXPECT_TRUE(again.problems.empty()) << problemsOf(again);
    const Casebook second = casebookOf(again);
    ASSERT_EQ(second.rows().size(), first.rows().size());
    for (std::size_t row = 0; row < first.rows().size(); ++row) {
        EXPECT_EQ(second.rows()[row].caseId, first.rows()[row].caseId);
        EXPECT_EQ(second.rows()[row].sitting, first.rows()[row].sitting);
        for (const casebook::Variable& variable : first.variables()) {
            const std::string name = variable.name.toStdString();
            const Answer before = at(first, static_cast<int>(row), name.c_str());
            const Answer after = at(second, static_cast<int>(row), name.c_str());
            EXPECT_EQ(response::plainText(after), response::plainText(before)) << name << " " << row;
            EXPECT_EQ(response::missingReason(after), response::missingReason(before)) << name << " " << row;
        }
    }
}

/// What a clinician would not tell is an answer; what was never asked is none.
TEST(WideImportTest, ARefusalOfAKnownClinicianStands) {
    for (const char* code : {"-97", "-95", "-94"}) {
        const Casebook known =
            casebookOf(plan(QByteArray("case_id,clinician_id,clin_age,cried_ever\nA,X,") + code + ",1\n"));
        ImportOptions options;
        options.practice = practiceAnswers(known);
        EXPECT_EQ(problemsOf(plan("case_id,clinician_id,clin_age\nB,X,51\n", options)),
            "import.clinician_differs@2:clin_age ")
            << code;
    }
    const Casebook skipped = casebookOf(plan("case_id,clinician_id,clin_age,cried_ever\nA,X,-98,1\n"));
    ImportOptions options;
    options.practice = practiceAnswers(skipped);
    EXPECT_EQ(problemsOf(plan("case_id,clinician_id,clin_age\nB,X,51\n", options)), "");
}

} // namespace
} // namespace lacrima::exchange
