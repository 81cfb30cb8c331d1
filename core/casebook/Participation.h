// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"

#include <QHash>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace lacrima::casebook {

class Casebook;

struct ReasonCount {
    QString code; ///< as in the records: "declined", "withdrew", ...
    int count = 0;
    bool operator==(const ReasonCount&) const = default;
};

/// Who took part in the whole study, for the participation diagram. Everything counts patients (cases), each
/// once however many sittings it has, but for `analysedSittings`. Imported cases came from elsewhere: nothing
/// is known of their draw, so they are counted apart.
struct Participation {
    int clinicians = 0; ///< who have a case, a draw or a practice form
    int eligible = 0;   ///< on the lists that were drawn from, the longest list of each clinician
    int drawn = 0;      ///< patients drawn, those who did not take part among them
    std::vector<ReasonCount>
        notTakingPart;                 ///< drawn, then declined, ineligible, ...; by reason, frequent first
    int waiting = 0;                   ///< drawn and neither declined nor handed over nor sealed
    int handedOver = 0;                ///< got the computer, or a paper form that was typed in
    int sealed = 0;                    ///< all patient instruments are in
    int stoppedEarly = 0;              ///< of the sealed: stopped before the end and kept the answers
    std::vector<ReasonCount> excluded; ///< all sittings out of the analysis; reason of the first
    int analysed = 0;                  ///< in the dataset with at least one sitting
    int analysedWithoutSurvey = 0;     ///< of the analysed: the survey is not (fully) in

    int imported = 0;
    std::vector<ReasonCount> importedExcluded;
    int importedAnalysed = 0;

    int analysedSittings = 0; ///< rows of the dataset, imported ones among them

    int notTakingPartCount() const;
    int excludedCount() const;
    int importedExcludedCount() const;
    bool operator==(const Participation&) const = default;
};

/// What the casebook keeps for it while it folds the records.
class ParticipationTally {
public:
    explicit ParticipationTally(const instrument::Catalogue& catalogue);

    void apply(const record::Record& record);
    Participation summarize(const Casebook& casebook) const;

private:
    struct Patient {
        bool isDrawn = false;
        bool isHandedOver = false;
        bool isStopped = false;
        bool isCollected = false;                     ///< a draw, a hand-over or a response made here
        std::map<int, std::set<QString>> instruments; ///< patient instruments in, by sitting
    };
    void applyResponse(const record::Response& response);
    bool isSealed(const Patient& patient) const;

    std::set<QString> m_patientInstruments;
    QHash<QString, Patient> m_patients; ///< by case
    QHash<QString, int> m_eligible;     ///< longest list, by clinician
    std::set<QString> m_clinicians;
    std::map<QString, int> m_declined; ///< by reason
    int m_drawn = 0;
};

/// A pure value of the casebook as it is now.
Participation participationOf(const Casebook& casebook);

} // namespace lacrima::casebook
