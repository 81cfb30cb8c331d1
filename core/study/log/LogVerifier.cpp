// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/LogVerifier.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/log/AuthorVerifier.h"
#include "core/study/log/Chain.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tbb/parallel_for.h>
#include <utility>

namespace lacrima::study {
namespace {

using Indices = std::vector<std::size_t>;

enum class RecordStatus : std::uint8_t { Trusted, Altered, UnknownSigner };

class LogVerifier {
public:
    LogVerifier(std::vector<Examined> records, const std::vector<store::Signer>& signers,
        const Authority& authority, VerificationLevel level)
        : m_records(std::move(records))
        , m_authority(authority)
        , m_status(m_records.size(), RecordStatus::Trusted)
        , m_level(level) {
        for (const store::Signer& signer : signers) {
            m_signers.insert(signer.fingerprint, signer);
            addKey(signer.fingerprint, signer.publicKey);
        }
        for (std::size_t at = 0; at < m_records.size(); ++at) {
            m_offices[m_records[at].header.office].push_back(at);
            addRegistration(m_records[at]);
        }
    }

    OpenedLog judge(const QString& own) && {
        judgeSignatures();
        if (m_level != VerificationLevel::Signatures) {
            for (const auto& [office, indices] : m_offices) judgeChain(office, indices);
            judgeSigners();
        }
        return std::move(*this).opened(own);
    }

private:
    /// A key counts under its own fingerprint only.
    void addKey(const QString& fingerprint, const QByteArray& key) {
        if (seal::fingerprintOf(key) == fingerprint) m_keys.insert(fingerprint, key);
    }

    void addRegistration(const Examined& record) {
        if (!record.payload) return;
        const auto* office = std::get_if<record::OfficeRegistration>(&*record.payload);
        if (office != nullptr) addKey(record.header.office, office->signingKey);
    }

    bool isHeadSigned(const QString& office) const {
        const auto signer = m_signers.constFind(office);
        return signer != m_signers.cend() && study::isHeadSigned(*signer, m_keys.value(office));
    }

    /// Every record names the one before it, and the last one is the signed head: one signature vouches for
    /// all.
    bool isChainWhole(const QString& office, const Indices& indices) const {
        QByteArray last;
        std::int64_t lamport = 0;
        for (const std::size_t at : indices) {
            if (m_records[at].header.previous != last || !isLater(m_records[at].header, lamport))
                return false;
            last = m_records[at].hash;
        }
        const store::Signer signer = m_signers.value(office);
        return signer.length == static_cast<std::int64_t>(indices.size()) && signer.lastHash == last &&
               isHeadSigned(office);
    }

    /// Lamport numbers grow along a chain, once it has some.
    static bool isLater(const record::RecordHeader& header, std::int64_t& lamport) {
        if (header.lamport > record::kFurthestOwnLamport) return true; // nobody goes on from it
        const bool isGrowing = header.lamport > lamport || (header.lamport == 0 && lamport == 0);
        lamport = std::max(lamport, header.lamport);
        return isGrowing;
    }

    void judgeSignatures() {
        Indices doubtful;
        for (const auto& [office, indices] : m_offices) {
            const bool isVouchedFor = m_level == VerificationLevel::Chains && isChainWhole(office, indices);
            if (!isVouchedFor) doubtful.insert(doubtful.end(), indices.begin(), indices.end());
        }
        tbb::parallel_for(std::size_t{0}, doubtful.size(),
            [this, &doubtful](std::size_t at) { judgeSignature(doubtful[at]); });
    }

    void judgeSignature(std::size_t at) {
        const Examined& record = m_records[at];
        if (record.isUnread) return;
        const auto key = m_keys.constFind(record.header.office);
        if (key == m_keys.cend())
            m_status[at] = RecordStatus::UnknownSigner;
        else if (!seal::isSignedBy(*key, record.hash, record.signature))
            m_status[at] = RecordStatus::Altered;
    }

