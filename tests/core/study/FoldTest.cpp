// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/OpenStudy.h"
#include "core/study/PastState.h"
#include "core/study/StudyFold.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <cmath>

namespace lacrima::study {
namespace {

class FoldTest : public StudyFixture {};

/// The window, an earlier state and the command line see the same cases.
TEST_F(FoldTest, EveryWayToTheCasebookIsTheSame) {
    appendSomething(3);
    const auto fold = foldOf(study());
    ASSERT_TRUE(fold) << keyOf(fold);
    const auto open = OpenStudy::read(study());
    ASSERT_TRUE(open) << keyOf(open);
    const auto past = pastStateOf(study(), fold->lastPosition);
    ASSERT_TRUE(past) << keyOf(past);
    ASSERT_EQ(fold->casebook.rows().size(), 3U);
    EXPECT_EQ((*open)->casebook().rows().size(), 3U);
    EXPECT_EQ((*open)->lastPosition(), fold->lastPosition);
    EXPECT_EQ(past->position, fold->lastPosition);
    const dataset::Dataset fromFold = dataset::buildDataset(fold->casebook, datasetOptionsOf(study(), *fold));
    const auto fromWindow = (*open)->dataset();
    ASSERT_EQ(fromFold.columns.size(), fromWindow->columns.size());
    ASSERT_EQ(fromFold.columns.size(), past->dataset->columns.size());
    EXPECT_EQ(fromFold.logPosition, fromWindow->logPosition);
    EXPECT_EQ(fromFold.logPosition, past->dataset->logPosition);
    for (std::size_t i = 0; i < fromFold.columns.size(); ++i) {
        const QString& name = fromFold.columns[i].name;
        EXPECT_EQ(name, fromWindow->columns[i].name);
        const auto numbers = fromFold.columns[i].numbers();
        const auto others = fromWindow->columns[i].numbers();
        ASSERT_EQ(numbers.size(), others.size());
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            const bool areBothMissing = std::isnan(numbers[row]) && std::isnan(others[row]);
            EXPECT_TRUE(areBothMissing || numbers[row] == others[row]) << name.toStdString();
        }
    }
}

/// Nobody knows what was answered; that is not the same as nobody having answered.
TEST_F(FoldTest, AFormThatFailsItsCheckIsUnreadableAndNotUnanswered) {
    appendSomething(2);
    const std::int64_t crying = kFirstPlace + 1;
    ASSERT_EQ(study().log().headers(crying - 1)->front().header.instrument, QStringLiteral("crying"));
    const auto before = foldOf(study());
    ASSERT_TRUE(before) << keyOf(before);
    {
        RawFile raw(path());
        QByteArray body = raw.bytes("body", crying);
        body[40] = static_cast<char>(body.at(40) ^ 1);
        raw.setBytes("body", crying, body);
    }
    const auto fold = foldOf(study());
    ASSERT_TRUE(fold) << keyOf(fold);
    const casebook::Casebook& casebook = fold->casebook;
    const auto at = [](const casebook::Casebook& in, const char* caseId, const char* variable) {
        return in.current(
            in.rowOf(QString::fromLatin1(caseId), 1), in.variableOf(QString::fromLatin1(variable)));
    };
    EXPECT_EQ(at(casebook, "VD01-1", "cried_ever"),
        response::Answer(response::Missing{response::MissingReason::Unreadable}));
    EXPECT_EQ(at(casebook, "VD01-1", "wai_1"), at(before->casebook, "VD01-1", "wai_1"));
    EXPECT_EQ(at(casebook, "VD01-2", "cried_ever"), at(before->casebook, "VD01-2", "cried_ever"));
    EXPECT_EQ(casebook.told(casebook.rowOf(QStringLiteral("VD01-1"), 1),
                  casebook.variableOf(QStringLiteral("cried_ever")), casebook::Casebook::Stage::Raw),
        response::Answer(response::Missing{response::MissingReason::Unreadable}));
    const auto data = OpenStudy::read(study()).value()->dataset();
    const dataset::DataColumn* column = data->column(QStringLiteral("cried_ever"));
    ASSERT_NE(column, nullptr);
    EXPECT_EQ(std::count(column->cellStates.items().begin(), column->cellStates.items().end(),
                  dataset::CellState::Unreadable),
        1);
    EXPECT_EQ(foldUntil(study(), crying - 1)->casebook.rowOf(QStringLiteral("VD01-1"), 1), -1);
}

/// Of two forms and three sittings, whichever of the six fails.
TEST_F(FoldTest, AFormThatFailsItsCheckIsUnreadableInItsOwnSittingAlone) {
    const QString patient = QStringLiteral("VD01-1");
    const QStringList variables{QStringLiteral("cried_ever"), QStringLiteral("wai_1")};
    std::vector<std::int64_t> places;
    for (int sitting = 1; sitting <= 3; ++sitting) {
        for (const char* form : {"crying", "wai_sr"}) {
            Entry entry = responseEntry(random(), study(), form, 1, support::Filling::AllAnswered);
            entry.sitting = std::get<record::Response>(entry.payload).sitting = sitting;
            ASSERT_TRUE(study().log().append({entry}));
            places.push_back(*study().log().lastPosition());
        }
    }
    const auto unreadable = [&] {
        std::vector<std::size_t> found;
        const auto fold = foldOf(study());
        for (std::size_t at = 0; at < places.size(); ++at) {
            const int row = fold->casebook.rowOf(patient, static_cast<int>(at / 2) + 1);
            const int variable = fold->casebook.variableOf(variables[static_cast<qsizetype>(at % 2)]);
            const auto reason = response::missingReason(fold->casebook.current(row, variable));
            if (reason == response::MissingReason::Unreadable) found.push_back(at);
        }
        return found;
    };
    ASSERT_TRUE(unreadable().empty());
    RawFile raw(path());
    for (std::size_t at = 0; at < places.size(); ++at) {
        const QByteArray sound = raw.bytes("body", places[at]);
        QByteArray body = sound;
        body[40] = static_cast<char>(body.at(40) ^ 1);
        raw.setBytes("body", places[at], body);
        EXPECT_EQ(unreadable(), std::vector<std::size_t>{at}) << at;
        raw.setBytes("body", places[at], sound);
    }
}

TEST_F(FoldTest, AnEarlierStateKnowsNothingLater) {
    appendSomething(1);
    const std::int64_t then = foldOf(study())->lastPosition;
    appendSomething(3);
    const auto fold = foldUntil(study(), then);
    ASSERT_TRUE(fold) << keyOf(fold);
    EXPECT_EQ(fold->casebook.rows().size(), 1U);
    EXPECT_EQ(fold->lastPosition, then);
    EXPECT_EQ(pastStateOf(study(), then)->dataset->rows.size(), 1U);
    EXPECT_EQ(pastStateOf(study(), then)->stateHash, *study().log().stateHash(then));
    EXPECT_EQ(foldUntil(study(), 0)->casebook.rows().size(), 0U);
}

/// Two files brought in one after the other use one variable, which came with the first.
TEST_F(FoldTest, AVariableStaysAsLongAsAnImportThatIsInForceUsesIt) {
    const QString name = QStringLiteral("empathy");
    const auto importOf = [&](const QByteArray& batch, int number, bool isFirst) {
        std::vector<Entry> entries;
        if (isFirst) entries.push_back({record::VariableDefinition{name, {}, true, batch}, {}, {}, 0, {}});
        Entry entry = responseEntry(random(), study(), "crying", number);
        auto& response = std::get<record::Response>(entry.payload);
        response.batch = batch;
        response.items.push_back({name, response::Number{static_cast<double>(number)}});
        entries.push_back(std::move(entry));
        EXPECT_TRUE(study().log().append(entries));
    };
    const auto valueOf = [&](const char* caseId) -> response::Answer {
        const auto fold = foldOf(study());
        const int variable = fold->casebook.variableOf(name);
        const int row = fold->casebook.rowOf(QString::fromLatin1(caseId), 1);
        return variable < 0 || row < 0 ? response::Answer() : fold->casebook.current(row, variable);
    };
    const auto reverse = [&](const QByteArray& target) {
        return study().log().append({record::Reversal{target, {}, 0}, {}, {}, 0, {}})->front().id;
    };
    importOf(QByteArray(16, 'a'), 1, true);
    importOf(QByteArray(16, 'b'), 2, false);
    EXPECT_EQ(valueOf("VD01-1"), response::Answer(response::Number{1}));
    const QByteArray withoutFirst = reverse(QByteArray(16, 'a'));
    EXPECT_EQ(foldOf(study())->casebook.rows().size(), 1U);
    EXPECT_EQ(valueOf("VD01-2"), response::Answer(response::Number{2})) << "the second file has it still";
    reverse(QByteArray(16, 'b'));
    EXPECT_EQ(foldOf(study())->casebook.variableOf(name), -1) << "nobody has it any more";
    reverse(withoutFirst);
    EXPECT_EQ(valueOf("VD01-1"), response::Answer(response::Number{1}));
}

/// A correction alone moves nobody; one that comes with something else does not hide it.
TEST_F(FoldTest, WhoIsOutIsCountedAnewWhateverComesWithIt) {
    appendSomething(2);
    const auto open = OpenStudy::read(study());
    ASSERT_TRUE(open) << keyOf(open);
    ASSERT_EQ((*open)->participation()->analysed, 2);
    const record::Exclusion exclusion{QStringLiteral("VD01-1"), 1, QStringLiteral("test"), {}, {}, 0};
    const std::vector<Entry> entries{
        {exclusion, {}, exclusion.caseId, 1, {}}, {record::Correction{}, {}, {}, 0, {}}};
    ASSERT_TRUE(study().log().append(entries));
    (*open)->take(*study().log().read((*open)->lastPosition()));
    EXPECT_EQ((*open)->participation()->analysed, 1);
    EXPECT_EQ((*open)->participation()->excludedCount(), 1);
}

TEST_F(FoldTest, WhatFailsItsCheckIsLeftOutAndCounted) {
    appendSomething(2);
    RawFile raw(path());
    QByteArray body = raw.bytes("body", 8);
    body[40] = static_cast<char>(body.at(40) ^ 1);
    raw.setBytes("body", 8, body);
    const auto fold = foldOf(study());
    ASSERT_TRUE(fold) << keyOf(fold);
    EXPECT_FALSE(fold->problems.empty());
    EXPECT_EQ(datasetOptionsOf(study(), *fold).leftOut, (dataset::LeftOutRecords{1, 0}));
}

TEST(RecordsLeftOutTest, EachRecordCountsOnceAndALogInDoubtIsNeverWhole) {
    const LogProblem altered{4, {}, base::error("study.altered")};
    const LogProblem outOfOrder{4, {}, base::error("study.out_of_order")};
    const LogProblem lost{9, {}, base::error("study.lost_position")};
    const LogProblem gone{0, {}, base::error("study.missing_at_end", {"office", "3"})};
    const LogProblem mismatch{0, {}, base::error("study.head_mismatch", {"office"})};
    EXPECT_EQ(recordsLeftOut({}).failed, 0);
    EXPECT_EQ(recordsLeftOut({altered, outOfOrder, lost}).failed, 2);
    const LogProblem elsewhere{0, {}, base::error("study.missing_within", {"another", "2"})};
    const LogProblem seen{0, {}, base::error("study.seen_missing", {"office", "4"})};
    EXPECT_EQ(recordsLeftOut({gone, elsewhere}).failed, 5);
    EXPECT_EQ(recordsLeftOut({gone, seen}).failed, 4)
        << "the head and the memory of the computer tell of the same";
    EXPECT_EQ(recordsLeftOut({altered, gone}).failed, 4);
    EXPECT_EQ(recordsLeftOut({mismatch}).failed, 1) << "which one, nobody can say";
    EXPECT_EQ(recordsLeftOut({mismatch, altered}).failed, 1);
    const LogProblem waiting{12, {}, base::error("study.waiting_office", {"office"})};
    EXPECT_EQ(recordsLeftOut({waiting, waiting}), (dataset::LeftOutRecords{0, 2}))
        << "nothing is wrong with them";
    EXPECT_EQ(recordsLeftOut({waiting, altered, gone}), (dataset::LeftOutRecords{4, 1}));
}

/// A computer that lags behind the file has seen less than the head says.
TEST(RecordsLeftOutTest, OfTwoTalesOfOneChainNoneIsLostThatSaysMore) {
    const LogProblem altered{4, {}, base::error("study.altered")};
    const LogProblem head{0, {}, base::error("study.missing_at_end", {"office", "5"})};
    const LogProblem elsewhere{0, {}, base::error("study.missing_within", {"another", "2"})};
    const auto told = [&](int seen) {
        std::vector<LogProblem> problems{head, altered, elsewhere};
        tellMissing(problems, {{0, {}, base::error("study.seen_missing", {"office", std::to_string(seen)})},
                                  {0, {}, base::error("study.signed_anew", {"another"})}});
        return problems;
    };
    EXPECT_EQ(told(5).size(), 4U) << "said once";
    EXPECT_TRUE(told(5).front().error.key.is("study.seen_missing"));
    EXPECT_EQ(told(2).size(), 5U);
    EXPECT_EQ(recordsLeftOut(told(2)).failed, 8) << "five, the altered one and two of another office";
    EXPECT_EQ(recordsLeftOut(told(7)).failed, 10);
}

} // namespace
} // namespace lacrima::study
