// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedExperienceWords.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/Quoted.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

using findings::ExperienceByGroup;
using findings::GroupedAnswer;
using findings::GroupEstimate;
using findings::LevelsTest;
using Effect = LevelsTest::Effect;

/// The context of the sentences below.
class GroupedExperienceWords {
    Q_DECLARE_TR_FUNCTIONS(GroupedExperienceWords)
};

const LevelsTest* firstTest(const std::vector<GroupedAnswer>& answers) {
    for (const GroupedAnswer& answer : answers) {
        if (!answer.test.refusal) return &answer.test;
    }
    return answers.empty() ? nullptr : &answers.front().test;
}

/// The names of the two levels that somebody is in, first minus second.
QString minusWords(const ExperienceByGroup& groups, ExperiencePart part) {
    for (const GroupedAnswer& answer : answersOf(groups, part)) {
        QStringList names;
        for (std::size_t k = 0; k < answer.groups.size(); ++k) {
            if (answer.groups[k]) names.append(levelName(groups.grouping.levels[k]));
        }
        if (names.size() == 2) return GroupedExperienceWords::tr("%1 minus %2").arg(names[0], names[1]);
    }
    return GroupedExperienceWords::tr("difference");
}

QString testName(Effect effect) {
    switch (effect) {
    case Effect::MeanDifference:
        return GroupedExperienceWords::tr("Welch’s t");
    case Effect::ShareDifference:
    case Effect::ShareSpread:
        return GroupedExperienceWords::tr("exact test, or chi-squared where that is too large");
    case Effect::RankTrend:
        return GroupedExperienceWords::tr("Jonckheere-Terpstra");
    case Effect::ShareTrend:
        return GroupedExperienceWords::tr("Cochran-Armitage");
    case Effect::RankSpread:
        return GroupedExperienceWords::tr("Kruskal-Wallis");
    }
    return {};
}

QString symbolOf(Effect effect) {
    switch (effect) {
    case Effect::RankTrend:
        return QStringLiteral("τ-b");
    case Effect::ShareTrend:
        return QStringLiteral("r");
    case Effect::RankSpread:
        return QStringLiteral("ε²");
    case Effect::ShareSpread:
        return QStringLiteral("V");
    case Effect::MeanDifference:
    case Effect::ShareDifference:
        break;
    }
    return {};
}

QString clearAnswers(const ExperienceByGroup& groups) {
    QStringList clear;
    for (const ExperiencePart part : kExperienceParts) {
        for (const GroupedAnswer& answer : answersOf(groups, part)) {
            if (answer.test.holmP && *answer.test.holmP < 1 - groups.confidence)
                clear.append(text::quoted(answerTitle(answer)));
        }
    }
    return clear.join(QStringLiteral(", "));
}

} // namespace

QString answerTitle(const GroupedAnswer& answer) {
    const QString words = answer.label.in(text::spokenLanguage());
    const qsizetype colon = words.indexOf(QStringLiteral(": ")); // the question of an option
    return words.isEmpty() ? answer.variable : colon < 0 ? words : words.mid(colon + 2);
}

QString estimateNumbers(const GroupEstimate& estimate, bool isShare) {
    if (!isShare) {
        const QString mean = text::fixed(estimate.value, 2);
        return estimate.interval ? QStringLiteral("%1 %2").arg(mean, meanIntervalWords(estimate.interval))
                                 : mean;
    }
    const QString share = text::percent(estimate.value);
    return estimate.interval ? QStringLiteral("%1 %2").arg(share,
                                   text::percentInterval(estimate.interval->low, estimate.interval->high))
                             : share;
}

QString estimateWords(const GroupEstimate& estimate, double confidence, bool isShare) {
    const QString numbers = estimateNumbers(estimate, isShare);
    return GroupedExperienceWords::tr("%1 (%2 % interval), n = %3")
        .arg(numbers, percentOf(confidence), QString::number(estimate.n));
}

