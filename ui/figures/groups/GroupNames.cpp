// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/groups/GroupNames.h"

#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <cmath>

namespace lacrima::ui::figures {

namespace {

/// The context of the words below.
class GroupNames {
    Q_DECLARE_TR_FUNCTIONS(GroupNames)
};

} // namespace

QString levelName(const findings::GroupLevel& level) {
    const QString label = level.label.in(text::spokenLanguage());
    if (!label.isEmpty()) return label;
    const auto number = [](double value) {
        const bool isTenth = value * 10 == std::floor(value * 10);
        return text::fixed(value, value == std::floor(value) ? 0 : isTenth ? 1 : 2);
    };
    if (level.above && level.upTo)
        return GroupNames::tr("above %1, up to %2").arg(number(*level.above), number(*level.upTo));
    if (level.above) return GroupNames::tr("above %1").arg(number(*level.above));
    if (level.upTo) return GroupNames::tr("up to %1").arg(number(*level.upTo));
    return number(level.value);
}

} // namespace lacrima::ui::figures
