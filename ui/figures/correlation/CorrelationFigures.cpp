// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/CorrelationFigures.h"

#include "ui/figures/Axes.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lacrima::ui::figures {
namespace {

using dataset::Dataset;
using findings::CorrelationCell;
using findings::CorrelationTable;

constexpr double kLane = 0.22;         ///< distance of the lanes within a row, at most
constexpr double kCorrelationRow = 48; ///< of one x in the forest, in pixels
constexpr double kSingleHeight = 28;   ///< with a single lane
constexpr double kCell = 34;           ///< side of a heatmap's square that holds a number
constexpr double kLeastCell = 5;
constexpr double kOverview = 700; ///< of all rows together, as long as they are neither higher nor lower
constexpr std::size_t kMostInWords = 2000; ///< cells; of more of them the words say the estimate and n alone

/// The context of the sentences below.
class CorrelationFigures {
    Q_DECLARE_TR_FUNCTIONS(CorrelationFigures)
};

/// The variables of a table in the order they occur.
struct Sides {
    QStringList xs;
    QStringList ys;
    QHash<QString, int> row;
    QHash<QString, int> lane;

    explicit Sides(const CorrelationTable& table) {
        for (const CorrelationCell& cell : table.cells) {
            if (!row.contains(cell.x)) {
                row.insert(cell.x, static_cast<int>(xs.size()));
                xs.append(cell.x);
            }
            if (!lane.contains(cell.y)) {
                lane.insert(cell.y, static_cast<int>(ys.size()));
                ys.append(cell.y);
            }
        }
    }

    /// When the `pairs` are all those among the same variables, each stands on both sides.
    bool makeSquare(std::size_t pairs) {
        QStringList all = xs;
        for (const QString& y : ys) {
            if (!row.contains(y)) all.append(y);
        }
        const auto count = static_cast<std::size_t>(all.size());
        if (count < 3 || pairs != count * (count - 1) / 2) return false;
        xs = ys = all;
        for (int i = 0; i < all.size(); ++i) row[all[i]] = lane[all[i]] = i;
        return true;
    }
};

/// Bond, goal, task and total keep their tones; others get one by their place.
spec::Tone laneTone(const QString& variable, int lane) {
    const spec::Tone own = toneOf(variable);
    return own == spec::Tone::Accent ? spec::groupTone(lane) : own;
}

QString describe(const Dataset& data, const CorrelationTable& table, const CorrelationCell& cell) {
    QString words = CorrelationFigures::tr("%1 and %2: %3")
                        .arg(nameOf(data, cell.x), nameOf(data, cell.y),
                            correlationWords(shownCorrelation(cell), symbolFor(table, *cell.correlation)));
    if (const QString kind = pairKind(data, cell); !kind.isEmpty()) words += QStringLiteral("; ") + kind;
    if (cell.bootstrapRefusal())
        words += CorrelationFigures::tr("; no bootstrap interval: %1")
                     .arg(bootstrapRefusalWords(*cell.bootstrapRefusal()));
    return words;
}

spec::Mark markOf(const Dataset& data, const CorrelationTable& table, const Sides& sides, std::size_t index) {
    const CorrelationCell& cell = table.cells[index];
    const int lane = sides.lane.value(cell.y);
    const double middle = static_cast<double>(sides.ys.size() - 1) / 2;
    const double step = std::min(kLane, 0.84 / static_cast<double>(sides.ys.size()));
    const auto interval = shownInterval(cell);
    spec::Mark mark;
    mark.x = cell.correlation->estimate;
    mark.y = sides.row.value(cell.x) + (lane - middle) * step;
    mark.hasInterval = interval.has_value();
    mark.low = interval ? interval->low : mark.x;
    mark.high = interval ? interval->high : mark.x;
    mark.paint = {laneTone(cell.y, lane)};
    mark.series = nameOf(data, cell.y);
    mark.description = describe(data, table, cell);
    mark.id = static_cast<int>(index);
    mark.datum = datumOf(shownCorrelation(cell));
    return mark;
}

/// "55", or "52–55" where the pairs of a row differ.
std::vector<spec::Tick> countTicks(const CorrelationTable& table, const Sides& sides) {
    std::vector<spec::Tick> ticks;
    for (int row = 0; row < sides.xs.size(); ++row) {
        std::size_t least = SIZE_MAX;
        std::size_t most = 0;
        for (const CorrelationCell& cell : table.cells) {
            if (cell.x != sides.xs[row]) continue;
            least = std::min(least, cell.n);
            most = std::max(most, cell.n);
        }
        ticks.push_back({static_cast<double>(row),
            least == most ? QString::number(most) : QStringLiteral("%1–%2").arg(least).arg(most)});
    }
    return ticks;
}

void setCorrelationAxis(spec::ChartSpec& spec, const CorrelationTable& table) {
    fitCoefficientAxis(spec, -0.2, 0.6, 10);
    const bool hasIntervals = std::any_of(
        spec.marks.begin(), spec.marks.end(), [](const spec::Mark& mark) { return mark.hasInterval; });
    spec.x.title = hasIntervals || spec.marks.empty() ? CorrelationFigures::tr("%1, with %2 % interval")
                                                            .arg(methodName(table))
                                                            .arg(qRound(table.confidence * 100))
                                                      : methodName(table);
}

} // namespace

