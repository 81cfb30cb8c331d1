// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/instrument/InstrumentReader.h"
#include "core/response/LogicValue.h"
#include "core/response/ResponseSheet.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::response {
namespace {

QString str(const char* text) {
    return QString::fromUtf8(text);
}

Answer choice(const char* code) {
    return Choice{str(code)};
}

const instrument::Catalogue& catalogue() {
    static const auto kCatalogue = instrument::Catalogue::shipped();
    return *kCatalogue;
}

ResponseSheet sheetOf(const char* id) {
    return ResponseSheet(catalogue().find(str(id)));
}

Answer missing(MissingReason reason) {
    return Missing{reason};
}

std::vector<Problem> one(const char* item, ProblemKind kind, Severity severity) {
    return {{str(item), kind, severity}};
}

TEST(ResponseSheetTest, AsksThoseWhoNeverCriedOneQuestion) {
    ResponseSheet sheet = sheetOf("crying");
    EXPECT_EQ(sheet.shownCount(), 1);
    const SheetDelta delta = sheet.set(str("cried_ever"), choice("0"));
    EXPECT_TRUE(delta.isTaken);
    EXPECT_TRUE(delta.appeared.isEmpty());
    EXPECT_EQ(sheet.shownCount(), 1);
    EXPECT_EQ(sheet.answer(str("gen_relief")), missing(MissingReason::NotApplicable));
    EXPECT_EQ(sheet.impliedValue(str("cry_frequency")), 0.0);
    EXPECT_EQ(sheet.impliedValue(str("cried_last_session")), 0.0);
    EXPECT_EQ(sheet.impliedValue(str("gen_relief")), std::nullopt);
    EXPECT_EQ(sheet.nextShown(-1), 0);
    EXPECT_EQ(sheet.nextShown(0), -1);
}

TEST(ResponseSheetTest, ImpliesNothingBeforeTheFirstAnswer) {
    ResponseSheet sheet = sheetOf("crying");
    EXPECT_EQ(sheet.impliedValue(str("cry_frequency")), std::nullopt);
    sheet.set(str("cried_ever"), missing(MissingReason::Refused));
    EXPECT_EQ(sheet.impliedValue(str("cry_frequency")), std::nullopt);
    EXPECT_EQ(sheet.shownCount(), 1);
}

TEST(ResponseSheetTest, OpensAndClosesTheBranchInTheInstrumentsOrder) {
    ResponseSheet sheet = sheetOf("crying");
    const SheetDelta opened = sheet.set(str("cried_ever"), choice("1"));
    EXPECT_EQ(opened.appeared.size(), 30); // all but the first and what else the crying was about
    EXPECT_EQ(opened.appeared.first(), str("cry_count"));
    EXPECT_EQ(opened.appeared.last(), str("last_comment"));
    const SheetDelta other = sheet.set(str("last_trigger"), Choices{{str("other"), str("loss")}});
    EXPECT_EQ(other.appeared, QStringList{str("last_trigger_other")});
    EXPECT_EQ(sheet.answer(str("last_trigger")), Answer(Choices{{str("loss"), str("other")}}));
    sheet.set(str("last_trigger_other"), Text{str("a song")});
    const SheetDelta closed = sheet.set(str("cried_ever"), choice("0"));
    EXPECT_EQ(closed.vanished.size(), 31);
    EXPECT_TRUE(sheet.isShadowed(str("last_trigger_other")));
    EXPECT_FALSE(sheet.isShadowed(str("last_comment")));
    EXPECT_EQ(sheet.givenAnswer(str("last_trigger_other")), Answer(Text{str("a song")}));
    EXPECT_EQ(sheet.answer(str("last_trigger_other")), missing(MissingReason::NotApplicable));
    EXPECT_EQ(sheet.set(str("cried_ever"), choice("1")).appeared.size(), 31);
    EXPECT_EQ(sheet.answer(str("last_trigger_other")), Answer(Text{str("a song")}));
}

TEST(ResponseSheetTest, CountsSkippedAsDealtWith) {
    ResponseSheet sheet = sheetOf("wai_sr");
    EXPECT_EQ(sheet.answeredCount(), 0);
    sheet.set(str("wai_1"), choice("3"));
    sheet.set(str("wai_2"), missing(MissingReason::Skipped));
    sheet.set(str("wai_3"), missing(MissingReason::Refused));
    EXPECT_EQ(sheet.answeredCount(), 3);
    EXPECT_EQ(sheet.shownCount(), 12);
    EXPECT_EQ(sheet.answer(str("wai_4")), missing(MissingReason::NotReached));
    sheet.set(str("wai_1"), missing(MissingReason::NotReached));
    EXPECT_EQ(sheet.answeredCount(), 2);
}

TEST(ResponseSheetTest, CountsChanges) {
    ResponseSheet sheet = sheetOf("wai_sr");
    EXPECT_EQ(sheet.changeCount(str("wai_1")), 0);
    sheet.set(str("wai_1"), choice("3"));
    sheet.set(str("wai_1"), choice("3"));
    EXPECT_EQ(sheet.changeCount(str("wai_1")), 0);
    sheet.set(str("wai_1"), choice("4"));
    sheet.set(str("wai_1"), choice("9")); // not an option: not a change
    sheet.set(str("wai_1"), missing(MissingReason::Skipped));
    EXPECT_EQ(sheet.changeCount(str("wai_1")), 2);
}

TEST(ResponseSheetTest, WalksOverHiddenQuestions) {
    ResponseSheet sheet = sheetOf("diagnosis");
    const auto& instrument = sheet.instrument();
    const int first = instrument.indexOf(str("dx_1"));
    EXPECT_EQ(sheet.nextShown(first), instrument.indexOf(str("gaf")));
    sheet.set(str("dx_1"), Text{str("F33.1")});
    EXPECT_EQ(sheet.nextShown(first), first + 1);
    const int count = static_cast<int>(instrument.items.size());
    EXPECT_EQ(sheet.nextShown(count - 1), -1);
    EXPECT_EQ(sheet.nextShown(count + 5), -1);
}

TEST(ResponseSheetTest, BlocksWhatIsNoAnswer) {
    ResponseSheet sheet = sheetOf("crying");
    sheet.set(str("cried_ever"), choice("1"));
    const double infinite = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<std::tuple<const char*, Answer, ProblemKind>> cases{
        {"cried_ever", choice("2"), ProblemKind::NotAnOption},
        {"cried_ever", choice(""), ProblemKind::NotAnOption},
        {"cried_ever", Number{1}, ProblemKind::WrongType},
        {"cry_count", Number{0}, ProblemKind::OutOfRange},
        {"cry_count", Number{5001}, ProblemKind::OutOfRange},
        {"cry_count", Number{2.5}, ProblemKind::WrongType},
        {"cry_count", Number{nan}, ProblemKind::WrongType},
        {"cry_count", Number{infinite}, ProblemKind::WrongType},
        {"cry_count", choice("3"), ProblemKind::WrongType},
        {"last_trigger", Choices{{str("loss"), str("rain")}}, ProblemKind::NotAnOption},
        {"last_trigger", choice("loss"), ProblemKind::WrongType},
        {"last_comment", Text{QString(501, u'x')}, ProblemKind::TooLong},
        {"last_comment", Date{2026, 1, 1}, ProblemKind::WrongType},
        {"no_such_item", Number{1}, ProblemKind::WrongType},
    };
    for (const auto& [item, answer, kind] : cases) {
        const Answer before = sheet.answer(str(item));
        const SheetDelta delta = sheet.set(str(item), answer);
        EXPECT_FALSE(delta.isTaken) << item;
        EXPECT_EQ(delta.problems, one(item, kind, Severity::Block)) << item;
        EXPECT_EQ(sheet.answer(str(item)), before) << item;
    }
}

TEST(ResponseSheetTest, TakesTheEndsOfRanges) {
    ResponseSheet sheet = sheetOf("diagnosis");
    for (const double number : {1.0, 100.0})
        EXPECT_TRUE(sheet.set(str("gaf"), Number{number}).problems.empty());
    for (const double number : {0.0, 101.0, 0.999})
        EXPECT_FALSE(sheet.set(str("gaf"), Number{number}).isTaken);
    EXPECT_TRUE(sheet.set(str("tx_per_week"), Number{0.5}).problems.empty()); // a decimal
}

TEST(ResponseSheetTest, TakesATextOfTheMaximumLength) {
    ResponseSheet sheet = sheetOf("crying");
    sheet.set(str("cried_ever"), choice("1"));
    for (const int length : {1, 499, 500}) {
        const Answer words = Text{QString(length, u'x')};
        EXPECT_TRUE(sheet.set(str("last_comment"), words).isTaken) << length;
        EXPECT_EQ(sheet.givenAnswer(str("last_comment")), words) << length;
    }
    EXPECT_FALSE(sheet.set(str("last_comment"), Text{QString(501, u'x')}).isTaken);
}

TEST(ResponseSheetTest, AsksBackWhatIsUnexpectedAndKeepsIt) {
    ResponseSheet sheet = sheetOf("crying");
    sheet.set(str("cried_ever"), choice("1"));
    const SheetDelta delta = sheet.set(str("cry_count"), Number{501});
    EXPECT_TRUE(delta.isTaken);
    EXPECT_EQ(delta.problems, one("cry_count", ProblemKind::Unexpected, Severity::Confirm));
    EXPECT_EQ(sheet.answer(str("cry_count")), Answer(Number{501}));
}

TEST(ResponseSheetTest, ChecksYearsAgainstAgeInEitherOrder) {
    const auto failed = [](const char* item) {
        return one(item, ProblemKind::CheckFailed, Severity::Confirm);
    };
    ResponseSheet sheet = sheetOf("practice");
    EXPECT_TRUE(sheet.set(str("clin_years"), Number{30}).problems.empty());
    EXPECT_EQ(sheet.set(str("clin_age"), Number{49}).problems, failed("clin_age"));
    EXPECT_TRUE(sheet.set(str("clin_age"), Number{50}).problems.empty());
    EXPECT_EQ(sheet.set(str("clin_years"), Number{31}).problems, failed("clin_years"));
    EXPECT_TRUE(sheet.set(str("clin_years"), missing(MissingReason::Skipped)).problems.empty());
}

TEST(ResponseSheetTest, ChecksSessionsAgainstMonths) {
    ResponseSheet sheet = sheetOf("diagnosis");
    sheet.set(str("tx_months"), Number{14});
    EXPECT_TRUE(sheet.set(str("tx_sessions"), Number{41}).problems.empty());
    EXPECT_EQ(sheet.set(str("tx_sessions"), Number{410}).problems,
        one("tx_sessions", ProblemKind::CheckFailed, Severity::Confirm));
    sheet.set(str("tx_per_week"), Number{7});
    EXPECT_TRUE(sheet.problemsOf(str("tx_sessions"), Number{410}).empty());
    EXPECT_TRUE(sheetOf("diagnosis").set(str("tx_months"), Number{0}).problems.empty());
}

TEST(ResponseSheetTest, AsksBackWhenTheLastSessionIsContradicted) {
    ResponseSheet sheet = sheetOf("crying");
    sheet.set(str("cried_ever"), choice("1"));
    EXPECT_TRUE(sheet.problemsOf(str("last_sessions_ago"), Number{3}).empty());
    sheet.set(str("cried_last_session"), choice("1"));
    EXPECT_TRUE(sheet.problemsOf(str("last_sessions_ago"), Number{0}).empty());
    EXPECT_EQ(sheet.problemsOf(str("last_sessions_ago"), Number{3}).size(), 1U);
    sheet.set(str("cried_last_session"), choice("0"));
    EXPECT_EQ(sheet.problemsOf(str("last_sessions_ago"), Number{0}).size(), 1U);
}

TEST(ResponseSheetTest, KeepsNoEmptyTextAndNoDoubleCode) {
    ResponseSheet sheet = sheetOf("diagnosis");
    EXPECT_TRUE(sheet.set(str("dx_1"), Text{str("  ")}).isTaken);
    EXPECT_EQ(sheet.answer(str("dx_1")), missing(MissingReason::Skipped));
    ResponseSheet practice = sheetOf("practice");
    practice.set(str("clin_setting"), Choices{{str("other"), str("hospital"), str("other")}});
    EXPECT_EQ(practice.answer(str("clin_setting")), Answer(Choices{{str("hospital"), str("other")}}));
    EXPECT_TRUE(practice.set(str("clin_setting"), Choices{}).isTaken); // none of these
    EXPECT_EQ(practice.answer(str("clin_setting")), Answer(Choices{}));
}

TEST(ResponseSheetTest, RestoresWithoutJudging) {
    ResponseSheet sheet = sheetOf("crying");
    sheet.restore(str("cry_count"), Number{-4});
    sheet.restore(str("unknown"), Number{1});
    EXPECT_TRUE(sheet.isShadowed(str("cry_count")));
    sheet.restore(str("cried_ever"), choice("1"));
    EXPECT_EQ(sheet.answer(str("cry_count")), Answer(Number{-4}));
    EXPECT_EQ(sheet.changeCount(str("cried_ever")), 0);
}

const char* const kDates = R"json({
  "format": "lacrima-instrument/1", "id": "dates", "version": "1", "respondent": "patient",
  "languages": ["en"], "title": "T", "wording": "W", "uses": ["cried_ever"], "items": [
    {"id": "since", "type": "date", "text": "Since?", "label": "Since"},
    {"id": "later", "type": "text", "text": "?", "label": "L", "show_if": "year([since]) > 2020"},
    {"id": "criers", "type": "text", "text": "?", "label": "C", "show_if": "[cried_ever] = 1"},
    {"id": "silent", "type": "text", "text": "?", "label": "S", "show_if": "hasmissingcode([since], 'refused')"}]
})json";

