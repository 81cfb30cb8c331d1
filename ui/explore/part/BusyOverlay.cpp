// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/BusyOverlay.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr float kThin = 0.6F; ///< of the old results, how much is covered

} // namespace

BusyOverlay::BusyOverlay(QWidget* results, QWidget* page)
    : QWidget(page)
    , m_results(results)
    , m_words(new EmptyState(QStringLiteral("explore"), tr("Stopped"),
          tr("The numbers that were here are of other data or choices. Choose differently, or compute "
             "these."),
          this))
    , m_again(secondaryButton(tr("Compute again"), this)) {
    setObjectName(QStringLiteral("veil"));
    m_again->setObjectName(QStringLiteral("computeAgain"));
    m_words->setAction(m_again);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_words);
    connect(m_again, &QPushButton::clicked, this, &BusyOverlay::againChosen);
    results->installEventFilter(this);
    hide();
}

void BusyOverlay::cover(Cover cover) {
    m_cover = cover;
    setAttribute(Qt::WA_TransparentForMouseEvents, cover == Cover::Thin); // what is old may be scrolled
    const bool isFocusElsewhere =
        window()->focusWidget() != nullptr && !m_results->isAncestorOf(window()->focusWidget());
    m_words->setVisible(cover == Cover::Stopped);
    if (m_results != parentWidget()) m_results->setEnabled(cover != Cover::Stopped);
    setVisible(cover != Cover::Nothing);
    if (cover == Cover::Nothing) return;
    place();
    raise();
    update();
    if (cover == Cover::Stopped && isFocusElsewhere) m_again->setFocus(Qt::OtherFocusReason);
}

void BusyOverlay::place() {
    const QPoint corner = m_results == parentWidget() ? QPoint() : m_results->mapTo(parentWidget(), QPoint());
    setGeometry(QRect(corner, m_results->size()));
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event) {
    const bool hasMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (hasMoved && watched == m_results && m_cover != Cover::Nothing) place();
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent*) {
    QColor paper = currentTheme().paper;
    if (m_cover == Cover::Thin) paper.setAlphaF(kThin);
    QPainter(this).fillRect(rect(), paper);
}

} // namespace lacrima::ui
