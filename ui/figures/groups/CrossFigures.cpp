// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/groups/CrossFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using findings::CrossCell;
using findings::CrossTable;
using spec::ChartSpec;

constexpr double kCrossRow = 40; ///< pixels
constexpr std::size_t kTones = 5;
constexpr double kNextRound = 0.5;  ///< how much paler the tones are that come again
constexpr double kCrossFrame = 132; ///< axis, legend, the head of the right column
constexpr double kRoughCell = 5;    ///< expected cases in a cell, below which chi-squared is rough

/// The context of the sentences below.
class CrossFigures {
    Q_DECLARE_TR_FUNCTIONS(CrossFigures)
};

/// An option that was chosen or not has no words of its own.
QString answerName(const CrossTable& table, std::size_t answer) {
    const auto& levels = table.outcome.levels;
    const bool isYesNo = levels.size() == 2 && levels[0].value == 0 && levels[1].value == 1 &&
                         levels[0].label.byLanguage.isEmpty() && levels[1].label.byLanguage.isEmpty();
    if (isYesNo) return answer == 0 ? CrossFigures::tr("No") : CrossFigures::tr("Yes");
    return levelName(levels[answer]);
}

/// Ordered answers by strength, others by the colours of groups.
spec::Paint paintOf(const CrossTable& table, std::size_t answer) {
    if (!table.outcome.isOrdered) {
        const std::size_t round = answer / kTones;
        const double strength = std::pow(kNextRound, static_cast<double>(round));
        return {spec::groupTone(static_cast<int>(answer)), strength};
    }
    const auto steps = static_cast<double>(std::max<std::size_t>(2, table.outcome.levels.size()) - 1);
    return {spec::Tone::Accent, 0.16 + 0.84 * static_cast<double>(answer) / steps};
}

void addStrip(ChartSpec& spec, const CrossTable& table, std::size_t group) {
    double from = 0;
    const auto y = static_cast<double>(group);
    for (std::size_t k = 0; k < table.cells[group].size(); ++k) {
        const CrossCell& cell = table.cells[group][k];
        if (cell.rows.empty() || !cell.ofGroup) continue;
        const analysis::Proportion& share = *cell.ofGroup;
        spec::Rect part;
        part.left = from;
        part.right = from += share.estimate * 100;
        part.bottom = y + 0.28;
        part.top = y - 0.28;
        part.fill = paintOf(table, k);
        part.outline = spec::Paint{spec::Tone::Surface};
        part.label = QString::number(share.count);
        part.description = QStringLiteral("%1, %2: %3, %4")
                               .arg(levelName(table.group.levels[group]), answerName(table, k),
                                   text::percent(share.estimate), countWords(share));
        part.cases.assign(cell.rows.begin(), cell.rows.end());
        part.datum.emplace();
        part.datum->series = answerName(table, k);
        part.datum->estimate = share.estimate * 100;
        part.datum->low = share.interval.low * 100;
        part.datum->high = share.interval.high * 100;
        part.datum->n = static_cast<double>(share.n);
        spec.rects.push_back(std::move(part));
    }
}

QString testWords(const analysis::ContingencyTest& test) {
    const QString p = text::pWords(test.p.p);
    if (test.pMethod == analysis::PMethod::ChiSquared)
        return CrossFigures::tr("Pearson’s chi-squared, %1").arg(p);
    if (test.pMethod == analysis::PMethod::MonteCarlo) {
        return CrossFigures::tr("test of Freeman and Halton by %1 tables drawn at random, %2")
            .arg(QString::number(analysis::ContingencyTest::kDraws), p);
    }
    return test.degreesOfFreedom == 1 ? CrossFigures::tr("Fisher’s exact test, %1").arg(p)
                                      : CrossFigures::tr("exact test of Freeman and Halton, %1").arg(p);
}

QString cellWords(const CrossCell& cell) {
    if (!cell.ofGroup) return dash();
    return QStringLiteral("%1 (%2)").arg(
        QString::number(cell.rows.size()), text::percent(cell.ofGroup->estimate));
}

} // namespace

bool isDrawnAsShares(const std::optional<CrossTable>& table) {
    return table && table->outcome.levels.size() == 2;
}

