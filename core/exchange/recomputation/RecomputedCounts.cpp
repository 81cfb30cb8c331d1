// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/RecomputedCounts.h"

#include "core/exchange/recomputation/RecomputedResults.h"

#include <cmath>

namespace lacrima::exchange {
namespace {

void addTest(Recomputation& again, const QString& key, const analysis::ContingencyTest& test,
    const QString& answers, const QString& groups) {
    std::vector<NumberField> fields{{"n", real(test.n)}, {"chi", test.chiSquared},
        {"df", test.degreesOfFreedom}, {"V", test.cramersV}, {"chi_p", test.chiSquaredP.p, kIsP}};
    const bool isExact = test.pMethod == analysis::PMethod::Exact;
    if (isExact) fields.push_back({"p", test.p.p, kIsP});
    if (test.pMethod == analysis::PMethod::MonteCarlo && !std::isnan(test.p.p)) again.leaveOut(1, true);
    again.put(key,
        QStringLiteral("counts_test(%1, %2, %3)")
            .arg(answers, groups, isExact ? QStringLiteral("TRUE") : QStringLiteral("FALSE")),
        fields);
}

} // namespace

void recompute(Recomputation& again, const findings::CrossTable& table) {
    const QString answers = levelsOf(again, table.outcome);
    const QString groups = levelsOf(again, table.group);
    const QString key = part(QStringLiteral("counts.") + table.outcome.variable, table.group.variable);
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const QString row = rNumber(table.group.levels[i].value);
        for (std::size_t k = 0; k < table.cells[i].size(); ++k) {
            const auto& share = table.cells[i][k].ofGroup;
            if (!share) continue;
            const QString column = rNumber(table.outcome.levels[k].value);
            again.put(part(part(key, row), column),
                QStringLiteral("share(level_values(%1, %2, %3) == %4)").arg(answers, groups, row, column),
                fieldsOf(*share));
        }
    }
    for (std::size_t k = 0; k < table.outcome.levels.size(); ++k) {
        const QString column = rNumber(table.outcome.levels[k].value);
        again.put(part(part(key, QStringLiteral("all")), column),
            QStringLiteral("count_of(%1[!is.na(%2)], %3)").arg(answers, groups, column),
            {{"count", real(table.sizeOfAnswer(k))}});
    }
    if (table.test) addTest(again, key, *table.test, answers, groups);
}

} // namespace lacrima::exchange
