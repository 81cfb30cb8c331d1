// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ExperienceWords.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

using findings::CryingExperience;
using findings::RatedAnswers;

/// The context of the sentences below.
class ExperienceWords {
    Q_DECLARE_TR_FUNCTIONS(ExperienceWords)
};

QString labelOr(const instrument::LocalText& label, const QString& otherwise) {
    const QString words = label.in(text::spokenLanguage());
    return words.isEmpty() ? otherwise : words;
}

} // namespace

QString ratingName(const RatedAnswers& answers) {
    return labelOr(answers.label, answers.variable);
}

QString answerName(const findings::LevelShare& level) {
    return labelOr(level.label, QString::number(level.value));
}

/// The label of an option begins with the name of its question, which the heading says already.
QString topicName(const findings::CryingTopic& topic) {
    const QString words = labelOr(topic.label, topic.variable);
    const qsizetype colon = words.indexOf(QStringLiteral(": "));
    return colon < 0 ? words : words.mid(colon + 2);
}

QString meanIntervalWords(const std::optional<analysis::Interval>& interval) {
    if (!interval) return dash();
    return QStringLiteral("[%1, %2]").arg(text::fixed(interval->low, 2), text::fixed(interval->high, 2));
}

QString meanWords(const RatedAnswers& answers) {
    if (!answers.description) return dash();
    const QString mean = text::fixed(answers.description->mean, 2);
    return answers.mean ? QStringLiteral("%1 %2").arg(mean, meanIntervalWords(answers.mean)) : mean;
}

QString reliefShameWords(const CryingExperience& experience) {
    if (!experience.reliefShame || experience.reliefShame->n == 0) return {};
    const findings::RatingGap& gap = *experience.reliefShame;
    return ExperienceWords::tr("relief %1, shame %2 of 5: difference %3%4, n = %5")
        .arg(text::fixed(gap.first, 2), text::fixed(gap.second, 2), text::fixed(gap.difference, 2),
            gap.interval ? QStringLiteral(" ") + meanIntervalWords(gap.interval) : QString(),
            QString::number(gap.n));
}

QString cryingHeadline(const findings::CryingSummary& summary, const CryingExperience& experience) {
    const QString cried = QString::number(summary.ever->count);
    const auto n = static_cast<int>(summary.ever->n);
    if (!experience.reliefShame || !experience.reliefShame->excludesZero())
        return ExperienceWords::tr("%1 of %n patient(s) have cried in this therapy", nullptr, n).arg(cried);
    return experience.reliefShame->difference > 0
               ? ExperienceWords::tr(
                     "%1 of %n patient(s) have cried; relief follows more than shame", nullptr, n)
                     .arg(cried)
               : ExperienceWords::tr(
                     "%1 of %n patient(s) have cried; shame follows more than relief", nullptr, n)
                     .arg(cried);
}

QString cryingDetails(const findings::CryingSummary& summary, const CryingExperience& experience) {
    QString words = ExperienceWords::tr("%1 have cried in this therapy").arg(shareWords(*summary.ever));
    if (summary.lastSession) {
        words += ExperienceWords::tr(", %1 in the most recent session").arg(shareWords(*summary.lastSession));
    }
    const QString compared = reliefShameWords(experience);
    return compared.isEmpty() ? words : words + QStringLiteral(" · ") + compared;
}

} // namespace lacrima::ui::figures
