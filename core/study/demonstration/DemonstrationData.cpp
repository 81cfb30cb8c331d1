// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/DemonstrationData.h"

#include "core/study/demonstration/DemonstrationPeople.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lacrima::study {
namespace {

using instrument::Instrument;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

/// 2026-09-01 09:00 UTC; one case a weekday or so.
constexpr std::int64_t kFirstDay = 1'788'253'200'000;
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kMinute = 60'000;

/// What numbers are drawn for; the traits of the people have the first four.
enum Purpose : int { Practice = 8, Diagnosis, General, LastTime, Count, Alliance, Omission, Pace = 20 };

using Answers = std::map<QString, Answer>;

Answer code(int number) {
    return Choice{QString::number(number)};
}

Answer word(const char* text) {
    return Choice{QString::fromLatin1(text)};
}

Answer number(double value) {
    return Number{value};
}

Answer yesWith(Noise& noise, double probability) {
    return code(noise.happens(probability) ? 1 : 0);
}

QString oneOf(Noise& noise, std::initializer_list<const char*> words) {
    return QString::fromLatin1(*(words.begin() + noise.between(0, static_cast<int>(words.size()) - 1)));
}

Answers practiceOf(const Person& person) {
    Noise noise(person.row, Purpose::Practice);
    const int age = noise.between(29, 68);
    const int caseload = noise.between(8, 34);
    Answers answers;
    answers[QStringLiteral("clin_age")] = number(age);
    answers[QStringLiteral("clin_gender")] = Choice{oneOf(noise, {"woman", "woman", "woman", "man"})};
    answers[QStringLiteral("clin_profession")] =
        Choice{oneOf(noise, {"psychologist", "psychologist", "psychologist", "psychiatrist"})};
    answers[QStringLiteral("clin_years")] = number(std::max(1, age - 27 - noise.between(0, 6)));
    answers[QStringLiteral("clin_caseload")] = number(caseload);
    answers[QStringLiteral("clin_hours")] = number(rounded(caseload * (0.85 + 0.3 * noise.uniform()), 4, 40));
    response::Choices setting{{QStringLiteral("private_practice")}};
    if (noise.happens(0.3))
        setting.codes.prepend(oneOf(noise, {"community", "hospital", "outpatient_clinic"}));
    answers[QStringLiteral("clin_setting")] = setting;
    answers[QStringLiteral("clin_own_therapy")] = yesWith(noise, 0.85);
    answers[QStringLiteral("clin_supervision")] = yesWith(noise, 0.7);
    answers[QStringLiteral("appr_psychodynamic")] = code(person.psychodynamic);
    answers[QStringLiteral("appr_interpersonal")] = code(person.interpersonal);
    for (const char* other :
        {"appr_cognitive_behavioral", "appr_humanistic", "appr_systemic", "appr_other"}) {
        answers[QString::fromLatin1(other)] = code(noise.between(0, 3));
    }
    return answers;
}

/// Depression and anxiety above all; disorders of personality where the organization is low.
QString firstDiagnosis(Noise& noise, int level) {
    if (level <= 2 && noise.happens(0.5)) return oneOf(noise, {"F60.31", "F60.7", "F60.8", "F61.0"});
    return oneOf(noise, {"F32.1", "F33.1", "F33.1", "F34.1", "F41.1", "F41.2", "F43.2", "F40.1", "F50.2"});
}

void addOrganization(Answers& answers, const Person& person, Noise& noise) {
    for (const char* domain : {"po_identity", "po_relations", "po_defenses", "po_reality"}) {
        answers[QString::fromLatin1(domain)] = code(rounded(person.poOverall + noise.normal(), 1, 10));
    }
    answers[QStringLiteral("po_overall")] = code(person.poOverall);
    // Three clinicians chose a level next to the suggested one: something for the cleaner to look at.
    const bool isApart = person.row == 21 || person.row == 38 || person.row == 46;
    answers[QStringLiteral("po_level")] =
        code(isApart ? (person.level < 4 ? person.level + 1 : 3) : person.level);
    answers[QStringLiteral("gaf")] =
        number(rounded(38 + 5.2 * person.poOverall + 5 * noise.normal(), 20, 95));
}

Answers diagnosisOf(const Person& person) {
    Noise noise(person.row, Purpose::Diagnosis);
    Answers answers;
    answers[QStringLiteral("pat_age")] = number(rounded(38 + 11 * noise.normal(), 19, 71));
    answers[QStringLiteral("pat_gender")] = word(person.isWoman ? "woman" : "man");
    addOrganization(answers, person, noise);
    answers[QStringLiteral("pat_education")] = code(rounded(3.7 + 0.9 * noise.normal(), 1, 5));
    answers[QStringLiteral("dx_system")] = word("ICD-10");
    answers[QStringLiteral("dx_1")] = response::Text{firstDiagnosis(noise, person.level)};
    if (noise.happens(0.3))
        answers[QStringLiteral("dx_2")] = response::Text{oneOf(noise, {"F41.0", "F45.3", "F51.0"})};
    answers[QStringLiteral("tx_per_week")] = number(person.perWeek);
    answers[QStringLiteral("tx_setting")] = word("individual");
    answers[QStringLiteral("medication")] = yesWith(noise, person.level <= 2 ? 0.5 : 0.25);
    answers[QStringLiteral("trauma_history")] = yesWith(noise, person.level <= 2 ? 0.4 : 0.2);
    answers[QStringLiteral("previous_therapy")] = yesWith(noise, 0.45);
    answers[QStringLiteral("dx_basis")] = word("clinical");
    // One clinician wrote the months of another line: more sessions than fit.
    answers[QStringLiteral("tx_months")] = number(person.row == 30 ? 2 : person.months);
    answers[QStringLiteral("tx_sessions")] = number(person.row == 30 ? 140 : person.sessions);
    return answers;
}

/// 1..5 around the middle, pulled by a trait.
Answer rating(Noise& noise, double pull, double middle = 3.1) {
    return code(rounded(middle + 0.85 * pull + 0.85 * noise.normal(), 1, 5));
}

void addGeneral(Answers& answers, const Person& person) {
    Noise noise(person.row, Purpose::General);
    const double lowness = (5.6 - person.poOverall) / 2.1;
    // Whoever feels worse after crying is also more tense, more ashamed and less relieved.
    const double distress = 0.8 * lowness - 0.4 * person.alliance + 0.5 * noise.normal();
    answers[QStringLiteral("gen_negative")] = rating(noise, 0.75 * distress - 0.25 * person.alliance, 2.5);
    answers[QStringLiteral("gen_relief")] = rating(noise, 0.5 * person.alliance - 0.3 * distress, 3.6);
    answers[QStringLiteral("gen_control")] = rating(noise, 0.6 * (person.interpersonal - 2.6) / 1.3, 2.9);
    answers[QStringLiteral("gen_tension")] = rating(noise, 0.5 * distress, 2.5);
    answers[QStringLiteral("gen_shame")] = rating(noise, 0.5 * distress, 2.3);
    answers[QStringLiteral("gen_tired")] = rating(noise, 0.2 * distress, 3.2);
    answers[QStringLiteral("gen_therapist_supportive")] =
        rating(noise, 0.55 * (person.psychodynamic - 3.2) / 1.2 + 0.2 * person.bond, 3.9);
    answers[QStringLiteral("gen_therapist_uneasy")] = rating(noise, -0.4 * person.bond, 1.6);
    answers[QStringLiteral("gen_therapist_changed_subject")] = rating(noise, -0.3 * person.bond, 1.3);
}

/// What it was about: one topic or two, loss and conflict more often than joy.
response::Choices topicsOf(Noise& noise) {
    response::Choices chosen;
    const int count = noise.happens(0.45) ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        chosen.codes.append(
            oneOf(noise, {"loss", "loss", "loss", "loss", "conflict", "conflict", "conflict", "powerlessness",
                             "powerlessness", "overload", "overload", "loneliness", "loneliness", "shame",
                             "therapy_relation", "positive"}));
    }
    chosen.codes.removeDuplicates();
    chosen.codes.sort();
    return chosen;
}

