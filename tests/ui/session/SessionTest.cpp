// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetBuilder.h"
#include "tests/support/Samples.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/SetClock.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

constexpr int kPatience = 60'000; // milliseconds

QString str(const char* text) {
    return QString::fromLatin1(text);
}

/// A study with a few cases, and one or two windows on it.
class SessionTest : public testing::Test {
protected:
    void SetUp() override {
        record::StudyDefinition definition;
        definition.title = str("Session");
        definition.languages = {str("en")};
        for (const char* id : {"diagnosis", "crying", "wai_sr"})
            definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
        auto created = study::Study::create(path(), definition,
            {str("Ada"), str("open sesame"), seal::KdfCost::minimal()}, QByteArray(32, 'i'));
        ASSERT_TRUE(created);
        m_recoveryCode = created->recoveryCode;
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), {}));
        ASSERT_TRUE(created->study.log().append(responses(*created, 1, 8)));
    }

    std::vector<study::Entry> responses(const study::Study::Created& created, int first, int last) {
        return responsesTo(created.study, first, last);
    }

    std::vector<study::Entry> responsesTo(const study::Study& study, int first, int last) {
        std::vector<study::Entry> entries;
        for (int number = first; number <= last; ++number) {
            for (const char* id : {"diagnosis", "crying", "wai_sr"}) {
                auto response = support::sampleResponse(
                    m_random, *study.catalogue().find(str(id)), support::Filling::AllAnswered);
                response.caseId = QStringLiteral("VD01-%1").arg(number);
                response.sitting = 1;
                entries.push_back({response, response.clinician, response.caseId, 1, str(id)});
            }
        }
        return entries;
    }

    QString path() const { return m_folder.path("study.lacrima"); }

    std::unique_ptr<StudySession> openWindow(
        char installation = 'i', const QString& passphrase = str("open sesame")) {
        auto study = study::Study::open(path(), QByteArray(32, installation));
        EXPECT_TRUE(study);
        auto session = std::make_unique<StudySession>(std::move(*study));
        QSignalSpy unlocked(session.get(), &StudySession::unlocked);
        session->unlock(str("Ada"), passphrase);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, kPatience));
        return session;
    }

    static dataset::Dataset rebuilt(const StudySession& session) {
        dataset::DatasetOptions options;
        options.scoring.answeredShare = session.definition().answeredShare;
        return dataset::buildDataset(session.casebook(), options);
    }

    static void expectSameNumbers(const dataset::Dataset& one, const dataset::Dataset& other) {
        ASSERT_EQ(one.rows.items(), other.rows.items());
        ASSERT_EQ(one.columns.size(), other.columns.size());
        for (std::size_t i = 0; i < one.columns.size(); ++i) {
            const std::string name = one.columns[i].name.toStdString();
            EXPECT_EQ(one.columns[i].name, other.columns[i].name);
            EXPECT_EQ(one.columns[i].cellStates.items(), other.columns[i].cellStates.items()) << name;
            for (std::size_t row = 0; row < one.rows.size(); ++row) {
                const double a = one.columns[i].values[row];
                const double b = other.columns[i].values[row];
                EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << name << ' ' << row;
            }
        }
    }

    static void correctAge(StudySession& session, int row, double age) {
        session.correct(
            row, session.casebook().variableOf(str("gaf")), response::Number{age}, str("typing"), {});
    }

    static double gafOf(const dataset::Dataset& dataset, std::size_t row) {
        return dataset.column(str("gaf"))->values[row];
    }

    static QString hashOf(const StudySession& session) {
        return session.study().log().stateHash(session.logPosition()).value_or(QString());
    }

    static base::Result<study::PastState> wait(QFuture<base::Result<study::PastState>> future) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, kPatience));
        return future.result();
    }

    support::ScratchFolder m_folder;
    QString m_recoveryCode;
    support::Random m_random{3};
};

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

/// A file of the command line: three cases, a variable of its own, one case excluded.
std::vector<study::Entry> importOf(const QByteArray& batch, const std::vector<study::Entry>& responses) {
    std::vector<study::Entry> entries{
        {record::VariableDefinition{str("empathy"), {}, true, batch}, {}, {}, 0, {}}};
    for (study::Entry entry : responses) {
        auto& response = std::get<record::Response>(entry.payload);
        response.mode = record::Mode::Import;
        response.batch = batch;
        if (entry.instrument == str("diagnosis"))
            response.items.push_back({str("empathy"), response::Number{3}});
        entries.push_back(std::move(entry));
    }
    const QString excluded = entries.back().caseId;
    entries.push_back({record::Exclusion{excluded, 1, str("test"), {}, str("Ada"), 1, batch}, {}, {}, 0, {}});
    return entries;
}

