// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LogicWords.h"

#include "ui/text/ProblemSentences.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

/// The context of the sentences below.
class LogicWords {
    Q_DECLARE_TR_FUNCTIONS(LogicWords)
};

} // namespace

QString syntaxErrorWords(const logic::SyntaxError& error) {
    if (error.key.is("logic.unknown_variable") && !error.arguments.empty()) {
        return LogicWords::tr("There is no variable %1 in this study.")
            .arg(QString::fromStdString(error.arguments.front()));
    }
    if (error.key.is("logic.word_variable") && !error.arguments.empty()) {
        return LogicWords::tr(
            "%1 holds words or dates, and charts are filtered by choices and numbers alone.")
            .arg(QString::fromStdString(error.arguments.front()));
    }
    if (error.key.is("logic.no_such_choice") && error.arguments.size() > 2) {
        return LogicWords::tr("%2 has no such choice: “%1”. Its choices are: %3.")
            .arg(QString::fromStdString(error.arguments[0]), QString::fromStdString(error.arguments[1]),
                QString::fromStdString(error.arguments[2]));
    }
    const QString reason = problemWords(error.key, error.arguments);
    return LogicWords::tr(
        "This filter cannot be read from column %1 on: %2 Write it like [cried_ever] = 1 and "
        "[wai_bond] < 2.5")
        .arg(QString::number(error.column), reason);
}

} // namespace lacrima::ui::text
