// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportCrying.h"

#include "core/exchange/recomputation/RecomputedExperience.h"
#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/CryingSummary.h"
#include "core/findings/crying/ExperienceByGroup.h"
#include "ui/figures/Words.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/figures/crying/ExperienceFigures.h"
#include "ui/figures/crying/ExperienceTables.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/GroupedCryingFigures.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/crying/GroupedExperienceFigures.h"
#include "ui/figures/crying/GroupedExperienceTables.h"
#include "ui/figures/crying/RatingFigures.h"
#include "ui/figures/numbers/ResultNumbers.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

using figures::CryingMeasure;

/// The context of the sentences below.
class ReportCrying {
    Q_DECLARE_TR_FUNCTIONS(ReportCrying)
};

void addFeelings(SectionWriter& writer, const findings::CryingExperience& experience) {
    const dataset::Dataset& data = writer.data();
    const spec::TableSpec sheet = figures::feelingsSheet(experience);
    if (sheet.rows.empty()) return;
    writer.heading(ReportCrying::tr("How patients feel after crying"));
    if (const QString words = figures::reliefShameWords(experience); !words.isEmpty())
        writer.document.paragraph(words, ReportCrying::tr("Relief and shame."));
    writer.document.figure(figures::feelingsChart(data, experience), sheet.caption);
    writer.table(sheet);
}

void addRecentTime(SectionWriter& writer, const findings::CryingExperience& experience) {
    const dataset::Dataset& data = writer.data();
    if (experience.topics.empty() && experience.consequences.empty() && !experience.intensity &&
        !experience.minutes)
        return;
    writer.heading(ReportCrying::tr("The most recent time"));
    const auto add = [&](const spec::ChartSpec& chart, const spec::TableSpec& sheet) {
        if (sheet.rows.empty()) return;
        writer.document.figure(chart, sheet.caption);
        writer.table(sheet);
    };
    add(figures::topicsChart(data, experience), figures::topicsSheet(experience));
    add(figures::intensityChart(data, experience), figures::intensitySheet(experience));
    add(figures::minutesChart(data, experience), figures::minutesSheet(experience));
    add(figures::consequencesChart(data, experience), figures::consequencesSheet(experience));
    writer.method(ReportCrying::tr("Feelings and topics."),
        ReportCrying::tr("Ratings are of those who answered them, means with intervals by t; only relief and "
                         "shame are compared, by the mean of the differences within patients. Topics are "
                         "several choices a patient, shares of those who said anything of what it was about. "
                         "Neither feelings nor topics are tested against each other."));
}

void addHowManyTimes(SectionWriter& writer) {
    const auto counts = findings::countCrying(writer.data());
    addNumbers(writer.shown, counts);
    if (!counts.description) return;
    exchange::recompute(writer.again, counts);
    writer.document.figure(figures::cryingCountChart(writer.data(), counts),
        ReportCrying::tr("How many times patients cried; who never cried counts 0"));
    writer.table(figures::cryingCountSheet(counts));
}

/// What crying people say, by group: a figure and a table for each part that has answers.
void addExperienceBy(SectionWriter& writer, const QString& variable) {
    const dataset::Dataset& data = writer.data();
    const auto groups = findings::experienceByGroup(data, variable, writer.request.confidence);
    if (!groups) return;
    exchange::recompute(writer.again, *groups);
    addNumbers(writer.shown, *groups);
    for (const figures::ExperiencePart part : figures::kExperienceParts) {
        if (figures::answersOf(*groups, part).empty()) continue;
        writer.document.figure(
            figures::groupedExperienceChart(data, *groups, part), figures::partTitle(data, *groups, part));
        writer.table(figures::groupedExperienceSheet(data, *groups, part));
    }
}

} // namespace

