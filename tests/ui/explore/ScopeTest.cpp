// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"
#include "tests/support/SetClock.h"
#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/explore/scope/ScopedData.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QtTest>

#include <set>

namespace lacrima::ui::test {
namespace {

/// Which cases, of which moment, all pages speak of.
class ScopeTest : public DemonstrationTest {
protected:
    QString count() { return m_driver.require<QLabel>("scopeCount").text(); }

    bool waitForCount(const char* words) {
        return m_driver.waitUntil([&] { return count() == str(words); });
    }

    void filter(const char* expression) {
        m_driver.fill("exploreFilter", expression);
        m_driver.press(Qt::Key_Return);
    }
};

TEST_F(ScopeTest, AFilterHoldsOnEveryPage) {
    const auto kept = dataset::filterRows(*data(), QStringLiteral("[cried_last_session] = 1"));
    ASSERT_EQ(kept.count, 18U);
    filter("[cried_last_session] = 1");
    ASSERT_TRUE(waitForCount("18 of 64 cases"));
    ASSERT_TRUE(
        m_driver.waitUntil([this] { return m_driver.table("cryingTable")[0][1] == str("18 of 18"); }));
    m_driver.click("tabCorrelations");
    ASSERT_TRUE(m_driver.waitUntil([this] {
        const auto rows = m_driver.table("correlationTable");
        return !rows.isEmpty() && rows[0][4] == str("18");
    }));
    m_driver.fill("exploreFilter", "");
    ASSERT_TRUE(waitForCount("64 cases"));
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("correlationTable")[0][4] == str("55"); }));
}

/// Nobody can say then whether anybody has answered.
TEST_F(ScopeTest, AFilterThatKeepsNobodyIsSaidOnEveryPage) {
    filter("[pat_age] > 90");
    ASSERT_TRUE(waitForCount("0 of 64 cases"));
    for (const char* tab :
        {"tabCrying", "tabAlliance", "tabCorrelations", "tabRelation", "tabGroups", "tabMissing"}) {
        m_driver.click(tab);
        EXPECT_TRUE(waitForHeadline("No case meets the filter")) << tab << headline().toStdString();
    }
    m_driver.fill("exploreFilter", "");
    ASSERT_TRUE(waitForCount("64 cases"));
}

TEST_F(ScopeTest, TheSentenceForATextSaysOfWhomItIs) {
    filter("[cried_last_session] = 1");
    ASSERT_TRUE(waitForCount("18 of 64 cases"));
    m_driver.click("tabRelation");
    QGuiApplication::clipboard()->clear();
    ASSERT_TRUE(m_driver.waitUntil([this] {
        m_driver.click("copySentence");
        return !QGuiApplication::clipboard()->text().isEmpty();
    }));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(str("[cried_last_session] = 1"))) << copied.toStdString();
    m_driver.fill("exploreFilter", "");
    ASSERT_TRUE(waitForCount("64 cases"));
}

TEST_F(ScopeTest, AWrongFilterIsSaidAndChangesNothing) {
    for (const char* wrong : {"[no_such] = 1", "[cried_ever] =", "(((("}) {
        filter(wrong);
        ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.has("scopeProblem"); })) << wrong;
        EXPECT_EQ(count(), str("64 cases"));
    }
    m_driver.fill("exploreFilter", "");
    EXPECT_TRUE(m_driver.waitUntil([this] { return !m_driver.has("scopeProblem"); }));
}

/// Whatever is offered while a filter is written, the filter knows.
TEST_F(ScopeTest, EveryNameThatIsOfferedIsOne) {
    const auto* completer = m_driver.require<QLineEdit>("exploreFilter").findChild<QCompleter*>();
    ASSERT_NE(completer, nullptr);
    std::set<QString> offered;
    for (const char* begun : {"[ca", "[cl", "[cr", "[ge", "[la", "[of", "[po_", "[si", "[wai", "[appr"}) {
        m_driver.fill("exploreFilter", begun);
        for (int row = 0; row < completer->model()->rowCount(); ++row)
            offered.insert(completer->model()->index(row, 0).data(Qt::UserRole).toString());
    }
    for (const char* key : {"case_id", "clinician_id", "office", "sitting", "wai_bond", "cried_ever"})
        EXPECT_TRUE(offered.contains(str(key))) << key;
    for (const QString& name : offered) {
        const auto rows = dataset::filterRows(*data(), QStringLiteral("[%1] <> ''").arg(name));
        EXPECT_FALSE(rows.error) << name.toStdString();
    }
    m_driver.fill("exploreFilter", "");
}

