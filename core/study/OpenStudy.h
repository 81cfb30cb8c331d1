// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/QualityRules.h"
#include "core/dataset/DatasetUpdater.h"
#include "core/study/StudyFold.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace lacrima::study {

/// What an unlocked study holds: the fold of its records, the hits of the rules and the data of the analysis,
/// all kept up to date record by record. Owned by one thread at a time.
class OpenStudy {
public:
    /// What a part of the log changed.
    struct Change {
        std::set<int> rows;
        bool isStructural = false;
        bool hasData = false;  ///< anything but saved views
        bool hasViews = false; ///< saved views
    };

    /// Reads and folds all records and makes the first dataset: not for the window's thread.
    static base::Result<std::unique_ptr<OpenStudy>> read(const study::Study& study);

    /// Folds what comes next in the log.
    Change take(study::OpenedLog log);

    const casebook::Casebook& casebook() const { return m_fold.casebook; }
    const std::vector<casebook::RuleViolation>& hits() const { return m_hits; } ///< by row
    std::vector<study::Milestone> moments() const { return m_fold.milestones.moments(); }
    std::int64_t lastPosition() const { return m_fold.lastPosition; }
    /// The import that is the last thing that happened to the data, when it is.
    const std::optional<study::LastImport>& lastImport() const { return m_fold.lastImport; }
    /// Whether something in this part of the log takes an import back or brings it again, changes whose
    /// records count, or fails its check: all is to be read anew.
    bool turnsEarlierRecords(const study::OpenedLog& log) const;
    /// The same snapshots until something changes them.
    std::shared_ptr<const dataset::Dataset> dataset();
    std::shared_ptr<const casebook::Participation> participation();

private:
    OpenStudy(const study::Study& study, StudyFold fold);
    void judgeAgain(const std::set<int>& rows);

    StudyFold m_fold;
    casebook::QualityRules m_rules; ///< imported variables have no rule, so these stay good
    std::vector<casebook::RuleViolation> m_hits;
    dataset::DatasetUpdater m_dataset;
    std::shared_ptr<const casebook::Participation> m_participation; ///< null: to be made
};

} // namespace lacrima::study
