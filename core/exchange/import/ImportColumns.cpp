// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/ImportColumns.h"

#include "core/casebook/ScoreNames.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/exchange/import/OwnExport.h"
#include "core/exchange/table/CsvCell.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace lacrima::exchange {
namespace {

using instrument::ItemType;
using RoleKind = ColumnRole::Kind;

/// Some programs write all names of columns in small letters. Empty when there is no such option.
QString optionCode(const instrument::Item& item, const QString& written) {
    if (item.option(written) != nullptr) return written;
    const auto found = std::find_if(item.options.begin(), item.options.end(),
        [&](const auto& option) { return option.code.compare(written, Qt::CaseInsensitive) == 0; });
    return found == item.options.end() ? QString() : found->code;
}

ColumnRole roleOf(const QString& name, bool isOwn, const instrument::Catalogue& catalogue) {
    static const QString kReason = QStringLiteral("__missing");
    if (exportKeys().contains(name)) return {RoleKind::Key, name, nullptr, {}};
    if (auto instrument = catalogue.withItem(name)) return {RoleKind::Item, name, instrument, {}};
    if (const qsizetype mark = name.indexOf(QLatin1String("___")); mark > 0) {
        const QString item = name.left(mark);
        auto instrument = catalogue.withItem(item);
        if (instrument != nullptr && instrument->item(item)->type == ItemType::Several)
            return {
                RoleKind::Option, item, instrument, optionCode(*instrument->item(item), name.mid(mark + 3))};
    }
    if (isOwn && name.endsWith(kReason)) return {RoleKind::Reason, name.chopped(kReason.size()), nullptr, {}};
    return {casebook::isScoreName(name, catalogue) ? RoleKind::Computed : RoleKind::Additional, name, nullptr,
        {}};
}

/// By their names in small letters.
QHash<QString, QString> namesOf(const instrument::Catalogue& catalogue) {
    QHash<QString, QString> names;
    for (const QString& key : exportKeys()) names.insert(key, key);
    for (const auto& instrument : catalogue.instruments()) {
        for (const instrument::Item& item : instrument->items) names.insert(item.id.toLower(), item.id);
    }
    return names;
}

/// Taken for a variable of its own it would leave the one it is empty.
void findLookalikes(
    ImportColumns& columns, const QSet<QString>& seen, const instrument::Catalogue& catalogue) {
    const QHash<QString, QString> names = namesOf(catalogue);
    for (const ColumnRole& column : columns.roles) {
        const QString meant = names.value(column.name.toLower());
        if (column.kind == RoleKind::Additional && !meant.isEmpty() && !seen.contains(meant))
            columns.problems.push_back({column.name, "import.looks_like", meant.toStdString()});
    }
}

/// A column of an option that the item does not have, or one that is there twice, would be an answer lost;
/// one that is not there, an answer invented.
void checkOptions(ImportColumns& columns, const QStringList& written, const QSet<QString>& seen) {
    std::map<QString, QStringList> codes; // by item
    std::map<QString, const instrument::Item*> items;
    for (std::size_t i = 0; i < columns.roles.size(); ++i) {
        const ColumnRole& column = columns.roles[i];
        if (column.kind != RoleKind::Option) continue;
        const QString& name = written[static_cast<qsizetype>(i)];
        QStringList& known = codes[column.name];
        items[column.name] = column.instrument->item(column.name);
        if (column.code.isEmpty())
            columns.problems.push_back({name, "import.unknown_option", column.name.toStdString()});
        else if (known.contains(column.code) && !columns.hasProblem(name))
            columns.problems.push_back({name, "import.duplicate_column"});
        known.append(column.code);
    }
    for (const auto& [name, item] : items) {
        QStringList absent;
        for (const instrument::Option& option : item->options) {
            if (!codes[name].contains(option.code)) absent.append(dataset::optionColumn(name, option.code));
        }
        if (absent.isEmpty() || seen.contains(name) || codes[name].contains(QString())) continue;
        columns.problems.push_back(
            {name, "import.missing_options", absent.join(QStringLiteral(", ")).toStdString()});
    }
}

/// Other programs call the case a record.
void findCaseColumn(ImportColumns& columns, const QSet<QString>& seen) {
    const QString& caseId = exportKeys()[0];
    const QString recordId = QStringLiteral("record_id");
    if (seen.contains(caseId)) {
        columns.caseColumn = caseId;
        return;
    }
    for (ColumnRole& column : columns.roles) {
        if (column.name != recordId) continue;
        columns.caseColumn = recordId;
        column = {RoleKind::Key, caseId, nullptr, {}};
    }
}

} // namespace

bool ImportColumns::hasProblem(const QString& column) const {
    return std::any_of(
        problems.begin(), problems.end(), [&](const Problem& problem) { return problem.column == column; });
}

bool ColumnRole::holdsNumbers() const {
    if (kind != RoleKind::Item) return kind == RoleKind::Additional || kind == RoleKind::Computed;
    const ItemType type = instrument->item(name)->type;
    return type == ItemType::Choice || type == ItemType::Integer || type == ItemType::Decimal;
}

bool ColumnRole::holdsDates() const {
    if (kind == RoleKind::Key) return name == QLatin1String("sitting_date");
    return kind == RoleKind::Item && instrument->item(name)->type == ItemType::Date;
}

ImportColumns importColumns(const QStringList& names, bool isOwn, const QMap<QString, QString>& rename,
    const instrument::Catalogue& catalogue) {
    ImportColumns columns;
    for (auto entry = rename.begin(); entry != rename.end(); ++entry) {
        if (!names.contains(entry.key())) columns.problems.push_back({entry.key(), "import.no_such_column"});
    }
    QSet<QString> seen;
    QStringList mapped;
    for (const QString& written : names) {
        const QString fileName = isOwn ? unguarded(written) : written;
        const QString name = rename.value(fileName, fileName);
        if (name.isEmpty())
            columns.problems.push_back({fileName, "import.unnamed_column"});
        else if (seen.contains(name))
            columns.problems.push_back({name, "import.duplicate_column"});
        seen.insert(name);
        mapped.append(name);
        columns.roles.push_back(roleOf(name, isOwn, catalogue));
        const RoleKind kind = columns.roles.back().kind;
        if (kind == RoleKind::Item || kind == RoleKind::Option) columns.known.append(name);
        if (kind == RoleKind::Computed) columns.computed.append(name);
    }
    checkOptions(columns, mapped, seen);
    findCaseColumn(columns, seen);
    findLookalikes(columns, seen, catalogue);
    if (columns.problems.empty() && columns.known.isEmpty())
        columns.problems.push_back({QString(), "import.nothing_known"});
    return columns;
}

} // namespace lacrima::exchange