TEST_F(SessionTest, AnImportIsOneStepThatUndoTakesBackAlsoAfterARestart) {
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    const QByteArray batch(16, 'b');
    std::vector<study::Entry> entries = importOf(batch, responsesTo(*study, 100, 102));
    ASSERT_TRUE(study->log().append(entries));
    const auto session = openWindow();
    const auto hasCases = [&](std::size_t count) {
        return QTest::qWaitFor([&] { return session->casebook().rows().size() == count; }, kPatience);
    };
    ASSERT_TRUE(hasCases(11));
    EXPECT_GE(session->casebook().variableOf(str("empathy")), 0);
    EXPECT_EQ(session->dataset()->excludedCases, 1);
    ASSERT_TRUE(session->undoStack().canUndo());
    EXPECT_TRUE(session->undoStack().undoText().contains(str("import")));
    session->undoStack().undo();
    ASSERT_TRUE(hasCases(8));
    EXPECT_EQ(session->casebook().variableOf(str("empathy")), -1);
    EXPECT_EQ(session->dataset()->excludedCases, 0);
    expectSameNumbers(*session->dataset(), rebuilt(*session));
    session->undoStack().redo();
    ASSERT_TRUE(hasCases(11));
    session->undoStack().undo();
    ASSERT_TRUE(hasCases(8));
    const auto later = openWindow();
    EXPECT_EQ(later->casebook().rows().size(), 8U) << "what was taken back stays so";
    EXPECT_FALSE(later->undoStack().canUndo());
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

TEST_F(SessionTest, AnImportCanBeTakenBackAfterALockToo) {
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'f'), responsesTo(*study, 100, 102))));
    const auto session = openWindow();
    ASSERT_TRUE(session->undoStack().undoText().contains(str("import")));
    session->lock();
    ASSERT_FALSE(session->undoStack().canUndo());
    QSignalSpy unlocked(session.get(), &StudySession::unlocked);
    session->unlock(str("Ada"), str("open sesame"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, kPatience));
    EXPECT_TRUE(session->undoStack().undoText().contains(str("import")));
}

TEST_F(SessionTest, AnImportBeneathLaterWorkIsNoStepThatUndoWouldTake) {
    {
        auto study = study::Study::open(path(), QByteArray(32, 'i'));
        ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
        ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'b'), responsesTo(*study, 100, 102))));
    }
    correctAge(*openWindow(), 0, 33);
    EXPECT_FALSE(openWindow()->undoStack().canUndo());
}

TEST_F(SessionTest, AnImportThatComesWhileTheWindowIsOpenCanBeTakenBack) {
    const auto session = openWindow();
    EXPECT_FALSE(session->undoStack().canUndo());
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'c'), responsesTo(*study, 100, 102))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->undoStack().canUndo(); }, kPatience));
    session->undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->casebook().rows().size() == 8; }, kPatience));
}

/// So many records that another thread reads them.
TEST_F(SessionTest, ALargeImportThatComesWhileTheWindowIsOpenCanBeTakenBack) {
    const auto session = openWindow();
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'g'), responsesTo(*study, 100, 220))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->casebook().rows().size() == 129; }, kPatience));
    ASSERT_TRUE(session->undoStack().canUndo());
    EXPECT_EQ(session->undoStack().undoText(), str("import of 121 case(s)"));
    session->undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->casebook().rows().size() == 8; }, kPatience));
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

