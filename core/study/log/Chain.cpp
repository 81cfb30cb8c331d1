// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Chain.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/RandomBytes.h"
#include "core/seal/SealedPayload.h"
#include "core/seal/key/SigningKey.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <tbb/parallel_for.h>
#include <utility>
#include <variant>

namespace lacrima::study {

using record::StoredRecord;

namespace {

base::Result<QByteArray> bodyOf(
    const record::RecordHeader& header, const record::Payload& payload, const Authors& authors) {
    QByteArray bytes = encode(payload);
    if (!record::hasAuthor(header)) return bytes;
    const auto* act = std::get_if<record::KeyHolderAct>(&payload);
    const bool isCertificate = act != nullptr && act->act == record::kCertified;
    const seal::SigningKey* author = isCertificate ? authors.founder : authors.holder;
    if (author == nullptr) return base::error("study.locked");
    return encode(
        record::AuthoredBody{bytes, author->fingerprint(), author->sign(seal::authorHash(header, bytes))});
}

} // namespace

base::Result<std::vector<StoredRecord>> sealEntries(
    std::span<const Entry> entries, const SealingContext& context, const StepOf& stepOf) {
    const QString date = QDateTime::fromMSecsSinceEpoch(context.now, Qt::UTC).date().toString(Qt::ISODate);
    std::vector<StoredRecord> records(entries.size());
    std::vector<std::optional<base::Error>> errors(entries.size());
    tbb::parallel_for(std::size_t{0}, entries.size(), [&](std::size_t at) {
        const Entry& entry = entries[at];
        StoredRecord& made = records[at];
        made.header = {seal::randomBytes(16), kindOf(entry.payload), context.office, entry.clinician,
            entry.caseId, entry.sitting, entry.instrument, date, {},
            context.lamport + 1 + static_cast<std::int64_t>(at)};
        auto body = bodyOf(made.header, entry.payload, context.authors);
        if (!body) {
            errors[at] = body.error();
            return;
        }
        made.body = std::move(*body);
        if (!record::isSealed(made.header.kind)) return;
        auto sealed = seal::sealPayload(context.publicKey, made.header, made.body, stepOf(entry));
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

void chainRecords(std::span<StoredRecord> records, const seal::SigningKey& key, store::Signer& head) {
    for (StoredRecord& record : records) {
        record.header.previous = head.lastHash;
        head.lastHash = seal::recordHash(record.header, record.body);
        record.signature = key.sign(head.lastHash);
        ++head.length;
    }
    head.signature = key.sign(seal::chainHeadHash(head.fingerprint, head.length, head.lastHash));
}

bool isHeadSigned(const store::Signer& head, const QByteArray& publicKey) {
    return seal::isSignedBy(
        publicKey, seal::chainHeadHash(head.fingerprint, head.length, head.lastHash), head.signature);
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
