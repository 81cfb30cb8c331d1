// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/EmptyPlot.h"
#include "ui/charts/export/ChartExport.h"

#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <map>
#include <vector>

namespace lacrima::ui::charts {
namespace {

/// Numbered, so that no line of them is another one.
QString manyWords() {
    QStringList words;
    for (int i = 10; i < 40; ++i) words.append(QStringLiteral("word%1").arg(i));
    return words.join(QLatin1Char(' '));
}

QTransform transformOf(const QXmlStreamAttributes& attributes) {
    static const QRegularExpression kMatrix(QStringLiteral("matrix\\(([^)]*)\\)"));
    const auto found = kMatrix.match(attributes.value(QLatin1String("transform")).toString());
    const QStringList parts = found.captured(1).split(QLatin1Char(','));
    if (parts.size() != 6) return {};
    return {parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble(),
        parts[4].toDouble(), parts[5].toDouble()};
}

/// The lines that have one of those words, in the order in which they are read: from above, or, where they
/// are turned, from the left.
QStringList linesIn(const spec::ChartSpec& spec) {
    QXmlStreamReader reader(svgOf(spec, {9, 12, 300}));
    std::vector<QTransform> groups{{}};
    std::multimap<double, QString> lines;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const bool isGroup = reader.name() == QLatin1String("g");
        if (token == QXmlStreamReader::EndElement && isGroup) groups.pop_back();
        if (token != QXmlStreamReader::StartElement) continue;
        if (isGroup) groups.push_back(transformOf(reader.attributes()) * groups.back());
        if (reader.name() != QLatin1String("text")) continue;
        const QTransform group = transformOf(reader.attributes()) * groups.back();
        const QPointF at = group.map(QPointF(reader.attributes().value(QLatin1String("x")).toDouble(),
            reader.attributes().value(QLatin1String("y")).toDouble()));
        const QString words = reader.readElementText().trimmed();
        const bool isTurned = group.m12() != 0;
        if (words.contains(QLatin1String("word"))) lines.emplace(isTurned ? at.x() : at.y(), words);
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    QStringList all;
    for (const auto& [place, line] : lines) all.append(line);
    return all;
}

void expectReadable(const spec::ChartSpec& spec, const QString& words) {
    const QStringList lines = linesIn(spec);
    EXPECT_GE(lines.size(), 2) << "they need several lines";
    EXPECT_EQ(lines.join(QLatin1Char(' ')).toStdString(), words.toStdString());
}

TEST(WrappedLinesTest, ANoteIsReadFromItsFirstLineToItsLast) {
    spec::ChartSpec spec = emptyPlot();
    spec.note = manyWords();
    expectReadable(spec, manyWords());
}

TEST(WrappedLinesTest, TheTitleBelowIsReadFromItsFirstLineToItsLast) {
    spec::ChartSpec spec = emptyPlot();
    spec.x.title = manyWords();
    expectReadable(spec, manyWords());
}

TEST(WrappedLinesTest, TheTitleAtTheSideIsReadFromItsFirstLineToItsLast) {
    spec::ChartSpec spec = emptyPlot();
    spec.y.title = manyWords();
    expectReadable(spec, manyWords());
}

TEST(WrappedLinesTest, TheNameOfARowIsReadFromItsFirstLineToItsLast) {
    const QString name = manyWords().section(QLatin1Char(' '), 0, 3);
    spec::ChartSpec spec = emptyPlot();
    spec.y.hasGrid = false;
    spec.y.ticks = {{2, QStringLiteral("a row")}, {8, name}};
    expectReadable(spec, name);
}

} // namespace
} // namespace lacrima::ui::charts
