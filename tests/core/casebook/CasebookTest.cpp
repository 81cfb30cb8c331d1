// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/NoChoices.h"
#include "core/casebook/QualityRules.h"
#include "tests/core/casebook/CasebookFixture.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lacrima::casebook {
namespace {

using record::CellAddress;
using record::Record;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

class CasebookTest : public CasebookFixture {};

const Answer kYes = Choice{QStringLiteral("1")};
const Answer kNo = Choice{QStringLiteral("0")};
Answer code(const char* text) {
    return Choice{QString::fromLatin1(text)};
}

/// What is sealed cannot give itself another's code: it is that of who signed it, and the first of theirs.
TEST_F(CasebookTest, TheOfficeIsThatOfWhoSigned) {
    const auto put = [&](const char* signer, record::Payload payload) {
        Record record;
        record.header.id = nextId();
        record.header.office = QString::fromLatin1(signer);
        record.payload = std::move(payload);
        m_casebook.apply(record);
    };
    const auto registration = [](const char* code) {
        record::OfficeRegistration office;
        office.code = QString::fromLatin1(code);
        return office;
    };
    const auto responseOf = [](const char* caseId, record::Mode mode) {
        record::Response response;
        response.caseId = QString::fromLatin1(caseId);
        response.mode = mode;
        response.office = QStringLiteral("NORTH");
        return response;
    };
    put("north", registration("NORTH"));
    put("south", registration("SOUTH"));
    put("south", registration("NORTH"));
    put("south", responseOf("S01-1", record::Mode::Screen));
    put("south", responseOf("S01-2", record::Mode::Paper));
    put("north", responseOf("N01-1", record::Mode::Screen));
    put("south", responseOf("X01-1", record::Mode::Import));
    ASSERT_EQ(m_casebook.rows().size(), 4U);
    EXPECT_EQ(m_casebook.rows()[0].office, QStringLiteral("SOUTH"));
    EXPECT_EQ(m_casebook.rows()[1].office, QStringLiteral("SOUTH"));
    EXPECT_EQ(m_casebook.rows()[2].office, QStringLiteral("NORTH"));
    EXPECT_EQ(m_casebook.rows()[3].office, QStringLiteral("NORTH")) << "as the imported table says";
}

/// An office that may seal could put numbers of its own in the place of a score or a level.
TEST_F(CasebookTest, NoVariableIsCalledLikeWhatIsMadeOfTheAnswers) {
    const std::size_t before = m_casebook.variables().size();
    for (const char* name : {"wai_total", "wai_bond", "wai_total_sum", "po_lowness", "po_psychotic"}) {
        ASSERT_LT(m_casebook.variableOf(QString::fromLatin1(name)), 0) << name;
        apply(record::VariableDefinition{QString::fromLatin1(name), {}, true, {}});
        EXPECT_EQ(m_casebook.variables().size(), before) << name;
        EXPECT_LT(m_casebook.variableOf(QString::fromLatin1(name)), 0) << name;
    }
    apply(record::VariableDefinition{QStringLiteral("height"), {}, true, {}});
    EXPECT_EQ(m_casebook.variables().size(), before + 1);
}

TEST_F(CasebookTest, CorrectionUndoAndRedoKeepEveryStepInTheHistory) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("cry_frequency"), code("2")}});
    const CellAddress cell{QStringLiteral("A01-1"), 1, QStringLiteral("cry_frequency")};
    const QByteArray first = correct(cell, code("2"), code("4"));
    EXPECT_EQ(at("cry_frequency"), code("4"));
    EXPECT_EQ(m_lastChange.rows, std::vector<int>{0});
    const QByteArray undone = reverse(first);
    EXPECT_EQ(at("cry_frequency"), code("2"));
    reverse(undone);
    EXPECT_EQ(at("cry_frequency"), code("4"));
    const CellHistory history = m_casebook.history(0, m_casebook.variableOf(cell.variable));
    EXPECT_EQ(history.raw, code("2"));
    ASSERT_EQ(history.changes.size(), 1U);
    EXPECT_TRUE(history.changes[0].isActive);
    EXPECT_TRUE(m_casebook.isCorrected(0, m_casebook.variableOf(cell.variable)));
}

