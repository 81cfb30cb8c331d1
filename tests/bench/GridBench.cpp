// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CleanPage.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

/// How long the window stands still after an edit: grid_bench FILE, a file made by store_bench. Prints a
/// table.
namespace {

using namespace lacrima;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template<class Edit>
void time(const char* what, const Edit& edit) {
    constexpr int kRounds = 40;
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = Clock::now();
        edit(round);
        times.push_back(millisecondsSince(start));
        QApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    std::printf("%-36s median %8.2f ms   longest %8.2f ms\n", what, times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: grid_bench FILE\n");
        return 2;
    }
    const QApplication application(argc, argv);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    auto study = study::Study::open(QString::fromLocal8Bit(argv[1]), QByteArray(32, 'b'));
    if (!study) return 1;
    ui::StudySession session(std::move(*study));
    QEventLoop loop;
    QObject::connect(&session, &ui::StudySession::unlocked, &loop, &QEventLoop::quit);
    QObject::connect(&session, &ui::StudySession::unlockFailed, &loop, &QEventLoop::quit);
    auto start = Clock::now();
    session.unlock({}, QStringLiteral("bench"));
    loop.exec();
    if (!session.isUnlocked()) return 1;
    std::printf("unlock, read, fold, judge, build  %10.0f ms, in another thread\n", millisecondsSince(start));
    start = Clock::now();
    static_cast<void>(session.dataset());
    std::printf("first dataset on the window's thread %7.2f ms\n", millisecondsSince(start));
    start = Clock::now();
    ui::CleanPage page(session, nullptr);
    page.resize(1280, 800);
    page.show();
    QApplication::processEvents();
    std::printf("the grid comes up                 %10.0f ms\n", millisecondsSince(start));
    const auto rows = session.casebook().rows().size();
    const int gaf = session.casebook().variableOf(QStringLiteral("gaf"));
    const auto rowOf = [rows](int round) {
        return static_cast<int>((static_cast<std::size_t>(round) * 7919 + 13) % rows);
    };
    time("correction, from reason to window", [&](int round) {
        session.correct(rowOf(round), gaf, response::Number{double(round + 1)}, QStringLiteral("typing"), {});
        static_cast<void>(session.dataset());
    });
    auto* filter = page.findChild<QLineEdit*>(QStringLiteral("caseFilter"));
    filter->setText(QStringLiteral("[gaf] > 20 or [wai_bond] > 2"));
    start = Clock::now();
    Q_EMIT filter->editingFinished();
    std::printf("a new filter over all cases       %10.0f ms\n", millisecondsSince(start));
    time("the same with a filter", [&](int round) {
        session.correct(rowOf(round), gaf, response::Number{double(round + 2)}, QStringLiteral("typing"), {});
        static_cast<void>(session.dataset());
    });
    time("exclusion", [&](int round) {
        session.exclude(rowOf(round), QStringLiteral("test"), {});
        static_cast<void>(session.dataset());
    });
    time("undo of an exclusion", [&](int) {
        session.undoStack().undo();
        static_cast<void>(session.dataset());
    });
    return 0;
}