    void judgeChain(const QString& office, const Indices& indices) {
        if (!m_keys.contains(office)) return; // told for each of its records
        QSet<QByteArray> hashes;
        for (const std::size_t at : indices) hashes.insert(m_records[at].hash);
        QByteArray last;
        bool isLastAltered = false;
        std::int64_t lamport = 0;
        for (const std::size_t at : indices) {
            const Examined& record = m_records[at];
            const bool isAltered = m_status[at] == RecordStatus::Altered || record.isUnread;
            if (!isAltered && !isLater(record.header, lamport)) add(at, "study.out_of_order");
            // After an altered record the next one cannot fit; that is told already.
            if (record.header.previous != last && !isAltered && !isLastAltered) {
                add(at, hashes.contains(record.header.previous) || record.header.previous.isEmpty()
                            ? base::ErrorKey("study.out_of_order")
                            : "study.records_missing");
            }
            last = record.hash;
            isLastAltered = isAltered;
        }
        judgeHead(office, standing(indices), hashes, last, isLastAltered);
    }

    /// How many records of the chain are there, as they were or altered. A row that somebody put in stands in
    /// no gap: what it says it follows on has its follower.
    std::int64_t standing(const Indices& indices) const {
        QSet<QByteArray> followed;
        const auto isSound = [this](std::size_t at) {
            return m_status[at] == RecordStatus::Trusted && !m_records[at].isUnread;
        };
        for (const std::size_t at : indices)
            if (isSound(at)) followed.insert(m_records[at].header.previous);
        auto count = static_cast<std::int64_t>(followed.size());
        QSet<QByteArray> filled;
        for (const std::size_t at : indices) {
            if (isSound(at)) continue;
            const QByteArray& previous = m_records[at].header.previous;
            if (m_records[at].isUnread)
                ++count; // whatever it says
            else if (!followed.contains(previous))
                filled.insert(previous);
        }
        return count + static_cast<std::int64_t>(filled.size());
    }

    /// Rows that nobody signed are told for themselves; how many are gone besides says the signed head.
    void judgeHead(const QString& office, std::int64_t rows, const QSet<QByteArray>& hashes,
        const QByteArray& last, bool isLastAltered) {
        const auto signer = m_signers.constFind(office);
        if (signer == m_signers.cend() || !isHeadSigned(office))
            return addWhole({"study.head_mismatch", {office.toStdString()}});
        const std::int64_t missing = signer->length - rows;
        if (missing > 0) {
            const bool isAtEnd = !hashes.contains(signer->lastHash);
            addWhole(
                {isAtEnd ? base::ErrorKey("study.missing_at_end") : base::ErrorKey("study.missing_within"),
                    {office.toStdString(), std::to_string(missing)}});
        } else if (signer->lastHash != last && !isLastAltered) {
            addWhole({"study.head_mismatch", {office.toStdString()}});
        }
    }

    /// What the rows of signers say of themselves: a head without any record, and another key than the one
    /// they are named after, which is nobody's.
    void judgeSigners() {
        for (const store::Signer& signer : std::as_const(m_signers)) {
            if (seal::fingerprintOf(signer.publicKey) != signer.fingerprint &&
                isHeadSigned(signer.fingerprint))
                addWhole({"study.head_mismatch", {signer.fingerprint.toStdString()}});
            if (signer.length == 0 || m_offices.contains(signer.fingerprint)) continue;
            if (!isHeadSigned(signer.fingerprint)) {
                addWhole({"study.head_mismatch", {signer.fingerprint.toStdString()}});
                continue;
            }
            addWhole(
                {"study.missing_at_end", {signer.fingerprint.toStdString(), std::to_string(signer.length)}});
        }
    }

    void add(std::size_t at, base::ErrorKey key) {
        m_problems.push_back({m_records[at].position, m_records[at].header.id, base::error(key)});
    }

    void addWhole(base::Error error) { m_problems.push_back({0, {}, std::move(error)}); }

    static bool isOfTheTeam(const Examined& record) {
        return record::isAuthored(record.header.kind) && record::isAboutPeople(record.header.kind);
    }

