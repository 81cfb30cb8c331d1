// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/SavedViewsMenu.h"

#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lacrima::ui {

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
    if (views.empty()) return;
    m_menu->addSeparator();
    QMenu* remove = new QMenu(tr("Remove a view"), m_menu);
    for (const casebook::SavedViewVersion& version : views) {
        const QString name = version.view.name;
        QAction* open = m_menu->addAction(name, this, [this, name] { Q_EMIT viewChosen(name); });
        open->setToolTip(plainTip(tr("Saved by %1").arg(version.view.author)));
        remove->addAction(name, this, [this, name] { SessionViews(m_session).remove(name); });
    }
    m_menu->addSeparator();
    m_menu->addMenu(remove);
}

void SavedViewsMenu::askName() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveViewDialog"));
    dialog->setWindowTitle(tr("Save this view"));
    auto* name = new QLineEdit(dialog);
    name->setObjectName(QStringLiteral("viewName"));
    name->setMinimumWidth(320);
    auto* box = new QVBoxLayout(dialog);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(16);
    box->addWidget(new FieldRow(tr("Name of the view"), name,
        tr("Page, filter, method and choices are kept in the study. A view of the same name is replaced."),
        dialog));
    auto* actions = new QHBoxLayout;
    actions->addStretch(1);
    QPushButton* cancel = secondaryButton(tr("Cancel"), dialog);
    QPushButton* save = primaryButton(tr("Save view"), dialog);
    save->setObjectName(QStringLiteral("saveViewNow"));
    save->setDefault(true);
    save->setEnabled(false);
    actions->addWidget(cancel);
    actions->addWidget(save);
    box->addLayout(actions);
    connect(name, &QLineEdit::textChanged, save,
        [save](const QString& words) { save->setEnabled(!words.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(save, &QPushButton::clicked, dialog, [this, dialog, name] {
        Q_EMIT saveAsked(name->text().trimmed());
        dialog->accept();
    });
    dialog->open();
    name->setFocus();
}

} // namespace lacrima::ui
