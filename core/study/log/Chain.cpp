// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Chain.h"

#include "core/seal/RandomBytes.h"
#include "core/seal/SealedPayload.h"
#include "core/seal/key/OfficeKey.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <tbb/parallel_for.h>

namespace lacrima::study {

using record::StoredRecord;

base::Result<std::vector<StoredRecord>> sealEntries(std::span<const Entry> entries, const QString& office,
    const QByteArray& publicKey, std::int64_t now, const StepOf& stepOf) {
    const QString date = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().toString(Qt::ISODate);
    std::vector<StoredRecord> records(entries.size());
    std::vector<std::optional<base::Error>> errors(entries.size());
    tbb::parallel_for(std::size_t{0}, entries.size(), [&](std::size_t at) {
        const Entry& entry = entries[at];
        StoredRecord& made = records[at];
        made.header = {seal::randomBytes(16), kindOf(entry.payload), office, entry.clinician, entry.caseId,
            entry.sitting, entry.instrument, date, {}};
        made.body = encode(entry.payload);
        if (!record::isSealed(made.header.kind)) return;
        auto sealed = seal::sealPayload(publicKey, made.header, made.body, stepOf(entry));
        if (sealed)
            made.body = std::move(*sealed);
        else
            errors[at] = sealed.error();
    });
    for (const auto& error : errors) {
        if (error) return *error;
    }
    return records;
}

void chainRecords(std::span<StoredRecord> records, const seal::OfficeKey& key, store::Signer& head) {
    for (StoredRecord& record : records) {
        record.header.previous = head.lastHash;
        head.lastHash = seal::recordHash(record.header, record.body);
        record.signature = key.sign(head.lastHash);
        ++head.length;
    }
    head.signature = key.sign(seal::chainHeadHash(head.fingerprint, head.length, head.lastHash));
}

base::Result<QString> stateHashAt(const store::RecordLog& log, std::int64_t position) {
    const auto ends = log.endsAt(position);
    if (!ends) return ends.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const store::OfficeEnd& end : *ends) {
        const auto last = log.readAfter(end.position - 1, 1);
        if (!last) return last.error();
        if (last->empty() || last->front().position != end.position)
            return base::error("study.lost_position");
        const record::StoredRecord& record = last->front().record;
        hash.addData(
            seal::chainHeadHash(end.office, end.length, seal::recordHash(record.header, record.body)));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace lacrima::study
