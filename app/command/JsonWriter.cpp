// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/JsonWriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace lacrima::app {
namespace {

constexpr std::size_t kLongestNumber = 32; ///< shortest forms have at most 24 characters

QString quoted(const QString& text) {
    QString out(QLatin1Char('"'));
    for (const QChar mark : text) {
        if (mark == QLatin1Char('"') || mark == QLatin1Char('\\')) out += QLatin1Char('\\');
        if (mark < QLatin1Char(' '))
            out += QStringLiteral("\\u%1").arg(mark.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += mark;
    }
    out += QLatin1Char('"');
    return out;
}

} // namespace

void JsonWriter::separate() {
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (m_hasMembers.empty()) return;
    if (m_hasMembers.back()) m_text += QLatin1Char(',');
    m_hasMembers.back() = true;
}

JsonWriter& JsonWriter::beginObject() {
    separate();
    m_text += QLatin1Char('{');
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endObject() {
    m_text += QLatin1Char('}');
    m_hasMembers.pop_back();
    return *this;
}

JsonWriter& JsonWriter::beginArray() {
    separate();
    m_text += QLatin1Char('[');
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endArray() {
    m_text += QLatin1Char(']');
    m_hasMembers.pop_back();
    return *this;
}

JsonWriter& JsonWriter::key(const QString& name) {
    separate();
    m_text += quoted(name) + QLatin1Char(':');
    m_isAfterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(const QString& text) {
    separate();
    m_text += quoted(text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    separate();
    std::array<char, kLongestNumber> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text += QLatin1String(digits.data(), end - digits.data());
    return *this;
}

JsonWriter& JsonWriter::value(std::optional<double> number) {
    return number ? value(*number) : null();
}

JsonWriter& JsonWriter::value(bool truth) {
    separate();
    m_text += truth ? QLatin1String("true") : QLatin1String("false");
    return *this;
}

JsonWriter& JsonWriter::integer(long long number) {
    separate();
    m_text += QString::number(number);
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    m_text += QLatin1String("null");
    return *this;
}

JsonWriter& JsonWriter::number(const char* name, std::optional<double> number) {
    return key(QString::fromLatin1(name)).value(number);
}

JsonWriter& JsonWriter::count(const char* name, std::size_t number) {
    return key(QString::fromLatin1(name)).integer(static_cast<long long>(number));
}

JsonWriter& JsonWriter::text(const char* name, const QString& text) {
    return key(QString::fromLatin1(name)).value(text);
}

JsonWriter& JsonWriter::truth(const char* name, bool truth) {
    return key(QString::fromLatin1(name)).value(truth);
}

JsonWriter& JsonWriter::numbers(const char* name, std::span<const double> numbers) {
    key(QString::fromLatin1(name)).beginArray();
    for (const double number : numbers) value(number);
    return endArray();
}

JsonWriter& JsonWriter::note(const QString& text) {
    return text.isEmpty() ? *this : key(QStringLiteral("note")).value(text);
}

} // namespace lacrima::app
