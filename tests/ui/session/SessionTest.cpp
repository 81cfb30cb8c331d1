// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SetClock.h"
#include "tests/ui/session/SessionFixture.h"
#include "ui/session/SessionViews.h"

namespace lacrima::ui {
namespace {

class SessionTest : public SessionFixture {};

/// Whoever unlocks next takes back nothing that another did.
TEST_F(SessionTest, LockingForgetsWhatCouldBeUndone) {
    const auto window = openWindow();
    correctAge(*window, 0, 41);
    ASSERT_TRUE(SessionViews(*window).save(str("Mine"), "{}", {}));
    ASSERT_EQ(window->undoStack().count(), 1);
    ASSERT_EQ(window->viewStack().count(), 1);
    window->lock();
    EXPECT_EQ(window->undoStack().count(), 0);
    EXPECT_EQ(window->viewStack().count(), 0);
}

/// Whoever came in is known by what opened the study, not by the name that was typed beside it.
TEST_F(SessionTest, WhatIsDoneIsSignedByTheSecretThatOpenedTheStudy) {
    const auto authorOf = [this](const QString& secret) {
        const auto window = openWindow('i', secret);
        const int gaf = window->casebook().variableOf(str("gaf"));
        correctAge(*window, 0, gafOf(*window->dataset(), 0) + 1);
        window->exclude(1, str("test"), {});
        const QString author = window->casebook().history(0, gaf).changes.back().author;
        EXPECT_EQ(author, window->keyHolder());
        EXPECT_EQ(window->casebook().row(1).exclusion->author, author);
        return author;
    };
    EXPECT_EQ(authorOf(str("open sesame")), str("Ada"));
    EXPECT_EQ(authorOf(m_recoveryCode), str("recovery code"));
}

TEST_F(SessionTest, EveryEditGivesANewSnapshotAndLeavesTheOldOne) {
    const auto session = openWindow();
    const auto before = session->dataset();
    EXPECT_EQ(session->dataset(), before);
    const double old = gafOf(*before, 2);
    correctAge(*session, 2, 17);
    const auto after = session->dataset();
    EXPECT_EQ(gafOf(*after, 2), 17);
    EXPECT_EQ(gafOf(*before, 2), old);
    EXPECT_EQ(after->logPosition, session->logPosition());
    EXPECT_EQ(session->study().log().lastPosition().value_or(-1), session->logPosition());
    session->exclude(0, str("test"), {});
    session->undoStack().undo();
    const auto counts = session->participation();
    correctAge(*session, 2, 61);
    EXPECT_EQ(session->participation(), counts) << "a correction moves nobody";
    session->exclude(4, str("test"), {});
    expectSameNumbers(*session->dataset(), rebuilt(*session));
    EXPECT_EQ(session->participation()->excludedCount(), 1);
    EXPECT_EQ(session->participation()->analysed, 7);
}

TEST_F(SessionTest, TwoWindowsComeToTheSameState) {
    const auto one = openWindow();
    const auto other = openWindow();
    QSignalSpy othersWrote(other.get(), &StudySession::othersWrote);
    correctAge(*one, 1, 33);
    correctAge(*other, 1, 44); // has not seen the first one yet
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return one->logPosition() == other->logPosition() && !othersWrote.isEmpty(); }, kPatience));
    EXPECT_EQ(othersWrote.front().front().toInt(), 1);
    EXPECT_EQ(gafOf(*one->dataset(), 1), 44) << "the order of the log counts";
    expectSameNumbers(*one->dataset(), *other->dataset());
    EXPECT_EQ(hashOf(*one), hashOf(*other));
}

TEST_F(SessionTest, ManyRecordsOfOthersAreReadInAnotherThread) {
    const auto session = openWindow();
    QSignalSpy changed(session.get(), &StudySession::casebookChanged);
    {
        auto study = study::Study::open(path(), QByteArray(32, 'i'));
        ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
        ASSERT_TRUE(study->log().append(responsesTo(*study, 100, 220)));
    }
    correctAge(*session, 0, 12); // its record comes after them
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->casebook().rows().size() == 129; }, kPatience));
    EXPECT_EQ(changed.size(), 1) << "at once, not record by record";
    EXPECT_EQ(gafOf(*session->dataset(), 0), 12);
    expectSameNumbers(*session->dataset(), rebuilt(*session));
    session->undoStack().undo();
    EXPECT_NE(gafOf(*session->dataset(), 0), 12);
}

