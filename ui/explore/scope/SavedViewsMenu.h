// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QPushButton>

class QLineEdit;
class QMenu;

namespace lacrima::ui {

class StudySession;

/// The button that saves the arrangement in force under a name, and lists those saved to open, rename, remove
/// or add to the report.
class SavedViewsMenu final : public QPushButton {
    Q_OBJECT
public:
    SavedViewsMenu(StudySession& session, QWidget* parent);

Q_SIGNALS:
    /// The user gave a name to the arrangement in force.
    void saveAsked(const QString& name);
    void viewChosen(const QString& name);
    /// What became of a view, in a sentence; it can be undone.
    void done(const QString& sentence);
    void failed(const lacrima::base::Error& error);

private:
    void fill();
    void addLists();
    void addUndo();
    void askName();
    void askNewName(const QString& name);
    void remove(const QString& name);
    void addToReport(const QString& name);
    void rename(const QString& name, const QString& other);

    StudySession& m_session;
    QMenu* m_menu;
};

} // namespace lacrima::ui
