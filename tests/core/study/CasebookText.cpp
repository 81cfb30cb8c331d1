// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/CasebookText.h"

#include <QStringList>

namespace lacrima::study {
namespace {

QString wordsOf(const response::Answer& answer) {
    return response::isMissing(answer) ? QStringLiteral("missing %1").arg(answer.index())
                                       : response::plainText(answer);
}

} // namespace

QString casebookText(const casebook::Casebook& casebook) {
    QStringList lines;
    for (int row = 0; row < static_cast<int>(casebook.rows().size()); ++row) {
        const casebook::CaseRow& place = casebook.row(row);
        const QString key = QStringLiteral("%1/%2").arg(place.caseId).arg(place.sitting);
        lines.append(
            QStringLiteral("%1: %2%3")
                .arg(key, place.clinician, place.isExcluded() ? QStringLiteral(", excluded") : QString()));
        for (int variable = 0; variable < static_cast<int>(casebook.variables().size()); ++variable) {
            const auto history = casebook.history(row, variable);
            lines.append(QStringLiteral("%1 %2: %3, raw %4")
                             .arg(key, casebook.variable(variable).name,
                                 wordsOf(casebook.current(row, variable)), wordsOf(history.raw)));
            for (const casebook::CellChange& change : history.changes) {
                lines.append(QStringLiteral("  %1 by %2 at %3 for %4, %5")
                                 .arg(wordsOf(change.after), change.author)
                                 .arg(change.time)
                                 .arg(change.reason,
                                     change.isActive ? QStringLiteral("stands") : QStringLiteral("undone")));
            }
        }
    }
    for (const casebook::SavedViewVersion& view : casebook.savedViews())
        lines.append(QStringLiteral("view %1 by %2").arg(view.view.name, view.view.author));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace lacrima::study
