// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "ui/spec/TableSpec.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lacrima::ui::figures {

/// "Supported", "Undecided", "Against".
QString verdictName(findings::Verdict verdict);
/// The verdict by shape and word, with what would decide: "Undecided, needs n ≈ 119".
spec::ResultCell verdictCell(const findings::FindingResult& result);
/// The verdict and what it rests on, in a sentence.
QString verdictSentence(const findings::FindingResult& result);

/// How verdicts are made, under a table of them.
QString verdictNote(const std::vector<findings::FindingResult>& results);

/// What to know before the verdicts are read: clustered or picked cases, few cases, a filter by what the
/// findings are about. Mostly empty.
QStringList findingsCautions(
    const dataset::Dataset& data, const std::vector<findings::FindingResult>& results);

/// "14 of 16 findings are supported, 2 undecided, 0 against".
QString findingsHeadline(const std::vector<findings::FindingResult>& results);

/// The published claims as rows for the window: those of one verdict or all, first the supported, then the
/// undecided, then those that speak against the claim. The second column is drawn: the interval on an axis
/// from -1 to 1 (shares: the difference to the published one, from -50 to 50 points), shaded where the
/// published study would put the mark.
struct FindingsBoard {
    spec::TableSpec sheet;
    std::vector<int> results; ///< which one each row is
};
FindingsBoard findingsBoard(const std::vector<findings::FindingResult>& results,
    std::optional<findings::Verdict> only = std::nullopt);

} // namespace lacrima::ui::figures
