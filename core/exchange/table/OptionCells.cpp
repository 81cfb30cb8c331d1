// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/OptionCells.h"

#include <algorithm>
#include <cmath>

namespace lacrima::exchange {

using response::Answer;
using response::Choices;
using response::Missing;
using response::MissingReason;

std::optional<bool> OptionCells::tickIn(const QString& cell) const {
    static const QStringList kTicked{QStringLiteral("checked"), QStringLiteral("true"), QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("x")};
    static const QStringList kEmpty{
        QStringLiteral("unchecked"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n")};
    const std::optional<double> number = m_cells->number(cell);
    if (number == 1.0 || kTicked.contains(cell, Qt::CaseInsensitive)) return true;
    if (number == 0.0 || kEmpty.contains(cell, Qt::CaseInsensitive)) return false;
    return std::nullopt;
}

std::optional<base::ErrorKey> OptionCells::take(const QString& code, const QString& cell) {
    if (const std::optional<bool> isTicked = tickIn(cell); isTicked && !m_cells->isMissing(cell)) {
        m_known[code] = *isTicked;
        return {};
    }
    const std::optional<double> number = m_cells->number(cell);
    const auto reason = number && std::abs(*number) < 100 && *number == std::floor(*number)
                            ? response::missingFromCode(static_cast<int>(*number))
                            : response::missingFromName(cell);
    m_missing[code] = reason.value_or(MissingReason::NotRecorded);
    if (reason || m_cells->isMissingWord(cell)) return std::nullopt;
    return base::ErrorKey("import.not_zero_or_one");
}

bool OptionCells::isPartial() const {
    return !m_known.empty() && !m_missing.empty();
}

Answer OptionCells::answer() const {
    if (m_missing.empty()) {
        Choices choices;
        for (const auto& [code, isChosen] : m_known) {
            if (isChosen) choices.codes.append(code);
        }
        choices.codes.sort();
        return choices;
    }
    const MissingReason first = m_missing.begin()->second;
    const bool isOne = m_known.empty() && std::all_of(m_missing.begin(), m_missing.end(),
                                              [first](const auto& part) { return part.second == first; });
    return Missing{isOne ? first : MissingReason::NotRecorded};
}

bool OptionCells::contradicts(const Answer& whole) const {
    if (const auto* choices = std::get_if<Choices>(&whole)) {
        return std::any_of(m_known.begin(), m_known.end(),
            [&](const auto& part) { return choices->codes.contains(part.first) != part.second; });
    }
    const bool isNamed = response::missingReason(whole) != MissingReason::NotRecorded;
    return isNamed && !m_known.empty();
}

} // namespace lacrima::exchange
