// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace lacrima::ui {

class FieldRow;

/// Asks for the name of a view; deletes itself when it closes.
class ViewNameDialog final : public QDialog {
    Q_OBJECT
public:
    ViewNameDialog(const QString& title, const QString& action, QWidget* parent);

    /// Stands under the field.
    void setHelp(const QString& help);
    /// Says `help` and calls the button `action` while the name is that of another view.
    void setTaken(std::function<bool(const QString&)> isTaken, const QString& help, const QString& action);
    void setName(const QString& name);

Q_SIGNALS:
    /// Trimmed, never empty.
    void named(const QString& name);

private:
    void showState();

    QLineEdit* m_name;
    FieldRow* m_row;
    QPushButton* m_save;
    QString m_help;
    QString m_action;
    std::function<bool(const QString&)> m_isTaken;
    QString m_takenHelp;
    QString m_takenAction;
};

} // namespace lacrima::ui
