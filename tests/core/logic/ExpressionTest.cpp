// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Expression.h"

#include <clocale>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <map>

namespace lacrima::logic {
namespace {

using Values = std::map<std::string, Value>;

/// The variables that the cases below name.
const Values& sample() {
    static const Values kSample{
        {"zero", 0.0},
        {"three", 3.0},
        {"four", std::string("4")},
        {"word", std::string("Loss")},
        {"empty", std::string()},
        {"nothing", Blank{}},
        {"skipped", Blank{"skipped"}},
        {"refused", Blank{"refused"}},
        {"accents", std::string("Perché è così")},
        {"born", std::string("1980-02-29")},
        {"partial", std::string("2026-11")},
        {"several(loss)", 1.0},
        {"several(shame)", 0.0},
        {"infinite", std::numeric_limits<double>::infinity()},
    };
    return kSample;
}

Value evaluated(const Expression& expression, const Values& values) {
    return expression.evaluate([&](int slot) -> Value {
        const Reference& reference = expression.references()[static_cast<std::size_t>(slot)];
        const auto it = values.find(
            reference.code.empty() ? reference.name : reference.name + "(" + reference.code + ")");
        return it == values.end() ? Value(Blank{}) : it->second;
    });
}

/// "blank", "text:...", or the number, so that a failing case says what it found.
std::string shown(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return "text:" + *text;
    return std::holds_alternative<Blank>(value) ? "blank" : toText(value);
}

std::string result(std::string_view text) {
    const auto parsed = Expression::parse(text);
    if (!parsed.isValid()) return "error:" + std::string(parsed.error().key);
    return shown(evaluated(parsed.expression(), sample()));
}

struct Case {
    const char* text;
    const char* expected;
};

void expectAll(const std::vector<Case>& cases) {
    for (const Case& one : cases) EXPECT_EQ(result(one.text), one.expected) << one.text;
}

TEST(ExpressionTest, Calculates) {
    expectAll({{"1 + 2 * 3", "7"}, {"(1 + 2) * 3", "9"}, {"10 - 4 - 3", "3"}, {"100 / 10 / 5", "2"},
        {"2 ^ 3 ^ 2", "512"}, {"-2 ^ 2", "-4"}, {"2 ^ -1", "0.5"}, {"2 * -3", "-6"}, {"--3", "3"},
        {"+3", "3"}, {"1.5e3", "1500"}, {".5", "0.5"}, {"0.1 + 0.2", "0.30000000000000004"},
        {"[three] * [four]", "12"}, {"'2' + '3'", "5"}, {"1e308 * 10", "blank"}, {"(-8) ^ 0.5", "blank"},
        {"0 * -1", "0"}});
}

TEST(ExpressionTest, DivisionByZeroIsBlank) {
    expectAll({{"1 / 0", "blank"}, {"0 / 0", "blank"}, {"1 / [zero]", "blank"}, {"mod(5, 0)", "blank"},
        {"(1 / 0) = ''", "1"}, {"sum(1 / 0, 2)", "2"}});
}

TEST(ExpressionTest, ComparesNumbersAsNumbersAndTextsAsTexts) {
    expectAll({{"[four] = 4", "1"}, {"[four] = '4.0'", "1"}, {"[three] < [four]", "1"}, {"'10' > '9'", "1"},
        {"'b' > 'a'", "1"}, {"[word] = 'Loss'", "1"}, {"[word] = 'loss'", "0"}, {"[word] <> 'loss'", "1"},
        {"[word] != 'Loss'", "0"}, {"[word] = 3", "0"}, {"[word] > 3", "0"}, {"[word] < 3", "0"},
        {"'2026-01-31' < '2026-02-01'", "1"}, {"3 >= 3", "1"}, {"3 <= 2", "0"}, {"[infinite] = ''", "1"}});
}

TEST(ExpressionTest, BlankIsNeitherZeroNorSmall) {
    expectAll({{"[nothing] = ''", "1"}, {"[empty] = ''", "1"}, {"[unknown] = \"\"", "1"},
        {"[zero] = ''", "0"}, {"[zero] <> ''", "1"}, {"[nothing] = 0", "0"}, {"[nothing] <> 0", "1"},
        {"[nothing] <> '1'", "1"}, {"[nothing] = [skipped]", "1"}, {"[nothing] < 1", "0"},
        {"[nothing] > -1", "0"}, {"[nothing] <= 0", "0"}, {"[nothing] >= [nothing]", "0"},
        {"1 > [nothing]", "0"}, {"'' < 'a'", "0"}, {"[nothing]", "blank"}});
}

TEST(ExpressionTest, BlankSpreadsThroughOperatorsButNotThroughSums) {
    expectAll({{"[nothing] + 1", "blank"}, {"1 - [nothing]", "blank"}, {"[nothing] * 0", "blank"},
        {"-[nothing]", "blank"}, {"[word] + 1", "blank"}, {"sum([nothing], 1, 2)", "3"},
        {"sum([nothing])", "blank"}, {"mean([nothing], 2, [word], 4)", "3"},
        {"min([nothing], 5, [three])", "3"}, {"max([skipped])", "blank"}, {"median(4, [nothing], 1, 2)", "2"},
        {"median(1, 2, 3, 4)", "2.5"}, {"stdev(2, 4, [nothing])", "1.4142135623730951"},
        {"stdev(2)", "blank"}, {"sum([zero], [nothing])", "0"}});
}

TEST(ExpressionTest, CombinesConditions) {
    expectAll({{"1 = 1 and 2 = 3", "0"}, {"1 = 1 or 2 = 3", "1"}, {"not 1 = 2", "1"}, {"not (1 = 1)", "0"},
        {"!(1 = 2)", "1"}, {"! [zero] = 1", "1"}, {"1 = 2 and 1 = 2 or 1 = 1", "1"},
        {"1 = 1 or 1 = 2 and 1 = 2", "1"}, {"NOT 1 = 2 AND 3 = 3", "1"}, {"[nothing] or [three]", "1"},
        {"[nothing] and [three]", "0"}, {"[word] and 1", "1"}, {"not [nothing]", "1"}, {"3 and 4", "1"},
        {"true and not false", "1"}, {"[cried_ever] = '1' and [cry_count] > 3", "0"}});
}

TEST(ExpressionTest, ChoosesOneBranchOfIf) {
    expectAll({{"if([three] > 2, 'many', 'few')", "text:many"}, {"if([nothing] > 2, 1, 2)", "2"},
        {"if(1, if(0, 1, 2), 3)", "2"}, {"if(0, 1 / 0, 5) + 1", "6"}, {"IF(1, 2, 3)", "2"},
        {"if(1, '', 3)", "text:"}});
}

TEST(ExpressionTest, ReadsOptionsOfSeveralChoices) {
    expectAll({{"[several(loss)] = '1'", "1"}, {"[several(shame)] = '1'", "0"},
        {"[several(shame)] = '0'", "1"}, {"[several(other)] = '0'", "0"}, {"[several(-1)] = ''", "1"}});
    const auto parsed = Expression::parse("[a(b-1)] + [c] + [a] + [c] + [a(b-1)]");
    ASSERT_TRUE(parsed.isValid());
    EXPECT_EQ(parsed.expression().references(), (std::vector<Reference>{{"a", "b-1"}, {"c", ""}, {"a", ""}}));
}

TEST(ExpressionTest, Rounds) {
    expectAll({{"round(2.5)", "3"}, {"round(-2.5)", "-3"}, {"round(1.005, 2)", "1.01"},
        {"round(14.384, 1)", "14.4"}, {"roundup(14.314, 1)", "14.4"}, {"rounddown(14.384, 1)", "14.3"},
        {"roundup(0.1 + 0.2, 1)", "0.3"}, {"rounddown(-1.5)", "-2"}, {"roundup(-1.5)", "-1"},
        {"round(1234, -2)", "1200"}, {"round([nothing], 1)", "blank"}, {"round(1, [nothing])", "blank"},
        {"round(1e300, 5)", "1e+300"}, {"round(1, 99)", "blank"}});
}

TEST(ExpressionTest, KnowsTheNumberFunctions) {
    expectAll({{"sqrt(16)", "4"}, {"sqrt(-1)", "blank"}, {"abs(-3)", "3"}, {"exponential(0)", "1"},
        {"exponential(10000)", "blank"}, {"log(1)", "0"}, {"log(1000, 10)", "3"}, {"log(8, 2)", "3"},
        {"log(0)", "blank"}, {"log(8, 1)", "blank"}, {"mod(7, 3)", "1"}, {"mod(-7, 3)", "-1"},
        {"isnumber('4')", "1"}, {"isnumber('4 apples')", "0"}, {"isnumber([nothing])", "0"},
        {"isinteger(4.0)", "1"}, {"isinteger(4.5)", "0"}, {"isnumber('inf')", "0"}, {"isnumber('0x10')", "0"},
        {"isnumber(' -1.5e2 ')", "1"}, {"isnumber('--1')", "0"}});
}

TEST(ExpressionTest, KnowsTheTextFunctions) {
    expectAll({{"contains('Loneliness', 'LONE')", "1"}, {"not_contain('abc', 'd')", "1"},
        {"contains([nothing], 'a')", "0"}, {"starts_with([accents], 'PERCHÉ')", "1"},
        {"starts_with('ABC', 'ab')", "1"}, {"starts_with('abc', 'AB')", "1"},
        {"not_contain('ABC', 'b')", "0"}, {"not_contain('abc', 'B')", "0"}, {"ends_with('ABC', 'bc')", "1"},
        {"ends_with('abc', 'BC')", "1"}, {"ends_with('abc', 'bc')", "1"}, {"ends_with('bc', 'abc')", "0"},
        {"length([accents])", "13"}, {"length([nothing])", "0"}, {"length('a😀b')", "3"},
        {"mid('a😀b', 2, 1)", "text:😀"}, {"left([accents], 6)", "text:Perché"},
        {"right([accents], 4)", "text:così"}, {"mid([accents], 8, 1)", "text:è"},
        {"left('abc', 99)", "text:abc"}, {"left('abc', -1)", "text:"}, {"mid('abc', 0, 1)", "blank"},
        {"left('abc', 'x')", "blank"}, {"trim('  a b ')", "text:a b"}, {"upper('è vero')", "text:È VERO"},
        {"lower('ÀÉ÷×')", "text:àé÷×"}, {"concat('a', [nothing], 4, [word])", "text:a4Loss"},
        {"concat(0.5)", "text:0.5"}, {"concat(-0.0)", "text:0"}});
}

TEST(ExpressionTest, TellsReasonsOfMissingApart) {
    expectAll({{"ismissingcode([skipped])", "1"}, {"ismissingcode([nothing])", "0"},
        {"ismissingcode([three])", "0"}, {"hasmissingcode([refused], 'refused', 'skipped')", "1"},
        {"hasmissingcode([refused], 'skipped')", "0"}, {"hasmissingcode([refused])", "1"},
        {"isblankormissingcode([skipped])", "1"}, {"isblankormissingcode([empty])", "1"},
        {"isblankormissingcode([zero])", "0"}, {"isblanknotmissingcode([skipped])", "0"},
        {"isblanknotmissingcode([nothing])", "1"}, {"[skipped] = [refused]", "1"}});
}

TEST(ExpressionTest, EachOfAnyNumberOfArgumentsCounts) {
    expectAll({{"sum(1, 2, 3, 4)", "10"}, {"mean(2, 2, 2, 6)", "3"}, {"min(4, 3, 2, 1)", "1"},
        {"min(1, 2, 3, 4)", "1"}, {"max(1, 2, 3, 4)", "4"}, {"max(4, 3, 2, 1)", "4"},
        {"median(1, 1, 5, 9, 9)", "5"}, {"stdev(1, 1, 1, 5)", "2"},
        {"concat('a', 'b', 'c', 'd')", "text:abcd"},
        {"hasmissingcode([skipped], 'skipped', 'refused', 'not_applicable')", "1"},
        {"hasmissingcode([skipped], 'refused', 'skipped', 'not_applicable')", "1"},
        {"hasmissingcode([skipped], 'refused', 'not_applicable', 'skipped')", "1"},
        {"hasmissingcode([skipped], 'refused', 'not_applicable', 'unknown')", "0"}});
}

TEST(ExpressionTest, CountsDates) {
    expectAll({{"datediff('2026-01-01', '2026-01-31', 'd')", "30"},
        {"datediff('2026-01-31', '2026-01-01', 'd')", "30"},
        {"datediff('2026-01-31', '2026-01-01', 'd', true)", "-30"},
        {"datediff('2026-01-31', '2026-01-01', 'd', 'false')", "30"},
        {"datediff('2026-01-01 10:00', '2026-01-01T12:30:00', 'h')", "2.5"},
        {"datediff('2000-01-01', '2001-01-01', 'y') < 1.01", "1"},
        {"datediff([partial], '2026-01-01', 'd')", "blank"},
        {"datediff('2026-02-30', '2026-01-01', 'd')", "blank"},
        {"datediff('2026-01-01', '2026-01-02', 'week')", "blank"},
        {"datediff([nothing], '2026-01-02', 'd')", "blank"}, {"age_at_date([born], '2026-02-28')", "45"},
        {"age_at_date([born], '2026-03-01')", "46"}, {"age_at_date('2026-01-01', [born])", "blank"},
        {"age_at_date('1980-05-20', '2026-05-19')", "45"}, {"age_at_date('1980-05-20', '2026-05-20')", "46"},
        {"age_at_date('1980-05-20', '2026-06-01')", "46"}, {"age_at_date('1980-05-20', '2026-04-30')", "45"},
        {"age_at_date('2026-05-20', '2026-05-20')", "0"}, {"year([partial])", "2026"},
        {"month([partial])", "11"}, {"day([partial])", "blank"}, {"day([born])", "29"},
        {"year('2026-13-01')", "blank"}, {"year('26')", "blank"}, {"day('2026-01-05 25:00')", "blank"},
        {"year('2026-01-01x')", "blank"}});
}

TEST(ExpressionTest, PassesOverComments) {
    expectAll({{"1 # one\n + 2 // two\r\n + 3", "6"}, {"'# no comment'", "text:# no comment"},
        {"# all\n# comment\n4", "4"}, {"6 // half\n/ 3", "2"}});
}

TEST(ExpressionTest, HoldsForNumbersAndWords) {
    const auto holds = [](const char* text) {
        const auto parsed = Expression::parse(text);
        return parsed.isValid() && parsed.expression().holds(nullptr);
    };
    EXPECT_TRUE(holds("2"));
    EXPECT_TRUE(holds("'yes'"));
    EXPECT_FALSE(holds("0"));
    EXPECT_FALSE(holds("'0'"));
    EXPECT_FALSE(holds("''"));
    EXPECT_FALSE(holds("[anything]"));
    EXPECT_FALSE(Expression().holds(nullptr));
    EXPECT_TRUE(Expression().references().empty());
}

TEST(ExpressionTest, IsTheSameInEveryLocale) {
    const char* before = std::setlocale(LC_ALL, nullptr);
    const std::string kept = before != nullptr ? before : "C";
    for (const char* name : {"it_IT.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) == nullptr) continue;
        EXPECT_EQ(result("concat(1.5 + '0.25')"), "text:1.75") << name;
        EXPECT_EQ(result("'1,5' + 1"), "blank") << name;
    }
    std::setlocale(LC_ALL, kept.c_str());
}

} // namespace
} // namespace lacrima::logic
