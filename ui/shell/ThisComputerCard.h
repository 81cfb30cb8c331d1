// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

namespace lacrima::ui {

/// How the program looks on this computer and which language it speaks; needs no passphrase.
class ThisComputerCard final : public Card {
    Q_OBJECT
public:
    explicit ThisComputerCard(QWidget* parent);

Q_SIGNALS:
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);
};

} // namespace lacrima::ui
