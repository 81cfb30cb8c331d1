// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacrima::ui {

/// The wheel scrolls; it never changes what a control says, whether it has the focus or not, and never takes
/// the focus there. Watches the whole application.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacrima::ui
