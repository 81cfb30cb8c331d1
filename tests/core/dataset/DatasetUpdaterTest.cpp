// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetUpdater.h"

#include "core/findings/MissingSummary.h"
#include "tests/support/Samples.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace lacrima::dataset {
namespace {

using casebook::Casebook;
using response::MissingReason;

instrument::Catalogue studyCatalogue() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id))).has_value());
    }
    return catalogue;
}

/// Everything a page can see of it, NaN equal to NaN.
void expectEqual(const Dataset& one, const Dataset& other) {
    ASSERT_EQ(one.rows.items(), other.rows.items());
    EXPECT_EQ(one.excludedCases, other.excludedCases);
    EXPECT_EQ(one.logPosition, other.logPosition);
    EXPECT_EQ(one.isSynthetic, other.isSynthetic);
    ASSERT_EQ(one.columns.size(), other.columns.size());
    for (std::size_t i = 0; i < one.columns.size(); ++i) {
        const DataColumn& a = one.columns[i];
        const DataColumn& b = other.columns[i];
        const std::string name = b.name.toStdString();
        ASSERT_EQ(a.name, b.name);
        EXPECT_EQ(one.column(a.name), &a) << name;
        EXPECT_TRUE(a.label == b.label && a.measure == b.measure && a.role == b.role) << name;
        EXPECT_TRUE(a.labels == b.labels && a.instrument == b.instrument && a.variable == b.variable) << name;
        ASSERT_EQ(a.cellStates.items(), b.cellStates.items()) << name;
        ASSERT_EQ(a.values.size(), b.values.size()) << name;
        for (std::size_t row = 0; row < a.values.size(); ++row) {
            ASSERT_TRUE(
                a.values[row] == b.values[row] || (std::isnan(a.values[row]) && std::isnan(b.values[row])))
                << name << ' ' << row;
            ASSERT_EQ(std::isnan(a.values[row]), a.cellStates[row] != CellState::Answered)
                << name << ' ' << row;
        }
    }
}

/// A casebook under random records, with the live dataset beside it.
class RandomStudy {
public:
    explicit RandomStudy(unsigned seed)
        : m_random(seed)
        , m_live(m_casebook, {}) {}

    void step() {
        switch (m_random() % 12) {
        case 0:
        case 1:
            respond();
            break;
        case 2:
            exclude();
            break;
        case 3:
        case 4:
            reverse();
            break;
        case 5:
            if (m_random() % 4 == 0) defineVariable();
            break;
        case 6:
            if (m_random() % 3 == 0) respondAsClinician();
            break;
        case 7:
            turnAway();
            break;
        default:
            correct();
        }
    }

    DatasetUpdater::Snapshot live() { return m_live.snapshot(m_casebook, m_casebook.recordCount()); }
    Dataset rebuilt() const { return buildDataset(m_casebook, {}); }
    std::size_t pick(std::size_t count) { return m_random() % count; }

private:
    QByteArray apply(record::Payload payload, const QString& caseId = {}) {
        record::Record record;
        record.header.caseId = caseId;
        record.header.id = QByteArray::number(++m_ids).rightJustified(16, '0');
        record.payload = std::move(payload);
        m_live.note(m_casebook.apply(record));
        return record.header.id;
    }

    void respond() {
        const char* const ids[] = {"diagnosis", "crying", "wai_sr"};
        const auto instrument = m_catalogue.find(QString::fromLatin1(ids[pick(3)]));
        auto response = support::sampleResponse(m_random, *instrument, support::Filling::Mixed);
        response.caseId = QStringLiteral("C%1").arg(pick(30));
        response.sitting = static_cast<int>(pick(2)) + 1;
        response.clinician = pick(3) == 0 ? QString() : QStringLiteral("VD0%1").arg(pick(4));
        for (const QString& name : m_additional) {
            if (pick(2) == 0) response.items.push_back({name, response::Number{3}, false, 0, 0});
        }
        apply(response);
    }

