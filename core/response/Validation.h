// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <cstdint>
#include <vector>

namespace lacrima::response {

/// How strongly an answer is questioned.
enum class Severity : std::uint8_t {
    Hint,    ///< shown, nothing asked
    Confirm, ///< asked once; pressing on keeps the answer
    Block,   ///< not an answer at all: not taken
};

enum class ProblemKind : std::uint8_t {
    OutOfRange,
    Unexpected,
    CheckFailed,
    NotAnOption,
    WrongType,
    TooLong
};

struct Problem {
    QString item;
    ProblemKind kind = ProblemKind::WrongType;
    Severity severity = Severity::Hint;
    bool operator==(const Problem&) const = default;
};

/// What is wrong with an answer taken by itself, without the item's check. A missing answer is never wrong.
std::vector<Problem> itemProblems(const instrument::Item& item, const Answer& answer);

/// The answer in the form in which it is kept: codes sorted, each once; a text without words is Skipped.
Answer normalized(Answer answer);

} // namespace lacrima::response