TEST_F(CasebookTest, UndoingAnEarlierCorrectionLeavesTheLaterOneInForce) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("gaf"), Number{50}}});
    const CellAddress cell{QStringLiteral("A01-1"), 1, QStringLiteral("gaf")};
    const QByteArray first = correct(cell, Number{50}, Number{60});
    const QByteArray second = correct(cell, Number{60}, Number{70});
    reverse(first);
    EXPECT_EQ(at("gaf"), Answer(Number{70}));
    reverse(second);
    EXPECT_EQ(at("gaf"), Answer(Number{50}));
}

TEST_F(CasebookTest, AThousandTurnsOfUndoAndRedoEndWhereTheyShould) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("gaf"), Number{50}}});
    QByteArray last = correct({QStringLiteral("A01-1"), 1, QStringLiteral("gaf")}, Number{50}, Number{60});
    for (int turn = 1; turn <= 1000; ++turn) {
        Record record;
        record.header.id = QByteArray::number(turn).rightJustified(16, '0');
        record.payload = record::Reversal{last, {}, 0};
        m_casebook.apply(record);
        last = record.header.id;
        EXPECT_EQ(at("gaf"), Answer(Number{turn % 2 == 1 ? 50.0 : 60.0}));
    }
}

TEST_F(CasebookTest, AReversalOfNothingKnownChangesNothing) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("gaf"), Number{50}}});
    reverse(QByteArray(16, 'x'));
    EXPECT_EQ(at("gaf"), Answer(Number{50}));
    EXPECT_TRUE(m_lastChange.rows.empty());
}

TEST_F(CasebookTest, PracticeDataReachEveryCaseOfTheClinician) {
    respond({}, QStringLiteral("A01"), {{QStringLiteral("clin_age"), Number{40}}});
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("pat_age"), Number{30}}});
    respond(QStringLiteral("A01-2"), QStringLiteral("A01"), {{QStringLiteral("pat_age"), Number{31}}});
    EXPECT_EQ(at("clin_age", 0), Answer(Number{40}));
    EXPECT_EQ(at("clin_age", 1), Answer(Number{40}));
    const CellAddress address = m_casebook.addressOf(1, m_casebook.variableOf(QStringLiteral("clin_age")));
    EXPECT_EQ(address, (CellAddress{QStringLiteral("A01"), 0, QStringLiteral("clin_age")}));
    correct(address, Number{40}, Number{41});
    EXPECT_EQ(m_lastChange.rows, (std::vector<int>{0, 1}));
    EXPECT_EQ(at("clin_age", 0), Answer(Number{41}));
}

TEST_F(CasebookTest, ACorrectedPracticeAnswerIsACorrectionOfEveryCaseOfTheClinicianAlone) {
    for (const char* clinician : {"A01", "A02"}) {
        const QString of = QString::fromLatin1(clinician);
        respond({}, of, {{QStringLiteral("clin_age"), Number{40}}});
        respond(of + QStringLiteral("-1"), of, {{QStringLiteral("pat_age"), Number{30}}});
        respond(of + QStringLiteral("-2"), of, {{QStringLiteral("pat_age"), Number{31}}});
    }
    const QByteArray id =
        correct({QStringLiteral("A01"), 0, QStringLiteral("clin_age")}, Number{40}, Number{41});
    for (const int row : {0, 1, 2, 3}) EXPECT_EQ(m_casebook.isCorrected(row), row < 2) << row;
    reverse(id);
    for (const int row : {0, 1, 2, 3}) EXPECT_FALSE(m_casebook.isCorrected(row)) << row;
}

TEST_F(CasebookTest, AShadowedAnswerIsNotApplicableButKept) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), kNo}, {QStringLiteral("gen_relief"), code("4"), true}});
    EXPECT_EQ(at("gen_relief"), Answer(Missing{MissingReason::NotApplicable}));
    EXPECT_EQ(m_casebook.raw(0, m_casebook.variableOf(QStringLiteral("gen_relief"))), code("4"));
}

