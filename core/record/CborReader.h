// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerCodec.h"
#include "core/record/OptionalKey.h"
#include "core/record/Payload.h"

#include <QCborStreamReader>
#include <QLatin1String>

#include <cstdint>
#include <vector>

namespace lacrima::record {

/// Reads what CborWriter writes, from bytes nobody vouches for. The first thing out of order makes it fail
/// for good; what is read after that keeps its value. No length is believed that is longer than the bytes
/// left.
class CborReader {
public:
    explicit CborReader(const QByteArray& bytes)
        : m_reader(bytes)
        , m_size(bytes.size()) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_reader.currentOffset() == m_size; }
    void fail() { m_isGood = false; }

    void read(QString& text);
    void read(QByteArray& bytes);
    void read(bool& isSet);
    void read(int& number);
    void read(std::int64_t& number);
    void read(double& number); ///< finite, or it fails
    void read(Mode& mode);
    void read(QStringList& texts);
    void read(response::Answer& answer) { readAnswer(*this, answer); }
    void read(ItemResponse& item) { readItem(*this, item); }

    template<class T>
    void read(std::vector<T>& list) {
        list.clear();
        readArray([&] { read(list.emplace_back()); });
    }

    /// A structure with a `fields` function. Every member must be there once, an optional one at most
    /// once; unknown members are skipped.
    template<class T>
    requires requires(CborReader& reader, T& value) { fields(reader, value); }
    void read(T& value) {
        if (!enterMap()) return;
        std::uint64_t seen = 0;
        Counter known;
        fields(known, value);
        while (hasNext()) {
            Member member{*this, {}, 0, -1};
            read(member.key);
            if (!m_isGood) return;
            fields(member, value);
            if (member.found < 0) {
                skip();
            } else if (const std::uint64_t bit = std::uint64_t{1} << member.found; (seen & bit) != 0) {
                fail();
            } else {
                seen |= bit;
            }
        }
        if ((seen & known.required) != known.required) fail();
        leave();
    }

    /// Calls `each` for every element of the array that comes next.
    template<class Each>
    void readArray(Each each) {
        if (!enterArray()) return;
        while (hasNext()) each();
        leave();
    }

    bool enterArray();
    bool enterMap();
    bool hasNext() { return m_isGood && m_reader.hasNext(); }
    void leave();
    void skip();

    /// Only so that structures can say what their members are; reading goes through read().
    template<class T>
    void operator()(const char*, T&) {}
    template<class T>
    void operator()(OptionalKey, T&) {}

private:
    struct Counter {
        int count = 0;
        std::uint64_t required = 0; ///< a bit a member
        template<class T>
        void operator()(const char*, const T&) {
            required |= std::uint64_t{1} << count++;
        }
        template<class T>
        void operator()(OptionalKey, const T&) {
            ++count;
        }
    };

    /// Finds the member that a key names and reads its value.
    struct Member {
        CborReader& reader;
        QString key;
        int count;
        int found;
        template<class T>
        void operator()(const char* name, T& value) {
            if (found < 0 && key == QLatin1String(name)) {
                found = count;
                reader.read(value);
            }
            ++count;
        }
        template<class T>
        void operator()(OptionalKey optional, T& value) {
            (*this)(optional.name, value);
        }
    };

    bool expect(bool isRightType);
    bool isWithinBytes(quint64 length) const;

    QCborStreamReader m_reader;
    qint64 m_size = 0;
    bool m_isGood = true;
};

} // namespace lacrima::record
