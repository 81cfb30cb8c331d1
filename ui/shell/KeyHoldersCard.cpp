// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyHoldersCard.h"

#include "ui/session/ProblemLines.h"
#include "ui/session/StudySession.h"
#include "ui/shell/ActWords.h"
#include "ui/shell/CodeNote.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PassphraseField.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr qsizetype kMostActs = 8; ///< the newest

/// The two words of a passphrase that somebody chooses.
QString whyNot(const PassphraseField& chosen, const PassphraseField& again) {
    if (!chosen.isStrongEnough())
        return KeyHoldersCard::tr("That passphrase is easily guessed. Choose a longer one.");
    return chosen.passphrase() == again.passphrase()
               ? QString()
               : KeyHoldersCard::tr("The two passphrases differ. Type the second one again.");
}

} // namespace

KeyHoldersCard::KeyHoldersCard(StudySession& session, MessageBar& messages, QWidget* parent)
    : Card(parent, 20)
    , m_session(session)
    , m_messages(messages)
    , m_holders(new QVBoxLayout)
    , m_acts(new QVBoxLayout)
    , m_note(new QVBoxLayout) {
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
    auto* again = new PassphraseField(
        PassphraseField::Use::Enter, tr("Passphrase of the new key holder once more"), this);
    again->setObjectName(QStringLiteral("newHolderRepeat"));
    box()->addWidget(new FieldRow(tr("Name of another key holder"), name, {}, this));
    box()->addWidget(new FieldRow(tr("Their passphrase"), passphrase, {}, this));
    box()->addWidget(new FieldRow(tr("Their passphrase once more"), again, {}, this));
    QPushButton* add = secondaryButton(tr("Add key holder"), this);
    add->setObjectName(QStringLiteral("addHolder"));
    box()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, name, passphrase, again] {
        const QString chosen = name->text().trimmed();
        passphrase->setOwnWords({m_session.definition().title, chosen});
        const QString problem =
            chosen.isEmpty() ? tr("A key holder needs a name.") : whyNot(*passphrase, *again);
        if (!problem.isEmpty()) {
            m_messages.say(MessageBar::Tone::Warn, problem);
            return;
        }
        const auto added = m_session.actOnPeople(
            [&] { return m_session.study().keys().add(chosen, passphrase->passphrase()); });
        if (!added) return complain(added.error());
        m_messages.say(MessageBar::Tone::Note, tr("%1 can open the study now.").arg(chosen));
        name->clear();
        for (PassphraseField* field : {passphrase, again}) field->clear();
        list();
    });
}

void KeyHoldersCard::addFieldsOfPassphrase() {
    auto* old = new PassphraseField(PassphraseField::Use::Enter, tr("Passphrase until now"), this);
    old->setObjectName(QStringLiteral("oldPassphrase"));
    auto* chosen = new PassphraseField(PassphraseField::Use::Choose, tr("New passphrase"), this);
    chosen->setObjectName(QStringLiteral("changedPassphrase"));
    auto* again = new PassphraseField(PassphraseField::Use::Enter, tr("New passphrase once more"), this);
    again->setObjectName(QStringLiteral("changedRepeat"));
    box()->addWidget(new FieldRow(tr("Your passphrase until now"), old, {}, this));
    box()->addWidget(new FieldRow(tr("Your new passphrase"), chosen, {}, this));
    box()->addWidget(new FieldRow(tr("Your new passphrase once more"), again, {}, this));
    QPushButton* change = secondaryButton(tr("Change my passphrase"), this);
    change->setObjectName(QStringLiteral("changePassphrase"));
    box()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this, old, chosen, again] {
        const auto members = m_session.study().keys().members();
        if (members && std::find(members->begin(), members->end(), m_session.keyHolder()) == members->end()) {
            m_messages.say(MessageBar::Tone::Warn,
                tr("You unlocked with the recovery sheet, which has no passphrase. Add yourself as a key "
                   "holder "
                   "under another name, and remove the name whose passphrase is lost."));
            return;
        }
        chosen->setOwnWords({m_session.definition().title, m_session.keyHolder()});
        if (const QString problem = whyNot(*chosen, *again); !problem.isEmpty()) {
            m_messages.say(MessageBar::Tone::Warn, problem);
            return;
        }
        const auto changed = m_session.actOnPeople([&] {
            return m_session.study().keys().changePassphrase(
                m_session.keyHolder(), old->passphrase(), chosen->passphrase());
        });
        if (!changed) return complain(changed.error());
        m_messages.say(MessageBar::Tone::Note,
            tr("This file opens with your new passphrase now. Copies made before open with the old one. If "
               "somebody else knows the old one, they can still sign as you. End that: first add yourself "
               "as a key holder under another name, then lock and unlock as that, then remove the name you "
               "had. Copies made before stay readable to them."));
        for (PassphraseField* field : {old, chosen, again}) field->clear();
        list();
    });
}

