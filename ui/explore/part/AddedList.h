// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/session/SessionViews.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace lacrima::ui {

class StudySession;

/// What was added to the report from the other pages, in its order: each with the cases it is of. It can be
/// moved and taken out, and saved views can be added. All of it is kept in the study.
class AddedList final : public QWidget {
    Q_OBJECT
public:
    AddedList(StudySession& session, QWidget* parent);

Q_SIGNALS:
    /// Something could not be written into the study.
    void failed(const lacrima::base::Error& error);
    /// The author wants to see one on its page.
    void viewChosen(const QString& name);

private:
    QWidget* makeButtons();
    void fill();
    void fillMenu();
    void showButtons();
    void move(SessionViews::Move where);
    void act(const base::Result<void>& result);
    QString currentName() const;
    void select(const QString& name);

    StudySession& m_session;
    QLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_open;
    QPushButton* m_add;
    QMenu* m_menu;
};

} // namespace lacrima::ui
