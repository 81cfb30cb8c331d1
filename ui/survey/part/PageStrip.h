// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lacrima::ui {

/// A strip at the bottom of a page, outside what scrolls: one sentence or two and what can be done.
class PageStrip final : public QFrame {
    Q_OBJECT
public:
    explicit PageStrip(QWidget* parent);

    QString text() const;
    /// Replaces what was said and offered before, and tells screen readers.
    void say(const QString& text, bool isWarning = false);
    QPushButton* offer(QPushButton* button);
    void clear();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_acts;
};

} // namespace lacrima::ui