std::optional<analysis::Interval> shownInterval(const CorrelationCell& cell) {
    if (cell.bootstrap()) return cell.bootstrap()->interval;
    if (cell.bootstrapRefusal()) return std::nullopt;
    return cell.correlation ? cell.correlation->interval : std::nullopt;
}

analysis::Correlation shownCorrelation(const CorrelationCell& cell) {
    analysis::Correlation correlation = *cell.correlation;
    correlation.interval = shownInterval(cell);
    if (cell.bootstrap()) correlation.intervalMethod = cell.bootstrap()->kind;
    if (!correlation.interval) correlation.intervalMethod = analysis::IntervalMethod::None;
    return correlation;
}

namespace {

/// The rows of a forest: their names, the lines between them, how many cases stand behind each.
void nameRows(spec::ChartSpec& spec, const Dataset& data, const CorrelationTable& table, const Sides& sides) {
    for (int row = 0; row < sides.xs.size(); ++row) {
        spec.y.ticks.push_back({static_cast<double>(row), nameOf(data, sides.xs[row])});
        if (row > 0) spec.separators.push_back(row - 0.5);
    }
    spec.rightColumn().words = countTicks(table, sides);
    spec.rightColumn().title = QStringLiteral("n");
    for (int lane = 0; lane < sides.ys.size(); ++lane)
        spec.legend.push_back({nameOf(data, sides.ys[lane]), {laneTone(sides.ys[lane], lane)}});
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, static_cast<double>(sides.xs.size()) - 0.5);
}

} // namespace

spec::ChartSpec forestChart(const Dataset& data, const CorrelationTable& table) {
    spec::ChartSpec spec;
    const Sides sides(table);
    spec.hasZeroLine = true;
    QStringList sentences;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        if (!table.cells[i].correlation) continue;
        spec.marks.push_back(markOf(data, table, sides, i));
        sentences.append(spec.marks.back().description);
    }
    nameRows(spec, data, table, sides);
    setCorrelationAxis(spec, table);
    const auto lanes = static_cast<double>(sides.ys.size());
    const double rowHeight = lanes > 1 ? std::max(kCorrelationRow, 11.0 * lanes) : kSingleHeight;
    spec.height = std::max(240.0, static_cast<double>(sides.xs.size()) * rowHeight + 110);
    spec.title = CorrelationFigures::tr("Correlations with their intervals");
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    spec.note = noteOf(data);
    return spec;
}

namespace {

/// The names of the variables, looked up once.
struct Names {
    QHash<QString, QString> of;

