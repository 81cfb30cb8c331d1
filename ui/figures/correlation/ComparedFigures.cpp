// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/ComparedFigures.h"

#include "ui/figures/Axes.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace lacrima::ui::figures {
namespace {

using analysis::Correlation;
using dataset::Dataset;
using findings::ComparedCorrelation;
using findings::ComparedCorrelations;
using findings::ComparedResult;
using findings::CorrelationDifference;
using spec::ChartSpec;

constexpr double kDotLane = 0.13;      ///< distance of two dots within a row
constexpr double kComparedRow = 84;    ///< of one x, in pixels
constexpr double kPairHeight = 24;     ///< of one difference
constexpr double kComparedFrame = 110; ///< legend, ticks, title and note

/// The context of the sentences below.
class ComparedFigures {
    Q_DECLARE_TR_FUNCTIONS(ComparedFigures)
};

/// "Bond − Goal".
QString pairName(const Dataset& data, const CorrelationDifference& pair) {
    return QStringLiteral("%1 − %2").arg(nameOf(data, pair.first), nameOf(data, pair.second));
}

bool excludesZero(const CorrelationDifference& pair) {
    return !pair.tests->interval.contains(0);
}

QString differenceWords(const CorrelationDifference& pair) {
    const auto& comparison = *pair.tests;
    return QStringLiteral("%1 %2").arg(text::bounded(comparison.difference),
        text::interval(comparison.interval.low, comparison.interval.high));
}

spec::Mark correlationMark(const Dataset& data, const ComparedResult& result,
    const ComparedCorrelation& rival, const Correlation& correlation, bool isPartial) {
    spec::Mark mark;
    mark.x = correlation.estimate;
    mark.hasInterval = correlation.interval.has_value();
    mark.low = correlation.interval ? correlation.interval->low : mark.x;
    mark.high = correlation.interval ? correlation.interval->high : mark.x;
    mark.isHollow = isPartial;
    mark.paint = {toneOf(rival.rival), isPartial ? 0.75 : 1.0};
    const QString name = nameOf(data, rival.rival);
    mark.series = isPartial ? ComparedFigures::tr("%1, the others taken out").arg(name) : name;
    mark.description = ComparedFigures::tr("%1 and %2: %3")
                           .arg(nameOf(data, result.x), mark.series, correlationWords(correlation));
    mark.datum = datumOf(correlation);
    return mark;
}

spec::Mark differenceMark(
    const Dataset& data, const ComparedResult& result, const CorrelationDifference& pair) {
    spec::Mark mark;
    mark.x = pair.tests->difference;
    mark.hasInterval = true;
    mark.low = pair.tests->interval.low;
    mark.high = pair.tests->interval.high;
    mark.paint = {excludesZero(pair) ? spec::Tone::Accent : spec::Tone::Ink2};
    mark.series = nameOf(data, result.x);
    mark.description =
        ComparedFigures::tr("%1, %2: %3, n = %4")
            .arg(mark.series, pairName(data, pair), differenceWords(pair), QString::number(result.n));
    mark.datum.emplace();
    mark.datum->n = static_cast<double>(result.n);
    mark.datum->p = pair.tests->steiger.p.p;
    return mark;
}

/// What stands in the cells of one correlation: estimate and interval, or the reason why not.
void appendCorrelation(std::vector<spec::ResultCell>& row, const analysis::Computed<Correlation>& outcome) {
    if (!outcome) {
        row.push_back({dash()});
        row.push_back({text::refusalWords(outcome.refusal()), false, true});
        row.push_back({});
        return;
    }
    row.push_back({text::bounded(outcome->estimate), true});
    row.push_back(
        {outcome->interval ? text::interval(outcome->interval->low, outcome->interval->high) : dash()});
    row.push_back({text::pValue(outcome->p.p)});
}

const CorrelationDifference* widestPair(std::span<const CorrelationDifference> pairs) {
    const auto widest = std::max_element(pairs.begin(), pairs.end(), [](const auto& one, const auto& other) {
        return std::abs(one.tests->difference) < std::abs(other.tests->difference);
    });
    return widest == pairs.end() ? nullptr : &*widest;
}

/// Of the pairs that Holm's p tell apart the one with the largest difference; null without such a pair.
const CorrelationDifference* clearestPair(const ComparedResult& result, double confidence) {
    const CorrelationDifference* clearest = nullptr;
    for (const CorrelationDifference& pair : result.tested()) {
        const bool isLarger =
            clearest == nullptr || std::abs(pair.tests->difference) > std::abs(clearest->tests->difference);
        if (pair.holmP < 1 - confidence && isLarger) clearest = &pair;
    }
    return clearest;
}

bool isUnequal(const ComparedResult& result, double confidence) {
    return result.omnibusHolmP && *result.omnibusHolmP < 1 - confidence;
}

QString unequalWords(const Dataset& data, const ComparedResult& result, double confidence) {
    const QString x = nameOf(data, result.x);
    const CorrelationDifference* pair = clearestPair(result, confidence);
    if (pair == nullptr)
        return ComparedFigures::tr("“%1” is not tied alike to all of them, though no pair stands out").arg(x);
    const double first = pair->tests->first;
    const double second = pair->tests->second;
    const bool isFirst = std::abs(first) > std::abs(second);
    const QString closer = inSentence(nameOf(data, isFirst ? pair->first : pair->second));
    const QString looser = inSentence(nameOf(data, isFirst ? pair->second : pair->first));
    const bool isOpposite = first * second < 0 && std::min(std::abs(first), std::abs(second)) >= 0.1;
    return isOpposite
               ? ComparedFigures::tr("“%1” is tied to %2 and to %3 in opposite directions")
                     .arg(x, closer, looser)
               : ComparedFigures::tr("“%1” is tied to %2 more closely than to %3").arg(x, closer, looser);
}

QString rivalNames(const Dataset& data, const ComparedCorrelations& comparison) {
    QStringList names;
    for (const QString& rival : comparison.rivals) names.append(inSentence(nameOf(data, rival)));
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return ComparedFigures::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// The correlations of one x, each with its partial one below it.
void addCorrelations(
    ChartSpec& spec, const Dataset& data, const ComparedResult& result, double y, std::size_t firstId) {
    const double middle = static_cast<double>(result.correlations.size()) - 0.5;
    for (std::size_t k = 0; k < result.correlations.size(); ++k) {
        const ComparedCorrelation& rival = result.correlations[k];
        for (const bool isPartial : {false, true}) {
            const auto& outcome = isPartial ? rival.partial : rival.correlation;
            if (!outcome) continue;
            spec::Mark mark = correlationMark(data, result, rival, *outcome, isPartial);
            mark.y = y + (static_cast<double>(2 * k + (isPartial ? 1U : 0U)) - middle) * kDotLane;
            mark.id = static_cast<int>(firstId + k);
            spec.marks.push_back(std::move(mark));
        }
    }
}

/// The pairs of one x from `y` downwards; returns where the next ones stand.
double addPairs(ChartSpec& spec, const Dataset& data, const ComparedResult& result, double y,
    std::size_t firstId, const QString& indent) {
    for (std::size_t k = 0; k < result.tested().size(); ++k) {
        const CorrelationDifference& pair = result.tested()[k];
        spec::Mark mark = differenceMark(data, result, pair);
        mark.y = y;
        mark.id = static_cast<int>(firstId + k);
        spec.marks.push_back(std::move(mark));
        spec.rightColumn().words.push_back({y, QString::number(result.n)});
        spec.y.ticks.push_back({y, indent + pairName(data, pair)});
        y += 1;
    }
    return y;
}

ChartSpec rowsAroundZero(const Dataset& data) {
    ChartSpec spec;
    spec.note = noteOf(data);
    spec.hasZeroLine = true;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.rightColumn().title = QStringLiteral("n");
    return spec;
}

} // namespace

ChartSpec comparedChart(const Dataset& data, const ComparedCorrelations& comparison) {
    ChartSpec spec = rowsAroundZero(data);
    spec.title = ComparedFigures::tr("Correlations with %1").arg(rivalNames(data, comparison));
    const auto rivals = static_cast<std::size_t>(comparison.rivals.size());
    for (std::size_t i = 0; i < comparison.results.size(); ++i) {
        const ComparedResult& result = comparison.results[i];
        const auto y = static_cast<double>(i);
        spec.y.ticks.push_back({y, nameOf(data, result.x)});
        spec.rightColumn().words.push_back({y, QString::number(result.n)});
        if (i > 0) spec.separators.push_back(y - 0.5);
        addCorrelations(spec, data, result, y, i * rivals);
    }
    for (const QString& rival : comparison.rivals)
        spec.legend.push_back({nameOf(data, rival), {toneOf(rival)}});
    fitCoefficientAxis(spec, -0.2, 0.6);
    spec.x.title = ComparedFigures::tr("r with %1 % interval; hollow: the other two taken out")
                       .arg(percentOf(comparison.confidence));
    const auto rows = static_cast<double>(comparison.results.size());
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, rows - 0.5);
    spec.height = std::max(200.0, rows * kComparedRow + kComparedFrame);
    spec.textAlternative = sentencesOf(spec.marks);
    return spec;
}

