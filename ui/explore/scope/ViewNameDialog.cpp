// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/ViewNameDialog.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lacrima::ui {

ViewNameDialog::ViewNameDialog(const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_row(new FieldRow(tr("Name of the view"), m_name, QStringLiteral(" "), this))
    , m_save(primaryButton(action, this))
    , m_action(action) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMinimumWidth(360);
    m_save->setObjectName(QStringLiteral("saveViewNow"));
    m_save->setDefault(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(16);
    box->addWidget(m_row);
    auto* actions = new QHBoxLayout;
    QPushButton* cancel = secondaryButton(tr("Cancel"), this);
    actions->addStretch(1);
    actions->addWidget(cancel);
    actions->addWidget(m_save);
    box->addLayout(actions);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::showState);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
    showState();
}

void ViewNameDialog::setHelp(const QString& help) {
    m_help = help;
    showState();
}

void ViewNameDialog::setTaken(
    std::function<bool(const QString&)> isTaken, const QString& help, const QString& action) {
    m_isTaken = std::move(isTaken);
    m_takenHelp = help;
    m_takenAction = action;
    showState();
}

void ViewNameDialog::setName(const QString& name) {
    m_name->setText(name);
    m_name->selectAll();
}

void ViewNameDialog::showState() {
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_isTaken && !name.isEmpty() && m_isTaken(name);
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(isTaken ? m_takenAction : m_action);
    m_row->setHelp(isTaken ? m_takenHelp : m_help);
}

} // namespace lacrima::ui
