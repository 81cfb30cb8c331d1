// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/ColumnWords.h"

#include "core/dataset/RowFilter.h"
#include "core/findings/describe/VariableSummary.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

QString wordsOf(const dataset::Dataset& data, const QString& name) {
    const dataset::DataColumn* numbers = data.column(name);
    if (numbers == nullptr) return {};
    const auto described = findings::summarize(data, name);
    if (!described) return ColumnWords::tr("%1: no value").arg(name);
    if (numbers->measure == dataset::Measure::Nominal) {
        return ColumnWords::tr("%1: n %2, missing %3")
            .arg(name, QString::number(described->n), QString::number(described->missing));
    }
    return ColumnWords::tr("%1: n %2, mean %3, median %4, missing %5")
        .arg(name, QString::number(described->n), text::fixed(described->mean, 2),
            text::fixed(described->median, 1), QString::number(described->missing));
}

} // namespace

QString columnWords(
    const dataset::Dataset& data, const QString& name, const std::set<std::pair<QString, int>>* shown) {
    if (shown == nullptr) return wordsOf(data, name);
    std::vector<bool> kept;
    for (const dataset::DataRow& row : data.rows) kept.push_back(shown->contains({row.caseId, row.sitting}));
    const QString words = wordsOf(dataset::subset(data, kept), name);
    return words.isEmpty() ? words : ColumnWords::tr("Of the cases shown, %1").arg(words);
}

} // namespace lacrima::ui
