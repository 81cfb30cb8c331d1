// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LogicWords.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

/// The context of the sentences below.
class LogicWords {
    Q_DECLARE_TR_FUNCTIONS(LogicWords)
};

} // namespace

QString syntaxErrorWords(const logic::SyntaxError& error) {
    if (error.key == "logic.unknown_variable" && !error.arguments.empty()) {
        return LogicWords::tr("There is no variable %1 in this study.")
            .arg(QString::fromStdString(error.arguments.front()));
    }
    return LogicWords::tr("This filter cannot be read from column %1 on. Write it like [cried_ever] = 1 and "
                          "[wai_bond] < 2.5")
        .arg(error.column);
}

} // namespace lacrima::ui::text
