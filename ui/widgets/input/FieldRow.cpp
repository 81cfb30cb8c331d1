// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/FieldRow.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lacrima::ui {

FieldRow::FieldRow(const QString& words, QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(paragraph(words, "field", this))
    , m_help(paragraph(help, "small", this))
    , m_problem(paragraph({}, "problem", this)) {
    setMaximumWidth(size::kFormWidth);
    m_label->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(words);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_label);
    box->addWidget(field);
    box->addWidget(m_help);
    box->addWidget(m_problem);
    m_help->setVisible(!help.isEmpty());
    m_problem->hide();
}

void FieldRow::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words.isEmpty() ? m_help->text() : words);
}

void FieldRow::setHelp(const QString& words) {
    m_help->setText(words);
    m_help->setVisible(!words.isEmpty());
}

} // namespace lacrima::ui
