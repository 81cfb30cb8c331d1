// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/PageText.h"

#include "ui/text/Numbers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacrima::ui::report {
namespace {

constexpr double kLeading = 1.42; ///< line height in font sizes

QFont sized(QFont font, double pt) {
    font.setPixelSize(static_cast<int>(std::lround(points(pt))));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual letter forms have no text in a PDF: brackets could be neither searched nor copied. Scripts
    // that cannot do without shaping are shaped all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void setStrong(QTextLayout& layout, qsizetype characters) {
    if (characters <= 0) return;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    layout.setFormats({{0, static_cast<int>(characters), strong}});
}

/// How many letters of `words` stand in each line when no number is parted. The blanks without width that see
/// to that are not drawn, so that a reader of the page finds the words as they are.
std::vector<int> lettersOfLines(const QString& words, const QFont& font, double width,
    const QTextOption& option, qsizetype strongCharacters) {
    const QString kept = text::unbroken(words);
    QTextLayout layout(kept, font);
    layout.setTextOption(option);
    setStrong(layout, text::unbroken(words.left(strongCharacters)).size());
    std::vector<int> letters;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = kept.mid(line.textStart(), line.textLength());
        letters.push_back(static_cast<int>(part.size() - part.count(QChar(0xFEFF))));
    }
    layout.endLayout();
    return letters;
}

} // namespace

QFont textFont(double pt, bool isStrong) {
    QFont face(
        QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans")});
    face.setStyleHint(QFont::SansSerif);
    QFont font = sized(face, pt);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont typewriterFont(double pt) {
    QFont face(QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")});
    face.setStyleHint(QFont::Monospace);
    face.setFixedPitch(true);
    return sized(face, pt);
}

double widthOf(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

PageText::PageText(const QString& text, const QFont& font, double width, Qt::Alignment alignment,
    Wrapping wrapping, qsizetype strongCharacters) {
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option(alignment);
    option.setWrapMode(
        wrapping == Wrapping::Words ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    setStrong(*m_layout, strongCharacters);
    std::vector<int> letters;
    if (lines.contains(QLatin1Char('.')) || lines.contains(QLatin1Char('='))) // where there are numbers
        letters = lettersOfLines(lines, font, width, option, strongCharacters);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const auto row = static_cast<std::size_t>(m_lines);
        if (row < letters.size())
            line.setNumColumns(letters[row], width);
        else
            line.setLineWidth(width);
        m_ascent = std::max(m_ascent, line.ascent());
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        ++m_lines;
    }
    m_layout->endLayout();
    m_lineHeight = kLeading * font.pixelSize();
}

QString PageText::words(int line) const {
    const QTextLine words = m_layout->lineAt(line);
    return m_layout->text().mid(words.textStart(), words.textLength());
}

void PageText::draw(QPainter& painter, int line, double x, double y, const QColor& color) const {
    const QTextLine words = m_layout->lineAt(line);
    const double air = (m_lineHeight - words.height()) / 2;
    painter.setPen(color);
    words.draw(&painter, QPointF(x, y + air));
}

} // namespace lacrima::ui::report
