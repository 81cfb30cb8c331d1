// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/SurveyAnswers.h"

#include <algorithm>

namespace lacrima::survey {
namespace {

using instrument::Section;
using response::Answer;
using response::MissingReason;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool isIn(const Section& section, int item) {
    return item >= section.firstItem && item < section.firstItem + section.itemCount;
}

} // namespace

SurveyAnswers::SurveyAnswers(const instrument::Catalogue& catalogue) {
    for (const auto& instrument : catalogue.instruments()) {
        if (instrument->respondent != instrument::Respondent::Patient) continue;
        m_branchings.push_back(response::Branching::of(instrument));
        m_sheets.emplace_back(m_branchings.back(), contextBefore(m_sheets.size()));
    }
}

QStringList SurveyAnswers::instrumentIds() const {
    QStringList ids;
    for (const auto& sheet : m_sheets) ids.append(sheet.instrument().id);
    return ids;
}

const instrument::Item& SurveyAnswers::item(QuestionPlace place) const {
    return instrument(place.sheet).items[at(place.item)];
}

Answer SurveyAnswers::answer(QuestionPlace place) const {
    return sheet(place.sheet).answer(item(place).id);
}

std::vector<response::Problem> SurveyAnswers::problemsOf(QuestionPlace place, const Answer& answer) const {
    return sheet(place.sheet).problemsOf(item(place).id, answer);
}

void SurveyAnswers::set(QuestionPlace place, const Answer& answer) {
    m_sheets[at(place.sheet)].set(item(place).id, answer);
    rebuildAfter(at(place.sheet));
}

void SurveyAnswers::addTime(QuestionPlace place, std::int64_t milliseconds) {
    m_extras[item(place).id].milliseconds += std::max<std::int64_t>(0, milliseconds);
}

response::ResponseSheet::Context SurveyAnswers::contextBefore(std::size_t sheet) const {
    response::ResponseSheet::Context context;
    for (std::size_t earlier = 0; earlier < sheet; ++earlier) {
        for (const auto& item : m_sheets[earlier].instrument().items)
            context[item.id] = m_sheets[earlier].answer(item.id);
    }
    return context;
}

/// A sheet learns of other instruments' answers when it is made; so later ones are made anew.
void SurveyAnswers::rebuildAfter(std::size_t sheet) {
    for (std::size_t later = sheet + 1; later < m_sheets.size(); ++later) {
        response::ResponseSheet fresh(m_branchings[later], contextBefore(later));
        for (const auto& item : fresh.instrument().items) {
            m_extras[item.id].changes += m_sheets[later].changeCount(item.id);
            fresh.restore(item.id, m_sheets[later].givenAnswer(item.id));
        }
        m_sheets[later] = std::move(fresh);
    }
}

std::vector<QuestionPlace> SurveyAnswers::shown() const {
    std::vector<QuestionPlace> places;
    for (int index = 0; index < sheetCount(); ++index) {
        for (int item = sheet(index).nextShown(-1); item >= 0; item = sheet(index).nextShown(item))
            places.push_back({index, item});
    }
    return places;
}

std::optional<QuestionPlace> SurveyAnswers::firstUnanswered() const {
    for (const QuestionPlace place : shown()) {
        if (response::missingReason(answer(place)) == MissingReason::NotReached) return place;
    }
    return std::nullopt;
}

double SurveyAnswers::progress() const {
    int answered = 0;
    int asked = 0;
    for (const auto& sheet : m_sheets) {
        answered += sheet.answeredCount();
        asked += sheet.shownCount();
    }
    return asked == 0 ? 1 : static_cast<double>(answered) / asked;
}

const Section* SurveyAnswers::sectionOf(QuestionPlace place) const {
    const auto& sections = instrument(place.sheet).sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
        [&place](const Section& section) { return isIn(section, place.item); });
    return found == sections.end() ? nullptr : &*found;
}

bool SurveyAnswers::isRelevant(int index, const Section& section) const {
    const int next = sheet(index).nextShown(section.firstItem - 1);
    return next >= 0 && isIn(section, next);
}

SurveyPart SurveyAnswers::part(QuestionPlace place) const {
    SurveyPart part;
    part.section = sectionOf(place);
    for (int index = 0; index < sheetCount(); ++index) {
        for (const Section& section : instrument(index).sections) {
            if (!isRelevant(index, section)) continue;
            ++part.count;
            if (&section == part.section) part.number = part.count;
        }
    }
    return part;
}

const Section* SurveyAnswers::sectionBegunBy(QuestionPlace place) const {
    const Section* section = sectionOf(place);
    if (section == nullptr) return nullptr;
    return sheet(place.sheet).nextShown(section->firstItem - 1) == place.item ? section : nullptr;
}

std::vector<record::Response> SurveyAnswers::responses() const {
    std::vector<record::Response> responses;
    for (const auto& sheet : m_sheets) {
        record::Response response;
        response.instrument = sheet.instrument().id;
        response.instrumentVersion = sheet.instrument().version;
        response.instrumentHash = sheet.instrument().hash;
        for (const auto& item : sheet.instrument().items) {
            const auto extra = m_extras.find(item.id);
            record::ItemResponse given;
            given.item = item.id;
            given.isShadowed = sheet.isShadowed(item.id);
            given.answer = given.isShadowed ? sheet.givenAnswer(item.id) : sheet.answer(item.id);
            given.changes = sheet.changeCount(item.id);
            if (extra != m_extras.end()) given.changes += extra->second.changes;
            if (extra != m_extras.end()) given.milliseconds = extra->second.milliseconds;
            response.items.push_back(std::move(given));
        }
        responses.push_back(std::move(response));
    }
    return responses;
}

bool SurveyAnswers::restore(const std::vector<record::Response>& responses) {
    if (responses.size() != m_sheets.size()) return false;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const instrument::Instrument& instrument = m_sheets[i].instrument();
        if (responses[i].instrument != instrument.id || responses[i].instrumentHash != instrument.hash)
            return false;
    }
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        for (const record::ItemResponse& given : responses[i].items) {
            m_extras[given.item] = {given.milliseconds, given.changes};
            const auto reason = response::missingReason(given.answer);
            const bool isGiven =
                !reason || *reason == MissingReason::Skipped || *reason == MissingReason::Refused;
            if (isGiven) m_sheets[i].restore(given.item, given.answer);
        }
        rebuildAfter(i);
    }
    return true;
}

} // namespace lacrima::survey