ChartSpec comparedDifferenceChart(const Dataset& data, const ComparedCorrelations& comparison) {
    ChartSpec spec = rowsAroundZero(data);
    spec.title = ComparedFigures::tr("Differences of the correlations");
    double y = 0;
    const bool hasHeads = comparison.results.size() > 1;
    const auto rivals = static_cast<std::size_t>(comparison.rivals.size());
    const std::size_t pairs = rivals * (rivals - std::min<std::size_t>(rivals, 1)) / 2;
    for (std::size_t i = 0; i < comparison.results.size(); ++i) {
        const ComparedResult& result = comparison.results[i];
        if (result.tested().empty()) continue;
        if (y > 0) spec.separators.push_back(y - 0.5);
        if (hasHeads) spec.y.ticks.push_back({y++, nameOf(data, result.x)});
        y = addPairs(spec, data, result, y, i * pairs, hasHeads ? QStringLiteral("\u2003") : QString());
    }
    spec.legend = {{ComparedFigures::tr("zero lies outside the interval"), {spec::Tone::Accent}},
        {ComparedFigures::tr("zero lies inside"), {spec::Tone::Ink2}}};
    fitCoefficientAxis(spec, -0.4, 0.4, 8, 2);
    spec.x.title = ComparedFigures::tr("Difference of two r, with %1 % interval (Zou)")
                       .arg(percentOf(comparison.confidence));
    spec.y.low = -0.6;
    spec.y.high = std::max(0.6, y - 0.4);
    spec.height = std::max(200.0, y * kPairHeight + kComparedFrame);
    spec.textAlternative = sentencesOf(spec.marks);
    return spec;
}

