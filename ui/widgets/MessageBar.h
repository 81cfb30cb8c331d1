// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace lacrima::ui {

class SecondClick;

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
    /// A question whose answer is the offer, which then has the focus: `act` is done when it is taken, and
    /// with the next message, or when it is closed, the question is gone.
    void ask(const QString& question, const QString& actionText, std::function<void()> act);
    void clear();
    /// Stays as long as what it says is true: it has no way to close it.
    void setLasting();

Q_SIGNALS:
    void offerTaken(); ///< of a message, not of a question
    void closed();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_close;
    SecondClick* m_secondClick;
    std::function<void()> m_act; ///< of the question in force
    bool m_isLasting = false;
};

} // namespace lacrima::ui
