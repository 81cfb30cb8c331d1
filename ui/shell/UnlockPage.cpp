// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPage.h"

#include "ui/session/ProblemLines.h"
#include "ui/session/StudySession.h"
#include "ui/shell/ThisComputerCard.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PassphraseField.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace lacrima::ui {
namespace {

constexpr int kUnlockWidth = 400;

} // namespace

UnlockPage::UnlockPage(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_holder(new QComboBox(this))
    , m_passphrase(new PassphraseField(PassphraseField::Use::Enter, tr("Passphrase"), this))
    , m_unlock(primaryButton(tr("Unlock"), this))
    , m_message(paragraph({}, "problem", this))
    , m_form(makeForm())
    , m_elsewhere(paragraph(tr("This file was made for an office: it collects answers and opens none. The "
                               "study team opens them on its own computers, so no passphrase is asked for "
                               "here."),
          "secondary", this)) {
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    m_passphrase->setObjectName(QStringLiteral("unlockPassphrase"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_holder->setObjectName(QStringLiteral("unlockHolder"));
    m_elsewhere->setObjectName(QStringLiteral("unlockElsewhere"));
    m_elsewhere->hide();
    auto* column = new QWidget(this);
    column->setFixedWidth(kUnlockWidth);
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    auto* sign = new QLabel(column);
    showIcon(sign, QStringLiteral("lock"), 32, spec::Tone::Accent);
    box->addWidget(sign);
    box->addWidget(label(tr("This part of the study is locked"), "title", column));
    box->addWidget(m_form);
    box->addWidget(m_elsewhere);
    auto* settings = new ThisComputerCard(column);
    m_settings = settings;
    connect(settings, &ThisComputerCard::themeChosen, this, &UnlockPage::themeChosen);
    connect(settings, &ThisComputerCard::languageChosen, this, &UnlockPage::languageChosen);
    box->addWidget(m_settings);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    // A row of its own: aligned widgets lose the height their wrapped words need.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockPage::submit);
    connect(m_passphrase, &PassphraseField::changed, this, [this] { m_message->hide(); });
    connect(&m_session, &StudySession::unlockFailed, this, [this](const base::Error& error) {
        setBusy(false);
        const QString wrong = whatIsWrongWithLocks();
        m_message->setText(wrong.isEmpty() ? text::sentenceOf(error) : wrong);
        m_message->show();
        m_passphrase->setFocus();
    });
    connect(&m_session, &StudySession::unlocked, this, [this] { refresh(); });
    refresh();
}

QWidget* UnlockPage::makeForm() {
    auto* form = new QWidget(this);
    auto* box = new QVBoxLayout(form);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    box->addWidget(paragraph(tr("Answers are sealed. A key holder’s passphrase opens them on this computer "
                                "until you lock the study again."),
        "secondary", form));
    box->addWidget(new FieldRow(tr("Key holder"), m_holder, {}, form));
    box->addWidget(new FieldRow(
        tr("Passphrase"), m_passphrase, tr("Or the recovery code from the recovery sheet."), form));
    box->addWidget(m_message);
    box->addWidget(m_unlock, 0, Qt::AlignLeft);
    return form;
}

void UnlockPage::refresh(bool isForStudy) {
    setBusy(false);
    m_passphrase->clear();
    m_settings->setVisible(isForStudy);
    showHolders();
}

/// A copy for an office has none; where locks were taken out, that is another matter and said.
void UnlockPage::showHolders() {
    const QString chosen = m_holder->currentText();
    m_holder->clear();
    const auto holders = m_session.study().keys().holders();
    if (holders) {
        for (const QString& holder : *holders) m_holder->addItem(holder);
    }
    m_holder->setCurrentIndex(std::max(0, m_holder->findText(chosen)));
    const bool isNone = holders && holders->empty();
    const QString wrong = isNone ? whatIsWrongWithLocks() : QString();
    const bool isForOffice = isNone && wrong.isEmpty();
    m_form->setVisible(!isForOffice);
    m_elsewhere->setVisible(isForOffice);
    m_message->setText(wrong);
    m_message->setVisible(!wrong.isEmpty());
}

/// A passphrase that opens nothing may have been typed well. Empty where the locks are as they were made.
QString UnlockPage::whatIsWrongWithLocks() const {
    const auto problems = m_session.study().keys().checkLocks();
    if (!problems) return text::sentenceOf(problems.error());
    QStringList sentences;
    for (const study::LogProblem& problem : *problems) sentences.append(asSentence(problemLine(problem)));
    if (sentences.isEmpty()) return {};
    sentences.append(tr("Unlock as another key holder or with the recovery sheet, or use a backup."));
    return sentences.join(QLatin1Char(' '));
}

/// Not with a focus proxy: as one, this page would stand in the Tab order and lead back to the passphrase.
void UnlockPage::focusInEvent(QFocusEvent* event) {
    m_passphrase->setFocus(event->reason());
}

void UnlockPage::submit() {
    if (m_passphrase->passphrase().isEmpty() || m_session.isUnlocking()) return;
    setBusy(true);
    m_session.unlock(m_holder->currentText(), m_passphrase->passphrase());
}

void UnlockPage::setBusy(bool isBusy) {
    m_unlock->setEnabled(!isBusy);
    m_unlock->setText(isBusy ? tr("Opening the answers…") : tr("Unlock"));
}

} // namespace lacrima::ui
