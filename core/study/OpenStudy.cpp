// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/OpenStudy.h"

#include <algorithm>
#include <iterator>
#include <tbb/parallel_for.h>
#include <utility>
#include <variant>

namespace lacrima::study {
namespace {

casebook::Casebook foldOf(
    const study::Study& study, const study::OpenedLog& log, study::MilestoneTally& moments) {
    casebook::Casebook casebook(study.catalogue());
    for (const study::OpenedRecord& opened : log.records) {
        casebook.apply(opened.record);
        moments.apply(opened);
    }
    return casebook;
}

/// As QualityRules::allViolations(), on all cores.
std::vector<casebook::RuleViolation> violationsOf(
    const casebook::QualityRules& rules, const casebook::Casebook& casebook) {
    std::vector<std::vector<casebook::RuleViolation>> ofRow(casebook.rows().size());
    tbb::parallel_for(std::size_t{0}, ofRow.size(),
        [&](std::size_t row) { ofRow[row] = rules.violationsOf(casebook, static_cast<int>(row)); });
    std::vector<casebook::RuleViolation> hits;
    for (const auto& found : ofRow) hits.insert(hits.end(), found.begin(), found.end());
    return hits;
}

} // namespace

dataset::DatasetOptions datasetOptionsOf(
    const study::Study& study, const std::vector<study::LogProblem>& problems) {
    return {
        {study.definition().answeredShare}, study.definition().synthetic, 0, study::recordsLeftOut(problems)};
}

base::Result<std::unique_ptr<OpenStudy>> OpenStudy::read(const study::Study& study) {
    auto log = study.log().read();
    if (!log) return log.error();
    std::unique_ptr<OpenStudy> live(new OpenStudy(study, std::move(*log)));
    static_cast<void>(live->dataset());
    static_cast<void>(live->participation());
    return live;
}

OpenStudy::OpenStudy(const study::Study& study, study::OpenedLog log)
    : m_casebook(foldOf(study, log, m_moments))
    , m_rules(m_casebook, study.definition().levelBands)
    , m_hits(violationsOf(m_rules, m_casebook))
    , m_problems(std::move(log.problems))
    , m_lastPosition(log.lastPosition)
    , m_importTurns(std::move(log.importTurns))
    , m_lastImport(study::lastImport(log))
    , m_dataset(m_casebook, datasetOptionsOf(study, m_problems)) {}

OpenStudy::Change OpenStudy::take(study::OpenedLog log) {
    Change change;
    bool countsPatients = false; // a corrected answer moves nobody in the diagram of participation
    bool hasLostRow = false;     // the rows noted before are others now
    for (const study::OpenedRecord& opened : log.records) {
        const casebook::CasebookChange made = m_casebook.apply(opened.record);
        m_moments.apply(opened);
        if (const QByteArray batch = study::batchOf(opened.record.payload); !batch.isEmpty())
            m_importTurns.insert(batch);
        m_dataset.note(made);
        if (made.hasLostRow) change.rows.clear();
        hasLostRow = hasLostRow || made.hasLostRow;
        change.rows.insert(made.rows.begin(), made.rows.end());
        change.isStructural = change.isStructural || made.isStructural;
        change.hasData = change.hasData || !made.isOfViews;
        const bool isCorrection = std::holds_alternative<record::Correction>(opened.record.payload);
        countsPatients = countsPatients || (!made.isOfViews && !isCorrection);
        change.hasViews = change.hasViews || made.isOfViews;
    }
    m_problems.insert(m_problems.end(), std::make_move_iterator(log.problems.begin()),
        std::make_move_iterator(log.problems.end()));
    m_dataset.setLeftOut(study::recordsLeftOut(m_problems));
    m_lastPosition = std::max(m_lastPosition, log.lastPosition);
    if (change.hasData) m_lastImport = study::lastImport(log);
    if (countsPatients) m_participation.reset();
    if (hasLostRow)
        m_hits = violationsOf(m_rules, m_casebook);
    else
        judgeAgain(change.rows);
    return change;
}

bool OpenStudy::turnsImport(const study::OpenedLog& log) const {
    return std::any_of(log.records.begin(), log.records.end(), [this](const study::OpenedRecord& opened) {
        const auto* reversal = std::get_if<record::Reversal>(&opened.record.payload);
        return reversal != nullptr && m_importTurns.contains(reversal->target);
    });
}

/// One pass over the hits, however many rows changed.
void OpenStudy::judgeAgain(const std::set<int>& rows) {
    if (rows.empty()) return;
    std::vector<casebook::RuleViolation> hits;
    hits.reserve(m_hits.size());
    auto old = m_hits.cbegin();
    for (const int row : rows) {
        for (; old != m_hits.cend() && old->row < row; ++old) hits.push_back(*old);
        while (old != m_hits.cend() && old->row == row) ++old;
        const auto found = m_rules.violationsOf(m_casebook, row);
        hits.insert(hits.end(), found.begin(), found.end());
    }
    hits.insert(hits.end(), old, m_hits.cend());
    m_hits = std::move(hits);
}

std::shared_ptr<const dataset::Dataset> OpenStudy::dataset() {
    return m_dataset.snapshot(m_casebook, static_cast<int>(m_lastPosition));
}

std::shared_ptr<const casebook::Participation> OpenStudy::participation() {
    if (m_participation == nullptr) {
        m_participation =
            std::make_shared<const casebook::Participation>(casebook::participationOf(m_casebook));
    }
    return m_participation;
}

} // namespace lacrima::study
