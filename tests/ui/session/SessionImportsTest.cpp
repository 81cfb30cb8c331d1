// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/SessionFixture.h"

namespace lacrima::ui {
namespace {

class SessionImportsTest : public SessionFixture {};

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

TEST_F(SessionImportsTest, AnImportIsOneStepThatUndoTakesBackAlsoAfterARestart) {
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

TEST_F(SessionImportsTest, AnImportCanBeTakenBackAfterALockToo) {
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

TEST_F(SessionImportsTest, AnImportBeneathLaterWorkIsNoStepThatUndoWouldTake) {
    {
        auto study = study::Study::open(path(), QByteArray(32, 'i'));
        ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
        ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'b'), responsesTo(*study, 100, 102))));
    }
    correctAge(*openWindow(), 0, 33);
    EXPECT_FALSE(openWindow()->undoStack().canUndo());
}

TEST_F(SessionImportsTest, AnImportThatComesWhileTheWindowIsOpenCanBeTakenBack) {
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
TEST_F(SessionImportsTest, ALargeImportThatComesWhileTheWindowIsOpenCanBeTakenBack) {
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

TEST_F(SessionImportsTest, AnImportIsCalledByItsSittings) {
    auto study = study::Study::open(path(), QByteArray(32, 'i'));
    ASSERT_TRUE(study && study->keys().unlock(str("open sesame")));
    std::vector<study::Entry> responses = responsesTo(*study, 100, 100);
    const auto second = secondSitting(responses);
    responses.insert(responses.end(), second.begin(), second.end());
    ASSERT_TRUE(study->log().append(importOf(QByteArray(16, 'e'), responses)));
    EXPECT_EQ(openWindow()->undoStack().undoText(), str("import of 2 case(s)"));
}

} // namespace
} // namespace lacrima::ui
