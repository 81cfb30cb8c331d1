// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/CborReader.h"

#include <cmath>
#include <limits>

namespace lacrima::record {
namespace {

constexpr int kDeepestUnknownValue = 8;

} // namespace

bool CborReader::expect(bool isRightType) {
    if (!m_isGood || !isRightType || m_reader.lastError() != QCborError::NoError) fail();
    return m_isGood;
}

bool CborReader::isWithinBytes(quint64 length) const {
    return length <= static_cast<quint64>(m_size - m_reader.currentOffset());
}

void CborReader::read(QString& text) {
    if (!expect(m_reader.isString() && m_reader.isLengthKnown() && isWithinBytes(m_reader.length()))) return;
    const auto chunk = m_reader.readString();
    if (!expect(chunk.status == QCborStreamReader::Ok)) return;
    text = chunk.data;
    // A string ends with an empty chunk; without asking for it the reader stays inside the string.
    expect(m_reader.readString().status == QCborStreamReader::EndOfString);
}

void CborReader::read(QByteArray& bytes) {
    if (!expect(m_reader.isByteArray() && m_reader.isLengthKnown() && isWithinBytes(m_reader.length())))
        return;
    const auto chunk = m_reader.readByteArray();
    if (!expect(chunk.status == QCborStreamReader::Ok)) return;
    bytes = chunk.data;
    expect(m_reader.readByteArray().status == QCborStreamReader::EndOfString);
}

void CborReader::read(bool& isSet) {
    if (!expect(m_reader.isBool())) return;
    isSet = m_reader.toBool();
    expect(m_reader.next());
}

void CborReader::read(std::int64_t& number) {
    if (!expect(m_reader.isInteger())) return;
    if (m_reader.isUnsignedInteger()) {
        const quint64 value = m_reader.toUnsignedInteger();
        if (!expect(value <= static_cast<quint64>(std::numeric_limits<std::int64_t>::max()))) return;
        number = static_cast<std::int64_t>(value);
    } else {
        const auto magnitude = static_cast<quint64>(m_reader.toNegativeInteger()); // 0 stands for 2^64
        if (!expect(magnitude != 0 && magnitude <= quint64{1} << 63)) return;
        number = static_cast<std::int64_t>(~magnitude + 1);
    }
    expect(m_reader.next());
}

void CborReader::read(int& number) {
    std::int64_t wide = 0;
    read(wide);
    if (!expect(wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max())) return;
    number = static_cast<int>(wide);
}

void CborReader::read(double& number) {
    if (!expect(m_reader.isDouble())) return;
    const double value = m_reader.toDouble();
    if (!expect(std::isfinite(value))) return;
    number = value;
    expect(m_reader.next());
}

void CborReader::read(Mode& mode) {
    int number = 0;
    read(number);
    if (!expect(number >= 1 && number <= 3)) return;
    mode = static_cast<Mode>(number);
}

void CborReader::read(QStringList& texts) {
    texts.clear();
    readArray([&] { read(texts.emplaceBack()); });
}

bool CborReader::enterArray() {
    return expect(m_reader.isArray() && m_reader.isLengthKnown() && isWithinBytes(m_reader.length())) &&
           expect(m_reader.enterContainer());
}

bool CborReader::enterMap() {
    return expect(m_reader.isMap() && m_reader.isLengthKnown() && isWithinBytes(m_reader.length())) &&
           expect(m_reader.enterContainer());
}

void CborReader::leave() {
    if (m_isGood) expect(m_reader.leaveContainer());
}

void CborReader::skip() {
    if (m_isGood) expect(m_reader.next(kDeepestUnknownValue));
}

} // namespace lacrima::record
