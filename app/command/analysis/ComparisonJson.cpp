// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/ComparisonJson.h"

#include "app/command/analysis/MethodWords.h"

namespace lacrima::app {

std::optional<double> known(bool isKnown, double value) {
    return isKnown ? std::optional<double>(value) : std::nullopt;
}

void writeTest(JsonWriter& json, const char* name, const char* statistic, bool isKnown,
    const analysis::TestStatistic& test) {
    json.key(QString::fromLatin1(name)).beginObject().number(statistic, known(isKnown, test.value));
    if (QLatin1String(statistic) != QLatin1String("z"))
        json.number("df", known(isKnown, test.degreesOfFreedom));
    json.number("p", known(isKnown, test.p.p)).endObject();
}

void writeDependentTests(JsonWriter& json, bool isKnown, const analysis::DependentComparison& tests) {
    writeTest(json, "williams", "t", isKnown, tests.williams);
    writeTest(json, "dunn_clark", "z", isKnown, tests.dunnClark);
    writeTest(json, "steiger", "z", isKnown, tests.steiger);
    writeTest(json, "meng", "z", isKnown, tests.meng);
}

void writeDifference(JsonWriter& json, std::optional<double> difference, bool hasInterval,
    const analysis::Interval& interval) {
    json.number("difference", difference);
    json.number("low", known(hasInterval, interval.low)).number("high", known(hasInterval, interval.high));
    if (hasInterval)
        json.text("interval_method", intervalWords(analysis::IntervalMethod::Zou));
    else
        json.number("interval_method", std::nullopt);
}

} // namespace lacrima::app
