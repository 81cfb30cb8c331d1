// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/describe/LevelLabel.h"

namespace lacrima::findings {

instrument::LocalText levelLabel(const dataset::DataColumn& column, double value) {
    const auto label = column.labels.find(value);
    if (label != column.labels.end()) return label->second;
    instrument::LocalText never;
    if (column.name != QLatin1String("cry_frequency") || value != 0) return never;
    never.byLanguage.insert(QStringLiteral("en"), QStringLiteral("Never"));
    never.byLanguage.insert(QStringLiteral("it"), QStringLiteral("Mai"));
    return never;
}

} // namespace lacrima::findings
