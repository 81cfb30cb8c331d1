// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/DemonstrationData.h"

#include "core/casebook/QualityRules.h"

#include <Random123/philox.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

namespace lacrima::study {
namespace {

using instrument::Instrument;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

constexpr int kCases = 64;
constexpr int kNeverCried = 9;
constexpr int kCriedLastSession = 18;
constexpr std::uint64_t kSeed = 20170054;
/// 2026-09-01 09:00 UTC; one case a weekday or so.
constexpr std::int64_t kFirstDay = 1'788'253'200'000;
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kMinute = 60'000;

/// Independent uniform and normal numbers, addressed by case and by use: adding a use moves none of the
/// others.
class Noise {
public:
    explicit Noise(int row)
        : m_row(static_cast<std::uint64_t>(row)) {}

    double uniform() {
        r123::Philox2x64 generator;
        const r123::Philox2x64::ctr_type counter{{m_row, m_use++}};
        const r123::Philox2x64::key_type key{{kSeed}};
        const std::uint64_t word = generator(counter, key)[0];
        return (static_cast<double>(word >> 11) + 0.5) / 9007199254740992.0;
    }

    /// Standard normal (Box and Muller).
    double normal() {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

    int between(int low, int high) { return low + static_cast<int>(uniform() * (high - low + 1)); }

private:
    std::uint64_t m_row;
    std::uint64_t m_use = 0;
};

int rounded(double value, int low, int high) {
    return std::clamp(static_cast<int>(std::lround(value)), low, high);
}

/// The traits that the invented answers depend on, each about standard normal.
struct Person {
    explicit Person(int row)
        : noise(row) {
        alliance = noise.normal();
        bond = 0.65 * alliance + 0.76 * noise.normal();
        goal = 0.65 * alliance + 0.76 * noise.normal();
        task = 0.65 * alliance + 0.76 * noise.normal();
        organization = 0.25 * alliance + 0.97 * noise.normal();
        poOverall = rounded(5.6 + 2.1 * organization, 1, 10);
        level = casebook::suggestedLevel(poOverall, {2, 5, 8, 10});
        interpersonal = rounded(2.6 + 1.4 * noise.normal(), 0, 5);
        psychodynamic = rounded(3.2 + 1.3 * noise.normal(), 0, 5);
        readiness = noise.normal() - (level == 1 ? 1.6 : 0.0);
        lastSession = noise.uniform();
    }

    Noise noise;
    double alliance = 0;
    double bond = 0;
    double goal = 0;
    double task = 0;
    double organization = 0;
    int poOverall = 0;
    int level = 0;
    int interpersonal = 0;
    int psychodynamic = 0;
    double readiness = 0;   ///< to cry
    double lastSession = 0; ///< the smallest ones cried in the last session
    bool hasCried = false;
    bool criedLast = false;
};

std::vector<Person> people() {
    std::vector<Person> all;
    for (int row = 0; row < kCases; ++row) all.emplace_back(row);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return all[a].readiness < all[b].readiness; });
    for (std::size_t i = kNeverCried; i < order.size(); ++i) all[order[i]].hasCried = true;
    order.erase(order.begin(), order.begin() + kNeverCried);
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return all[a].lastSession < all[b].lastSession; });
    for (std::size_t i = 0; i < kCriedLastSession; ++i) all[order[i]].criedLast = true;
    return all;
}

using Answers = std::map<QString, Answer>;

Answer code(int number) {
    return Choice{QString::number(number)};
}

Answer word(const char* text) {
    return Choice{QString::fromLatin1(text)};
}

Answer oneOf(Noise& noise, std::initializer_list<const char*> words) {
    return word(*(words.begin() + noise.between(0, static_cast<int>(words.size()) - 1)));
}

QString oneOfTexts(Noise& noise, std::initializer_list<const char*> texts) {
    return QString::fromLatin1(*(texts.begin() + noise.between(0, static_cast<int>(texts.size()) - 1)));
}