void addLastTime(Answers& answers, const Person& person) {
    Noise noise(person.row, Purpose::LastTime);
    const int ago = std::min(rounded(std::exp(1.3 + 0.9 * noise.normal()), 1, 60), person.sessions - 1);
    const double strength = noise.normal();
    answers[QStringLiteral("last_sessions_ago")] = number(person.criedLast ? 0 : ago);
    // A few minutes, said in round numbers where they are many; stronger crying lasts longer.
    const int minutes = rounded(std::exp(1.5 + 0.55 * strength + 0.5 * noise.normal()), 1, 45);
    answers[QStringLiteral("last_minutes")] = number(minutes > 6 ? 5 * ((minutes + 2) / 5) : minutes);
    answers[QStringLiteral("last_intensity")] = code(rounded(3.0 + 0.9 * strength, 1, 5));
    answers[QStringLiteral("last_trigger")] = topicsOf(noise);
    answers[QStringLiteral("last_understanding")] = rating(noise, 0.55 * person.alliance, 3.4);
    for (const char* item : {"last_never_told", "last_new_ideas", "last_beyond_words"}) {
        answers[QString::fromLatin1(item)] = rating(noise, 0.5 * person.goal);
    }
    for (const char* item :
        {"last_vulnerability", "last_confidence", "last_disclosure", "last_compassion", "last_support"}) {
        answers[QString::fromLatin1(item)] = rating(noise, 0.6 * person.bond, 3.5);
    }
    answers[QStringLiteral("last_held_back")] = rating(noise, -0.4 * person.bond, 2.2);
    answers[QStringLiteral("last_shame")] = rating(noise, -0.2 * person.bond, 2.3);
    answers[QStringLiteral("last_closer")] = rating(noise, 0.6 * person.bond, 3.4);
    answers[QStringLiteral("last_talked_about")] = yesWith(noise, 0.7);
}

