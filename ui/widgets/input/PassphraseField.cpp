// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/PassphraseField.h"

#include "core/seal/key/PassphraseStrength.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {

PassphraseField::PassphraseField(Use use, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_use(use)
    , m_line(new QLineEdit(this))
    , m_show(quietButton(tr("Show"), this))
    , m_hint(label({}, "small", this)) {
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(accessibleName);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show what is typed"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(row);
    box->addWidget(m_hint);
    m_hint->setVisible(use == Use::Choose);
    setFocusProxy(m_line);
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(isShown ? tr("Hide") : tr("Show"));
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showStrength();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    showStrength();
}

QString PassphraseField::passphrase() const {
    return m_line->text();
}

void PassphraseField::clear() {
    m_line->clear();
}

void PassphraseField::setOwnWords(const QStringList& words) {
    m_ownWords = words;
    showStrength();
}

int PassphraseField::strength() const {
    return seal::passphraseStrength(m_line->text(), m_ownWords);
}

bool PassphraseField::isStrongEnough() const {
    return strength() >= seal::kFairPassphrase;
}

void PassphraseField::showStrength() {
    if (m_use != Use::Choose) return;
    const QString typed = m_line->text();
    if (typed.isEmpty()) {
        m_hint->setText(
            tr("Four or five words that do not belong together are easy to keep and hard to guess."));
        return;
    }
    switch (strength()) {
    case 0:
        m_hint->setText(tr("Very weak: guessed at once."));
        break;
    case 1:
        m_hint->setText(tr("Weak: add more words."));
        break;
    case 2:
        m_hint->setText(tr("Fair: one more word would help."));
        break;
    case 3:
        m_hint->setText(tr("Strong."));
        break;
    default:
        m_hint->setText(tr("Very strong."));
        break;
    }
}

} // namespace lacrima::ui
