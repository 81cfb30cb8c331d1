// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"
#include "tests/ui/report/GoldenReport.h"
#include "ui/report/ReportFiles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

/// A saved view of one page, as Explore keeps it.
casebook::SavedViewVersion viewOf(
    const char* name, const char* page, int place, const QJsonObject& choices, const char* filter = "") {
    const QJsonObject all{{str("version"), 4}, {str("tab"), str(page)}, {str("filter"), str(filter)},
        {str("pages"), QJsonObject{{str(page), choices}}}, {str("report"), place}};
    return {{}, {}, {str(name), QJsonDocument(all).toJson(), 17, {}, {}, 0}};
}

/// Correlations of three answers with the alliance by a method.
QJsonObject correlations(const char* method) {
    return {{str("variables"), 2},
        {str("rowVariables"), QJsonArray{str("gen"), str("never_told"), str("vulnerable")}},
        {str("withVariables"), 0}, {str("method"), str(method)}, {str("confidence"), 0.9},
        {str("adjustment"), static_cast<int>(analysis::Adjustment::BenjaminiHochberg)}};
}

base::Result<Report> reportWith(std::vector<casebook::SavedViewVersion> views,
    std::set<Section> sections = {Section::Added, Section::Appendix}) {
    ReportSource source = goldenSource();
    source.added = addedFrom(std::move(views));
    ReportRequest request;
    request.date = QDate(2026, 3, 9);
    request.sections = std::move(sections);
    return makeReport(source, request);
}

