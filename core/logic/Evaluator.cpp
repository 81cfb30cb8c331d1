// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Evaluator.h"

#include "core/logic/Functions.h"

#include <cmath>
#include <compare>
#include <utility>

namespace lacrima::logic {
namespace {

Value truth(bool isHolding) {
    return isHolding ? 1.0 : 0.0;
}

Value calculated(Operation operation, const Value& left, const Value& right) {
    const auto a = toNumber(left);
    const auto b = toNumber(right);
    if (!a || !b) return Blank{};
    if (operation == Operation::Add) return finiteOrBlank(*a + *b);
    if (operation == Operation::Subtract) return finiteOrBlank(*a - *b);
    if (operation == Operation::Multiply) return finiteOrBlank(*a * *b);
    if (operation == Operation::Power) return finiteOrBlank(std::pow(*a, *b));
    return *b == 0 ? Value(Blank{}) : finiteOrBlank(*a / *b);
}

/// As numbers when both spell numbers, as texts when both are texts; a number and a word, or a
/// blank and anything else, have no order.
std::partial_ordering compared(const Value& left, const Value& right) {
    if (isBlank(left) && isBlank(right)) return std::partial_ordering::equivalent;
    const auto a = toNumber(left);
    const auto b = toNumber(right);
    if (a && b) return *a <=> *b;
    const auto* c = std::get_if<std::string>(&left);
    const auto* d = std::get_if<std::string>(&right);
    if (c == nullptr || d == nullptr) return std::partial_ordering::unordered;
    return *c <=> *d;
}

Value comparison(Operation operation, const Value& left, const Value& right) {
    const auto order = compared(left, right);
    if (operation == Operation::Equal) return truth(order == 0);
    if (operation == Operation::Unequal) return truth(order != 0);
    if (isBlank(left) || isBlank(right)) return truth(false); // two blanks are equal, yet none is "at least"
    if (operation == Operation::Less) return truth(order < 0);
    if (operation == Operation::LessOrEqual) return truth(order <= 0);
    if (operation == Operation::Greater) return truth(order > 0);
    return truth(order >= 0);
}

class Machine {
public:
    Machine(const Expression::Program& program, const Expression::Lookup& lookup)
        : m_program(program)
        , m_lookup(lookup) {}

    Value run() {
        std::size_t position = 0;
        while (position < m_program.instructions.size()) {
            const Instruction& instruction = m_program.instructions[position];
            if (isJump(instruction.operation)) {
                position = jump(instruction, position);
            } else {
                step(instruction);
                ++position;
            }
        }
        return m_stack.empty() ? Value(Blank{}) : std::move(m_stack.back());
    }

private:
    static bool isJump(Operation operation) {
        return operation == Operation::AndElse || operation == Operation::OrElse ||
               operation == Operation::JumpIfFalse || operation == Operation::Jump;
    }

    Value pop() {
        Value top = std::move(m_stack.back());
        m_stack.pop_back();
        return top;
    }

    std::size_t jump(const Instruction& instruction, std::size_t position) {
        if (instruction.operation == Operation::Jump) return instruction.operand;
        const bool isHolding = isTrue(pop());
        if (instruction.operation == Operation::JumpIfFalse)
            return isHolding ? position + 1 : instruction.operand;
        const bool isDecided = isHolding == (instruction.operation == Operation::OrElse);
        if (!isDecided) return position + 1;
        m_stack.push_back(truth(isHolding));
        return instruction.operand;
    }

    void step(const Instruction& instruction) {
        const Operation operation = instruction.operation;
        if (operation == Operation::Constant) {
            m_stack.push_back(m_program.constants[instruction.operand]);
        } else if (operation == Operation::Variable) {
            m_stack.push_back(variable(instruction.operand));
        } else if (operation == Operation::Call) {
            call(instruction);
        } else if (operation == Operation::Not || operation == Operation::Truth) {
            m_stack.back() = truth(isTrue(m_stack.back()) == (operation == Operation::Truth));
        } else if (operation == Operation::Negate || operation == Operation::Identity) {
            sign(operation == Operation::Negate ? -1 : 1);
        } else {
            binary(operation);
        }
    }

    Value variable(std::size_t slot) const {
        Value value = m_lookup ? m_lookup(static_cast<int>(slot)) : Value(Blank{});
        if (const auto* number = std::get_if<double>(&value)) return finiteOrBlank(*number);
        return value;
    }

    void sign(double factor) {
        const auto number = toNumber(m_stack.back());
        m_stack.back() = number ? Value(*number * factor) : Value(Blank{});
    }

    void binary(Operation operation) {
        const Value right = pop();
        Value& left = m_stack.back();
        left = operation >= Operation::Equal ? comparison(operation, left, right)
                                             : calculated(operation, left, right);
    }

    void call(const Instruction& instruction) {
        const std::size_t first = m_stack.size() - instruction.operand;
        Value value = instruction.function->call(std::span<const Value>(m_stack).subspan(first));
        m_stack.resize(first);
        m_stack.push_back(std::move(value));
    }

    const Expression::Program& m_program;
    const Expression::Lookup& m_lookup;
    std::vector<Value> m_stack;
};

} // namespace

Value run(const Expression::Program& program, const Expression::Lookup& lookup) {
    return Machine(program, lookup).run();
}

} // namespace lacrima::logic
