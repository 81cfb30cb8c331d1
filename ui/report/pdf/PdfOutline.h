// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lacrima::ui::report {

/// A line of the outline that PDF readers show beside the pages.
struct Bookmark {
    QString title;
    int level = 1;  ///< 1, 2, ...: a deeper one belongs to the last one above it
    int page = 0;   ///< from 0
    double top = 0; ///< in points from the lower edge of the page
};

/// The PDF with an outline, the language of its words, and its title in the window's bar. What is no PDF, or
/// has no pages, comes back as it was: the outline is a convenience.
QByteArray withOutline(
    const QByteArray& pdf, const std::vector<Bookmark>& bookmarks, const QString& language);

} // namespace lacrima::ui::report