    void respondAsClinician() {
        auto response = support::sampleResponse(
            m_random, *m_catalogue.find(QStringLiteral("practice")), support::Filling::Mixed);
        response.caseId.clear();
        response.sitting = 0;
        response.clinician = QStringLiteral("VD0%1").arg(pick(4));
        apply(response);
    }

    void correct() {
        if (m_casebook.rows().empty()) return;
        const int row = static_cast<int>(pick(m_casebook.rows().size()));
        const int variable = static_cast<int>(pick(m_casebook.variables().size()));
        record::Correction correction;
        correction.cell = m_casebook.addressOf(row, variable);
        correction.after = support::randomAnswer(m_random, m_casebook.variable(variable).item);
        if (pick(6) == 0) correction.after = response::Choice{QStringLiteral("no such code")};
        m_targets.push_back(apply(correction));
    }

    /// A patient does not take part; half of the time another one is drawn.
    void turnAway() {
        const QString caseId = QStringLiteral("C%1").arg(pick(30));
        apply(record::DrawDeclined{1, QStringLiteral("declined")}, caseId);
        if (pick(2) == 0) apply(record::Draw{20, 2, 1}, caseId);
    }

    void exclude() {
        if (m_casebook.rows().empty()) return;
        const auto& row = m_casebook.rows()[pick(m_casebook.rows().size())];
        m_targets.push_back(
            apply(record::Exclusion{row.caseId, row.sitting, QStringLiteral("test"), {}, {}, 0}));
    }

    void reverse() {
        if (m_targets.empty()) return;
        m_targets.push_back(apply(record::Reversal{m_targets[pick(m_targets.size())], {}, 0}));
    }

    void defineVariable() {
        const QString name = QStringLiteral("extra%1").arg(pick(5));
        m_additional.append(name);
        apply(record::VariableDefinition{name, name, pick(3) != 0});
    }

    support::Random m_random;
    instrument::Catalogue m_catalogue = studyCatalogue();
    Casebook m_casebook{m_catalogue};
    DatasetUpdater m_live;
    std::vector<QByteArray> m_targets;
    QStringList m_additional;
    int m_ids = 0;
};

TEST(DatasetUpdaterTest, WhateverHappensItEqualsARebuild) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomStudy study(seed);
        for (int step = 0; step < 250; ++step) {
            study.step();
            if (study.pick(3) != 0) continue; // several records between two snapshots
            const auto live = study.live();
            Dataset rebuilt = study.rebuilt();
            rebuilt.logPosition = live->logPosition; // it stays while no number changes
            expectEqual(*live, rebuilt);
            if (testing::Test::HasFatalFailure()) FAIL() << "seed " << seed << " step " << step;
        }
    }
}

TEST(DatasetUpdaterTest, ASnapshotIsNotChangedByWhatComesLater) {
    RandomStudy study(77);
    std::vector<std::pair<DatasetUpdater::Snapshot, Dataset>> kept;
    for (int step = 0; step < 200; ++step) {
        study.step();
        if (step % 20 != 0) continue;
        Dataset then = study.rebuilt();
        const auto live = study.live();
        then.logPosition = live->logPosition;
        kept.emplace_back(live, then);
    }
    for (const auto& [snapshot, then] : kept) expectEqual(*snapshot, then);
}

record::Record recordOf(record::Payload payload, char id) {
    record::Record record;
    record.header.id = QByteArray(16, id);
    record.payload = std::move(payload);
    return record;
}

record::Response responseTo(
    const char* instrument, const char* caseId, std::vector<record::ItemResponse> items) {
    record::Response response;
    response.caseId = QString::fromLatin1(caseId);
    response.instrument = QString::fromLatin1(instrument);
    response.items = std::move(items);
    return response;
}

response::Answer missing(MissingReason reason) {
    return response::Missing{reason};
}