spec::TableSpec comparedSheet(const Dataset& data, const ComparedCorrelations& comparison) {
    spec::TableSpec sheet;
    sheet.caption = ComparedFigures::tr("Correlations from the same cases");
    const QString interval = intervalHead(comparison.confidence);
    sheet.columns = {{ComparedFigures::tr("Answer about crying"), false, 0},
        {ComparedFigures::tr("Alliance"), false, 0}, {QStringLiteral("n"), true, 44},
        {QStringLiteral("r"), true, 56}, {interval, true, 104}, {QStringLiteral("p"), true, 64},
        {ComparedFigures::tr("Partial r"), true, 72}, {interval, true, 104}, {QStringLiteral("p"), true, 64}};
    sheet.setPlaces({1, 3, 4, 6}, {2});
    for (const ComparedResult& result : comparison.results) {
        for (const ComparedCorrelation& rival : result.correlations) {
            std::vector<spec::ResultCell> row{{nameOf(data, result.x)},
                {nameOf(data, rival.rival), false, false, toneOf(rival.rival)}, {QString::number(result.n)}};
            appendCorrelation(row, rival.correlation);
            appendCorrelation(row, rival.partial);
            sheet.rows.push_back(std::move(row));
        }
    }
    sheet.note = ComparedFigures::tr(
        "Pearson correlations with Fisher intervals, over the cases that answered all of them. Partial: the "
        "other dimensions taken out of both.");
    return sheet;
}

