// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/RecordLog.h"
#include "core/study/Entry.h"

#include <functional>
#include <span>
#include <vector>

namespace lacrima::seal {
class SigningKey;
}

namespace lacrima::study {

/// How large a payload is made before it is sealed: a multiple of this.
using StepOf = std::function<int(const Entry&)>;

/// Who signs for what is in a record; null where nobody is at hand.
struct Authors {
    const seal::SigningKey* holder = nullptr;
    const seal::SigningKey* founder = nullptr; ///< signs certificates alone
};

/// What records are made with.
struct SealingContext {
    QString office; ///< fingerprint of the key whose chain they go into
    const QByteArray& publicKey;
    std::int64_t now = 0;
    std::int64_t lamport = 0; ///< the largest in the file
    Authors authors = {};
};

/// Where a key's chain ends, and all that counts with it.
struct ChainTip {
    store::Signer head;
    std::int64_t position = 0; ///< of the last record in the file
    std::int64_t lamport = 0;  ///< the largest so far
};

/// Makes records of entries: new ids, today's date, the author's signature and bodies sealed where the kind
/// asks for it. Their place in the chain and the office's signature are still missing. "study.locked" when an
/// author is needed and none is at hand.
base::Result<std::vector<record::StoredRecord>> sealEntries(
    std::span<const Entry> entries, const SealingContext& context, const StepOf& stepOf);

/// Chains records to the signer's head and signs them; the head moves along and is signed too.
void chainRecords(std::span<record::StoredRecord> records, const seal::SigningKey& key, store::Signer& head);

/// Whether this key signed the length and the last hash that the head names.
bool isHeadSigned(const store::Signer& head, const QByteArray& publicKey);

/// SHA-256, in hex, over the chain heads that the offices had at `position`: for each office, by fingerprint,
/// the hash that it signs of its length and last record. No position goes in, so that the same records give
/// the same in every file.
base::Result<QString> stateHashAt(const store::RecordLog& log, std::int64_t position);

} // namespace lacrima::study
