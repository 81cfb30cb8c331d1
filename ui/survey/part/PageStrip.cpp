// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/PageStrip.h"

#include "ui/survey/part/PageSide.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kIcon = 24;

} // namespace

PageStrip::PageStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(paragraph({}, "body", this))
    , m_acts(new QHBoxLayout) {
    setRole(this, "surveyStrip");
    // As wide as the page's column, or wider where the buttons need it.
    auto* middle = new QWidget(this);
    middle->setMinimumWidth(size::kPatientWidth);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    m_acts->setSpacing(12);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(kSide, 16, kSide, 16);
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    auto* box = new QVBoxLayout(middle);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addLayout(words);
    box->addLayout(m_acts);
    hide();
}

QString PageStrip::text() const {
    return m_text->text();
}

void PageStrip::clear() {
    hide();
    m_text->clear();
    while (QLayoutItem* item = m_acts->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void PageStrip::say(const QString& text, bool isWarning) {
    clear();
    m_icon->setVisible(isWarning);
    m_icon->setPixmap(iconPixmap(QStringLiteral("warning"), kIcon, currentTheme().warn));
    m_text->setText(text);
    m_acts->addStretch(1);
    show();
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QPushButton* PageStrip::offer(QPushButton* button) {
    button->setParent(this);
    m_acts->insertWidget(m_acts->count() - 1, button);
    button->show();
    return button;
}

} // namespace lacrima::ui
