// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/OptionParts.h"

#include "ui/figures/Words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace lacrima::ui {
namespace {

/// The context of the words below.
class OptionParts {
    Q_DECLARE_TR_FUNCTIONS(OptionParts)
};

} // namespace

void addConfidences(QComboBox* choice) {
    for (const double confidence : {0.95, 0.90, 0.99})
        choice->addItem(OptionParts::tr("%1 %").arg(figures::percentOf(confidence)), confidence);
}

QString unbroken(QString words) {
    static const QRegularExpression kPoint(QStringLiteral("(?<![0-9])\\.(?=[0-9])"));
    words.replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0"));
    return words.replace(kPoint, QStringLiteral(".\u2060"));
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

} // namespace lacrima::ui
