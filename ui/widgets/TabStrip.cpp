// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabStrip.h"

#include "ui/widgets/Controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace lacrima::ui {

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(20);
    m_row->addStretch(1);
}

void TabStrip::add(const QString& words, const QString& objectName) {
    auto* tab = new QPushButton(words, this);
    setRole(tab, "tab");
    tab->setObjectName(objectName);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setCursor(Qt::PointingHandCursor);
    tab->installEventFilter(this);
    const int index = static_cast<int>(m_tabs.size());
    m_tabs.push_back(tab);
    m_row->insertWidget(index, tab);
    if (index == 0) setFocusProxy(tab);
    connect(tab, &QPushButton::clicked, this, [this, index] {
        m_current = index;
        Q_EMIT chosen(index);
    });
}

void TabStrip::setCurrent(int index) {
    m_current = index;
    m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
}

bool TabStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (step == 0) return QWidget::eventFilter(watched, event);
    const int next = std::clamp(m_current + step, 0, static_cast<int>(m_tabs.size()) - 1);
    m_tabs[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    m_tabs[static_cast<std::size_t>(next)]->click();
    return true;
}

} // namespace lacrima::ui
