// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyGlance.h"

#include "core/record/Payload.h"
#include "core/store/StudyFile.h"

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
    const auto extent = file->records().extent();
    if (!extent) return extent.error();
    auto drafts = file->drafts().list();
    if (!drafts) return drafts.error();
    return StudyGlance{definition.title, definition.synthetic, extent->cases, extent->offices,
        extent->lastDate, std::move(*drafts)};
}

} // namespace lacrima::study
