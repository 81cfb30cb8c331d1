// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Expression.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using lacrima::logic::Expression;
using lacrima::logic::Value;

void demand(bool isHolding) {
    if (!isHolding) std::abort();
}

/// Values of every sort, differing by slot and round.
Value anyValue(int slot, int round) {
    switch ((slot + round) % 7) {
    case 0:
        return lacrima::logic::Blank{};
    case 1:
        return lacrima::logic::Blank{"skipped"};
    case 2:
        return static_cast<double>(slot) - 2;
    case 3:
        return std::string("2026-02-28");
    case 4:
        return std::string("\xff\xc3"); // not UTF-8
    case 5:
        return std::nan("");
    default:
        return std::string("1");
    }
}

} // namespace

/// Whatever the text: a parse error with a place inside it, or an expression whose values are finite and the
/// same each time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto parsed = Expression::parse(text);
    if (!parsed.isValid()) {
        const auto& error = parsed.error();
        demand(error.key.text().starts_with("logic.") && error.line >= 1 && error.column >= 1);
        demand(static_cast<std::size_t>(error.line) <= size + 1 &&
               static_cast<std::size_t>(error.column) <= size + 1);
        return 0;
    }
    const Expression& expression = parsed.expression();
    for (int round = 0; round < 7; ++round) {
        const auto lookup = [&](int slot) {
            demand(slot >= 0 && static_cast<std::size_t>(slot) < expression.references().size());
            return anyValue(slot, round);
        };
        const Value value = expression.evaluate(lookup);
        if (const auto* number = std::get_if<double>(&value)) demand(std::isfinite(*number));
        demand(value == expression.evaluate(lookup));
        demand(expression.holds(lookup) == lacrima::logic::isTrue(value));
    }
    return 0;
}
