// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/AllianceSummary.h"

#include "core/findings/NoNumber.h"

#include <cmath>
#include <utility>

namespace lacrima::findings {
namespace {

using analysis::Column;
using instrument::Instrument;
using instrument::Scale;

constexpr double kBinWidth = 0.5;
constexpr double kQuarter = 0.25;
constexpr double kRounding = 1e-9; ///< of a mean that lies on the border
/// The answers of one item as the scale counts them: turned round where it is reversed; what lies outside the
/// declared range is no answer, as for the scores.
std::vector<double> keyedAnswers(const dataset::DataColumn& column, const Scale& scale) {
    std::vector<double> answers;
    const bool isReversed = scale.reversed.contains(column.name);
    for (const double value : column.numbers()) {
        const bool isInside = value >= scale.minimum && value <= scale.maximum;
        answers.push_back(!isInside ? kNone : isReversed ? scale.minimum + scale.maximum - value : value);
    }
    return answers;
}

ScaleItem itemOf(const dataset::DataColumn& column, const Scale& scale, const std::vector<double>& answers,
    double confidence) {
    ScaleItem item;
    item.name = column.name;
    item.label = column.label;
    item.isReversed = scale.reversed.contains(column.name);
    const auto description = analysis::describe(answers);
    if (!description) return item;
    item.description = *description;
    std::size_t top = 0;
    for (const double answer : answers) top += answer == scale.maximum ? 1 : 0;
    const auto share = analysis::wilson(top, description->n, confidence);
    if (share) item.top = *share;
    return item;
}

void addScore(ScaleSummary& summary, const dataset::DataColumn& score, double confidence) {
    summary.score = analysis::describe(score.numbers());
    summary.bins = histogram(score.numbers(), summary.minimum, summary.maximum, kBinWidth);
    if (!summary.score) return;
    const double upper = summary.maximum - (summary.maximum - summary.minimum) * kQuarter - kRounding;
    std::size_t count = 0;
    for (const double value : score.numbers()) {
        count += value == summary.maximum ? 1 : 0;
        summary.inUpperQuarter += value >= upper ? 1 : 0;
    }
    const auto share = analysis::wilson(count, summary.score->n, confidence);
    if (share) summary.atCeiling = *share;
}

void addItems(ScaleSummary& summary, const dataset::Dataset& dataset, const Scale& scale, double confidence) {
    std::vector<std::vector<double>> answers;
    for (const QString& name : scale.items) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr) continue;
        answers.push_back(keyedAnswers(*column, scale));
        summary.items.push_back(itemOf(*column, scale, answers.back(), confidence));
        const ScaleItem& item = summary.items.back();
        summary.answers += item.description ? item.description->n : 0;
        summary.topAnswers += item.top ? item.top->count : 0;
    }
    const std::vector<Column> columns(answers.begin(), answers.end());
    const auto covariance = analysis::itemCovariance(columns);
    if (!covariance) {
        summary.reliability = covariance.refused();
        summary.omega = covariance.refused();
        return;
    }
    summary.reliability = analysis::reliability(*covariance, confidence);
    summary.omega = analysis::omegaTotal(*covariance);
    if (!summary.reliability) return;
    for (std::size_t i = 0; i < summary.items.size(); ++i) {
        summary.items[i].itemRestR = summary.reliability->item[i].itemRestR;
        summary.items[i].alphaIfDropped = summary.reliability->item[i].alphaIfDropped;
    }
}

/// The answered items of the scales in the order of the questionnaire.
std::vector<const dataset::DataColumn*> itemColumns(
    const dataset::Dataset& dataset, const Instrument& instrument) {
    std::vector<const dataset::DataColumn*> columns;
    for (const instrument::Item& item : instrument.items) {
        bool isScored = false;
        for (const Scale& scale : instrument.scales) isScored = isScored || scale.items.contains(item.id);
        const dataset::DataColumn* column = dataset.column(item.id);
        if (isScored && column != nullptr) columns.push_back(column);
    }
    return columns;
}

std::optional<AnswerRun> runOf(const std::vector<const dataset::DataColumn*>& columns, std::size_t row) {
    AnswerRun run;
    run.row = row;
    double last = kNone;
    double first = kNone;
    std::size_t length = 0;
    run.isUniform = true;
    for (const dataset::DataColumn* column : columns) {
        const double value = column->numbers()[row];
        length = value == last ? length + 1 : 1; // a missing answer equals nothing
        last = value;
        if (std::isnan(value)) continue;
        if (run.answered == 0) first = value;
        run.isUniform = run.isUniform && value == first;
        ++run.answered;
        if (length > run.longestRun) {
            run.longestRun = length;
            run.value = value;
        }
    }
    if (run.answered < 2) return std::nullopt;
    return run;
}

} // namespace

std::vector<std::size_t> AllianceSummary::uniformRows() const {
    std::vector<std::size_t> rows;
    for (const AnswerRun& run : runs) {
        if (run.isUniform) rows.push_back(run.row);
    }
    return rows;
}

AllianceSummary summarizeAlliance(
    const dataset::Dataset& dataset, const Instrument& instrument, double confidence) {
    AllianceSummary result;
    result.instrument = instrument.id;
    CorrelationRequest subscales;
    subscales.adjustment = analysis::Adjustment::None;
    subscales.confidence = confidence;
    for (const Scale& scale : instrument.scales) {
        const dataset::DataColumn* score = dataset.column(scale.id);
        if (score == nullptr) continue;
        ScaleSummary summary;
        summary.scale = scale.id;
        summary.title = scale.title;
        summary.minimum = scale.minimum;
        summary.maximum = scale.maximum;
        summary.isTotal = !scale.needs.isEmpty();
        addScore(summary, *score, confidence);
        addItems(summary, dataset, scale, confidence);
        if (!summary.isTotal) subscales.xs.append(scale.id);
        result.scales.push_back(std::move(summary));
    }
    subscales.ys = subscales.xs;
    result.correlations = correlate(dataset, subscales);
    const auto columns = itemColumns(dataset, instrument);
    for (std::size_t row = 0; row < dataset.rows.size(); ++row) {
        if (const auto run = runOf(columns, row)) result.runs.push_back(*run);
    }
    return result;
}

std::shared_ptr<const Instrument> allianceInstrument(const instrument::Catalogue& catalogue) {
    std::shared_ptr<const Instrument> first;
    for (const auto& instrument : catalogue.instruments()) {
        for (const Scale& scale : instrument->scales) {
            if (scale.id == QLatin1String("wai_bond")) return instrument;
        }
        const bool isOfPatients = instrument->respondent == instrument::Respondent::Patient;
        if (first == nullptr && isOfPatients && !instrument->scales.empty()) first = instrument;
    }
    return first;
}

} // namespace lacrima::findings
