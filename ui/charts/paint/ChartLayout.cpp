// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartLayout.h"

#include "ui/charts/paint/WrappedWords.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacrima::ui::charts {
namespace {

constexpr double kMostLeaning = 0.16; ///< of the width of a chart, for names that lean out of its plot
constexpr double kLeastLeaning = 60;
constexpr double kMostNames = 0.36; ///< of the width of a chart, for the names of rows
constexpr double kLegendIndent = 4;
constexpr double kLegendTop = 14;
constexpr double kLegendLine = 20;
constexpr double kSlope = 0.71; ///< of a slanted name, how much of its length goes up and how much across

double furtherLines(const QStringList& lines) {
    return kNextLine * static_cast<double>(std::max<qsizetype>(0, lines.size() - 1));
}

constexpr double kRoomyPlot = 0.34; ///< of the width: the drawing of a chart with words beside it

bool hasRightTitle(const spec::ChartSpec& spec) {
    return std::any_of(spec.rightColumns.begin(), spec.rightColumns.end(),
        [](const spec::RightColumn& column) { return !column.title.isEmpty(); });
}

} // namespace

ChartLayout::ChartLayout(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme)
    : m_spec(spec)
    , m_theme(theme)
    , m_size(size) {
    m_font.setPixelSize(size::kSecondary);
    // Contextual letter forms have no text in a PDF: signs, brackets and equals could be neither searched nor
    // copied. Scripts that cannot do without shaping are shaped all the same.
    m_font.setStyleStrategy(QFont::PreferNoShaping);
    wrapTitles();
    layOut();
}

/// Of the columns in sight; by the width of the plot without what leans out of it, so that it stays as it is
/// while the part in sight moves.
bool ChartLayout::needsNumbers() const {
    const auto& columns = m_spec.x.ticks;
    if (!m_spec.areColumnsOnTop || columns.size() < 2 || columns != m_spec.y.ticks) return false;
    const QFontMetricsF metrics(m_font);
    const double width = m_size.width() - leftMargin() - kLeastLeaning;
    return width / (m_spec.x.high - m_spec.x.low) < metrics.height() * std::numbers::sqrt2;
}

void ChartLayout::wrapTitles() {
    const QFontMetricsF metrics(m_font);
    m_titleLines = wrapped(m_spec.x.title, metrics, lineWidth());
    m_noteLines = wrapped(m_spec.note, metrics, lineWidth());
    m_sideLines = wrapped(m_spec.y.title, metrics, m_size.height() - kGap);
}

double ChartLayout::topMargin() const {
    return legendHeight() + columnHeadHeight() + (hasRightTitle(m_spec) ? kLineHeight : 0);
}

double ChartLayout::bottomMargin() const {
    double bottom = kGap;
    if (m_areNotesBelow) bottom += kLineHeight;
    if (!m_titleLines.isEmpty()) bottom += kTitleHeight + furtherLines(m_titleLines);
    if (!m_spec.areColumnsOnTop && !m_spec.x.ticks.empty()) bottom += kLineHeight;
    if (!m_noteLines.isEmpty()) bottom += kLineHeight + furtherLines(m_noteLines);
    return bottom;
}

void ChartLayout::layOut() {
    m_areColumnsNumbered = needsNumbers();
    const double left = leftMargin();
    m_leavesQuietOut = m_size.width() - left - rightMargin() < m_size.width() * kRoomyPlot;
    const double right = rightMargin();
    const double top = topMargin();
    m_plot = QRectF(left, top, std::max(kLeastPlot, m_size.width() - left - right), kLeastPlot);
    m_areNotesBelow = areNotesAmongNumbers();
    m_plot.setHeight(std::max(kLeastPlot, m_size.height() - top - bottomMargin()));
}

double ChartLayout::widestRowName() const {
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const spec::Tick& tick : m_spec.y.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    if (m_areColumnsNumbered) width += metrics.horizontalAdvance(numbered(m_spec.y.ticks.size(), {}));
    return width;
}

double ChartLayout::leftMargin() const {
    return std::min(widestRowName(), m_size.width() * kMostNames) + 2 * kGap + sideHeight();
}

double ChartLayout::sideHeight() const {
    return m_sideLines.isEmpty() ? 0 : kTitleHeight + furtherLines(m_sideLines);
}

double ChartLayout::nameWidth() const {
    return m_plot.left() - kGap - sideHeight();
}

double ChartLayout::middleOf(double around, const QString& words) const {
    const double half = QFontMetricsF(m_font).horizontalAdvance(words) / 2 + 2;
    return std::clamp(around, half, std::max(half, m_size.width() - half));
}

bool ChartLayout::areNotesAmongNumbers() const {
    const QFontMetricsF metrics(m_font);
    const auto half = [&](const QString& words) { return metrics.horizontalAdvance(words) / 2; };
    const double y = m_spec.y.low;
    return std::any_of(m_spec.x.notes.begin(), m_spec.x.notes.end(), [&](const spec::Tick& note) {
        const double middle = middleOf(at(note.at, y).x(), note.label);
        return std::any_of(m_spec.x.ticks.begin(), m_spec.x.ticks.end(), [&](const spec::Tick& tick) {
            return std::abs(at(tick.at, y).x() - middle) < half(note.label) + half(tick.label) + kGap;
        });
    });
}

