// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen on a page that was added is what its section shows.
#include "core/findings/MissingSummary.h"
#include "tests/ui/report/GoldenReport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

class AddedChoicesTest : public ::testing::Test {
protected:
    static QString named(const char* words) { return QString::fromUtf8(words); }

    Report reportOf(const char* page, const QJsonObject& choices) {
        const QJsonObject all{{named("version"), 4}, {named("tab"), named(page)},
            {named("filter"), QString()}, {named("pages"), QJsonObject{{named(page), choices}}},
            {named("report"), 1}};
        m_source.added = addedFrom({{{}, {}, {named("Added"), QJsonDocument(all).toJson(), 17, {}, {}, 0}}});
        ReportRequest request;
        request.sections = {Section::Added};
        auto report = makeReport(m_source, request);
        EXPECT_TRUE(report);
        return report ? *report : Report{};
    }
    /// The tables whose caption begins so.
    static std::vector<spec::TableSpec> tables(const Report& report, const char* caption) {
        std::vector<spec::TableSpec> found;
        for (const Block& block : report.document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table != nullptr && table->sheet.caption.startsWith(named(caption)))
                found.push_back(table->sheet);
        }
        return found;
    }

    ReportSource m_source = goldenSource();
};

TEST_F(AddedChoicesTest, TheAllianceHasTheItemsOfTheScaleThatWasChosen) {
    const auto items = [this](const char* scale) {
        return tables(reportOf("tabAlliance", {{named("scale"), named(scale)}}), "Items of");
    };
    EXPECT_EQ(items("").size(), 3U) << "of every subscale";
    const auto bond = items("wai_bond");
    const auto total = items("wai_total");
    ASSERT_TRUE(bond.size() == 1U && total.size() == 1U);
    EXPECT_LT(bond[0].rows.size(), total[0].rows.size());
}

TEST_F(AddedChoicesTest, WhatIsMissingIsOfTheFormThatWasChosen) {
    QString block;
    for (const dataset::DataColumn& column : m_source.dataset.columns) {
        if (column.role == dataset::ColumnRole::Item && !column.instrument.isEmpty())
            block = column.instrument;
    }
    const auto rows = [&](const QString& form) {
        const auto found = tables(reportOf("tabMissing", {{named("block"), form}}), "Answers by variable");
        return found.empty() ? 0 : found.front().rows.size();
    };
    const auto items = static_cast<std::size_t>(findings::itemsOf(m_source.dataset, block).size());
    EXPECT_GT(items, 0U);
    EXPECT_EQ(rows(block), items);
    EXPECT_GT(rows({}), items);
}

TEST_F(AddedChoicesTest, SharesAreHeldAgainstTheMarginThatWasChosen) {
    const auto words = [this](double margin) {
        QString all;
        for (const spec::TableSpec& sheet :
            tables(reportOf("tabFindings", {{named("margin"), margin}}), "The findings"))
            for (std::size_t row = 0; row < sheet.rows.size(); ++row)
                all += sheet.words(row).join(u'|') + u'\n';
        return all;
    };
    EXPECT_FALSE(words(0.01).isEmpty());
    EXPECT_NE(words(0.01), words(0.6));
}

/// Ten different numbers are few enough for a table, but they are cut for it: that would say little.
TEST_F(AddedChoicesTest, CountsAreOfAnswersAndNotOfNumbersThatWereCut) {
    dataset::DataColumn tenths;
    tenths.name = tenths.variable = named("tenths");
    std::vector<double> values;
    for (std::size_t row = 0; row < m_source.dataset.rows.size(); ++row)
        values.push_back(static_cast<double>(row % 10));
    tenths.cellStates = std::vector<dataset::CellState>(values.size(), dataset::CellState::Answered);
    tenths.values = std::move(values);
    m_source.dataset.add(std::move(tenths));
    const auto counts = [this](const char* outcome) {
        return tables(
            reportOf("tabGroups", {{named("outcome"), named(outcome)}, {named("group"), named("po_level")}}),
            "Counts of")
            .size();
    };
    EXPECT_EQ(counts("tenths"), 0U);
    EXPECT_EQ(counts("cried_last_session"), 1U);
}

TEST_F(AddedChoicesTest, AReportWithoutFurtherAnalysesDoesNotSpeakOfThem) {
    m_source.casesInAll = 100;
    m_source.restriction = named("Only cases picked by hand in the charts.");
    ASSERT_FALSE(reportOf("tabCrying", {}).document.blocks.empty());
    ASSERT_FALSE(m_source.added.empty());
    ReportRequest request;
    request.sections = {Section::Crying};
    EXPECT_FALSE(
        cautionWords(makeReport(m_source, request)->document.metadata).contains(named("Further analyses")));
    request.sections.insert(Section::Added);
    EXPECT_TRUE(
        cautionWords(makeReport(m_source, request)->document.metadata).contains(named("Further analyses")));
}

TEST_F(AddedChoicesTest, OneLaterSittingIsEnoughToSayThatChangesAreNotShown) {
    ReportRequest request;
    request.sections = {Section::Methods};
    const auto speaksOfChange = [&](std::size_t later) {
        m_source.dataset.laterSittings = later;
        return wordsOf(makeReport(m_source, request)->document)
            .contains(named("What changes from one sitting of a patient to the next"));
    };
    EXPECT_FALSE(speaksOfChange(0));
    EXPECT_TRUE(speaksOfChange(1));
}

} // namespace
} // namespace lacrima::ui::report::test
