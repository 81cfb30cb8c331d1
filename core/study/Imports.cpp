// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Imports.h"

#include <QHash>
#include <QSet>

#include <set>
#include <utility>

namespace lacrima::study {
namespace {

/// Which batch a reversal turns, and how often it was turned with it.
struct Turn {
    QByteArray batch;
    int depth = 0;
};

struct BatchOfPayload {
    QByteArray operator()(const record::Response& response) const { return response.batch; }
    QByteArray operator()(const record::Exclusion& exclusion) const { return exclusion.batch; }
    QByteArray operator()(const record::VariableDefinition& variable) const { return variable.batch; }
    template<class T>
    QByteArray operator()(const T&) const {
        return {};
    }
};

/// Neither answers nor what is made of them: an office that got its name, a computer that was handed over.
bool isBesideTheData(const record::Payload& payload) {
    return std::holds_alternative<record::SavedView>(payload) ||
           std::holds_alternative<record::OfficeRegistration>(payload) ||
           std::holds_alternative<record::HandOver>(payload);
}

} // namespace

QByteArray batchOf(const record::Payload& payload) {
    return std::visit(BatchOfPayload{}, payload);
}

void withdrawImports(OpenedLog& log) {
    QHash<QByteArray, Turn> turns;
    std::set<QByteArray> withdrawn;
    for (const OpenedRecord& opened : log.records) {
        // Not over a reversal, whose id somebody could give a batch of their own.
        const QByteArray batch = batchOf(opened.record.payload);
        if (!batch.isEmpty() && !turns.contains(batch)) turns.insert(batch, {batch, 0});
        const auto* reversal = std::get_if<record::Reversal>(&opened.record.payload);
        if (reversal == nullptr || !turns.contains(reversal->target)) continue;
        Turn turn = turns.value(reversal->target);
        ++turn.depth;
        turns.insert(opened.record.header.id, turn);
        if (turn.depth % 2 == 1)
            withdrawn.insert(turn.batch);
        else
            withdrawn.erase(turn.batch);
    }
    for (auto turn = turns.constBegin(); turn != turns.constEnd(); ++turn) log.importTurns.insert(turn.key());
    if (withdrawn.empty()) return;
    const auto isWithdrawn = [&](const record::Payload& payload) {
        const QByteArray batch = batchOf(payload);
        return !batch.isEmpty() && withdrawn.contains(batch);
    };
    QSet<QString> stillUsed;
    for (const OpenedRecord& opened : log.records) {
        const auto* response = std::get_if<record::Response>(&opened.record.payload);
        if (response == nullptr || isWithdrawn(opened.record.payload)) continue;
        for (const record::ItemResponse& item : response->items) stillUsed.insert(item.item);
    }
    std::erase_if(log.records, [&](const OpenedRecord& opened) {
        const auto* variable = std::get_if<record::VariableDefinition>(&opened.record.payload);
        return isWithdrawn(opened.record.payload) &&
               (variable == nullptr || !stillUsed.contains(variable->name));
    });
}

std::optional<LastImport> lastImport(const OpenedLog& log) {
    LastImport import;
    std::set<std::pair<QString, int>> cases;
    for (auto opened = log.records.rbegin(); opened != log.records.rend(); ++opened) {
        const record::Payload& payload = opened->record.payload;
        if (isBesideTheData(payload)) continue;
        const QByteArray batch = batchOf(payload);
        if (batch.isEmpty() || (!import.batch.isEmpty() && batch != import.batch)) break;
        import.batch = batch;
        const auto* response = std::get_if<record::Response>(&payload);
        if (response != nullptr && !response->caseId.isEmpty())
            cases.insert({response->caseId, response->sitting});
    }
    import.cases = static_cast<int>(cases.size());
    return import.batch.isEmpty() ? std::nullopt : std::optional(import);
}

} // namespace lacrima::study
