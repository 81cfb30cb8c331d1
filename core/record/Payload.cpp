// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Payload.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"
#include "core/record/PayloadFields.h"
#include "core/record/WrittenNames.h"

namespace lacrima::record {
namespace {

constexpr qsizetype kLargestPayload = qsizetype{32} * 1024 * 1024;

struct KindOfPayload {
    Kind operator()(const StudyDefinition&) const { return Kind::Study; }
    Kind operator()(const OfficeRegistration&) const { return Kind::Office; }
    Kind operator()(const Draw&) const { return Kind::Draw; }
    Kind operator()(const DrawDeclined&) const { return Kind::DrawDeclined; }
    Kind operator()(const HandOver&) const { return Kind::HandOver; }
    Kind operator()(const KeyHolderAct&) const { return Kind::KeyHolder; }
    Kind operator()(const OfficeTicket&) const { return Kind::Ticket; }
    Kind operator()(const OfficeVerdict&) const { return Kind::OfficeVerdict; }
    Kind operator()(const Migration&) const { return Kind::Migration; }
    Kind operator()(const Response&) const { return Kind::Response; }
    Kind operator()(const Correction&) const { return Kind::Correction; }
    Kind operator()(const Reversal&) const { return Kind::Reversal; }
    Kind operator()(const Exclusion&) const { return Kind::Exclusion; }
    Kind operator()(const VariableDefinition&) const { return Kind::Variable; }
    Kind operator()(const SavedView&) const { return Kind::SavedView; }
};

struct PayloadWriting {
    CborWriter& writer;

    template<class T>
    void operator()(const T& payload) const {
        writer.write(payload);
    }
};

base::Error malformed(Kind kind) {
    return base::error("record.malformed", {std::to_string(static_cast<int>(kind))});
}

template<class T>
base::Result<Payload> decodeAs(Kind kind, const QByteArray& bytes) {
    CborReader reader(bytes);
    T payload;
    reader.read(payload);
    if (!reader.isAtEnd()) return malformed(kind);
    return Payload(std::move(payload));
}

/// Without a name it could never be replaced or removed.
base::Result<Payload> decodeView(const QByteArray& bytes) {
    auto payload = decodeAs<SavedView>(Kind::SavedView, bytes);
    if (!payload) return payload;
    const auto& view = std::get<SavedView>(*payload);
    if (view.name.isEmpty() || view.arrangement.size() > kLargestArrangement)
        return malformed(Kind::SavedView);
    return payload;
}

/// Codes that read as those of others would be new cases.
base::Result<Payload> decodeResponse(const QByteArray& bytes) {
    auto payload = decodeAs<Response>(Kind::Response, bytes);
    const auto* response = payload ? std::get_if<Response>(&*payload) : nullptr;
    if (response != nullptr && !(isTypedCode(response->caseId) && isTypedCode(response->clinician)))
        return malformed(Kind::Response);
    return payload;
}

/// A table would have two columns of one name.
base::Result<Payload> decodeVariable(const QByteArray& bytes) {
    auto payload = decodeAs<VariableDefinition>(Kind::Variable, bytes);
    const auto* variable = payload ? std::get_if<VariableDefinition>(&*payload) : nullptr;
    if (variable != nullptr && (variable->name.isEmpty() || caseColumns().contains(variable->name)))
        return malformed(Kind::Variable);
    return payload;
}

} // namespace

Kind kindOf(const Payload& payload) {
    return std::visit(KindOfPayload{}, payload);
}

QByteArray encode(const Payload& payload) {
    QByteArray bytes;
    CborWriter writer(&bytes);
    std::visit(PayloadWriting{writer}, payload);
    return bytes;
}

base::Result<Payload> decode(Kind kind, const QByteArray& bytes) {
    if (bytes.size() > kLargestPayload) return malformed(kind);
    switch (kind) {
    case Kind::Study:
        return decodeAs<StudyDefinition>(kind, bytes);
    case Kind::Office:
        return decodeAs<OfficeRegistration>(kind, bytes);
    case Kind::Draw:
        return decodeAs<Draw>(kind, bytes);
    case Kind::DrawDeclined:
        return decodeAs<DrawDeclined>(kind, bytes);
    case Kind::HandOver:
        return decodeAs<HandOver>(kind, bytes);
    case Kind::KeyHolder:
        return decodeAs<KeyHolderAct>(kind, bytes);
    case Kind::Ticket:
        return decodeAs<OfficeTicket>(kind, bytes);
    case Kind::OfficeVerdict:
        return decodeAs<OfficeVerdict>(kind, bytes);
    case Kind::Migration:
        return decodeAs<Migration>(kind, bytes);
    case Kind::Response:
        return decodeResponse(bytes);
    case Kind::Correction:
        return decodeAs<Correction>(kind, bytes);
    case Kind::Reversal:
        return decodeAs<Reversal>(kind, bytes);
    case Kind::Exclusion:
        return decodeAs<Exclusion>(kind, bytes);
    case Kind::Variable:
        return decodeVariable(bytes);
    case Kind::SavedView:
        return decodeView(bytes);
    }
    return malformed(kind);
}

} // namespace lacrima::record
