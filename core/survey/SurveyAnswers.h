// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"
#include "core/response/ResponseSheet.h"

#include <map>
#include <optional>
#include <vector>

namespace lacrima::survey {

/// One question: the sheet (instrument) and the item in it.
struct QuestionPlace {
    int sheet = 0;
    int item = 0;
    bool operator==(const QuestionPlace&) const = default;
};

/// Where a question stands among the sections that are still relevant.
struct SurveyPart {
    int number = 0;
    int count = 0;
    const instrument::Section* section = nullptr;
};

/// The answers of one patient to all instruments for patients, in the catalogue's order.
class SurveyAnswers {
public:
    explicit SurveyAnswers(const instrument::Catalogue& catalogue);

    QStringList instrumentIds() const;
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }
    const response::ResponseSheet& sheet(int index) const {
        return m_sheets[static_cast<std::size_t>(index)];
    }
    const instrument::Instrument& instrument(int index) const { return sheet(index).instrument(); }
    const instrument::Item& item(QuestionPlace place) const;
    response::Answer answer(QuestionPlace place) const;
    std::vector<response::Problem> problemsOf(QuestionPlace place, const response::Answer& answer) const;

    /// Takes an answer that nothing blocks; branching follows, in later instruments too.
    void set(QuestionPlace place, const response::Answer& answer);
    void addTime(QuestionPlace place, std::int64_t milliseconds);

    /// The questions that are asked, in order.
    std::vector<QuestionPlace> shown() const;
    std::optional<QuestionPlace> firstUnanswered() const;
    /// The share of the questions asked that were answered or skipped, from 0 to 1.
    double progress() const;
    SurveyPart part(QuestionPlace place) const;
    /// The section whose first question this is, or null.
    const instrument::Section* sectionBegunBy(QuestionPlace place) const;

    /// One response an instrument with every item: what was given, flagged where it is hidden now.
    std::vector<record::Response> responses() const;
    /// False when the responses belong to other versions of the instruments.
    bool restore(const std::vector<record::Response>& responses);

private:
    struct Extra {
        std::int64_t milliseconds = 0;
        int changes = 0; ///< those the sheet does not know
    };

    const instrument::Section* sectionOf(QuestionPlace place) const;
    bool isRelevant(int sheet, const instrument::Section& section) const;
    response::ResponseSheet::Context contextBefore(std::size_t sheet) const;
    void rebuildAfter(std::size_t sheet);

    std::vector<std::shared_ptr<const response::Branching>> m_branchings;
    std::vector<response::ResponseSheet> m_sheets;
    std::map<QString, Extra> m_extras; ///< by item; names are unique in a study
};

} // namespace lacrima::survey
