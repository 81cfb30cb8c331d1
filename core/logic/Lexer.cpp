// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Lexer.h"

#include "core/logic/Utf8.h"

#include <array>
#include <optional>
#include <utility>

namespace lacrima::logic {
namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

class Lexer {
public:
    explicit Lexer(std::string_view text)
        : m_rest(text) {}

    std::variant<std::vector<Token>, SyntaxError> run() {
        while (!m_error) {
            skipSpaceAndComments();
            if (m_error) break;
            m_token = Token{};
            m_token.line = m_line;
            m_token.column = m_column;
            readToken();
            if (m_error) break;
            m_tokens.push_back(m_token);
            if (m_token.kind == TokenKind::End) return std::move(m_tokens);
        }
        return std::move(*m_error);
    }

private:
    bool startsWith(std::string_view start) const { return m_rest.substr(0, start.size()) == start; }

    void fail(base::ErrorKey key, std::vector<std::string> arguments = {}) {
        if (!m_error) {
            m_error = SyntaxError{key, std::move(arguments), m_token.line, m_token.column};
        }
    }

    void failHere(base::ErrorKey key, std::vector<std::string> arguments = {}) {
        m_token.line = m_line;
        m_token.column = m_column;
        fail(key, std::move(arguments));
    }

    /// Drops one code point and keeps count of lines and columns. "\r\n" is one line end.
    void advance() {
        const std::size_t size = codePointSize(m_rest);
        if (size == 0) {
            failHere("logic.invalid_utf8");
            return;
        }
        const char c = m_rest.front();
        m_rest.remove_prefix(size);
        const bool isHalfLineEnd = c == '\r' && startsWith("\n");
        if ((c == '\n' || c == '\r') && !isHalfLineEnd) {
            ++m_line;
            m_column = 1;
        } else if (!isHalfLineEnd) {
            ++m_column;
        }
    }

    void advance(std::size_t bytes) {
        m_rest.remove_prefix(bytes); // names and symbols: ASCII within one line
        m_column += static_cast<int>(bytes);
    }

    void skipSpaceAndComments() {
        while (!m_error && !m_rest.empty()) {
            const char c = m_rest.front();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                advance();
            } else if (c == '#' || startsWith("//")) {
                while (!m_error && !m_rest.empty() && m_rest.front() != '\n' && m_rest.front() != '\r')
                    advance();
            } else {
                return;
            }
        }
    }

    void readToken() {
        if (m_rest.empty()) return; // End
        const char c = m_rest.front();
        const bool isPointed = c == '.' && m_rest.size() > 1 && isDigit(m_rest[1]);
        if (isDigit(c) || isPointed) {
            readNumber();
        } else if (isLetter(c)) {
            readWord();
        } else if (c == '\'' || c == '"') {
            readText(c);
        } else if (c == '[') {
            readVariable();
        } else {
            readSymbol();
        }
    }

    /// Takes all that a person would take for one number, so that "1.2.3" and "12abc" are one bad number.
    void readNumber() {
        std::size_t size = 0;
        while (size < m_rest.size()) {
            const char c = m_rest[size];
            const bool isExponentSign = (c == '+' || c == '-') && lowered(m_rest[size - 1]) == 'e' &&
                                        size + 1 < m_rest.size() && isDigit(m_rest[size + 1]);
            if (!isNamePart(c) && c != '.' && !isExponentSign) break;
            ++size;
        }
        const std::string_view written = m_rest.substr(0, size);
        const auto number = toNumber(written);
        if (!number) {
            fail("logic.bad_number", {std::string(written.substr(0, 40))});
            return;
        }
        m_token.kind = TokenKind::Number;
        m_token.number = *number;
        m_token.text = std::string(written.substr(0, 40));
        advance(size);
    }

    std::string takeName() {
        std::size_t size = 0;
        while (size < m_rest.size() && isNamePart(m_rest[size])) ++size;
        std::string name(m_rest.substr(0, size));
        advance(size);
        return name;
    }

    void readWord() {
        m_token.kind = TokenKind::Word;
        m_token.text = takeName();
        for (char& c : m_token.text) c = lowered(c);
    }

    void readText(char quote) {
        advance(1);
        const char* start = m_rest.data();
        while (!m_error && !m_rest.empty() && m_rest.front() != quote) advance();
        if (m_error) return;
        if (m_rest.empty()) {
            fail("logic.unterminated_text");
            return;
        }
        m_token.kind = TokenKind::Text;
        m_token.text.assign(start, m_rest.data());
        advance(1);
    }

    /// [name] or [name(code)]; the name in lower case, as variables are spelt.
    void readVariable() {
        advance(1);
        m_token.kind = TokenKind::Variable;
        const bool startsAsName = !m_rest.empty() && m_rest.front() >= 'a' && m_rest.front() <= 'z';
        if (!startsAsName) return fail("logic.bad_reference");
        m_token.reference.name = takeName();
        for (const char c : m_token.reference.name) {
            if (c >= 'A' && c <= 'Z') return fail("logic.bad_reference");
        }
        if (startsWith("(")) {
            advance(1);
            readCode();
            if (m_error) return;
        }
        if (!startsWith("]")) return fail("logic.bad_reference");
        advance(1);
        m_token.text = m_token.reference.name;
    }

    void readCode() {
        std::size_t size = 0;
        while (size < m_rest.size() &&
               (isNamePart(m_rest[size]) || m_rest[size] == '-' || m_rest[size] == '.')) {
            ++size;
        }
        m_token.reference.code = std::string(m_rest.substr(0, size));
        advance(size);
        if (size == 0 || !startsWith(")")) return fail("logic.bad_reference");
        advance(1);
    }

    void readSymbol() {
        static constexpr std::array<std::string_view, 16> kSymbols{
            "<>", "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "^", "(", ")", ",", "!"};
        for (const std::string_view symbol : kSymbols) {
            if (!startsWith(symbol)) continue;
            m_token.kind = TokenKind::Symbol;
            m_token.text = symbol == "<>" ? "!=" : symbol;
            advance(symbol.size());
            return;
        }
        const std::size_t size = codePointSize(m_rest);
        if (size == 0) return fail("logic.invalid_utf8");
        fail("logic.unexpected_character", {std::string(m_rest.substr(0, size))});
    }

    std::string_view m_rest;
    int m_line = 1;
    int m_column = 1;
    Token m_token;
    std::vector<Token> m_tokens;
    std::optional<SyntaxError> m_error;
};

} // namespace

std::variant<std::vector<Token>, SyntaxError> tokenize(std::string_view text) {
    return Lexer(text).run();
}

} // namespace lacrima::logic
