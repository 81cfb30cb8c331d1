// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/PageLayout.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/charts/scene/ChartScene.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/layout/PaperPage.h"
#include "ui/report/layout/TableLayout.h"
#include "ui/widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace lacrima::ui::report {
namespace {

constexpr double kBody = 10;
constexpr double kSmall = 8.5;
constexpr double kTypewriter = 7.5;
constexpr double kChartPixel = kUnitsPerInch / 96.0;
constexpr double kHighestFigure = 0.86; ///< of a page: a heading and a sentence stand above it
constexpr double kIndent = points(12);

class Layouter {
public:
    Layouter(const ReportDocument& document, double width, double height)
        : m_document(document)
        , m_width(width)
        , m_height(height) {}

    std::vector<LaidPiece> run() {
        addTitle();
        addContents();
        m_startsPage = true;
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            m_block = i;
            std::visit([this](const auto& block) { add(block); }, m_document.blocks[i]);
        }
        return std::move(m_pieces);
    }

private:
    struct LineStyle {
        double indent = 0;
        double before = 0; ///< space above the first line
        double after = 0;  ///< space below the last
        QColor color = Theme::light().ink;
        QColor bar = {};    ///< at the left of every line; invalid: none
        bool keeps = false; ///< the last line with what follows
    };

    LaidPiece& push(double height, double before) {
        LaidPiece piece;
        piece.box.height = height;
        piece.box.spaceBefore = std::max(before, m_after);
        piece.box.startsPage = std::exchange(m_startsPage, false);
        m_after = 0;
        m_pieces.push_back(std::move(piece));
        return m_pieces.back();
    }

    /// A piece a line; neither the first nor the last stands alone.
    void addLines(const PageText& text, const LineStyle& style) {
        for (int line = 0; line < text.lines(); ++line) {
            const bool isFirst = line == 0;
            LaidPiece& piece = push(text.lineHeight(), isFirst ? style.before : 0);
            const bool isLast = line + 1 == text.lines();
            const bool isSecondLast = line + 2 == text.lines();
            piece.box.keepsWithNext = isLast ? style.keeps : isFirst || isSecondLast || style.keeps;
            piece.draw = [text, line, style](QPainter& painter, double x, double y, const HeadingPages&) {
                if (style.bar.isValid())
                    painter.fillRect(QRectF(x, y, points(2), text.lineHeight() + 1), style.bar);
                text.draw(painter, line, x + style.indent, y, style.color);
            };
        }
        m_after = style.after;
    }

    void addTitle() {
        const ReportMetadata& metadata = m_document.metadata;
        addLines(PageText(metadata.title, textFont(22, true), m_width), {.after = points(10), .keeps = true});
        if (const QString words = cautionWords(metadata); !words.isEmpty()) {
            addLines(PageText(words, textFont(11, true), m_width),
                {.after = points(8), .color = Theme::light().warn, .keeps = true});
        }
        for (const auto& [label, value] : provenance(metadata)) addPair(label, value);
    }

    /// A label and, at a tab, its value.
    void addPair(const QString& label, const QString& value) {
        const double tab = points(136);
        const PageText left(label, textFont(9), tab - points(8));
        const PageText right(value, textFont(9), m_width - tab, Qt::AlignLeft, Wrapping::Anywhere);
        const int lines = std::max(left.lines(), right.lines());
        LaidPiece& piece = push(lines * left.lineHeight(), points(1));
        piece.draw = [=](QPainter& painter, double x, double y, const HeadingPages&) {
            for (int i = 0; i < left.lines(); ++i)
                left.draw(painter, i, x, y + i * left.lineHeight(), Theme::light().ink2);
            for (int i = 0; i < right.lines(); ++i)
                right.draw(painter, i, x + tab, y + i * left.lineHeight(), Theme::light().ink);
        };
    }

    void addContents() {
        const auto places = m_document.contents();
        if (places.empty()) return;
        addLines(PageText(contentsTitle(), textFont(14, true), m_width),
            {.before = points(28), .after = points(6), .keeps = true});
        for (const std::size_t place : places) addContentsLine(place);
    }

