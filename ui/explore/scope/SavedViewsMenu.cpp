// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/SavedViewsMenu.h"

#include "core/casebook/ReportPlace.h"
#include "ui/explore/scope/ViewNameDialog.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/Controls.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

namespace lacrima::ui {
namespace {

/// "Saved on 12 March 2026 by Ann".
QString savedWords(const record::SavedView& view) {
    if (view.time == 0) return SavedViewsMenu::tr("Saved by %1").arg(view.author);
    const QDate day = QDateTime::fromMSecsSinceEpoch(view.time).date();
    return SavedViewsMenu::tr("Saved on %1 by %2")
        .arg(QLocale().toString(day, QLocale::LongFormat), view.author);
}

} // namespace

SavedViewsMenu::SavedViewsMenu(StudySession& session, QWidget* parent)
    : QPushButton(tr("Views"), parent)
    , m_session(session)
    , m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("savedViews"));
    setRole(this, "secondary");
    setAutoDefault(false);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    fill();
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill() {
    m_menu->clear();
    m_menu->addAction(tr("Save this view…"), this, &SavedViewsMenu::askName)
        ->setObjectName(QStringLiteral("saveView"));
    const auto views = SessionViews(m_session).saved();
    if (views.empty()) {
        addUndo();
        return;
    }
    m_menu->addSeparator();
    for (const casebook::SavedViewVersion& version : views) {
        const QString name = version.view.name;
        QAction* open = m_menu->addAction(menuWords(name), this, [this, name] { Q_EMIT viewChosen(name); });
        const QString saved = savedWords(version.view);
        open->setToolTip(
            plainTip(casebook::reportPlace(version.view) ? tr("%1. In the report.").arg(saved) : saved));
    }
    addLists();
}

void SavedViewsMenu::addLists() {
    m_menu->addSeparator();
    QMenu* add = m_menu->addMenu(tr("Add a view to the report"));
    QMenu* rename = m_menu->addMenu(tr("Rename a view"));
    QMenu* remove = m_menu->addMenu(tr("Remove a view"));
    for (const casebook::SavedViewVersion& version : SessionViews(m_session).saved()) {
        const QString name = version.view.name;
        if (!casebook::reportPlace(version.view))
            add->addAction(menuWords(name), this, [this, name] { addToReport(name); });
        rename->addAction(menuWords(name), this, [this, name] { askNewName(name); });
        remove->addAction(menuWords(name), this, [this, name] { this->remove(name); });
    }
    add->setEnabled(!add->isEmpty());
    addUndo();
}

/// What was done to views since unlocking.
void SavedViewsMenu::addUndo() {
    QUndoStack& stack = m_session.viewStack();
    if (!stack.canUndo() && !stack.canRedo()) return;
    m_menu->addSeparator();
    if (stack.canUndo())
        m_menu->addAction(menuWords(tr("Undo the %1").arg(stack.undoText())), &stack, &QUndoStack::undo)
            ->setObjectName(QStringLiteral("undoView"));
    if (stack.canRedo())
        m_menu->addAction(menuWords(tr("Redo the %1").arg(stack.redoText())), &stack, &QUndoStack::redo)
            ->setObjectName(QStringLiteral("redoView"));
}

void SavedViewsMenu::addToReport(const QString& name) {
    if (const auto added = SessionViews(m_session).addToReport(name); !added)
        Q_EMIT failed(added.error());
    else
        Q_EMIT done(tr("The view “%1” is in the report now, at the end of what was added.").arg(name));
}

void SavedViewsMenu::remove(const QString& name) {
    const auto inReport = SessionViews(m_session).inReport();
    const bool wasInReport = std::any_of(inReport.begin(), inReport.end(),
        [&](const casebook::SavedViewVersion& version) { return version.view.name == name; });
    SessionViews(m_session).remove(name);
    Q_EMIT done(wasInReport ? tr("The view “%1” is removed, and its section of the report with it.").arg(name)
                            : tr("The view “%1” is removed.").arg(name));
}

void SavedViewsMenu::rename(const QString& name, const QString& other) {
    if (const auto renamed = SessionViews(m_session).rename(name, other); !renamed)
        Q_EMIT failed(renamed.error());
    else
        Q_EMIT done(tr("The view “%1” is called “%2” now.").arg(name, other));
}

void SavedViewsMenu::askName() {
    auto* dialog = new ViewNameDialog(tr("Save this view"), tr("Save view"), this);
    dialog->setHelp(tr("Page, filter, method and choices are kept in the study."));
    dialog->setTaken([this](const QString& name) { return SessionViews(m_session).has(name); },
        tr("A view of this name is there. It will be replaced, also in the report."), tr("Replace view"));
    connect(dialog, &ViewNameDialog::named, this, &SavedViewsMenu::saveAsked);
    dialog->open();
}

void SavedViewsMenu::askNewName(const QString& name) {
    auto* dialog = new ViewNameDialog(tr("Rename the view “%1”").arg(name), tr("Rename view"), this);
    dialog->setHelp(tr("In the report the name is the heading of the section."));
    dialog->setName(name);
    connect(
        dialog, &ViewNameDialog::named, this, [this, name](const QString& other) { rename(name, other); });
    dialog->open();
}

} // namespace lacrima::ui
