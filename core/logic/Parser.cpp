// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Parser.h"

#include "core/logic/Functions.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace lacrima::logic {
namespace {

struct BinaryOperator {
    std::string_view symbol;
    int binding;
    Operation operation;
};

constexpr int kOr = 1;
constexpr int kAnd = 2;
constexpr int kNot = 3;
constexpr int kComparison = 4;
constexpr int kSum = 5;
constexpr int kProduct = 6;
constexpr int kSign = 7;
constexpr int kPower = 8;

constexpr std::array<BinaryOperator, 13> kOperators{{
    {"or", kOr, Operation::OrElse},
    {"and", kAnd, Operation::AndElse},
    {"=", kComparison, Operation::Equal},
    {"!=", kComparison, Operation::Unequal},
    {"<=", kComparison, Operation::LessOrEqual},
    {">=", kComparison, Operation::GreaterOrEqual},
    {"<", kComparison, Operation::Less},
    {">", kComparison, Operation::Greater},
    {"+", kSum, Operation::Add},
    {"-", kSum, Operation::Subtract},
    {"*", kProduct, Operation::Multiply},
    {"/", kProduct, Operation::Divide},
    {"^", kPower, Operation::Power},
}};

const BinaryOperator* binaryOperator(const Token& token) {
    if (token.kind != TokenKind::Symbol && token.kind != TokenKind::Word) return nullptr;
    const auto* it = std::find_if(kOperators.begin(), kOperators.end(),
        [&token](const BinaryOperator& one) { return one.symbol == token.text; });
    return it == kOperators.end() ? nullptr : &*it;
}

/// Precedence climbing straight into instructions. Once an error is set, everything returns.
class Parser {
public:
    explicit Parser(const std::vector<Token>& tokens)
        : m_tokens(tokens) {}

    std::variant<Expression::Program, SyntaxError> run() {
        if (current().kind == TokenKind::End) {
            fail("logic.empty");
        } else {
            parse(kOr);
        }
        if (!m_error && current().kind != TokenKind::End) unexpected();
        if (m_error) return std::move(*m_error);
        return std::move(m_program);
    }

private:
    const Token& current() const { return m_tokens[m_position]; }
    void next() {
        if (current().kind != TokenKind::End) ++m_position;
    }
    bool takeSymbol(std::string_view symbol) {
        if (!current().isSymbol(symbol)) return false;
        next();
        return true;
    }

    void fail(base::ErrorKey key, std::vector<std::string> arguments = {}) {
        failAt(current(), key, std::move(arguments));
    }
    void failAt(const Token& token, base::ErrorKey key, std::vector<std::string> arguments = {}) {
        if (!m_error) m_error = SyntaxError{key, std::move(arguments), token.line, token.column};
    }
    void unexpected() {
        if (current().kind == TokenKind::End) return fail("logic.unexpected_end");
        fail("logic.unexpected_token", {current().text.substr(0, 40)});
    }

    std::size_t emit(Operation operation, std::size_t operand = 0, const Function* function = nullptr) {
        if (m_program.instructions.size() >= Expression::kMaxParts) fail("logic.too_many_parts");
        if (m_error) return 0;
        m_program.instructions.push_back({operation, operand, function});
        return m_program.instructions.size() - 1;
    }
    void landHere(std::size_t jump) {
        if (!m_error) m_program.instructions[jump].operand = m_program.instructions.size();
    }

    /// An operand and every operator after it that binds at least as tightly as `binding`.
    void parse(int binding) {
        if (++m_depth > Expression::kMaxDepth) fail("logic.too_deep");
        if (!m_error) parseOperand();
        bool isCompared = false;
        while (!m_error) {
            const BinaryOperator* found = binaryOperator(current());
            if (found == nullptr || found->binding < binding) break;
            if (found->binding == kComparison && std::exchange(isCompared, true)) {
                fail("logic.chained_comparison");
                break;
            }
            if (found->binding < kComparison) isCompared = false;
            next();
            parseRightSide(*found);
        }
        --m_depth;
    }

    void parseRightSide(const BinaryOperator& found) {
        const bool isShortCut = found.binding == kOr || found.binding == kAnd;
        const std::size_t jump = isShortCut ? emit(found.operation) : 0;
        // "2 ^ -1" and "2 ^ 3 ^ 2": a power takes a sign and another power on its right.
        parse(found.binding == kPower ? kPower : found.binding + 1);
        if (isShortCut) {
            emit(Operation::Truth);
            landHere(jump);
        } else {
            emit(found.operation);
        }
    }

