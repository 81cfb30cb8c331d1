// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ExperienceTables.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

using findings::CryingExperience;
using findings::RatedAnswers;

/// The context of the sentences below.
class ExperienceTables {
    Q_DECLARE_TR_FUNCTIONS(ExperienceTables)
};

QString intervalTitle(double confidence) {
    return ExperienceTables::tr("%1 % interval").arg(percentOf(confidence));
}

spec::TableSpec shareSheet(const QString& caption, const QString& first, double confidence) {
    spec::TableSpec sheet;
    sheet.caption = caption;
    sheet.columns = {{first, false, 0}, {ExperienceTables::tr("Patients"), true, 90},
        {ExperienceTables::tr("Share"), true, 80}, {intervalTitle(confidence), true, 120}};
    return sheet;
}

void addShareRow(spec::TableSpec& sheet, const QString& name, const analysis::Proportion& share) {
    sheet.rows.push_back({{name}, {countWords(share)}, {text::percent(share.estimate), true},
        {text::percentInterval(share.interval.low, share.interval.high)}});
}

spec::TableSpec ratingsSheet(const std::vector<RatedAnswers>& ratings, double confidence) {
    spec::TableSpec sheet;
    sheet.columns = {{ExperienceTables::tr("Rating"), false, 0}};
    for (const RatedAnswers& rating : ratings) {
        if (!rating.description) continue;
        if (sheet.rows.empty()) {
            for (const findings::LevelShare& level : rating.levels)
                sheet.columns.push_back({answerName(level), true, 72});
            for (const QString& title : {ExperienceTables::tr("Mean"), intervalTitle(confidence),
                     ExperienceTables::tr("SD"), QStringLiteral("n")})
                sheet.columns.push_back({title, true, 72});
        }
        std::vector<spec::ResultCell> row{{ratingName(rating)}};
        for (const findings::LevelShare& level : rating.levels)
            row.push_back({QString::number(level.share.count)});
        row.push_back({text::fixed(rating.description->mean, 2), true});
        row.push_back({rating.mean ? meanIntervalWords(rating.mean) : dash()});
        row.push_back({rating.description->sd ? text::fixed(*rating.description->sd, 2) : dash()});
        row.push_back({QString::number(rating.n())});
        sheet.rows.push_back(std::move(row));
    }
    sheet.note =
        ExperienceTables::tr("Counts of patients for each answer; intervals of the mean by t. Sorted "
                             "by mean; neighbours are not tested against each other.");
    return sheet;
}

} // namespace

spec::TableSpec feelingsSheet(const CryingExperience& experience) {
    spec::TableSpec sheet = ratingsSheet(experience.feelings, experience.confidence);
    sheet.caption = ExperienceTables::tr("How they feel after crying, in general");
    return sheet;
}

spec::TableSpec consequencesSheet(const CryingExperience& experience) {
    spec::TableSpec sheet = ratingsSheet(experience.consequences, experience.confidence);
    sheet.caption = ExperienceTables::tr("What came of it, the most recent time");
    if (experience.talkedAbout) {
        sheet.note += QLatin1Char(' ') +
                      ExperienceTables::tr("Talked about the crying with the therapist: %1, %2.")
                          .arg(countWords(*experience.talkedAbout), shareWords(*experience.talkedAbout));
    }
    return sheet;
}

spec::TableSpec topicsSheet(const CryingExperience& experience) {
    spec::TableSpec sheet = shareSheet(ExperienceTables::tr("What it was about, the most recent time"),
        ExperienceTables::tr("Topic"), experience.confidence);
    for (const findings::CryingTopic& topic : experience.topics)
        addShareRow(sheet, topicName(topic), topic.share);
    sheet.note = ExperienceTables::tr("Several choices a patient, so that shares add up to more than 100 %. "
                                      "Intervals: Wilson.");
    return sheet;
}

spec::TableSpec intensitySheet(const CryingExperience& experience) {
    spec::TableSpec sheet = shareSheet(ExperienceTables::tr("How strong it was, the most recent time"),
        ExperienceTables::tr("Intensity"), experience.confidence);
    if (!experience.intensity) return sheet;
    for (const findings::LevelShare& level : experience.intensity->levels)
        addShareRow(sheet, answerName(level), level.share);
    sheet.note = ExperienceTables::tr("Mean %1, n = %2. Intervals: Wilson, of the mean t.")
                     .arg(meanWords(*experience.intensity), QString::number(experience.intensity->n()));
    return sheet;
}

spec::TableSpec minutesSheet(const CryingExperience& experience) {
    spec::TableSpec sheet;
    sheet.caption = ExperienceTables::tr("How long it lasted, the most recent time");
    sheet.columns = {{ExperienceTables::tr("Minutes"), false, 0}, {QStringLiteral("n"), true, 60},
        {ExperienceTables::tr("Median"), true, 72}, {ExperienceTables::tr("Quartiles"), true, 90},
        {ExperienceTables::tr("Mean"), true, 60}, {ExperienceTables::tr("SD"), true, 60},
        {ExperienceTables::tr("Range"), true, 80}};
    if (!experience.minutes) return sheet;
    const analysis::Description& minutes = *experience.minutes;
    const auto fromTo = [](double low, double high, int decimals) {
        return QStringLiteral("%1–%2").arg(text::fixed(low, decimals), text::fixed(high, decimals));
    };
    sheet.rows.push_back({{ExperienceTables::tr("Of crying")}, {QString::number(minutes.n)},
        {text::fixed(minutes.median, 1), true}, {fromTo(minutes.lowerQuartile, minutes.upperQuartile, 1)},
        {text::fixed(minutes.mean, 2)}, {minutes.sd ? text::fixed(*minutes.sd, 2) : dash()},
        {fromTo(minutes.min, minutes.max, 0)}});
    sheet.note = ExperienceTables::tr("Quartiles of type 7.");
    return sheet;
}

} // namespace lacrima::ui::figures
