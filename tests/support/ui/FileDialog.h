// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace lacrima::ui::test {

/// What is done asks where a file goes, and is told; it is a failure when nothing was asked.
void answerFileDialog(const QString& path, const std::function<void()>& act);

} // namespace lacrima::ui::test