    void addContentsLine(std::size_t place) {
        const auto& heading = std::get<Heading>(m_document.blocks[place]);
        const double indent = heading.level > 1 ? kIndent : 0;
        const double numberRoom = points(36);
        const PageText text(heading.text, textFont(kBody, heading.level == 1), m_width - indent - numberRoom);
        LaidPiece& piece = push(text.height(), heading.level == 1 ? points(4) : 0);
        const double width = m_width;
        piece.draw = [=](QPainter& painter, double x, double y, const HeadingPages& pages) {
            for (int i = 0; i < text.lines(); ++i)
                text.draw(painter, i, x + indent, y + i * text.lineHeight(), Theme::light().ink);
            const auto page = pages.find(place);
            if (page == pages.end()) return;
            const PageText number(QString::number(page->second), textFont(kBody), numberRoom, Qt::AlignRight);
            number.draw(painter, 0, x + width - numberRoom, y + text.height() - number.lineHeight(),
                Theme::light().ink);
        };
    }

    void add(const Heading& heading) {
        constexpr double kSizes[] = {16, 12, 10.5};
        constexpr double kBefore[] = {26, 18, 12};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
        const std::size_t first = m_pieces.size();
        addLines(PageText(heading.text, textFont(kSizes[level], true), m_width),
            {.before = points(kBefore[level]), .after = points(4), .keeps = true});
        if (first < m_pieces.size()) m_pieces[first].heading = static_cast<int>(m_block);
    }

    /// A finding stays with the figure or table that shows it, and so does the warning below a finding.
    void add(const Paragraph& paragraph) {
        const QString lead = paragraph.lead.isEmpty() ? QString() : paragraph.lead + QLatin1Char(' ');
        const bool isWarning = paragraph.kind == ParagraphKind::Warning;
        LineStyle style{.before = points(2), .after = points(6)};
        if (isWarning) {
            style.indent = kIndent;
            style.bar = Theme::light().warn;
        }
        const bool isFinding = paragraph.kind == ParagraphKind::Finding;
        style.keeps = m_document.keepsWithNext(m_block);
        addLines(PageText(lead + paragraph.text, textFont(kBody, isFinding), m_width - style.indent,
                     Qt::AlignLeft, Wrapping::Anywhere, lead.size()),
            style);
    }

    void add(const Note& note) {
        const QString lead = noteLead(note) + QLatin1Char(' ');
        addLines(PageText(lead + note.text, textFont(kBody), m_width - kIndent, Qt::AlignLeft,
                     Wrapping::Anywhere, lead.size()),
            {.indent = kIndent,
                .before = points(4),
                .after = points(8),
                .bar = Theme::light().accent,
                .keeps = true});
    }

    void add(const Preformatted& text) {
        for (const QString& line : text.text.split(QLatin1Char('\n'))) {
            addLines(
                PageText(line, typewriterFont(kTypewriter), m_width, Qt::AlignLeft, Wrapping::Anywhere), {});
        }
        m_after = points(8);
    }

    void add(const PageBreak&) { m_startsPage = true; }

    void add(const Table& table) {
        const QString number = captionOf(Table{{}, table.number});
        addLines(PageText(captionOf(table), textFont(9), m_width, Qt::AlignLeft, Wrapping::Anywhere,
                     number.size()),
            {.before = points(10), .after = points(3), .keeps = true});
        const auto layout = std::make_shared<TableLayout>(table.sheet, m_width, m_height * 0.8);
        const auto head = static_cast<int>(m_pieces.size());
        LaidPiece& top = push(layout->head().height, 0);
        top.box.keepsWithNext = true;
        top.draw = [layout](QPainter& painter, double x, double y, const HeadingPages&) {
            layout->drawHead(painter, x, y);
        };
        const std::size_t rows = layout->rows().size();
        for (std::size_t row = 0; row < rows; ++row) {
            LaidPiece& piece = push(layout->rows()[row].height, 0);
            piece.box.repeats = head;
            // Short tables stay whole; of others neither the first row nor the last stands alone.
            piece.box.keepsWithNext = rows <= kShortTable || row == 0 || row + 2 == rows;
            if (row + 1 == rows) piece.box.keepsWithNext = !table.sheet.note.isEmpty();
            piece.draw = [layout, row](QPainter& painter, double x, double y, const HeadingPages&) {
                layout->drawRow(painter, row, x, y);
            };
        }
        m_after = points(10);
        if (table.sheet.note.isEmpty()) return;
        addLines(PageText(table.sheet.note, textFont(kSmall), m_width, Qt::AlignLeft, Wrapping::Anywhere),
            {.before = points(3), .after = points(10), .color = Theme::light().ink2});
        m_pieces[m_pieces.size() - 1].box.keepsWithNext = false;
    }

