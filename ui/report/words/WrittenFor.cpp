// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/WrittenFor.h"

#include "core/dataset/DataDigest.h"

#include <QCoreApplication>
#include <QStringList>

namespace lacrima::ui::report {
namespace {

const QString kFilter = QStringLiteral("filter");
const QString kPicked = QStringLiteral("picked");
const QString kData = QStringLiteral("data");
const QString kPosition = QStringLiteral("position");

/// The context of the words below.
class WrittenForWords {
    Q_DECLARE_TR_FUNCTIONS(WrittenForWords)
};

bool isOtherPart(const QJsonObject& then, const QJsonObject& now) {
    return then[kFilter] != now[kFilter] || then[kPicked] != now[kPicked];
}

/// False where words of an older version do not say what their data were.
bool areOtherData(const QJsonObject& then, const QJsonObject& now) {
    return then.contains(kData) && now.contains(kData) && then[kData] != now[kData];
}

/// "all cases", "cases for which this holds: [po_level] >= 3".
QString partWords(const QJsonObject& then) {
    const QString filter = then[kFilter].toString();
    QStringList parts;
    if (!filter.isEmpty()) parts.append(WrittenForWords::tr("cases for which this holds: %1").arg(filter));
    if (then[kPicked].toBool()) parts.append(WrittenForWords::tr("cases picked by hand in the charts"));
    return parts.isEmpty() ? WrittenForWords::tr("all cases") : parts.join(QStringLiteral(", "));
}

} // namespace

QJsonObject writtenFor(const dataset::Dataset& data, const QString& filter, bool isHandPicked) {
    return {{kFilter, filter.trimmed()}, {kPicked, isHandPicked},
        {kData, QString::fromLatin1(dataset::digestOf(data).toHex())}, {kPosition, data.logPosition}};
}

QString otherThan(const QJsonObject& then, const QJsonObject& now) {
    if (then.isEmpty() || now.isEmpty()) return {};
    if (isOtherPart(then, now)) return partWords(then);
    if (!areOtherData(then, now)) return {};
    return WrittenForWords::tr("data of log position %1").arg(then[kPosition].toInteger());
}

} // namespace lacrima::ui::report
