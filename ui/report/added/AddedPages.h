// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

#include <QJsonObject>

namespace lacrima::ui::report {

/// Writes what a page of Explore shows for these choices; `writer` has the data of its cases and the
/// confidence of its intervals, and learns the numbers shown. False: there is no such page.
bool addPage(SectionWriter& writer, const QString& page, const QJsonObject& choices);

} // namespace lacrima::ui::report
