// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyGlance.h"

#include "core/store/StudyFile.h"
#include "core/study/DefinitionRecord.h"

#include <algorithm>
#include <utility>

namespace lacrima::study {

base::Result<StudyGlance> glanceAt(const QString& path) {
    const auto file = store::StudyFile::peek(path);
    if (!file) return file.error();
    const auto found = findDefinition(file->records());
    if (!found) {
        base::Error error = found.error();
        if (error.arguments.empty()) error.arguments.push_back(path.toStdString());
        return error;
    }
    const record::StudyDefinition& definition = found->content;
    const auto signers = file->records().signers();
    if (!signers) return signers.error();
    auto lastDate = file->records().lastDate();
    if (!lastDate) return lastDate.error();
    auto drafts = file->drafts().list();
    if (!drafts) return drafts.error();
    const QString& founder = found->origin.founder; // signs too, and is no office
    const auto offices = std::count_if(signers->begin(), signers->end(),
        [&](const store::Signer& signer) { return signer.fingerprint != founder; });
    return StudyGlance{definition.title, definition.synthetic, static_cast<int>(offices),
        std::move(*lastDate), std::move(*drafts)};
}

} // namespace lacrima::study
