// SPDX-License-Identifier: GPL-3.0-or-later
// Of how few patients a part of a report speaks.
#include "core/dataset/RowFilter.h"
#include "tests/ui/report/GoldenReport.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

/// The golden study with only so many of the cases that have `value` in `group`; all others stay.
ReportSource withFew(const char* group, double value, std::size_t few) {
    ReportSource source = goldenSource();
    const auto* groups = source.dataset.column(QString::fromLatin1(group));
    const auto* outcomes = source.dataset.column(QStringLiteral("wai_total"));
    std::vector<bool> kept(source.dataset.rows.size(), false);
    std::size_t left = few;
    for (std::size_t row = 0; row < kept.size(); ++row) {
        const bool isOfTheGroup = groups->values[row] == value;
        const bool isComplete = !std::isnan(outcomes->values[row]);
        kept[row] = !isOfTheGroup || (isComplete && left > 0);
        if (isOfTheGroup && isComplete && left > 0) --left;
    }
    EXPECT_EQ(left, 0U) << "the study has so many";
    source.dataset = dataset::subset(source.dataset, kept);
    return source;
}

ReportMetadata comparing(const ReportSource& source, const char* outcome, const char* group) {
    ReportRequest request;
    request.date = QDate(2026, 3, 9);
    request.sections = {Section::Groups};
    request.comparisons = {{QString::fromLatin1(outcome), QString::fromLatin1(group)}};
    const auto report = makeReport(source, request);
    EXPECT_TRUE(report);
    return report ? report->document.metadata : ReportMetadata();
}

TEST(SmallPartsTest, AGroupOfFewCasesIsSaidWhateverIsCompared) {
    for (const std::size_t few : {2U, 3U, 4U}) {
        const ReportSource source = withFew("cried_last_session", 1, few);
        for (const char* outcome : {"wai_total", "gen"}) { // hills of a score, counts of answers
            const ReportMetadata metadata = comparing(source, outcome, "cried_last_session");
            EXPECT_EQ(metadata.fewCasesOfPart, few) << outcome;
            EXPECT_EQ(metadata.fewCases, 0U) << outcome << ": they are many in all";
            EXPECT_TRUE(cautionWords(metadata).contains(
                QStringLiteral("Rests in part on %1 case(s)").arg(static_cast<int>(few))))
                << cautionWords(metadata).toStdString();
        }
    }
}

TEST(SmallPartsTest, GroupsOfEnoughCasesNeedNoWord) {
    const ReportMetadata metadata =
        comparing(withFew("cried_last_session", 1, 5), "wai_total", "cried_last_session");
    EXPECT_EQ(metadata.fewCasesOfPart, 0U);
}

} // namespace
} // namespace lacrima::ui::report::test
