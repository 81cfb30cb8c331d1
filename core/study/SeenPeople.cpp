// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenPeople.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"
#include "core/record/RecordBytes.h"
#include "core/seal/key/SigningKey.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lacrima::study {
namespace {

/// Of a CBOR array that is entered.
template<class Value>
Value next(record::CborReader& reader) {
    Value value{};
    if (reader.hasNext())
        reader.read(value);
    else
        reader.fail();
    return value;
}

std::uint32_t nextCost(record::CborReader& reader) {
    const auto number = next<std::int64_t>(reader);
    if (number < 0 || number > std::numeric_limits<std::uint32_t>::max()) reader.fail();
    return static_cast<std::uint32_t>(number);
}

seal::KeyHolder nextLock(record::CborReader& reader) {
    seal::KeyHolder lock;
    if (!reader.enterArray()) return lock;
    lock.name = next<QString>(reader);
    lock.kdf.salt = next<QByteArray>(reader);
    lock.kdf.cost.operations = nextCost(reader);
    lock.kdf.cost.memoryKibibytes = nextCost(reader);
    lock.wrapped = next<QByteArray>(reader);
    lock.isRecovery = next<bool>(reader);
    reader.leave();
    return lock;
}

store::Signer nextHead(record::CborReader& reader) {
    store::Signer head;
    if (!reader.enterArray()) return head;
    head.publicKey = next<QByteArray>(reader);
    head.length = next<std::int64_t>(reader);
    head.lastHash = next<QByteArray>(reader);
    head.signature = next<QByteArray>(reader);
    head.fingerprint = seal::fingerprintOf(head.publicKey);
    reader.leave();
    return head;
}

} // namespace

bool SeenPeople::has(const QByteArray& hash) const {
    return std::any_of(chain.begin(), chain.end(),
        [&](const record::StoredRecord& said) { return seal::recordHash(said.header, said.body) == hash; });
}

QByteArray bytesOf(const SeenPeople& people) {
    QByteArray bytes;
    record::CborWriter writer(&bytes);
    writer.startArray(3);
    writer.write(record::toBytes(people.chain));
    writer.startArray(people.head ? 1 : 0);
    if (people.head) {
        writer.startArray(4);
        writer.write(people.head->publicKey);
        writer.write(people.head->length);
        writer.write(people.head->lastHash);
        writer.write(people.head->signature);
        writer.endArray();
    }
    writer.endArray();
    writer.startArray(people.locks.size());
    for (const seal::KeyHolder& lock : people.locks) {
        writer.startArray(6);
        writer.write(lock.name);
        writer.write(lock.kdf.salt);
        writer.write(static_cast<std::int64_t>(lock.kdf.cost.operations));
        writer.write(static_cast<std::int64_t>(lock.kdf.cost.memoryKibibytes));
        writer.write(lock.wrapped);
        writer.write(lock.isRecovery);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

std::optional<SeenPeople> readPeople(const QByteArray& bytes) {
    record::CborReader reader(bytes);
    SeenPeople people;
    if (!reader.enterArray()) return std::nullopt;
    auto chain = record::recordsFrom(next<QByteArray>(reader));
    reader.readArray([&] { people.head = nextHead(reader); });
    reader.readArray([&] { people.locks.push_back(nextLock(reader)); });
    reader.leave();
    if (!reader.isAtEnd() || !chain) return std::nullopt;
    people.chain = std::move(*chain);
    return people;
}

} // namespace lacrima::study
