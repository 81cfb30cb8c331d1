// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"
#include "tests/support/EventLoopWatchdog.h"
#include "tests/support/Samples.h"
#include "tests/support/ScratchFolder.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/ExploreTab.h"
#include "ui/session/StudySession.h"

#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <thread>
#include <vector>

namespace lacrima::ui::test {
namespace {

constexpr int kCases = 2000;
constexpr int kEditsPerPage = 4;
constexpr int kLongest = 120'000; // ms; a safety net, never a measure

/// The window may be away for 50 ms. That is said of a machine that has nothing else to do, on which one
/// unit of work (below) takes about 2.5 ms; so 50 ms are 20 units of work, on any machine, with any
/// compiler flags. Own work of the window's thread is counted in its processor time, which other programs do
/// not lengthen, and held to that. Waiting is counted by the clock, and other programs do lengthen it; so it
/// is held to four times as many units, and a unit is then the slowest of the run.
constexpr double kUnitsAway = 20;
constexpr double kSlackOfWaiting = 4;

/// A fixed piece of work: what sorting takes.
void unitOfWork() {
    std::vector<std::uint32_t> values(40'000);
    std::uint32_t state = 1;
    for (std::uint32_t& value : values) value = state = state * 1664525U + 1013904223U;
    std::sort(values.begin(), values.end());
    ASSERT_TRUE(std::is_sorted(values.begin(), values.end()));
}

/// How long a unit of work takes here and now, in ms: measured again and again during a run.
class Calibration {
public:
    void measure() {
        for (int i = 0; i < 5; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const double before = support::threadTime();
            unitOfWork();
            m_busy.push_back(support::threadTime() - before);
            m_slowest = std::max(m_slowest,
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    }
    /// Processor time of a unit, the median of all so far.
    double busy() const {
        std::vector<double> sorted = m_busy;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
    double mostBusy() const { return kUnitsAway * busy(); }
    double mostWaited() const { return kUnitsAway * kSlackOfWaiting * std::max(busy(), m_slowest); }

private:
    std::vector<double> m_busy;
    double m_slowest = 0;
};

std::unique_ptr<StudySession> largeStudy(const QString& path) {
    record::StudyDefinition definition;
    definition.title = QStringLiteral("Large");
    definition.languages = {QStringLiteral("en")};
    for (const char* name : {"diagnosis", "crying", "wai_sr"}) {
        const QString id = QString::fromLatin1(name);
        definition.instruments.push_back({id, instrument::Catalogue::shippedJson(id)});
    }
    auto created = study::Study::create(
        path, definition, {QStringLiteral("Ada"), QStringLiteral("watch")}, QByteArray(32, 'w'));
    if (!created || !created->study.registerOffice(QStringLiteral("VD"), QString())) return nullptr;
    support::Random random(1);
    std::vector<study::Entry> entries;
    for (int number = 1; number <= kCases; ++number) {
        const QString caseId = QStringLiteral("C%1").arg(number, 5, 10, QLatin1Char('0'));
        for (const auto& [id, json] : definition.instruments) {
            auto response = support::sampleResponse(
                random, *created->study.catalogue().find(id), support::Filling::Mixed);
            response.caseId = caseId;
            entries.push_back({std::move(response), QStringLiteral("VD01"), caseId, 1, id});
        }
    }
    if (!created->study.append(entries)) return nullptr;
    return std::make_unique<StudySession>(std::move(created->study));
}

/// A large study on the pages of Explore, and a watchdog at the window's event loop.
class WatchdogTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_session = largeStudy(m_folder.path("large.lacrima"));
        ASSERT_NE(m_session, nullptr);
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        m_session->unlock({}, QStringLiteral("watch"));
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(kLongest));
        m_page = std::make_unique<ExplorePage>(*m_session, nullptr);
        m_page->resize(1280, 800);
        computed([this] { m_page->setVisible(true); });
    }

    /// Runs the event loop until the page that is seen has computed and is painted.
    void computed(const std::function<void()>& act) {
        QEventLoop loop;
        QTimer::singleShot(kLongest, &loop, [&loop] {
            ADD_FAILURE() << "the page did not compute";
            loop.quit();
        });
        for (const auto* tab : m_page->findChildren<ExploreTab*>())
            QObject::connect(tab, &ExploreTab::computed, &loop, &QEventLoop::quit);
        act();
        loop.exec();
        QCoreApplication::processEvents();
    }

    void edit(int round) {
        const bool isNumber = round % 2 == 0;
        const int row = (round * 7919 + 13) % kCases;
        const int variable =
            m_session->casebook().variableOf(isNumber ? QStringLiteral("gaf") : QStringLiteral("wai_3"));
        const auto before = m_session->casebook().current(row, variable);
        const auto made = [isNumber](int value) {
            return isNumber ? response::Answer(response::Number{double(value)})
                            : response::Answer(response::Choice{QString::number(value)});
        };
        const response::Answer after = before == made(2) ? made(3) : made(2);
        m_session->correct(row, variable, after, QStringLiteral("typing"), {});
    }

    support::ScratchFolder m_folder;
    std::unique_ptr<StudySession> m_session;
    std::unique_ptr<ExplorePage> m_page;
    Calibration m_calibration;
};

TEST_F(WatchdogTest, WindowNeverStandsStillWhileEditsAreFollowed) {
    m_calibration.measure();
    support::EventLoopWatchdog watchdog;
    struct Measured {
        const char* tab;
        support::EventLoopWatchdog::Gap visit;
        support::EventLoopWatchdog::Gap edits;
    };
    std::vector<Measured> all;
    int round = 0;
    for (const char* tab : {"tabAlliance", "tabCorrelations", "tabRelation", "tabCompared", "tabGroups",
             "tabFindings", "tabMissing", "tabCrying"}) {
        m_calibration.measure();
        QCoreApplication::processEvents();
        watchdog.take();
        computed([&] {
            m_page->show(QLatin1String(tab));
            edit(round++); // Crying has computed already, and only does so again when the data change
        });
        all.push_back({tab, watchdog.take(), {}});
        for (int i = 0; i < kEditsPerPage; ++i) computed([&] { edit(round++); });
        all.back().edits = watchdog.take();
    }
    m_calibration.measure();
    std::printf("a unit of work: %.2f ms; the window may be at work %.0f ms, and wait %.0f ms\n",
        m_calibration.busy(), m_calibration.mostBusy(), m_calibration.mostWaited());
    for (const Measured& one : all) {
        std::printf(
            "%-16s visit: at work %6.1f ms, waited %6.1f ms   edits: at work %6.1f ms, waited %6.1f ms\n",
            one.tab, one.visit.busy, one.visit.waited, one.edits.busy, one.edits.waited);
        for (const auto& gap : {one.visit, one.edits}) {
            EXPECT_LT(gap.busy, m_calibration.mostBusy()) << one.tab << " works on the window's thread";
            EXPECT_LT(gap.waited, m_calibration.mostWaited()) << one.tab << " makes the window wait";
        }
    }
}

/// A watchdog that never barks proves nothing.
TEST(EventLoopWatchdogTest, SeesWorkAndWaiting) {
    Calibration calibration;
    calibration.measure();
    support::EventLoopWatchdog watchdog;
    const auto after = [](const std::function<void()>& act) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, act);
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        loop.exec();
    };
    after([] {});
    EXPECT_LT(watchdog.take().busy, calibration.mostBusy());
    after([] {
        for (int i = 0; i < 2 * int(kUnitsAway); ++i) unitOfWork();
    });
    EXPECT_GT(watchdog.take().busy, calibration.mostBusy());
    const double wait = 2 * calibration.mostWaited();
    after([wait] { std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(wait)); });
    const auto gap = watchdog.take();
    EXPECT_GT(gap.waited, calibration.mostWaited());
    EXPECT_LT(gap.busy, calibration.mostBusy()) << "sleeping is no work";
}

} // namespace
} // namespace lacrima::ui::test