    Names(const Dataset& data, const Sides& sides) {
        for (const QString& variable : sides.xs + sides.ys) of.insert(variable, nameOf(data, variable));
    }
};

QString cellWords(const Dataset& data, const CorrelationTable& table, const CorrelationCell& cell,
    const Names& names, bool isShort) {
    const QString pair = QStringLiteral("%1 – %2").arg(names.of.value(cell.x), names.of.value(cell.y));
    if (!cell.correlation) return CorrelationFigures::tr("%1: no correlation").arg(pair);
    if (!isShort) return describe(data, table, cell);
    return pair + QStringLiteral(": ") + text::bounded(cell.correlation->estimate) +
           QStringLiteral(", n = ") + QString::number(cell.n);
}

/// What the colours mean.
void addScale(spec::ChartSpec& spec) {
    for (const double r : {-1.0, -0.5, 0.5, 1.0}) {
        spec::Paint paint;
        paint.diverging = r;
        spec.legend.push_back({text::bounded(r), paint});
    }
    spec.height += 36;
}

/// A variable with itself: no correlation, and unlike an r of zero.
void addDiagonal(spec::ChartSpec& spec, qsizetype variables) {
    for (qsizetype i = 0; i < variables; ++i) {
        spec::Rect self;
        self.left = self.bottom = static_cast<double>(i) - 0.5;
        self.right = self.top = static_cast<double>(i) + 0.5;
        self.fill = {spec::Tone::Line};
        spec.rects.push_back(self);
    }
}

/// "Pearson, n = 52 to 55", with what else must be said.
QString heatmapNote(const dataset::Dataset& data, const CorrelationTable& table) {
    std::size_t fewest = SIZE_MAX;
    std::size_t most = 0;
    for (const CorrelationCell& cell : table.cells) {
        if (!cell.correlation) continue;
        fewest = std::min(fewest, cell.correlation->n);
        most = std::max(most, cell.correlation->n);
    }
    if (most == 0) return noteOf(data);
    const QString method = table.isOfRanks ? methodName(table) : shortMethodName(table.method);
    const QString words = fewest == most ? CorrelationFigures::tr("%1, n = %2").arg(method).arg(most)
                                         : CorrelationFigures::tr("%1, n = %2 to %3")
                                               .arg(method, QString::number(fewest), QString::number(most));
    const QString note = noteOf(data);
    return note.isEmpty() ? words : words + QStringLiteral(" · ") + note;
}

spec::Rect squareOf(
    const CorrelationCell& cell, const Names& names, double row, double column, int id, QString words) {
    spec::Rect square;
    square.left = column - 0.5;
    square.right = column + 0.5;
    square.bottom = row - 0.5;
    square.top = row + 0.5;
    square.id = id;
    square.description = std::move(words);
    if (cell.correlation) {
        square.fill.diverging = cell.correlation->estimate;
        square.label = text::bounded(cell.correlation->estimate);
        square.datum = datumOf(shownCorrelation(cell));
    } else {
        square.fill = {spec::Tone::Sunken};
        square.label = QStringLiteral("–");
        square.datum.emplace();
        square.datum->n = static_cast<double>(cell.n);
        square.datum->hasNoEstimate = true;
    }
    square.datum->category = names.of.value(cell.x);
    square.datum->series = names.of.value(cell.y);
    return square;
}

} // namespace

spec::ChartSpec heatmapChart(const Dataset& data, const CorrelationTable& table) {
    spec::ChartSpec spec;
    Sides sides(table);
    const bool isSquare = sides.makeSquare(table.cells.size());
    const Names names(data, sides);
    const bool isShort = table.cells.size() > kMostInWords;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const CorrelationCell& cell = table.cells[i];
        const int id = static_cast<int>(i);
        spec::Rect square = squareOf(cell, names, sides.row.value(cell.x), sides.lane.value(cell.y), id,
            cellWords(data, table, cell, names, isShort));
        spec.rects.push_back(square);
        if (!isSquare) continue;
        square.left = sides.lane.value(cell.x) - 0.5; // the same words, on the other side of the diagonal
        square.right = square.left + 1;
        square.bottom = sides.row.value(cell.y) - 0.5;
        square.top = square.bottom + 1;
        if (square.datum) std::swap(square.datum->category, square.datum->series);
        spec.rects.push_back(std::move(square));
    }
    if (isSquare) addDiagonal(spec, sides.xs.size());
    for (int i = 0; i < sides.xs.size(); ++i)
        spec.y.ticks.push_back({static_cast<double>(i), nameOf(data, sides.xs[i])});
    for (int i = 0; i < sides.ys.size(); ++i)
        spec.x.ticks.push_back({static_cast<double>(i), nameOf(data, sides.ys[i])});
    spec.x.hasGrid = spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.areColumnsOnTop = true;
    spec.isZoomable = true;
    spec.x.low = spec.y.low = -0.5;
    spec.x.high = static_cast<double>(sides.ys.size()) - 0.5;
    spec.y.high = static_cast<double>(sides.xs.size()) - 0.5;
    const auto rows = static_cast<double>(std::max<qsizetype>(1, sides.xs.size()));
    spec.height = 150 + rows * std::clamp(kOverview / rows, kLeastCell, kCell);
    spec.title = CorrelationFigures::tr("Correlations as a heatmap");
    spec.textAlternative =
        CorrelationFigures::tr("%n correlation(s) as colours", nullptr, static_cast<int>(table.cells.size()));
    addScale(spec);
    spec.note = heatmapNote(data, table);
    return spec;
}

} // namespace lacrima::ui::figures
