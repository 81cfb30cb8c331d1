// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace lacrima::ui::test {

/// All that a widget and what is in it say to somebody who sees it or has it read out, a line a control, in
/// the order they were made: words, ticks, entries of lists and menus, what stands in a field, tool tips and
/// descriptions, whether it can be used. Nothing that is hidden.
QStringList screenWords(const QWidget& widget);

} // namespace lacrima::ui::test
