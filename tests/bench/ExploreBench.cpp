// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationTable.h"
#include "tests/support/EventLoopWatchdog.h"
#include "ui/charts/view/ChartView.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/RelationFigures.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

/// How long the pages of Explore take to follow an edit, how long the window stands still meanwhile, and how
/// long very large charts take: explore_bench FILE, a file made by store_bench. Prints a table.
namespace {

using namespace lacrima;
using Clock = std::chrono::steady_clock;

constexpr int kEdits = 20;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Runs the event loop until the page that is seen has computed, and all that is to be painted is.
void waitForPage(const ui::ExplorePage& page, const std::function<void()>& act) {
    QEventLoop loop;
    for (const auto* tab : page.findChildren<ui::AnalysisPage*>())
        QObject::connect(tab, &ui::AnalysisPage::computed, &loop, &QEventLoop::quit);
    act();
    loop.exec();
    QApplication::processEvents();
}

void benchPages(ui::StudySession& session) {
    ui::ExplorePage page(session, nullptr);
    page.resize(1280, 800);
    waitForPage(page, [&] { page.setVisible(true); });
    support::EventLoopWatchdog watchdog;
    const auto rows = session.casebook().rows().size();
    const int gaf = session.casebook().variableOf(QStringLiteral("gaf"));
    const int bond = session.casebook().variableOf(QStringLiteral("wai_3"));
    std::printf("%-14s %12s %22s %22s %22s\n", "page", "visit", "edit to paint: median", "longest",
        "window away: longest");
    std::fflush(stdout);
    for (const char* name :
        {"Crying", "Alliance", "Correlations", "Relation", "Compared", "Groups", "Findings", "Missing"}) {
        watchdog.take();
        const auto visit = Clock::now();
        const QString tab = QStringLiteral("tab") + QLatin1String(name);
        if (tab != QLatin1String("tabCrying")) waitForPage(page, [&] { page.show(tab); });
        const double visited = millisecondsSince(visit);
        std::vector<double> times;
        for (int round = 0; round < kEdits; ++round) {
            const int row = static_cast<int>((static_cast<std::size_t>(round) * 7919 + 13) % rows);
            const int variable = round % 2 == 0 ? gaf : bond;
            const auto made = [round](int value) {
                return round % 2 == 0 ? response::Answer(response::Number{double(value)})
                                      : response::Answer(response::Choice{QString::number(value)});
            };
            const auto after = session.casebook().current(row, variable) == made(2) ? made(3) : made(2);
            const auto start = Clock::now();
            waitForPage(page, [&] { session.correct(row, variable, after, QLatin1String(name), {}); });
            times.push_back(millisecondsSince(start));
        }
        std::sort(times.begin(), times.end());
        const auto gap = watchdog.take();
        std::printf("%-14s %9.1f ms %19.1f ms %19.1f ms %19.1f ms (%.1f ms at work)\n", name, visited,
            times[times.size() / 2], times.back(), gap.waited, gap.busy);
        std::fflush(stdout);
    }
}

dataset::DataColumn column(const QString& name, std::vector<double> values) {
    dataset::DataColumn made;
    made.name = name;
    made.cellStates = std::vector<dataset::CellState>(values.size(), dataset::CellState::Answered);
    made.values = std::move(values);
    return made;
}

dataset::Dataset pairsOf(std::size_t cases, bool isStepped) {
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    std::vector<double> x(cases);
    std::vector<double> y(cases);
    for (std::size_t i = 0; i < cases; ++i) {
        x[i] = normal(random);
        y[i] = 0.4 * x[i] + normal(random);
        if (!isStepped) continue;
        x[i] = std::clamp(std::round(x[i] + 4), 1.0, 7.0);
        y[i] = std::clamp(std::round(y[i] + 4), 1.0, 7.0);
    }
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(cases);
    data.add(column(QStringLiteral("x"), std::move(x)));
    data.add(column(QStringLiteral("y"), std::move(y)));
    for (dataset::DataColumn& made : data.columns) {
        for (int code = 1; isStepped && code <= 7; ++code) made.labels[code] = {};
    }
    return data;
}

/// `spec` in a new view: until it is on the screen the first time.
double firstPaint(const ui::spec::ChartSpec& spec) {
    ui::charts::ChartView view(nullptr);
    view.resize(900, static_cast<int>(spec.height));
    const auto start = Clock::now();
    view.setSpec(spec);
    const QPixmap picture = view.grab();
    return picture.isNull() ? -1 : millisecondsSince(start);
}

void report(const char* what, double made, const ui::spec::ChartSpec& spec) {
    firstPaint(spec); // fonts are loaded
    std::vector<double> times;
    for (int round = 0; round < 9; ++round) times.push_back(firstPaint(spec));
    std::sort(times.begin(), times.end());
    std::printf("%-46s made %8.1f ms   first paint: median %7.1f ms   longest %7.1f ms   (%zu marks, %zu "
                "areas)\n",
        what, made, times[times.size() / 2], times.back(), spec.marks.size(), spec.rects.size());
}

void benchScatter(
    const char* what, std::size_t cases, bool isStepped, const ui::figures::ScatterOptions& how) {
    const dataset::Dataset data = pairsOf(cases, isStepped);
    const auto line = analysis::fitLine(data.columns[0].numbers(), data.columns[1].numbers());
    const auto start = Clock::now();
    const ui::spec::ChartSpec spec =
        ui::figures::scatterChart(data, QStringLiteral("x"), QStringLiteral("y"), *line, how);
    report(what, millisecondsSince(start), spec);
}

void benchHeatmap(int variables) {
    std::mt19937 random(2);
    std::normal_distribution<double> normal;
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(100);
    findings::CorrelationRequest request;
    for (int i = 0; i < variables; ++i) {
        std::vector<double> values(100);
        for (double& value : values) value = normal(random);
        request.xs.append(QStringLiteral("v%1").arg(i));
        data.add(column(request.xs.back(), std::move(values)));
    }
    request.ys = request.xs;
    const findings::CorrelationTable table = findings::correlate(data, request);
    const auto start = Clock::now();
    const ui::spec::ChartSpec spec = ui::figures::heatmapChart(data, table);
    report("heatmap 300 x 300", millisecondsSince(start), spec);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: explore_bench FILE\n");
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
    session.unlock({}, QStringLiteral("bench"));
    loop.exec();
    if (!session.isUnlocked()) return 1;
    std::printf("%zu cases, %d edits a page\n", session.casebook().rows().size(), kEdits);
    benchPages(session);
    benchScatter("scatter of 1 000 000, continuous", 1'000'000, false, {});
    benchScatter("scatter of 1 000 000, 7 x 7 answers", 1'000'000, true, {});
    benchScatter("scatter of 10 000, 7 x 7 answers", 10'000, true, {});
    benchHeatmap(300);
    return 0;
}
