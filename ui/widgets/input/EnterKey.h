// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacrima::ui {

/// Enter presses the button that has the focus, once, as Space does. Buttons that stay down are choices, and
/// say themselves what Enter means. Watches the whole application.
class EnterKey final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacrima::ui