std::optional<analysis::Refusal> addCryingBy(
    SectionWriter& writer, const QString& variable, std::optional<CryingMeasure> only) {
    const dataset::Dataset& data = writer.data();
    const auto groups = findings::cryingByGroup(data, variable, writer.request.confidence);
    if (!groups) return groups.refusal();
    exchange::recompute(writer.again, *groups);
    addNumbers(writer.shown, *groups);
    for (const findings::CryingGroup& group : groups->groups)
        writer.document.metadata.takeCasesOfPart(group.crying.ever ? group.crying.ever->n : 0);
    for (const auto each : {CryingMeasure::Ever, CryingMeasure::LastSession, CryingMeasure::Frequency}) {
        if (only.value_or(each) == each)
            writer.document.finding(figures::groupedHeadline(data, *groups, each));
    }
    for (const QString& caution : figures::groupCautions(data, *groups)) writer.document.paragraph(caution);
    const CryingMeasure measure = only.value_or(CryingMeasure::Ever);
    writer.figure(figures::groupedCryingChart(data, *groups, measure));
    if (only.value_or(CryingMeasure::Frequency) == CryingMeasure::Frequency)
        writer.figure(figures::frequencyStrips(data, *groups));
    writer.table(figures::groupedCryingSheet(data, *groups, measure));
    if (only) {
        for (const QString& note : figures::groupedCryingNotes(data, *groups, measure))
            writer.document.paragraph(note);
    }
    addExperienceBy(writer, variable);
    const QString intervals = ReportCrying::tr("Intervals of means by t, of medians by order statistics.");
    if (data.isHandPicked) {
        writer.method(ReportCrying::tr("Levels."), intervals);
        return std::nullopt;
    }
    writer.method(ReportCrying::tr("Levels."),
        ReportCrying::tr(
            "Who ever cried, who cried in the last session, and how often (0 to 5) each had one test over "
            "all "
            "levels: with three or more ordered levels of a trend (Cochran and Armitage for shares, the size "
            "being Pearson’s r of level and answer; Jonckheere and Terpstra with the variance for ties for "
            "how often, the size being Kendall’s tau-b with the interval of Brown and Benedetti), otherwise "
            "of a difference (for shares the exact test of Fisher, or of Freeman and Halton; for how often "
            "the Mann-Whitney or the Kruskal-Wallis test). These p are not adjusted for each other, and no "
            "pair of levels was picked out.") +
            QLatin1Char(' ') + intervals);
    return std::nullopt;
}

void addCryingOfAll(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    const auto summary = findings::summarizeCrying(data, writer.request.confidence);
    const auto experience = findings::describeExperience(data, writer.request.confidence);
    addNumbers(writer.shown, summary);
    addNumbers(writer.shown, experience);
    if (!summary.ever && !summary.lastSession) {
        writer.document.paragraph(ReportCrying::tr("There are no answers about crying yet."));
        return;
    }
    const QString confidence = figures::percentOf(summary.confidence);
    exchange::recompute(writer.again, summary);
    exchange::recompute(writer.again, experience);
    if (summary.ever) writer.document.finding(figures::cryingHeadline(summary, experience));
    writer.document.figure(figures::cryingShareChart(data, summary),
        ReportCrying::tr("Patients who cried, with %1 % Wilson intervals").arg(confidence));
    writer.document.figure(figures::cryingFrequencyChart(data, summary),
        ReportCrying::tr("How often patients cried, with %1 % Wilson intervals").arg(confidence));
    writer.table(figures::cryingSheet(summary));
    addHowManyTimes(writer);
    writer.method(ReportCrying::tr("Shares."),
        ReportCrying::tr("Shares are of all patients who answered, with Wilson score intervals."));
    addFeelings(writer, experience);
    addRecentTime(writer, experience);
}

void addCrying(SectionWriter& writer) {
    addCryingOfAll(writer);
    const QString level = QStringLiteral("po_level");
    const auto byLevel = findings::cryingByGroup(writer.data(), level, writer.request.confidence);
    if (!byLevel) return;
    writer.heading(ReportCrying::tr("By level of personality organization"));
    addCryingBy(writer, level);
}

} // namespace lacrima::ui::report