TEST_F(ScopeTest, NobodyLeftIsSaidInWords) {
    filter("[cry_count] > 100000");
    ASSERT_TRUE(waitForCount("0 of 64 cases"));
    for (const char* tab : {"tabAlliance", "tabCorrelations", "tabRelation", "tabCompared", "tabGroups",
             "tabFindings", "tabMissing", "tabReport", "tabCrying"}) {
        m_driver.click(tab);
        QTest::qWait(100);
        EXPECT_FALSE(headline().isEmpty()) << tab;
    }
}

TEST_F(ScopeTest, CasesChosenInOneChartAreTheOnlyOnesEverywhere) {
    m_driver.click("tabRelation");
    ASSERT_TRUE(m_driver.waitUntil([this] { return chart("scatter").targetCount() > 0; }));
    charts::ChartView& scatter = chart("scatter");
    const std::size_t behind = scatter.spec().marks.front().cases.size();
    QTest::mouseClick(scatter.viewport(), Qt::LeftButton, Qt::NoModifier, scatter.positionOf(0));
    ASSERT_TRUE(m_driver.has("onlySelected"));
    m_driver.click("onlySelected");
    ASSERT_TRUE(waitForCount((std::to_string(behind) + " of 64 cases, picked by hand: no p").c_str()));
    m_driver.click("clearSelection");
    ASSERT_TRUE(waitForCount("64 cases"));
    EXPECT_FALSE(m_driver.has("onlySelected"));
}

TEST_F(ScopeTest, APastMomentShowsThePastNumbers) {
    StudySession& session = m_driver.window().studyView()->session();
    const auto before = session.logPosition();
    session.exclude(0, QStringLiteral("test"), {});
    ASSERT_TRUE(waitForCount("63 cases"));
    ASSERT_GT(session.logPosition(), before);
    auto& moment = m_driver.require<QComboBox>("moment");
    ASSERT_GT(moment.count(), 1);
    const int past = moment.findData(static_cast<qlonglong>(before));
    ASSERT_GE(past, 0) << "the moment before an exclusion is one to go back to";
    EXPECT_GE(moment.findText(str("Before the first exclusion"), Qt::MatchContains), 0);
    EXPECT_GE(moment.findText(str("After the exclusion of "), Qt::MatchContains), 0);
    qlonglong position = session.logPosition() + 1;
    int headings = 0;
    for (int i = 1; i < moment.count(); ++i) {
        const bool isHeading = !moment.itemData(i).isValid();
        headings += isHeading ? 1 : 0;
        if (isHeading) continue;
        EXPECT_LE(moment.itemData(i).toLongLong(), position) << "the newest first";
        position = moment.itemData(i).toLongLong();
    }
    EXPECT_EQ(headings > 0, session.moments().size() > 12) << "a long list is grouped by day";
    choose("moment", moment.itemData(past).toString());
    ASSERT_TRUE(waitForCount("64 cases"));
    ASSERT_TRUE(
        m_driver.waitUntil([this] { return m_driver.table("cryingTable")[0][1] == str("55 of 64"); }));
    choose("moment", str("0"));
    ASSERT_TRUE(waitForCount("63 cases"));
}

/// The case's answer to one question, as a file brought it.
study::Entry broughtIn(const char* caseId) {
    record::Response response;
    response.caseId = str(caseId);
    response.instrument = str("wai_sr");
    response.mode = record::Mode::Import;
    response.items.push_back({str("wai_1"), response::Choice{str("3")}});
    return {response, {}, response.caseId, 1, response.instrument};
}

