// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/PdfReport.h"

#include "ui/report/layout/PageLayout.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/layout/PaperPage.h"
#include "ui/report/pdf/PdfOutline.h"
#include "ui/widgets/theme/Theme.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace lacrima::ui::report {
namespace {

constexpr double kPageWidth = PaperPage::kWidthCm * kUnitsPerCm;
constexpr double kPageHeight = PaperPage::kHeightCm * kUnitsPerCm;
constexpr double kSide = PaperPage::kMarginCm * kUnitsPerCm;
constexpr double kTop = PaperPage::kMarginCm * kUnitsPerCm;
constexpr double kFoot = 1.3 * kUnitsPerCm; ///< of the running foot, from the lower edge
constexpr double kRoomWidth = PaperPage::kTextWidthCm * kUnitsPerCm;
constexpr double kRoomHeight = PaperPage::kTextHeightCm * kUnitsPerCm;

/// One line at the foot of every page.
void drawFoot(QPainter& painter, const ReportMetadata& metadata, int page, int pages) {
    const Theme& theme = Theme::light();
    const double y = kPageHeight - kFoot - points(10);
    painter.setPen(QPen(theme.line, points(0.5)));
    painter.drawLine(QPointF(kSide, y - points(4)), QPointF(kPageWidth - kSide, y - points(4)));
    const QFont font = textFont(8);
    const PageText number(pageWords(page, pages), font, kRoomWidth, Qt::AlignRight);
    number.draw(painter, 0, kSide, y, theme.ink2);
    const QFontMetricsF metrics(font);
    const QString left = metrics.elidedText(
        footWords(metadata), Qt::ElideRight, kRoomWidth - number.naturalWidth() - points(16));
    PageText(left, font, kRoomWidth).draw(painter, 0, kSide, y, theme.ink2);
}

std::vector<Bookmark> bookmarksOf(const ReportDocument& document, const std::vector<LaidPiece>& pieces,
    const std::vector<PlacedPiece>& placed) {
    std::vector<Bookmark> bookmarks;
    for (const PlacedPiece& place : placed) {
        const int at = pieces[place.piece].heading;
        if (at < 0) continue;
        const auto& heading = std::get<Heading>(document.blocks[static_cast<std::size_t>(at)]);
        const double fromTop = (kTop + place.y) / kUnitsPerPoint;
        bookmarks.push_back(
            {heading.text, heading.level, place.page, kPageHeight / kUnitsPerPoint - fromTop});
    }
    return bookmarks;
}

void prepare(QPdfWriter& writer, const ReportMetadata& metadata) {
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(metadata.title);
    writer.setCreator(QStringLiteral("Lacrima ") + metadata.softwareVersion);
}

} // namespace

base::Result<QByteArray> pdfReport(const ReportDocument& document, const Progress& progress) {
    const std::vector<LaidPiece> pieces = layOut(document, kRoomWidth, kRoomHeight);
    const std::vector<PlacedPiece> placed = paginated(pieces, kRoomHeight);
    const int pages = placed.empty() ? 1 : placed.back().page + 1;
    const HeadingPages headings = headingPages(pieces, placed);
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    prepare(writer, document.metadata);
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return base::error("report.unwritable");
    int page = 0;
    drawFoot(painter, document.metadata, 1, pages);
    for (const PlacedPiece& place : placed) {
        while (page < place.page) {
            if (!writer.newPage()) return base::error("report.unwritable");
            drawFoot(painter, document.metadata, ++page + 1, pages);
            if (progress) progress(page, pages);
        }
        pieces[place.piece].draw(painter, kSide, kTop + place.y, headings);
    }
    if (!painter.end()) return base::error("report.unwritable");
    if (progress) progress(pages, pages);
    return withOutline(buffer.data(), bookmarksOf(document, pieces, placed), document.metadata.language);
}

} // namespace lacrima::ui::report
