// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportGroups.h"

#include "core/exchange/recomputation/RecomputedCounts.h"
#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/findings/groups/CrossTable.h"
#include "core/findings/groups/GroupComparison.h"
#include "ui/figures/groups/CrossFigures.h"
#include "ui/figures/groups/GroupFigures.h"
#include "ui/figures/groups/GroupTables.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/report/content/ReportRelations.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class ReportGroups {
    Q_DECLARE_TR_FUNCTIONS(ReportGroups)
};

std::vector<std::pair<QString, QString>> comparisonsOf(const SectionWriter& writer) {
    if (!writer.request.comparisons.empty()) return writer.request.comparisons;
    std::vector<std::pair<QString, QString>> found;
    for (const auto& [outcome, group] : {std::pair("wai_total", "po_level"),
             std::pair("gen_negative", "po_level"), std::pair("wai_total", "cried_last_session")}) {
        const QString y = QString::fromLatin1(outcome);
        const QString by = QString::fromLatin1(group);
        if (writer.data().column(y) != nullptr && writer.data().column(by) != nullptr)
            found.emplace_back(y, by);
    }
    return found;
}

QString groupsMethod(bool isHandPicked) {
    if (isHandPicked)
        return ReportGroups::tr("Sizes of differences are Hedges’ g (interval by the noncentral t), the "
                                "rank-biserial r, eta squared (by the noncentral F), epsilon squared and "
                                "tau-b.");
    return ReportGroups::tr(
        "Two groups by Welch’s t and the Mann-Whitney test, more by Welch’s analysis of "
        "variance and the Kruskal-Wallis test, ordered ones by the Jonckheere-Terpstra test "
        "as well; sizes are Hedges’ g (interval by the noncentral t), the rank-biserial r, "
        "eta squared (by the noncentral F), epsilon squared and tau-b. Holm over the pairs "
        "of groups; tests of different questions are not adjusted for each other.");
}

/// The counts of an outcome with few answers.
std::optional<findings::CrossTable> countsOf(
    SectionWriter& writer, const QString& outcome, const QString& group) {
    const dataset::DataColumn* column = writer.data().column(outcome);
    if (column == nullptr || !findings::hasFewValues(*column)) return std::nullopt;
    auto cross = findings::crossTable(writer.data(), outcome, group, writer.request.confidence);
    if (!cross || !cross->outcome.cutPoints.empty()) return std::nullopt;
    return *cross;
}

void addCounts(SectionWriter& writer, const findings::CrossTable& cross) {
    exchange::recompute(writer.again, cross);
    addNumbers(writer.shown, cross);
    for (std::size_t row = 0; row < cross.cells.size(); ++row)
        writer.document.metadata.takeCasesOfPart(cross.sizeOfGroup(row));
    writer.table(figures::crossSheet(writer.data(), cross));
    if (writer.data().isHandPicked) return;
    writer.method(ReportGroups::tr("Counts."),
        ReportGroups::tr("Tables of counts have the exact test of Freeman and Halton (of Fisher for two by "
                         "two); where there are too many tables to go through, p of tables drawn at random, "
                         "and above 500 cases that of chi-squared. V is Cramér’s."));
}

void addFigure(SectionWriter& writer, const findings::GroupComparison& comparison,
    const std::optional<findings::CrossTable>& cross) {
    if (figures::isDrawnAsShares(cross)) {
        writer.figure(figures::crossChart(writer.data(), *cross));
        return;
    }
    const auto chart = figures::groupChart(writer.data(), comparison);
    writer.document.figure(chart,
        ReportGroups::tr("%1: distribution, quartiles with the median, mean with its interval, and cases")
            .arg(chart.title));
}

/// An outcome whose answers have no order: there is nothing to compare but counts.
std::optional<analysis::Refusal> addKinds(
    SectionWriter& writer, const std::optional<findings::CrossTable>& cross) {
    if (!cross || cross->n == 0) return analysis::Refusal::TooFewObservations;
    writer.document.finding(figures::crossHeadline(writer.data(), *cross));
    writer.figure(figures::crossChart(writer.data(), *cross));
    addCounts(writer, *cross);
    return std::nullopt;
}

} // namespace

std::optional<analysis::Refusal> addGroupsOf(
    SectionWriter& writer, const QString& outcome, const QString& group) {
    const dataset::Dataset& data = writer.data();
    const dataset::DataColumn* column = data.column(outcome);
    const auto cross = countsOf(writer, outcome, group);
    if (column != nullptr && column->measure == dataset::Measure::Nominal) return addKinds(writer, cross);
    const auto comparison = findings::compareGroups(data, {outcome, group, writer.request.confidence, {}});
    if (!comparison) return comparison.refusal();
    if (comparison->n == 0) return analysis::Refusal::TooFewObservations;
    exchange::recompute(writer.again, *comparison);
    addNumbers(writer.shown, *comparison);
    for (const std::vector<double>& values : comparison->values())
        writer.document.metadata.takeCasesOfPart(values.size());
    writer.document.finding(figures::groupHeadline(data, *comparison));
    addFigure(writer, *comparison, cross);
    writer.table(figures::groupSheet(data, *comparison));
    writer.table(figures::groupTestSheet(data, *comparison));
    writer.table(figures::groupPairSheet(data, *comparison));
    writer.method(ReportGroups::tr("Groups."), groupsMethod(data.isHandPicked));
    if (cross) addCounts(writer, *cross);
    return std::nullopt;
}

void addGroups(SectionWriter& writer) {
    warnOfClusters(writer);
    bool isAny = false;
    for (const auto& [outcome, group] : comparisonsOf(writer)) {
        const auto comparison =
            findings::compareGroups(writer.data(), {outcome, group, writer.request.confidence, {}});
        if (!comparison || comparison->n == 0) continue;
        writer.heading(figures::groupChart(writer.data(), *comparison).title);
        addGroupsOf(writer, outcome, group);
        isAny = true;
    }
    if (!isAny) writer.document.paragraph(ReportGroups::tr("There is nothing to compare yet."));
}

} // namespace lacrima::ui::report
