// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerCodec.h"
#include "core/record/OptionalKey.h"
#include "core/record/Payload.h"

#include <QCborStreamWriter>
#include <QLatin1String>

#include <concepts>
#include <cstdint>
#include <vector>

namespace lacrima::record {

/// Writes values in the one way the record encoding allows: definite lengths, members in a fixed order, every
/// floating-point number in eight bytes. Equal values give equal bytes.
class CborWriter {
public:
    explicit CborWriter(QByteArray* bytes)
        : m_writer(bytes) {}

    void write(const QString& text) { m_writer.append(QStringView(text)); }
    void write(const QByteArray& bytes) { m_writer.append(bytes); }
    void write(bool isSet) { m_writer.append(isSet); }
    void write(int number) { m_writer.append(static_cast<qint64>(number)); }
    void write(std::int64_t number) { m_writer.append(static_cast<qint64>(number)); }
    void write(double number) { m_writer.append(number); }
    void write(Mode mode) { write(static_cast<int>(mode)); }
    void write(const QStringList& texts) { writeList(texts); }
    void write(const response::Answer& answer) { writeAnswer(*this, answer); }
    void write(const ItemResponse& item) { writeItem(*this, item); }

    template<class T>
    void write(const std::vector<T>& list) {
        writeList(list);
    }

    /// A structure with a `fields` function: a map of its members.
    template<class T>
    requires requires(CborWriter& writer, const T& value) { fields(writer, value); }
    void write(const T& value) {
        Counter counter;
        fields(counter, value);
        m_writer.startMap(counter.count);
        fields(*this, value);
        m_writer.endMap();
    }

    /// One member of a map.
    template<class T>
    void operator()(const char* key, const T& value) {
        m_writer.append(QLatin1String(key));
        write(value);
    }

    template<class T>
    void operator()(OptionalKey key, const T& value) {
        if (!OptionalKey::isLeftOut(value)) (*this)(key.name, value);
    }

    void startArray(std::size_t length) { m_writer.startArray(length); }
    void endArray() { m_writer.endArray(); }

private:
    struct Counter {
        std::uint64_t count = 0;
        template<class T>
        void operator()(const char*, const T&) {
            ++count;
        }
        template<class T>
        void operator()(OptionalKey, const T& value) {
            count += OptionalKey::isLeftOut(value) ? 0U : 1U;
        }
    };

    template<class List>
    void writeList(const List& list) {
        m_writer.startArray(static_cast<quint64>(list.size()));
        for (const auto& element : list) write(element);
        m_writer.endArray();
    }

    QCborStreamWriter m_writer;
};

} // namespace lacrima::record
