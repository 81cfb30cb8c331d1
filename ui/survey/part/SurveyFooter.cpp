// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/SurveyFooter.h"

#include "ui/survey/part/PageSide.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lacrima::ui {
namespace {

constexpr int kAboveAndBelow = 14;

} // namespace

SurveyFooter::SurveyFooter(QWidget* parent)
    : QFrame(parent)
    , m_back(secondaryButton({}, this))
    , m_skip(quietButton({}, this))
    , m_pause(quietButton({}, this))
    , m_stop(quietButton({}, this))
    , m_talk(quietButton({}, this)) {
    setRole(this, "footer");
    m_back->setObjectName(QStringLiteral("back"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_talk->setObjectName(QStringLiteral("talk"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, kAboveAndBelow, kSide - 16, kAboveAndBelow);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_talk);
    connect(m_back, &QPushButton::clicked, this, &SurveyFooter::backRequested);
    connect(m_skip, &QPushButton::clicked, this, &SurveyFooter::skipRequested);
    connect(m_pause, &QPushButton::clicked, this, &SurveyFooter::pauseRequested);
    connect(m_stop, &QPushButton::clicked, this, &SurveyFooter::stopRequested);
    connect(m_talk, &QPushButton::clicked, this, &SurveyFooter::talkRequested);
    retranslate();
}

void SurveyFooter::retranslate() {
    m_back->setIcon(icon(QStringLiteral("back"), currentTheme().ink));
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip this question"));
    m_pause->setText(tr("Pause"));
    m_stop->setText(tr("Stop now"));
    m_talk->setText(tr("Talk to someone"));
}

void SurveyFooter::offer(bool canGoBack, bool canSkip, bool canTalk) {
    m_back->setVisible(canGoBack);
    m_skip->setVisible(canSkip);
    m_talk->setVisible(canTalk);
}

} // namespace lacrima::ui
