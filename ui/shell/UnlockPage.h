// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace lacrima::ui {

class PassphraseField;
class StudySession;

/// Asks for a key holder's passphrase, in the place of the page that needs it.
class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    UnlockPage(StudySession& session, QWidget* parent);

    /// Reads the key holders again and forgets what was typed.
    void refresh();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();
    void setBusy(bool isBusy);

    StudySession& m_session;
    QComboBox* m_holder;
    PassphraseField* m_passphrase;
    QPushButton* m_unlock;
    QLabel* m_message;
};

} // namespace lacrima::ui
