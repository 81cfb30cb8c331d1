// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Expression.h"

#include <array>
#include <gtest/gtest.h>
#include <random>

namespace lacrima::logic {
namespace {

/// A random condition over the variables [a], [b], [c] as a text with every parenthesis, and what it must
/// give for numbers that are all there.
struct Sample {
    std::string text;
    double value = 0;
};

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed) {
        for (double& value : variables) value = pick(9) - 4;
    }

    Sample make(int depth) {
        if (depth == 0 || pick(5) == 0) return leaf();
        const Sample left = make(depth - 1);
        const Sample right = make(depth - 1);
        const auto both = [&](const char* symbol) { return "(" + left.text + symbol + right.text + ")"; };
        switch (pick(9)) {
        case 0:
            return {both(" + "), left.value + right.value};
        case 1:
            return {both("-"), left.value - right.value};
        case 2:
            return {both("*"), left.value * right.value};
        case 3:
            return {both(" and "), truth(left.value != 0 && right.value != 0)};
        case 4:
            return {both(" OR\n"), truth(left.value != 0 || right.value != 0)};
        case 5:
            return {both("<="), truth(left.value <= right.value)};
        case 6:
            return {both(" <> "), truth(left.value != right.value)};
        case 7:
            return {"(not " + left.text + ")", truth(left.value == 0)};
        default:
            return {"if(" + left.text + ", " + right.text + ", " + left.text + ")",
                left.value != 0 ? right.value : left.value};
        }
    }

    std::array<double, 3> variables{};

private:
    static double truth(bool isHolding) { return isHolding ? 1 : 0; }
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    Sample leaf() {
        if (pick(2) == 0) {
            const int number = pick(6);
            return {std::to_string(number), static_cast<double>(number)};
        }
        const int variable = pick(3);
        return {std::string("[") + static_cast<char>('a' + variable) + "]",
            variables[static_cast<std::size_t>(variable)]};
    }

    std::mt19937 m_random;
};

Value evaluated(const Expression& expression, const std::array<double, 3>& variables) {
    return expression.evaluate([&](int slot) -> Value {
        const std::string& name = expression.references()[static_cast<std::size_t>(slot)].name;
        return variables[static_cast<std::size_t>(name[0] - 'a')];
    });
}

TEST(ExpressionPropertyTest, AgreesWithAnIndependentEvaluation) {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Maker maker(seed);
        const Sample sample = maker.make(5);
        const auto parsed = Expression::parse(sample.text);
        ASSERT_TRUE(parsed.isValid()) << sample.text;
        ASSERT_EQ(evaluated(parsed.expression(), maker.variables), Value(sample.value))
            << seed << ": " << sample.text;
    }
}

TEST(ExpressionPropertyTest, BindingIsThatOfFullParentheses) {
    const std::vector<std::pair<const char*, const char*>> pairs{
        {"[a] + [b] * [c]", "[a] + ([b] * [c])"},
        {"[a] - [b] - [c]", "([a] - [b]) - [c]"},
        {"not [a] = [b] or [c]", "(not ([a] = [b])) or [c]"},
        {"[a] or [b] and [c]", "[a] or ([b] and [c])"},
        {"-[a] * [b]", "(-[a]) * [b]"},
        {"! [a] + [b]", "(![a]) + [b]"},
        {"[a] + 1 = [b] - 1 and [c] < 2", "(([a] + 1) = ([b] - 1)) and ([c] < 2)"},
    };
    for (const auto& [loose, strict] : pairs) {
        const auto first = Expression::parse(loose);
        const auto second = Expression::parse(strict);
        for (unsigned seed = 0; seed < 200; ++seed) {
            const Maker maker(seed);
            ASSERT_EQ(evaluated(first.expression(), maker.variables),
                evaluated(second.expression(), maker.variables))
                << loose << " " << seed;
        }
    }
}

TEST(ExpressionPropertyTest, LookupIsAskedOnlyForWhatTheChosenBranchNeeds) {
    const auto parsed = Expression::parse("if([a] = 1, [b], [c])");
    std::vector<int> asked;
    const auto lookup = [&asked](int slot) -> Value {
        asked.push_back(slot);
        return 1.0;
    };
    EXPECT_EQ(parsed.expression().evaluate(lookup), Value(1.0));
    EXPECT_EQ(asked, (std::vector<int>{0, 1}));
}

} // namespace
} // namespace lacrima::logic
