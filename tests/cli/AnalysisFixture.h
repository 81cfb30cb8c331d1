// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/CommandLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lacrima::cli::test {

QJsonObject jsonOf(const Outcome& outcome);
QJsonObject memberOf(const Outcome& outcome, const char* list, int index = 0);
QJsonObject pairOf(const Outcome& outcome, int index = 0);
QJsonObject in(const QJsonObject& object, const char* key);
QString noteOf(const QJsonObject& object);

/// The number of a key; a failure when it is none.
double number(const QJsonObject& object, const char* key);
void expectNumber(double expected, const QJsonObject& object, const char* key, double relative = 1e-11);

/// golden.csv in the scratch folder: the 64 cases of the golden numbers, and a text column clinician of
/// eight.
class AnalysisFixture : public CommandLine {
protected:
    void SetUp() override;

    /// "correlate golden.csv --x bond": the second word is a file of the folder.
    Outcome runLine(const QByteArray& line) const;
    /// A file whose columns are lines of tests/reference/analysis.txt ("#": the number of the case).
    void writeReference(
        const char* file, const std::vector<std::pair<const char*, const char*>>& columns) const;
};

} // namespace lacrima::cli::test