Answers cryingOf(const Person& person) {
    Answers answers;
    answers[QStringLiteral("cried_ever")] = code(person.hasCried ? 1 : 0);
    if (!person.hasCried) return answers;
    Noise noise(person.row, Purpose::Count);
    const int frequency = rounded(2.4 + 0.6 * person.readiness + 0.6 * noise.normal(), 1, 5);
    // Once, a few times, a month, a week, a session: how many times that is depends on the treatment.
    const std::array<double, 5> times{
        1.0, 2.0 + 3.0 * noise.uniform(), 0.9 * person.months, 0.4 * person.sessions, 0.8 * person.sessions};
    const double meant = times[static_cast<std::size_t>(frequency - 1)];
    const int count =
        frequency == 1 ? 1 : std::clamp(static_cast<int>(meant), 2, std::max(2, person.sessions));
    answers[QStringLiteral("cry_count")] = number(count > 20 ? 10 * (count / 10) : count);
    answers[QStringLiteral("cry_frequency")] = code(frequency);
    answers[QStringLiteral("cried_last_session")] = code(person.criedLast ? 1 : 0);
    addGeneral(answers, person);
    addLastTime(answers, person);
    return answers;
}

/// Ratings that pile up near the top, as those of an alliance do.
Answers allianceOf(const Person& person, const Instrument& alliance) {
    Noise noise(person.row, Purpose::Alliance);
    Answers answers;
    const std::array<std::pair<const char*, double>, 3> factors{
        {{"wai_bond", person.bond}, {"wai_goal", person.goal}, {"wai_task", person.task}}};
    for (const instrument::Scale& scale : alliance.scales) {
        for (const auto& factor : factors) {
            if (scale.id != QLatin1String(factor.first)) continue;
            const double middle = factor.second == person.bond ? 4.1 : 3.8;
            double loading = 0.62; // items of a scale do not measure it equally well
            for (const QString& item : scale.items) {
                answers[item] = code(rounded(middle + loading * factor.second + 0.5 * noise.normal(), 1, 5));
                loading += 0.11;
            }
        }
    }
    return answers;
}

