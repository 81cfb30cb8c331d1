// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacrima::ui::report {

/// styles.xml: the named styles of a report, its language an ISO code ("it").
QByteArray docxStyles(const QString& language);

} // namespace lacrima::ui::report
