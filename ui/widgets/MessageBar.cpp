// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/input/SecondClick.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace lacrima::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(paragraph({}, "plain", this))
    , m_offer(linkButton({}, this))
    , m_close(quietButton({}, this))
    , m_secondClick(new SecondClick(this)) {
    setRole(this, "message");
    setObjectName(QStringLiteral("messageBar"));
    m_offer->setObjectName(QStringLiteral("messageOffer"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setFixedWidth(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, nullptr);
        clear();
        if (act)
            act();
        else
            Q_EMIT offerTaken();
    });
    clear();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::say(Tone tone, const QString& text) {
    const spec::Tone color = tone == Tone::Note   ? spec::Tone::Accent
                             : tone == Tone::Warn ? spec::Tone::Warn
                                                  : spec::Tone::Danger;
    setState(this, tone == Tone::Note ? "note" : tone == Tone::Warn ? "warn" : "danger");
    showIcon(m_icon, tone == Tone::Note ? QStringLiteral("info") : QStringLiteral("warning"), 20, color);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_text->setText(text);
    setAccessibleName(text);
    m_offer->hide();
    m_act = nullptr;
    m_close->setVisible(!m_isLasting);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offer(const QString& actionText) {
    m_offer->setText(actionText);
    m_offer->show();
}

void MessageBar::ask(const QString& question, const QString& actionText, std::function<void()> act) {
    say(Tone::Warn, question);
    offer(actionText);
    m_act = std::move(act);
    m_close->show();
    m_offer->setFocus(Qt::OtherFocusReason);
    m_secondClick->swallow(); // the answer stands where it was asked for
}

void MessageBar::setLasting() {
    m_isLasting = true;
    m_close->hide();
}

void MessageBar::clear() {
    m_text->clear();
    setAccessibleName({});
    m_act = nullptr;
    m_offer->hide();
    hide();
}

} // namespace lacrima::ui