/// A: a crying survey with every reason; B: only an alliance form.
class ReasonsTest : public testing::Test {
protected:
    ReasonsTest() {
        const auto choice = [](const char* code) { return response::Choice{QString::fromLatin1(code)}; };
        const auto item = [](const char* name, response::Answer answer) {
            return record::ItemResponse{QString::fromLatin1(name), std::move(answer), false, 0, 0};
        };
        m_casebook.apply(recordOf(
            responseTo("crying", "A",
                {item("cried_ever", choice("1")), item("gen_relief", missing(MissingReason::Refused)),
                    item("gen_control", missing(MissingReason::Skipped)),
                    item("gen_negative", missing(MissingReason::Unreadable)),
                    item("last_trigger", response::Choices{{QStringLiteral("loss")}}),
                    item("cry_frequency", choice("99"))}),
            'a'));
        m_casebook.apply(recordOf(responseTo("wai_sr", "B", {item("wai_1", choice("3"))}), 'b'));
        m_dataset = buildDataset(m_casebook, {});
    }

    CellState state(const char* column, std::size_t row) const {
        const DataColumn* found = m_dataset.column(QString::fromLatin1(column));
        EXPECT_NE(found, nullptr) << column;
        return found != nullptr ? found->states()[row] : CellState::Answered;
    }

    Casebook m_casebook{studyCatalogue()};
    Dataset m_dataset;
};

TEST(DatasetUpdaterTest, HowManyRecordsAreLeftOutIsToldAsSoonAsItIsKnownAndStays) {
    Casebook casebook{studyCatalogue()};
    DatasetUpdater live(casebook, {{}, false, 0, {1, 0}});
    EXPECT_EQ(live.snapshot(casebook, 1)->leftOut.failed, 1);
    live.setLeftOut({3, 2});
    EXPECT_EQ(live.snapshot(casebook, 2)->leftOut, (LeftOutRecords{3, 2})) << "though no number changed";
    live.note(casebook.apply(recordOf(responseTo("wai_sr", "A", {}), 'a')));
    const auto snapshot = live.snapshot(casebook, 3);
    EXPECT_EQ(snapshot->leftOut, (LeftOutRecords{3, 2}));
    EXPECT_EQ(snapshot->rows.size(), 1U);
    live.setLeftOut({});
    EXPECT_EQ(live.snapshot(casebook, 4)->leftOut.all(), 0);
}

TEST(DatasetUpdaterTest, ARangeHoldsWhatIsImpliedToo) {
    const Dataset dataset = buildDataset(Casebook{studyCatalogue()}, {});
    const auto rangeOf = [&](const char* name) {
        const DataColumn& column = *dataset.column(QString::fromLatin1(name));
        return std::pair(column.least.value_or(-1), column.most.value_or(-1));
    };
    EXPECT_EQ(rangeOf("cry_frequency"), std::pair(0.0, 5.0)) << "0 is who never cried";
    EXPECT_EQ(rangeOf("cried_last_session"), std::pair(0.0, 1.0));
    EXPECT_EQ(rangeOf("wai_1"), std::pair(1.0, 5.0));
    EXPECT_EQ(rangeOf("wai_bond_sum"), std::pair(4.0, 20.0));
}

TEST_F(ReasonsTest, EveryEmptyCellSaysWhy) {
    EXPECT_EQ(state("cried_ever", 0), CellState::Answered);
    EXPECT_EQ(state("gen_relief", 0), CellState::Refused);
    EXPECT_EQ(state("gen_control", 0), CellState::Skipped);
    EXPECT_EQ(state("gen_negative", 0), CellState::Unreadable);
    EXPECT_EQ(state("cry_frequency", 0), CellState::Invalid) << "a code that is no choice";
    EXPECT_EQ(state("cry_count", 0), CellState::NotReached);
    EXPECT_EQ(state("last_trigger___loss", 0), CellState::Answered);
    EXPECT_EQ(state("wai_1", 0), CellState::Absent);
    EXPECT_EQ(state("wai_bond", 0), CellState::Absent);
    EXPECT_EQ(state("po_overall", 0), CellState::Absent);
    EXPECT_EQ(state("po_psychotic", 0), CellState::Absent);
    EXPECT_EQ(state("cried_ever", 1), CellState::Absent);
    EXPECT_EQ(state("gen_relief", 1), CellState::Absent) << "not asked yet, not hidden";
    EXPECT_EQ(state("wai_2", 1), CellState::NotReached);
    EXPECT_EQ(state("wai_bond", 1), CellState::Unscorable);
    EXPECT_EQ(stateName(state("gen_relief", 0)), QStringLiteral("refused"));
    EXPECT_EQ(stateName(state("wai_1", 0)), QStringLiteral("absent"));
}

