// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyHoldersCard.h"

#include "ui/session/StudySession.h"
#include "ui/shell/RecoverySheet.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PassphraseField.h"

#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr std::size_t kMostActs = 8; ///< the newest

/// Of whom it speaks: an office by its name, where that is known.
QString whoIn(const study::HolderAct& act, const std::vector<study::OfficeOverview>& offices) {
    const bool isOfOffice = act.act == study::kOfficeAccepted || act.act == study::kOfficeRefused;
    for (const study::OfficeOverview& each : offices)
        if (isOfOffice && each.office.fingerprint == act.name) return each.office.name;
    if (isOfOffice) return text::inGroups(act.name);
    if (!act.name.isEmpty()) return act.name;
    return act.act == study::kTicketMade ? KeyHoldersCard::tr("a new office")
                                         : KeyHoldersCard::tr("the recovery sheet");
}

QString actWords(const study::HolderAct& act, const QString& who) {
    const QString words =
        act.act == study::kTicketMade       ? KeyHoldersCard::tr("A copy was made for %1")
        : act.act == study::kOfficeAccepted ? KeyHoldersCard::tr("The office %1 was accepted")
        : act.act == study::kOfficeRefused  ? KeyHoldersCard::tr("The office %1 was refused")
        : act.act == record::kCertified     ? KeyHoldersCard::tr("%1 can open the study")
        : act.act == record::kRemoved       ? KeyHoldersCard::tr("%1 was removed")
        : act.act == record::kNewPassphrase ? KeyHoldersCard::tr("%1 has another passphrase")
                                            : KeyHoldersCard::tr("%1 was made anew");
    const QString date = QLocale().toString(QDate::fromString(act.date, Qt::ISODate), QLocale::ShortFormat);
    const QString done = QStringLiteral("%1: %2").arg(date, words.arg(who));
    return act.author.isEmpty() ? done : KeyHoldersCard::tr("%1, by %2").arg(done, act.author);
}

} // namespace

KeyHoldersCard::KeyHoldersCard(StudySession& session, MessageBar& messages, QWidget* parent)
    : Card(parent, 20)
    , m_session(session)
    , m_messages(messages)
    , m_holders(new QVBoxLayout)
    , m_acts(new QVBoxLayout) {
    box()->setSpacing(12);
    box()->addWidget(label(tr("Key holders"), "section", this));
    box()->addWidget(paragraph(
        tr("Each of them can open all answers with a passphrase of their own, and signs what they change."),
        "secondary", this));
    m_holders->setSpacing(4);
    box()->addLayout(m_holders);
    addFieldsOfNew();
    addFieldsOfPassphrase();
    addRecovery();
    m_acts->setSpacing(2);
    box()->addLayout(m_acts);
    list();
}

void KeyHoldersCard::addFieldsOfNew() {
    auto* name = new QLineEdit(this);
    name->setObjectName(QStringLiteral("newHolderName"));
    auto* passphrase =
        new PassphraseField(PassphraseField::Use::Choose, tr("Passphrase of the new key holder"), this);
    passphrase->setObjectName(QStringLiteral("newHolderPassphrase"));
    box()->addWidget(new FieldRow(tr("Name of another key holder"), name, {}, this));
    box()->addWidget(new FieldRow(tr("Their passphrase"), passphrase, {}, this));
    QPushButton* add = secondaryButton(tr("Add key holder"), this);
    add->setObjectName(QStringLiteral("addHolder"));
    box()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, name, passphrase] {
        passphrase->setOwnWords({m_session.definition().title, name->text()});
        if (name->text().trimmed().isEmpty() || !passphrase->isStrongEnough()) {
            m_messages.say(MessageBar::Tone::Warn,
                tr("A key holder needs a name and a passphrase that is not easily guessed."));
            return;
        }
        const auto added = m_session.actOnPeople(
            [&] { return m_session.study().keys().add(name->text().trimmed(), passphrase->passphrase()); });
        if (!added) {
            m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(added.error()));
            return;
        }
        m_messages.say(MessageBar::Tone::Note, tr("%1 can open the study now.").arg(name->text().trimmed()));
        name->clear();
        passphrase->clear();
        list();
    });
}

