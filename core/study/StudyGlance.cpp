// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyGlance.h"

#include "core/record/Payload.h"
#include "core/store/StudyFile.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace lacrima::study {

base::Result<StudyGlance> glanceAt(const QString& path) {
    const auto file = store::StudyFile::peek(path);
    if (!file) return file.error();
    const auto first = file->records().readAfter(0, 1);
    if (!first) return first.error();
    if (first->empty() || first->front().record.header.kind != record::Kind::Study)
        return base::error("study.no_definition", {path.toStdString()});
    const auto payload = record::decode(record::Kind::Study, first->front().record.body);
    if (!payload) return base::error("study.no_definition", {path.toStdString()});
    const auto& definition = std::get<record::StudyDefinition>(*payload);
    const auto signers = file->records().signers();
    if (!signers) return signers.error();
    auto lastDate = file->records().lastDate();
    if (!lastDate) return lastDate.error();
    auto drafts = file->drafts().list();
    if (!drafts) return drafts.error();
    const QString founder = first->front().record.header.office; // signs too, and is no office
    const auto offices = std::count_if(signers->begin(), signers->end(),
        [&](const store::Signer& signer) { return signer.fingerprint != founder; });
    return StudyGlance{definition.title, definition.synthetic, static_cast<int>(offices),
        std::move(*lastDate), std::move(*drafts)};
}

} // namespace lacrima::study
