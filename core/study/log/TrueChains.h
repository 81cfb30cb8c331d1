// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/People.h"
#include "core/store/table/RecordLog.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace lacrima::study {

/// The records of each office that follow on one another from the first and are signed, by their hashes in
/// order; by fingerprint. Rows in its name that do not belong there are passed over: neither heads nor places
/// nor how many rows there are say how far a chain goes. Reads and checks the whole log.
base::Result<std::map<QString, std::vector<QByteArray>>> trueChains(const store::RecordLog& log);

/// How far each of them goes; without those that have nothing.
base::Result<std::vector<record::ChainEnd>> trueEnds(const store::RecordLog& log);

/// Whether all rows that stand in the office's name are its chain, up to the signed head.
base::Result<bool> isWhole(const store::RecordLog& log, const QString& office);

} // namespace lacrima::study