Answers practiceOf(Person& person) {
    Noise& noise = person.noise;
    const int age = noise.between(29, 68);
    Answers answers;
    answers[QStringLiteral("clin_age")] = Number{static_cast<double>(age)};
    answers[QStringLiteral("clin_gender")] = oneOf(noise, {"woman", "woman", "man"});
    answers[QStringLiteral("clin_profession")] =
        oneOf(noise, {"psychologist", "psychologist", "psychiatrist"});
    answers[QStringLiteral("clin_years")] =
        Number{static_cast<double>(std::max(1, age - 27 - noise.between(0, 6)))};
    answers[QStringLiteral("clin_caseload")] = Number{static_cast<double>(noise.between(8, 34))};
    answers[QStringLiteral("clin_hours")] = Number{static_cast<double>(noise.between(8, 32))};
    answers[QStringLiteral("clin_setting")] = response::Choices{{QStringLiteral("private_practice")}};
    answers[QStringLiteral("clin_own_therapy")] = code(noise.uniform() < 0.85 ? 1 : 0);
    answers[QStringLiteral("clin_supervision")] = code(noise.uniform() < 0.7 ? 1 : 0);
    answers[QStringLiteral("appr_psychodynamic")] = code(person.psychodynamic);
    answers[QStringLiteral("appr_interpersonal")] = code(person.interpersonal);
    for (const char* other :
        {"appr_cognitive_behavioral", "appr_humanistic", "appr_systemic", "appr_other"}) {
        answers[QString::fromLatin1(other)] = code(noise.between(0, 3));
    }
    return answers;
}

Answers diagnosisOf(Person& person, int row) {
    Noise& noise = person.noise;
    Answers answers;
    const int months = noise.between(3, 60);
    answers[QStringLiteral("pat_age")] = Number{static_cast<double>(noise.between(19, 66))};
    answers[QStringLiteral("pat_gender")] = oneOf(noise, {"woman", "woman", "man"});
    for (const char* domain : {"po_identity", "po_relations", "po_defenses", "po_reality"}) {
        answers[QString::fromLatin1(domain)] = code(rounded(person.poOverall + noise.normal(), 1, 10));
    }
    answers[QStringLiteral("po_overall")] = code(person.poOverall);
    // Two clinicians chose the level next to the suggested one: something for the cleaner to look at.
    const bool isApart = row == 21 || row == 46;
    answers[QStringLiteral("po_level")] =
        code(isApart ? (person.level < 4 ? person.level + 1 : 3) : person.level);
    answers[QStringLiteral("gaf")] =
        Number{static_cast<double>(rounded(38 + 5.2 * person.poOverall + 5 * noise.normal(), 20, 95))};
    answers[QStringLiteral("pat_education")] = code(noise.between(2, 5));
    answers[QStringLiteral("dx_system")] = word("ICD-10");
    answers[QStringLiteral("dx_1")] =
        response::Text{oneOfTexts(noise, {"F32.1", "F33.1", "F41.1", "F43.2", "F60.3"})};
    answers[QStringLiteral("tx_per_week")] = Number{noise.uniform() < 0.75 ? 1.0 : 2.0};
    answers[QStringLiteral("tx_setting")] = word("individual");
    answers[QStringLiteral("medication")] = code(noise.uniform() < 0.35 ? 1 : 0);
    answers[QStringLiteral("trauma_history")] = code(noise.uniform() < 0.3 ? 1 : 0);
    answers[QStringLiteral("previous_therapy")] = code(noise.uniform() < 0.45 ? 1 : 0);
    answers[QStringLiteral("dx_basis")] = word("clinical");
    answers[QStringLiteral("tx_months")] = Number{static_cast<double>(months)};
    answers[QStringLiteral("tx_sessions")] =
        Number{static_cast<double>(std::max(4, rounded(months * 3.6, 4, 400)))};
    return answers;
}

