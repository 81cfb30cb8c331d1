// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/People.h"
#include "core/store/table/RecordLog.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace lacrima::study {

/// What one office signed, by the hashes of its records.
struct TrueChain {
    std::vector<QByteArray> hashes; ///< of those that follow on one another from the first, in order
    std::int64_t lastPosition = 0;  ///< where the last of these stands
    QSet<QByteArray> all;           ///< of every one, in the chain or beside it
    bool hasHead = false;           ///< the office signed how far it goes
    QSet<QByteArray> ofHead = {}; ///< of those that lead to the signed head, as far as they are there, or on
};

/// By fingerprint. Rows in an office's name that it did not sign are passed over: neither places nor how many
/// rows there are say how far a chain goes. Where two follow on the same record, the chain is the one that
/// leads to the signed head. Reads and checks the whole log.
base::Result<std::map<QString, TrueChain>> trueChains(const store::RecordLog& log);

/// The one of the founder's key alone: no other signature is checked.
base::Result<TrueChain> trueChainOfFounder(const store::RecordLog& log, const QString& founder);

/// How far each of them goes; without those that have nothing.
base::Result<std::vector<record::ChainEnd>> trueEnds(const store::RecordLog& log);

/// Whether all rows that stand in the office's name are its chain, up to the signed head.
base::Result<bool> isWhole(const store::RecordLog& log, const QString& office);

} // namespace lacrima::study
