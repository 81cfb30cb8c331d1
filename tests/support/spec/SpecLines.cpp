// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec/SpecLines.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::test {
namespace {

using namespace spec;

/// What is computed by other instructions elsewhere may differ in the last digits, and is zero all the same.
QString number(double value) {
    constexpr double kNothing = 1e-12;
    return QString::number(std::abs(value) < kNothing ? 0.0 : value, 'g', 6);
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QStringLiteral(" / "));
}

template<class T>
QString maybe(const char* name, const std::optional<T>& value) {
    return value ? QStringLiteral(" %1 %2").arg(QLatin1String(name), number(static_cast<double>(*value)))
                 : QString();
}

QString paintWords(const Paint& paint) {
    return QStringLiteral("tone %1 at %2%3%4")
        .arg(static_cast<int>(paint.tone))
        .arg(number(paint.strength), maybe("diverging", paint.diverging), maybe("rating", paint.rating));
}

QString datumWords(const std::optional<Datum>& datum) {
    if (!datum) return {};
    return QStringLiteral(" stands for “%1” “%2”%3%4%5%6%7%8%9")
        .arg(datum->category, datum->series, maybe("estimate", datum->estimate), maybe("low", datum->low),
            maybe("high", datum->high), maybe("n", datum->n), maybe("p", datum->p), maybe("x", datum->x),
            maybe("y", datum->y) + (datum->hasNoEstimate ? QStringLiteral(" no estimate") : QString()));
}

/// What a shape says, and what it stands for.
template<class T>
QString saying(const T& shape) {
    return QStringLiteral(" “%1” {%2} id %3, %4 case(s)%5")
        .arg(oneLine(shape.label), oneLine(shape.description))
        .arg(shape.id)
        .arg(shape.cases.size())
        .arg(datumWords(shape.datum));
}

template<class T>
QString interval(const T& shape) {
    return shape.hasInterval ? QStringLiteral(" [%1, %2]").arg(number(shape.low), number(shape.high))
                             : QString();
}

QString tickWords(const std::vector<Tick>& ticks) {
    QStringList words;
    for (const Tick& tick : ticks) words.append(QStringLiteral("%1 %2").arg(number(tick.at), tick.label));
    return oneLine(words.join(QStringLiteral(" | ")));
}

QString axisLine(const char* name, const Axis& axis) {
    return QStringLiteral("%1 “%2” %3 to %4%5%6%7: %8%9")
        .arg(QLatin1String(name), axis.title, number(axis.low), number(axis.high),
            axis.isReversed ? QStringLiteral(", reversed") : QString(),
            axis.isBounded ? QStringLiteral(", bounded") : QString(),
            axis.hasGrid ? QString() : QStringLiteral(", no grid"), tickWords(axis.ticks),
            axis.notes.empty() ? QString() : QStringLiteral("; notes ") + tickWords(axis.notes));
}

QString numbersOf(const std::vector<double>& values) {
    QStringList words;
    for (const double value : values) words.append(number(value));
    return words.join(QLatin1Char(' '));
}

void addShapes(const ChartSpec& chart, QStringList& lines) {
    for (const Band& band : chart.bands)
        lines.append(
            QStringLiteral("band %1: %2; %3; %4")
                .arg(paintWords(band.paint), numbersOf(band.x), numbersOf(band.low), numbersOf(band.high)));
    for (const Line& line : chart.lines)
        lines.append(QStringLiteral("line “%1” %2, %3%4: %5; %6")
                         .arg(line.label, paintWords(line.paint), number(line.width),
                             line.isDashed ? QStringLiteral(" dashed") : QString(), numbersOf(line.x),
                             numbersOf(line.y)));
    for (const Rect& rect : chart.rects)
        lines.append(QStringLiteral("rect %1 %2 %3 %4 %5%6%7")
                         .arg(number(rect.left), number(rect.right), number(rect.bottom), number(rect.top),
                             paintWords(rect.fill),
                             rect.outline ? QStringLiteral(" in ") + paintWords(*rect.outline) : QString(),
                             rect.isColumn ? QStringLiteral(" column") : QString()) +
                     saying(rect));
    for (const Bar& bar : chart.bars)
        lines.append(QStringLiteral("bar at %1 to %2, %3%4 %5, of “%6”")
                         .arg(number(bar.y), number(bar.length), number(bar.thickness), interval(bar),
                             paintWords(bar.paint), bar.series) +
                     saying(bar));
    for (const Mark& mark : chart.marks)
        lines.append(
            QStringLiteral("mark %1 %2%3, area %4%5 %6%7, of “%8”")
                .arg(number(mark.x), number(mark.y), interval(mark), number(mark.area),
                    mark.isHollow ? QStringLiteral(" hollow") : QString(), paintWords(mark.paint),
                    mark.shape ? QStringLiteral(" shape %1").arg(static_cast<int>(*mark.shape)) : QString(),
                    mark.series) +
            saying(mark));
}

