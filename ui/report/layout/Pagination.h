// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace lacrima::ui::report {

/// Something that is never cut: a line of text, a row of a table, a figure. Lengths in any one unit.
struct Piece {
    double height = 0;
    double spaceBefore = 0;     ///< not used at the top of a page
    bool keepsWithNext = false; ///< never the last of a page while something follows
    bool startsPage = false;
    int repeats = -1; ///< index of the piece (the head of its table) drawn again above it on a new page
};

struct PlacedPiece {
    std::size_t piece = 0;
    int page = 0; ///< from 0
    double y = 0; ///< of its top, from the top of the page's room
    bool isRepeat = false;
    bool operator==(const PlacedPiece&) const = default;
};

/// Fills pages of `room` with the pieces in their order. Chains that keep together move to the next page as a
/// whole; a chain longer than a page is broken where the page ends. A piece higher than the room stands alone
/// on its page and sticks out: the caller makes none.
std::vector<PlacedPiece> paginate(const std::vector<Piece>& pieces, double room);

} // namespace lacrima::ui::report
