// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/Pagination.h"

namespace lacrima::ui::report {
namespace {

class Paginator {
public:
    Paginator(const std::vector<Piece>& pieces, double room)
        : m_pieces(pieces)
        , m_room(room) {}

    std::vector<PlacedPiece> run() {
        for (std::size_t i = 0; i < m_pieces.size(); i = endOfChain(i)) placeChain(i, endOfChain(i));
        return m_placed;
    }

private:
    /// One past the last piece that has to stand on the page of `first`.
    std::size_t endOfChain(std::size_t first) const {
        std::size_t i = first;
        while (m_pieces[i].keepsWithNext && i + 1 < m_pieces.size() && !m_pieces[i + 1].startsPage) ++i;
        return i + 1;
    }

    double heightOf(std::size_t first, std::size_t end, bool isAtTop) const {
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height += m_pieces[i].height + (isAtTop && i == first ? 0 : m_pieces[i].spaceBefore);
        return height;
    }

    /// What a new page needs above the piece: the head of its table again.
    double repeatHeight(std::size_t piece) const {
        const int head = m_pieces[piece].repeats;
        return head < 0 ? 0 : m_pieces[static_cast<std::size_t>(head)].height;
    }

    void placeChain(std::size_t first, std::size_t end) {
        if (m_pieces[first].startsPage && !isAtTop()) turn();
        const bool fits = m_y + heightOf(first, end, isAtTop()) <= m_room;
        const bool fitsOnNew = repeatHeight(first) + heightOf(first, end, true) <= m_room;
        if (!fits && fitsOnNew && !isAtTop()) turn();
        for (std::size_t i = first; i < end; ++i) place(i);
    }

    void place(std::size_t i) {
        const Piece& piece = m_pieces[i];
        const double space = isAtTop() ? 0 : piece.spaceBefore;
        if (!isAtTop() && m_y + space + piece.height > m_room) {
            turn();
            place(i);
            return;
        }
        if (isAtTop() && m_page > 0 && piece.repeats >= 0) {
            const auto head = static_cast<std::size_t>(piece.repeats);
            m_placed.push_back({head, m_page, 0, true});
            m_y = m_pieces[head].height;
            m_isAtTop = false;
            m_placed.push_back({i, m_page, m_y, false});
            m_y += piece.height;
            return;
        }
        m_placed.push_back({i, m_page, m_y + space, false});
        m_y += space + piece.height;
        m_isAtTop = false;
    }

    bool isAtTop() const { return m_isAtTop; }
    void turn() {
        ++m_page;
        m_y = 0;
        m_isAtTop = true;
    }

    const std::vector<Piece>& m_pieces;
    double m_room;
    std::vector<PlacedPiece> m_placed;
    int m_page = 0;
    double m_y = 0;
    bool m_isAtTop = true;
};

} // namespace

std::vector<PlacedPiece> paginate(const std::vector<Piece>& pieces, double room) {
    return Paginator(pieces, room).run();
}

} // namespace lacrima::ui::report