TEST_F(CasebookTest, ExclusionIsUndoneLikeAnythingElse) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("gaf"), Number{50}}});
    record::Exclusion exclusion;
    exclusion.caseId = QStringLiteral("A01-1");
    exclusion.reasonCode = QStringLiteral("test");
    const QByteArray id = apply(exclusion);
    EXPECT_TRUE(m_casebook.rows()[0].isExcluded());
    const QByteArray undone = reverse(id);
    EXPECT_FALSE(m_casebook.rows()[0].isExcluded());
    reverse(undone);
    EXPECT_TRUE(m_casebook.rows()[0].isExcluded());
}

/// Two windows exclude the same case; the second reason is the one in force.
TEST_F(CasebookTest, UndoingAnExclusionThatAnotherTookOverChangesNothing) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("gaf"), Number{50}}});
    record::Exclusion exclusion;
    exclusion.caseId = QStringLiteral("A01-1");
    exclusion.reasonCode = QStringLiteral("test");
    const QByteArray first = apply(exclusion);
    exclusion.reasonCode = QStringLiteral("withdrew");
    const QByteArray second = apply(exclusion);
    const QByteArray undone = reverse(first);
    ASSERT_TRUE(m_casebook.rows()[0].isExcluded());
    EXPECT_EQ(m_casebook.rows()[0].exclusion->reasonCode, QStringLiteral("withdrew"));
    EXPECT_TRUE(m_lastChange.rows.empty());
    reverse(second);
    EXPECT_FALSE(m_casebook.rows()[0].isExcluded());
    reverse(undone);
    EXPECT_FALSE(m_casebook.rows()[0].isExcluded()) << "redoing the first is not redoing the second";
}

TEST_F(CasebookTest, SittingsOfOneCaseAreRowsOfTheirOwn) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("cried_ever"), kNo}}, 1);
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"), {{QStringLiteral("cried_ever"), kYes}}, 2);
    ASSERT_EQ(m_casebook.rows().size(), 2U);
    EXPECT_EQ(at("cried_ever", 0), kNo);
    EXPECT_EQ(at("cried_ever", 1), kYes);
}

/// Two windows, a replayed envelope, a paper form typed after the screen.
TEST_F(CasebookTest, TheFirstResponseStandsAndTheSecondIsKeptBeside) {
    const QString caseId = QStringLiteral("A01-1");
    const QString clinician = QStringLiteral("A01");
    respond(caseId, clinician, {{QStringLiteral("cried_ever"), kNo}, {QStringLiteral("wai_1"), code("3")}});
    respond(caseId, clinician, {{QStringLiteral("cried_ever"), kYes}, {QStringLiteral("wai_1"), code("3")}});
    respond(caseId, clinician, {{QStringLiteral("cried_ever"), kYes}}, 2);
    EXPECT_EQ(at("cried_ever"), kNo);
    EXPECT_EQ(m_casebook.raw(0, m_casebook.variableOf(QStringLiteral("cried_ever"))), kNo);
    EXPECT_EQ(at("cried_ever", 1), kYes);
    const int variable = m_casebook.variableOf(QStringLiteral("cried_ever"));
    const CellHistory history = m_casebook.history(0, variable);
    ASSERT_EQ(history.others.size(), 1U);
    EXPECT_EQ(history.others.front().answer, kYes);
    EXPECT_FALSE(history.isCorrected());
    EXPECT_EQ(m_casebook.answeredTwice(0), std::vector<int>{variable});
    EXPECT_TRUE(m_casebook.answeredTwice(1).empty());
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    const auto hits = rules.violationsOf(m_casebook, 0);
    EXPECT_EQ(std::count(hits.begin(), hits.end(), RuleViolation{Rule::SecondResponse, 0, variable}), 1);
    correct({caseId, 1, QStringLiteral("cried_ever")}, kNo, kYes);
    EXPECT_TRUE(m_casebook.answeredTwice(0).empty()) << "a correction settles which one stands";
}