TEST_F(SessionTest, ViewsAreSavedReplacedRemovedAndUndone) {
    const auto session = openWindow();
    QSignalSpy views(session.get(), &StudySession::viewsChanged);
    QSignalSpy data(session.get(), &StudySession::casebookChanged);
    const auto numbers = session->dataset();
    const auto shown = [&] {
        QByteArray all;
        for (const auto& version : SessionViews(*session).saved())
            all += version.view.name.toUtf8() + version.view.arrangement;
        return all;
    };
    const std::int64_t position = session->logPosition();
    ASSERT_TRUE(SessionViews(*session).save(str(" Mine "), "{1}", QByteArray(32, 'd')));
    ASSERT_EQ(shown(), "Mine{1}");
    const record::SavedView saved = SessionViews(*session).saved().front().view;
    EXPECT_EQ(saved.logPosition, position);
    EXPECT_EQ(saved.author, str("Ada"));
    EXPECT_GT(saved.time, 0);
    EXPECT_EQ(saved.digest, QByteArray(32, 'd'));
    ASSERT_TRUE(SessionViews(*session).save(str("Mine"), "{2}", {}));
    EXPECT_EQ(shown(), "Mine{2}");
    session->viewStack().undo();
    EXPECT_EQ(shown(), "Mine{1}");
    session->viewStack().redo();
    EXPECT_EQ(shown(), "Mine{2}");
    SessionViews(*session).remove(str("Mine"));
    EXPECT_EQ(shown(), "") << "no older version comes back";
    session->viewStack().undo();
    EXPECT_EQ(shown(), "Mine{2}");
    session->viewStack().redo();
    EXPECT_EQ(shown(), "");
    SessionViews(*session).remove(str("Mine")); // nothing to remove: no step
    EXPECT_EQ(session->viewStack().index(), 3);
    EXPECT_EQ(views.size(), 7);
    EXPECT_TRUE(data.isEmpty()) << "no page has to compute anew";
    EXPECT_EQ(session->dataset(), numbers);
    EXPECT_EQ(SessionViews(*session).save(str("  "), {}, {}).error().key, "view.no_name");
    EXPECT_EQ(
        SessionViews(*session).save(str("Big"), QByteArray(70'000, ' '), {}).error().key, "view.too_large");
    EXPECT_TRUE(session->study().log().verify()->isSound());
}

TEST_F(SessionTest, ViewsOfTheReportHaveAnOrderThatIsUndone) {
    const auto session = openWindow();
    SessionViews views(*session);
    const auto order = [&] {
        QString names;
        for (const auto& version : views.inReport()) names += version.view.name;
        return names;
    };
    const QByteArray digest(32, 'd');
    ASSERT_TRUE(views.save(str("a"), "{}", digest));
    ASSERT_TRUE(views.saveInReport(str("b"), "{}", digest));
    ASSERT_TRUE(views.saveInReport(str("c"), "{}", digest));
    ASSERT_TRUE(views.addToReport(str("a")));
    EXPECT_EQ(order(), str("bca"));
    const auto saved = views.inReport().back().view;
    EXPECT_EQ(saved.digest, digest) << "adding is no other view";
    EXPECT_LT(saved.logPosition, session->logPosition() - 1) << "nor a later one";
    ASSERT_TRUE(views.moveInReport(str("a"), SessionViews::Move::Up));
    EXPECT_EQ(order(), str("bac"));
    ASSERT_TRUE(views.moveInReport(str("b"), SessionViews::Move::Up)); // is the first
    ASSERT_TRUE(views.moveInReport(str("c"), SessionViews::Move::Down));
    EXPECT_EQ(order(), str("bac"));
    session->viewStack().undo();
    EXPECT_EQ(order(), str("bca"));
    session->viewStack().redo();
    EXPECT_EQ(order(), str("bac"));
    ASSERT_TRUE(views.save(str("a"), "{\"tab\":\"tabCrying\"}", {}));
    EXPECT_EQ(order(), str("bac")) << "a view that is replaced keeps its place";
    ASSERT_TRUE(views.takeFromReport(str("b")));
    EXPECT_EQ(order(), str("ac"));
    EXPECT_EQ(views.saved().size(), 3U);
    EXPECT_EQ(views.freeName(str("a")), str("a (2)"));
    EXPECT_EQ(views.freeName(str("d")), str("d"));
    EXPECT_TRUE(session->study().log().verify()->isSound());
}

TEST_F(SessionTest, WhatIsAddedToTheReportStandsAtItsEndAlsoAfterOneWasTakenOut) {
    const auto session = openWindow();
    SessionViews views(*session);
    ASSERT_TRUE(views.saveInReport(str("b"), "{}", {}));
    ASSERT_TRUE(views.saveInReport(str("c"), "{}", {}));
    ASSERT_TRUE(views.takeFromReport(str("b")));
    ASSERT_TRUE(views.saveInReport(str("a"), "{}", {}));
    const auto inReport = views.inReport();
    ASSERT_EQ(inReport.size(), 2U);
    EXPECT_EQ(inReport[0].view.name, str("c"));
    EXPECT_EQ(inReport[1].view.name, str("a"));
}

/// Two views change places, each with a record of its own.
TEST_F(SessionTest, AnotherOrderOfTheReportIsNotSaidToBeOfAnotherWindow) {
    const auto session = openWindow();
    SessionViews views(*session);
    ASSERT_TRUE(views.saveInReport(str("a"), "{}", {}));
    ASSERT_TRUE(views.saveInReport(str("b"), "{}", {}));
    QSignalSpy others(session.get(), &StudySession::othersWrote);
    const auto before = session->logPosition();
    ASSERT_TRUE(views.moveInReport(str("b"), SessionViews::Move::Up));
    EXPECT_EQ(session->logPosition(), before + 2);
    EXPECT_TRUE(others.isEmpty());
}

/// Who undoes in Clean takes back what was done to the data, never a view of Explore.
TEST_F(SessionTest, ViewsAreUndoneApartFromTheData) {
    const auto session = openWindow();
    SessionViews views(*session);
    correctAge(*session, 2, 17);
    ASSERT_TRUE(views.save(str("kept"), "{}", {}));
    EXPECT_TRUE(session->undoStack().undoText().contains(str("correction")))
        << session->undoStack().undoText().toStdString();
    session->undoStack().undo();
    EXPECT_EQ(views.saved().size(), 1U);
    EXPECT_TRUE(session->viewStack().undoText().contains(str("kept")));
    session->viewStack().undo();
    EXPECT_TRUE(views.saved().empty());
    session->lock();
    EXPECT_FALSE(session->viewStack().canUndo());
}

TEST_F(SessionTest, AViewIsRenamedWithAllThatItIs) {
    const auto session = openWindow();
    SessionViews views(*session);
    const QByteArray digest(32, 'd');
    ASSERT_TRUE(views.save(str("old"), "{\"tab\":\"tabCrying\"}", {}));
    ASSERT_TRUE(views.saveInReport(str("old"), "{\"tab\":\"tabAlliance\"}", digest));
    const auto before = views.saved().front().view;
    ASSERT_TRUE(views.rename(str("old"), str(" new ")));
    ASSERT_EQ(views.saved().size(), 1U) << "no older version comes back";
    const auto after = views.saved().front().view;
    EXPECT_EQ(after.name, str("new"));
    EXPECT_EQ(after.arrangement, before.arrangement);
    EXPECT_EQ(after.digest, digest);
    EXPECT_EQ(after.logPosition, before.logPosition);
    session->viewStack().undo();
    EXPECT_EQ(views.saved().front().view.name, str("old"));
    session->viewStack().redo();
    ASSERT_TRUE(views.save(str("other"), "{}", {}));
    EXPECT_EQ(views.rename(str("new"), str("other")).error().key, "view.name_taken");
    EXPECT_EQ(views.rename(str("new"), str(" ")).error().key, "view.no_name");
    const auto moments = session->moments();
    EXPECT_EQ(std::count_if(moments.begin(), moments.end(),
                  [](const study::Milestone& moment) {
                      return moment.kind == study::MilestoneKind::SavedView && moment.what == str("new");
                  }),
        0)
        << "renaming is no moment to go back to";
}

TEST_F(SessionTest, AViewSavedInOneWindowIsSeenInTheOther) {
    const auto one = openWindow();
    const auto other = openWindow();
    ASSERT_TRUE(SessionViews(*one).save(str("Shared"), "{}", {}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return SessionViews(*other).saved().size() == 1; }, kPatience));
    SessionViews(*other).remove(str("Shared"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return SessionViews(*one).saved().empty(); }, kPatience));
    one->viewStack().undo(); // takes back the saving that the other window took back already
    EXPECT_TRUE(one->study().log().verify()->isSound());
}

/// As responsesTo(), of the second sitting.
std::vector<study::Entry> secondSitting(std::vector<study::Entry> entries) {
    for (study::Entry& entry : entries) {
        std::get<record::Response>(entry.payload).sitting = 2;
        entry.sitting = 2;
    }
    return entries;
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

TEST_F(SessionTest, AnImportIsCalledByItsSittings) {
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    std::vector<study::Entry> responses = responsesTo(*study, 100, 100);
    const auto second = secondSitting(responses);
    responses.insert(responses.end(), second.begin(), second.end());
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'e'), responses)));
    EXPECT_EQ(openWindow()->undoStack().undoText(), str("import of 2 case(s)"));
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

