// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/SidePanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kWidth = 264;

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : Card(parent)
    , m_text(new QVBoxLayout)
    , m_buttons(new QVBoxLayout) {
    setFixedWidth(kWidth);
    box()->addWidget(label(tr("What this is"), "strong", this));
    m_text->setSpacing(10);
    box()->addLayout(m_text);
    m_buttons->setSpacing(8);
    box()->addLayout(m_buttons);
}

void SidePanel::setParagraphs(const QStringList& paragraphs) {
    while (QLayoutItem* item = m_text->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& words : paragraphs) m_text->addWidget(paragraph(words, "secondary", this));
}

void SidePanel::addButton(QPushButton* button) {
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
}

void SidePanel::setNarrow(bool isNarrow) {
    setMinimumWidth(isNarrow ? 0 : kWidth);
    setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : kWidth);
}

} // namespace lacrima::ui
