// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/dataset/Dataset.h"
#include "core/study/Study.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace lacrima::study {

/// The study as it was once. Immutable, so that any thread may read it.
struct PastState {
    std::int64_t position = 0; ///< of its last record
    std::shared_ptr<const dataset::Dataset> dataset;
    std::shared_ptr<const casebook::Participation> participation;
    QString stateHash;
};

/// Right after the record at `position`, read from the file: not for the window's thread.
base::Result<PastState> pastStateOf(const Study& study, std::int64_t position);

} // namespace lacrima::study
