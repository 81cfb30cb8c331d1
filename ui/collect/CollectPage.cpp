// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/CollectPage.h"

#include "core/study/Drafts.h"
#include "ui/collect/BoardFoot.h"
#include "ui/collect/BoardModel.h"
#include "ui/collect/BoardView.h"
#include "ui/collect/CollectForms.h"
#include "ui/collect/InstrumentForm.h"
#include "ui/collect/OfficeSetup.h"
#include "ui/session/StudySession.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/MessageBar.h"

#include <QCursor>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using casebook::BoardRow;
using casebook::Step;

} // namespace

CollectPage::CollectPage(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new BoardModel(this))
    , m_state(session.catalogue())
    , m_forms(new CollectForms(session, m_state, *m_messages, this)) {
    setRole(this, "page");
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(32, 0, 32, 0);
    m_messages->setProperty("place", QStringLiteral("top"));
    m_known = new MessageBar(this);
    m_known->setObjectName(QStringLiteral("knownStudy"));
    m_known->setProperty("place", QStringLiteral("top"));
    bar->addWidget(m_known);
    bar->addWidget(m_messages);
    box->addLayout(bar);
    box->addWidget(m_stack, 1);
    m_stack->addWidget(makeBoard());
    m_stack->addWidget(makeOfficeSetup());
    connect(&m_session, &StudySession::failed, this, [this](const base::Error& error) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(error));
    });
    connect(m_messages, &MessageBar::offerTaken, this, &CollectPage::restoreDiscarded);
    connect(m_forms, &CollectForms::opened, this, &CollectPage::open);
    connect(m_forms, &CollectForms::closed, this, &CollectPage::refresh);
    connect(m_forms, &CollectForms::practiceSealed, this, [this](const QString& clinician) {
        m_begun.erase(clinician);
        refresh();
    });
    connect(m_forms, &CollectForms::handOverRequested, this, &CollectPage::handOverRequested);
    refresh();
}

QWidget* CollectPage::makeBoard() {
    m_board = new Page(this);
    m_board->header()->setPurpose(
        tr("Each clinician: practice form, draw, diagnostic form, then the patient answers alone."));
    QPushButton* add = primaryButton(tr("New clinician"), m_board);
    add->setObjectName(QStringLiteral("newClinician"));
    m_board->header()->addAction(add);
    m_view = new BoardView(m_model, m_board);
    m_empty = new EmptyState(QStringLiteral("collect"), tr("No clinician yet"),
        tr("Add the first clinician: a practice form of five minutes, a patient drawn at random, a "
           "diagnostic form, and "
           "the patient answers in private."),
        m_board);
    m_board->content()->addWidget(m_view, 1);
    m_board->content()->addWidget(m_empty, 1);
    m_foot = new BoardFoot(m_session, m_board);
    m_board->content()->addWidget(m_foot);
    connect(add, &QPushButton::clicked, this, &CollectPage::newClinician);
    connect(m_view, &BoardView::nextStepChosen, this, [this](int row) {
        if (m_model->rowAt(row).next() != Step::Done) {
            takeNextStep(m_model->rowAt(row));
            return;
        }
        const QRect more = m_view->visualRect(m_model->index(row, BoardModel::NextStep));
        showMenu(row, m_view->viewport()->mapToGlobal(more.bottomLeft()));
    });
    connect(m_view, &BoardView::menuRequested, this, &CollectPage::showMenu);
    return m_board;
}

QWidget* CollectPage::makeOfficeSetup() {
    auto* setup = new OfficeSetup(this);
    m_office = setup;
    connect(setup, &OfficeSetup::submitted, this, [this, setup] {
        base::Result<void> made;
        if (!m_session.study().office().info())
            made = m_session.actOnPeople(
                [&] { return m_session.study().office().registerAs(setup->code(), setup->name()); });
        if (made) made = m_session.study().office().setPin(setup->pin());
        if (!made) {
            m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(made.error()));
            return;
        }
        setup->clear();
        m_messages->clear();
        refresh();
    });
    return setup;
}