TEST_F(CasebookTest, ASecondResponseNeitherTakesTheCaseOverNorFillsWhatWasLeftOut) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), Missing{MissingReason::Skipped}},
            {QStringLiteral("wai_1"), code("3")}});
    respond(QStringLiteral("A01-1"), QStringLiteral("B07"),
        {{QStringLiteral("cried_ever"), kYes}, {QStringLiteral("wai_1"), Missing{MissingReason::Refused}}});
    EXPECT_EQ(m_casebook.rows().size(), 1U);
    EXPECT_EQ(m_casebook.rows().front().clinician, QStringLiteral("A01"));
    EXPECT_EQ(at("cried_ever"), Answer(Missing{MissingReason::Skipped}));
    EXPECT_EQ(at("wai_1"), code("3"));
    EXPECT_EQ(m_casebook.answeredTwice(0).size(), 2U);
}

TEST_F(CasebookTest, ThePracticeOfAClinicianMayComeInParts) {
    const QString clinician = QStringLiteral("A01");
    respond(QString(), clinician,
        {{QStringLiteral("clin_age"), Number{50}},
            {QStringLiteral("clin_years"), Missing{MissingReason::Skipped}}});
    respond(QStringLiteral("A01-1"), clinician, {{QStringLiteral("cried_ever"), kYes}});
    respond(QString(), clinician,
        {{QStringLiteral("clin_age"), Number{51}}, {QStringLiteral("clin_years"), Number{9}}});
    EXPECT_EQ(at("clin_age"), Answer(Number{50}));
    EXPECT_EQ(at("clin_years"), Answer(Number{9}));
    EXPECT_EQ(m_casebook.answeredTwice(0).size(), 1U);
}

TEST_F(CasebookTest, RulesFindWhatIsWrongAndNothingElse) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), kNo}, {QStringLiteral("cry_frequency"), code("3")},
            {QStringLiteral("po_overall"), code("6")}, {QStringLiteral("po_level"), code("2")},
            {QStringLiteral("gaf"), Number{170}}, {QStringLiteral("wai_1"), code("9")},
            {QStringLiteral("wai_2"), Missing{MissingReason::Skipped}}});
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    const auto has = [&](Rule rule, const char* variable) {
        for (const RuleViolation& hit : rules.violationsOf(m_casebook, 0)) {
            if (hit.rule == rule && hit.variable == m_casebook.variableOf(QString::fromLatin1(variable)))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(has(Rule::HiddenWithValue, "cry_frequency"));
    EXPECT_TRUE(has(Rule::LevelAgainstOverall, "po_level"));
    EXPECT_TRUE(has(Rule::OutOfRange, "gaf"));
    EXPECT_TRUE(has(Rule::NotAnOption, "wai_1"));
    EXPECT_TRUE(has(Rule::BlankRequired, "wai_2"));
    EXPECT_FALSE(has(Rule::BlankRequired, "gen_relief")) << "hidden items are never required";
    EXPECT_FALSE(has(Rule::NotAnOption, "cried_ever"));
    correct({QStringLiteral("A01-1"), 1, QStringLiteral("cry_frequency")}, code("3"),
        Missing{MissingReason::NotApplicable});
    EXPECT_FALSE(has(Rule::HiddenWithValue, "cry_frequency"));
}

TEST_F(CasebookTest, OfSeveralChoicesAnyCodeMayBeUnknown) {
    const auto chosen = [](const QStringList& codes) { return Answer(response::Choices{codes}); };
    const QString trigger = QStringLiteral("last_trigger");
    const int variable = m_casebook.variableOf(trigger);
    ASSERT_GE(variable, 0);
    const auto& options = m_casebook.variable(variable).item.options;
    ASSERT_GE(options.size(), 2U);
    const QStringList known{options[0].code, options[1].code};
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), kYes}, {trigger, chosen(known)}});
    respond(QStringLiteral("A01-2"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), kYes}, {trigger, chosen(known + QStringList{QStringLiteral("zz")})}});
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    const auto isHit = [&](int row) {
        const auto hits = rules.violationsOf(m_casebook, row);
        return std::count(hits.begin(), hits.end(), RuleViolation{Rule::NotAnOption, row, variable}) == 1;
    };
    EXPECT_FALSE(isHit(0));
    EXPECT_TRUE(isHit(1));
}

