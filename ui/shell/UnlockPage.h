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

    /// Reads the key holders again and forgets what was typed. What needs no passphrase is there where the
    /// page stands in the place of Study.
    void refresh(bool isForStudy = false);

Q_SIGNALS:
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();
    void setBusy(bool isBusy);
    QWidget* makeForm();
    void showHolders();
    QString whatIsWrongWithLocks() const;

    StudySession& m_session;
    QComboBox* m_holder;
    PassphraseField* m_passphrase;
    QPushButton* m_unlock;
    QLabel* m_message;
    QWidget* m_form;     ///< who unlocks, with what
    QLabel* m_elsewhere; ///< in its place: a copy that nobody can unlock
    QWidget* m_settings;
};

} // namespace lacrima::ui