/// 1..5 around the middle, pulled by a trait.
Answer rating(Noise& noise, double pull, double middle = 3.1) {
    return code(rounded(middle + 0.85 * pull + 0.75 * noise.normal(), 1, 5));
}

void addGeneral(Answers& answers, Person& person) {
    Noise& noise = person.noise;
    const double lowness = (5.6 - person.poOverall) / 2.1;
    answers[QStringLiteral("gen_negative")] = rating(noise, 0.75 * lowness - 0.55 * person.alliance, 2.8);
    answers[QStringLiteral("gen_relief")] = rating(noise, 0.5 * person.alliance, 3.4);
    answers[QStringLiteral("gen_control")] = rating(noise, (person.interpersonal - 2.6) / 1.3, 2.9);
    answers[QStringLiteral("gen_tension")] = rating(noise, 0.3 * lowness, 2.6);
    answers[QStringLiteral("gen_shame")] = rating(noise, 0.4 * lowness, 2.4);
    answers[QStringLiteral("gen_tired")] = rating(noise, 0.0, 2.9);
    answers[QStringLiteral("gen_therapist_supportive")] =
        rating(noise, 0.8 * (person.psychodynamic - 3.2) / 1.2 + 0.2 * person.bond, 3.6);
    answers[QStringLiteral("gen_therapist_uneasy")] = rating(noise, -0.4 * person.bond, 1.7);
    answers[QStringLiteral("gen_therapist_changed_subject")] = rating(noise, -0.3 * person.bond, 1.4);
}

void addLastTime(Answers& answers, Person& person) {
    Noise& noise = person.noise;
    answers[QStringLiteral("last_sessions_ago")] =
        Number{person.criedLast ? 0.0 : static_cast<double>(noise.between(1, 14))};
    answers[QStringLiteral("last_minutes")] = Number{static_cast<double>(noise.between(1, 20))};
    answers[QStringLiteral("last_intensity")] = rating(noise, 0.0, 3.2);
    const std::array<const char*, 8> triggers{"loss", "conflict", "shame", "therapy_relation",
        "powerlessness", "overload", "loneliness", "positive"};
    response::Choices chosen;
    chosen.codes.append(QString::fromLatin1(triggers[static_cast<std::size_t>(noise.between(0, 7))]));
    if (noise.uniform() < 0.4)
        chosen.codes.append(QString::fromLatin1(triggers[static_cast<std::size_t>(noise.between(0, 7))]));
    chosen.codes.removeDuplicates();
    chosen.codes.sort();
    answers[QStringLiteral("last_trigger")] = chosen;
    answers[QStringLiteral("last_understanding")] = rating(noise, 0.9 * person.alliance);
    for (const char* item : {"last_never_told", "last_new_ideas", "last_beyond_words"}) {
        answers[QString::fromLatin1(item)] = rating(noise, 0.85 * person.goal);
    }
    for (const char* item :
        {"last_vulnerability", "last_confidence", "last_disclosure", "last_compassion", "last_support"}) {
        answers[QString::fromLatin1(item)] = rating(noise, 0.9 * person.bond, 3.3);
    }
    answers[QStringLiteral("last_held_back")] = rating(noise, -0.4 * person.bond, 2.3);
    answers[QStringLiteral("last_shame")] = rating(noise, -0.2 * person.bond, 2.4);
    answers[QStringLiteral("last_closer")] = rating(noise, 0.6 * person.bond, 3.3);
    answers[QStringLiteral("last_talked_about")] = code(noise.uniform() < 0.7 ? 1 : 0);
}

