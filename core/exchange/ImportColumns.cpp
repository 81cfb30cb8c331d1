// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportColumns.h"

#include "core/exchange/OwnExport.h"
#include "core/exchange/ReadingPlan.h"

#include <QHash>
#include <QSet>

namespace lacrima::exchange {
namespace {

using instrument::ItemType;
using Kind = ColumnRole::Kind;

const QStringList kLevels{QStringLiteral("po_psychotic"), QStringLiteral("po_borderline"),
    QStringLiteral("po_neurotic"), QStringLiteral("po_healthy"), QStringLiteral("po_lowness")};

bool isComputed(const QString& name, const instrument::Catalogue& catalogue) {
    if (kLevels.contains(name)) return catalogue.withItem(QStringLiteral("po_level")) != nullptr;
    for (const auto& instrument : catalogue.instruments()) {
        for (const instrument::Scale& scale : instrument->scales) {
            if (name == scale.id || name == QString(scale.id + QStringLiteral("_sum"))) return true;
        }
    }
    return false;
}

ColumnRole roleOf(const QString& name, bool isOwn, const instrument::Catalogue& catalogue) {
    static const QString kReason = QStringLiteral("__missing");
    if (exportKeys().contains(name)) return {Kind::Key, name, nullptr, {}};
    if (auto instrument = catalogue.withItem(name)) return {Kind::Item, name, instrument, {}};
    if (const qsizetype mark = name.indexOf(QLatin1String("___")); mark > 0) {
        const QString item = name.left(mark);
        auto instrument = catalogue.withItem(item);
        if (instrument != nullptr && instrument->item(item)->type == ItemType::Several)
            return {Kind::Option, item, instrument, name.mid(mark + 3)};
    }
    if (isOwn && name.endsWith(kReason)) return {Kind::Reason, name.chopped(kReason.size()), nullptr, {}};
    return {isComputed(name, catalogue) ? Kind::Computed : Kind::Additional, name, nullptr, {}};
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
        if (column.kind == Kind::Additional && !meant.isEmpty() && !seen.contains(meant))
            columns.problems.push_back({column.name, "import.looks_like", meant.toStdString()});
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
        column = {Kind::Key, caseId, nullptr, {}};
    }
}

} // namespace

bool ColumnRole::holdsNumbers() const {
    if (kind != Kind::Item) return kind == Kind::Additional || kind == Kind::Computed;
    const ItemType type = instrument->item(name)->type;
    return type == ItemType::Choice || type == ItemType::Integer || type == ItemType::Decimal;
}

bool ColumnRole::holdsDates() const {
    if (kind == Kind::Key) return name == QLatin1String("sitting_date");
    return kind == Kind::Item && instrument->item(name)->type == ItemType::Date;
}

ImportColumns importColumns(const QStringList& names, bool isOwn, const QMap<QString, QString>& rename,
    const instrument::Catalogue& catalogue) {
    ImportColumns columns;
    for (auto mapped = rename.begin(); mapped != rename.end(); ++mapped) {
        if (!names.contains(mapped.key()))
            columns.problems.push_back({mapped.key(), "import.no_such_column"});
    }
    QSet<QString> seen;
    for (const QString& written : names) {
        const QString fileName = isOwn ? unguarded(written) : written;
        const QString name = rename.value(fileName, fileName);
        if (name.isEmpty())
            columns.problems.push_back({fileName, "import.unnamed_column"});
        else if (seen.contains(name))
            columns.problems.push_back({name, "import.duplicate_column"});
        seen.insert(name);
        columns.roles.push_back(roleOf(name, isOwn, catalogue));
        const Kind kind = columns.roles.back().kind;
        if (kind == Kind::Item || kind == Kind::Option) columns.known.append(name);
        if (kind == Kind::Computed) columns.computed.append(name);
    }
    findCaseColumn(columns, seen);
    findLookalikes(columns, seen, catalogue);
    if (columns.problems.empty() && columns.known.isEmpty())
        columns.problems.push_back({QString(), "import.nothing_known"});
    return columns;
}

} // namespace lacrima::exchange