QString cellWords(const ResultCell& cell) {
    QString words = oneLine(cell.text);
    if (cell.isStrong) words += QStringLiteral(" *");
    if (cell.isSecondary) words += QStringLiteral(" °");
    if (cell.tone) words += QStringLiteral(" ~%1").arg(static_cast<int>(*cell.tone));
    if (!cell.iconName.isEmpty()) words += QStringLiteral(" <%1>").arg(cell.iconName);
    if (cell.range)
        words += QStringLiteral(" (%1 [%2, %3] in [%4, %5], shape %6 ~%7)")
                     .arg(number(cell.range->at), number(cell.range->low), number(cell.range->high),
                         number(cell.range->expectedLow), number(cell.range->expectedHigh))
                     .arg(static_cast<int>(cell.range->shape))
                     .arg(static_cast<int>(cell.range->tone));
    return words;
}

} // namespace

QStringList frameOf(const ChartSpec& chart) {
    QStringList legend;
    for (const LegendEntry& entry : chart.legend)
        legend.append(QStringLiteral("%1 (%2)").arg(entry.label, paintWords(entry.paint)));
    QStringList lines{axisLine("x", chart.x), axisLine("y", chart.y)};
    if (!legend.isEmpty()) lines.append(QStringLiteral("legend ") + legend.join(QStringLiteral(" | ")));
    for (const RightColumn& column : chart.rightColumns)
        lines.append(QStringLiteral("right “%1” %2: %3")
                         .arg(column.title)
                         .arg(static_cast<int>(column.weight))
                         .arg(tickWords(column.words)));
    lines.append(
        QStringLiteral("%1 marks, %2 bars, %3 rects, %4 lines, %5 bands; height %6; verticals %7; "
                       "separators %8%9")
            .arg(chart.marks.size())
            .arg(chart.bars.size())
            .arg(chart.rects.size())
            .arg(chart.lines.size())
            .arg(chart.bands.size())
            .arg(number(chart.height), numbersOf(chart.verticals), numbersOf(chart.separators),
                QStringLiteral("%1%2%3").arg(chart.hasZeroLine ? QStringLiteral("; zero line") : QString(),
                    chart.isZoomable ? QStringLiteral("; zooms") : QString(),
                    chart.areColumnsOnTop ? QStringLiteral("; columns on top") : QString())));
    return lines;
}

QStringList linesOf(const ChartSpec& chart) {
    QStringList lines{QStringLiteral("figure “%1”").arg(oneLine(chart.title)),
        QStringLiteral("in words: ") + oneLine(chart.textAlternative)};
    if (!chart.note.isEmpty()) lines.append(QStringLiteral("note ") + oneLine(chart.note));
    lines += frameOf(chart);
    addShapes(chart, lines);
    return lines;
}

QStringList linesOf(const TableSpec& table) {
    QStringList heads;
    for (const ResultColumn& column : table.columns)
        heads.append(
            QStringLiteral("%1%2%3").arg(column.title, column.isNumeric ? QStringLiteral(" #") : QString(),
                column.isDrawn ? QStringLiteral(" (drawn)") : QString()));
    QStringList lines{
        QStringLiteral("table “%1”").arg(oneLine(table.caption)), heads.join(QStringLiteral(" | "))};
    for (const std::vector<ResultCell>& row : table.rows) {
        QStringList cells;
        for (const ResultCell& cell : row) cells.append(cellWords(cell));
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    if (!table.note.isEmpty()) lines.append(QStringLiteral("note ") + oneLine(table.note));
    return lines;
}

QString digestOf(const QStringList& lines) {
    constexpr qsizetype kLetters = 8;
    const QByteArray bytes = lines.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(kLetters));
}

} // namespace lacrima::ui::test
