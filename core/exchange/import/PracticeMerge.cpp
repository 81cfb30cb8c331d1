// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/PracticeMerge.h"

#include <algorithm>
#include <utility>

namespace lacrima::exchange {
namespace {

using record::ItemResponse;
using record::Response;
using response::MissingReason;

/// The cell is blank, or says no more than that nothing was answered.
bool saysNothing(const ItemResponse& item, const QSet<QString>& blank) {
    const auto reason = response::missingReason(item.answer);
    return reason == MissingReason::Skipped || reason == MissingReason::NotRecorded ||
           (reason.has_value() && blank.contains(item.item));
}

bool isUnanswered(const response::Answer& answer) {
    const auto reason = response::missingReason(answer);
    return reason.has_value() && *reason != MissingReason::Refused && *reason != MissingReason::Unreadable &&
           *reason != MissingReason::Invalid;
}

} // namespace

PracticeAnswers practiceAnswers(const casebook::Casebook& casebook) {
    PracticeAnswers practice;
    const auto& variables = casebook.variables();
    for (auto clinician = casebook.clinicians().begin(); clinician != casebook.clinicians().end();
         ++clinician) {
        auto& answers = practice[clinician.key()];
        for (std::size_t i = 0; i < clinician->size() && i < variables.size(); ++i)
            answers.insert(variables[i].name, (*clinician)[i]);
    }
    return practice;
}

std::vector<ItemResponse> PracticeMerge::fresh(const QString& clinician, std::vector<ItemResponse> items,
    const QSet<QString>& blank, QStringList& differing) {
    const bool isNew = !m_ofStudy.contains(clinician);
    auto& known = m_known[clinician];
    if (known.isEmpty()) known = m_ofStudy.value(clinician);
    std::vector<ItemResponse> fresh;
    for (ItemResponse& item : items) {
        const auto present = known.constFind(item.item);
        const bool isFirst = present == known.constEnd();
        if (!isFirst && (saysNothing(item, blank) || *present == item.answer)) continue;
        if (isFirst && !isNew && saysNothing(item, blank)) continue;
        if (!isFirst && !isUnanswered(*present)) {
            differing.append(item.item);
            continue;
        }
        known.insert(item.item, item.answer);
        fresh.push_back(std::move(item));
    }
    return fresh;
}

void PracticeMerge::take(std::vector<Response>& responses, Response response) {
    const auto place = std::find_if(responses.begin(), responses.end(), [&response](const Response& earlier) {
        return earlier.caseId.isEmpty() && earlier.clinician == response.clinician &&
               earlier.instrument == response.instrument;
    });
    if (place == responses.end()) {
        responses.push_back(std::move(response));
        return;
    }
    for (ItemResponse& item : response.items) {
        const auto same = std::find_if(place->items.begin(), place->items.end(),
            [&item](const ItemResponse& earlier) { return earlier.item == item.item; });
        if (same == place->items.end())
            place->items.push_back(std::move(item));
        else
            *same = std::move(item);
    }
}

} // namespace lacrima::exchange