TEST(ResponseSheetTest, TakesPartialDatesAndRefusesImpossibleOnes) {
    ResponseSheet sheet(
        std::make_shared<const instrument::Instrument>(*instrument::readInstrument(kDates).instrument));
    for (const Date& date : {Date{2021, 0, 0}, Date{2021, 2, 0}, Date{2024, 2, 29}}) {
        EXPECT_TRUE(sheet.set(str("since"), date).isTaken);
        EXPECT_TRUE(sheet.isShown(str("later")));
    }
    for (const Date& date : {Date{2023, 2, 29}, Date{2023, 13, 0}, Date{2023, 0, 5}, Date{0, 0, 0},
             Date{2023, -1, 0}, Date{2023, 1, -1}}) {
        EXPECT_FALSE(sheet.set(str("since"), date).isTaken);
    }
    EXPECT_EQ(sheet.set(str("since"), missing(MissingReason::Refused)).appeared, QStringList{str("silent")});
    EXPECT_EQ(sheet.set(str("since"), missing(MissingReason::Skipped)).vanished, QStringList{str("silent")});
}

TEST(ResponseSheetTest, BranchesOnAnswersToOtherInstruments) {
    const auto instrument =
        std::make_shared<const instrument::Instrument>(*instrument::readInstrument(kDates).instrument);
    EXPECT_FALSE(ResponseSheet(instrument).isShown(str("criers")));
    EXPECT_TRUE(ResponseSheet(instrument, {{str("cried_ever"), choice("1")}}).isShown(str("criers")));
    EXPECT_FALSE(ResponseSheet(instrument, {{str("cried_ever"), choice("0")}}).isShown(str("criers")));
}

