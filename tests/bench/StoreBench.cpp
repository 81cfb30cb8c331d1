// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"
#include "core/casebook/QualityRules.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/study/Drafts.h"
#include "core/study/Study.h"
#include "tests/support/Samples.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <string>
#include <string_view>

/// How long an answer takes to the disk, and a large study to open. Prints a table.
namespace {

using namespace lacrima;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template<class T>
auto orStop(base::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", std::string(result.error().key).c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

record::StudyDefinition definition() {
    record::StudyDefinition made;
    made.title = QStringLiteral("Benchmark");
    made.languages = {QStringLiteral("en")};
    for (const char* id : {"diagnosis", "crying", "wai_sr"}) {
        const QString name = QString::fromLatin1(id);
        made.instruments.push_back({name, instrument::Catalogue::shippedJson(name)});
    }
    return made;
}

record::Response answered(
    support::Random& random, const study::Study& study, const char* id, const QString& caseId) {
    auto response = support::sampleResponse(
        random, *study.catalogue().find(QString::fromLatin1(id)), support::Filling::Mixed);
    response.caseId = caseId;
    return response;
}

/// The same statements through SQLite's own functions, on a file beside ours: what the store costs beyond the
/// disk.
class RawDraft {
public:
    RawDraft(const QString& path, const QByteArray& id)
        : m_id(id) {
        require(sqlite3_open(QFile::encodeName(path).constData(), &m_handle));
        require(sqlite3_exec(m_handle,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON", nullptr,
            nullptr, nullptr));
    }
    ~RawDraft() { sqlite3_close(m_handle); }
    RawDraft(const RawDraft&) = delete;
    RawDraft& operator=(const RawDraft&) = delete;

    void save(const QByteArray& body) {
        require(sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
        sqlite3_stmt* update = nullptr;
        require(sqlite3_prepare_v2(m_handle,
            "UPDATE draft SET thirds = ?, body = ? WHERE id = ? AND archived IS NULL", -1, &update, nullptr));
        sqlite3_bind_int(update, 1, 1);
        sqlite3_bind_blob(update, 2, body.constData(), static_cast<int>(body.size()), SQLITE_STATIC);
        sqlite3_bind_blob(update, 3, m_id.constData(), static_cast<int>(m_id.size()), SQLITE_STATIC);
        if (sqlite3_step(update) != SQLITE_DONE || sqlite3_changes(m_handle) != 1) require(SQLITE_ERROR);
        sqlite3_finalize(update);
        require(sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr));
    }

private:
    static void require(int code) {
        if (code == SQLITE_OK) return;
        std::fprintf(stderr, "SQLite says %d\n", code);
        std::exit(1);
    }

    sqlite3* m_handle = nullptr;
    QByteArray m_id;
};

double median(std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void benchDraft(study::Study& study, support::Random& random) {
    const QStringList instruments{QStringLiteral("crying"), QStringLiteral("wai_sr")};
    auto started = orStop(study.drafts().start(
        {QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1, instruments}, {}, seal::KdfCost::minimal()));
    study::DraftContent content;
    for (const char* id : {"crying", "wai_sr"})
        content.responses.push_back(answered(random, study, id, QStringLiteral("VD01-1")));
    const QString beside = study.path() + QStringLiteral(".beside");
    orStop(study.backUp(beside));
    RawDraft raw(beside, started.draft.id);
    std::vector<double> ours;
    std::vector<double> others;
    for (int number = 0; number < 2000; ++number) { // in turn, so that both see the same disk
        auto start = Clock::now();
        orStop(study.drafts().save(started.draft, content, 0.5));
        ours.push_back(millisecondsSince(start));
        const QByteArray body(started.draft.paddedSize + 40, static_cast<char>(number));
        start = Clock::now();
        raw.save(body);
        others.push_back(millisecondsSince(start));
    }
    const double medianOfOurs = median(ours);
    const double medianOfOthers = median(others);
    std::printf("answer to committed draft   median %8.2f ms   p99 %8.2f ms   (%zu saves of %d bytes)\n",
        medianOfOurs, ours[ours.size() * 99 / 100], ours.size(), started.draft.paddedSize);
    std::printf("the statements alone        median %8.2f ms   p99 %8.2f ms   ratio of medians %.3f\n",
        medianOfOthers, others[others.size() * 99 / 100], medianOfOurs / medianOfOthers);
    orStop(study.drafts().discard(started.draft.id));
}

void fill(study::Study& study, support::Random& random, int cases) {
    std::vector<study::Entry> entries;
    for (int number = 1; number <= cases; ++number) {
        const QString caseId = QStringLiteral("C%1").arg(number, 5, 10, QLatin1Char('0'));
        for (const char* id : {"diagnosis", "crying", "wai_sr"}) {
            entries.push_back({answered(random, study, id, caseId), QStringLiteral("VD01"), caseId, 1,
                QString::fromLatin1(id)});
        }
    }
    const auto start = Clock::now();
    orStop(study.log().append(entries));
    std::printf("append %d x 3 records    %8.0f ms\n", cases, millisecondsSince(start));
}

void benchOpening(const QString& path, const QByteArray& installation, int cases) {
    auto start = Clock::now();
    auto study = orStop(study::Study::open(path, installation));
    orStop(study.memory().recall());
    std::printf("open the file               %8.1f ms\n", millisecondsSince(start));
    start = Clock::now();
    orStop(study.keys().unlock(QStringLiteral("bench")));
    std::printf("unlock (key derivation)     %8.0f ms\n", millisecondsSince(start));
    start = Clock::now();
    const auto log = orStop(study.log().read());
    const double read = millisecondsSince(start);
    start = Clock::now();
    casebook::Casebook book(study.catalogue());
    for (const auto& opened : log.records) book.apply(opened.record);
    const double folded = millisecondsSince(start);
    std::printf(
        "open %d x 3 records      %8.0f ms   fold %8.0f ms   sum %8.0f ms   (%zu rows, %zu problems)\n",
        cases, read, folded, read + folded, book.rows().size(), log.problems.size());
    start = Clock::now();
    const casebook::QualityRules rules(book, study.definition().levelBands);
    const auto hits = rules.allViolations(book);
    std::printf("all rules over all cases    %8.0f ms   (%zu hits)\n", millisecondsSince(start), hits.size());
    start = Clock::now();
    (void)rules.violationsOf(book, 0);
    std::printf("all rules over one case     %8.3f ms\n", millisecondsSince(start));
    start = Clock::now();
    const auto dataset = dataset::buildDataset(book, {});
    std::printf("numbers of the analysis     %8.0f ms   (%zu columns)\n", millisecondsSince(start),
        dataset.columns.size());
    start = Clock::now();
    const auto report = orStop(study.log().verify());
    std::printf("check everything            %8.0f ms   (%s)\n", millisecondsSince(start),
        report.isSound() ? "sound" : "not sound");
}

/// Peak resident memory of this process, MiB, as the system counts it.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0) return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0;
}

} // namespace

/// store_bench make FILE CASES, then store_bench open FILE CASES: two processes, so that the memory of the
/// second is that of opening alone.
int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: store_bench make|open FILE CASES\n");
        return 2;
    }
    const QCoreApplication application(argc, argv); // finds the database driver
    const QString path = QString::fromLocal8Bit(argv[2]);
    const int cases = std::atoi(argv[3]);
    const QByteArray installation(32, 'b');
    if (std::string_view(argv[1]) == "open") {
        benchOpening(path, installation, cases);
        std::printf("peak memory                 %8.0f MiB\n", peakMemory());
        return 0;
    }
    support::Random random(1);
    auto created = orStop(study::Study::create(
        path, definition(), {QStringLiteral("Ada"), QStringLiteral("bench")}, installation));
    orStop(created.study.office().registerAs(QStringLiteral("VD"), QString()));
    orStop(created.study.memory().recall());
    benchDraft(created.study, random);
    fill(created.study, random, cases);
    return 0;
}