void KeyHoldersCard::addFieldsOfPassphrase() {
    auto* old = new PassphraseField(PassphraseField::Use::Enter, tr("Passphrase until now"), this);
    old->setObjectName(QStringLiteral("oldPassphrase"));
    auto* chosen = new PassphraseField(PassphraseField::Use::Choose, tr("New passphrase"), this);
    chosen->setObjectName(QStringLiteral("changedPassphrase"));
    box()->addWidget(new FieldRow(tr("Your passphrase until now"), old, {}, this));
    box()->addWidget(new FieldRow(tr("Your new passphrase"), chosen, {}, this));
    QPushButton* change = secondaryButton(tr("Change my passphrase"), this);
    change->setObjectName(QStringLiteral("changePassphrase"));
    box()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this, old, chosen] {
        chosen->setOwnWords({m_session.definition().title, m_session.keyHolder()});
        if (!chosen->isStrongEnough()) {
            m_messages.say(
                MessageBar::Tone::Warn, tr("That passphrase is easily guessed. Choose a longer one."));
            return;
        }
        const auto changed = m_session.actOnPeople([&] {
            return m_session.study().keys().changePassphrase(
                m_session.keyHolder(), old->passphrase(), chosen->passphrase());
        });
        if (!changed) {
            m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(changed.error()));
            return;
        }
        m_messages.say(
            MessageBar::Tone::Note, tr("This file opens with your new passphrase now. Copies made before "
                                       "open with the one until now; if somebody knows that one, have "
                                       "another key holder remove you and add you under another name."));
        old->clear();
        chosen->clear();
        list();
    });
}

void KeyHoldersCard::addRecovery() {
    QPushButton* renew = secondaryButton(tr("New recovery sheet…"), this);
    renew->setObjectName(QStringLiteral("renewRecovery"));
    box()->addWidget(renew, 0, Qt::AlignLeft);
    connect(renew, &QPushButton::clicked, this, &KeyHoldersCard::renewRecovery);
}

void KeyHoldersCard::list() {
    empty(*m_holders);
    m_leaving.clear();
    const auto holders = m_session.study().keys().holders();
    if (!holders) return;
    for (const QString& holder : *holders) addHolder(holder, holders->size() > 1);
    listActs();
}

void KeyHoldersCard::addHolder(const QString& holder, bool isRemovable) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(holder, "strong", line), 1);
    if (isRemovable) {
        QPushButton* button = quietButton(tr("Remove"), line);
        button->setAccessibleName(tr("Remove %1").arg(holder));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, holder] { remove(holder); });
    }
    m_holders->addWidget(line);
}

void KeyHoldersCard::remove(const QString& holder) {
    m_isRenewing = false;
    if (m_leaving != holder) {
        m_leaving = holder;
        m_messages.say(MessageBar::Tone::Warn, tr("If you remove %1, they no longer open this file, and what "
                                                  "they sign from then on does not count. Copies "
                                                  "made before, and answers sealed later that they get hold "
                                                  "of, stay readable to them. Press Remove "
                                                  "again to do it.")
                                                   .arg(holder));
        return;
    }
    const auto removed = m_session.actOnPeople([&] { return m_session.study().keys().remove(holder); });
    if (removed)
        m_messages.say(MessageBar::Tone::Note, tr("%1 no longer opens this file.").arg(holder));
    else
        m_messages.say(MessageBar::Tone::Warn, text::sentenceOf(removed.error()));
    QMetaObject::invokeMethod(
        this,
        [this] {
            list(); // the button that was pressed goes with its line
            findChild<QLineEdit*>(QStringLiteral("newHolderName"))->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void KeyHoldersCard::renewRecovery() {
    m_leaving.clear(); // one question at a time: a second press agrees to what was said last
    if (!m_isRenewing) {
        m_isRenewing = true;
        m_messages.say(
            MessageBar::Tone::Warn, tr("The recovery sheet that was printed until now opens this file "
                                       "no longer once there is a new one. Press again, choose where "
                                       "its PDF goes, and it is made."));
        return;
    }
    m_isRenewing = false;
    const QString path = RecoverySheet::choosePdf(this);
    if (path.isEmpty()) return; // the one there is stays
    const auto code = m_session.actOnPeople([&] { return m_session.study().keys().renewRecovery(); });
    if (!code) {
        m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(code.error()));
        return;
    }
    const RecoverySheet sheet{
        m_session.definition().title, m_session.keyHolder(), *code, m_session.study().fingerprint()};
    const QString trouble = sheet.savePdf(path);
    m_messages.setLasting();
    m_messages.say(MessageBar::Tone::Note,
        tr("The new recovery code is %1. It is shown this once: keep it apart from the file. %2")
            .arg(*code, trouble));
    listActs();
}

/// All of them, the newest first; the older ones are opened.
void KeyHoldersCard::listActs() {
    empty(*m_acts);
    const auto acts = m_session.study().keys().acts();
    const auto offices = m_session.study().team().offices();
    if (!acts || !offices) return;
    const std::size_t first = !m_showsAllActs && acts->size() > kMostActs ? acts->size() - kMostActs : 0;
    for (std::size_t at = acts->size(); at > first; --at) {
        const study::HolderAct& act = (*acts)[at - 1];
        m_acts->addWidget(paragraph(actWords(act, whoIn(act, *offices)), "small", this));
    }
    if (first == 0) return;
    QPushButton* all = linkButton(tr("Show all %n act(s)", nullptr, static_cast<int>(acts->size())), this);
    all->setObjectName(QStringLiteral("allActs"));
    m_acts->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAllActs = true;
        QMetaObject::invokeMethod(this, &KeyHoldersCard::listActs, Qt::QueuedConnection);
    });
}

} // namespace lacrima::ui