spec::TableSpec comparedOmnibusSheet(const Dataset& data, const ComparedCorrelations& comparison) {
    spec::TableSpec sheet;
    sheet.caption = ComparedFigures::tr("Are they tied alike to all?");
    sheet.columns = {{ComparedFigures::tr("Answer about crying"), false, 0}, {QStringLiteral("n"), true, 44},
        {QStringLiteral("χ²"), true, 64}, {QStringLiteral("df"), true, 44}, {QStringLiteral("p"), true, 72},
        {ComparedFigures::tr("p, Holm"), true, 84}};
    for (const ComparedResult& result : comparison.results) {
        std::vector<spec::ResultCell> row{{nameOf(data, result.x)}, {QString::number(result.n)}};
        if (result.omnibus) {
            row.push_back({text::fixed(result.omnibus->value, 2), true});
            row.push_back({text::fixed(result.omnibus->degreesOfFreedom, 0)});
            row.push_back({text::pValue(result.omnibus->p.p)});
            row.push_back({result.omnibusHolmP ? text::pValue(*result.omnibusHolmP) : dash()});
        } else {
            row.front().text += QStringLiteral(": ") +
                                text::refusalWords(result.refusal.value_or(analysis::Refusal::Undefined));
            row.insert(row.end(), 4, spec::ResultCell{dash()});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note =
        ComparedFigures::tr("Steiger’s test that all correlations of one answer are equal; Holm over "
                            "the %n answer(s) that have one.",
            nullptr, static_cast<int>(comparison.familySize));
    return sheet;
}

spec::TableSpec comparedPairSheet(const Dataset& data, const ComparedCorrelations& comparison) {
    spec::TableSpec sheet;
    sheet.caption = ComparedFigures::tr("Pair by pair");
    sheet.columns = {{ComparedFigures::tr("Answer about crying"), false, 0},
        {ComparedFigures::tr("Pair"), false, 0}, {ComparedFigures::tr("Difference"), true, 84},
        {intervalHead(comparison.confidence), true, 104}, {ComparedFigures::tr("Steiger z"), true, 72},
        {QStringLiteral("p"), true, 64}, {ComparedFigures::tr("p, Holm"), true, 64},
        {ComparedFigures::tr("Williams t"), true, 72}, {ComparedFigures::tr("Meng z"), true, 64}};
    sheet.setPlaces({1, 2, 6}, {4, 5, 7, 8});
    for (const ComparedResult& result : comparison.results) {
        for (const CorrelationDifference& pair : result.tested()) {
            const auto& numbers = *pair.tests;
            sheet.rows.push_back(
                {{nameOf(data, result.x)}, {pairName(data, pair)}, {text::bounded(numbers.difference), true},
                    {text::interval(numbers.interval.low, numbers.interval.high)},
                    {text::fixed(numbers.steiger.value, 2)}, {text::pValue(numbers.steiger.p.p)},
                    {text::pValue(pair.holmP)}, {text::fixed(numbers.williams.value, 2)},
                    {text::fixed(numbers.meng.value, 2)}});
        }
    }
    sheet.note =
        ComparedFigures::tr("Interval of the difference by Zou; p by Steiger, Holm within the pairs of "
                            "one answer. Williams: t on n − 3.");
    return sheet;
}

QString comparedHeadline(const Dataset& data, const ComparedCorrelations& comparison) {
    std::vector<const ComparedResult*> unequal;
    std::size_t tested = 0;
    for (const ComparedResult& result : comparison.results) {
        tested += result.omnibus ? 1U : 0U;
        if (isUnequal(result, comparison.confidence)) unequal.push_back(&result);
    }
    if (tested == 0) return ComparedFigures::tr("Nothing can be compared yet");
    if (data.isHandPicked)
        return ComparedFigures::tr("Cases picked by hand: %1").arg(rivalNames(data, comparison));
    if (unequal.size() == 1) return unequalWords(data, *unequal.front(), comparison.confidence);
    if (unequal.empty()) {
        return ComparedFigures::tr("No difference between %1 that these data could show")
            .arg(rivalNames(data, comparison));
    }
    return ComparedFigures::tr("%1 of %2 answers are not tied alike to %3")
        .arg(unequal.size())
        .arg(tested)
        .arg(rivalNames(data, comparison));
}

QString comparedDetails(const Dataset& data, const ComparedCorrelations& comparison) {
    const CorrelationDifference* largest = nullptr;
    const ComparedResult* of = nullptr;
    for (const ComparedResult& result : comparison.results) {
        const CorrelationDifference* widest = widestPair(result.tested());
        if (widest == nullptr) continue;
        const bool isLarger =
            largest == nullptr || std::abs(widest->tests->difference) > std::abs(largest->tests->difference);
        if (!isLarger) continue;
        largest = widest;
        of = &result;
    }
    if (largest == nullptr) {
        if (comparison.results.empty() || !comparison.results.front().refusal)
            return ComparedFigures::tr("It takes at least four cases with all of these answers.");
        return ComparedFigures::tr("Not computed: %1.")
            .arg(text::refusalWords(*comparison.results.front().refusal));
    }
    return ComparedFigures::tr("Largest difference: “%1”, %2: %3, n = %4, %5 (Steiger, Holm)")
        .arg(nameOf(data, of->x), pairName(data, *largest), differenceWords(*largest), QString::number(of->n),
            text::pWords(largest->holmP));
}

} // namespace lacrima::ui::figures
