// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/ConfidenceChoice.h"

#include "ui/explore/option/OptionParts.h"
#include "ui/figures/Words.h"

#include <QJsonObject>
#include <QSignalBlocker>

#include <algorithm>

namespace lacrima::ui {

ConfidenceChoice::ConfidenceChoice(const char* name, QWidget* parent)
    : QComboBox(parent) {
    setObjectName(QString::fromLatin1(name));
    for (const double confidence : {0.95, 0.90, 0.99}) addItem(percentWords(confidence), confidence);
}

void ConfidenceChoice::restore(const QJsonObject& choices) {
    const QSignalBlocker block(this);
    setCurrentIndex(std::max(0, findData(choices[QLatin1String("confidence")].toDouble())));
}

} // namespace lacrima::ui
