// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/CollectPage.h"

#include "core/casebook/QualityRules.h"
#include "ui/collect/BoardModel.h"
#include "ui/collect/BoardView.h"
#include "ui/collect/DrawPanel.h"
#include "ui/collect/FormResponse.h"
#include "ui/collect/InstrumentForm.h"
#include "ui/collect/OfficeSetup.h"
#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using casebook::BoardRow;
using casebook::Step;
using instrument::Respondent;

constexpr int kSideWidth = 320;

std::shared_ptr<const instrument::Instrument> instrumentFor(
    const StudySession& session, Respondent respondent) {
    for (const auto& instrument : session.catalogue().instruments()) {
        if (instrument->respondent == respondent) return instrument;
    }
    return nullptr;
}

QWidget* sideCard(const QString& title, const QString& text, QWidget* parent) {
    auto* card = new Card(parent);
    card->setFixedWidth(kSideWidth);
    card->box()->addWidget(label(title, "strong", card));
    card->box()->addWidget(paragraph(text, "secondary", card));
    return card;
}

} // namespace

CollectPage::CollectPage(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new BoardModel(this))
    , m_state(session.catalogue()) {
    setRole(this, "page");
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(32, 0, 32, 0);
    bar->addWidget(m_messages);
    box->addLayout(bar);
    box->addWidget(m_stack, 1);
    m_stack->addWidget(makeBoard());
    m_stack->addWidget(makeOfficeSetup());
    connect(&m_session, &StudySession::failed, this, [this](const base::Error& error) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(error));
    });
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
    auto* foot = new QHBoxLayout;
    m_totals = label({}, "secondary", m_board);
    m_totals->setTextFormat(Qt::RichText);
    foot->addWidget(m_totals, 1);
    foot->addWidget(
        label(tr("Answers are sealed on this computer; nobody here can read them."), "secondary", m_board));
    m_board->content()->addLayout(foot);
    connect(add, &QPushButton::clicked, this, &CollectPage::newClinician);
    connect(m_view, &BoardView::nextStepChosen, this, [this](int row) { takeNextStep(m_model->rowAt(row)); });
    connect(m_view, &BoardView::menuRequested, this, &CollectPage::showMenu);
    return m_board;
}

QWidget* CollectPage::makeOfficeSetup() {
    auto* setup = new OfficeSetup(this);
    m_office = setup;
    connect(setup, &OfficeSetup::submitted, this, [this, setup] {
        auto made = m_session.study().registerOffice(setup->code(), setup->name());
        if (made) made = m_session.study().setPin(setup->pin());
        if (!made) {
            m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(made.error()));
            return;
        }
        setup->clear();
        refresh();
    });
    return setup;
}

void CollectPage::refresh() {
    const auto office = m_session.study().office();
    if (!office || !m_session.study().hasPin()) {
        m_stack->setCurrentWidget(m_office);
        m_office->setFocus();
        return;
    }
    m_board->header()->setTitle(tr("Office: %1").arg(office->name));
    const auto state = m_session.board();
    if (!state) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(state.error()));
        return;
    }
    m_state = *state;
    for (const QString& clinician : m_begun) m_state.addClinician(clinician);
    m_model->setRows(m_state.rows());
    updateTotals();
    showBoard();
}

void CollectPage::updateTotals() {
    const casebook::BoardTotals totals = m_state.totals();
    const auto part = [](const QString& words, int count) {
        return QStringLiteral("<b>%1</b>&nbsp;%2").arg(count).arg(words.toHtmlEscaped());
    };
    const QStringList parts{part(tr("clinicians"), totals.clinicians),
        part(tr("eligible patients"), totals.eligible), part(tr("drawn"), totals.drawn),
        part(tr("declined"), totals.declined), part(tr("sealed"), totals.sealed)};
    m_totals->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; ")));
    m_totals->setVisible(totals.clinicians > 0);
}

void CollectPage::showBoard() {
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_stack->setCurrentWidget(m_board);
    while (m_stack->count() > 2) {
        QWidget* done = m_stack->widget(m_stack->count() - 1);
        m_stack->removeWidget(done);
        const bool isPutAside = std::any_of(m_later.cbegin(), m_later.cend(),
            [done](const QPointer<Page>& page) { return page.data() == done; });
        if (!isPutAside) done->deleteLater();
    }
    if (!isEmpty) m_view->setFocus();
}

