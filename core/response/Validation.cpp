// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/Validation.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lacrima::response {
namespace {

using instrument::Item;
using instrument::ItemType;

constexpr int kEarliestYear = 1850;
constexpr int kLatestYear = 2200;

bool isOfType(ItemType type, const Answer& answer) {
    if (type == ItemType::Choice) return std::holds_alternative<Choice>(answer);
    if (type == ItemType::Several) return std::holds_alternative<Choices>(answer);
    if (type == ItemType::Text) return std::holds_alternative<Text>(answer);
    if (type == ItemType::Date) return std::holds_alternative<Date>(answer);
    const auto* number = std::get_if<Number>(&answer);
    if (number == nullptr || !std::isfinite(number->value)) return false;
    return type == ItemType::Decimal || number->value == std::trunc(number->value);
}

bool isDate(const Date& date) {
    using namespace std::chrono;
    if (date.year < kEarliestYear || date.year > kLatestYear) return false;
    if (date.month == 0) return date.day == 0;
    if (date.month < 0 || date.day < 0) return false;
    const int day = date.day == 0 ? 1 : date.day;
    return year_month_day(std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
        std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

bool areOptions(const Item& item, const Answer& answer) {
    if (const auto* choice = std::get_if<Choice>(&answer)) return item.option(choice->code) != nullptr;
    const auto* choices = std::get_if<Choices>(&answer);
    if (choices == nullptr) return true;
    return std::all_of(choices->codes.begin(), choices->codes.end(),
        [&item](const QString& code) { return item.option(code) != nullptr; });
}

} // namespace

std::vector<Problem> itemProblems(const Item& item, const Answer& answer) {
    if (isMissing(answer)) return {};
    const auto only = [&item](ProblemKind kind, Severity severity) {
        return std::vector<Problem>{{item.id, kind, severity}};
    };
    if (!isOfType(item.type, answer)) return only(ProblemKind::WrongType, Severity::Block);
    if (!areOptions(item, answer)) return only(ProblemKind::NotAnOption, Severity::Block);
    if (const auto* number = std::get_if<Number>(&answer)) {
        if (!item.range.contains(number->value)) return only(ProblemKind::OutOfRange, Severity::Block);
        if (!item.expected.contains(number->value)) return only(ProblemKind::Unexpected, Severity::Confirm);
    }
    if (const auto* text = std::get_if<Text>(&answer)) {
        const bool isTooLong = item.maximumLength > 0 && text->value.size() > item.maximumLength;
        if (isTooLong) return only(ProblemKind::TooLong, Severity::Block);
    }
    if (const auto* date = std::get_if<Date>(&answer); date != nullptr && !isDate(*date)) {
        return only(ProblemKind::WrongType, Severity::Block);
    }
    return {};
}

Answer normalized(Answer answer) {
    if (auto* choices = std::get_if<Choices>(&answer)) {
        choices->codes.sort();
        choices->codes.removeDuplicates();
    }
    if (const auto* text = std::get_if<Text>(&answer); text != nullptr && text->value.trimmed().isEmpty()) {
        return Missing{MissingReason::Skipped};
    }
    return answer;
}

} // namespace lacrima::response
