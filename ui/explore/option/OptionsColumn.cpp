// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/OptionsColumn.h"

#include "ui/explore/option/OptionParts.h"
#include "ui/widgets/input/FieldRow.h"

#include <QVBoxLayout>

namespace lacrima::ui {

OptionsColumn::OptionsColumn(QWidget* parent, int spacing)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this)) {
    setFixedWidth(kOptionsWidth);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(spacing);
}

FieldRow* OptionsColumn::add(const QString& name, QWidget* choice, const QString& help) {
    auto* row = new FieldRow(name, choice, help, this);
    m_box->addWidget(row);
    return row;
}

void OptionsColumn::add(QWidget* words) {
    m_box->addWidget(words);
}

} // namespace lacrima::ui
