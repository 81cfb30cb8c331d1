// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/BoardFoot.h"

#include "core/casebook/Board.h"
#include "ui/session/StudySession.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lacrima::ui {

BoardFoot::BoardFoot(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_own(paragraph({}, "problem", this))
    , m_leftOut(paragraph({}, "problem", this))
    , m_totals(label({}, "secondary", this))
    , m_promise(
          paragraph(tr("Answers are sealed on this computer; without the study’s key nobody reads them. "
                       "Fingerprint of the study %1")
                        .arg(text::unparted(session.study().fingerprint())),
              "small", this)) {
    m_own->setObjectName(QStringLiteral("ownOffice"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_promise->setObjectName(QStringLiteral("sealPromise"));
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // never cut by the words beside it
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    for (QLabel* each : {m_own, m_leftOut}) box->addWidget(each);
    auto* line = new QHBoxLayout;
    line->addWidget(m_totals);
    line->addWidget(m_promise, 1);
    box->addLayout(line);
}

void BoardFoot::refresh(const casebook::Board& board) {
    sayTotals(board);
    sayOwnState();
    sayLeftOut();
    if (const auto office = m_session.study().office().info())
        m_promise->setToolTip(tr("The recovery sheet of the study has the same letters. This office’s own "
                                 "fingerprint is %1.")
                                  .arg(text::inGroups(office->fingerprint)));
}

void BoardFoot::sayTotals(const casebook::Board& board) {
    const casebook::BoardTotals totals = board.totals();
    const auto part = [](const QString& words, int count) {
        return QStringLiteral("<b>%1</b>&nbsp;%2").arg(count).arg(words.toHtmlEscaped());
    };
    QStringList parts{part(tr("clinician(s)", nullptr, totals.clinicians), totals.clinicians),
        part(tr("eligible patient(s)", nullptr, totals.eligible), totals.eligible),
        part(tr("drawn", nullptr, totals.drawn), totals.drawn),
        part(tr("declined", nullptr, totals.declined), totals.declined),
        part(tr("sealed", nullptr, totals.sealed), totals.sealed)};
    m_totals->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; ")));
    m_totals->setVisible(totals.clinicians > 0);
}

/// An office that nobody has accepted yet is told, with what it has to read out.
void BoardFoot::sayOwnState() {
    const auto own = m_session.study().office().info();
    const auto state = own ? m_session.study().team().stateOf(own->fingerprint)
                           : base::Result<study::OfficeState>(study::OfficeState::Accepted);
    const bool counts = !state || *state == study::OfficeState::Accepted;
    m_own->setVisible(!counts);
    if (counts) return;
    const QString fingerprint =
        text::inGroups(own->fingerprint).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    m_own->setText(
        *state == study::OfficeState::Waiting
            ? tr("What this office seals is kept and counts once a key holder has accepted the office, who "
                 "asks for the fingerprint of this office: %1")
                  .arg(fingerprint)
            : tr("A key holder has refused this office: what it seals is kept and does not count. Ask the "
                 "study team before you hand this computer to a patient. Fingerprint of this office: %1")
                  .arg(fingerprint));
}

/// Two alarms of their own: what fails its check, and who waits.
void BoardFoot::sayLeftOut() {
    const auto leftOut = m_session.study().board().leftOut().value_or(dataset::LeftOutRecords{});
    QStringList sentences;
    if (leftOut.failed > 0)
        sentences.append(
            tr("%n record(s) of this file fail their check and are left out. “Check every record” "
               "under Study says which.",
                nullptr, leftOut.failed));
    if (leftOut.waiting > 0)
        sentences.append(tr("%n record(s) come from an office that nobody has accepted yet, and wait.",
            nullptr, leftOut.waiting));
    m_leftOut->setVisible(!sentences.isEmpty());
    m_leftOut->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace lacrima::ui
