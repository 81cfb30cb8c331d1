// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/key/Kdf.h"
#include "core/store/Statement.h"

#include <cstdint>

/// The columns salt, operations, memory of several tables.
namespace lacrima::store {

/// What does not fit becomes 0, which is out of bounds for every cost.
inline std::uint32_t costFrom(std::int64_t number) {
    return number > 0 && number <= 0xffffffffLL ? static_cast<std::uint32_t>(number) : 0;
}

inline seal::KdfParameters kdfParameters(const Statement& row, int firstColumn) {
    return {row.bytes(firstColumn),
        {costFrom(row.number(firstColumn + 1)), costFrom(row.number(firstColumn + 2))}};
}

inline std::int64_t operationsOf(const seal::KdfParameters& kdf) {
    return kdf.cost.operations;
}

inline std::int64_t memoryOf(const seal::KdfParameters& kdf) {
    return kdf.cost.memoryKibibytes;
}

} // namespace lacrima::store
