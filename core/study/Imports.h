// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Log.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lacrima::study {

/// The import that a record came with; empty for all others.
QByteArray batchOf(const record::Payload& payload);

/// Takes the records of imports that were taken back out of the records of a whole log, as if they had never
/// come (but a variable that another import has answers to stays). Names in `log.importTurns` what a reversal
/// turns when it turns an import: batches, and the reversals of batches.
void withdrawImports(OpenedLog& log);

/// An import after which nothing came to the data: views, names of offices and hand-overs at most.
struct LastImport {
    QByteArray batch;
    int cases = 0;
};

/// Of a whole log, after withdrawImports().
std::optional<LastImport> lastImport(const OpenedLog& log);

} // namespace lacrima::study
