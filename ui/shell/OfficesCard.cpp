// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OfficesCard.h"

#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/MessageBar.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

QString stateWords(const study::OfficeOverview& each) {
    switch (each.office.state) {
    case study::OfficeState::Accepted:
        return each.isThisComputer ? OfficesCard::tr("this computer") : OfficesCard::tr("accepted");
    case study::OfficeState::Waiting:
        return OfficesCard::tr("waiting");
    case study::OfficeState::Refused:
        return OfficesCard::tr("refused");
    }
    return {};
}

} // namespace

OfficesCard::OfficesCard(StudySession& session, MessageBar& messages, QWidget* parent)
    : Card(parent, 20)
    , m_session(session)
    , m_messages(messages)
    , m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("officesCard"));
    box()->setSpacing(12);
    box()->addWidget(label(tr("Offices"), "section", this));
    box()->addWidget(paragraph(
        tr("Only envelopes of offices that the team has accepted count. An office whose copy was made here "
           "is "
           "accepted as it comes in; of any other, compare the fingerprint with what the office reads out."),
        "secondary", this));
    m_rows->setSpacing(8);
    box()->addLayout(m_rows);
    QPushButton* copy = secondaryButton(tr("New office…"), this);
    copy->setObjectName(QStringLiteral("newOfficeCopy"));
    copy->setToolTip(tr("A copy of the study for another computer: no answers, and a ticket with which it "
                        "registers."));
    box()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, &OfficesCard::makeCopy);
    connect(&m_session, &StudySession::othersWrote, this, &OfficesCard::list);
    list();
}

void OfficesCard::list() {
    empty(*m_rows);
    const auto offices = m_session.study().team().offices();
    if (!offices) {
        m_rows->addWidget(paragraph(text::sentenceOf(offices.error()), "plain", this));
        return;
    }
    if (offices->empty()) m_rows->addWidget(paragraph(tr("No office has registered yet."), "plain", this));
    for (const study::OfficeOverview& office : *offices) addRow(office);
}

void OfficesCard::addRow(const study::OfficeOverview& each) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("%1, %2").arg(each.office.code, each.office.name), "strong", line));
    auto* details = paragraph(
        tr("%1 · %2 · %3 · fingerprint %4")
            .arg(stateWords(each), tr("%n case(s)", nullptr, each.cases),
                tr("%n envelope(s)", nullptr, each.envelopes), text::inGroups(each.office.fingerprint)),
        "small", line);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(details);
    if (each.office.missing > 0)
        words->addWidget(
            paragraph(tr("Went on with an older copy: %n record(s) that its computer had seen are missing.",
                          nullptr, static_cast<int>(each.office.missing)),
                "small", line));
    row->addLayout(words, 1);
    const QString fingerprint = each.office.fingerprint;
    const auto offer = [&](const QString& text, const QString& name, bool isAccepted) {
        QPushButton* button = quietButton(text, line);
        button->setAccessibleName(name);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
            [this, fingerprint, isAccepted] { decide(fingerprint, isAccepted); });
    };
    if (each.office.state != study::OfficeState::Accepted)
        offer(tr("Accept"), tr("Accept the office %1").arg(each.office.name), true);
    if (each.office.state != study::OfficeState::Refused && !each.isThisComputer)
        offer(tr("Refuse"), tr("Refuse the office %1").arg(each.office.name), false);
    m_rows->addWidget(line);
}

void OfficesCard::decide(const QString& fingerprint, bool isAccepted) {
    auto team = m_session.study().team();
    const auto done = m_session.actOnPeople(
        [&] { return isAccepted ? team.accept(fingerprint) : team.refuse(fingerprint); });
    if (!done)
        m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
    else
        m_messages.say(MessageBar::Tone::Note,
            isAccepted ? tr("Its envelopes count from now on, those it sent before among them.")
                       : tr("Its envelopes are kept and do not count."));
    QMetaObject::invokeMethod(
        this, [this] { list(); }, Qt::QueuedConnection);
}

void OfficesCard::makeCopy() {
    const QString path = QFileDialog::getSaveFileName(this, tr("A copy for a new office"),
        QStringLiteral("office.lacrima"), tr("Lacrima studies (*.lacrima)"));
    if (path.isEmpty()) return;
    const auto made =
        m_session.actOnPeople([&] { return m_session.study().team().makeCopyForOffice(path, {}); });
    if (!made) {
        m_messages.say(MessageBar::Tone::Danger, text::sentenceOf(made.error()));
        return;
    }
    m_messages.setLasting();
    m_messages.say(MessageBar::Tone::Note,
        tr("%1 was made: it holds no answers and nobody can open any with it. One office can register in it. "
           "Give it to that office alone, and read out the fingerprint %2 to compare. Note this code for "
           "yourself, it "
           "is shown only now: %3. It opens that office’s window should its PIN be forgotten.")
            .arg(path, m_session.study().fingerprint(), *made));
}

} // namespace lacrima::ui