TEST_F(CasebookTest, ABranchThatACorrectionOpensIsBlank) {
    respond(QStringLiteral("A01-1"), QStringLiteral("A01"),
        {{QStringLiteral("cried_ever"), kNo},
            {QStringLiteral("cry_frequency"), Missing{MissingReason::NotApplicable}},
            {QStringLiteral("gen_relief"), code("4"), true}});
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    const auto isBlank = [&](const char* variable) {
        const RuleViolation blank{
            Rule::BlankRequired, 0, m_casebook.variableOf(QString::fromLatin1(variable))};
        const std::vector<RuleViolation> hits = rules.violationsOf(m_casebook, 0);
        return std::find(hits.begin(), hits.end(), blank) != hits.end();
    };
    EXPECT_FALSE(isBlank("cry_frequency"));
    EXPECT_FALSE(isBlank("gen_relief"));
    const QByteArray opening = correct({QStringLiteral("A01-1"), 1, QStringLiteral("cried_ever")}, kNo, kYes);
    EXPECT_TRUE(isBlank("cry_frequency"));
    EXPECT_TRUE(isBlank("gen_relief")) << "a shadowed answer counts for nothing";
    reverse(opening);
    EXPECT_FALSE(isBlank("cry_frequency"));
}

TEST_F(CasebookTest, AFormThatHasNotComeInAsksNothing) {
    record::Response alliance;
    alliance.caseId = QStringLiteral("VD01-1");
    alliance.instrument = QStringLiteral("wai_sr");
    alliance.items = {{QStringLiteral("wai_1"), Choice{QStringLiteral("3")}, false, 0, 0}};
    apply(alliance);
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    for (const RuleViolation& hit : rules.violationsOf(m_casebook, 0)) {
        const Variable& variable = m_casebook.variable(hit.variable);
        ASSERT_NE(variable.instrument, nullptr);
        EXPECT_EQ(variable.instrument->id, QStringLiteral("wai_sr")) << variable.name.toStdString();
    }
    record::Response crying;
    crying.caseId = QStringLiteral("VD01-1");
    crying.instrument = QStringLiteral("crying");
    apply(crying);
    const std::vector<RuleViolation> hits = rules.violationsOf(m_casebook, 0);
    const RuleViolation blank{Rule::BlankRequired, 0, m_casebook.variableOf(QStringLiteral("cried_ever"))};
    EXPECT_NE(std::find(hits.begin(), hits.end(), blank), hits.end()) << "it came in, and this is blank";
}

TEST_F(CasebookTest, AnswersThatAreNoChoiceAreCountedByVariable) {
    record::Response response;
    response.items = {{QStringLiteral("gen_relief"), code("9")}, {QStringLiteral("cried_ever"), kYes},
        {QStringLiteral("gen_shame"), code("8")}};
    const auto found = answersThatAreNoChoice({response, response}, m_casebook.variables());
    ASSERT_EQ(found.size(), 2U) << "each variable once";
    EXPECT_EQ(found[0].variable, QStringLiteral("gen_relief"));
    EXPECT_EQ(found[0].cases, 2);
    EXPECT_EQ(found[1].variable, QStringLiteral("gen_shame"));
    EXPECT_EQ(found[1].cases, 2);
}

TEST_F(CasebookTest, SuggestedLevelFollowsTheBands) {
    const std::vector<int> bands{2, 5, 8, 10};
    const int expected[] = {0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 0};
    for (int overall = 0; overall <= 11; ++overall) {
        EXPECT_EQ(suggestedLevel(overall, bands), expected[overall]) << overall;
    }
}

} // namespace
} // namespace lacrima::casebook