TEST_F(ScopeTest, EveryMomentSaysWhatHappenedAndHowMuch) {
    StudySession& session = m_driver.window().studyView()->session();
    const auto clock = std::make_shared<support::SetClock>();
    clock->time = session.study().now() + 7 * support::SetClock::kDay;
    session.study().setClock(clock);
    QStringList expected;
    const auto expect = [&](const QString& words) {
        expected.append(QStringLiteral("%1 · position %2").arg(words).arg(session.logPosition()));
    };
    const std::vector<study::Entry> three{broughtIn("Z-1"), broughtIn("Z-2"), broughtIn("Z-3")};
    ASSERT_TRUE(session.append(three));
    expect(str("After the import of 3 responses"));
    session.correct(0, session.casebook().variableOf(str("gaf")), response::Number{17}, str("typing"), {});
    expect(str("End of the day, 4 records"));
    clock->time += support::SetClock::kDay;
    ASSERT_TRUE(session.append(broughtIn("Z-4")));
    expect(str("After the import of 1 response"));
    expect(str("Before the first exclusion"));
    session.exclude(session.casebook().rowOf(str("Z-2"), 1), str("withdrew"), {});
    expect(str("After the exclusion of Z-2"));
    ASSERT_TRUE(SessionViews(session).save(str("Mine"), "{}", {}));
    expect(str("When “Mine” was saved"));
    expect(str("End of the day, 3 records"));
    clock->time += support::SetClock::kDay;
    ASSERT_TRUE(session.append(std::vector<study::Entry>{broughtIn("Z-5"), broughtIn("Z-6")}));
    expect(str("After the import of 2 responses"));
    settle();
    const auto& moment = m_driver.require<QComboBox>("moment");
    QStringList told;
    for (int i = 1; i < moment.count(); ++i) {
        if (moment.itemData(i).isValid()) told.prepend(moment.itemText(i));
    }
    ASSERT_GE(told.size(), expected.size());
    told = told.mid(told.size() - expected.size());
    for (int i = 0; i < expected.size(); ++i)
        EXPECT_TRUE(told[i].endsWith(expected[i])) << told[i].toStdString() << "\n"
                                                   << expected[i].toStdString();
}

/// A patient counts once, with the first sitting; the others are said, and a filter shows them.
TEST_F(ScopeTest, SecondSittingsAreNoOtherPatients) {
    StudySession& session = m_driver.window().studyView()->session();
    std::vector<study::Entry> second;
    for (int row = 0; row < 2; ++row) {
        record::Response response;
        response.caseId = data()->rows[static_cast<std::size_t>(row)].caseId;
        response.sitting = 2;
        response.instrument = str("crying");
        response.mode = record::Mode::Import;
        response.items.push_back({str("cried_ever"), response::Choice{str("1")}});
        second.push_back({response, {}, response.caseId, 2, response.instrument});
    }
    ASSERT_TRUE(session.append(second));
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("2 later sittings are not in it"); }))
        << m_driver.words().toStdString();
    EXPECT_TRUE(waitForCount("64 cases"));
    EXPECT_TRUE(headline().contains(str("55 of 64"))) << headline().toStdString();
    EXPECT_EQ(m_driver.table("cryingTable")[0][1], str("55 of 64"));
    EXPECT_TRUE(m_driver.waitUntil([this] {
        return chart("cryingShares").spec().note.contains(str("2 later sittings"));
    })) << chart("cryingShares").spec().note.toStdString();
    m_driver.fill("exploreFilter", "[sitting] = 2");
    m_driver.press(Qt::Key_Return);
    EXPECT_TRUE(waitForCount("2 of 64 cases"));
    EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.table("cryingTable")[0][1] == str("2 of 2"); }));
    EXPECT_FALSE(m_driver.says("later sitting")) << "these are all";
}

TEST_F(ScopeTest, AFilterThatWasGivenUpMeanwhileIsDropped) {
    StudySession& session = m_driver.window().studyView()->session();
    CaseSelection selection(nullptr);
    ScopedData scoped(session, selection, nullptr);
    Scope filtered;
    filtered.filter = QStringLiteral("[po_level] >= 2");
    scoped.setScope(filtered);
    scoped.setScope({}); // before the filter is through
    QThreadPool::globalInstance()->waitForDone();
    settle();
    EXPECT_EQ(scoped.shown().scope, Scope());
    EXPECT_EQ(scoped.shown().kept, scoped.shown().whole) << "all cases";
    scoped.setScope(filtered);
    ASSERT_TRUE(m_driver.waitUntil([&] { return scoped.shown().scope == filtered; }));
    EXPECT_LT(scoped.shown().kept->rows.size(), scoped.shown().whole->rows.size());
}

/// Pages that cannot have the past show the present, and go on with it.
TEST_F(ScopeTest, AMomentThatCannotBeReadIsNotKept) {
    StudySession& session = m_driver.window().studyView()->session();
    CaseSelection selection(nullptr);
    ScopedData scoped(session, selection, nullptr);
    QSignalSpy failed(&scoped, &ScopedData::failed);
    Scope past;
    past.position = session.logPosition() - 1;
    scoped.setScope(past);
    session.lock(); // what is read before a lock is not handed out after it
    ASSERT_TRUE(m_driver.waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(scoped.scope().position, 0);
    m_story.openRail("rail_explore"); // a lock leaves for Collect
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitUntil([&] { return session.isUnlocked(); }));
    Scope filtered;
    filtered.filter = str("[po_level] >= 3");
    scoped.setScope(filtered);
    EXPECT_TRUE(m_driver.waitUntil([&] { return scoped.shown().scope == filtered; }));
}