/// However a name is typed, it is that of one view.
TEST_F(SessionTest, BlanksAroundANameNameTheSameView) {
    const auto session = openWindow();
    SessionViews views(*session);
    ASSERT_TRUE(views.save(str("Mine"), "{}", {}));
    EXPECT_TRUE(views.has(str(" Mine ")));
    EXPECT_EQ(views.freeName(str(" Mine ")), str("Mine (2)"));
    ASSERT_TRUE(views.addToReport(str(" Mine ")));
    ASSERT_EQ(views.inReport().size(), 1U);
    ASSERT_TRUE(views.takeFromReport(str(" Mine ")));
    EXPECT_TRUE(views.inReport().empty());
    ASSERT_TRUE(views.rename(str(" Mine "), str(" Yours ")));
    ASSERT_EQ(views.saved().size(), 1U);
    EXPECT_EQ(views.saved().front().view.name, str("Yours"));
}

TEST_F(SessionTest, TheThirdOfOneNameHasANumberOfItsOwn) {
    const auto session = openWindow();
    SessionViews views(*session);
    for (const char* name : {"Mine", "Mine (2)", "Mine (3)"}) {
        EXPECT_EQ(views.freeName(str("Mine")), str(name));
        ASSERT_TRUE(views.save(str(name), "{}", {}));
    }
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
