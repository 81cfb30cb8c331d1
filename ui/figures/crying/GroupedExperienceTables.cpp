// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedExperienceTables.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/GroupedExperienceWords.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <map>

namespace lacrima::ui::figures {
namespace {

using findings::GroupedAnswer;

/// The context of the sentences below.
class GroupedExperienceTables {
    Q_DECLARE_TR_FUNCTIONS(GroupedExperienceTables)
};

} // namespace

spec::TableSpec groupedExperienceSheet(
    const dataset::Dataset& data, const findings::ExperienceByGroup& groups, ExperiencePart part) {
    spec::TableSpec sheet;
    sheet.caption = partTitle(data, groups, part);
    sheet.columns = {
        {isShare(part) ? GroupedExperienceTables::tr("Topic") : GroupedExperienceTables::tr("Rating"), false,
            0}};
    for (const findings::GroupLevel& level : groups.grouping.levels)
        sheet.columns.push_back({levelName(level), true, 120});
    sheet.columns.push_back({QStringLiteral("n"), true, 44});
    sheet.columns.push_back({effectTitle(groups, part), true, 120});
    if (!data.isHandPicked) {
        sheet.columns.push_back({QStringLiteral("p"), true, 56});
        sheet.columns.push_back({GroupedExperienceTables::tr("p, Holm"), true, 64});
    }
    const std::size_t n = groups.grouping.levels.size() + 1;
    sheet.setPlaces({n + 1, n + 3}, {n, n + 2}); // the effect and its adjusted p stay
    std::map<QString, QStringList> refused;      ///< by why
    for (const GroupedAnswer& answer : answersOf(groups, part)) {
        std::vector<spec::ResultCell> row{{answerTitle(answer)}};
        for (const auto& group : answer.groups)
            row.push_back({group ? estimateNumbers(*group, isShare(part)) : dash()});
        row.push_back({QString::number(answer.n())});
        row.push_back({effectNumbers(answer.test)});
        if (!data.isHandPicked) {
            row.push_back({answer.test.refusal ? dash() : text::pValue(answer.test.p.p)});
            row.push_back({answer.test.holmP ? text::pValue(*answer.test.holmP) : dash(), true});
        }
        if (answer.test.refusal) {
            refused[text::refusalWords(*answer.test.refusal)].append(
                GroupedExperienceTables::tr("“%1”").arg(answerTitle(answer)));
        }
        sheet.rows.push_back(std::move(row));
    }
    QStringList notes{
        isShare(part)
            ? GroupedExperienceTables::tr("Share of patients with %1 % Wilson interval.")
                  .arg(percentOf(groups.confidence))
            : GroupedExperienceTables::tr("Mean with %1 % t interval.").arg(percentOf(groups.confidence))};
    notes += groupedExperienceNotes(groups);
    for (const auto& [why, answers] : refused)
        notes.append(
            GroupedExperienceTables::tr("Not tested, %1: %2.").arg(why, answers.join(QStringLiteral(", "))));
    sheet.note = notes.join(QLatin1Char(' '));
    return sheet;
}

} // namespace lacrima::ui::figures
