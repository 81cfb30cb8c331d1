// SPDX-License-Identifier: GPL-3.0-or-later
// The commands say what the pages say: the findings of the demonstration study, once asked for as the pages
// ask and once printed by the program.
#include "core/findings/AllianceSummary.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "core/findings/describe/VariableSummary.h"
#include "core/findings/groups/GroupComparison.h"
#include "core/study/OpenStudy.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/cli/AnalysisFixture.h"

#include <cmath>

namespace lacrima::cli::test {
namespace {

using findings::CorrelationCell;

class OneEngineTest : public AnalysisFixture {
protected:
    void SetUp() override {
        AnalysisFixture::SetUp();
        auto study = study::makeDemonstration(path("demo.lacrima"), QByteArray(32, 'x'));
        ASSERT_TRUE(study);
        write("phrase", "demo\n");
        giveProfessions(*study);
        auto open = study::OpenStudy::read(*study);
        ASSERT_TRUE(open);
        m_catalogue = study->catalogue();
        m_data = (*open)->dataset();
    }

    QJsonObject command(const QByteArray& line) const {
        const Outcome outcome = runLine(line + " --json --passphrase-file " + path("phrase").toUtf8());
        EXPECT_LE(outcome.status, kDataSayNo) << line.constData() << outcome.err.toStdString();
        return jsonOf(outcome);
    }

    /// The same number, or none on both sides.
    static void expectSame(std::optional<double> expected, const QJsonValue& value, const QString& what) {
        const bool isKnown = expected && std::isfinite(*expected);
        ASSERT_EQ(isKnown, value.isDouble()) << what.toStdString();
        if (isKnown) {
            EXPECT_EQ(*expected, value.toDouble()) << what.toStdString();
        }
    }

    void expectSameCell(const CorrelationCell& cell, const QJsonObject& pair) const {
        const QString what = cell.x + QLatin1Char(' ') + cell.y + QLatin1Char(' ') + noteOf(pair);
        EXPECT_EQ(pair[str("x")].toString(), cell.x);
        EXPECT_EQ(pair[str("y")].toString(), cell.y);
        expectSame(static_cast<double>(cell.n), pair[str("n")], what);
        const auto& r = cell.correlation;
        expectSame(r ? std::optional(r->estimate) : std::nullopt, pair[str("estimate")], what);
        expectSame(r && r->interval ? std::optional(r->interval->low) : std::nullopt, pair[str("low")], what);
        expectSame(
            r && r->interval ? std::optional(r->interval->high) : std::nullopt, pair[str("high")], what);
        expectSame(r ? std::optional(r->p.p) : std::nullopt, pair[str("p")], what);
        expectSame(cell.adjustedP, pair[str("adjusted_p")], what);
        if (!r) {
            EXPECT_FALSE(noteOf(pair).isEmpty()) << what.toStdString();
        }
    }

    /// Four professions, so that the variable has numbers which only name something.
    static void giveProfessions(study::Study& study) {
        auto log = study.log().read();
        ASSERT_TRUE(log);
        casebook::Casebook casebook(study.catalogue());
        for (const study::OpenedRecord& record : log->records) casebook.apply(record.record);
        const QStringList codes{
            str("psychologist"), str("psychiatrist"), str("social_worker"), str("counsellor")};
        std::vector<study::Entry> entries;
        for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
            const record::CellAddress cell{casebook.rows()[row].clinician, 0, str("clin_profession")};
            const QString& code = codes[static_cast<qsizetype>(row) % codes.size()];
            study::Entry entry;
            entry.payload = record::Correction{cell, response::Missing{}, response::Choice{code},
                str("other"), str("for the test"), str("demo"), 1, {}};
            entries.push_back(std::move(entry));
        }
        ASSERT_TRUE(study.log().append(entries));
    }

