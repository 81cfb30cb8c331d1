// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/GoldenDataset.h"

#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace lacrima::findings::test {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> made(const std::function<double(std::size_t)>& value) {
    std::vector<double> values;
    for (std::size_t i = 0; i < 64; ++i) values.push_back(value(i));
    return values;
}

/// 1-5, for those who cried.
std::vector<double> rating(const std::function<double(std::size_t)>& value) {
    const auto& cry = analysis::test::golden64().cry;
    return made([&](std::size_t i) { return cry[i] == 0 ? kMissing : std::clamp(value(i), 1.0, 5.0); });
}

void addCrying(dataset::Dataset& dataset) {
    const auto& g = analysis::test::golden64();
    dataset.add(columnOf("cried_ever", made([&](std::size_t i) { return g.cry[i] > 0 ? 1 : 0; }),
        dataset::Measure::Ordinal, {0, 1}, "crying"));
    dataset.add(columnOf("cry_count", made([&](std::size_t i) { return g.cry[i] > 0 ? g.cry[i] : kMissing; }),
        dataset::Measure::Scale, {}, "crying"));
    dataset.add(columnOf("cry_frequency",
        made([&](std::size_t i) { return g.cry[i] > 0 && i % 13 == 5 ? kMissing : std::min(g.cry[i], 5.0); }),
        dataset::Measure::Ordinal, {1, 2, 3, 4, 5}, "crying"));
    dataset.add(
        columnOf("cried_last_session", made([&](std::size_t i) { return g.cry[i] > 0 ? g.approach[i] : 0; }),
            dataset::Measure::Ordinal, {0, 1}, "crying"));
    const std::vector<double> points{1, 2, 3, 4, 5};
    dataset.add(columnOf("gen", rating([&](std::size_t i) {
        return i % 17 == 3 ? kMissing : std::floor((g.cry[i] + g.items[0][i]) / 2);
    }),
        dataset::Measure::Ordinal, points, "crying"));
    dataset.add(columnOf("never_told",
        rating([&](std::size_t i) { return g.items[5][i] - static_cast<double>(i % 3); }),
        dataset::Measure::Ordinal, points, "crying"));
    dataset.add(columnOf("vulnerable",
        rating([&](std::size_t i) { return 6 - g.items[2][i] + static_cast<double>(i % 2); }),
        dataset::Measure::Ordinal, points, "crying"));
}

void addAlliance(dataset::Dataset& dataset) {
    const auto& g = analysis::test::golden64();
    for (std::size_t k = 0; k < 12; ++k) {
        const std::string name = "wai_" + std::to_string(k + 1);
        dataset.add(columnOf(name.c_str(), k == 1 ? g.storedB2 : g.items[k], dataset::Measure::Ordinal,
            {1, 2, 3, 4, 5, 6, 7}, "golden"));
    }
    dataset.add(columnOf("wai_bond", g.bond, dataset::Measure::Scale, {}, "golden"));
    dataset.add(columnOf("wai_goal", g.goal, dataset::Measure::Scale, {}, "golden"));
    dataset.add(columnOf("wai_task", g.task, dataset::Measure::Scale, {}, "golden"));
    dataset.add(columnOf("wai_total", made([&](std::size_t i) {
        double sum = 0;
        for (const auto& item : g.items) sum += item[i];
        return sum / 12;
    }),
        dataset::Measure::Scale, {}, "golden"));
}

} // namespace

dataset::DataColumn columnOf(const char* name, std::vector<double> values, dataset::Measure measure,
    const std::vector<double>& labelled, const char* instrument) {
    dataset::DataColumn column;
    column.name = QString::fromLatin1(name);
    column.measure = measure;
    column.values = std::move(values);
    column.instrument = QString::fromLatin1(instrument);
    for (const double value : labelled)
        column.labels[value].byLanguage.insert(QStringLiteral("en"), QString::number(value));
    return column;
}

dataset::Dataset datasetOf(std::vector<dataset::DataColumn> columns) {
    dataset::Dataset dataset;
    const std::size_t rows = columns.empty() ? 0 : columns.front().values.size();
    for (std::size_t i = 0; i < rows; ++i)
        dataset.rows.edit().push_back({QStringLiteral("P%1").arg(i), 1, QStringLiteral("C%1").arg(i), {}});
    for (dataset::DataColumn& column : columns) dataset.add(std::move(column));
    return dataset;
}

dataset::Dataset goldenDataset() {
    const auto& g = analysis::test::golden64();
    dataset::Dataset dataset;
    for (std::size_t i = 0; i < 64; ++i) {
        const QString clinician = QStringLiteral("C%1").arg(i * i % 11);
        dataset.rows.edit().push_back({QStringLiteral("P%1").arg(i), 1, clinician, QStringLiteral("O1")});
    }
    addCrying(dataset);
    addAlliance(dataset);
    dataset.add(columnOf("po_level", g.level, dataset::Measure::Ordinal, {1, 2, 3, 4}, "diagnosis"));
    dataset.add(columnOf("clin_age",
        made([](std::size_t i) { return i % 29 == 7 ? kMissing : static_cast<double>(25 + i * 37 % 43); }),
        dataset::Measure::Scale, {}, "practice"));
    dataset.add(columnOf("clin_gender",
        made([](std::size_t i) { return i % 5 == 0 ? 3.0 : static_cast<double>(1 + i % 2); }),
        dataset::Measure::Nominal, {1, 2, 3, 4}, "practice"));
    dataset.add(
        columnOf("appr_systemic", g.approach, dataset::Measure::Ordinal, {0, 1, 2, 3, 4, 5}, "practice"));
    return dataset;
}

instrument::Instrument goldenInstrument() {
    instrument::Instrument instrument;
    instrument.id = QStringLiteral("golden");
    const QStringList names{QStringLiteral("wai_bond"), QStringLiteral("wai_goal"),
        QStringLiteral("wai_task"), QStringLiteral("wai_total")};
    for (const QString& name : names) {
        instrument::Scale scale;
        scale.id = name;
        scale.minimum = 1;
        scale.maximum = 7;
        instrument.scales.push_back(scale);
    }
    for (int k = 1; k <= 12; ++k) {
        instrument::Item item;
        item.id = QStringLiteral("wai_%1").arg(k);
        instrument.items.push_back(item);
        for (const std::size_t scale : {static_cast<std::size_t>((k - 1) / 4), std::size_t{3}}) {
            instrument.scales[scale].items.append(item.id);
            if (k == 2) instrument.scales[scale].reversed.append(item.id);
        }
    }
    instrument.scales[3].needs = names.mid(0, 3);
    return instrument;
}

} // namespace lacrima::findings::test
