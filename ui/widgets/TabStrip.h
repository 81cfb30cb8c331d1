// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace lacrima::ui {

/// A line of words, one underlined: which page of a workspace is shown. Arrow keys move, too.
class TabStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent);

    void add(const QString& words, const QString& objectName);
    void setCurrent(int index);
    int current() const { return m_current; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void chosen(int index);

private:
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_tabs;
    int m_current = -1;
};

} // namespace lacrima::ui
