// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/OptionalKey.h"
#include "core/record/People.h"

#include <concepts>
#include <type_traits>

/// The members of the payloads about people, as in PayloadFields.h.
namespace lacrima::record {

template<class T, class Structure>
concept As = std::same_as<std::remove_const_t<T>, Structure>;

constexpr OptionalKey kOptionalChains{"chains"};
constexpr OptionalKey kOptionalLock{"lock"};

void fields(auto& member, As<ChainEnd> auto& value) {
    member("office", value.office);
    member("len", value.length);
    member("hash", value.lastHash);
}

void fields(auto& member, As<KeyHolderAct> auto& value) {
    member("act", value.act);
    member("name", value.name);
    member("key", value.signingKey);
    member(kOptionalChains, value.chains);
    member(kOptionalLock, value.lock);
}

void fields(auto& member, As<OfficeTicket> auto& value) {
    member("key", value.ticketKey);
    member("for", value.officeName);
}

void fields(auto& member, As<OfficeVerdict> auto& value) {
    member("office", value.office);
    member("yes", value.isAccepted);
}

void fields(auto& member, As<Migration> auto& value) {
    member("chains", value.chains);
}

} // namespace lacrima::record