double ChartLayout::rightMargin() const {
    const QFontMetricsF metrics(m_font);
    double width = 12;
    for (const spec::Bar& bar : m_spec.bars)
        width = std::max(width, metrics.horizontalAdvance(bar.label) + kGap);
    for (const spec::Line& line : m_spec.lines)
        width = std::max(width, metrics.horizontalAdvance(line.label) + kGap);
    if (m_spec.areColumnsOnTop && !m_areColumnsNumbered) width = std::max(width, leaningOut(metrics));
    double columns = 0;
    for (const spec::RightColumn* column : this->columns()) columns += widthOf(*column) + 2 * kGap;
    return std::max(width, columns);
}

std::vector<const spec::RightColumn*> ChartLayout::columns() const {
    std::vector<const spec::RightColumn*> columns;
    for (const spec::RightColumn& column : m_spec.rightColumns) {
        if (!m_leavesQuietOut || column.weight != spec::RightColumn::Weight::Quiet)
            columns.push_back(&column);
    }
    return columns;
}

double ChartLayout::widthOf(const spec::RightColumn& column) const {
    const QFontMetricsF metrics(fontOf(column));
    double width = QFontMetricsF(m_font).horizontalAdvance(column.title);
    for (const spec::Tick& tick : column.words)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return width;
}

double ChartLayout::widthOf(const spec::LegendEntry& entry) const {
    return 36 + QFontMetricsF(m_font).horizontalAdvance(entry.label);
}

QFont ChartLayout::fontOf(const spec::RightColumn& column) const {
    QFont font = m_font;
    if (column.weight == spec::RightColumn::Weight::Strong) font.setWeight(QFont::DemiBold);
    return font;
}

/// How far the slanted names of columns reach over the right end of the plot; the same however closely it is
/// looked at. On a small chart the plot comes first, and the names of the last columns are cut.
double ChartLayout::leaningOut(const QFontMetricsF& metrics) const {
    if (m_spec.x.ticks.empty()) return 0;
    const double longest = (kLongestColumnName + metrics.height()) * kSlope;
    const double most = std::clamp(m_size.width() * kMostLeaning, kLeastLeaning, longest);
    const double high = m_spec.x.ticks.back().at + 0.5;
    const double whole = high - m_spec.x.ticks.front().at + 0.5;
    const double narrowest = std::max(40.0, m_size.width() - leftMargin() - most); // a plot has more
    double out = 0;
    for (const spec::Tick& tick : m_spec.x.ticks) {
        const double word =
            (std::min(kLongestColumnName, metrics.horizontalAdvance(tick.label)) + metrics.height()) * kSlope;
        out = std::max(out, word - (high - tick.at) / whole * narrowest);
    }
    return std::min(out, most);
}

double ChartLayout::legendHeight() const {
    return m_spec.legend.empty() ? 12 : legendPlaces().back().y() + kLegendLine + 2;
}

std::vector<QPointF> ChartLayout::legendPlaces() const {
    std::vector<QPointF> places;
    QPointF next(kLegendIndent, kLegendTop);
    for (const spec::LegendEntry& entry : m_spec.legend) {
        const double width = widthOf(entry);
        if (next.x() > kLegendIndent && next.x() + width > m_size.width())
            next = QPointF(kLegendIndent, next.y() + kLegendLine);
        places.push_back(next);
        next.rx() += width;
    }
    return places;
}

/// Room for the slanted names above the columns of a heatmap.
double ChartLayout::columnHeadHeight() const {
    if (!m_spec.areColumnsOnTop) return 0;
    const QFontMetricsF metrics(m_font);
    if (m_areColumnsNumbered) return metrics.height() + 8;
    double width = 0;
    for (const spec::Tick& tick : m_spec.x.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return (std::min(width, kLongestColumnName) + metrics.height()) * kSlope + 8;
}

QPointF ChartLayout::at(double x, double y) const {
    const auto share = [](const spec::Axis& axis, double value) {
        const double part = (value - axis.low) / (axis.high - axis.low);
        return axis.isReversed ? 1 - part : part;
    };
    return {m_plot.left() + share(m_spec.x, x) * m_plot.width(),
        m_plot.bottom() - share(m_spec.y, y) * m_plot.height()};
}

QPointF ChartLayout::valueAt(const QPointF& point) const {
    const auto value = [](const spec::Axis& axis, double share) {
        return axis.low + (axis.isReversed ? 1 - share : share) * (axis.high - axis.low);
    };
    return {value(m_spec.x, (point.x() - m_plot.left()) / m_plot.width()),
        value(m_spec.y, (m_plot.bottom() - point.y()) / m_plot.height())};
}

/// From nought, or where the axis begins.
QRectF ChartLayout::at(const spec::Bar& bar) const {
    return QRectF(
        at(std::max(0.0, m_spec.x.low), bar.y + bar.thickness / 2), at(bar.length, bar.y - bar.thickness / 2))
        .normalized();
}

QRectF ChartLayout::at(const spec::Rect& rect) const {
    return QRectF(at(rect.left, rect.bottom), at(rect.right, rect.top)).normalized();
}

QString numbered(std::size_t number, const QString& name) {
    return QStringLiteral("%1\u2002%2").arg(number).arg(name);
}

bool isInside(const spec::Axis& axis, double at) {
    const double air = (axis.high - axis.low) * 1e-6;
    return at >= axis.low - air && at <= axis.high + air;
}

} // namespace lacrima::ui::charts
