// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/CardPair.h"

#include <QBoxLayout>

#include <cmath>

namespace lacrima::ui {
namespace {

constexpr int kLeastForBoth = 860; ///< pixels
constexpr int kBetween = 16;

} // namespace

CardPair::CardPair(QWidget* first, double share, QWidget* second, QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(kBetween);
    m_box->addWidget(first, static_cast<int>(std::lround(share * 100)));
    m_box->addWidget(second, 100);
    // The shares decide, not what each would like.
    for (QWidget* part : {first, second}) part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void CardPair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_box->setDirection(width() < kLeastForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lacrima::ui
