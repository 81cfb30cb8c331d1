// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/LogicValue.h"

namespace lacrima::response {

logic::Value logicValue(const instrument::Item& item, const Answer& answer, std::string_view code) {
    if (isMissing(answer)) return logic::Blank{};
    if (const auto* number = std::get_if<Number>(&answer)) return number->value;
    if (const auto* several = std::get_if<Choices>(&answer); several != nullptr && !code.empty()) {
        const QString wanted = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        return several->codes.contains(wanted) ? 1.0 : 0.0;
    }
    if (const auto* choice = std::get_if<Choice>(&answer)) {
        const instrument::Option* option = item.option(choice->code);
        if (option != nullptr && option->value) return *option->value;
    }
    return plainText(answer).toStdString();
}

} // namespace lacrima::response
