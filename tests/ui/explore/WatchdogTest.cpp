// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"
#include "tests/support/EventLoopWatchdog.h"
#include "tests/support/Samples.h"
#include "tests/support/ScratchFolder.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/page/AnalysisPage.h"
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
constexpr int kLongestWatch = 120'000; // ms; a safety net, never a measure

/// The window may be away for 50 ms. That is said of a machine that has nothing else to do, on which one
/// unit of work (below) takes about 2.5 ms; so 50 ms are 20 units of work, on any machine, with any
/// compiler flags, and the benchmark holds the pages to that. Here nothing is judged by the clock, which
/// other programs turn: what counts is the processor time of the window's own thread between two turns of its
/// event loop, held against units of work that the same thread does right before and after, with as much
/// again for the caches that other programs take away. How long the window waits is printed, and judged by
/// nobody.
constexpr double kUnitsAway = 40;

/// A fixed piece of work: what sorting takes.
void unitOfWork() {
    std::vector<std::uint32_t> values(40'000);
    std::uint32_t state = 1;
    for (std::uint32_t& value : values) value = state = state * 1664525U + 1013904223U;
    std::sort(values.begin(), values.end());
    ASSERT_TRUE(std::is_sorted(values.begin(), values.end()));
}

/// Processor time of a unit of work here and now, in ms: the median of a few.
double unitNow() {
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const double before = support::threadTime();
        unitOfWork();
        times.push_back(support::threadTime() - before);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

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
    if (!created || !created->study.office().registerAs(QStringLiteral("VD"), QString())) return nullptr;
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
    if (!created->study.log().append(entries)) return nullptr;
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
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(kLongestWatch));
        m_page = std::make_unique<ExplorePage>(*m_session, nullptr);
        m_page->resize(1280, 800);
        computed([this] { m_page->setVisible(true); });
    }

    /// Runs the event loop until the page that is seen has computed and is painted.
    void computed(const std::function<void()>& act) {
        QEventLoop loop;
        QTimer::singleShot(kLongestWatch, &loop, [&loop] {
            ADD_FAILURE() << "the page did not compute";
            loop.quit();
        });
        for (const auto* tab : m_page->findChildren<AnalysisPage*>())
            QObject::connect(tab, &AnalysisPage::computed, &loop, &QEventLoop::quit);
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
};

TEST_F(WatchdogTest, WindowNeverStandsStillWhileEditsAreFollowed) {
    support::EventLoopWatchdog watchdog;
    int round = 0;
    for (const char* tab : {"tabAlliance", "tabCorrelations", "tabRelation", "tabCompared", "tabGroups",
             "tabFindings", "tabMissing", "tabCrying"}) {
        const double before = unitNow();
        QCoreApplication::processEvents();
        support::EventLoopWatchdog::Gap most;
        const auto note = [&] {
            const auto gap = watchdog.take();
            most.busy = std::max(most.busy, gap.busy);
            most.waited = std::max(most.waited, gap.waited);
        };
        computed([&] {
            m_page->show(QLatin1String(tab));
            edit(round++); // Crying has computed already, and only does so again when the data change
        });
        note();
        for (int i = 0; i < kEditsPerPage; ++i) {
            computed([&] { edit(round++); });
            note();
        }
        const double unit = std::max(before, unitNow());
        std::printf("%-16s at work %6.1f ms, waiting %6.1f ms; %.0f ms of work allowed\n", tab, most.busy,
            most.waited, kUnitsAway * unit);
        EXPECT_LT(most.busy, kUnitsAway * unit) << tab << " works on the window's thread";
    }
}

/// A watchdog that never barks proves nothing.
TEST(EventLoopWatchdogTest, SeesWorkAndWaiting) {
    const double most = kUnitsAway * unitNow();
    support::EventLoopWatchdog watchdog;
    const auto after = [](const std::function<void()>& act) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, act);
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        loop.exec();
    };
    after([] {});
    EXPECT_LT(watchdog.take().busy, most);
    after([] {
        for (int i = 0; i < 2 * int(kUnitsAway); ++i) unitOfWork();
    });
    EXPECT_GT(watchdog.take().busy, most);
    const double wait = 2 * most;
    after([wait] { std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(wait)); });
    const auto slept = watchdog.take();
    EXPECT_GT(slept.waited, most);
    EXPECT_LT(slept.busy, most) << "sleeping is no work";
}

} // namespace
} // namespace lacrima::ui::test
