// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/SidePanel.h"

#include "ui/text/Numbers.h"

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
    const auto have = static_cast<qsizetype>(m_labels.size());
    for (qsizetype i = have; i < paragraphs.size(); ++i) {
        m_labels.push_back(paragraph({}, "secondary", this));
        m_text->addWidget(m_labels.back());
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString words = text::unbroken(paragraphs.value(static_cast<qsizetype>(i)));
        if (m_labels[i]->text() != words) m_labels[i]->setText(words);
        m_labels[i]->setVisible(!words.isEmpty());
    }
}

void SidePanel::addButton(QPushButton* button) {
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
}

void SidePanel::setNarrow(bool isNarrow) {
    setMinimumWidth(isNarrow ? 0 : kWidth);
    setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : kWidth);
}

} // namespace lacrima::ui
