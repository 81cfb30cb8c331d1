// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

/// The questionnaire of the alliance: scores, reliability, items and how its scales go together. The items of
/// one scale, or of each subscale when `itemsOf` is empty.
void addAlliance(SectionWriter& writer, const QString& itemsOf = {});

} // namespace lacrima::ui::report
