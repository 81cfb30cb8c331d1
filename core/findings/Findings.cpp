// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/findings/HandPicked.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace lacrima::findings {
namespace {

std::optional<Expectation> expectationFrom(const QString& word) {
    if (word == QLatin1String("proportion")) return Expectation::Proportion;
    if (word == QLatin1String("negative")) return Expectation::Negative;
    if (word == QLatin1String("positive")) return Expectation::Positive;
    return std::nullopt;
}

std::optional<FindingDefinition> definitionFrom(const QJsonObject& object) {
    FindingDefinition definition;
    definition.id = object[QLatin1String("id")].toString();
    definition.x = object[QLatin1String("x")].toString();
    definition.y = object[QLatin1String("y")].toString();
    definition.publishedCount = object[QLatin1String("count")].toInt();
    definition.publishedN = object[QLatin1String("n")].toInt();
    const QJsonObject claim = object[QLatin1String("claim")].toObject();
    for (const QString& language : claim.keys())
        definition.claim.byLanguage.insert(language, claim[language].toString());
    const auto expected = expectationFrom(object[QLatin1String("expected")].toString());
    const bool needsY = expected && *expected != Expectation::Proportion;
    if (!expected || definition.id.isEmpty() || definition.x.isEmpty() || needsY == definition.y.isEmpty()) {
        return std::nullopt;
    }
    definition.expected = *expected;
    return definition;
}

std::optional<analysis::Proportion> publishedShare(const FindingDefinition& definition, double confidence) {
    if (definition.publishedN <= 0 || definition.publishedCount < 0) return std::nullopt;
    const auto share = analysis::wilson(static_cast<std::size_t>(definition.publishedCount),
        static_cast<std::size_t>(definition.publishedN), confidence);
    return share ? std::optional(*share) : std::nullopt;
}

void computeProportion(FindingResult& result, const dataset::DataColumn& x, double confidence) {
    const auto outcome = analysis::proportionOfOnes(x.numbers(), confidence);
    if (!outcome) {
        result.refusal = outcome.refusal();
        result.n = outcome.refused().n;
        return;
    }
    result.n = outcome->n;
    result.proportion = *outcome;
    const auto published = publishedShare(result.definition, confidence);
    if (!published) return;
    result.isAsExpected = outcome->interval.contains(published->estimate);
    result.gap = analysis::shareGap(*outcome, *published);
    result.judgement = judged(*result.gap, result.margin);
}

void computeCorrelation(
    FindingResult& result, const dataset::DataColumn& x, const dataset::DataColumn& y, double confidence) {
    const auto outcome = analysis::pearson(x.numbers(), y.numbers(), confidence);
    if (!outcome) {
        result.refusal = outcome.refusal();
        result.n = outcome.refused().n;
        return;
    }
    result.n = outcome->n;
    result.correlation = *outcome;
    const bool isPositive = outcome->estimate > 0;
    result.isAsExpected =
        outcome->estimate != 0 && isPositive == (result.definition.expected == Expectation::Positive);
    if (outcome->interval) result.excludesZero = !outcome->interval->contains(0);
    result.judgement = judged(*outcome, result.definition.expected == Expectation::Positive, confidence);
}

/// The correlation of x and y with the other alliance dimensions taken out.
analysis::Computed<analysis::Correlation> partialled(const dataset::Dataset& dataset,
    const dataset::DataColumn& x, const dataset::DataColumn& y, double confidence) {
    std::vector<analysis::Column> others;
    for (const QString& name : allianceDimensions(dataset)) {
        if (name != y.name) others.push_back(dataset.column(name)->numbers());
    }
    return analysis::partial(x.numbers(), y.numbers(), others, confidence);
}

/// Beside a claim about bond, goal or task: what the two others show.
void addRivals(
    FindingResult& result, const dataset::Dataset& dataset, const dataset::DataColumn& x, double confidence) {
    const QStringList dimensions = allianceDimensions(dataset);
    if (!dimensions.contains(result.definition.y) || dimensions.size() < 2) return;
    const dataset::DataColumn& claimed = *dataset.column(result.definition.y);
    result.partial = partialled(dataset, x, claimed, confidence);
    for (const QString& name : dimensions) {
        if (name == result.definition.y) continue;
        const dataset::DataColumn& y = *dataset.column(name);
        result.rivals.push_back({name, analysis::pearson(x.numbers(), y.numbers(), confidence),
            partialled(dataset, x, y, confidence)});
    }
}

void adjust(std::vector<FindingResult>& results) {
    std::vector<double> p;
    for (const FindingResult& result : results) {
        p.push_back(result.correlation ? result.correlation->p.p : std::numeric_limits<double>::quiet_NaN());
    }
    const auto holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    const auto bh = analysis::adjusted(p, analysis::Adjustment::BenjaminiHochberg);
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!results[i].correlation) continue;
        results[i].holmP = holm[i];
        results[i].bhP = bh[i];
    }
}

