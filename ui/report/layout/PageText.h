// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace lacrima::ui::report {

/// Lengths on paper are in twentieths of a point, which are the pixels of the PDF.
inline constexpr int kUnitsPerPoint = 20;
inline constexpr int kUnitsPerInch = 72 * kUnitsPerPoint;
inline constexpr double kUnitsPerCm = kUnitsPerInch / 2.54;

constexpr double points(double pt) {
    return pt * kUnitsPerPoint;
}

/// The faces of a report: the program's own, and a typewriter's. By their names alone, so that neither the
/// settings of the machine nor those of the window are read: any thread may ask.
QFont textFont(double pt, bool isStrong = false);
QFont typewriterFont(double pt);

enum class Wrapping : std::uint8_t { Words, Anywhere };

/// Words broken into lines of a width, none of which ends inside a number, ready to be drawn line by line.
class PageText {
public:
    PageText(const QString& text, const QFont& font, double width, Qt::Alignment alignment = Qt::AlignLeft,
        Wrapping wrapping = Wrapping::Words, qsizetype strongCharacters = 0);

    int lines() const { return m_lines; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lines * m_lineHeight; }
    /// Of the widest line: above the width asked for when a word did not fit.
    double naturalWidth() const { return m_naturalWidth; }
    /// Of one line, as they are.
    QString words(int line) const;
    /// Draws line `line` with its upper left corner at (x, y).
    void draw(QPainter& painter, int line, double x, double y, const QColor& color) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    int m_lines = 0;
    double m_lineHeight = 0;
    double m_ascent = 0;
    double m_naturalWidth = 0;
};

/// Width of the words in one line.
double widthOf(const QString& text, const QFont& font);

} // namespace lacrima::ui::report
