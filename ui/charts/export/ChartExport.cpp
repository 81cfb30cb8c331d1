// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export/ChartExport.h"

#include "ui/charts/export/SvgFonts.h"
#include "ui/charts/paint/ChartHeight.h"
#include "ui/charts/paint/Crowding.h"
#include "ui/charts/scene/ChartScene.h"
#include "ui/text/Xml.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/theme/Theme.h"

#include <QBuffer>
#include <QImageWriter>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lacrima::ui::charts {
namespace {

constexpr double kHighestCm = 24; ///< a page
constexpr double kMostPixels = 100e6;
const char* const kTiff = "tiff";
constexpr int kLzw = 1;                    ///< the compression of Qt's TIFF writer
constexpr double kPixelsPerCm = 96 / 2.54; ///< logical pixels, so that 12 of them are 9 points

QSizeF logicalSize(const FigureSize& size) {
    return {size.widthCm * kPixelsPerCm, size.heightCm * kPixelsPerCm};
}

/// The chart in pixels, as a file of its own.
base::Result<QByteArray> picture(const spec::ChartSpec& spec, const FigureSize& size,
    const QByteArray& format, std::optional<int> compression) {
    if (size.dpi > largestDpi(size)) return base::error("figure.too_large");
    QImage image = imageOf(spec, logicalSize(size), size.dpi / 96.0);
    if (image.isNull()) return base::error("figure.unwritable");
    const int perMetre = static_cast<int>(std::lround(size.dpi / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Description"), spec.textAlternative);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (compression) writer.setCompression(*compression);
    if (!writer.write(image)) return base::error("figure.unwritable");
    return buffer.data();
}

} // namespace

FigureSize naturalSize(const spec::ChartSpec& spec, double widthCm) {
    FigureSize size;
    size.widthCm = widthCm;
    const double pixels = heightAt(spec, widthCm * kPixelsPerCm, Theme::light());
    size.heightCm = std::clamp(pixels / kPixelsPerCm, 4.0, kHighestCm);
    return size;
}

double leastWidthCm(const spec::ChartSpec& spec) {
    double width = 4;
    while (width < kWidestCm && areWordsCut(spec, naturalSize(spec, width))) width += 0.5;
    return width;
}

bool areWordsCut(const spec::ChartSpec& spec, const FigureSize& size) {
    return isCrowded(ChartLayout(spec, logicalSize(size), Theme::light()));
}

QByteArray svgOf(const spec::ChartSpec& spec, const FigureSize& size) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSizeF logical = logicalSize(size);
    generator.setSize(logical.toSize());
    generator.setViewBox(QRectF(QPointF(), logical));
    generator.setTitle(text::xmlEscaped(spec.title)); // Qt writes it as it is
    generator.setDescription(text::xmlEscaped(spec.textAlternative));
    QPainter painter(&generator);
    paintChart(painter, spec, logical, Theme::light());
    painter.end();
    // Qt keeps controls in the words of a drawing.
    return withFonts(text::xmlAllowed(QString::fromUtf8(buffer.data())).toUtf8());
}

QByteArray pdfOf(const spec::ChartSpec& spec, const FigureSize& size) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(
        QSizeF(size.widthCm * 10, size.heightCm * 10), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Lacrima"));
    QPainter painter(&writer);
    painter.scale(1200 / 96.0, 1200 / 96.0);
    paintChart(painter, spec, logicalSize(size), Theme::light());
    painter.end();
    return buffer.data();
}

QImage imageOf(const spec::ChartSpec& spec, const QSizeF& pixels, double scale) {
    QImage image((pixels * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintChart(painter, spec, pixels, Theme::light());
    return image;
}

int largestDpi(const FigureSize& size) {
    const double squareInches = size.widthCm * size.heightCm / (2.54 * 2.54);
    return static_cast<int>(std::sqrt(kMostPixels / squareInches));
}

base::Result<QByteArray> pngOf(const spec::ChartSpec& spec, const FigureSize& size) {
    return picture(spec, size, "png", std::nullopt);
}

base::Result<QByteArray> tiffOf(const spec::ChartSpec& spec, const FigureSize& size) {
    return picture(spec, size, kTiff, kLzw);
}

bool canWriteTiff() {
    return QImageWriter::supportedImageFormats().contains(kTiff);
}

void copyChart(const spec::ChartSpec& spec, const QSizeF& pixels) {
    auto* mime = new QMimeData;
    mime->setImageData(imageOf(spec, pixels, 3));
    FigureSize size;
    size.widthCm = pixels.width() / kPixelsPerCm;
    size.heightCm = pixels.height() / kPixelsPerCm;
    mime->setData(QStringLiteral("image/svg+xml"), svgOf(spec, size));
    copyToClipboard(mime);
}

void copyChartData(const spec::ChartSpec& spec) {
    copyToClipboard(QString::fromUtf8(spec::plotData(spec, '\t')));
}

} // namespace lacrima::ui::charts
