// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace lacrima::ui {

class StudySession;

/// The button that saves the arrangement in force under a name, and lists those saved to open or remove.
class SavedViewsMenu final : public QPushButton {
    Q_OBJECT
public:
    SavedViewsMenu(StudySession& session, QWidget* parent);

Q_SIGNALS:
    /// The user gave a name to the arrangement in force.
    void saveAsked(const QString& name);
    void viewChosen(const QString& name);

private:
    void fill();
    void askName();

    StudySession& m_session;
    QMenu* m_menu;
};

} // namespace lacrima::ui