TEST_F(ReasonsTest, WhatBranchingHidesIsNotApplicable) {
    m_casebook.apply(
        recordOf(responseTo("crying", "C",
                     {{QStringLiteral("cried_ever"), response::Choice{QStringLiteral("0")}, false, 0, 0}}),
            'e'));
    m_dataset = buildDataset(m_casebook, {});
    EXPECT_EQ(state("gen_relief", 2), CellState::NotApplicable);
    EXPECT_EQ(state("last_trigger___loss", 2), CellState::NotApplicable);
    EXPECT_EQ(state("cry_frequency", 2), CellState::Answered) << "implied: never";
}

/// A score says why as its items do.
TEST_F(ReasonsTest, WhatAFileDoesNotHaveIsNoScoreOfTheFileEither) {
    record::Response file = responseTo(
        "crying", "D", {{QStringLiteral("cried_ever"), response::Choice{QStringLiteral("1")}, false, 0, 0}});
    file.mode = record::Mode::Import;
    m_casebook.apply(recordOf(file, 'f'));
    m_dataset = buildDataset(m_casebook, {});
    EXPECT_EQ(state("wai_1", 2), CellState::NotInFile);
    EXPECT_EQ(state("wai_bond", 2), CellState::NotInFile);
    EXPECT_EQ(state("wai_bond_sum", 2), CellState::NotInFile);
}

TEST_F(ReasonsTest, ACorrectionOfASheetThatNeverCameIsAnAnswer) {
    DatasetUpdater live(m_casebook, {});
    record::Correction correction;
    correction.cell = {QStringLiteral("B"), 1, QStringLiteral("cried_ever")};
    correction.after = response::Choice{QStringLiteral("0")};
    live.note(m_casebook.apply(recordOf(correction, 'c')));
    const auto before = live.snapshot(m_casebook, 3);
    m_dataset = *before;
    EXPECT_EQ(state("cried_ever", 1), CellState::Answered);
    EXPECT_EQ(state("cry_frequency", 1), CellState::Answered) << "implied";
    EXPECT_EQ(live.snapshot(m_casebook, 9), before) << "nothing happened, so nothing is copied";
    correction.cell.variable = QStringLiteral("gen_relief");
    correction.after = response::Choice{QStringLiteral("4")};
    live.note(m_casebook.apply(recordOf(correction, 'd')));
    const auto after = live.snapshot(m_casebook, 4);
    EXPECT_TRUE(after->column(QStringLiteral("wai_1"))
                    ->values.isSharedWith(before->column(QStringLiteral("wai_1"))->values));
}

