// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lacrima::ui {

class FieldRow;

/// The options at the left of a page, one below the other.
class OptionsColumn final : public QWidget {
public:
    explicit OptionsColumn(QWidget* parent, int spacing = 16);

    /// Under a name; `help` stands below it.
    FieldRow* add(const QString& name, QWidget* choice, const QString& help = {});
    void add(QWidget* words);

private:
    QVBoxLayout* m_box;
};

} // namespace lacrima::ui
