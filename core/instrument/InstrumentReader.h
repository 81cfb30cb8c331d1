// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/instrument/Instrument.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lacrima::instrument {

/// One thing wrong with an instrument file: where ("items[3].options[1].code", or "line 12, column 4" when it
/// is not JSON at all) and what, as an error key with arguments (see base::Error).
struct ReadProblem {
    QString place;
    base::Error error;
    bool operator==(const ReadProblem&) const = default;
};

struct ReadResult {
    std::optional<Instrument> instrument; ///< present only when there is no problem
    std::vector<ReadProblem> problems;    ///< every problem of the file, in its order
};

/// Reads the format "lacrima-instrument/1". Logic is parsed too; unknown references and keys are problems.
ReadResult readInstrument(const QByteArray& json);

} // namespace lacrima::instrument
