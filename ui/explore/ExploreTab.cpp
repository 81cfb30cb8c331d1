// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/ExploreTab.h"

namespace lacrima::ui {

ExploreTab::ExploreTab(CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection) {}

void ExploreTab::setData(const Snapshot& snapshot) {
    m_data = snapshot;
    recompute();
}

void ExploreTab::recompute() {
    m_isStale = m_data == nullptr || !isVisible();
    if (!m_isStale) compute();
}

void ExploreTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale && m_data != nullptr) {
        m_isStale = false;
        compute();
    }
}

void ExploreTab::setHeadline(const QString& headline, const QString& details) {
    m_headline = headline;
    m_details = details;
    Q_EMIT headlineChanged();
}

} // namespace lacrima::ui
