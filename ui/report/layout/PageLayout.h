// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"
#include "ui/report/layout/Pagination.h"

#include <functional>
#include <map>
#include <vector>

class QPainter;

namespace lacrima::ui::report {

/// What is known only once the pages are made: the page, from 1, of each heading by its place in the blocks.
using HeadingPages = std::map<std::size_t, int>;

/// A piece that knows how to draw itself with its upper left corner at (x, y).
struct LaidPiece {
    Piece box;
    std::function<void(QPainter& painter, double x, double y, const HeadingPages& pages)> draw;
    int heading = -1; ///< place in the blocks when this is (the first line of) a heading
};

/// A document laid out for pages of a width and height: title, contents, blocks. Every piece fits on a page.
/// Refers to nothing but itself. Needs a QGuiApplication; in any thread.
std::vector<LaidPiece> layOut(const ReportDocument& document, double width, double height);
/// Their places on pages of that height.
std::vector<PlacedPiece> paginated(const std::vector<LaidPiece>& pieces, double height);
HeadingPages headingPages(const std::vector<LaidPiece>& pieces, const std::vector<PlacedPiece>& placed);
/// Those of the PDF. Another program breaks pages elsewhere: to be shown until it has counted by itself.
HeadingPages headingPages(const ReportDocument& document);

} // namespace lacrima::ui::report
