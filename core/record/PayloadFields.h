// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/OptionalKey.h"
#include "core/record/Payload.h"
#include "core/record/PeopleFields.h"

/// The members of each payload under the keys they are stored with, once for reading and writing. Keys are
/// stored: never change or reuse one.
namespace lacrima::record {

constexpr OptionalKey kOptionalBatch{"batch"};
constexpr OptionalKey kOptionalTicket{"ticket"};
constexpr OptionalKey kOptionalProof{"proof"};
constexpr OptionalKey kOptionalSaw{"saw"};
constexpr OptionalKey kOptionalMissing{"missing"};
constexpr OptionalKey kOptionalNonce{"nonce"};

void fields(auto& member, As<CellAddress> auto& value) {
    member("case", value.caseId);
    member("sit", value.sitting);
    member("var", value.variable);
}

void fields(auto& member, As<InstrumentDefinition> auto& value) {
    member("id", value.id);
    member("json", value.json);
}

void fields(auto& member, As<StudyDefinition> auto& value) {
    member("study", value.studyId);
    member("title", value.title);
    member("langs", value.languages);
    member("synth", value.synthetic);
    member("key", value.publicKey);
    member("seed", value.drawSeed);
    member("instr", value.instruments);
    member("share", value.answeredShare);
    member("bands", value.levelBands);
    member("support", value.supportText);
    member(kOptionalNonce, value.nonce);
}

void fields(auto& member, As<OfficeRegistration> auto& value) {
    member("code", value.code);
    member("name", value.name);
    member("key", value.signingKey);
    member(kOptionalTicket, value.ticketKey);
    member(kOptionalProof, value.ticketProof);
    member(kOptionalMissing, value.missing);
}

void fields(auto& member, As<Draw> auto& value) {
    member("n", value.eligible);
    member("no", value.drawNumber);
    member("index", value.index);
}

void fields(auto& member, As<DrawDeclined> auto& value) {
    member("no", value.drawNumber);
    member("why", value.reasonCode);
}

// Nothing to say yet; a later version may.
void fields(auto&, As<HandOver> auto&) {}

void fields(auto& member, As<Response> auto& value) {
    member("clin", value.clinician);
    member("case", value.caseId);
    member("sit", value.sitting);
    member("date", value.sittingDate);
    member("instr", value.instrument);
    member("ver", value.instrumentVersion);
    member("hash", value.instrumentHash);
    member("mode", value.mode);
    member("lang", value.language);
    member("office", value.office);
    member("start", value.started);
    member("end", value.ended);
    member("stop", value.isStopped);
    member("items", value.items);
    member(kOptionalBatch, value.batch);
}

void fields(auto& member, As<Correction> auto& value) {
    member("cell", value.cell);
    member("old", value.before);
    member("new", value.after);
    member("why", value.reason);
    member("note", value.note);
    member("by", value.author);
    member("at", value.time);
    member("batch", value.batch);
    member(kOptionalSaw, value.saw);
}

void fields(auto& member, As<Reversal> auto& value) {
    member("of", value.target);
    member("by", value.author);
    member("at", value.time);
}

void fields(auto& member, As<Exclusion> auto& value) {
    member("case", value.caseId);
    member("sit", value.sitting);
    member("why", value.reasonCode);
    member("note", value.note);
    member("by", value.author);
    member("at", value.time);
    member(kOptionalBatch, value.batch);
}

void fields(auto& member, As<VariableDefinition> auto& value) {
    member("name", value.name);
    member("label", value.label);
    member("num", value.isNumeric);
    member(kOptionalBatch, value.batch);
}

void fields(auto& member, As<SavedView> auto& value) {
    member("name", value.name);
    member("view", value.arrangement);
    member("pos", value.logPosition);
    member("sum", value.digest);
    member("by", value.author);
    member("at", value.time);
}

} // namespace lacrima::record
