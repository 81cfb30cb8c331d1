// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PastState.h"

#include "core/study/StudyFold.h"

#include <utility>

namespace lacrima::study {

base::Result<PastState> pastStateOf(const Study& study, std::int64_t position) {
    const auto fold = foldUntil(study, position);
    if (!fold) return fold.error();
    auto hash = study.log().stateHash(fold->lastPosition);
    if (!hash) return hash.error();
    return PastState{fold->lastPosition,
        std::make_shared<const dataset::Dataset>(
            dataset::buildDataset(fold->casebook, datasetOptionsOf(study, *fold))),
        std::make_shared<const casebook::Participation>(casebook::participationOf(fold->casebook)),
        std::move(*hash)};
}

} // namespace lacrima::study
