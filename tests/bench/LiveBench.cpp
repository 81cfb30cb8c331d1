// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetUpdater.h"
#include "core/findings/MissingSummary.h"
#include "tests/support/Samples.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

/// How long the numbers of the analysis take to follow an edit: live_bench [CASES [VARIABLES]]. Prints a
/// table, median and longest of many edits.
namespace {

using namespace lacrima;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// A casebook in memory and its live dataset.
class Bench {
public:
    Bench(int cases, std::size_t variables) {
        for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
            if (!m_catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id)))) std::exit(1);
        }
        m_casebook = casebook::Casebook(m_catalogue);
        while (m_casebook.variables().size() < variables) {
            m_additional.append(QStringLiteral("extra%1").arg(m_additional.size()));
            apply(record::VariableDefinition{m_additional.back(), {}, true});
        }
        for (int number = 0; number < cases; ++number) addCase(number);
    }

    void run() {
        auto start = Clock::now();
        m_live = std::make_unique<dataset::DatasetUpdater>(m_casebook, dataset::DatasetOptions{});
        const auto first = snapshot();
        std::printf("all rows, on all cores        %8.1f ms   (%zu cases, %zu variables, %zu columns)\n",
            millisecondsSince(start), first->rows.size(), m_casebook.variables().size(),
            first->columns.size());
        time("one correction", [this](int round) { correct(round); });
        time("one exclusion", [this](int round) { exclude(round); });
        time("one reversal", [this](int round) { apply(record::Reversal{m_exclusions[at(round)], {}, 0}); });
        time("one practice form", [this](int round) { correctPractice(round); });
        time("one new case", [this](int round) { addCase(1'000'000 + round); });
        start = Clock::now();
        const dataset::Dataset copy = *snapshot();
        std::printf("copy of the dataset           %8.3f ms\n", millisecondsSince(start));
        start = Clock::now();
        const auto participation = casebook::participationOf(m_casebook);
        std::printf("participation                 %8.1f ms   (%d analysed)\n", millisecondsSince(start),
            participation.analysed);
        start = Clock::now();
        const auto missing = findings::summarizeMissing(copy);
        std::printf("missing summary               %8.1f ms   (%zu patterns)\n", millisecondsSince(start),
            missing.patterns.size());
        start = Clock::now();
        const auto pairs = findings::countPairs(copy);
        std::printf("pairwise n                    %8.1f ms   (smallest %zu)\n", millisecondsSince(start),
            pairs.smallest);
    }

private:
    static std::size_t at(int round) { return static_cast<std::size_t>(round); }

    QByteArray apply(record::Payload payload) {
        record::Record record;
        record.header.id = QByteArray::number(++m_ids).rightJustified(16, '0');
        record.payload = std::move(payload);
        const auto change = m_casebook.apply(record);
        if (m_live) m_live->note(change);
        return record.header.id;
    }

    dataset::DatasetUpdater::Snapshot snapshot() {
        return m_live->snapshot(m_casebook, m_casebook.recordCount());
    }

    void addCase(int number) {
        for (const char* id : {"diagnosis", "crying", "wai_sr"}) {
            auto response = support::sampleResponse(
                m_random, *m_catalogue.find(QString::fromLatin1(id)), support::Filling::Mixed);
            response.caseId = QStringLiteral("C%1").arg(number);
            response.clinician = QStringLiteral("VD%1").arg(number / 4);
            response.sitting = 1;
            for (qsizetype i = 0; i < m_additional.size() && id[0] == 'd'; ++i)
                response.items.push_back(
                    {m_additional[i], response::Number{double(number % 7)}, false, 0, 0});
            apply(response);
        }
    }

    int pickRow(int round) const {
        return static_cast<int>((at(round) * 7919 + 13) % m_casebook.rows().size());
    }

    void correct(int round) {
        record::Correction correction;
        correction.cell = m_casebook.addressOf(pickRow(round),
            m_casebook.variableOf(round % 2 == 0 ? QStringLiteral("wai_3") : QStringLiteral("gaf")));
        correction.after = round % 2 == 0 ? response::Answer(response::Choice{QString::number(round % 5 + 1)})
                                          : response::Answer(response::Number{double(round % 100)});
        apply(correction);
    }

    void exclude(int round) {
        const auto& row = m_casebook.rows()[at(pickRow(round))];
        m_exclusions.push_back(apply(record::Exclusion{row.caseId, 1, QStringLiteral("test"), {}, {}, 0}));
    }

    void correctPractice(int round) {
        record::Correction correction;
        correction.cell =
            m_casebook.addressOf(pickRow(round), m_casebook.variableOf(QStringLiteral("clin_age")));
        correction.after = response::Number{double(30 + round % 40)};
        apply(correction);
    }

    template<class Edit>
    void time(const char* what, const Edit& edit) {
        constexpr int kRounds = 100;
        std::vector<double> times;
        std::shared_ptr<const dataset::Dataset> shown = snapshot(); // a page holds the one before
        for (int round = 0; round < kRounds; ++round) {
            const auto start = Clock::now();
            edit(round);
            shown = snapshot();
            times.push_back(millisecondsSince(start));
        }
        std::sort(times.begin(), times.end());
        std::printf(
            "%-22s median %8.3f ms   longest %8.3f ms\n", what, times[times.size() / 2], times.back());
    }

    instrument::Catalogue m_catalogue;
    casebook::Casebook m_casebook{m_catalogue};
    std::unique_ptr<dataset::DatasetUpdater> m_live;
    support::Random m_random{1};
    QStringList m_additional;
    std::vector<QByteArray> m_exclusions;
    int m_ids = 0;
};

} // namespace

int main(int argc, char** argv) {
    const int cases = argc > 1 ? std::atoi(argv[1]) : 10000;
    const int variables = argc > 2 ? std::atoi(argv[2]) : 200;
    if (cases < 1 || variables < 1) {
        std::fprintf(stderr, "usage: live_bench [CASES [VARIABLES]]\n");
        return 2;
    }
    Bench(cases, static_cast<std::size_t>(variables)).run();
    return 0;
}
