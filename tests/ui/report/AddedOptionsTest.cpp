// SPDX-License-Identifier: GPL-3.0-or-later
// Every choice that a saved view keeps changes what its section of the report shows.
#include "tests/support/spec/SpecLines.h"
#include "tests/ui/report/GoldenReport.h"
#include "ui/report/added/CorrelationChoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

QString named(const char* words) {
    return QString::fromUtf8(words);
}

/// A page with choices, and one choice that is another.
struct Option {
    const char* page;
    const char* choices; ///< as JSON
    const char* other;   ///< what is put in their place
};

void PrintTo(const Option& option, std::ostream* out) {
    *out << option.page << ' ' << option.choices << " with " << option.other;
}

class AddedOptionsTest : public ::testing::TestWithParam<Option> {
protected:
    /// All that the section says and shows.
    static QStringList section(const char* page, const QJsonObject& choices) {
        const QJsonObject all{{named("version"), 4}, {named("tab"), named(page)},
            {named("filter"), QString()}, {named("pages"), QJsonObject{{named(page), choices}}},
            {named("report"), 1}};
        ReportSource source = goldenSource();
        source.added = addedFrom({{{}, {}, {named("Added"), QJsonDocument(all).toJson(), 17, {}, {}, 0}}});
        ReportRequest request;
        request.sections = {Section::Added};
        const auto report = makeReport(source, request);
        EXPECT_TRUE(report);
        if (!report) return {};
        QStringList lines{wordsOf(report->document)};
        for (const Block& block : report->document.blocks) {
            if (const auto* figure = std::get_if<Figure>(&block)) lines += ui::test::linesOf(figure->chart);
            if (const auto* table = std::get_if<Table>(&block)) lines += ui::test::linesOf(table->sheet);
        }
        return lines;
    }
};

TEST_P(AddedOptionsTest, ChangesTheSection) {
    const QJsonObject choices = QJsonDocument::fromJson(GetParam().choices).object();
    const QJsonObject other = QJsonDocument::fromJson(GetParam().other).object();
    ASSERT_FALSE(other.isEmpty());
    QJsonObject changed = choices;
    for (auto it = other.begin(); it != other.end(); ++it) changed[it.key()] = it.value();
    const QStringList before = section(GetParam().page, choices);
    EXPECT_GT(before.size(), 1) << before.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(section(GetParam().page, changed) != before);
    EXPECT_TRUE(section(GetParam().page, choices) == before) << "else anything could be the reason";
}

INSTANTIATE_TEST_SUITE_P(Crying, AddedOptionsTest,
    testing::Values(Option{"tabCrying", "{}", R"({"by": "po_level"})"},
        Option{"tabCrying", R"({"by": "po_level"})", R"({"show": "frequency"})"},
        Option{"tabCrying", R"({"by": "po_level"})", R"({"show": "last_session"})"},
        Option{"tabCrying", R"({"by": ""})", R"({"confidence": 0.8})"}));

const char* const kRelation = R"({"x": "vulnerable", "y": "wai_total"})";
INSTANTIATE_TEST_SUITE_P(Relation, AddedOptionsTest,
    testing::Values(Option{"tabRelation", kRelation, R"({"x": "gen"})"},
        Option{"tabRelation", kRelation, R"({"y": "wai_bond"})"},
        Option{"tabRelation", kRelation, R"({"covariates": ["wai_goal"]})"},
        Option{"tabRelation", kRelation, R"({"jitter": true})"},
        Option{"tabRelation", kRelation, R"({"marginals": false})"}));

const char* const kPairs =
    R"({"variables": 2, "rowVariables": ["gen", "never_told", "vulnerable"], "withVariables": 0})";
INSTANTIATE_TEST_SUITE_P(Correlations, AddedOptionsTest,
    testing::Values(Option{"tabCorrelations", kPairs, R"({"variables": 1})"},
        Option{"tabCorrelations", kPairs, R"({"rowVariables": ["gen"]})"},
        Option{"tabCorrelations", kPairs, R"({"withVariables": 1})"},
        Option{"tabCorrelations", kPairs, R"({"withVariables": 2, "columnVariables": ["wai_bond"]})"},
        Option{"tabCorrelations", kPairs, R"({"method": "spearman"})"},
        Option{"tabCorrelations", kPairs, R"({"method": "kendall"})"},
        Option{"tabCorrelations", kPairs, R"({"method": "bend"})"},
        Option{"tabCorrelations", kPairs, R"({"method": "winsorised"})"},
        Option{"tabCorrelations", kPairs, R"({"method": "biweight"})"},
        Option{"tabCorrelations", kPairs, R"({"covariates": ["po_level"]})"},
        Option{"tabCorrelations", kPairs, R"({"missing": true})"},
        Option{"tabCorrelations", kPairs, R"({"confidence": 0.8})"},
        Option{"tabCorrelations", kPairs, R"({"correlationView": 2})"},
        Option{"tabCorrelations", kPairs, R"({"permutations": true})"},
        Option{"tabCorrelations", kPairs, R"({"interval": 1})"},
        Option{"tabCorrelations", kPairs, R"({"interval": 2})"},
        Option{"tabCorrelations", kPairs, R"({"adjustment": 100})"}));

INSTANTIATE_TEST_SUITE_P(Others, AddedOptionsTest,
    testing::Values(Option{"tabAlliance", "{}", R"({"scale": "wai_bond"})"},
        Option{"tabCompared", R"({"variables": "gen"})", R"({"variables": "ratings"})"},
        Option{"tabCompared", R"({"variables": "gen"})", R"({"variables": "vulnerable"})"},
        Option{"tabGroups", R"({"outcome": "wai_total", "group": "po_level"})", R"({"outcome": "wai_bond"})"},
        Option{"tabGroups", R"({"outcome": "wai_total", "group": "po_level"})",
            R"({"group": "cried_last_session"})"},
        Option{"tabFindings", R"({"margin": 0.1})", R"({"margin": 0.6})"},
        Option{"tabMissing", "{}", R"({"block": "practice"})"}));

class AddedAdjustmentTest : public AddedOptionsTest {};

TEST_F(AddedAdjustmentTest, EachChangesTheSection) {
    QJsonObject choices = QJsonDocument::fromJson(kPairs).object();
    QSet<QStringList> sections;
    for (const auto adjustment : {analysis::Adjustment::None, analysis::Adjustment::Holm,
             analysis::Adjustment::BenjaminiHochberg, analysis::Adjustment::Bonferroni}) {
        choices[named("adjustment")] = static_cast<int>(adjustment);
        sections.insert(section("tabCorrelations", choices));
    }
    EXPECT_EQ(sections.size(), 4);
}

} // namespace
} // namespace lacrima::ui::report::test