TEST_F(SessionTest, WhatWasDoneHereIsNotSaidToBeOfAnotherWindow) {
    const auto session = openWindow();
    QSignalSpy others(session.get(), &StudySession::othersWrote);
    QSignalSpy changed(session.get(), &StudySession::casebookChanged);
    correctAge(*session, 0, 41);
    session->exclude(1, str("test"), {});
    session->undoStack().undo();
    EXPECT_GE(changed.size(), 3);
    EXPECT_TRUE(others.isEmpty());
}

/// A computer that is no office yet can write nothing.
TEST_F(SessionTest, AnUndoThatFailsLeavesTheStackAsItWas) {
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'd'), responsesTo(*study, 100, 102))));
    const auto session = openWindow('j');
    QUndoStack& stack = session->undoStack();
    QSignalSpy failed(session.get(), &StudySession::failed);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        ASSERT_TRUE(stack.canUndo());
        stack.undo();
        EXPECT_EQ(failed.size(), attempt);
        EXPECT_FALSE(stack.canRedo());
        EXPECT_TRUE(stack.undoText().contains(str("import"))) << stack.undoText().toStdString();
    }
    EXPECT_EQ(session->casebook().rows().size(), 11U);
    ASSERT_TRUE(session->study().office().registerAs(str("ZH"), {}));
    EXPECT_TRUE(openWindow('j')->undoStack().canUndo()) << "an office got its name; the data are as before";
    const auto hasCases = [&](std::size_t count) {
        return QTest::qWaitFor([&] { return session->casebook().rows().size() == count; }, kPatience);
    };
    stack.undo();
    EXPECT_EQ(failed.size(), 2);
    ASSERT_TRUE(hasCases(8));
    EXPECT_TRUE(stack.canRedo());
    EXPECT_FALSE(stack.canUndo());
    stack.redo();
    ASSERT_TRUE(hasCases(11));
    EXPECT_TRUE(stack.canUndo());
}

/// Author and time of what was appended last; nothing where a record has none.
std::pair<QString, std::int64_t> lastAct(const StudySession& session) {
    const auto log = session.study().log().read(session.logPosition() - 1);
    EXPECT_TRUE(log);
    EXPECT_EQ(log->records.size(), 1U);
    return std::visit(
        [](const auto& payload) -> std::pair<QString, std::int64_t> {
            if constexpr (requires { payload.author; })
                return {payload.author, payload.time};
            else
                return {};
        },
        log->records.back().record.payload);
}

/// Whoever chose which name: the passphrase was Ben's.
TEST_F(SessionTest, EveryActSaysWhoDidItAndWhen) {
    ASSERT_TRUE(openWindow()->study().keys().add(str("Ben"), str("sesame, too"), seal::KdfCost::minimal()));
    const auto session = openWindow('i', str("sesame, too"));
    const auto clock = std::make_shared<support::SetClock>();
    session->study().setClock(clock);
    const std::vector<std::pair<const char*, std::function<void()>>> acts{
        {"correction", [&] { correctAge(*session, 2, 17); }}, {"undo", [&] { session->undoStack().undo(); }},
        {"redo", [&] { session->undoStack().redo(); }},
        {"exclusion", [&] { session->exclude(3, str("test"), {}); }},
        {"reversal", [&] { session->reverse(session->casebook().rows()[3].exclusion->record, str("back")); }},
        {"saved view", [&] { EXPECT_TRUE(SessionViews(*session).save(str("Mine"), "{}", {})); }},
        {"removed view", [&] { SessionViews(*session).remove(str("Mine")); }}};
    for (const auto& [name, act] : acts) {
        clock->time += 60'000;
        const std::int64_t before = session->logPosition();
        act();
        EXPECT_EQ(session->logPosition(), before + 1) << name;
        EXPECT_EQ(lastAct(*session), std::pair(str("Ben"), clock->time)) << name;
    }
    const casebook::CellHistory history =
        session->casebook().history(2, session->casebook().variableOf(str("gaf")));
    EXPECT_EQ(history.changes.front().author, str("Ben"));
    EXPECT_EQ(session->casebook().rows()[3].exclusion->author, str("Ben"));
}

TEST_F(SessionTest, AnEarlierStateIsWhatItWas) {
    const auto session = openWindow();
    const std::int64_t position = session->logPosition();
    const auto before = session->dataset();
    const QString hash = hashOf(*session);
    correctAge(*session, 3, 21);
    session->exclude(5, str("withdrew"), {});
    const auto past = wait(session->datasetAt(position));
    ASSERT_TRUE(past);
    EXPECT_EQ(past->position, position);
    EXPECT_EQ(past->dataset->logPosition, position);
    EXPECT_EQ(past->stateHash, hash);
    expectSameNumbers(*past->dataset, *before);
    EXPECT_EQ(past->participation->excludedCount(), 0);
    EXPECT_NE(hashOf(*session), hash);
    const auto moments = session->moments();
    ASSERT_FALSE(moments.empty());
    const auto exclusion = std::find_if(moments.begin(), moments.end(),
        [](const study::Milestone& moment) { return moment.kind == study::MilestoneKind::Exclusion; });
    ASSERT_NE(exclusion, moments.end());
    EXPECT_EQ(exclusion->what, session->casebook().rows()[5].caseId);
    EXPECT_EQ(exclusion->position, session->logPosition());
}

