// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to one sitting of a case leaves the other as it was.
#include "core/casebook/Board.h"
#include "core/casebook/Casebook.h"
#include "core/casebook/QualityRules.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <optional>
#include <set>

namespace lacrima::casebook {
namespace {

using response::Answer;
using response::Number;

const QString kCase = QStringLiteral("A01-1");
const QString kGaf = QStringLiteral("gaf");

/// One case of two sittings, and each test with the one and with the other as the sitting that it is about.
class SittingsTest : public testing::TestWithParam<int> {
protected:
    SittingsTest() {
        EXPECT_TRUE(m_catalogue.add(instrument::Catalogue::shippedJson(QStringLiteral("diagnosis"))));
        m_casebook.emplace(m_catalogue);
        respond(1, 50, QStringLiteral("2026-01-10"));
        respond(2, 60, QStringLiteral("2026-03-10"));
        EXPECT_EQ(m_casebook->rows().size(), 2U);
    }

    QByteArray apply(record::Payload payload) {
        record::Record record;
        record.header.id = QByteArray(15, 'r') + static_cast<char>(++m_ids);
        record.payload = std::move(payload);
        record.header.kind = record::kindOf(record.payload);
        m_change = m_casebook->apply(record);
        return record.header.id;
    }
    void respond(int sitting, double gaf, const QString& date) {
        record::Response response;
        response.caseId = kCase;
        response.clinician = QStringLiteral("A01");
        response.instrument = QStringLiteral("diagnosis");
        response.sitting = sitting;
        response.sittingDate = date;
        response.items = {{kGaf, Number{gaf}}};
        apply(std::move(response));
    }
    QByteArray correct(double before, double after) {
        record::Correction correction;
        correction.cell = {kCase, GetParam(), kGaf};
        correction.before = Number{before};
        correction.after = Number{after};
        correction.reason = QStringLiteral("typing");
        return apply(correction);
    }
    int mine() const { return GetParam() - 1; } ///< the row
    int other() const { return 2 - GetParam(); }
    double given(int row) const { return row == 0 ? 50 : 60; }
    int gaf() const { return m_casebook->variableOf(kGaf); }
    const CaseRow& row(int row) const { return m_casebook->rows()[static_cast<std::size_t>(row)]; }