Answers cryingOf(Person& person) {
    Answers answers;
    answers[QStringLiteral("cried_ever")] = code(person.hasCried ? 1 : 0);
    if (!person.hasCried) return answers;
    const int frequency = rounded(2.5 + 0.9 * person.noise.normal() - (person.level == 1 ? 1.0 : 0.0), 1, 5);
    const std::array<std::pair<int, int>, 5> counts{{{1, 1}, {2, 5}, {6, 12}, {13, 30}, {31, 60}}};
    const auto& range = counts[static_cast<std::size_t>(frequency - 1)];
    answers[QStringLiteral("cry_count")] =
        Number{static_cast<double>(person.noise.between(range.first, range.second))};
    answers[QStringLiteral("cry_frequency")] = code(frequency);
    answers[QStringLiteral("cried_last_session")] = code(person.criedLast ? 1 : 0);
    addGeneral(answers, person);
    addLastTime(answers, person);
    return answers;
}

Answers allianceOf(Person& person, const Instrument& alliance) {
    Answers answers;
    const std::array<std::pair<const char*, double>, 3> factors{
        {{"wai_bond", person.bond}, {"wai_goal", person.goal}, {"wai_task", person.task}}};
    for (const instrument::Scale& scale : alliance.scales) {
        for (const auto& factor : factors) {
            if (scale.id != QLatin1String(factor.first)) continue;
            for (const QString& item : scale.items) {
                answers[item] =
                    code(rounded(3.6 + 0.85 * factor.second + 0.55 * person.noise.normal(), 1, 5));
            }
        }
    }
    return answers;
}

record::Response responseOf(
    const Instrument& instrument, const Answers& answers, const DemonstrationCase& place, int row) {
    record::Response response;
    const bool isPractice = instrument.respondent == instrument::Respondent::Clinician;
    response.clinician = place.clinician;
    response.caseId = isPractice ? QString() : place.caseId;
    response.sitting = isPractice ? 0 : 1;
    response.instrument = instrument.id;
    response.instrumentVersion = instrument.version;
    response.instrumentHash = instrument.hash;
    response.language = row % 3 == 0 ? QStringLiteral("it") : QStringLiteral("en");
    response.started = kFirstDay + row * kDay + static_cast<int>(instrument.respondent) * (20 * kMinute);
    response.ended = response.started + 9 * kMinute;
    const bool hasCried = answers.find(QStringLiteral("cried_ever")) == answers.end() ||
                          answers.at(QStringLiteral("cried_ever")) == code(1);
    for (const instrument::Item& item : instrument.items) {
        const auto found = answers.find(item.id);
        const bool isHidden = found == answers.end() && (!hasCried || !item.showIf.isEmpty());
        Answer answer = Missing{isHidden ? MissingReason::NotApplicable : MissingReason::Skipped};
        if (found != answers.end()) answer = found->second;
        // Three people left one question out each.
        if (item.id == QLatin1String("gen_tired") && hasCried && row % 20 == 3)
            answer = Missing{MissingReason::Skipped};
        response.items.push_back({item.id, answer, false, 6000, 0});
    }
    return response;
}

} // namespace

std::vector<DemonstrationCase> demonstrationCases(const instrument::Catalogue& catalogue) {
    std::vector<Person> persons = people();
    std::vector<DemonstrationCase> cases;
    for (int row = 0; row < kCases; ++row) {
        Person& person = persons[static_cast<std::size_t>(row)];
        DemonstrationCase made;
        made.clinician = QStringLiteral("D%1").arg(row + 1, 2, 10, QLatin1Char('0'));
        made.caseId = QStringLiteral("%1-1").arg(made.clinician);
        const auto add = [&](const char* id, const Answers& answers) {
            const auto instrument = catalogue.find(QString::fromLatin1(id));
            if (instrument != nullptr) made.responses.push_back(responseOf(*instrument, answers, made, row));
        };
        const Answers practice = practiceOf(person);
        made.eligible =
            static_cast<int>(std::get<Number>(practice.at(QStringLiteral("clin_caseload"))).value);
        add("practice", practice);
        add("diagnosis", diagnosisOf(person, row));
        add("crying", cryingOf(person));
        if (const auto alliance = catalogue.find(QStringLiteral("wai_sr")))
            add("wai_sr", allianceOf(person, *alliance));
        cases.push_back(std::move(made));
    }
    return cases;
}

} // namespace lacrima::study
