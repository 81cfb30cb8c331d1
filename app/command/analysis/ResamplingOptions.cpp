// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/ResamplingOptions.h"

#include "app/command/analysis/MethodWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

using analysis::IntervalMethod;
using findings::Resampled;
using findings::Resampling;

constexpr std::size_t kFewestResamples = 20;
constexpr std::size_t kMostResamples = 1'000'000; ///< more tell no more, and fill the memory

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

Options resamplingOptions() {
    return {{"bootstrap", "N", "intervals by drawing the cases again N times"},
        {"bootstrap-kind", "KIND", "bca or percentile"},
        {"seed", "S", "where the random numbers begin, 1 unless said"},
        {"cluster", "COLUMN", "draws whole clusters: the cases with the same value of this column"},
        {"cluster-within", nullptr, "draws the cases of a drawn cluster again as well"}};
}

QString readResampling(const ParsedArguments& parsed, Resampling& resampling) {
    const bool isAsked = parsed.has("bootstrap");
    resampling.isWithin = parsed.has("cluster-within");
    const auto seed = parsed.has("seed") ? wholeNumberOf(parsed, "seed", 0) : std::optional<std::size_t>(1);
    if (!seed) return QStringLiteral("--seed is a whole number");
    resampling.seed = *seed;
    const QString kind =
        parsed.has("bootstrap-kind") ? parsed.option("bootstrap-kind") : QStringLiteral("bca");
    if (kind != QLatin1String("bca") && kind != QLatin1String("percentile"))
        return QStringLiteral("--bootstrap-kind is bca or percentile");
    resampling.kind =
        kind == QLatin1String("bca") ? IntervalMethod::BootstrapBca : IntervalMethod::BootstrapPercentile;
    if (!isAsked) {
        if (parsed.has("cluster") || parsed.has("cluster-within") || parsed.has("bootstrap-kind"))
            return QStringLiteral("--cluster, --cluster-within and --bootstrap-kind go with --bootstrap");
        return {};
    }
    if (resampling.isWithin && !parsed.has("cluster"))
        return QStringLiteral("--cluster-within goes with --cluster");
    const auto resamples = wholeNumberOf(parsed, "bootstrap", kFewestResamples, kMostResamples);
    if (!resamples)
        return QStringLiteral("--bootstrap is a whole number from %1 to %2")
            .arg(kFewestResamples)
            .arg(kMostResamples);
    resampling.resamples = *resamples;
    return {};
}

ChosenCluster chooseCluster(const DataInput& data, const ParsedArguments& parsed) {
    if (!parsed.has("cluster")) return {};
    const QString name = parsed.option("cluster");
    if (data.isStudy && name == QLatin1String("clinician_id")) return {name, {}};
    const ChosenColumns chosen = chooseColumn(data, parsed, "cluster", ColumnKind::Any);
    return {chosen.names.value(0), chosen.problem};
}

void writeBootstrap(JsonWriter& json, const Resampled& answer, const Resampling& resampling) {
    const bool isKnown = answer.result.hasValue();
    const analysis::BootstrapResult none;
    const analysis::BootstrapResult& all = isKnown ? *answer.result : none;
    const auto known = [&](double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    json.key(QStringLiteral("bootstrap")).beginObject();
    json.number("low", known(all.interval.low)).number("high", known(all.interval.high));
    json.text("kind", intervalWords(isKnown ? all.kind : resampling.kind));
    json.count("resamples", isKnown ? all.resamples : resampling.resamples);
    const bool hasTooMany = !isKnown && answer.result.refusal() == analysis::Refusal::TooManyDegenerate;
    json.count("degenerate", hasTooMany ? answer.result.refused().n : all.degenerate);
    json.number("standard_error", known(all.standardError));
    json.count("seed", resampling.seed);
    json.text("generator", QString::fromLatin1(findings::kGeneratorName));
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
