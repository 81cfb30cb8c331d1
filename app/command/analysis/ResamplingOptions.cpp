// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/ResamplingOptions.h"

#include "app/command/analysis/GroupColumn.h"
#include "app/command/analysis/MethodWords.h"
#include "core/analysis/probability/RandomStream.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <set>

namespace lacrima::app {
namespace {

using analysis::Column;
using analysis::IntervalMethod;

constexpr std::size_t kFewestResamples = 20;

QString whyNone(const Resampled& answer) {
    const analysis::Refused& refused = answer.result.refused();
    if (refused.reason == analysis::Refusal::TooFewClusters)
        return QStringLiteral("%1 clusters have complete cases, and an interval needs at least %2")
            .arg(refused.n)
            .arg(analysis::kFewestClusters);
    if (refused.reason == analysis::Refusal::TooManyDegenerate)
        return QStringLiteral(
            "%1 of the resamples have no value (a variable is the same in all their cases); "
            "above %2 % the rest do not stand for the data")
            .arg(refused.n)
            .arg(100 * analysis::kMostDegenerate);
    return ui::text::refusalWords(refused.reason);
}

/// What the reader of an interval has to know; empty when there is nothing.
QString warningOf(const Resampled& answer) {
    const analysis::BootstrapResult& result = *answer.result;
    QStringList notes;
    if (result.degenerate > 0)
        notes.append(QStringLiteral("%1 of %2 resamples had no value and are left out")
                         .arg(result.degenerate)
                         .arg(result.resamples));
    if (result.extreme)
        notes.append(QStringLiteral("a limit is the outermost resample; take more resamples"));
    if (answer.clusters && *answer.clusters < analysis::kManyClusters)
        notes.append(
            QStringLiteral("with only %1 clusters the interval is too narrow: meant to hold the true "
                           "value 95 times in 100, it holds it about 84 times with 5 clusters and 89 "
                           "times with 12")
                .arg(*answer.clusters));
    return notes.join(QStringLiteral("; "));
}

} // namespace

QString clusterNote() {
    return QStringLiteral(
        "cases of one cluster are not independent: p and intervals by formula are left out, "
        "the bootstrap interval draws whole clusters");
}

QStringList resamplingOptions() {
    return {QStringLiteral("bootstrap"), QStringLiteral("bootstrap-kind"), QStringLiteral("seed"),
        QStringLiteral("cluster")};
}

QStringList resamplingFlags() {
    return {QStringLiteral("cluster-within")};
}

QString readResampling(const ParsedArguments& parsed, double confidence, Resampling& resampling) {
    resampling.isAsked = parsed.has("bootstrap");
    resampling.isWithin = parsed.has("cluster-within");
    resampling.plan.confidence = confidence;
    const auto seed = parsed.has("seed") ? wholeNumberOf(parsed, "seed", 0) : std::optional<std::size_t>(1);
    if (!seed) return QStringLiteral("--seed is a whole number");
    resampling.plan.seed = *seed;
    const QString kind =
        parsed.has("bootstrap-kind") ? parsed.option("bootstrap-kind") : QStringLiteral("bca");
    if (kind != QLatin1String("bca") && kind != QLatin1String("percentile"))
        return QStringLiteral("--bootstrap-kind is bca or percentile");
    resampling.plan.kind =
        kind == QLatin1String("bca") ? IntervalMethod::BootstrapBca : IntervalMethod::BootstrapPercentile;
    if (!resampling.isAsked) {
        if (parsed.has("cluster") || parsed.has("cluster-within") || parsed.has("bootstrap-kind"))
            return QStringLiteral("--cluster, --cluster-within and --bootstrap-kind go with --bootstrap");
        return {};
    }
    if (resampling.isWithin && !parsed.has("cluster"))
        return QStringLiteral("--cluster-within goes with --cluster");
    const auto resamples = wholeNumberOf(parsed, "bootstrap", kFewestResamples);
    if (!resamples)
        return QStringLiteral("--bootstrap is a whole number of at least %1").arg(kFewestResamples);
    resampling.plan.resamples = *resamples;
    return {};
}

QString chooseCluster(const DataInput& data, const ParsedArguments& parsed, Resampling& resampling) {
    if (!parsed.has("cluster")) return {};
    const ChosenColumns chosen = chooseColumn(data, parsed, "cluster", ColumnKind::Any);
    if (chosen.problem.isEmpty()) resampling.cluster = groupColumn(data, chosen.places.front()).numbers;
    return chosen.problem;
}

Resampled resampled(
    const std::vector<Column>& columns, const ColumnsStatistic& statistic, const Resampling& resampling) {
    std::vector<Column> needed(columns);
    if (resampling.cluster) needed.emplace_back(*resampling.cluster);
    const auto rows = analysis::completeRows(needed);
    if (!rows) return {rows.refused(), {}, {}};
    const analysis::Statistic onPositions = [&](std::span<const std::uint32_t> positions) {
        std::vector<std::vector<double>> drawn(columns.size());
        for (std::size_t c = 0; c < drawn.size(); ++c) {
            drawn[c].reserve(positions.size());
            for (const std::uint32_t i : positions) drawn[c].push_back((*rows)[c][i]);
        }
        return statistic(std::vector<Column>(drawn.begin(), drawn.end()));
    };
    const std::size_t n = rows->front().size();
    if (!resampling.cluster) return {analysis::bootstrap(n, onPositions, resampling.plan), {}, {}};
    const std::vector<double>& cluster = rows->back();
    const std::size_t clusters = std::set<double>(cluster.begin(), cluster.end()).size();
    return {
        analysis::clusterBootstrap(cluster, onPositions, resampling.plan, resampling.isWithin), clusters, n};
}

void writeBootstrap(JsonWriter& json, const Resampled& answer, const Resampling& resampling) {
    const bool isKnown = answer.result.hasValue();
    const analysis::BootstrapResult none;
    const analysis::BootstrapResult& all = isKnown ? *answer.result : none;
    const auto known = [&](double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    json.key(QStringLiteral("bootstrap")).beginObject();
    json.number("low", known(all.interval.low)).number("high", known(all.interval.high));
    json.text("kind", intervalWords(isKnown ? all.kind : resampling.plan.kind));
    json.count("resamples", isKnown ? all.resamples : resampling.plan.resamples);
    const bool hasTooMany = !isKnown && answer.result.refusal() == analysis::Refusal::TooManyDegenerate;
    json.count("degenerate", hasTooMany ? answer.result.refused().n : all.degenerate);
    json.number("standard_error", known(all.standardError));
    json.count("seed", resampling.plan.seed);
    json.text("generator", QString::fromLatin1(analysis::kGeneratorName));
    if (answer.clusters) json.count("clusters", *answer.clusters).count("cases", *answer.cases);
    json.note(isKnown ? warningOf(answer) : whyNone(answer)).endObject();
}

QString bootstrapWords(const Resampled& answer) {
    if (!answer.result) return QStringLiteral(", no bootstrap: %1").arg(whyNone(answer));
    const analysis::BootstrapResult& result = *answer.result;
    const QString words = QStringLiteral(", %1 %2").arg(
        intervalWords(result.kind), ui::text::interval(result.interval.low, result.interval.high));
    const QString whole =
        answer.clusters ? words + QStringLiteral(" of %1 clusters").arg(*answer.clusters) : words;
    const QString warning = warningOf(answer);
    return warning.isEmpty() ? whole : whole + QStringLiteral(" (%1)").arg(warning);
}

} // namespace lacrima::app
