// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/BusyBar.h"

#include "ui/widgets/Controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace lacrima::ui {
namespace {

constexpr int kBarWidth = 96;

} // namespace

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
    , m_task(label({}, "secondary", this))
    , m_bar(new QProgressBar(this))
    , m_stop(secondaryButton(tr("Stop"), this)) {
    setObjectName(QStringLiteral("busyBar"));
    m_stop->setObjectName(QStringLiteral("stopComputing"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_task);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &BusyBar::stopChosen);
    hide();
}

void BusyBar::begin(const QString& task, bool canStop) {
    m_task->setText(task);
    m_bar->setAccessibleName(tr("Computing: %1").arg(task));
    m_stop->setAccessibleName(tr("Stop computing: %1").arg(task));
    m_stop->setVisible(canStop);
    if (!isHidden()) return;
    show();
    announce(m_task);
}

void BusyBar::end() {
    if (m_stop->hasFocus()) focusNextChild();
    hide();
}

} // namespace lacrima::ui
