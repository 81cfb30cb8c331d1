// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacrima::ui {

/// Makes every combo box of the program readable: its list opens as wide as the longest entry, and where the
/// box cuts the entry that is chosen, a tooltip says it whole. Installed on the application.
class ChoiceHelp final : public QObject {
    Q_OBJECT
public:
    explicit ChoiceHelp(QObject* parent)
        : QObject(parent) {}

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacrima::ui