    instrument::Catalogue m_catalogue;
    std::optional<Casebook> m_casebook;
    CasebookChange m_change;

private:
    int m_ids = 0;
};

TEST_P(SittingsTest, ACorrectionIsOfItsSitting) {
    const QByteArray id = correct(given(mine()), 71);
    EXPECT_EQ(m_change.rows, std::vector<int>{mine()});
    EXPECT_EQ(m_casebook->current(mine(), gaf()), Answer(Number{71}));
    EXPECT_EQ(m_casebook->raw(mine(), gaf()), Answer(Number{given(mine())}));
    EXPECT_EQ(m_casebook->current(other(), gaf()), Answer(Number{given(other())}));
    EXPECT_TRUE(m_casebook->isCorrected(mine()));
    EXPECT_FALSE(m_casebook->isCorrected(other()));
    EXPECT_TRUE(m_casebook->history(other(), gaf()).changes.empty());
    apply(record::Reversal{id, {}, 0});
    EXPECT_EQ(m_casebook->current(mine(), gaf()), Answer(Number{given(mine())}));
    EXPECT_FALSE(m_casebook->isCorrected(mine()));
}

TEST_P(SittingsTest, AnExclusionIsOfItsSittingAndSoIsTakingItBack) {
    const QByteArray id = apply(record::Exclusion{kCase, GetParam(), QStringLiteral("test"), {}, {}, 0});
    EXPECT_EQ(m_change.rows, std::vector<int>{mine()});
    EXPECT_TRUE(row(mine()).isExcluded());
    EXPECT_FALSE(row(other()).isExcluded());
    apply(record::Exclusion{kCase, other() + 1, QStringLiteral("withdrew"), {}, {}, 0});
    const QByteArray undone = apply(record::Reversal{id, {}, 0});
    EXPECT_FALSE(row(mine()).isExcluded());
    EXPECT_TRUE(row(other()).isExcluded());
    apply(record::Reversal{undone, {}, 0});
    EXPECT_TRUE(row(mine()).isExcluded());
    EXPECT_EQ(row(mine()).exclusion->reasonCode, QStringLiteral("test"));
    EXPECT_EQ(row(other()).exclusion->reasonCode, QStringLiteral("withdrew"));
}

TEST_P(SittingsTest, ASecondResponseIsOfItsSittingAndKeepsTheFirstDate) {
    respond(GetParam(), 15, QStringLiteral("2026-05-05"));
    EXPECT_EQ(m_casebook->current(mine(), gaf()), Answer(Number{given(mine())}));
    EXPECT_EQ(m_casebook->answeredTwice(mine()), std::vector<int>{gaf()});
    EXPECT_TRUE(m_casebook->answeredTwice(other()).empty());
    EXPECT_EQ(row(0).sittingDate, QStringLiteral("2026-01-10"));
    EXPECT_EQ(row(1).sittingDate, QStringLiteral("2026-03-10"));
    const QualityRules rules(*m_casebook, {2, 5, 8, 10});
    const auto isTold = [&](int row) {
        const auto hits = rules.violationsOf(*m_casebook, row);
        return std::count(hits.begin(), hits.end(), RuleViolation{Rule::SecondResponse, row, gaf()}) == 1;
    };
    EXPECT_TRUE(isTold(mine()));
    EXPECT_FALSE(isTold(other()));
}

TEST_P(SittingsTest, WhatIsOutOfTheAnalysisHasNoProblems) {
    correct(given(mine()), 170);
    const QualityRules rules(*m_casebook, {2, 5, 8, 10});
    const RuleViolation hit{Rule::OutOfRange, mine(), gaf()};
    const auto isTold = [&] {
        const auto hits = rules.violationsOf(*m_casebook, mine());
        return std::find(hits.begin(), hits.end(), hit) != hits.end();
    };
    EXPECT_TRUE(isTold());
    const QByteArray id = apply(record::Exclusion{kCase, GetParam(), QStringLiteral("test"), {}, {}, 0});
    EXPECT_TRUE(rules.violationsOf(*m_casebook, mine()).empty());
    apply(record::Reversal{id, {}, 0});
    EXPECT_TRUE(isTold());
}

INSTANTIATE_TEST_SUITE_P(BothSittings, SittingsTest, testing::Values(1, 2));

/// The board of a clinician with one patient who did everything.
class BoardSittingsTest : public testing::Test {
protected:
    BoardSittingsTest() {
        instrument::Catalogue catalogue;
        for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
            EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id))));
        m_board.emplace(catalogue);
        note(record::Kind::Response, {}, 0, "practice");
        draw(kCase, 20, 7);
        for (const char* id : {"diagnosis", "crying", "wai_sr"}) note(record::Kind::Response, kCase, 1, id);
    }

    void note(record::Kind kind, const QString& caseId, int sitting, const char* instrument,
        const record::Payload* payload = nullptr) {
        record::RecordHeader header;
        header.kind = kind;
        header.clinician = QStringLiteral("A01");
        header.caseId = caseId;
        header.sitting = sitting;
        header.instrument = QString::fromLatin1(instrument);
        m_board->apply(header, payload);
    }
    void draw(const QString& caseId, int eligible, int index) {
        const record::Payload payload = record::Draw{eligible, 1, index};
        note(record::Kind::Draw, caseId, 1, "", &payload);
    }

    std::optional<Board> m_board;
};

TEST_F(BoardSittingsTest, ALaterSittingIsOfAPatientWhoIsKnown) {
    EXPECT_EQ(m_board->row(kCase, 1)->next(), Step::Done);
    const record::Payload handOver = record::HandOver{};
    note(record::Kind::HandOver, kCase, 2, "", &handOver);
    ASSERT_NE(m_board->row(kCase, 2), nullptr);
    EXPECT_EQ(m_board->row(kCase, 2)->next(), Step::HandOver) << "neither drawn nor described again";
    EXPECT_EQ(m_board->lastSitting(kCase), 2);
    for (const char* id : {"crying", "wai_sr"}) note(record::Kind::Response, kCase, 2, id);
    EXPECT_EQ(m_board->row(kCase, 2)->next(), Step::Done);
    EXPECT_EQ(m_board->totals().sealed, 2);
}

TEST_F(BoardSittingsTest, APlaceIsTakenOnTheListThatItWasDrawnFrom) {
    draw(QStringLiteral("A01-2"), 12, 3);
    draw(QStringLiteral("A01-3"), 20, 9);
    EXPECT_EQ(m_board->takenIndices(QStringLiteral("A01"), 20), (std::set<int>{7, 9}));
    EXPECT_EQ(m_board->takenIndices(QStringLiteral("A01"), 12), std::set<int>{3});
    EXPECT_TRUE(m_board->takenIndices(QStringLiteral("A01"), 13).empty());
}

} // namespace
} // namespace lacrima::casebook
