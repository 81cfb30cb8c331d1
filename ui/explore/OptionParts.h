// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace lacrima::ui {

/// Width of the options at the left of a page, in pixels.
inline constexpr int kOptionsWidth = 216;

/// Offers how much an interval covers: 95, 90 or 99 percent, with the share as data; 95 is chosen.
void addConfidences(QComboBox* choice);

/// The words with each "p = .079" kept on one line.
QString unbroken(QString words);

/// A line of a list that names what follows and cannot be chosen.
void addHeading(QComboBox& box, const QString& words);

} // namespace lacrima::ui