void CollectPage::refresh() {
    const auto office = m_session.study().office().info();
    if (!office || !m_session.study().office().hasPin()) {
        if (office) m_office->setKnown(office->name, office->code);
        m_stack->setCurrentWidget(m_office);
        m_office->setFocus();
        return;
    }
    m_board->header()->setTitle(tr("Office: %1").arg(office->name));
    const auto state = m_session.study().board().now();
    if (!state) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(state.error()));
        return;
    }
    m_state = *state;
    for (const QString& clinician : m_begun) m_state.addClinician(clinician);
    m_forms->dropUnwanted();
    m_model->setRows(m_state.rows());
    m_foot->refresh(m_state);
    showBoard();
}

void CollectPage::sayKnown(const study::Recognition& known) {
    const QString fingerprint = text::unparted(m_session.study().fingerprint());
    if (!known.otherHere.isEmpty()) {
        m_known->say(MessageBar::Tone::Danger,
            tr("Another study stood in this file when it was opened here last: its fingerprint was %1, this "
               "one has "
               "%2. If the study team has not told you that it is replaced, seal nothing here.")
                .arg(text::unparted(known.otherHere), fingerprint));
        return;
    }
    if (!known.isNew || m_session.isSynthetic()) return;
    m_known->say(
        MessageBar::Tone::Note, tr("This computer sees this study for the first time. Ask the study team "
                                   "to read out its fingerprint; it must be this one: %1")
                                    .arg(fingerprint));
}

bool CollectPage::takesAnswers() {
    if (!m_session.study().memory().isBehind()) return true;
    m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(base::error("study.older_copy")));
    return false;
}

void CollectPage::showBoard() {
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_stack->setCurrentWidget(m_board);
    while (m_stack->count() > 2) {
        QWidget* done = m_stack->widget(m_stack->count() - 1);
        m_stack->removeWidget(done);
        if (!m_forms->isPutAside(done)) done->deleteLater();
    }
    if (!isEmpty) m_view->setFocus();
}

void CollectPage::open(QWidget* page) {
    m_messages->clear();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void CollectPage::takeNextStep(const BoardRow& row) {
    if (!takesAnswers()) return;
    switch (row.next()) {
    case Step::Practice:
        m_forms->startPractice(row.clinician);
        break;
    case Step::Draw:
        m_forms->startDraw(row);
        break;
    case Step::Diagnosis:
        m_forms->startDiagnosis(row);
        break;
    case Step::HandOver:
        Q_EMIT handOverRequested({row.clinician, row.caseId, row.sitting});
        break;
    case Step::Resume:
        Q_EMIT resumeRequested({row.clinician, row.caseId, row.sitting});
        break;
    case Step::Done:
        break;
    }
}

void CollectPage::showMenu(int index, const QPoint& position) {
    if (!takesAnswers()) return;
    const BoardRow row = m_model->rowAt(index);
    QMenu menu(this);
    if (row.next() != Step::Done) {
        connect(menu.addAction(BoardModel::stepWords(row.next())), &QAction::triggered, this,
            [this, row] { takeNextStep(row); });
    }
    if (row.next() == Step::Resume) {
        connect(menu.addAction(tr("Discard the unfinished survey")), &QAction::triggered, this,
            [this, row] { discardDraft(row); });
    }
    if (row.isDrawn && !row.isHandedOver && row.sitting == 1) addRefusals(menu, row);
    const BoardRow* latest = m_state.row(row.caseId, m_state.lastSitting(row.caseId));
    if (row.isAnswered() && latest != nullptr && latest->isAnswered()) {
        const int sitting = m_state.lastSitting(row.caseId) + 1;
        connect(menu.addAction(tr("Another sitting of this patient")), &QAction::triggered, this,
            [this, row, sitting] {
                Q_EMIT handOverRequested({row.clinician, row.caseId, sitting});
            });
    }
    if (row.isAnswered()) {
        connect(
            menu.addAction(tr("Another patient of this clinician")), &QAction::triggered, this, [this, row] {
                BoardRow next;
                next.clinician = row.clinician;
                next.caseId = m_state.nextCaseId(row.clinician);
                m_forms->startDraw(next);
            });
    }
    if (!menu.isEmpty()) menu.exec(position);
}

/// All of this case and sitting: two windows may have begun one each.
void CollectPage::discardDraft(const BoardRow& row) {
    const auto drafts = m_session.study().drafts().list();
    if (!drafts) return;
    m_discarded.clear();
    for (const store::DraftSummary& draft : *drafts) {
        if (draft.caseId != row.caseId || draft.sitting != row.sitting) continue;
        if (const auto done = m_session.study().drafts().discard(draft.id); !done) {
            m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
            return;
        }
        m_discarded.push_back(draft.id);
    }
    refresh();
    m_messages->say(MessageBar::Tone::Note,
        tr("The unfinished survey of %1 is put away for 30 days, then removed. The patient can start anew.")
            .arg(row.caseId));
    m_messages->offer(tr("Bring it back"));
}

void CollectPage::restoreDiscarded() {
    base::Result<void> restored;
    for (const QByteArray& draft : m_discarded)
        if (restored) restored = m_session.study().drafts().restore(draft);
    refresh();
    if (!restored) m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(restored.error()));
}

