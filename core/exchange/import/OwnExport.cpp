// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/OwnExport.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/TextTable.h"
#include "core/instrument/Catalogue.h"
#include "core/record/WrittenNames.h"

#include <QFileInfo>

#include <algorithm>

namespace lacrima::exchange {
namespace {

using instrument::ItemType;

constexpr double kHighestCode = -92;

void addShipped(KnownColumns& columns) {
    const auto catalogue = instrument::Catalogue::shipped();
    if (!catalogue) return;
    for (const auto& instrument : catalogue->instruments()) {
        for (const instrument::Item& item : instrument->items) {
            if (item.type != ItemType::Text) columns.closed.insert(item.id);
            if (!canHoldCodes(item)) continue;
            columns.coded.insert(item.id);
            if (item.type != ItemType::Several) continue;
            for (const instrument::Option& option : item.options) {
                columns.coded.insert(dataset::optionColumn(item.id, option.code));
                columns.closed.insert(dataset::optionColumn(item.id, option.code));
            }
        }
    }
}

void addFromCodebook(KnownColumns& columns, const QString& path) {
    if (path.isEmpty() || !QFileInfo::exists(path)) return;
    const auto codebook = readTextFile(path);
    if (!codebook) return;
    const qsizetype name = codebook->names.indexOf(QStringLiteral("name"));
    const qsizetype codes = codebook->names.indexOf(QStringLiteral("missing_codes"));
    const qsizetype type = codebook->names.indexOf(QStringLiteral("type"));
    if (name < 0 || codes < 0) return;
    for (const QStringList& row : codebook->rows) {
        if (!row[codes].isEmpty()) columns.coded.insert(unguarded(row[name]));
        if (type >= 0 && row[type] != QLatin1String("text")) columns.closed.insert(unguarded(row[name]));
    }
}

} // namespace

const QStringList& exportKeys() {
    return record::caseColumns();
}

bool isOwnExport(const QStringList& names) {
    const QStringList& keys = exportKeys();
    return names.size() > keys.size() && std::equal(keys.begin(), keys.end(), names.begin());
}

bool canHoldCodes(const instrument::Item& item) {
    return !item.isNumeric() || (item.range.low && *item.range.low > kHighestCode);
}

KnownColumns knownColumns(const QString& path) {
    KnownColumns columns;
    for (const QString& key : exportKeys()) columns.closed.insert(key);
    addShipped(columns);
    addFromCodebook(columns, codebookPath(path));
    return columns;
}

QString codebookPath(const QString& path) {
    if (path.isEmpty()) return {};
    const QFileInfo info(path);
    const QString name = info.completeBaseName() + QStringLiteral(".codebook.csv");
    return info.path() == QLatin1String(".") && !path.startsWith(QLatin1Char('.'))
               ? name
               : info.path() + QLatin1Char('/') + name;
}

} // namespace lacrima::exchange
