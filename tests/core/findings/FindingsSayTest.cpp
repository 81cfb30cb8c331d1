// SPDX-License-Identifier: GPL-3.0-or-later
// Every number that the summaries of a study hold, of answers with holes, ties and people who tick one
// column.
#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/findings/AllianceSummary.h"
#include "core/findings/MissingSummary.h"
#include "core/findings/Verdict.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/ExperienceByGroup.h"
#include "tests/support/Samples.h"
#include "tests/support/ScriptOfWords.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace lacrima::findings {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

/// Seven digits: more of them may differ from processor to processor.
QString num(double number) {
    return std::isnan(number) ? str(".") : QString::number(std::abs(number) < 1e-12 ? 0 : number, 'g', 7);
}
QString num(const std::optional<double>& number) {
    return number ? num(*number) : str("none");
}
QString num(const std::optional<analysis::Interval>& interval) {
    return interval ? str("[%1, %2]").arg(num(interval->low), num(interval->high)) : str("no interval");
}
QString num(const std::optional<analysis::Proportion>& share) {
    return share ? str("%1 of %2 = %3 %4")
                       .arg(QString::number(share->count), QString::number(share->n), num(share->estimate),
                           num(std::optional(share->interval)))
                 : str("no share");
}
QString num(const std::optional<analysis::Description>& all) {
    if (!all) return str("no value");
    return str("n %1, missing %2, mean %3, median %4, %5 to %6, sd %7, %8..%9")
        .arg(QString::number(all->n), QString::number(all->missing), num(all->mean), num(all->median),
            num(all->lowerQuartile), num(all->upperQuartile), num(all->sd), num(all->min), num(all->max));
}
template<class T>
std::optional<T> known(const analysis::Computed<T>& computed) {
    return computed ? std::optional<T>(*computed) : std::nullopt;
}
QString places(const std::vector<std::size_t>& rows) {
    QString words;
    for (const std::size_t row : rows) words += str(" %1").arg(row);
    return words;
}

/// Some of each: all answered, with holes, none; three who tick one column of the alliance, one of them with
/// a hole.
dataset::Dataset study(int cases) {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(str(id))));
    casebook::Casebook casebook(catalogue);
    support::Random random(3);
    for (int i = 0; i < cases; ++i) {
        for (const char* form : {"practice", "diagnosis", "crying", "wai_sr"}) {
            const auto filling = i % 5 == 4 ? support::Filling::Mixed : support::Filling::AllAnswered;
            record::Record record;
            record.header.id = QByteArray::number(i).rightJustified(15, '0') + form[0];
            auto response = support::sampleResponse(random, *catalogue.find(str(form)), filling);
            const bool isPractice = QByteArray(form) == "practice";
            response.clinician = str("C%1").arg(i / 2);
            response.caseId = isPractice ? QString() : str("C%1-%2").arg(i / 2).arg(i % 2);
            response.sitting = isPractice ? 0 : 1;
            const bool isUniform = i % 7 == 3 && QByteArray(form) == "wai_sr";
            for (record::ItemResponse& item : response.items) {
                if (isUniform && !(i == 10 && item.item == str("wai_4")))
                    item.answer = response::Choice{i == 3 ? str("5") : str("3")};
                if (i == 8 && item.item != str("wai_1") && item.item.startsWith(str("wai_")))
                    item.answer = response::Missing{response::MissingReason::Skipped};
            }
            record.payload = std::move(response);
            casebook.apply(record);
        }
    }
    return dataset::buildDataset(casebook, {});
}

std::shared_ptr<const instrument::Instrument> alliance() {
    return instrument::Catalogue::shipped()->find(str("wai_sr"));
}

QStringList allianceLines(const dataset::Dataset& data, double confidence) {
    const AllianceSummary all = summarizeAlliance(data, *alliance(), confidence);
    QStringList lines;
    for (const ScaleSummary& scale : all.scales) {
        lines.append(str("%1 from %2 to %3%4: %5; ceiling %6; upper quarter %7; answers %8, top %9")
                         .arg(scale.scale, num(scale.minimum), num(scale.maximum),
                             scale.isTotal ? str(", total") : QString(), num(known(scale.score)),
                             num(scale.atCeiling), QString::number(scale.inUpperQuarter),
                             QString::number(scale.answers), QString::number(scale.topAnswers)));
        QString bins = str("  bins");
        for (const HistogramBin& bin : scale.bins) bins += str(" %1").arg(bin.count());
        lines.append(bins);
        if (scale.reliability)
            lines.append(
                str("  alpha %1 %2 of %3")
                    .arg(num(scale.reliability->alpha), num(std::optional(scale.reliability->interval)),
                        QString::number(scale.reliability->n)));
        for (const ScaleItem& item : scale.items)
            lines.append(
                str("  %1%2: %3; top %4; rest r %5, without %6")
                    .arg(item.name, item.isReversed ? str(" reversed") : QString(), num(item.description),
                        num(item.top), num(item.itemRestR), num(item.alphaIfDropped)));
    }
    for (const AnswerRun& run : all.runs)
        lines.append(str("run of row %1: %2 answered, longest %3 of %4%5")
                         .arg(run.row)
                         .arg(run.answered)
                         .arg(run.longestRun)
                         .arg(num(run.value), run.isUniform ? str(", uniform") : QString()));
    lines.append(str("uniform:") + places(all.uniformRows()));
    for (const CorrelationCell& cell : all.correlations.cells)
        lines.append(str("%1 with %2: %3")
                         .arg(cell.x, cell.y,
                             cell.correlation
                                 ? num(cell.correlation->estimate) + u' ' + num(cell.correlation->interval)
                                 : str("none")));
    return lines;
}