/// Whether, and why, a question that was asked has no answer: about one in a hundred was passed over or
/// declined; one patient left before the last questions of the inventory.
std::optional<MissingReason> omission(Noise& noise, const instrument::Item& item, int row) {
    const double chance = noise.uniform();
    if (row == 26 && (item.id == QLatin1String("wai_11") || item.id == QLatin1String("wai_12")))
        return MissingReason::NotReached;
    if (item.isRequired) {
        const bool isPatients = item.id.startsWith(QLatin1String("gen_")) ||
                                item.id.startsWith(QLatin1String("last_")) ||
                                item.id.startsWith(QLatin1String("wai_"));
        return isPatients && chance < 0.004 ? std::optional(MissingReason::Refused) : std::nullopt;
    }
    return chance < 0.02 ? std::optional(MissingReason::Skipped) : std::nullopt;
}

/// The forms of a case in the order in which they are filled in.
struct Form {
    const Instrument& instrument;
    int order = 0;
};

record::Response headOf(const Form& form, const DemonstrationCase& place, int row) {
    record::Response response;
    const bool isPractice = form.instrument.respondent == instrument::Respondent::Clinician;
    response.clinician = place.clinician;
    response.caseId = isPractice ? QString() : place.caseId;
    response.sitting = isPractice ? 0 : 1;
    response.instrument = form.instrument.id;
    response.instrumentVersion = form.instrument.version;
    response.instrumentHash = form.instrument.hash;
    response.language = row % 3 == 0 ? QStringLiteral("it") : QStringLiteral("en");
    response.started = kFirstDay + row * kDay + form.order * (10 * kMinute);
    return response;
}

record::Response responseOf(
    const Form& form, const Answers& answers, const DemonstrationCase& place, int row) {
    record::Response response = headOf(form, place, row);
    Noise omissions(row, Purpose::Omission + form.order);
    Noise pace(row, Purpose::Pace + form.order);
    const bool hasCried = answers.find(QStringLiteral("cried_ever")) == answers.end() ||
                          answers.at(QStringLiteral("cried_ever")) == code(1);
    std::int64_t spent = 40'000;
    for (const instrument::Item& item : form.instrument.items) {
        const auto found = answers.find(item.id);
        const bool isHidden = found == answers.end() && (!hasCried || !item.showIf.isEmpty());
        Answer answer = Missing{isHidden ? MissingReason::NotApplicable : MissingReason::Skipped};
        if (found != answers.end()) {
            const auto reason = omission(omissions, item, row);
            answer = reason ? Answer{Missing{*reason}} : found->second;
        }
        const int milliseconds = isHidden ? 0 : rounded(std::exp(8.6 + 0.45 * pace.normal()), 1500, 60000);
        spent += milliseconds;
        response.items.push_back({item.id, answer, false, milliseconds, 0});
    }
    response.ended = response.started + spent;
    return response;
}

} // namespace

std::vector<DemonstrationCase> demonstrationCases(const instrument::Catalogue& catalogue) {
    std::vector<DemonstrationCase> cases;
    for (const Person& person : demonstrationPeople()) {
        DemonstrationCase made;
        made.clinician = QStringLiteral("D%1").arg(person.row + 1, 2, 10, QLatin1Char('0'));
        made.caseId = QStringLiteral("%1-1").arg(made.clinician);
        const auto add = [&](const char* id, const Answers& answers) {
            const auto instrument = catalogue.find(QString::fromLatin1(id));
            if (instrument != nullptr)
                made.responses.push_back(responseOf(
                    {*instrument, static_cast<int>(made.responses.size())}, answers, made, person.row));
        };
        const Answers practice = practiceOf(person);
        made.eligible =
            static_cast<int>(std::get<Number>(practice.at(QStringLiteral("clin_caseload"))).value);
        add("practice", practice);
        add("diagnosis", diagnosisOf(person));
        add("crying", cryingOf(person));
        if (const auto alliance = catalogue.find(QStringLiteral("wai_sr")))
            add("wai_sr", allianceOf(person, *alliance));
        cases.push_back(std::move(made));
    }
    return cases;
}

} // namespace lacrima::study
