// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Expression.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lacrima::logic {

struct Function;

enum class Operation : std::uint8_t {
    Constant, ///< push constants[operand]
    Variable, ///< push the value of references[operand]
    Negate,
    Identity, ///< unary plus: a number or blank
    Not,
    Truth, ///< replace by 1 or 0
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    AndElse,     ///< when the top is false: make it 0 and jump to operand; else drop it
    OrElse,      ///< when the top is true: make it 1 and jump to operand; else drop it
    JumpIfFalse, ///< drop the top; jump to operand when it was false
    Jump,
    Call, ///< function with `operand` values from the stack
};

struct Instruction {
    Operation operation = Operation::Constant;
    std::size_t operand = 0;
    const Function* function = nullptr;
};

/// A compiled expression: instructions for a stack machine, in the order of their running. It leaves one
/// value.
struct Expression::Program {
    std::vector<Instruction> instructions;
    std::vector<Value> constants;
    std::vector<Reference> references;
};

} // namespace lacrima::logic
