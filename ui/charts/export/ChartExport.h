// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/spec/ChartSpec.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <cstdint>

namespace lacrima::ui::charts {

/// How large a figure is on paper. Text has 9 points whatever the size, as journals ask.
struct FigureSize {
    double widthCm = 17.0;
    double heightCm = 10.0;
    int dpi = 300; ///< of a PNG or TIFF
};

/// The size that shows the content of a chart well at a width: high enough for its rows and words.
FigureSize naturalSize(const spec::ChartSpec& spec, double widthCm);

/// The smallest width, in half centimetres from 4 on, at which words leave enough room for the drawing; at
/// most kWidestCm.
double leastWidthCm(const spec::ChartSpec& spec);
inline constexpr double kWidestCm = 40;
/// Whether words are cut at this size, or leave too little room for the drawing.
bool areWordsCut(const spec::ChartSpec& spec, const FigureSize& size);

/// Figures stand on white, in the light theme's colours, whatever the window looks like.
/// SVG and PDF are vectors and carry the fonts they need; words stay words.
QByteArray svgOf(const spec::ChartSpec& spec, const FigureSize& size);
QByteArray pdfOf(const spec::ChartSpec& spec, const FigureSize& size);
/// The most that a PNG or TIFF of this width and height can have: it holds 100 million pixels, 400 MB while
/// it is drawn.
int largestDpi(const FigureSize& size);
/// PNG with its resolution written in it. "figure.too_large", "figure.unwritable" when memory is short.
base::Result<QByteArray> pngOf(const spec::ChartSpec& spec, const FigureSize& size);
/// TIFF with its resolution in it, without loss (LZW) and without transparency; refused like a PNG. Only
/// where canWriteTiff().
base::Result<QByteArray> tiffOf(const spec::ChartSpec& spec, const FigureSize& size);
/// Whether this computer has Qt's writer of TIFF, which is installed by itself.
bool canWriteTiff();
/// Null when there is not enough memory.
QImage imageOf(const spec::ChartSpec& spec, const QSizeF& pixels, double scale);

/// To the clipboard: as a picture (PNG and SVG), and as tab-separated numbers.
void copyChart(const spec::ChartSpec& spec, const QSizeF& pixels);
void copyChartData(const spec::ChartSpec& spec);

} // namespace lacrima::ui::charts
