// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/ExploreTab.h"

namespace lacrima::ui {

ExploreTab::ExploreTab(CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection) {
    connect(this, &ExploreTab::computed, this, [this] { m_isComputing = false; });
}

void ExploreTab::setData(const Snapshot& snapshot) {
    m_data = snapshot;
    recompute();
}

void ExploreTab::recompute() {
    m_isStale = m_data == nullptr || !isVisible();
    if (!m_isStale) start();
}

void ExploreTab::start() {
    m_isComputing = true;
    compute();
}

void ExploreTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale && m_data != nullptr) {
        m_isStale = false;
        start();
    }
}

void ExploreTab::setHeadline(const QString& headline, const QString& details) {
    m_headline = headline;
    m_details = details;
    Q_EMIT headlineChanged();
}

} // namespace lacrima::ui
