// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QFontMetricsF;

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// Pixels after which the name of a column is cut.
inline constexpr double kLongestColumnName = 200;

/// Pixels between a plot and the words beside it, and what words beside it need.
inline constexpr double kGap = 8;
inline constexpr double kLineHeight = 18;
inline constexpr double kTitleHeight = 24;
inline constexpr double kNextLine = 15; ///< of words on several lines

/// Where everything of a ChartSpec stands on an area of `size` pixels: the plot with room for the words
/// around it, and the way from data units to pixels and back. Holds references: it lives shorter than spec
/// and theme.
class ChartLayout final {
public:
    static constexpr double kLeastPlot = 40; ///< pixels, in either direction

    ChartLayout(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);

    const spec::ChartSpec& spec() const { return m_spec; }
    const Theme& theme() const { return m_theme; }
    const QSizeF& size() const { return m_size; }
    const QRectF& plot() const { return m_plot; }
    const QFont& font() const { return m_font; }
    /// Of a square heatmap whose columns are too narrow for names: they have numbers, which stand before the
    /// names of the rows.
    bool areColumnsNumbered() const { return m_areColumnsNumbered; }
    /// The titles of x and y and the note, on as many lines as they need.
    const QStringList& titleLines() const { return m_titleLines; }
    const QStringList& sideLines() const { return m_sideLines; }
    const QStringList& noteLines() const { return m_noteLines; }
    /// Pixels for the names of rows.
    double nameWidth() const;
    /// The middle of words around a place, so that they stay within the chart.
    double middleOf(double around, const QString& words) const;
    /// The notes along x stand below its numbers, not between them.
    bool areNotesBelow() const { return m_areNotesBelow; }
    /// Pixels above and below the plot.
    double wordsHeight() const { return topMargin() + bottomMargin(); }
    /// Of a line of words as wide as the chart.
    double lineWidth() const { return m_size.width() - kGap; }

    QPointF at(double x, double y) const;
    QPointF valueAt(const QPointF& point) const;
    QRectF at(const spec::Rect& rect) const;
    QRectF at(const spec::Bar& bar) const;
    /// The columns at the right that are written: where they would leave the drawing little room, the quiet
    /// ones (intervals, which are drawn) leave first.
    std::vector<const spec::RightColumn*> columns() const;
    /// How wide a column at the right is, without the gap before it.
    double widthOf(const spec::RightColumn& column) const;
    QFont fontOf(const spec::RightColumn& column) const;
    /// With the key before its words and the gap after them.
    double widthOf(const spec::LegendEntry& entry) const;
    /// Where each entry of the legend begins, at the middle of its line.
    std::vector<QPointF> legendPlaces() const;

private:
    void wrapTitles();
    void layOut();
    double topMargin() const;
    double bottomMargin() const;
    double sideHeight() const;
    bool areNotesAmongNumbers() const;
    bool needsNumbers() const;
    double widestRowName() const;
    double leftMargin() const;
    double rightMargin() const;
    double leaningOut(const QFontMetricsF& metrics) const;
    double legendHeight() const;
    double columnHeadHeight() const;

    const spec::ChartSpec& m_spec;
    const Theme& m_theme;
    QSizeF m_size;
    QRectF m_plot;
    QFont m_font;
    QStringList m_titleLines;
    QStringList m_sideLines;
    QStringList m_noteLines;
    bool m_areColumnsNumbered = false;
    bool m_areNotesBelow = false;
    bool m_leavesQuietOut = false;
};

/// "12  Bond": the name of a row by whose number its column goes.
QString numbered(std::size_t number, const QString& name);

/// Whether a place on an axis is in sight.
bool isInside(const spec::Axis& axis, double at);

} // namespace lacrima::ui::charts
