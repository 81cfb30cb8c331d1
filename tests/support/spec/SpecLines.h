// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QStringList>

namespace lacrima::ui::test {

/// The axes with their ticks, the legend and how much is drawn.
QStringList frameOf(const spec::ChartSpec& chart);
/// All that a figure says and shows, a line a thing, numbers to six digits; and the data of its plot.
QStringList linesOf(const spec::ChartSpec& chart);
/// All that a table says, a line a row, with how its cells stand.
QStringList linesOf(const spec::TableSpec& table);

/// A few letters that name all of these lines: others when one of them changes.
QString digestOf(const QStringList& lines);

} // namespace lacrima::ui::test
