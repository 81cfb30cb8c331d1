// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/RecordLog.h"
#include "core/study/Entry.h"

#include <functional>
#include <span>
#include <vector>

namespace lacrima::seal {
class OfficeKey;
}

namespace lacrima::study {

/// How large a payload is made before it is sealed: a multiple of this.
using StepOf = std::function<int(const Entry&)>;

/// Makes records of entries: new ids, today's date, bodies sealed where the kind asks for it. Their place in
/// the chain and the signature are still missing.
base::Result<std::vector<record::StoredRecord>> sealEntries(std::span<const Entry> entries,
    const QString& office, const QByteArray& publicKey, std::int64_t now, const StepOf& stepOf);

/// Chains records to the signer's head and signs them; the head moves along and is signed too.
void chainRecords(std::span<record::StoredRecord> records, const seal::OfficeKey& key, store::Signer& head);

/// SHA-256, in hex, over the chain heads that the offices had at `position`: for each office, by fingerprint,
/// the hash that it signs of its length and last record. No position goes in, so that the same records give
/// the same in every file.
base::Result<QString> stateHashAt(const store::RecordLog& log, std::int64_t position);

} // namespace lacrima::study
