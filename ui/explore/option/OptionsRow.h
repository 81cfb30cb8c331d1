// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace lacrima::ui {

/// A few options of a page side by side over its results, so that the charts have the whole width.
class OptionsRow final : public QWidget {
public:
    explicit OptionsRow(QWidget* parent);

    /// After a name; returns both, to be shown and hidden together.
    QWidget* add(const QString& name, QComboBox* choice);

private:
    QHBoxLayout* m_box;
};

} // namespace lacrima::ui
