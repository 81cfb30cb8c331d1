// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/Grouping.h"

#include <QStringList>

class QComboBox;
class QString;

namespace lacrima::ui {

/// Width of the options at the left of a page, in pixels.
inline constexpr int kOptionsWidth = 216;

/// "Personality", "Clinician" ...: what heads the variables of a role in a list.
QString roleName(findings::GroupingRole role);

/// Under which heading each column stands in a list of all of them: its role, the ratings of crying, the
/// alliance, or the form it comes from.
QStringList headingsOf(const dataset::Dataset& dataset);

/// A line of a list that names what follows and cannot be chosen.
void addHeading(QComboBox& box, const QString& words);

/// "95 %", of a share.
QString percentWords(double share);

} // namespace lacrima::ui
