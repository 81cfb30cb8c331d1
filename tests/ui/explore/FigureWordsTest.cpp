// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that the program can show, at the widths of a journal and of the window: its words are whole.
#include "core/findings/AllianceSummary.h"
#include "core/findings/Findings.h"
#include "tests/support/ui/WrittenWords.h"
#include "tests/ui/explore/Demonstration.h"
#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartHeight.h"
#include "ui/charts/scene/ChartScene.h"
#include "ui/report/content/ReportContent.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/widgets/theme/Theme.h"

#include <QJsonArray>
#include <QPainter>

namespace lacrima::ui::test {
namespace {

report::AddedAnalysis added(const char* page, const QJsonObject& choices) {
    report::AddedAnalysis analysis;
    analysis.name = str(page);
    analysis.page = str(page);
    analysis.choices = choices;
    return analysis;
}

/// Those that are no fixed part of a report, too.
std::vector<report::AddedAnalysis> furtherPages() {
    const QJsonArray answers{str("gen"), str("never_told"), str("vulnerable")};
    const auto crying = [](const char* by, const char* show) {
        return added("tabCrying", {{str("by"), str(by)}, {str("show"), str(show)}});
    };
    const auto groups = [](const char* outcome, const char* group) {
        return added("tabGroups", {{str("outcome"), str(outcome)}, {str("group"), str(group)}});
    };
    return {crying("pat_gender", "ever"), crying("po_level", "last_session"), crying("po_level", "frequency"),
        groups("cry_frequency", "po_level"), groups("cried_last_session", "po_level"),
        groups("wai_total", "pat_education"), groups("gen_relief", "pat_gender"),
        added("tabRelation", {{str("x"), str("gen_vulnerable")}, {str("y"), str("wai_bond")}}),
        added("tabRelation", {{str("x"), str("po_level")}, {str("y"), str("cry_frequency")}}),
        added("tabCorrelations", {{str("variables"), 1}, {str("withVariables"), 1}, {str("view"), 2}}),
        added("tabCorrelations", {{str("variables"), 1}, {str("withVariables"), 0}, {str("view"), 2}}),
        added("tabCompared", {{str("variables"), str("ratings")}}), added("tabMissing", {})};
}

class FigureWordsTest : public DemonstrationTest, public ::testing::WithParamInterface<const char*> {
protected:
    FigureWordsTest()
        : DemonstrationTest(Appearance{ThemeChoice::Light, str(GetParam())}) {}

    std::vector<spec::ChartSpec> figures() {
        StudySession& session = m_driver.window().studyView()->session();
        report::ReportSource source;
        source.dataset = *data();
        source.alliance = findings::allianceInstrument(session.catalogue());
        if (auto claims = findings::shippedFindings()) source.claims = *claims;
        source.added = furtherPages();
        report::ReportRequest request;
        request.date = QDate(2026, 3, 9);
        const auto made = report::makeReport(source, request);
        std::vector<spec::ChartSpec> charts;
        if (!made) return charts;
        for (const report::Block& block : made->document.blocks) {
            if (const auto* figure = std::get_if<report::Figure>(&block)) charts.push_back(figure->chart);
        }
        return charts;
    }

    static QStringList faults(const spec::ChartSpec& chart, const QSizeF& size) {
        WrittenWords paper(size);
        QPainter painter(&paper);
        charts::paintChart(painter, chart, size, Theme::light());
        painter.end();
        EXPECT_FALSE(paper.all().empty()) << chart.title.toStdString();
        return paper.faults();
    }
};

constexpr double kPixelsPerCm = 96 / 2.54;

TEST_P(FigureWordsTest, AreWholeOnPaperOrTheFigureIsCalledTooNarrow) {
    const auto charts = figures();
    ASSERT_GT(charts.size(), 30U);
    for (const spec::ChartSpec& chart : charts) {
        for (const double width : {5.0, 8.5, 17.0}) {
            const auto size = charts::naturalSize(chart, width);
            const QString where = QStringLiteral("%1 at %2 cm").arg(chart.title).arg(width);
            if (charts::areWordsCut(chart, size)) {
                EXPECT_GT(charts::leastWidthCm(chart), width) << where.toStdString();
                const bool fillsPage = size.heightCm >= 24; // by its many rows
                EXPECT_TRUE(width < 17 || fillsPage) << where.toStdString() << " is called too narrow";
                continue;
            }
            const QStringList found = faults(chart, QSizeF(size.widthCm, size.heightCm) * kPixelsPerCm);
            EXPECT_TRUE(found.isEmpty())
                << where.toStdString() << ": " << found.join(str("; ")).toStdString();
        }
    }
}

TEST_P(FigureWordsTest, AreWholeInTheWindow) {
    for (const spec::ChartSpec& chart : figures()) {
        for (const double width : {440.0, 505.0, 900.0}) {
            const QSizeF size(width, charts::heightAt(chart, width, Theme::light()));
            const QStringList found = faults(chart, size);
            EXPECT_TRUE(found.isEmpty()) << chart.title.toStdString() << " at " << width
                                         << " pixels: " << found.join(str("; ")).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, FigureWordsTest, ::testing::Values("en", "it"));

} // namespace
} // namespace lacrima::ui::test