    /// Of the record by itself, whoever made it.
    std::optional<base::Error> problemOf(std::size_t at) const {
        if (m_status[at] == RecordStatus::Altered) return base::error("study.altered");
        if (m_status[at] == RecordStatus::UnknownSigner)
            return base::error("study.unknown_signer", {m_records[at].header.office.toStdString()});
        return m_records[at].problem;
    }

    /// The team decided so of its office, whatever is in it.
    static bool isRefused(const std::optional<Doubt>& doubt) { return doubt && !doubt->error; }

    /// Anybody can make an office, and what they like in its name.
    bool isOfTheStudy(const QString& office, const QString& own) const {
        return office == own || m_authority.stateOf(office) == OfficeState::Accepted;
    }

    OpenedLog opened(const QString& own) && {
        for (const LogProblem& problem : m_authority.problems()) {
            const bool isBefore = m_records.empty() || problem.position < m_records.front().position;
            if (m_level != VerificationLevel::Signatures || !isBefore) m_problems.push_back(problem);
        }
        auto doubts = doubtsOf(m_records, m_authority, m_level != VerificationLevel::Signatures, own);
        OpenedLog log;
        log.records.reserve(m_records.size());
        log.read = m_records.size();
        if (!m_records.empty()) log.lastPosition = m_records.back().position;
        for (std::size_t at = 0; at < m_records.size(); ++at) {
            Examined& record = m_records[at];
            const auto problem = problemOf(at);
            if (problem && !(m_status[at] == RecordStatus::Trusted && isRefused(doubts[at]))) {
                m_problems.push_back({record.position, record.header.id, *problem});
                if (isOfTheStudy(record.header.office, own))
                    log.failed.push_back({record.position, std::move(record.header)});
            } else if (doubts[at]) {
                if (doubts[at]->error)
                    m_problems.push_back({record.position, record.header.id, std::move(*doubts[at]->error)});
                else
                    ++log.refused;
                log.beside.push_back({record.position, std::move(record.header)});
            } else if (isOfTheTeam(record)) {
                log.changesWhoCounts = true; // what they say, and what is wrong with it, is said by Authority
            } else if (record.payload) {
                log.records.push_back(
                    {record.position, {std::move(record.header), std::move(*record.payload)}});
            } else {
                log.sealed.push_back({record.position, std::move(record.header)});
            }
        }
        if (m_level != VerificationLevel::Signatures) putInOrder(log);
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const LogProblem& one, const LogProblem& other) { return one.position < other.position; });
        log.problems = std::move(m_problems);
        return log;
    }

    void putInOrder(OpenedLog& log) {
        const auto isEarlier = [](const OpenedRecord& one, const OpenedRecord& other) {
            return isBefore(one.record.header, other.record.header);
        };
        const auto isEarlierSealed = [](const store::PlacedHeader& one, const store::PlacedHeader& other) {
            return isBefore(one.header, other.header);
        };
        std::stable_sort(log.sealed.begin(), log.sealed.end(), isEarlierSealed);
        const auto moved = std::is_sorted_until(log.records.begin(), log.records.end(), isEarlier);
        if (moved == log.records.end()) return;
        m_problems.push_back({moved->position, moved->record.header.id, base::error("study.out_of_order")});
        std::stable_sort(log.records.begin(), log.records.end(), isEarlier);
    }

    std::vector<Examined> m_records;
    const Authority& m_authority;
    std::vector<RecordStatus> m_status;
    VerificationLevel m_level;
    std::map<QString, Indices> m_offices;
    QHash<QString, QByteArray> m_keys;
    QHash<QString, store::Signer> m_signers;
    std::vector<LogProblem> m_problems;
};

} // namespace

OpenedLog judge(std::vector<Examined> records, const std::vector<store::Signer>& signers,
    const Authority& authority, VerificationLevel level, const QString& own) {
    return LogVerifier(std::move(records), signers, authority, level).judge(own);
}

} // namespace lacrima::study
