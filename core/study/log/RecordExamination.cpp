// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/RecordExamination.h"

#include "core/seal/SealedPayload.h"
#include "core/seal/key/OfficeKey.h"
#include "core/study/Parallel.h"

#include <map>
#include <mutex>
#include <utility>

namespace lacrima::study {
namespace {

constexpr int kBatch = 256;

void open(Examined& examined, const QByteArray& body, const seal::StudyKey* key) {
    const auto decodeAs = [&examined](const QByteArray& bytes) {
        auto payload = record::decode(examined.header.kind, bytes);
        if (payload)
            examined.payload = std::move(*payload);
        else
            examined.problem =
                base::error(record::isKnown(examined.header.kind) ? "study.malformed" : "study.newer_kind");
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

/// Hands out batches of the log in order, to one thread at a time.
class BatchReader {
public:
    struct Batch {
        std::size_t number = 0;
        std::vector<store::PlacedRecord> records;
    };

    BatchReader(const store::RecordLog& log, std::int64_t position)
        : m_log(log)
        , m_position(position) {}

    /// Nothing at the end or after an error.
    std::optional<Batch> next() {
        const std::scoped_lock lock(m_mutex);
        if (m_isAtEnd) return std::nullopt;
        auto read = m_log.readAfter(m_position, kBatch);
        m_isAtEnd = !read || read->empty();
        if (!read) m_error = read.error();
        if (m_isAtEnd) return std::nullopt;
        m_position = read->back().position;
        return Batch{m_count++, std::move(*read)};
    }

    void put(std::size_t number, std::vector<Examined> examined) {
        const std::scoped_lock lock(m_mutex);
        m_examined[number] = std::move(examined);
    }

    base::Result<std::vector<Examined>> result() {
        if (m_error) return *m_error;
        std::vector<Examined> all;
        all.reserve(m_count * kBatch);
        for (auto& [number, batch] : m_examined) {
            all.insert(
                all.end(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
        }
        return all;
    }

private:
    store::RecordLog m_log;
    std::int64_t m_position;
    std::mutex m_mutex;
    std::size_t m_count = 0;
    bool m_isAtEnd = false;
    std::optional<base::Error> m_error;
    std::map<std::size_t, std::vector<Examined>> m_examined;
};

} // namespace

Examined examine(const store::PlacedRecord& placed, const seal::StudyKey* key) {
    const record::StoredRecord& stored = placed.record;
    if (placed.isTooLarge)
        return {placed.position, stored.header, {}, {}, {}, base::error("study.too_large"), true};
    Examined examined{placed.position, stored.header, seal::recordHash(stored.header, stored.body),
        stored.signature, {}, {}};
    open(examined, stored.body, key);
    return examined;
}

base::Result<std::vector<Examined>> examineLog(
    const store::RecordLog& log, std::int64_t position, const seal::StudyKey* key, std::int64_t lastToOpen) {
    BatchReader reader(log, position);
    onAllCores([&reader, key, lastToOpen] {
        while (auto batch = reader.next()) {
            std::vector<Examined> examined;
            examined.reserve(batch->records.size());
            for (const store::PlacedRecord& placed : batch->records)
                examined.push_back(examine(placed, placed.position <= lastToOpen ? key : nullptr));
            reader.put(batch->number, std::move(examined));
        }
    });
    return reader.result();
}

} // namespace lacrima::study