QStringList headingsOf(const ReportDocument& document, int level) {
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

void expectThatRAgrees(const base::Result<Report>& report) {
    ASSERT_TRUE(report);
    const RSays says = runR(report->files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 0) << says.output.toStdString();
    EXPECT_TRUE(says.output.contains(
        QStringLiteral("%1 numbers of the report computed again").arg(report->numbers.size())))
        << says.output.toStdString();
}

bool hasKey(const Report& report, const char* key) {
    return std::any_of(report.numbers.begin(), report.numbers.end(),
        [&](const exchange::ReportNumber& number) { return number.key == QLatin1String(key); });
}

/// A name that nobody gave is said in the language of the report.
TEST(AddedSectionsTest, WhatNobodyNamedIsCalledByItsSubject) {
    auto own = viewOf("Piangere", "tabCrying", 1, {{str("by"), QString()}});
    auto renamed = viewOf("My crying", "tabCrying", 2, {{str("by"), QString()}});
    own.view.arrangement = namedBySubject(own.view.arrangement, str("Piangere"));
    renamed.view.arrangement = namedBySubject(renamed.view.arrangement, str("Piangere"));
    const auto report = reportWith({own, renamed});
    ASSERT_TRUE(report);
    EXPECT_EQ(headingsOf(report->document, 2), (QStringList{str("Crying"), str("My crying")}));
    EXPECT_EQ(nameInReport(own.view.arrangement, {own}), str("Piangere"));
    EXPECT_TRUE(
        nameInReport(viewOf("", "tabCrying", 0, {{str("by"), str("po_level")}}).view.arrangement, {own})
            .isEmpty());
}

TEST(AddedSectionsTest, StandInTheirOrderUnderTheirNamesEachWithItsCases) {
    const auto report = reportWith(
        {viewOf("Second", "tabGroups", 2,
             {{str("outcome"), str("wai_total")}, {str("group"), str("po_level")}}, "[po_level] >= 3"),
            viewOf("First", "tabCrying", 1, {{str("by"), QString()}, {str("confidence"), 0.99}})});
    ASSERT_TRUE(report);
    EXPECT_EQ(headingsOf(report->document, 2), (QStringList{str("First"), str("Second")}));
    const QString words = wordsOf(report->document);
    EXPECT_TRUE(words.contains(str("All 64 cases, as of log position 17."))) << words.toStdString();
    EXPECT_TRUE(words.contains(str("of 64 cases, as of log position 17. Only those for which this holds: "
                                   "[po_level] >= 3")))
        << words.toStdString();
    EXPECT_TRUE(hasKey(*report, "added.1.crying.ever.low"));
    EXPECT_TRUE(hasKey(*report, "added.2.group.wai_total.po_level.n"));
}

TEST(AddedSectionsTest, YesAndNoAreSharesAsOnThePage) {
    const auto report = reportWith({viewOf("Shares", "tabGroups", 1,
        {{str("outcome"), str("cried_last_session")}, {str("group"), str("po_level")}})});
    ASSERT_TRUE(report);
    std::vector<const Figure*> figures;
    for (const Block& block : report->document.blocks) {
        if (const auto* figure = std::get_if<Figure>(&block)) figures.push_back(figure);
    }
    ASSERT_EQ(figures.size(), 1U) << wordsOf(report->document).toStdString();
    EXPECT_TRUE(figures[0]->chart.bands.empty()) << "no hills of two answers";
    EXPECT_EQ(figures[0]->chart.x.title, str("Percent of the cases in each group"));
    EXPECT_FALSE(figures[0]->caption.contains(str("distribution"))) << figures[0]->caption.toStdString();
}

TEST(AddedSectionsTest, NothingAddedIsNoSection) {
    const auto report = reportWith({});
    ASSERT_TRUE(report);
    EXPECT_FALSE(headingsOf(report->document, 1).contains(sectionTitle(Section::Added)));
    EXPECT_FALSE(report->files.data.contains(",part"));
}

TEST(AddedSectionsTest, RComputesEveryPageAgainOfItsOwnCasesAndConfidence) {
    std::vector<casebook::SavedViewVersion> views{
        viewOf("Crying", "tabCrying", 1, {{str("confidence"), 0.9}}),
        viewOf("Crying by level", "tabCrying", 2,
            {{str("by"), str("po_level")}, {str("show"), str("frequency")}, {str("confidence"), 0.99}}),
        viewOf("Alliance", "tabAlliance", 3, {{str("scale"), str("wai_bond")}, {str("confidence"), 0.9}},
            "[po_level] >= 2"),
        viewOf("Compared", "tabCompared", 4, {{str("variables"), str("gen")}, {str("confidence"), 0.95}}),
        viewOf("Groups", "tabGroups", 5,
            {{str("outcome"), str("wai_total")}, {str("group"), str("cried_last_session")}},
            "[po_level] >= 2"),
        viewOf("Findings", "tabFindings", 6, {{str("margin"), 0.05}, {str("confidence"), 0.9}}),
        viewOf("Missing", "tabMissing", 7, {}),
        viewOf("Relation", "tabRelation", 8,
            {{str("x"), str("gen")}, {str("y"), str("wai_bond")},
                {str("covariates"), QJsonArray{str("wai_goal")}}})};
    const auto report = reportWith(std::move(views));
    expectThatRAgrees(report);
    EXPECT_TRUE(hasKey(*report, "added.8.coefficient.gen.wai_bond.winsorised.bca_low"));
    EXPECT_TRUE(hasKey(*report, "added.8.coefficient.gen.wai_bond.partial.estimate"));
    EXPECT_TRUE(hasKey(*report, "added.8.line.gen.wai_bond.slope"));
    EXPECT_TRUE(report->files.data.startsWith("case_id,sitting,clinician_id,office,part,"));
}

TEST(AddedSectionsTest, RComputesCorrelationsOfEveryMethodAgain) {
    std::vector<casebook::SavedViewVersion> views;
    int place = 0;
    for (const char* method :
        {"pearson", "spearman", "kendall", "polychoric", "polyserial", "bend", "winsorised", "biweight"}) {
        ++place;
        views.push_back(viewOf(method, "tabCorrelations", place, correlations(method)));
    }
    QJsonObject listwise = correlations("spearman");
    listwise.insert(str("missing"), true);
    listwise.insert(str("covariates"), QJsonArray{str("po_level")});
    listwise.insert(str("permutations"), true);
    views.push_back(viewOf("complete cases", "tabCorrelations", 9, listwise, "[po_level] >= 2"));
    const auto report = reportWith(std::move(views));
    expectThatRAgrees(report);
    for (int i = 1; i <= 9; ++i) {
        const QString key = QStringLiteral("added.%1.corr.gen.wai_bond.estimate").arg(i);
        EXPECT_TRUE(hasKey(*report, qPrintable(key))) << i;
    }
    EXPECT_TRUE(hasKey(*report, "added.2.corr.gen.wai_bond.bh"));
}

TEST(AddedSectionsTest, RDrawsForRanksAndOthersToo) {
    std::vector<casebook::SavedViewVersion> views;
    int place = 0;
    for (const char* method : {"spearman", "biweight"}) {
        QJsonObject choices = correlations(method);
        choices.insert(str("rowVariables"), QJsonArray{str("gen")});
        choices.insert(str("interval"), 1);
        views.push_back(viewOf(method, "tabCorrelations", ++place, choices));
    }
    const auto report = reportWith(std::move(views));
    expectThatRAgrees(report);
    EXPECT_TRUE(hasKey(*report, "added.1.corr.gen.wai_bond.bca_low"));
    EXPECT_TRUE(hasKey(*report, "added.2.corr.gen.wai_bond.bca_high"));
}

/// What R cannot compute is counted, not passed over.
TEST(AddedSectionsTest, NumbersThatAreNotComputedAgainAreSaid) {
    QJsonObject choices = correlations("pearson");
    choices.insert(str("permutations"), true);
    const auto report = reportWith({viewOf("by permutation", "tabCorrelations", 1, choices)},
        {Section::Added, Section::Methods, Section::Appendix});
    ASSERT_TRUE(report);
    const QString words = wordsOf(report->document);
    EXPECT_TRUE(words.contains(str("12 number(s) of the further analyses are not computed again")))
        << words.toStdString();
    EXPECT_FALSE(words.contains(str("No random numbers were used")));
}

TEST(AddedSectionsTest, AnOldDigestSaysThatTheDataHaveChanged) {
    auto same =
        viewOf("View", "tabGroups", 1, {{str("outcome"), str("wai_total")}, {str("group"), str("po_level")}});
    auto other = same;
    other.view.digest = QByteArray(32, 'd');
    other.view.logPosition = 12;
    const QString changed =
        str("The data have changed since this was added: records came between log position 12 "
            "and 17");
    const auto report = reportWith({other});
    ASSERT_TRUE(report);
    EXPECT_TRUE(wordsOf(report->document).contains(changed)) << wordsOf(report->document).toStdString();
    const auto quiet = reportWith({same});
    ASSERT_TRUE(quiet);
    EXPECT_FALSE(wordsOf(quiet->document).contains(str("The data have changed")));
    auto older = other;
    older.view.arrangement.replace("\"version\": 4", "\"version\": 1");
    const auto unknown = reportWith({older});
    ASSERT_TRUE(unknown);
    EXPECT_TRUE(wordsOf(unknown->document).contains(str("another version of Lacrima")))
        << wordsOf(unknown->document).toStdString();
}

TEST(AddedSectionsTest, WhatCannotBeShownSaysWhy) {
    const auto report = reportWith({viewOf("No such variable", "tabCrying", 1, {}, "[nothing] = 1"),
        viewOf("From the future", "tabModels", 2, {}),
        viewOf("Itself", "tabRelation", 3, {{str("x"), str("gen")}, {str("y"), str("gen")}})});
    ASSERT_TRUE(report);
    const QString words = wordsOf(report->document);
    EXPECT_TRUE(words.contains(str("Its filter, [nothing] = 1, does not fit these data.")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(str("This version of Lacrima has no such page"))) << words.toStdString();
    EXPECT_TRUE(words.contains(str("Not computed: "))) << words.toStdString();
    for (const ReportFormat format :
        {ReportFormat::Html, ReportFormat::Odt, ReportFormat::Docx, ReportFormat::Pdf})
        EXPECT_TRUE(reportBytes(report->document, format));
}

/// The foot of every page stands under the added sections, too, and these have cases of their own.
TEST(AddedSectionsTest, TheFootDoesNotClaimThatAddedSectionsAreOfTheSameCases) {
    ReportSource source = goldenSource();
    source.casesInAll = 100;
    source.restriction = str("Only cases picked by hand in the charts.");
    ReportRequest request;
    EXPECT_FALSE(
        cautionWords(makeReport(source, request)->document.metadata).contains(str("Further analyses")));
    source.added = addedFrom({viewOf("All", "tabCrying", 1, {})});
    EXPECT_TRUE(cautionWords(makeReport(source, request)->document.metadata)
                    .contains(str("Further analyses name cases of their own")));
}

/// The same page with the same filter at two moments, between which cases came.
TEST(AddedSectionsTest, EachMomentHasRowsOfItsOwnInTheData) {
    const QString filter = str("[po_level] >= 2");
    ReportSource source = goldenSource();
    source.added = addedFrom({viewOf("Then", "tabCrying", 1, {}, qPrintable(filter)),
        viewOf("Later", "tabCrying", 2, {}, qPrintable(filter))});
    std::vector<qsizetype> cases;
    for (const std::size_t known : {30U, 50U}) {
        std::vector<bool> kept(source.dataset.rows.size());
        std::fill_n(kept.begin(), known, true);
        AddedAnalysis& added = source.added[cases.size()];
        added.position = static_cast<std::int64_t>(known) / 10;
        added.moment.dataset =
            std::make_shared<const dataset::Dataset>(dataset::subset(source.dataset, kept));
        const auto part = dataset::partOf(*added.moment.dataset, {filter, false, {}});
        cases.push_back(static_cast<qsizetype>(part.dataset.rows.size()));
    }
    ASSERT_LT(cases[0], cases[1]);
    ReportRequest request;
    request.sections = {Section::Added, Section::Appendix};
    const auto report = makeReport(source, request);
    ASSERT_TRUE(report);
    QByteArrayList parts;
    for (const QByteArray& line : report->files.data.split('\n')) parts.append(line.split(',').value(4));
    EXPECT_EQ(parts.count("2"), cases[0]);
    EXPECT_EQ(parts.count("3"), cases[1]);
    expectThatRAgrees(report);
}

TEST(AddedSectionsTest, CasesPickedByHandCarryNoP) {
    ReportSource source = goldenSource();
    QJsonArray picked;
    for (int i = 0; i < 20; ++i)
        picked.append(QJsonArray{source.dataset.rows[static_cast<std::size_t>(i)].caseId,
            source.dataset.rows[static_cast<std::size_t>(i)].sitting});
    auto view = viewOf("Picked", "tabCorrelations", 1, correlations("pearson"));
    QJsonObject all = QJsonDocument::fromJson(view.view.arrangement).object();
    all.insert(str("onlySelected"), true);
    all.insert(str("selection"), picked);
    view.view.arrangement = QJsonDocument(all).toJson();
    source.added = addedFrom({view});
    ReportRequest request;
    request.sections = {Section::Added, Section::Appendix};
    const auto report = makeReport(source, request);
    expectThatRAgrees(report);
    EXPECT_TRUE(wordsOf(report->document).contains(str("20 of 64 cases")))
        << wordsOf(report->document).toStdString();
    EXPECT_TRUE(wordsOf(report->document).contains(str("picked by hand")));
    EXPECT_FALSE(hasKey(*report, "added.1.corr.gen.wai_bond.p"));
    EXPECT_TRUE(hasKey(*report, "added.1.corr.gen.wai_bond.estimate"));
}

} // namespace
} // namespace lacrima::ui::report::test