    /// Of the pieces that stay with what comes next.
    double keptHeight() const {
        double height = m_after;
        for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend() && piece->box.keepsWithNext; ++piece)
            height += piece->box.height + piece->box.spaceBefore;
        return height;
    }

    /// Picture and caption are one piece. What is too high is drawn smaller, with its letters.
    void add(const Figure& figure) {
        const QString number = captionOf(Figure{{}, 0, QStringLiteral("\x01"), figure.number});
        const PageText caption(captionOf(figure), textFont(9), m_width, Qt::AlignLeft, Wrapping::Anywhere,
            std::max<qsizetype>(0, number.size() - 1));
        const double gap = points(4);
        const double width = std::min(figure.widthCm * kUnitsPerCm, m_width);
        const double wanted = charts::naturalSize(figure.chart, width / kUnitsPerCm).heightCm * kUnitsPerCm;
        const double highest = std::min(m_height * kHighestFigure, m_height - keptHeight() - points(8));
        const double room = std::max(highest - caption.height() - gap, m_height * 0.2);
        const double shrink = std::min(1.0, room / wanted);
        LaidPiece& piece = push(wanted * shrink + gap + caption.height(), points(8));
        const double scale = kChartPixel * shrink;
        const auto chart = std::make_shared<spec::ChartSpec>(figure.chart);
        const QSizeF pixels(width / scale, wanted / kChartPixel);
        piece.draw = [=](QPainter& painter, double x, double y, const HeadingPages&) {
            painter.save();
            painter.translate(x, y);
            painter.scale(scale, scale);
            charts::paintChart(painter, *chart, pixels, Theme::light());
            painter.restore();
            for (int i = 0; i < caption.lines(); ++i) {
                caption.draw(
                    painter, i, x, y + wanted * shrink + gap + i * caption.lineHeight(), Theme::light().ink);
            }
        };
        m_after = points(12);
    }

    const ReportDocument& m_document;
    double m_width;
    double m_height;
    std::vector<LaidPiece> m_pieces;
    std::size_t m_block = 0;
    double m_after = 0; ///< space that the last block wants below
    bool m_startsPage = false;
};

} // namespace

std::vector<LaidPiece> layOut(const ReportDocument& document, double width, double height) {
    return Layouter(document, width, height).run();
}

std::vector<PlacedPiece> paginated(const std::vector<LaidPiece>& pieces, double height) {
    std::vector<Piece> boxes;
    for (const LaidPiece& piece : pieces) boxes.push_back(piece.box);
    return paginate(boxes, height);
}

HeadingPages headingPages(const std::vector<LaidPiece>& pieces, const std::vector<PlacedPiece>& placed) {
    HeadingPages pages;
    for (const PlacedPiece& place : placed) {
        const int heading = pieces[place.piece].heading;
        if (heading >= 0) pages.emplace(static_cast<std::size_t>(heading), place.page + 1);
    }
    return pages;
}

HeadingPages headingPages(const ReportDocument& document) {
    constexpr double kHeight = PaperPage::kTextHeightCm * kUnitsPerCm;
    const auto pieces = layOut(document, PaperPage::kTextWidthCm * kUnitsPerCm, kHeight);
    return headingPages(pieces, paginated(pieces, kHeight));
}

} // namespace lacrima::ui::report