QStringList missingLines(const dataset::Dataset& data, const QStringList& names) {
    const MissingSummary all = summarizeMissing(data, names);
    QStringList lines{str("%1 rows, %2 complete").arg(all.rows).arg(all.completeRows)};
    for (const VariableMissing& variable : all.variables) {
        QString line = str("%1 of %2: valid %3, missing %4;")
                           .arg(variable.name, variable.instrument, QString::number(variable.valid),
                               QString::number(variable.missing()));
        for (const std::size_t count : variable.byState) line += str(" %1").arg(count);
        lines.append(line);
    }
    for (const BlockMissing& block : all.blocks)
        lines.append(str("%1: %2 variables, complete %3, partial %4, none %5")
                         .arg(block.instrument)
                         .arg(block.variables)
                         .arg(block.complete)
                         .arg(block.partial)
                         .arg(block.none));
    for (const MissingPattern& pattern : all.patterns) {
        QString line = str("pattern ");
        for (const bool is : pattern.isMissing) line += is ? u'.' : u'x';
        lines.append(line + str(":") + places(pattern.rows));
    }
    const PairwiseCounts pairs = countPairs(data, names);
    lines.append(
        str("fewest %1: %2 and %3").arg(QString::number(pairs.smallest), pairs.smallestX, pairs.smallestY));
    QString counts = str("pairs");
    for (const std::size_t n : pairs.n) counts += str(" %1").arg(n);
    lines.append(counts);
    return lines;
}

QStringList ratingLines(const RatedAnswers& rated) {
    QStringList lines{str("%1: %2; mean %3").arg(rated.variable, num(rated.description), num(rated.mean))};
    for (const LevelShare& level : rated.levels)
        lines.append(str("  %1 “%2”: %3")
                         .arg(num(level.value), level.label.in(str("en")), num(std::optional(level.share))));
    return lines;
}

QStringList experienceLines(const dataset::Dataset& data, double confidence) {
    const CryingExperience all = describeExperience(data, confidence);
    QStringList lines;
    for (const RatedAnswers& rated : all.feelings) lines += ratingLines(rated);
    for (const RatedAnswers& rated : all.consequences) lines += ratingLines(rated);
    if (all.intensity) lines += ratingLines(*all.intensity);
    for (const CryingTopic& topic : all.topics)
        lines.append(topic.variable + str(": ") + num(std::optional(topic.share)));
    lines.append(str("topics of %1; minutes %2; talked %3")
                     .arg(QString::number(all.topicsN), num(all.minutes), num(all.talkedAbout)));
    if (all.reliefShame)
        lines.append(str("relief and shame: %1, %2 and %3, %4 %5")
                         .arg(QString::number(all.reliefShame->n), num(all.reliefShame->first),
                             num(all.reliefShame->second), num(all.reliefShame->difference),
                             num(all.reliefShame->interval)));
    const CryingCounts counts = countCrying(data);
    QString line =
        str("counts of %1, never %2, %3; bins")
            .arg(QString::number(counts.n), QString::number(counts.neverCried), num(counts.description));
    for (const HistogramBin& bin : counts.bins)
        line += str(" %1-%2: %3").arg(num(bin.low), num(bin.high)).arg(bin.count());
    lines.append(line);
    return lines;
}

QString testWords(const ShareOverLevels& test) {
    if (test.trend) return *test.trend ? str("trend p %1").arg(num((*test.trend)->p.p)) : str("no trend");
    if (test.difference)
        return *test.difference ? str("difference p %1").arg(num((*test.difference)->p.p))
                                : str("no difference");
    return str("no test");
}