    std::shared_ptr<const dataset::Dataset> m_data;
    instrument::Catalogue m_catalogue;
};

TEST_F(OneEngineTest, CorrelationsOfEveryKind) {
    using Method = analysis::CorrelationMethod;
    findings::CorrelationRequest request;
    // Variables that only name something are asked for too: both sides refuse them.
    const QString nominal = str("clin_profession");
    ASSERT_EQ(findings::levelsOf(*m_data->column(nominal)).size(), 4U);
    request.xs = findings::cryingVariables(*m_data) + QStringList{nominal, str("pat_gender")};
    request.ys = findings::allianceVariables(*m_data);
    const std::vector<std::pair<Method, const char*>> methods{{Method::Pearson, "pearson"},
        {Method::Spearman, "spearman"}, {Method::KendallTauB, "kendall"}, {Method::Polyserial, "polyserial"},
        {Method::Polychoric, "polychoric"}, {Method::PercentageBend, "bend"},
        {Method::Winsorised, "winsorised"}, {Method::Biweight, "biweight"}};
    for (const auto& [method, word] : methods) {
        request.method = method;
        const findings::CorrelationTable table = findings::correlate(*m_data, request);
        const QJsonArray pairs =
            command("correlate demo.lacrima --adjust holm --x " + request.xs.join(QLatin1Char(',')).toUtf8() +
                    " --y " + request.ys.join(QLatin1Char(',')).toUtf8() + " --method " + word)[str("pairs")]
                .toArray();
        ASSERT_EQ(static_cast<std::size_t>(pairs.size()), table.cells.size()) << word;
        for (qsizetype i = 0; i < pairs.size(); ++i)
            expectSameCell(table.cells[static_cast<std::size_t>(i)], pairs[i].toObject());
        const CorrelationCell* refused = table.cell(nominal, str("wai_total"));
        EXPECT_EQ(refused->problem, findings::PairProblem::NotMeasured) << word;
    }
}

TEST_F(OneEngineTest, PartialCorrelationsAndResampling) {
    findings::CorrelationRequest request;
    request.xs = findings::cryingVariables(*m_data).mid(0, 2);
    request.ys = {str("wai_bond"), str("wai_goal")};
    request.covariates = {str("wai_task")};
    request.resamples = 200;
    const findings::CorrelationTable table = findings::correlate(*m_data, request);
    const QJsonArray pairs =
        command("correlate demo.lacrima --x " + request.xs.join(QLatin1Char(',')).toUtf8() +
                " --y wai_bond,wai_goal "
                "--partial wai_task --bootstrap 200 --adjust holm")[str("pairs")]
            .toArray();
    ASSERT_EQ(pairs.size(), 4);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const CorrelationCell& cell = table.cells[static_cast<std::size_t>(i)];
        expectSameCell(cell, pairs[i].toObject());
        ASSERT_TRUE(cell.bootstrap());
        expectSame(cell.bootstrap()->interval.low, in(pairs[i].toObject(), "bootstrap")[str("low")], cell.x);
    }
}

TEST_F(OneEngineTest, GroupsOfEveryVariable) {
    for (const findings::GroupingVariable& by : findings::groupingVariables(*m_data)) {
        const auto comparison = findings::compareGroups(*m_data, {str("wai_total"), by.name});
        const QJsonObject all =
            command("compare demo.lacrima --outcome wai_total --group " + by.name.toUtf8());
        ASSERT_TRUE(comparison) << by.name.toStdString();
        EXPECT_EQ(all[str("n")].toInt(), static_cast<int>(comparison->n)) << by.name.toStdString();
        const auto p = [](const auto& test) {
            return test && *test ? std::optional<double>((*test)->p.p) : std::nullopt;
        };
        expectSame(p(comparison->welchT), all[str("welch_t")][str("p")], by.name);
        expectSame(p(comparison->mannWhitney), all[str("mann_whitney")][str("p")], by.name);
        expectSame(p(comparison->welchAnova), all[str("welch_anova")][str("p")], by.name);
        expectSame(p(comparison->kruskalWallis), all[str("kruskal")][str("p")], by.name);
        expectSame(p(comparison->trend), all[str("jonckheere")][str("p")], by.name);
    }
}

TEST_F(OneEngineTest, ComparedCorrelationsAndReliability) {
    const auto compared = findings::compareCorrelations(*m_data, {{str("gen_relief")}, {}});
    const QJsonObject all = command("compare demo.lacrima --shared gen_relief --rivals " +
                                    compared.rivals.join(QLatin1Char(',')).toUtf8());
    const findings::ComparedResult& result = compared.results.front();
    ASSERT_TRUE(result.omnibus);
    expectSame(result.omnibus->p.p, all[str("omnibus")][str("p")], str("omnibus"));
    const QJsonArray pairs = all[str("pairs")].toArray();
    ASSERT_EQ(static_cast<std::size_t>(pairs.size()), result.tested().size());
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const findings::CorrelationDifference& pair = result.tested()[static_cast<std::size_t>(i)];
        expectSame(pair.tests->steiger.p.p, in(pairs[i].toObject(), "steiger")[str("p")], pair.first);
        expectSame(pair.holmP, pairs[i].toObject()[str("holm_p")], pair.first);
    }
    const auto instrument = findings::allianceInstrument(m_catalogue);
    ASSERT_TRUE(instrument);
    const auto summary = findings::summarizeAlliance(*m_data, *instrument);
    for (const findings::ScaleSummary& scale : summary.scales) {
        QStringList items;
        QStringList reversed;
        for (const findings::ScaleItem& item : scale.items) {
            items.append(item.name);
            if (item.isReversed) reversed.append(item.name);
        }
        QByteArray line = "reliability demo.lacrima --items " + items.join(QLatin1Char(',')).toUtf8();
        if (!reversed.isEmpty())
            line += " --reverse " + reversed.join(QLatin1Char(',')).toUtf8() + " --range 1:7";
        ASSERT_TRUE(scale.reliability);
        expectNumber(scale.reliability->alpha, command(line), "alpha");
    }
}

} // namespace
} // namespace lacrima::cli::test
