// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/Lines.h"

#include <QFont>
#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

#include <vector>

namespace lacrima::ui {
namespace {

/// Where each line begins.
std::vector<int> startsOf(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    std::vector<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

int linesOf(const QString& text, const QFont& font, int width) {
    return static_cast<int>(startsOf(text, font, width).size());
}

QString onLines(const QString& text, const QFont& font, int width, int lines) {
    const std::vector<int> starts = startsOf(text, font, width);
    if (static_cast<int>(starts.size()) <= lines) return text;
    const int last = starts[static_cast<std::size_t>(lines - 1)];
    return text.left(last) + QFontMetrics(font).elidedText(text.mid(last), Qt::ElideRight, width);
}

} // namespace lacrima::ui
