// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <QStringList>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace lacrima::ui {

class MessageBar;
class PassphraseField;

/// What the assistant asks for.
struct NewStudy {
    QString path;
    QString title;
    QStringList instruments; ///< ids
    QStringList languages;
    QString supportText;
    QString keyHolder;
    QString passphrase;
};

/// Makes a study in four steps: the study, its instruments, the passphrase, the recovery sheet.
class NewStudyAssistant final : public Page {
    Q_OBJECT
public:
    explicit NewStudyAssistant(QWidget* parent);

    MessageBar* messages() const { return m_messages; }
    NewStudy choices() const;
    /// The study was made: the last step, which shows the recovery code once.
    void showRecovery(const QString& code, const QString& fingerprint);

Q_SIGNALS:
    void cancelled();
    /// All is entered: make the study.
    void createRequested();
    /// The recovery sheet was seen: open the study.
    void finished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* studyStep();
    QWidget* instrumentStep();
    QWidget* passphraseStep();
    QWidget* recoveryStep();
    void goTo(int step);
    void next();
    bool checkStep();
    void choosePath();
    void printSheet(bool asPdf);

    MessageBar* m_messages;
    QStackedWidget* m_steps;
    QPushButton* m_back;
    QPushButton* m_next;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_support = nullptr;
    QWidget* m_alliance = nullptr;
    QString m_allianceId = QStringLiteral("wai_sr");
    QCheckBox* m_english = nullptr;
    QCheckBox* m_italian = nullptr;
    QLineEdit* m_keyHolder = nullptr;
    PassphraseField* m_passphrase = nullptr;
    PassphraseField* m_repeat = nullptr;
    QLabel* m_fingerprint = nullptr;
    QLabel* m_code = nullptr;
    QCheckBox* m_isKept = nullptr;
};

} // namespace lacrima::ui
