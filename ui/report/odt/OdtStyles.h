// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"

#include <QByteArray>

namespace lacrima::ui::report {

/// The parts of an OpenDocument text that say how it looks (styles.xml) and what it is (meta.xml).
QByteArray odtStyles(const ReportMetadata& metadata);
QByteArray odtMeta(const ReportMetadata& metadata);

} // namespace lacrima::ui::report
