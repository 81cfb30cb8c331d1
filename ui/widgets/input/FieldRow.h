// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace lacrima::ui {

/// A field of a form: the label above it, help under it, a problem beside it in words. 640 px wide.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    FieldRow(const QString& label, QWidget* field, const QString& help, QWidget* parent);

    QWidget* field() const { return m_field; }
    /// Empty clears it. The problem takes the place of the help.
    void setProblem(const QString& words);
    void setHelp(const QString& words);

private:
    QWidget* m_field;
    QLabel* m_label;
    QLabel* m_help;
    QLabel* m_problem;
};

} // namespace lacrima::ui
