// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/RecordExamination.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/SealedPayload.h"
#include "core/seal/key/SigningKey.h"

#include <atomic>
#include <deque>
#include <iterator>
#include <tbb/task_group.h>
#include <utility>

namespace lacrima::study {
namespace {

constexpr int kBatch = 256;

/// What the bytes say; with an author, that goes beside it.
base::Result<record::Payload> payloadOf(Examined& examined, const QByteArray& bytes) {
    if (!record::hasAuthor(examined.header)) return record::decode(examined.header.kind, bytes);
    auto body = record::decodeAuthored(examined.header.kind, bytes);
    if (!body) return body.error();
    examined.authorHash = seal::authorHash(examined.header, body->payload);
    examined.author = std::move(body->author);
    examined.authorSignature = std::move(body->signature);
    return record::decode(examined.header.kind, body->payload);
}

/// What the header says of whose answers these are stands in them, too; sittings of a case begin with the
/// first.
bool fits(const record::RecordHeader& header, const record::Payload& payload) {
    const auto* response = std::get_if<record::Response>(&payload);
    if (response == nullptr) return true;
    if (!response->caseId.isEmpty() && response->sitting < 1) return false;
    if (!header.instrument.isEmpty() && header.instrument != response->instrument) return false;
    return header.caseId.isEmpty() ||
           (header.caseId == response->caseId && header.sitting == response->sitting);
}

void open(Examined& examined, const QByteArray& body, const seal::StudyKey* key) {
    const auto decodeAs = [&examined](const QByteArray& bytes) {
        auto payload = payloadOf(examined, bytes);
        if (payload && fits(examined.header, *payload))
            examined.payload = std::move(*payload);
        else
            examined.problem =
                base::error(record::isKnown(examined.header.kind) ? base::ErrorKey("study.malformed")
                                                                  : "study.newer_kind");
    };
    if (!record::isSealed(examined.header.kind)) {
        decodeAs(body);
    } else if (key != nullptr) {
        const auto opened = seal::openPayload(*key, examined.header, body);
        if (opened)
            decodeAs(*opened);
        else
            examined.problem = base::error("study.unreadable_body");
    }
}

/// Batches of records that are opened by several threads while the one that the connection belongs to goes on
/// reading. When many are waiting that one helps, so that few sealed bodies are in memory at a time.
class BatchOpener {
public:
    BatchOpener(const seal::StudyKey* key, std::int64_t lastToOpen)
        : m_key(key)
        , m_lastToOpen(lastToOpen) {}
    BatchOpener(const BatchOpener&) = delete;
    BatchOpener& operator=(const BatchOpener&) = delete;
    ~BatchOpener() { m_tasks.wait(); }

    void take(std::vector<store::PlacedRecord> records) {
        std::vector<Examined>& examined = m_batches.emplace_back();
        if (m_waiting >= kMostWaiting || records.size() <= kFew) {
            open(records, examined);
            return;
        }
        ++m_waiting;
        m_tasks.run([this, records = std::move(records), &examined] {
            open(records, examined);
            --m_waiting;
        });
    }

    /// All of them, in the order in which they were taken.
    std::vector<Examined> result() {
        m_tasks.wait();
        std::vector<Examined> all;
        all.reserve(m_batches.size() * kBatch);
        for (std::vector<Examined>& batch : m_batches)
            all.insert(
                all.end(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
        return all;
    }

private:
    static constexpr int kMostWaiting = 16;
    static constexpr std::size_t kFew = 4; ///< no thread is woken for as few

    void open(const std::vector<store::PlacedRecord>& records, std::vector<Examined>& examined) const {
        examined.reserve(records.size());
        for (const store::PlacedRecord& placed : records)
            examined.push_back(examine(placed, placed.position <= m_lastToOpen ? m_key : nullptr));
    }

    const seal::StudyKey* m_key;
    std::int64_t m_lastToOpen;
    std::atomic<int> m_waiting{0};
    std::deque<std::vector<Examined>> m_batches; ///< a deque leaves its elements where they are
    tbb::task_group m_tasks;
};

} // namespace

Examined examine(const store::PlacedRecord& placed, const seal::StudyKey* key) {
    const record::StoredRecord& stored = placed.record;
    if (placed.isTooLarge)
        return {placed.position, stored.header, {}, {}, {}, base::error("study.too_large"), {}, {}, {}, true};
    Examined examined{placed.position, stored.header, seal::recordHash(stored.header, stored.body),
        stored.signature, {}, {}};
    open(examined, stored.body, key);
    return examined;
}

base::Result<std::vector<Examined>> examineLog(
    const store::RecordLog& log, std::int64_t position, const seal::StudyKey* key, std::int64_t lastToOpen) {
    BatchOpener opener(key, lastToOpen);
    for (;;) {
        auto read = log.readAfter(position, kBatch);
        if (!read) return read.error();
        if (read->empty()) return opener.result();
        position = read->back().position;
        opener.take(std::move(*read));
    }
}

} // namespace lacrima::study