TEST_F(SessionTest, AnEarlierStateThatArrivesAfterLockingIsWithheld) {
    const auto session = openWindow();
    auto future = session->datasetAt(session->logPosition());
    session->lock();
    const auto past = wait(std::move(future));
    ASSERT_FALSE(past);
    EXPECT_EQ(past.error().key, "study.locked");
    EXPECT_EQ(wait(session->datasetAt(3)).error().key, "study.locked");
}

TEST_F(SessionTest, WhatIsDoneToTheSecondSittingIsDoneToItAlone) {
    {
        auto study = study::Study::open(path(), QByteArray(32, 'i'));
        ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
        ASSERT_TRUE(study->log().append(secondSitting(responsesTo(*study, 1, 1))));
    }
    const auto session = openWindow();
    const auto isExcluded = [&](std::size_t row) { return session->casebook().rows()[row].isExcluded(); };
    ASSERT_EQ(session->casebook().rows().size(), 9U);
    const double first = gafOf(*session->dataset(), 0);
    correctAge(*session, 8, 17);
    EXPECT_EQ(gafOf(*session->dataset(), 8), 17);
    EXPECT_EQ(gafOf(*session->dataset(), 0), first);
    EXPECT_TRUE(session->casebook().isCorrected(8));
    EXPECT_FALSE(session->casebook().isCorrected(0));
    session->exclude(8, str("test"), {});
    EXPECT_TRUE(isExcluded(8));
    EXPECT_FALSE(isExcluded(0));
    EXPECT_EQ(gafOf(*session->dataset(), 0), first);
    EXPECT_EQ(session->participation()->excludedCount(), 0) << "the patient is still in";
    session->undoStack().undo();
    EXPECT_FALSE(isExcluded(8));
    session->undoStack().redo();
    EXPECT_TRUE(isExcluded(8));
    session->reverse(session->casebook().rows()[8].exclusion->lastReversal, {});
    EXPECT_FALSE(isExcluded(8));
    expectSameNumbers(*session->dataset(), rebuilt(*session));
}

TEST_F(SessionTest, ACorrectionToTheSameValueIsNoStep) {
    const auto session = openWindow();
    const std::int64_t position = session->logPosition();
    const int gaf = session->casebook().variableOf(str("gaf"));
    session->correct(3, gaf, session->casebook().current(3, gaf), str("typing"), {});
    EXPECT_FALSE(session->undoStack().canUndo());
    EXPECT_EQ(session->logPosition(), position);
    EXPECT_FALSE(session->casebook().isCorrected(3));
}

TEST_F(SessionTest, SomeReasonsNeedTheirNote) {
    const auto session = openWindow();
    const QSignalSpy failed(session.get(), &StudySession::failed);
    int refused = 0;
    for (const char* reason : {"duplicate", "other", ""}) {
        for (const char* note : {"", "  "}) {
            session->exclude(0, str(reason), str(note));
            EXPECT_EQ(failed.size(), ++refused) << reason;
            EXPECT_FALSE(session->casebook().row(0).isExcluded()) << reason;
        }
    }
    session->exclude(0, str("duplicate"), str("of VD01-2"));
    session->exclude(1, str("test"), {});
    EXPECT_EQ(failed.size(), refused);
    EXPECT_TRUE(session->casebook().row(0).isExcluded());
    EXPECT_TRUE(session->casebook().row(1).isExcluded());
}

/// Each correction names the one that its author saw in the cell.
TEST_F(SessionTest, ACorrectionSaysWhichOneItSaw) {
    const auto session = openWindow();
    for (const double age : {41.0, 42.0, 43.0}) correctAge(*session, 0, age);
    std::vector<QByteArray> ids;
    std::vector<QByteArray> saw;
    const auto log = session->study().log().read();
    for (const study::OpenedRecord& opened : log->records) {
        const auto* correction = std::get_if<record::Correction>(&opened.record.payload);
        if (correction == nullptr) continue;
        ids.push_back(opened.record.header.id);
        saw.push_back(correction->saw);
    }
    EXPECT_EQ(saw, (std::vector<QByteArray>{{}, ids.at(0), ids.at(1)}));
}

} // namespace
} // namespace lacrima::ui
