// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

class QComboBox;

namespace lacrima::ui {

class MessageBar;
class StudySession;

/// What the study is, who holds its keys, how the program looks, and looking after the file.
class StudyPage final : public Page {
    Q_OBJECT
public:
    StudyPage(StudySession& session, QWidget* parent);

Q_SIGNALS:
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);

private:
    QWidget* aboutCard();
    QWidget* fileCard();
    QWidget* appearanceCard();
    QWidget* pinRow(QWidget* parent);
    void backUp();
    void check();

    StudySession& m_session;
    MessageBar* m_messages;
};

} // namespace lacrima::ui
