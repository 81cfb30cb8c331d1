// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/ExploreLayout.h"

#include "ui/explore/option/OptionsRow.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/widgets/Controls.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kScrollBar = 12;
constexpr int kNarrowLayout = 980; ///< below it three columns are too many

} // namespace

ExploreLayout::ExploreLayout(QWidget* options, SidePanel* side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_results(new QWidget(this))
    , m_row(new QHBoxLayout(m_results)) {
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    if (options != nullptr) {
        // Higher than the window, they scroll by themselves.
        auto* holder = new QWidget(this);
        auto* stack = new QVBoxLayout(holder);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->addWidget(options);
        stack->addStretch(1);
        m_left = scrolled(holder, this);
        m_left->setFixedWidth(options->width() + kScrollBar);
        all->addWidget(m_left);
    }
    makeResults();
    all->addWidget(m_results, 1);
}

ExploreLayout::ExploreLayout(OptionsRow* options, SidePanel* side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_results(new QWidget(this))
    , m_row(new QHBoxLayout(m_results)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(options);
    makeResults();
    all->addWidget(m_results, 1);
    showExplanation(false);
}

void ExploreLayout::makeResults() {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    auto* content = new QWidget(m_results);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(16);
    m_scrolled = scrolled(content, m_results);
    m_row->addWidget(m_scrolled, 1);
    // Higher than the window, as with large letters, it scrolls by itself.
    auto* holder = new QWidget(m_results);
    m_rightStack = new QVBoxLayout(holder);
    m_rightStack->setContentsMargins(0, 0, 0, 0);
    m_rightStack->addWidget(m_side);
    m_rightStack->addStretch(1);
    m_right = scrolled(holder, m_results);
    m_right->setFixedWidth(m_side->width() + kScrollBar);
    m_row->addWidget(m_right);
}

void ExploreLayout::showOptions(bool isShown) {
    m_showsOptions = isShown;
    if (m_left != nullptr) m_left->setVisible(isShown);
}

void ExploreLayout::showExplanation(bool isShown) {
    m_showsExplanation = isShown;
    m_side->setVisible(isShown);
    m_right->setVisible(isShown && !m_isNarrow);
}

void ExploreLayout::scrollToTop() {
    m_scrolled->verticalScrollBar()->setValue(0);
}

void ExploreLayout::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrowLayout;
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    place();
}

void ExploreLayout::place() {
    m_rightStack->removeWidget(m_side);
    m_column->removeWidget(m_side);
    m_side->setNarrow(m_isNarrow);
    if (m_isNarrow)
        m_column->addWidget(m_side);
    else
        m_rightStack->insertWidget(0, m_side);
    m_right->setVisible(m_showsExplanation && !m_isNarrow);
}

} // namespace lacrima::ui
