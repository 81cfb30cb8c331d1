// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RuleWords.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

/// The context of the sentences below.
class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString ruleWords(casebook::Rule rule) {
    switch (rule) {
    case casebook::Rule::BlankRequired:
        return RuleWords::tr("Asked and needed, but blank.");
    case casebook::Rule::OutOfRange:
        return RuleWords::tr("Outside the range of this variable.");
    case casebook::Rule::HiddenWithValue:
        return RuleWords::tr("Has a value, though the earlier answers leave this question out.");
    case casebook::Rule::NotAnOption:
        return RuleWords::tr("This code is not among the choices.");
    case casebook::Rule::SecondResponse:
        return RuleWords::tr(
            "A second response to the same questions says something else. The first stands.");
    case casebook::Rule::LevelAgainstOverall:
        return RuleWords::tr("The level does not fit the overall rating. Worth a look, not wrong.");
    }
    return {};
}

QString ruleTitle(casebook::Rule rule) {
    switch (rule) {
    case casebook::Rule::BlankRequired:
        return RuleWords::tr("Blank though required");
    case casebook::Rule::OutOfRange:
        return RuleWords::tr("Out of range");
    case casebook::Rule::HiddenWithValue:
        return RuleWords::tr("Hidden, with a value");
    case casebook::Rule::NotAnOption:
        return RuleWords::tr("Not among the choices");
    case casebook::Rule::SecondResponse:
        return RuleWords::tr("Answered twice");
    case casebook::Rule::LevelAgainstOverall:
        return RuleWords::tr("Level against overall rating");
    }
    return {};
}

QStringList exclusionReasons() {
    return {QStringLiteral("test"), QStringLiteral("withdrew"), QStringLiteral("duplicate"),
        QStringLiteral("ineligible"), QStringLiteral("careless"), QStringLiteral("other")};
}

QString exclusionWords(const QString& reasonCode) {
    if (reasonCode == QLatin1String("test")) return RuleWords::tr("test entry");
    if (reasonCode == QLatin1String("withdrew")) return RuleWords::tr("the patient withdrew");
    if (reasonCode == QLatin1String("duplicate")) return RuleWords::tr("duplicate of another case");
    if (reasonCode == QLatin1String("ineligible")) return RuleWords::tr("not eligible");
    if (reasonCode == QLatin1String("careless")) return RuleWords::tr("careless answers, confirmed");
    return RuleWords::tr("another reason");
}

} // namespace lacrima::ui::text
