// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/record/Payload.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace lacrima::exchange {

/// By clinician and variable.
using PracticeAnswers = QHash<QString, QHash<QString, response::Answer>>;

/// What the study holds of the practice of its clinicians.
PracticeAnswers practiceAnswers(const casebook::Casebook& casebook);

/// The practice of a clinician stands in every row of a file that has one of the clinician's cases, here with
/// more, there with less of it.
class PracticeMerge {
public:
    explicit PracticeMerge(PracticeAnswers ofStudy)
        : m_ofStudy(std::move(ofStudy)) {}

    /// The items of one row that say something new; `blank` are those whose cell is empty. Items that
    /// contradict what is known go to `differing`.
    std::vector<record::ItemResponse> fresh(const QString& clinician, std::vector<record::ItemResponse> items,
        const QSet<QString>& blank, QStringList& differing);

    /// Puts the practice of one row to that of earlier rows; a later row fills in what the first one left
    /// blank.
    static void take(std::vector<record::Response>& responses, record::Response response);

private:
    PracticeAnswers m_ofStudy;
    PracticeAnswers m_known; ///< of the study and of the rows so far
};

} // namespace lacrima::exchange