ChartSpec crossChart(const dataset::Dataset& data, const CrossTable& table) {
    ChartSpec spec;
    setPercentAxis(spec);
    spec.x.title = CrossFigures::tr("Percent of the cases in each group");
    spec.rightColumn().title = QStringLiteral("n");
    for (std::size_t i = 0; i < table.group.levels.size(); ++i) {
        const auto y = static_cast<double>(i);
        spec.y.ticks.push_back({y, levelName(table.group.levels[i])});
        spec.rightColumn().words.push_back({y, QString::number(table.sizeOfGroup(i))});
        addStrip(spec, table, i);
    }
    for (std::size_t k = 0; k < table.outcome.levels.size(); ++k)
        spec.legend.push_back({answerName(table, k), paintOf(table, k)});
    QStringList sentences;
    for (const spec::Rect& part : spec.rects) sentences.append(part.description);
    const auto rows = static_cast<double>(table.group.levels.size());
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, rows - 0.5);
    spec.title =
        CrossFigures::tr("%1 by %2")
            .arg(nameOf(data, table.outcome.variable), inSentence(nameOf(data, table.group.variable)));
    spec.note = noteOf(data);
    spec.height = kCrossFrame + kCrossRow * rows + (spec.note.isEmpty() ? 0 : 18);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

spec::TableSpec crossSheet(const dataset::Dataset& data, const CrossTable& table) {
    spec::TableSpec sheet;
    sheet.caption = CrossFigures::tr("Counts of “%1” by “%2”")
                        .arg(nameOf(data, table.outcome.variable), nameOf(data, table.group.variable));
    sheet.columns = {{nameOf(data, table.group.variable), false, 0}};
    for (std::size_t k = 0; k < table.outcome.levels.size(); ++k)
        sheet.columns.push_back({answerName(table, k), true, 88});
    sheet.columns.push_back({CrossFigures::tr("All"), true, 52});
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        std::vector<spec::ResultCell> row{{levelName(table.group.levels[i])}};
        for (const CrossCell& cell : table.cells[i]) row.push_back({cellWords(cell)});
        row.push_back({QString::number(table.sizeOfGroup(i)), true});
        sheet.rows.push_back(std::move(row));
    }
    std::vector<spec::ResultCell> all{{CrossFigures::tr("All"), true}};
    for (std::size_t k = 0; k < table.outcome.levels.size(); ++k)
        all.push_back({QString::number(table.sizeOfAnswer(k)), true});
    all.push_back({QString::number(table.n), true});
    sheet.rows.push_back(std::move(all));
    sheet.note = CrossFigures::tr("Counts, with percents of the row. %1.").arg(crossDetails(table));
    if (table.test && table.hasP && table.test->smallestExpected < kRoughCell)
        sheet.note +=
            QLatin1Char(' ') +
            CrossFigures::tr("The p of chi-squared is rough: a cell expects fewer than five cases.");
    return sheet;
}

QString crossHeadline(const dataset::Dataset& data, const CrossTable& table) {
    const QString outcome = nameOf(data, table.outcome.variable);
    const QString group = nameOf(data, table.group.variable);
    if (!table.hasP) return CrossFigures::tr("“%1” by “%2” in cases picked by hand").arg(outcome, group);
    if (!table.test) return CrossFigures::tr("“%1” by “%2”: nothing to compare yet").arg(outcome, group);
    return table.test->p.p < 1 - table.confidence
               ? CrossFigures::tr("“%1” divides differently between the groups of “%2”").arg(outcome, group)
               : CrossFigures::tr(
                     "“%1”: no difference between the groups of “%2” that these counts could show")
                     .arg(outcome, group);
}

QString crossDetails(const CrossTable& table) {
    if (!table.test) return CrossFigures::tr("Not tested: %1").arg(text::refusalWords(table.test.refusal()));
    const analysis::ContingencyTest& test = *table.test;
    const QString size =
        CrossFigures::tr("V = %1, n = %2").arg(text::bounded(test.cramersV), QString::number(test.n));
    if (!table.hasP) return size;
    return CrossFigures::tr("%1; %2; χ²(%3) = %4, %5")
        .arg(size, testWords(test), text::fixed(test.degreesOfFreedom, 0), text::fixed(test.chiSquared, 2),
            text::pWords(test.chiSquaredP.p));
}

} // namespace lacrima::ui::figures