void CollectPage::open(QWidget* page) {
    m_messages->clear();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void CollectPage::takeNextStep(const BoardRow& row) {
    switch (row.next()) {
    case Step::Practice:
        startPractice(row.clinician);
        break;
    case Step::Draw:
        startDraw(row);
        break;
    case Step::Diagnosis:
        startDiagnosis(row);
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
    const BoardRow row = m_model->rowAt(index);
    QMenu menu(this);
    if (row.next() != Step::Done) {
        connect(menu.addAction(BoardModel::stepWords(row.next())), &QAction::triggered, this,
            [this, row] { takeNextStep(row); });
    }
    if (row.next() == Step::Resume) {
        connect(menu.addAction(tr("Start the survey anew")), &QAction::triggered, this, [this, row] {
            Q_EMIT handOverRequested({row.clinician, row.caseId, row.sitting});
        });
    }
    if (row.isSealed) {
        connect(
            menu.addAction(tr("Another sitting of this patient")), &QAction::triggered, this, [this, row] {
                Q_EMIT handOverRequested({row.clinician, row.caseId, row.sitting + 1});
            });
        connect(
            menu.addAction(tr("Another patient of this clinician")), &QAction::triggered, this, [this, row] {
                BoardRow next;
                next.clinician = row.clinician;
                next.caseId = m_state.nextCaseId(row.clinician);
                startDraw(next);
            });
    }
    if (!menu.isEmpty()) menu.exec(position);
}

void CollectPage::newClinician() {
    const QString code = m_state.nextClinicianCode(m_session.study().office()->code);
    m_begun.insert(code);
    startPractice(code);
}

Page* CollectPage::formPage(
    const QString& title, const QString& purpose, InstrumentForm* form, QWidget* side) {
    auto* page = new Page(this);
    page->header()->setTitle(title);
    page->header()->setPurpose(purpose);
    auto* body = new QWidget(page);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(48);
    form->setParent(body);
    form->setFixedWidth(size::kFormWidth + 8);
    row->addWidget(form);
    if (side != nullptr) row->addWidget(side, 0, Qt::AlignTop);
    row->addStretch(1);
    page->content()->addWidget(scrolled(body, page), 1);
    return page;
}

void CollectPage::startPractice(const QString& clinician) {
    const QString key = QStringLiteral("practice %1").arg(clinician);
    if (Page* kept = m_later.take(key)) {
        open(kept);
        return;
    }
    auto* form =
        new InstrumentForm(instrumentFor(m_session, Respondent::Clinician), text::spokenLanguage(), this);
    Page* page = formPage(tr("Practice form, %1").arg(clinician),
        tr("Enter moves on; digits choose. Asked once, used for all your patients."), form,
        sideCard(tr("Who sees this"),
            tr("The form is sealed when you are done. Only the study team can open it."), this));
    QPushButton* later = secondaryButton(tr("Later"), page);
    QPushButton* done = primaryButton(tr("Done, seal it"), page);
    done->setObjectName(QStringLiteral("formDone"));
    page->header()->addAction(later);
    page->header()->addAction(done);
    connect(later, &QPushButton::clicked, this, [this, key, page] {
        m_later.insert(key, page);
        refresh();
        m_messages->say(
            MessageBar::Tone::Note, tr("The form is kept until this window closes. It is not sealed yet."));
    });
    const auto finish = [this, form, clinician] {
        if (!save(*form, clinician, {})) return;
        m_begun.erase(clinician);
        refresh();
        m_messages->say(
            MessageBar::Tone::Note, tr("Practice form of %1: sealed. Next: draw a patient.").arg(clinician));
    };
    connect(done, &QPushButton::clicked, this, finish);
    connect(form, &InstrumentForm::completed, done, [done] { done->setFocus(); });
    open(page);
    form->focusFirst();
}

void CollectPage::startDraw(const BoardRow& row) {
    const auto office = m_session.study().office();
    casebook::DrawInput input{m_session.definition().drawSeed, office->fingerprint, row.clinician,
        row.eligible, row.drawNumber + 1};
    auto* panel = new DrawPanel(row.caseId, input, m_state.declinedIndices(row.caseId), this);
    auto* page = new Page(this);
    page->header()->setTitle(tr("Draw a patient, case %1").arg(row.caseId));
    page->header()->setPurpose(tr("Every eligible patient has the same chance. The draw is recorded at once, "
                                  "so that it can be checked."));
    QPushButton* back = secondaryButton(tr("Later"), page);
    page->header()->addAction(back);
    page->content()->addWidget(panel, 1);
    connect(back, &QPushButton::clicked, this, &CollectPage::refresh);
    const auto append = [this, row](record::Payload payload) {
        study::Entry entry;
        entry.payload = std::move(payload);
        entry.clinician = row.clinician;
        entry.caseId = row.caseId;
        return m_session.append(entry).has_value();
    };
    connect(panel, &DrawPanel::drawn, this, [append, panel](int eligible, int drawNumber, int index) {
        if (append(record::Draw{eligible, drawNumber, index})) panel->showDrawn();
    });
    connect(panel, &DrawPanel::declined, this, [append](int drawNumber, const QString& reason) {
        append(record::DrawDeclined{drawNumber, reason});
    });
    connect(panel, &DrawPanel::accepted, this, [this, row] {
        refresh();
        if (const BoardRow* drawn = m_state.row(row.caseId, 1)) startDiagnosis(*drawn);
    });
    open(page);
    panel->focusFirst();
}

void CollectPage::startDiagnosis(const BoardRow& row) {
    const QString key = QStringLiteral("diagnosis %1").arg(row.caseId);
    if (Page* kept = m_later.take(key)) {
        open(kept);
        return;
    }
    auto* form = new InstrumentForm(
        instrumentFor(m_session, Respondent::ClinicianAboutPatient), text::spokenLanguage(), this);
    Page* page = formPage(tr("Diagnostic form, case %1").arg(row.caseId),
        tr("Enter moves on; digits choose. Everything can be left for later."), form,
        sideCard(tr("Before you hand over"),
            tr("This form closes when the patient starts, so that the ratings cannot be influenced by the "
               "answers."),
            this));
    QPushButton* later = secondaryButton(tr("Later"), page);
    QPushButton* done = primaryButton(tr("Done, hand over"), page);
    done->setObjectName(QStringLiteral("formDone"));
    page->header()->addAction(later);
    page->header()->addAction(done);
    connect(later, &QPushButton::clicked, this, [this, key, page] {
        m_later.insert(key, page);
        refresh();
        m_messages->say(
            MessageBar::Tone::Note, tr("The form is kept until this window closes. It is not sealed yet."));
    });
    connect(done, &QPushButton::clicked, this, [this, form, row] {
        if (!save(*form, row.clinician, row.caseId)) return;
        refresh();
        Q_EMIT handOverRequested({row.clinician, row.caseId, row.sitting});
    });
    connect(form, &InstrumentForm::changed, this, [this, form] { suggestLevel(*form); });
    connect(form, &InstrumentForm::completed, done, [done] { done->setFocus(); });
    open(page);
    form->focusFirst();
}

/// "6 falls in the neurotic band (6 to 8). You decide the level."
void CollectPage::suggestLevel(InstrumentForm& form) {
    const instrument::Instrument& diagnosis = form.sheet().instrument();
    const instrument::Item* level = diagnosis.item(QStringLiteral("po_level"));
    const response::Answer answer = form.sheet().answer(QStringLiteral("po_overall"));
    const auto* overall = std::get_if<response::Choice>(&answer);
    if (overall == nullptr || level == nullptr) return;
    const std::vector<int>& bands = m_session.definition().levelBands;
    const int suggested = casebook::suggestedLevel(overall->code.toInt(), bands);
    const instrument::Option* option = level->option(QString::number(suggested));
    if (option == nullptr) return;
    const auto band = static_cast<std::size_t>(suggested - 1);
    const int low = band == 0 ? 1 : bands[band - 1] + 1;
    form.setHint(
        QStringLiteral("po_overall"), tr("%1 falls in the %2 band (%3 to %4). You decide the level.")
                                          .arg(overall->code, option->label.in(text::spokenLanguage()))
                                          .arg(low)
                                          .arg(bands[band]));
}

bool CollectPage::save(InstrumentForm& form, const QString& clinician, const QString& caseId) {
    form.commit();
    if (form.showBlocked() > 0) {
        m_messages->say(MessageBar::Tone::Warn,
            tr("Something in the form cannot be saved as it is: see the marked field."));
        return false;
    }
    study::Entry entry;
    record::Response response = responseOf(form, m_session.study().now());
    response.clinician = clinician;
    response.caseId = caseId;
    response.sitting = caseId.isEmpty() ? 0 : 1;
    entry.clinician = clinician;
    entry.caseId = caseId;
    entry.sitting = response.sitting;
    entry.instrument = response.instrument;
    entry.payload = std::move(response);
    return m_session.append(entry).has_value();
}

void CollectPage::showReceipt(const QString& caseId) {
    refresh();
    m_messages->say(MessageBar::Tone::Note,
        tr("Case %1: sealed, %2. Nobody in this office can read the answers.")
            .arg(caseId, QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
}

} // namespace lacrima::ui
