// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lacrima::ui {

/// The one quiet bar in which the program speaks: what happened and what to do. Stays until it is closed or
/// replaced; announces itself to screen readers. Never used for answers.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Note, Warn, Danger };

    explicit MessageBar(QWidget* parent);

    QString text() const;
    void say(Tone tone, const QString& text);
    /// Adds one act to the message in force ("Undo", "Try again"); it goes with the message.
    void offer(const QString& actionText);
    void clear();
    /// Stays as long as what it says is true: it has no way to close it.
    void setLasting();

Q_SIGNALS:
    void offerTaken();
    void closed();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_close;
};

} // namespace lacrima::ui