/// A condition beside the hand does not make a sample of what the hand has picked.
TEST_F(ScopeTest, WhatIsPickedByHandStaysSoBesideAFilter) {
    StudySession& session = m_driver.window().studyView()->session();
    CaseSelection selection(nullptr);
    ScopedData scoped(session, selection, nullptr);
    const auto whole = scoped.shown().whole;
    selection.select(*whole, {1, 2, 5, 8, 9, 12}, false);
    for (const char* filter : {"", "  ", "[po_level] >= 1", "[po_level] >= 3"}) {
        Scope scope;
        scope.isSelection = true;
        scope.filter = str(filter);
        scoped.setScope(scope);
        ASSERT_TRUE(m_driver.waitUntil([&] { return scoped.shown().scope == scope; })) << filter;
        const dataset::Dataset& kept = *scoped.shown().kept;
        EXPECT_TRUE(kept.isHandPicked) << filter;
        EXPECT_EQ(kept.rowsOfWhole, whole->rows.size());
        EXPECT_EQ(kept.condition, str(filter).trimmed());
        const auto passed = dataset::filterRows(*whole, str(filter));
        std::size_t expected = 0;
        for (const std::size_t row : {1U, 2U, 5U, 8U, 9U, 12U}) expected += passed.kept[row] ? 1U : 0U;
        EXPECT_EQ(kept.rows.size(), expected) << filter;
    }
    Scope filtered;
    filtered.filter = str("[po_level] >= 3");
    scoped.setScope(filtered);
    ASSERT_TRUE(m_driver.waitUntil([&] { return scoped.shown().scope == filtered; }));
    EXPECT_FALSE(scoped.shown().kept->isHandPicked);
}

TEST_F(ScopeTest, WhoIsPickedLaterJoinsThoseThatAreShownAlone) {
    StudySession& session = m_driver.window().studyView()->session();
    CaseSelection selection(nullptr);
    ScopedData scoped(session, selection, nullptr);
    const auto whole = scoped.shown().whole;
    selection.select(*whole, {1, 2}, false);
    Scope scope;
    scope.isSelection = true;
    scoped.setScope(scope);
    ASSERT_TRUE(m_driver.waitUntil([&] { return scoped.shown().kept->rows.size() == 2; }));
    selection.select(*whole, {5}, true);
    EXPECT_TRUE(m_driver.waitUntil([&] { return scoped.shown().kept->rows.size() == 3; }));
}

TEST_F(ScopeTest, EveryoneWhoIsPickedIsNamed) {
    m_driver.active()->findChild<CaseSelection*>()->select(*data(), {1, 2}, false);
    QString names;
    for (const QLabel* each : m_driver.active()->findChildren<QLabel*>())
        if (each->text() == str("2 selected")) names = each->accessibleDescription();
    EXPECT_EQ(names, data()->rows[1].caseId + str(", ") + data()->rows[2].caseId);
}

TEST_F(ScopeTest, AFilterThatIsTakenBackWaitsForNothing) {
    auto& filter = m_driver.require<QLineEdit>("exploreFilter");
    filter.setText(str("[po_level] = 2"));
    ASSERT_TRUE(m_driver.says("Not applied yet"));
    filter.clear();
    EXPECT_FALSE(m_driver.says("Not applied yet"));
}

TEST(CaseSelectionTest, ACaseIsSelectedInItsOwnSitting) {
    dataset::Dataset data;
    data.rows = {std::vector<dataset::DataRow>{
        {str("A"), 1, {}, {}}, {str("A"), 2, {}, {}}, {str("B"), 1, {}, {}}, {str("B"), 2, {}, {}}}};
    CaseSelection selection(nullptr);
    for (const int row : {0, 1, 2, 3}) {
        selection.select(data, {row}, false);
        EXPECT_EQ(selection.rowsIn(data), std::set<int>{row});
    }
    selection.select(data, {0}, true);
    EXPECT_EQ(selection.rowsIn(data), (std::set<int>{0, 3}));
    CaseSelection again(nullptr);
    again.restore(selection.toJson());
    EXPECT_EQ(again.rowsIn(data), (std::set<int>{0, 3}));
}

} // namespace
} // namespace lacrima::ui::test