void KeyHoldersCard::complain(const base::Error& error) {
    m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(error));
}

void KeyHoldersCard::addRecovery() {
    QPushButton* renew = secondaryButton(tr("New recovery sheet…"), this);
    renew->setObjectName(QStringLiteral("renewRecovery"));
    box()->addWidget(renew, 0, Qt::AlignLeft);
    box()->addLayout(m_note);
    connect(renew, &QPushButton::clicked, this, &KeyHoldersCard::askToRenew);
}

void KeyHoldersCard::list() {
    empty(*m_holders);
    const auto holders = m_session.study().keys().members();
    if (!holders) return;
    for (const QString& holder : *holders) addHolder(holder, holders->size() > 1);
    if (const auto problems = m_session.study().keys().checkLocks())
        for (const study::LogProblem& problem : *problems)
            m_holders->addWidget(paragraph(asSentence(problemLine(problem)), "problem", this));
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
        connect(button, &QPushButton::clicked, this, [this, holder] { askToRemove(holder); });
    }
    m_holders->addWidget(line);
}

void KeyHoldersCard::askToRemove(const QString& holder) {
    const bool isOneself = holder == m_session.keyHolder();
    const QString question =
        isOneself ? tr("If you remove yourself, your passphrase no longer opens this file, and what you sign "
                       "from then on does not count. Copies made before stay readable to you. The study "
                       "is locked at once.")
                  : tr("If you remove %1, they no longer open this file, and what they sign from then on "
                       "does not count. Copies made before, and answers sealed later that they get hold of, "
                       "stay readable to them.")
                        .arg(holder);
    m_messages.ask(question, isOneself ? tr("Remove myself") : tr("Remove %1").arg(holder),
        [this, holder] { remove(holder); });
}

void KeyHoldersCard::remove(const QString& holder) {
    const auto removed = m_session.actOnPeople([&] { return m_session.study().keys().remove(holder); });
    if (!removed) return complain(removed.error());
    if (holder == m_session.keyHolder()) { // what they did now would not count
        QMetaObject::invokeMethod(&m_session, &StudySession::lock, Qt::QueuedConnection);
        return;
    }
    m_messages.say(MessageBar::Tone::Note, tr("%1 no longer opens this file.").arg(holder));
    list();
    findChild<QLineEdit*>(QStringLiteral("newHolderName"))->setFocus(Qt::OtherFocusReason);
}

void KeyHoldersCard::askToRenew() {
    m_messages.ask(tr("The recovery sheet that was printed until now opens this file no longer once there is "
                      "a new one. You choose where its PDF goes first."),
        tr("Make a new sheet…"), [this] { renewRecovery(); });
}

void KeyHoldersCard::renewRecovery() {
    const QString title = m_session.definition().title;
    const QString fingerprint = m_session.study().fingerprint();
    const QString path = recoverySheet(title, m_session.keyHolder(), {}, fingerprint).choosePdf(this);
    if (path.isEmpty()) return; // the one there is stays
    const auto code = m_session.actOnPeople([&] { return m_session.study().keys().renewRecovery(); });
    if (!code) return complain(code.error());
    const PrintedSheet sheet = recoverySheet(title, m_session.keyHolder(), *code, fingerprint);
    const PrintedSheet::Outcome saved = sheet.savePdf(path);
    empty(*m_note);
    m_note->addWidget(new CodeNote(tr("The new recovery code. It is shown this once: keep it apart from the "
                                      "file."),
        *code, sheet, m_messages, this));
    revealLater(*m_note);
    m_messages.say(saved.isDone ? MessageBar::Tone::Note : MessageBar::Tone::Danger, saved.words);
    listActs();
}

/// All of them, the newest first; the older ones are opened.
void KeyHoldersCard::listActs() {
    empty(*m_acts);
    const auto acts = m_session.study().keys().acts();
    const auto offices = m_session.study().team().offices();
    if (!acts || !offices) return;
    const QStringList lines = actLines(*acts, *offices);
    const qsizetype first = m_showsAllActs ? 0 : std::max<qsizetype>(0, lines.size() - kMostActs);
    for (qsizetype at = lines.size(); at > first; --at)
        m_acts->addWidget(paragraph(lines[at - 1], "small", this));
    if (first == 0) return;
    QPushButton* all = linkButton(tr("Show all %n act(s)", nullptr, static_cast<int>(lines.size())), this);
    all->setObjectName(QStringLiteral("allActs"));
    m_acts->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAllActs = true;
        QMetaObject::invokeMethod(this, &KeyHoldersCard::listActs, Qt::QueuedConnection);
    });
}

} // namespace lacrima::ui
