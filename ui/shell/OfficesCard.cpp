// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OfficesCard.h"

#include "ui/session/StudySession.h"
#include "ui/shell/CodeNote.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/SaveDialog.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

QString stateOf(const study::OfficeOverview& each) {
    switch (each.office.state) {
    case study::OfficeState::Accepted:
        return OfficesCard::tr("accepted");
    case study::OfficeState::Waiting:
        return OfficesCard::tr("waiting");
    case study::OfficeState::Refused:
        return OfficesCard::tr("refused");
    }
    return {};
}

QString stateWords(const study::OfficeOverview& each) {
    return each.isThisComputer ? OfficesCard::tr("this computer, %1").arg(stateOf(each)) : stateOf(each);
}

} // namespace

OfficesCard::OfficesCard(StudySession& session, MessageBar& messages, QWidget* parent)
    : Card(parent, 20)
    , m_session(session)
    , m_messages(messages)
    , m_rows(new QVBoxLayout)
    , m_note(new QVBoxLayout) {
    setObjectName(QStringLiteral("officesCard"));
    box()->setSpacing(12);
    box()->addWidget(label(tr("Offices"), "section", this));
    box()->addWidget(paragraph(
        tr("Only envelopes of offices that the team has accepted count. Accept one only when the fingerprint "
           "of the office here is the one that the office reads out: its Collect page shows it while it "
           "waits."),
        "secondary", this));
    m_rows->setSpacing(8);
    box()->addLayout(m_rows);
    addNewOffice();
    connect(&m_session, &StudySession::othersWrote, this, &OfficesCard::list);
    list();
}

void OfficesCard::addNewOffice() {
    auto* name = new QLineEdit(this);
    name->setObjectName(QStringLiteral("newOfficeName"));
    name->setMaxLength(80);
    box()->addWidget(new FieldRow(tr("Name of another office"), name,
        tr("Its copy holds the forms, no answers and no way to open any. The first office that registers in "
           "it "
           "is accepted by that; any other waits. Bringing its envelopes back here is not in this version "
           "yet."),
        this));
    QPushButton* copy = secondaryButton(tr("Make a copy for it…"), this);
    copy->setObjectName(QStringLiteral("newOfficeCopy"));
    box()->addWidget(copy, 0, Qt::AlignLeft);
    box()->addLayout(m_note);
    connect(copy, &QPushButton::clicked, this, [this, name] {
        if (name->text().trimmed().isEmpty()) {
            m_messages.say(
                MessageBar::Tone::Warn, tr("Whom is the copy for? The other office needs a name."));
            name->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (makeCopy(name->text().trimmed())) name->clear();
    });
}

void OfficesCard::list() {
    empty(*m_rows);
    const auto offices = m_session.study().team().offices();
    if (!offices) {
        m_rows->addWidget(paragraph(text::sentenceOf(offices.error()), "plain", this));
        return;
    }
    if (offices->empty()) m_rows->addWidget(paragraph(tr("No office has registered yet."), "plain", this));
    for (const study::OfficeOverview& office : *offices) addRow(office, offices->size() > 1);
    addOpenCopies();
}

void OfficesCard::addOpenCopies() {
    const auto copies = m_session.study().team().openCopies();
    if (!copies) return;
    for (const study::OpenTicket& copy : *copies) {
        const QString date = text::dateWords(QDate::fromString(copy.date, Qt::ISODate));
        const QString name = copy.officeName.isEmpty() ? tr("A new office") : copy.officeName;
        m_rows->addWidget(paragraph(
            tr("%1: a copy was made on %2, nothing of it is here yet").arg(name, date), "small", this));
    }
}

/// Where there is one office nobody needs to think of refusing it.
void OfficesCard::addRow(const study::OfficeOverview& each, bool isOneOfSeveral) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("%1, %2").arg(each.office.code, each.office.name), "strong", line));
    auto* details = paragraph(
        tr("%1 · %2 · %3 · fingerprint of the office %4")
            .arg(stateWords(each), tr("%n case(s)", nullptr, each.cases),
                tr("%n envelope(s)", nullptr, each.envelopes), text::inGroups(each.office.fingerprint)),
        "small", line);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(details);
    if (each.office.missing > 0)
        words->addWidget(paragraph(
            tr("Went on with an older copy: at least %n record(s) that its computer had seen are missing.",
                nullptr, static_cast<int>(each.office.missing)),
            "small", line));
    row->addLayout(words, 1);
    const auto offer = [&](const QString& text, const QString& name, bool isAccepted) {
        QPushButton* button = quietButton(text, line);
        button->setAccessibleName(name);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
            [this, office = each.office, isAccepted, envelopes = each.envelopes] {
                if (isAccepted)
                    askToAccept(office);
                else
                    askToRefuse(office, envelopes);
            });
    };
    if (each.office.state != study::OfficeState::Accepted)
        offer(tr("Accept"), tr("Accept the office %1").arg(each.office.name), true);
    if (each.office.state != study::OfficeState::Refused && isOneOfSeveral)
        offer(tr("Refuse"), tr("Refuse the office %1").arg(each.office.name), false);
    m_rows->addWidget(line);
}

