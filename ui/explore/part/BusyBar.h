// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lacrima::ui {

/// Says that something is being computed, and what, and offers to stop it.
class BusyBar final : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget* parent);

    /// Without `canStop` nothing is offered.
    void begin(const QString& task, bool canStop);
    void end();

Q_SIGNALS:
    void stopChosen();

private:
    QLabel* m_task;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace lacrima::ui