QString effectTitle(const ExperienceByGroup& groups, ExperiencePart part) {
    const LevelsTest* test = firstTest(answersOf(groups, part));
    if (test == nullptr) return {};
    switch (test->effect) {
    case Effect::MeanDifference:
    case Effect::ShareDifference:
        return minusWords(groups, part);
    case Effect::RankTrend:
    case Effect::ShareTrend:
        return GroupedExperienceWords::tr("trend, %1").arg(symbolOf(test->effect));
    case Effect::RankSpread:
    case Effect::ShareSpread:
        break;
    }
    return symbolOf(test->effect);
}

QString effectNumbers(const LevelsTest& test) {
    if (test.refusal) return dash();
    if (test.effect == Effect::MeanDifference) {
        const QString size = text::fixed(test.size, 2);
        return test.interval ? QStringLiteral("%1 %2").arg(size, meanIntervalWords(test.interval)) : size;
    }
    if (test.effect == Effect::ShareDifference) {
        const QString size = text::fixed(test.size * 100, 1);
        return test.interval ? QStringLiteral("%1 %2").arg(
                                   size, text::percentInterval(test.interval->low, test.interval->high))
                             : size;
    }
    const QString size = text::bounded(test.size);
    return test.interval
               ? QStringLiteral("%1 %2").arg(size, text::interval(test.interval->low, test.interval->high))
               : size;
}

QString testWords(const LevelsTest& test) {
    if (test.refusal)
        return GroupedExperienceWords::tr("not tested: %1").arg(text::refusalWords(*test.refusal));
    const QString size = effectNumbers(test);
    const QString symbol = symbolOf(test.effect);
    QString words = symbol.isEmpty() ? size : QStringLiteral("%1 = %2").arg(symbol, size);
    if (!test.holmP) return words;
    return GroupedExperienceWords::tr("%1; %2, %3, adjusted %4")
        .arg(words, testName(test.effect), text::pWords(test.p.p), text::pWords(*test.holmP));
}

QStringList groupedExperienceNotes(const ExperienceByGroup& groups) {
    QStringList notes;
    if (groups.tested == 0) return notes;
    QStringList tests;
    for (const ExperiencePart part : {ExperiencePart::Feelings, ExperiencePart::Topics}) {
        const LevelsTest* test = firstTest(answersOf(groups, part));
        if (test == nullptr || test->refusal) continue;
        tests.append(isShare(part) ? GroupedExperienceWords::tr("shares by %1").arg(testName(test->effect))
                                   : GroupedExperienceWords::tr("ratings by %1").arg(testName(test->effect)));
    }
    notes.append(GroupedExperienceWords::tr(
        "Feelings, what came of it and topics: %n answer(s), one test each over all groups (%1); all p are "
        "adjusted together by Holm.",
        nullptr, static_cast<int>(groups.tested))
                     .arg(tests.join(QStringLiteral(", "))));
    const QString clear = clearAnswers(groups);
    const LevelsTest* first = firstTest(groups.feelings.empty() ? groups.topics : groups.feelings);
    const bool isTrend =
        first != nullptr && (first->effect == Effect::RankTrend || first->effect == Effect::ShareTrend);
    if (isTrend) {
        notes.append(
            clear.isEmpty()
                ? GroupedExperienceWords::tr("After that, no answer has a clear trend over the groups.")
                : GroupedExperienceWords::tr("After that, these have a trend: %1.").arg(clear));
        notes.append(GroupedExperienceWords::tr("A trend goes one way: what rises and falls again is not "
                                                "found by it. Groups tests any difference."));
        return notes;
    }
    notes.append(clear.isEmpty()
                     ? GroupedExperienceWords::tr("After that, no answer differs clearly between the groups.")
                     : GroupedExperienceWords::tr("After that, these differ: %1.").arg(clear));
    return notes;
}

} // namespace lacrima::ui::figures