/// Patients are often asked days after they were drawn.
void CollectPage::addRefusals(QMenu& menu, const BoardRow& row) {
    QMenu* reasons = menu.addMenu(tr("Does not take part…"));
    const std::pair<const char*, QString> choices[]{{"declined", tr("The patient declined")},
        {"ineligible", tr("Not eligible after all")}, {"ended_therapy", tr("The therapy has ended")},
        {"other", tr("Another reason")}};
    for (const auto& choice : choices) {
        connect(reasons->addAction(choice.second), &QAction::triggered, this,
            [this, row, code = QString::fromLatin1(choice.first)] { declineDrawn(row, code); });
    }
}

void CollectPage::declineDrawn(const BoardRow& row, const QString& reasonCode) {
    study::Entry entry;
    entry.payload = record::DrawDeclined{row.drawNumber, reasonCode};
    entry.clinician = row.clinician;
    entry.caseId = row.caseId;
    if (!m_session.append(entry)) return;
    const bool hadForm = m_forms->hasDiagnosis(row);
    refresh();
    if (const BoardRow* next = m_state.row(row.caseId, 1)) m_forms->startDraw(*next);
    if (!hadForm) return;
    m_messages->say(MessageBar::Tone::Note,
        tr("The diagnostic form that was begun for this patient went with the patient; nothing of it was "
           "recorded."));
}

void CollectPage::focusFirst() {
    if (m_stack->currentWidget() == m_office)
        m_office->setFocus();
    else if (m_stack->currentWidget() == m_board && m_view->isVisibleTo(m_board))
        m_view->setFocus();
}

bool CollectPage::isWorking() const {
    return m_stack->currentWidget() != m_board && m_stack->currentWidget() != m_office;
}

bool CollectPage::hasUnsealedForms() const {
    const auto forms = findChildren<InstrumentForm*>();
    return std::any_of(forms.begin(), forms.end(), [](InstrumentForm* form) {
        form->commit(); // what is being typed counts, too
        return form->sheet().answeredCount() > 0;
    });
}

void CollectPage::newClinician() {
    if (!takesAnswers()) return;
    const QString code = m_state.nextClinicianCode(m_session.study().office().info()->code);
    m_begun.insert(code);
    m_forms->startPractice(code);
}

void CollectPage::showReceipt(const QString& caseId) {
    refresh();
    m_messages->say(MessageBar::Tone::Note,
        tr("Case %1: sealed, %2, for the study %3. Nobody in this office can read the answers.")
            .arg(caseId, text::dateWords(QDate::currentDate()), m_session.study().fingerprint()));
}

} // namespace lacrima::ui
