// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QFont>
#include <QRectF>

class QFontMetricsF;

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// Pixels after which the name of a column is cut.
inline constexpr double kLongestColumnName = 150;

/// Where everything of a ChartSpec stands on an area of `size` pixels: the plot with room for the words
/// around it, and the way from data units to pixels and back. Holds references: it lives shorter than spec
/// and theme.
class ChartLayout final {
public:
    ChartLayout(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);

    const spec::ChartSpec& spec() const { return m_spec; }
    const Theme& theme() const { return m_theme; }
    const QSizeF& size() const { return m_size; }
    const QRectF& plot() const { return m_plot; }
    const QFont& font() const { return m_font; }
    /// Of a square heatmap whose columns are too narrow for names: they have numbers, which stand before the
    /// names of the rows.
    bool areColumnsNumbered() const { return m_areColumnsNumbered; }
    /// Words leave too little room: names of rows are cut, or the plot is a small part of the width.
    bool isCrowded() const;

    QPointF at(double x, double y) const;
    QPointF valueAt(const QPointF& point) const;
    QRectF at(const spec::Rect& rect) const;
    QRectF at(const spec::Bar& bar) const;
    /// How wide a column at the right is, without the gap before it.
    double widthOf(const spec::RightColumn& column) const;
    QFont fontOf(const spec::RightColumn& column) const;

private:
    void layOut();
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
    bool m_areColumnsNumbered = false;
};

/// "12  Bond": the name of a row by whose number its column goes.
QString numbered(std::size_t number, const QString& name);

/// Whether a place on an axis is in sight.
bool isInside(const spec::Axis& axis, double at);

/// Pixels between a plot and the words beside it, and what words beside it need.
inline constexpr double kGap = 8;
inline constexpr double kLineHeight = 18;
inline constexpr double kTitleHeight = 24;

} // namespace lacrima::ui::charts