void OfficesCard::askToAccept(const study::KnownOffice& office) {
    m_messages.ask(tr("Ask %1 to read out the fingerprint of the office on its Collect page. Accept it only "
                      "if it is this one: %2")
                       .arg(office.name, text::inGroups(office.fingerprint)),
        tr("It is the same: accept"), [this, office] { decide(office, true); });
}

void OfficesCard::askToRefuse(const study::KnownOffice& office, int envelopes) {
    m_messages.ask(
        tr("If you refuse %1, its %n envelope(s) are kept and count in no page and no result, until "
           "you accept it.",
            nullptr, envelopes)
            .arg(office.name),
        tr("Refuse %1").arg(office.name), [this, office] { decide(office, false); });
}

void OfficesCard::decide(const study::KnownOffice& office, bool isAccepted) {
    auto team = m_session.study().team();
    const auto done = m_session.actOnPeople(
        [&] { return isAccepted ? team.accept(office.fingerprint) : team.refuse(office.fingerprint); });
    if (!done)
        m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
    else
        m_messages.say(MessageBar::Tone::Note,
            isAccepted ? tr("The envelopes of %1 count from now on, those it sent before among them.")
                             .arg(office.name)
                       : tr("The envelopes of %1 are kept and do not count.").arg(office.name));
    Q_EMIT acted();
    QMetaObject::invokeMethod(
        this, [this] { list(); }, Qt::QueuedConnection);
}

/// Nothing where the person changed their mind.
bool OfficesCard::makeCopy(const QString& office) {
    const QString path = chooseWhereToSave(this, tr("A copy for a new office"),
        QStringLiteral("office.lacrima"), tr("Lacrima studies (*.lacrima)"));
    if (path.isEmpty()) return false;
    const auto code =
        m_session.actOnPeople([&] { return m_session.study().team().makeCopyForOffice(path, office); });
    if (!code) {
        m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(code.error()));
        return false;
    }
    const QString fingerprint = m_session.study().fingerprint();
    empty(*m_note);
    m_note->addWidget(new CodeNote(
        tr("The code of the copy for %1, shown this once. It opens that office’s window should its PIN be "
           "forgotten; it opens no answers.")
            .arg(office),
        *code, officeSheet(m_session.definition().title, office, *code, fingerprint), m_messages, this));
    revealLater(*m_note);
    Q_EMIT acted();
    m_messages.say(MessageBar::Tone::Note,
        tr("The copy for %1 is %2. Give it to that office alone, and read out the fingerprint of the study "
           "when it opens it: %3")
            .arg(office, path, text::unparted(fingerprint)));
    list();
    return true;
}

} // namespace lacrima::ui