    void parseOperand() {
        const Token& token = current();
        if (token.isWord("not")) return parsePrefix(Operation::Not, kNot);
        if (token.isSymbol("!")) return parsePrefix(Operation::Not, kSign);
        if (token.isSymbol("-")) return parsePrefix(Operation::Negate, kSign);
        if (token.isSymbol("+")) return parsePrefix(Operation::Identity, kSign);
        if (token.isSymbol("(")) return parseParenthesis();
        if (token.kind == TokenKind::Number) return pushConstant(token.number);
        if (token.kind == TokenKind::Text) return pushConstant(token.text);
        if (token.kind == TokenKind::Variable) return pushVariable(token.reference);
        if (token.kind == TokenKind::Word) return parseWord();
        unexpected();
    }

    void parsePrefix(Operation operation, int binding) {
        next();
        parse(binding);
        emit(operation);
    }

    void parseParenthesis() {
        const Token& opening = current();
        next();
        parse(kOr);
        if (!m_error) close(opening);
    }

    void close(const Token& opening) {
        if (takeSymbol(")")) return;
        if (current().kind == TokenKind::End) return failAt(opening, "logic.unclosed_parenthesis");
        unexpected();
    }

    void pushConstant(Value value) {
        next();
        m_program.constants.push_back(std::move(value));
        emit(Operation::Constant, m_program.constants.size() - 1);
    }

    void pushVariable(const Reference& reference) {
        next();
        const auto [it, isNew] =
            m_slots.try_emplace({reference.name, reference.code}, m_program.references.size());
        if (isNew) m_program.references.push_back(reference);
        emit(Operation::Variable, it->second);
    }

    void parseWord() {
        const Token& word = current();
        const bool isCall = m_tokens[m_position + 1].isSymbol("("); // a word is never the last token
        if (!isCall && word.text == "true") return pushConstant(1.0);
        if (!isCall && word.text == "false") return pushConstant(0.0);
        if (!isCall) return unexpected();
        if (word.text == "if") return parseIf();
        const Function* function = findFunction(word.text);
        if (function == nullptr) return fail("logic.unknown_function", {word.text.substr(0, 40)});
        parseCall(word, *function);
    }

    void parseCall(const Token& word, const Function& function) {
        next();
        const Token& opening = current();
        next();
        std::size_t count = 0;
        if (!current().isSymbol(")")) {
            do {
                parse(kOr);
                ++count;
            } while (!m_error && takeSymbol(","));
        }
        if (m_error) return;
        close(opening);
        if (count < function.fewest || count > function.most)
            wrongCount(word, function.fewest, function.most);
        emit(Operation::Call, count, &function);
    }

    void wrongCount(const Token& word, std::size_t fewest, std::size_t most) {
        failAt(word, "logic.wrong_argument_count",
            {word.text, std::to_string(fewest),
                most == Function::kAny ? std::string() : std::to_string(most)});
    }

    /// if(condition, then, else): only the chosen branch runs.
    void parseIf() {
        const Token& word = current();
        next();
        const Token& opening = current();
        next();
        if (current().isSymbol(")")) return wrongCount(word, 3, 3);
        parse(kOr);
        const std::size_t toElse = emit(Operation::JumpIfFalse);
        if (!takeComma(word)) return;
        parse(kOr);
        const std::size_t toEnd = emit(Operation::Jump);
        landHere(toElse);
        if (!takeComma(word)) return;
        parse(kOr);
        landHere(toEnd);
        if (m_error) return;
        if (current().isSymbol(",")) return wrongCount(word, 3, 3);
        close(opening);
    }

    bool takeComma(const Token& word) {
        if (m_error) return false;
        if (takeSymbol(",")) return true;
        if (current().isSymbol(")")) {
            wrongCount(word, 3, 3);
        } else {
            unexpected();
        }
        return false;
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_position = 0;
    int m_depth = 0;
    Expression::Program m_program;
    std::map<std::pair<std::string, std::string>, std::size_t> m_slots;
    std::optional<SyntaxError> m_error;
};

} // namespace

std::variant<Expression::Program, SyntaxError> compile(const std::vector<Token>& tokens) {
    return Parser(tokens).run();
}

} // namespace lacrima::logic
