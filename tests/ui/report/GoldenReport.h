// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/ReportContent.h"

namespace lacrima::ui::report::test {

/// 64 invented cases with gaps, ties, a reversed item and clinicians with several cases.
ReportSource goldenSource();
/// The words of paragraphs and notes.
QString wordsOf(const ReportDocument& document);

/// What R says to the three files, in a folder of their own; status -1 without R.
struct RSays {
    int status = -1;
    QString output;
};
RSays runR(const CompanionFiles& files);

} // namespace lacrima::ui::report::test
