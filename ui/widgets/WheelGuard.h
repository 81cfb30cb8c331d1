// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacrima::ui {

/// Keeps the wheel from changing what is chosen in a control that is only passed over: it scrolls the page
/// instead. Watches the whole application.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacrima::ui
