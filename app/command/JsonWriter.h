// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace lacrima::app {

/// Writes JSON with the members in the order given and numbers in the shortest form that reads back as
/// the same double. A number that is absent or not finite is null.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(const QString& name);
    JsonWriter& value(const QString& text);
    JsonWriter& value(double number);
    JsonWriter& value(std::optional<double> number);
    JsonWriter& value(bool truth);
    JsonWriter& integer(long long number);
    JsonWriter& null();

    /// A key with its value.
    JsonWriter& number(const char* name, std::optional<double> number);
    JsonWriter& count(const char* name, std::size_t number);
    JsonWriter& text(const char* name, const QString& text);
    JsonWriter& truth(const char* name, bool truth);
    JsonWriter& numbers(const char* name, std::span<const double> numbers);
    /// "note", left out when there is nothing to say.
    JsonWriter& note(const QString& text);

    /// The text so far, with a line end.
    QString text() const { return m_text + QLatin1Char('\n'); }

private:
    void separate();

    QString m_text;
    std::vector<bool> m_hasMembers; ///< one a level: a comma is due before the next member
    bool m_isAfterKey = false;
};

} // namespace lacrima::app