TEST(LogicValueTest, IsWhatTheLanguageCompares) {
    using logic::Value;
    EXPECT_EQ(logicValue(choice("4")), Value(std::string("4")));
    EXPECT_EQ(logicValue(choice("a"), "a"), Value(1.0));
    EXPECT_EQ(logicValue(choice("b"), "a"), Value(0.0));
    EXPECT_EQ(logicValue(Choices{{str("a"), str("c")}}), Value(std::string("a;c")));
    EXPECT_EQ(logicValue(Choices{{str("a"), str("c")}}, "c"), Value(1.0));
    EXPECT_EQ(logicValue(Choices{}, "c"), Value(0.0));
    EXPECT_EQ(logicValue(missing(MissingReason::Skipped), "c"), Value(logic::Blank{}));
    EXPECT_EQ(logicValue(Number{2.5}), Value(2.5));
    EXPECT_EQ(logicValue(Number{2.5}, "c"), Value(logic::Blank{}));
    EXPECT_EQ(logicValue(Date{2026, 11, 0}), Value(std::string("2026-11")));
    const auto reasonOf = [](MissingReason reason) {
        return std::get<logic::Blank>(logicValue(Missing{reason})).reason;
    };
    EXPECT_EQ(reasonOf(MissingReason::Refused), "refused");
    EXPECT_EQ(reasonOf(MissingReason::NotApplicable), "not_applicable");
    EXPECT_EQ(reasonOf(MissingReason::NotReached), "");
}

} // namespace
} // namespace lacrima::response
