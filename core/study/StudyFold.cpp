// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"

#include <utility>

namespace lacrima::study {
namespace {

base::Result<StudyFold> folded(const Study& study, base::Result<OpenedLog> log) {
    return std::move(log).transform(
        [&](OpenedLog&& opened) { return StudyFold(study.catalogue(), std::move(opened)); });
}

} // namespace

StudyFold::StudyFold(const instrument::Catalogue& catalogue, OpenedLog log)
    : casebook(catalogue)
    , problems(std::move(log.problems))
    , refused(log.refused)
    , lastPosition(log.lastPosition)
    , importTurns(std::move(log.importTurns))
    , lastImport(study::lastImport(log)) {
    for (const store::PlacedHeader& failed : log.failed) casebook.noteFailed(failed.header);
    for (const OpenedRecord& opened : log.records) {
        casebook.apply(opened.record);
        milestones.apply(opened);
    }
}

dataset::LeftOutRecords StudyFold::leftOut() const {
    dataset::LeftOutRecords left = recordsLeftOut(problems);
    left.refused = refused;
    return left;
}

base::Result<StudyFold> foldOf(const Study& study) {
    return folded(study, study.log().read());
}

base::Result<StudyFold> foldUntil(const Study& study, std::int64_t position) {
    return folded(study, study.log().readUntil(position));
}

dataset::DatasetOptions datasetOptionsOf(const Study& study, const StudyFold& fold) {
    const record::StudyDefinition& definition = study.definition();
    return {{definition.answeredShare}, definition.synthetic, static_cast<int>(fold.lastPosition),
        fold.leftOut()};
}

} // namespace lacrima::study
