// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/NumberFunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace lacrima::logic {
namespace {

using Arguments = std::span<const Value>;

std::vector<double> numbersOf(Arguments arguments) {
    std::vector<double> numbers;
    numbers.reserve(arguments.size());
    for (const Value& argument : arguments) {
        if (const auto number = toNumber(argument)) numbers.push_back(*number);
    }
    return numbers;
}

Value sum(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    if (numbers.empty()) return Blank{};
    return finiteOrBlank(std::accumulate(numbers.begin(), numbers.end(), 0.0));
}

Value mean(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    if (numbers.empty()) return Blank{};
    const double total = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    return finiteOrBlank(total / static_cast<double>(numbers.size()));
}

Value minimum(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    if (numbers.empty()) return Blank{};
    return *std::min_element(numbers.begin(), numbers.end());
}

Value maximum(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    if (numbers.empty()) return Blank{};
    return *std::max_element(numbers.begin(), numbers.end());
}

Value median(Arguments arguments) {
    auto numbers = numbersOf(arguments);
    if (numbers.empty()) return Blank{};
    std::sort(numbers.begin(), numbers.end());
    const std::size_t half = numbers.size() / 2;
    if (numbers.size() % 2 == 1) return numbers[half];
    return finiteOrBlank(std::midpoint(numbers[half - 1], numbers[half]));
}

/// Of a sample (n - 1); blank for fewer than two numbers.
Value stdev(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    if (numbers.size() < 2) return Blank{};
    const double count = static_cast<double>(numbers.size());
    const double average = std::accumulate(numbers.begin(), numbers.end(), 0.0) / count;
    double squares = 0;
    for (const double number : numbers) squares += (number - average) * (number - average);
    return finiteOrBlank(std::sqrt(squares / (count - 1)));
}

/// Rounds to a number of decimals (0 when not given, -15 to 15). 1.005 is half way between 1.00 and 1.01
/// although its binary form lies below: a scaled number within 1e-9 of a half is that half.
Value rounded(Arguments arguments, double (*round)(double)) {
    const auto number = toNumber(arguments[0]);
    const auto decimals = arguments.size() > 1 ? toNumber(arguments[1]) : 0.0;
    if (!number || !decimals || std::abs(*decimals) > 15) return Blank{};
    const double scale = std::pow(10.0, std::trunc(*decimals));
    double scaled = *number * scale;
    if (!std::isfinite(scaled) || std::abs(scaled) > 1e15) return *number; // no such decimals to round
    const double half = std::round(scaled * 2) / 2;
    if (std::abs(scaled - half) <= 1e-9 * std::max(1.0, std::abs(scaled))) scaled = half;
    return finiteOrBlank(round(scaled) / scale);
}

Value roundNear(Arguments arguments) {
    return rounded(arguments, [](double number) { return std::round(number); });
}

Value roundUp(Arguments arguments) {
    return rounded(arguments, [](double number) { return std::ceil(number); });
}

Value roundDown(Arguments arguments) {
    return rounded(arguments, [](double number) { return std::floor(number); });
}

template<double (*function)(double)>
Value ofOne(Arguments arguments) {
    const auto number = toNumber(arguments[0]);
    return number ? finiteOrBlank(function(*number)) : Value(Blank{});
}

double squareRoot(double number) {
    return std::sqrt(number);
}

double absolute(double number) {
    return std::abs(number);
}

double exponential(double number) {
    return std::exp(number);
}

/// Natural logarithm, or to the base given second.
Value logarithm(Arguments arguments) {
    const auto number = toNumber(arguments[0]);
    if (!number || *number <= 0) return Blank{};
    if (arguments.size() == 1) return finiteOrBlank(std::log(*number));
    const auto base = toNumber(arguments[1]);
    if (!base || *base <= 0 || *base == 1) return Blank{};
    return finiteOrBlank(*base == 10 ? std::log10(*number) : std::log(*number) / std::log(*base));
}

/// Remainder with the sign of the dividend.
Value modulo(Arguments arguments) {
    const auto number = toNumber(arguments[0]);
    const auto divisor = toNumber(arguments[1]);
    if (!number || !divisor || *divisor == 0) return Blank{};
    return finiteOrBlank(std::fmod(*number, *divisor));
}

Value isNumber(Arguments arguments) {
    return toNumber(arguments[0]) ? 1.0 : 0.0;
}

Value isInteger(Arguments arguments) {
    const auto number = toNumber(arguments[0]);
    return number && *number == std::trunc(*number) ? 1.0 : 0.0;
}

constexpr std::array<Function, 16> kFunctions{{
    {"sum", 1, Function::kAny, sum},
    {"mean", 1, Function::kAny, mean},
    {"min", 1, Function::kAny, minimum},
    {"max", 1, Function::kAny, maximum},
    {"median", 1, Function::kAny, median},
    {"stdev", 1, Function::kAny, stdev},
    {"round", 1, 2, roundNear},
    {"roundup", 1, 2, roundUp},
    {"rounddown", 1, 2, roundDown},
    {"sqrt", 1, 1, ofOne<squareRoot>},
    {"abs", 1, 1, ofOne<absolute>},
    {"exponential", 1, 1, ofOne<exponential>},
    {"log", 1, 2, logarithm},
    {"mod", 2, 2, modulo},
    {"isnumber", 1, 1, isNumber},
    {"isinteger", 1, 1, isInteger},
}};

} // namespace

std::span<const Function> numberFunctions() {
    return kFunctions;
}

} // namespace lacrima::logic
