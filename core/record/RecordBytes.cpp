// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/RecordBytes.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"

#include <limits>

namespace lacrima::record {
namespace {

constexpr std::size_t kMembers = 12;

/// Calls `member` with each, in order; the kind goes as a number.
template<class Record, class Each>
void members(Record& record, int& kind, const Each& member) {
    auto& header = record.header;
    member(header.id);
    member(kind);
    member(header.office);
    member(header.clinician);
    member(header.caseId);
    member(header.sitting);
    member(header.instrument);
    member(header.date);
    member(header.previous);
    member(header.lamport);
    member(record.body);
    member(record.signature);
}

StoredRecord readOne(CborReader& reader) {
    StoredRecord record;
    int kind = 0;
    if (!reader.enterArray()) return record;
    members(record, kind, [&](auto& value) {
        if (reader.hasNext())
            reader.read(value);
        else
            reader.fail();
    });
    if (reader.hasNext()) reader.fail();
    if (kind < 0 || kind > std::numeric_limits<std::underlying_type_t<Kind>>::max()) reader.fail();
    record.header.kind = static_cast<Kind>(kind);
    reader.leave();
    return record;
}

} // namespace

QByteArray toBytes(const std::vector<StoredRecord>& records) {
    QByteArray bytes;
    CborWriter writer(&bytes);
    writer.startArray(records.size());
    for (const StoredRecord& record : records) {
        int kind = static_cast<int>(record.header.kind);
        writer.startArray(kMembers);
        members(record, kind, [&](const auto& value) { writer.write(value); });
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

std::optional<std::vector<StoredRecord>> recordsFrom(const QByteArray& bytes) {
    CborReader reader(bytes);
    std::vector<StoredRecord> records;
    reader.readArray([&] { records.push_back(readOne(reader)); });
    if (!reader.isAtEnd()) return std::nullopt;
    return records;
}

} // namespace lacrima::record