/// Cases that were picked by hand support nothing and speak against nothing.
void leaveTestsOut(std::vector<FindingResult>& results) {
    for (FindingResult& result : results) {
        leaveOutP(result.correlation);
        leaveOutP(result.partial);
        for (FindingRival& rival : result.rivals) {
            leaveOutP(rival.correlation);
            leaveOutP(rival.partial);
        }
        result.holmP.reset();
        result.bhP.reset();
        result.excludesZero.reset();
        result.judgement.reset();
        result.isHandPicked = true;
    }
}

} // namespace

base::Result<std::vector<FindingDefinition>> readFindings(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray list = document.object()[QLatin1String("findings")].toArray();
    if (list.isEmpty()) return base::error("findings.unreadable");
    std::vector<FindingDefinition> definitions;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto definition = definitionFrom(list[i].toObject());
        if (!definition) return base::error("findings.bad_entry", {std::to_string(i + 1)});
        definitions.push_back(*definition);
    }
    return definitions;
}

base::Result<std::vector<FindingDefinition>> shippedFindings() {
    QFile file(QStringLiteral(":/findings/abstract_2017.json"));
    if (!file.open(QIODevice::ReadOnly)) return base::error("findings.unreadable");
    return readFindings(file.readAll());
}

std::vector<FindingResult> computeFindings(const dataset::Dataset& dataset,
    const std::vector<FindingDefinition>& definitions, double confidence, double margin) {
    std::vector<FindingResult> results;
    for (const FindingDefinition& definition : definitions) {
        FindingResult result;
        result.definition = definition;
        result.confidence = confidence;
        result.margin = margin;
        const dataset::DataColumn* x = dataset.column(definition.x);
        const dataset::DataColumn* y = dataset.column(definition.y);
        const bool isProportion = definition.expected == Expectation::Proportion;
        result.isMissingVariable = x == nullptr || (!isProportion && y == nullptr);
        if (!result.isMissingVariable && isProportion) computeProportion(result, *x, confidence);
        if (!result.isMissingVariable && !isProportion) {
            computeCorrelation(result, *x, *y, confidence);
            addRivals(result, dataset, *x, confidence);
        }
        if (result.refusal) result.judgement = Judgement{};
        results.push_back(std::move(result));
    }
    adjust(results);
    if (dataset.isHandPicked) leaveTestsOut(results);
    return results;
}

VerdictCounts countVerdicts(const std::vector<FindingResult>& results) {
    VerdictCounts counts;
    for (const FindingResult& result : results) {
        if (!result.judgement)
            ++counts.absent;
        else if (result.judgement->verdict == Verdict::Supported)
            ++counts.supported;
        else if (result.judgement->verdict == Verdict::Against)
            ++counts.against;
        else
            ++counts.undecided;
    }
    return counts;
}

} // namespace lacrima::findings
