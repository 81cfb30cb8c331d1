// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/LogicValue.h"

namespace lacrima::response {
namespace {

logic::Value isChosen(bool isHolding) {
    return isHolding ? 1.0 : 0.0;
}

} // namespace

logic::Value logicValue(const Answer& answer, std::string_view code) {
    if (const auto reason = missingReason(answer)) {
        const bool isNamed = *reason != MissingReason::NotReached && *reason != MissingReason::NotRecorded &&
                             *reason != MissingReason::NotInFile;
        return logic::Blank{isNamed ? missingName(*reason).toStdString() : std::string()};
    }
    const QString wanted = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (const auto* choice = std::get_if<Choice>(&answer); choice != nullptr && !wanted.isEmpty()) {
        return isChosen(choice->code == wanted);
    }
    if (const auto* choices = std::get_if<Choices>(&answer); choices != nullptr && !wanted.isEmpty()) {
        return isChosen(choices->codes.contains(wanted));
    }
    if (!wanted.isEmpty()) return logic::Blank{};
    if (const auto* number = std::get_if<Number>(&answer)) return logic::finiteOrBlank(number->value);
    return plainText(answer).toStdString();
}

} // namespace lacrima::response
