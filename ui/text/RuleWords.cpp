// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RuleWords.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

QString tr(const char* sentence) {
    return QCoreApplication::translate("RuleWords", sentence);
}

} // namespace

QString ruleWords(casebook::Rule rule) {
    switch (rule) {
    case casebook::Rule::BlankRequired:
        return tr("Asked and needed, but blank.");
    case casebook::Rule::OutOfRange:
        return tr("Outside the range of this variable.");
    case casebook::Rule::HiddenWithValue:
        return tr("Has a value, though the earlier answers leave this question out.");
    case casebook::Rule::NotAnOption:
        return tr("This code is not among the choices.");
    case casebook::Rule::LevelAgainstOverall:
        return tr("The level does not fit the overall rating. Worth a look, not wrong.");
    }
    return {};
}

QString ruleTitle(casebook::Rule rule) {
    switch (rule) {
    case casebook::Rule::BlankRequired:
        return tr("Blank though required");
    case casebook::Rule::OutOfRange:
        return tr("Out of range");
    case casebook::Rule::HiddenWithValue:
        return tr("Hidden, with a value");
    case casebook::Rule::NotAnOption:
        return tr("Not among the choices");
    case casebook::Rule::LevelAgainstOverall:
        return tr("Level against overall rating");
    }
    return {};
}

QStringList exclusionReasons() {
    return {QStringLiteral("test"), QStringLiteral("withdrew"), QStringLiteral("duplicate"),
        QStringLiteral("ineligible"), QStringLiteral("careless"), QStringLiteral("other")};
}

QString exclusionWords(const QString& reasonCode) {
    if (reasonCode == QLatin1String("test")) return tr("test entry");
    if (reasonCode == QLatin1String("withdrew")) return tr("the patient withdrew");
    if (reasonCode == QLatin1String("duplicate")) return tr("duplicate of another case");
    if (reasonCode == QLatin1String("ineligible")) return tr("not eligible");
    if (reasonCode == QLatin1String("careless")) return tr("careless answers, confirmed");
    return tr("another reason");
}

} // namespace lacrima::ui::text
