// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <QString>

class QVBoxLayout;

namespace lacrima::ui {

class MessageBar;
class StudySession;

/// Who can open the answers, on the page Study: adding and removing somebody, another passphrase, another
/// recovery sheet, and what was done of these.
class KeyHoldersCard final : public Card {
    Q_OBJECT
public:
    KeyHoldersCard(StudySession& session, MessageBar& messages, QWidget* parent);

private:
    void addFieldsOfNew();
    void addFieldsOfPassphrase();
    void addRecovery();
    void list();
    void addHolder(const QString& holder, bool isRemovable);
    void remove(const QString& holder);
    void renewRecovery();
    void listActs();

    StudySession& m_session;
    MessageBar& m_messages;
    QVBoxLayout* m_holders;
    QVBoxLayout* m_acts;
    bool m_showsAllActs = false;
    QString m_leaving;         ///< whom the next press of Remove removes
    bool m_isRenewing = false; ///< the next press of New recovery sheet makes it
};

} // namespace lacrima::ui
