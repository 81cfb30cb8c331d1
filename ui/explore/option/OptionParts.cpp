// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/OptionParts.h"

#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "ui/figures/Words.h"
#include "ui/figures/missing/MissingFigures.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

namespace lacrima::ui {

using findings::GroupingRole;

namespace {

/// The context of the words below.
class OptionParts {
    Q_DECLARE_TR_FUNCTIONS(OptionParts)
};

} // namespace

QString roleName(GroupingRole role) {
    switch (role) {
    case GroupingRole::PersonalityLevel:
        return OptionParts::tr("Personality");
    case GroupingRole::Approach:
        return OptionParts::tr("Approach");
    case GroupingRole::Clinician:
        return OptionParts::tr("Clinician");
    case GroupingRole::Patient:
        return OptionParts::tr("Patient and treatment");
    case GroupingRole::Other:
        break;
    }
    return OptionParts::tr("Other");
}

QStringList headingsOf(const dataset::Dataset& dataset) {
    const QStringList crying = findings::cryingVariables(dataset);
    const QStringList alliance = findings::allianceVariables(dataset);
    const auto headingOf = [&](const dataset::DataColumn& column) {
        if (crying.contains(column.name)) return OptionParts::tr("Ratings of crying");
        if (alliance.contains(column.name)) return OptionParts::tr("The alliance");
        if (column.name.startsWith(QLatin1String("po_"))) return roleName(GroupingRole::PersonalityLevel);
        if (column.name.startsWith(QLatin1String("appr_"))) return roleName(GroupingRole::Approach);
        if (column.instrument == QLatin1String("practice")) return roleName(GroupingRole::Clinician);
        if (column.instrument == QLatin1String("diagnosis")) return roleName(GroupingRole::Patient);
        return column.instrument.isEmpty() ? roleName(GroupingRole::Other)
                                           : figures::instrumentName(column.instrument);
    };
    QStringList headings;
    for (const dataset::DataColumn& column : dataset.columns) headings.append(headingOf(column));
    return headings;
}

void addHeading(QComboBox& box, const QString& words) {
    box.addItem(words);
    auto* model = qobject_cast<QStandardItemModel*>(box.model());
    if (model == nullptr) return;
    QStandardItem* item = model->item(box.count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont font = box.font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
}

QString percentWords(double share) {
    return OptionParts::tr("%1 %").arg(figures::percentOf(share));
}

} // namespace lacrima::ui
