// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Expression.h"
#include "core/logic/Functions.h"

#include <cmath>
#include <gtest/gtest.h>
#include <utility>

namespace lacrima::logic {
namespace {

SyntaxError errorOf(const std::string& text) {
    const auto parsed = Expression::parse(text);
    EXPECT_FALSE(parsed.isValid()) << text;
    return parsed.isValid() ? SyntaxError{"logic.empty", {}, 0, 0} : parsed.error();
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    text.reserve(part.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

struct Case {
    const char* text;
    SyntaxError expected;
};

TEST(SyntaxErrorTest, SaysWhatAndWhere) {
    const std::vector<Case> cases{
        {"", {"logic.empty", {}, 1, 1}},
        {"  # nothing\n ", {"logic.empty", {}, 2, 2}},
        {"1 +", {"logic.unexpected_end", {}, 1, 4}},
        {"1 2", {"logic.unexpected_token", {"2"}, 1, 3}},
        {"1 + * 2", {"logic.unexpected_token", {"*"}, 1, 5}},
        {"(1 + 2", {"logic.unclosed_parenthesis", {}, 1, 1}},
        {"(1 + 2))", {"logic.unexpected_token", {")"}, 1, 8}},
        {"()", {"logic.unexpected_token", {")"}, 1, 2}},
        {"1 < 2 < 3", {"logic.chained_comparison", {}, 1, 7}},
        {"1 = 2 = 3", {"logic.chained_comparison", {}, 1, 7}},
        {"1 and\n  and 2", {"logic.unexpected_token", {"and"}, 2, 3}},
        {"1\r\n+ @", {"logic.unexpected_character", {"@"}, 2, 3}},
        {"'perché' + €", {"logic.unexpected_character", {"€"}, 1, 12}},
        {"'abc", {"logic.unterminated_text", {}, 1, 1}},
        {"1 + \"a\nb", {"logic.unterminated_text", {}, 1, 5}},
        {"1.2.3", {"logic.bad_number", {"1.2.3"}, 1, 1}},
        {"1 + 12abc", {"logic.bad_number", {"12abc"}, 1, 5}},
        {"1e999", {"logic.bad_number", {"1e999"}, 1, 1}},
        {"0x10", {"logic.bad_number", {"0x10"}, 1, 1}},
        {"[a", {"logic.bad_reference", {}, 1, 1}},
        {"1 = []", {"logic.bad_reference", {}, 1, 5}},
        {"[Age]", {"logic.bad_reference", {}, 1, 1}},
        {"[a b]", {"logic.bad_reference", {}, 1, 1}},
        {"[a()]", {"logic.bad_reference", {}, 1, 1}},
        {"[a(b]", {"logic.bad_reference", {}, 1, 1}},
        {"[record-name]", {"logic.bad_reference", {}, 1, 1}},
        {"[event][a]", {"logic.unexpected_token", {"a"}, 1, 8}},
        {"foo(1)", {"logic.unknown_function", {"foo"}, 1, 1}},
        {"age + 1", {"logic.unexpected_token", {"age"}, 1, 1}},
        {"sum()", {"logic.wrong_argument_count", {"sum", "1", ""}, 1, 1}},
        {"1 + mod(1)", {"logic.wrong_argument_count", {"mod", "2", "2"}, 1, 5}},
        {"round(1, 2, 3)", {"logic.wrong_argument_count", {"round", "1", "2"}, 1, 1}},
        {"if(1, 2)", {"logic.wrong_argument_count", {"if", "3", "3"}, 1, 1}},
        {"if()", {"logic.wrong_argument_count", {"if", "3", "3"}, 1, 1}},
        {"if(1, 2, 3, 4)", {"logic.wrong_argument_count", {"if", "3", "3"}, 1, 1}},
        {"sum(1, 2", {"logic.unclosed_parenthesis", {}, 1, 4}},
        {"sum(1,)", {"logic.unexpected_token", {")"}, 1, 7}},
        {"sum(1 2)", {"logic.unexpected_token", {"2"}, 1, 7}},
        {"'it''s'", {"logic.unexpected_token", {"s"}, 1, 5}},
        {"[a] == 1", {"logic.unexpected_token", {"="}, 1, 6}},
        {"[a] && 1", {"logic.unexpected_character", {"&"}, 1, 5}},
    };
    for (const Case& one : cases) {
        const SyntaxError found = errorOf(one.text);
        EXPECT_EQ(found.key, one.expected.key) << one.text;
        EXPECT_EQ(found.arguments, one.expected.arguments) << one.text;
        EXPECT_EQ(found.line, one.expected.line) << one.text;
        EXPECT_EQ(found.column, one.expected.column) << one.text;
    }
}

TEST(SyntaxErrorTest, BoundsDepth) {
    const int deep = Expression::kMaxDepth;
    for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"abs(", ")"}, std::pair{"if(1,1,", ")"},
             std::pair{"not ", ""}, std::pair{"-", ""}, std::pair{"!", ""}, std::pair{"1 ^ ", ""}}) {
        const auto nested = [&open = open, &close = close](
                                int times) { return repeated(open, times) + "1" + repeated(close, times); };
        EXPECT_TRUE(Expression::parse(nested(deep - 1)).isValid()) << open;
        EXPECT_EQ(errorOf(nested(deep)).key, "logic.too_deep") << open;
    }
    EXPECT_EQ(errorOf(repeated("(", 50000)).key, "logic.too_deep");
    EXPECT_EQ(errorOf(repeated("(", 100000)), (SyntaxError{"logic.too_long", {"65536"}, 1, 1}));
}

TEST(SyntaxErrorTest, LongChainsAreNotDeep) {
    const auto parsed = Expression::parse("0" + repeated(" + 1", 9000));
    ASSERT_TRUE(parsed.isValid());
    EXPECT_EQ(parsed.expression().evaluate(nullptr), Value(9000.0));
    const auto conditions = Expression::parse("[a] = 1" + repeated(" or [a] = 1", 3000));
    ASSERT_TRUE(conditions.isValid());
    EXPECT_EQ(conditions.expression().references().size(), 1U);
    EXPECT_FALSE(conditions.expression().holds(nullptr));
    EXPECT_EQ(errorOf("0" + repeated("+1", 20000)).key, "logic.too_many_parts");
}

TEST(SyntaxErrorTest, RefusesWhatIsNotUtf8) {
    EXPECT_EQ(errorOf("1 + '\xff'"), (SyntaxError{"logic.invalid_utf8", {}, 1, 6}));
    EXPECT_EQ(errorOf("# \xc3\n1"), (SyntaxError{"logic.invalid_utf8", {}, 1, 3}));
    EXPECT_EQ(errorOf("\x80"), (SyntaxError{"logic.invalid_utf8", {}, 1, 1}));
    EXPECT_EQ(errorOf("'\xed\xa0\x80'").key, "logic.invalid_utf8"); // a surrogate
    EXPECT_EQ(errorOf("'\xc0\xaf'").key, "logic.invalid_utf8");     // overlong
    EXPECT_EQ(errorOf(std::string("1\0", 2)).key, "logic.unexpected_character");
}

TEST(SyntaxErrorTest, NothingGrowsBeyondTheText) {
    // Each level doubles nothing: concat of concat of long texts stays a sum of what is written.
    std::string text = "'" + std::string(1000, 'x') + "'";
    for (int i = 0; i < 50; ++i) text = "concat(" + text + ", 'y')";
    const auto parsed = Expression::parse(text);
    ASSERT_TRUE(parsed.isValid());
    EXPECT_EQ(toText(parsed.expression().evaluate(nullptr)).size(), 1050U);
}

TEST(FunctionsTest, AreFoundByNameAndKeepToTheirCounts) {
    for (const Function& function : allFunctions()) {
        EXPECT_EQ(findFunction(function.name), &function);
        const std::size_t most = function.most == Function::kAny ? function.fewest + 3 : function.most;
        for (std::size_t count = function.fewest; count <= most; ++count) {
            const std::vector<Value> blanks(count, Blank{});
            const std::vector<Value> texts(count, std::string("\xff\xc3 9e999"));
            const std::vector<Value> numbers(count, -1e308);
            for (const auto& arguments : {blanks, texts, numbers}) {
                const Value value = function.call(arguments);
                if (const auto* number = std::get_if<double>(&value)) {
                    EXPECT_TRUE(std::isfinite(*number)) << function.name;
                }
            }
        }
    }
    EXPECT_EQ(allFunctions().size(), 37U);
    EXPECT_EQ(findFunction("nothing"), nullptr);
    EXPECT_EQ(findFunction(""), nullptr);
}

} // namespace
} // namespace lacrima::logic
