// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/QualityRules.h"

#include <QString>

namespace lacrima::ui::text {

/// What a rule found, as a short sentence for the data cleaner.
QString ruleWords(casebook::Rule rule);
/// The name of the rule, for a heading over its hits.
QString ruleTitle(casebook::Rule rule);
/// Why a case was excluded ("withdrew"), from the code in the record.
QString exclusionWords(const QString& reasonCode);
/// The codes one may choose from, in order.
QStringList exclusionReasons();

} // namespace lacrima::ui::text
