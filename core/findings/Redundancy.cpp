// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Redundancy.h"

namespace lacrima::findings {

Redundancy redundancyOf(const analysis::Refused& refused, const QStringList& names) {
    Redundancy redundancy;
    for (const std::size_t at : refused.positions)
        redundancy.repeated.append(names.value(static_cast<qsizetype>(at)));
    for (const std::size_t at : refused.sources)
        redundancy.sources.append(names.value(static_cast<qsizetype>(at)));
    return redundancy;
}

} // namespace lacrima::findings