TEST_F(ReasonsTest, TheSummaryCountsByReasonAndBlock) {
    const findings::MissingSummary summary =
        findings::summarizeMissing(m_dataset, {QStringLiteral("cried_ever"), QStringLiteral("gen_relief"),
                                                  QStringLiteral("wai_1"), QStringLiteral("?")});
    ASSERT_EQ(summary.variables.size(), 3U);
    EXPECT_EQ(summary.variables[0].valid, 1U);
    EXPECT_EQ(summary.variables[0].of(CellState::Absent), 1U);
    EXPECT_EQ(summary.variables[1].valid, 0U);
    EXPECT_EQ(summary.variables[1].missing(), 2U);
    EXPECT_EQ(summary.variables[1].of(CellState::Refused), 1U);
    ASSERT_EQ(summary.patterns.size(), 2U);
    EXPECT_EQ(summary.completeRows, 0U);
    EXPECT_EQ(summary.patterns[0].count() + summary.patterns[1].count(), 2U);
    EXPECT_EQ(summary.patterns[0].missingVariables(), 2U);
    ASSERT_EQ(summary.blocks.size(), 4U);
    EXPECT_EQ(summary.blocks[2].instrument, QStringLiteral("crying"));
    EXPECT_EQ(summary.blocks[2].partial, 1U);
    EXPECT_EQ(summary.blocks[2].none, 1U);
    EXPECT_EQ(summary.blocks[2].complete, 0U);
}

TEST_F(ReasonsTest, OfEquallyFrequentPatternsTheFullerComesFirst) {
    for (const QStringList& names : {QStringList{QStringLiteral("cried_ever"),
                                         QStringLiteral("last_trigger___loss"), QStringLiteral("wai_1")},
             QStringList{QStringLiteral("wai_1"), QStringLiteral("last_trigger___loss"),
                 QStringLiteral("cried_ever")}}) {
        const auto patterns = findings::summarizeMissing(m_dataset, names).patterns;
        ASSERT_EQ(patterns.size(), 2U);
        EXPECT_EQ(patterns[0].rows, std::vector<std::size_t>{0});
        EXPECT_EQ(patterns[0].missingVariables(), 1U);
        EXPECT_EQ(patterns[1].missingVariables(), 2U);
    }
}

TEST(MissingSummaryTest, PatternsAndPairsAgreeWithCountingByHand) {
    RandomStudy study(5);
    for (int step = 0; step < 300; ++step) study.step();
    const auto dataset = study.live();
    const QStringList names{QStringLiteral("cried_ever"), QStringLiteral("cry_count"),
        QStringLiteral("wai_1"), QStringLiteral("wai_2"), QStringLiteral("gaf")};
    const findings::MissingSummary summary = findings::summarizeMissing(*dataset, names);
    std::vector<bool> isSeen(dataset->rows.size());
    for (const findings::MissingPattern& pattern : summary.patterns) {
        for (const std::size_t row : pattern.rows) {
            ASSERT_FALSE(isSeen[row]);
            isSeen[row] = true;
            for (qsizetype i = 0; i < names.size(); ++i) {
                EXPECT_EQ(std::isnan(dataset->column(names[i])->values[row]),
                    pattern.isMissing[static_cast<std::size_t>(i)]);
            }
        }
    }
    EXPECT_EQ(std::count(isSeen.begin(), isSeen.end(), true), static_cast<std::ptrdiff_t>(isSeen.size()));
    const findings::PairwiseCounts pairs = findings::countPairs(*dataset, names);
    std::size_t smallest = dataset->rows.size();
    for (std::size_t x = 0; x < 5; ++x) {
        for (std::size_t y = 0; y < 5; ++y) {
            std::size_t n = 0;
            for (std::size_t row = 0; row < dataset->rows.size(); ++row) {
                const auto has = [&](std::size_t variable) {
                    return !std::isnan(dataset->column(names[static_cast<qsizetype>(variable)])->values[row]);
                };
                n += has(x) && has(y) ? 1U : 0U;
            }
            EXPECT_EQ(pairs.at(x, y), n);
            if (x != y) smallest = std::min(smallest, n);
        }
    }
    EXPECT_EQ(pairs.smallest, smallest);
}

TEST(MissingSummaryTest, AnEmptyDatasetHasNoPatternAndNoPair) {
    const findings::MissingSummary summary = findings::summarizeMissing({});
    EXPECT_TRUE(summary.patterns.empty() && summary.variables.empty() && summary.blocks.empty());
    EXPECT_EQ(findings::countPairs({}).smallest, 0U);
}

} // namespace
} // namespace lacrima::dataset
