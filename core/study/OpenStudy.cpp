// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/OpenStudy.h"

#include <algorithm>
#include <iterator>
#include <tbb/parallel_for.h>
#include <utility>
#include <variant>

namespace lacrima::study {
namespace {

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

base::Result<std::unique_ptr<OpenStudy>> OpenStudy::read(const study::Study& study) {
    auto fold = foldOf(study);
    if (!fold) return fold.error();
    std::unique_ptr<OpenStudy> live(new OpenStudy(study, std::move(*fold)));
    static_cast<void>(live->dataset());
    static_cast<void>(live->participation());
    return live;
}

OpenStudy::OpenStudy(const study::Study& study, StudyFold fold)
    : m_fold(std::move(fold))
    , m_rules(m_fold.casebook, study.definition().levelBands)
    , m_hits(violationsOf(m_rules, m_fold.casebook))
    , m_dataset(m_fold.casebook, datasetOptionsOf(study, m_fold)) {}

OpenStudy::Change OpenStudy::take(study::OpenedLog log) {
    Change change;
    bool countsPatients = false; // a corrected answer moves nobody in the diagram of participation
    bool hasLostRow = false;     // the rows noted before are others now
    for (const study::OpenedRecord& opened : log.records) {
        const casebook::CasebookChange made = m_fold.casebook.apply(opened.record);
        m_fold.milestones.apply(opened);
        if (const QByteArray batch = study::batchOf(opened.record.payload); !batch.isEmpty())
            m_fold.importTurns.insert(batch);
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
    m_fold.problems.insert(m_fold.problems.end(), std::make_move_iterator(log.problems.begin()),
        std::make_move_iterator(log.problems.end()));
    m_fold.refused += log.refused;
    m_dataset.setLeftOut(m_fold.leftOut());
    m_fold.lastPosition = std::max(m_fold.lastPosition, log.lastPosition);
    if (change.hasData) m_fold.lastImport = study::lastImport(log);
    if (countsPatients) m_participation.reset();
    if (hasLostRow)
        m_hits = violationsOf(m_rules, m_fold.casebook);
    else
        judgeAgain(change.rows);
    return change;
}

bool OpenStudy::turnsEarlierRecords(const study::OpenedLog& log) const {
    return log.changesWhoCounts || !log.failed.empty() ||
           std::any_of(log.records.begin(), log.records.end(), [this](const study::OpenedRecord& opened) {
               const auto* reversal = std::get_if<record::Reversal>(&opened.record.payload);
               return reversal != nullptr && m_fold.importTurns.contains(reversal->target);
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
        const auto found = m_rules.violationsOf(m_fold.casebook, row);
        hits.insert(hits.end(), found.begin(), found.end());
    }
    hits.insert(hits.end(), old, m_hits.cend());
    m_hits = std::move(hits);
}

std::shared_ptr<const dataset::Dataset> OpenStudy::dataset() {
    return m_dataset.snapshot(m_fold.casebook, static_cast<int>(m_fold.lastPosition));
}

std::shared_ptr<const casebook::Participation> OpenStudy::participation() {
    if (m_participation == nullptr) {
        m_participation =
            std::make_shared<const casebook::Participation>(casebook::participationOf(m_fold.casebook));
    }
    return m_participation;
}

} // namespace lacrima::study
