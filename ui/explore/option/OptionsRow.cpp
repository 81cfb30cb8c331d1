// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/OptionsRow.h"

#include "ui/widgets/Controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace lacrima::ui {

OptionsRow::OptionsRow(QWidget* parent)
    : QWidget(parent)
    , m_box(new QHBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(16);
    m_box->addStretch(1);
}

QWidget* OptionsRow::add(const QString& name, QComboBox* choice) {
    auto* both = new QWidget(this);
    auto* box = new QHBoxLayout(both);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(label(name, "secondary", both));
    box->addWidget(choice);
    choice->setAccessibleName(name);
    m_box->insertWidget(m_box->count() - 1, both);
    return both;
}

} // namespace lacrima::ui