QStringList groupLines(const dataset::Dataset& data, const char* by, double confidence) {
    const auto all = cryingByGroup(data, str(by), confidence);
    if (!all) return {str("refused")};
    QStringList lines;
    for (const CryingGroup& group : all->groups) {
        lines.append(str("group %1: %2 cases; ever %3; last %4")
                         .arg(num(group.level.value))
                         .arg(group.crying.cases)
                         .arg(num(group.crying.ever), num(group.crying.lastSession)));
        lines.append(str("  frequency %1; mean %2, median %3")
                         .arg(num(group.frequency), num(group.frequencyMean), num(group.frequencyMedian)));
        for (const LevelShare& level : group.crying.frequency)
            lines.append(
                str("  %1 “%2”: %3")
                    .arg(num(level.value), level.label.in(str("en")), num(std::optional(level.share))));
    }
    lines.append(str("ever: %1; last: %2; trend %3, two %4, spread %5")
                     .arg(testWords(all->ever), testWords(all->lastSession),
                         all->trend && *all->trend ? num((*all->trend)->p.p) : str("none"),
                         all->twoGroups && *all->twoGroups ? num((*all->twoGroups)->p.p) : str("none"),
                         all->difference && *all->difference ? num((*all->difference)->p.p) : str("none")));
    const auto experience = experienceByGroup(data, str(by), confidence);
    if (!experience) return lines;
    lines.append(str("%1 tested").arg(experience->tested));
    for (const auto* answers : {&experience->feelings, &experience->consequences, &experience->topics}) {
        for (const GroupedAnswer& answer : *answers) {
            QString line =
                str("%1 of %2: effect %3, %4 %5, p %6, Holm %7;")
                    .arg(answer.variable, QString::number(answer.n()),
                        QString::number(static_cast<int>(answer.test.effect)), num(answer.test.size),
                        num(answer.test.interval), num(answer.test.p.p), num(answer.test.holmP));
            for (const auto& group : answer.groups)
                line += group ? str(" %1/%2: %3 %4")
                                    .arg(group->count)
                                    .arg(group->n)
                                    .arg(num(group->value), num(group->interval))
                              : str(" none");
            lines.append(line);
        }
    }
    return lines;
}

TEST(FindingsSayTest, SummariesOfAStudyWithHoles) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("findings-summaries"));
    const dataset::Dataset data = study(24);
    dataset::Dataset picked = data;
    picked.isHandPicked = true;
    for (const double confidence : {0.95, 0.8}) {
        const QString at = str(" at %1").arg(confidence);
        script.noteWhole(str("alliance") + at, allianceLines(data, confidence));
        script.noteWhole(str("experience") + at, experienceLines(data, confidence));
        for (const char* by : {"po_level", "clin_gender", "pat_gender", "pat_age", "gaf", "wai_1"})
            script.noteWhole(str("by %1").arg(str(by)) + at, groupLines(data, by, confidence));
    }
    script.noteWhole(str("picked by hand"), groupLines(picked, "po_level", 0.95));
    for (const QStringList& names : {QStringList{str("cried_ever"), str("gen_relief"),
                                         str("last_trigger___loss"), str("wai_4"), str("nothing")},
             itemsOf(data, str("wai_sr")), itemsOf(data, str("crying"))})
        script.noteWhole(str("missing in %1").arg(names.join(u' ').left(40)), missingLines(data, names));
    const dataset::Dataset few = study(2);
    script.noteWhole(str("alliance of two"), allianceLines(few, 0.95));
    script.noteWhole(str("experience of two"), experienceLines(few, 0.95));
    script.noteWhole(str("two by level"), groupLines(few, "po_level", 0.95));
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

QString judgementWords(const Judgement& judgement) {
    return str("%1, needs %2, then %3")
        .arg(static_cast<int>(judgement.verdict))
        .arg(judgement.neededN ? QString::number(*judgement.neededN) : str("none"),
            judgement.verdictThen ? QString::number(static_cast<int>(*judgement.verdictThen)) : str("none"));
}

TEST(FindingsSayTest, VerdictsOnEitherSide) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("findings-verdicts"));
    QStringList lines;
    for (const auto& [estimate, low, high] : std::initializer_list<std::tuple<double, double, double>>{
             {0.3, 0.1, 0.5}, {-0.3, -0.5, -0.1}, {0.3, -0.1, 0.6}, {-0.2, -0.5, 0.1}, {0.9, -0.1, 1},
             {0, -0.2, 0.2}, {0.01, -0.2, 0.2}, {0.2, 0, 0.4}}) {
        analysis::Correlation correlation;
        correlation.estimate = estimate;
        correlation.interval = analysis::Interval{low, high};
        for (const bool isPositive : {true, false}) {
            for (const double confidence : {0.95, 0.8})
                lines.append(
                    str("%1 [%2, %3], %4 at %5: %6")
                        .arg(num(estimate), num(low), num(high), isPositive ? str("+") : str("-"),
                            num(confidence), judgementWords(judged(correlation, isPositive, confidence))));
        }
    }
    script.noteWhole(str("correlations"), lines);
    lines.clear();
    for (const auto& [count, n, known, of] :
        std::initializer_list<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>>{
            {55, 64, 550, 640}, {45, 64, 550, 640}, {62, 64, 550, 640}, {10, 64, 55, 64}, {64, 64, 10, 64},
            {30, 40, 700, 1000}, {36, 40, 700, 1000}, {0, 40, 700, 1000}, {39, 40, 100, 1000}}) {
        const analysis::ShareGap gap =
            analysis::shareGap(*analysis::wilson(count, n, 0.95), *analysis::wilson(known, of, 0.95));
        for (const double margin : {0.1, 0.05, 0.3})
            lines.append(str("%1 of %2 and %3 of %4, %5: %6 %7, %8")
                             .arg(count)
                             .arg(n)
                             .arg(known)
                             .arg(of)
                             .arg(num(margin), num(gap.difference), num(std::optional(gap.interval)),
                                 judgementWords(judged(gap, margin))));
    }
    script.noteWhole(str("shares"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::findings
