// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/AnalysisFixture.h"

#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <cmath>

namespace lacrima::cli::test {

QJsonObject jsonOf(const Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
}

QJsonObject memberOf(const Outcome& outcome, const char* list, int index) {
    return jsonOf(outcome)[QLatin1String(list)].toArray()[index].toObject();
}

QJsonObject pairOf(const Outcome& outcome, int index) {
    return memberOf(outcome, "pairs", index);
}

QJsonObject in(const QJsonObject& object, const char* key) {
    EXPECT_TRUE(object[QLatin1String(key)].isObject()) << key;
    return object[QLatin1String(key)].toObject();
}

QString noteOf(const QJsonObject& object) {
    return object[QLatin1String("note")].toString();
}

double number(const QJsonObject& object, const char* key) {
    EXPECT_TRUE(object[QLatin1String(key)].isDouble()) << key;
    return object[QLatin1String(key)].toDouble();
}

void expectNumber(double expected, const QJsonObject& object, const char* key, double relative) {
    EXPECT_NEAR(expected, number(object, key), relative * (expected == 0 ? 1 : std::abs(expected))) << key;
}

void AnalysisFixture::SetUp() {
    QByteArray text("b1,b2,b3,b4,bond,goal,task,cry,level,clinician,app\n");
    const auto& g = analysis::test::golden64();
    for (std::size_t i = 0; i < 64; ++i) {
        for (const double value : {g.items[0][i], g.storedB2[i], g.items[2][i], g.items[3][i], g.bond[i],
                 g.goal[i], g.task[i], g.cry[i], g.level[i]})
            text += QByteArray::number(value, 'g', 17) + ',';
        text += QByteArray("Dr ") + static_cast<char>('A' + i % 8) + ',';
        text += QByteArray::number(g.approach[i]) + '\n';
    }
    write("golden.csv", text);
}

Outcome AnalysisFixture::runLine(const QByteArray& line) const {
    QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words[1] = path(words[1].toUtf8().constData());
    return run(words);
}

void AnalysisFixture::writeReference(
    const char* file, const std::vector<std::pair<const char*, const char*>>& columns) const {
    QByteArray text;
    std::size_t rows = 0;
    for (const auto& column : columns) {
        text += QByteArray(text.isEmpty() ? "" : ",") + column.first;
        if (*column.second != '#') rows = std::max(rows, analysis::test::reference(column.second).size());
    }
    for (std::size_t i = 0; i < rows; ++i) {
        QByteArray line;
        for (const auto& column : columns) {
            if (&column != &columns.front()) line += ',';
            if (*column.second == '#') {
                line += QByteArray::number(static_cast<qulonglong>(i));
                continue;
            }
            const auto& values = analysis::test::reference(column.second);
            if (i < values.size()) line += QByteArray::number(values[i], 'g', 17);
        }
        text += '\n' + line;
    }
    write(file, text + '\n');
}

} // namespace lacrima::cli::test
