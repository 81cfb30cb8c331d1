// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"

namespace lacrima::ui::report::test {

/// A table of words and numbers, `rows` by `columns`, the first column of words.
spec::TableSpec sheetOf(int rows, int columns, const QString& word = QStringLiteral("understanding"));
spec::ChartSpec chartOf(double height = 320);
/// Every kind of block, several pages long.
ReportDocument sampleReport();

} // namespace lacrima::ui::report::test
