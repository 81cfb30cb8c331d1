// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SessionViews.h"

#include "tests/ui/session/SessionFixture.h"

namespace lacrima::ui {
namespace {

class SessionViewsTest : public SessionFixture {};

TEST_F(SessionViewsTest, ViewsAreSavedReplacedRemovedAndUndone) {
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

TEST_F(SessionViewsTest, ViewsOfTheReportHaveAnOrderThatIsUndone) {
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

TEST_F(SessionViewsTest, WhatIsAddedToTheReportStandsAtItsEndAlsoAfterOneWasTakenOut) {
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
TEST_F(SessionViewsTest, AnotherOrderOfTheReportIsNotSaidToBeOfAnotherWindow) {
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
TEST_F(SessionViewsTest, ViewsAreUndoneApartFromTheData) {
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

TEST_F(SessionViewsTest, AViewIsRenamedWithAllThatItIs) {
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

TEST_F(SessionViewsTest, AViewSavedInOneWindowIsSeenInTheOther) {
    const auto one = openWindow();
    const auto other = openWindow();
    ASSERT_TRUE(SessionViews(*one).save(str("Shared"), "{}", {}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return SessionViews(*other).saved().size() == 1; }, kPatience));
    SessionViews(*other).remove(str("Shared"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return SessionViews(*one).saved().empty(); }, kPatience));
    one->viewStack().undo(); // takes back the saving that the other window took back already
    EXPECT_TRUE(one->study().log().verify()->isSound());
}

/// However a name is typed, it is that of one view.
TEST_F(SessionViewsTest, BlanksAroundANameNameTheSameView) {
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

TEST_F(SessionViewsTest, TheThirdOfOneNameHasANumberOfItsOwn) {
    const auto session = openWindow();
    SessionViews views(*session);
    for (const char* name : {"Mine", "Mine (2)", "Mine (3)"}) {
        EXPECT_EQ(views.freeName(str("Mine")), str(name));
        ASSERT_TRUE(views.save(str(name), "{}", {}));
    }
}

} // namespace
} // namespace lacrima::ui
