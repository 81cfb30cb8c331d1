// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/CryingExperience.h"

#include "core/analysis/describe/MeanInterval.h"
#include "core/findings/KnownValue.h"
#include "core/findings/RowValues.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace lacrima::findings {
namespace {

using Rows = std::span<const std::size_t>;

const QString kTopics = QStringLiteral("last_trigger");
const QString kOtherTopic = QStringLiteral("last_trigger___other");

std::vector<LevelShare> levelShares(
    const dataset::DataColumn& column, const std::vector<double>& values, double confidence) {
    std::map<double, std::size_t> counts;
    for (const auto& [value, label] : column.labels) counts[value] = 0;
    std::size_t n = 0;
    for (const double value : values) {
        if (std::isnan(value)) continue;
        ++counts[value];
        ++n;
    }
    std::vector<LevelShare> levels;
    for (const auto& [value, count] : counts) {
        const auto share = analysis::wilson(count, n, confidence);
        if (!share) continue;
        const auto label = column.labels.find(value);
        levels.push_back(
            {value, label == column.labels.end() ? instrument::LocalText() : label->second, *share});
    }
    return levels;
}

std::optional<RatingGap> gapOf(
    const dataset::Dataset& dataset, const char* first, const char* second, Rows rows, double confidence) {
    const dataset::DataColumn* one = dataset.column(QString::fromLatin1(first));
    const dataset::DataColumn* other = dataset.column(QString::fromLatin1(second));
    if (one == nullptr || other == nullptr) return std::nullopt;
    std::vector<double> differences;
    double sum = 0;
    for (const std::size_t row : rows) {
        const double difference = one->numbers()[row] - other->numbers()[row];
        if (std::isnan(difference)) continue;
        differences.push_back(difference);
        sum += one->numbers()[row];
    }
    const auto description = analysis::describe(differences);
    if (!description) return std::nullopt;
    const double mean = sum / static_cast<double>(description->n);
    return RatingGap{description->n, mean, mean - description->mean, description->mean,
        knownValue(analysis::meanInterval(differences, confidence))};
}

void addTopics(CryingExperience& experience, const dataset::Dataset& dataset, Rows rows) {
    for (const dataset::DataColumn* column : topicColumns(dataset)) {
        const auto share = analysis::proportionOfOnes(valuesIn(*column, rows), experience.confidence);
        if (!share) continue;
        experience.topics.push_back({column->name, column->label, *share});
        experience.topicsN = std::max(experience.topicsN, share->n);
    }
}

std::vector<const dataset::DataColumn*> columnsOf(
    const dataset::Dataset& dataset, std::initializer_list<const char*> names) {
    std::vector<const dataset::DataColumn*> columns;
    for (const char* name : names) {
        if (const auto* column = dataset.column(QString::fromLatin1(name))) columns.push_back(column);
    }
    return columns;
}

void sortBySize(CryingExperience& experience) {
    for (auto* ratings : {&experience.feelings, &experience.consequences}) {
        std::stable_sort(
            ratings->begin(), ratings->end(), [](const RatedAnswers& one, const RatedAnswers& other) {
                if (!one.description || !other.description) return one.description.has_value();
                return one.description->mean > other.description->mean;
            });
    }
    std::stable_sort(experience.topics.begin(), experience.topics.end(),
        [](const CryingTopic& one, const CryingTopic& other) {
            const bool isOther = one.variable == kOtherTopic;
            if (isOther != (other.variable == kOtherTopic)) return !isOther;
            return one.share.count > other.share.count;
        });
}

} // namespace

std::vector<const dataset::DataColumn*> feelingColumns(const dataset::Dataset& dataset) {
    return columnsOf(
        dataset, {"gen_negative", "gen_relief", "gen_control", "gen_tension", "gen_shame", "gen_tired",
                     "gen_therapist_supportive", "gen_therapist_uneasy", "gen_therapist_changed_subject"});
}

std::vector<const dataset::DataColumn*> consequenceColumns(const dataset::Dataset& dataset) {
    return columnsOf(
        dataset, {"last_understanding", "last_never_told", "last_new_ideas", "last_beyond_words",
                     "last_vulnerability", "last_confidence", "last_disclosure", "last_compassion",
                     "last_support", "last_held_back", "last_shame", "last_closer"});
}

std::vector<const dataset::DataColumn*> topicColumns(const dataset::Dataset& dataset) {
    std::vector<const dataset::DataColumn*> columns;
    for (const dataset::DataColumn& column : dataset.columns) {
        if (column.role == dataset::ColumnRole::Option && column.variable == kTopics)
            columns.push_back(&column);
    }
    return columns;
}

RatedAnswers ratedAnswers(const dataset::DataColumn& column, Rows rows, double confidence) {
    const std::vector<double> values = valuesIn(column, rows);
    RatedAnswers answers{column.name, column.label, levelShares(column, values, confidence), {}, {}};
    answers.description = knownValue(analysis::describe(values));
    answers.mean = knownValue(analysis::meanInterval(values, confidence));
    return answers;
}

CryingExperience describeExperience(const dataset::Dataset& dataset, Rows rows, double confidence) {
    CryingExperience experience;
    experience.confidence = confidence;
    for (const dataset::DataColumn* column : feelingColumns(dataset))
        experience.feelings.push_back(ratedAnswers(*column, rows, confidence));
    experience.reliefShame = gapOf(dataset, "gen_relief", "gen_shame", rows, confidence);
    addTopics(experience, dataset, rows);
    if (const auto* intensity = dataset.column(QStringLiteral("last_intensity"))) {
        experience.intensity = ratedAnswers(*intensity, rows, confidence);
        if (experience.intensity->n() == 0) experience.intensity.reset();
    }
    if (const auto* minutes = dataset.column(QStringLiteral("last_minutes")))
        experience.minutes = knownValue(analysis::describe(valuesIn(*minutes, rows)));
    for (const dataset::DataColumn* column : consequenceColumns(dataset))
        experience.consequences.push_back(ratedAnswers(*column, rows, confidence));
    if (const auto* talked = dataset.column(QStringLiteral("last_talked_about")))
        experience.talkedAbout = knownValue(analysis::proportionOfOnes(valuesIn(*talked, rows), confidence));
    return experience;
}

CryingExperience describeExperience(const dataset::Dataset& dataset, double confidence) {
    std::vector<std::size_t> all(dataset.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    CryingExperience experience = describeExperience(dataset, all, confidence);
    sortBySize(experience);
    return experience;
}

} // namespace lacrima::findings
