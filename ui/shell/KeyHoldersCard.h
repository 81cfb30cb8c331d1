// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
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

    void listActs();

private:
    void addFieldsOfNew();
    void addFieldsOfPassphrase();
    void addRecovery();
    void list();
    void addHolder(const QString& holder, bool isRemovable);
    void askToRemove(const QString& holder);
    void remove(const QString& holder);
    void askToRenew();
    void renewRecovery();
    void complain(const base::Error& error);

    StudySession& m_session;
    MessageBar& m_messages;
    QVBoxLayout* m_holders;
    QVBoxLayout* m_acts;
    QVBoxLayout* m_note; ///< the code of a new recovery sheet, until it is kept
    bool m_showsAllActs = false;
};

} // namespace lacrima::ui
