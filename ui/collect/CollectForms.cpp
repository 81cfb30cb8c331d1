// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/CollectForms.h"

#include "core/casebook/QualityRules.h"
#include "ui/collect/DrawPanel.h"
#include "ui/collect/FormResponse.h"
#include "ui/collect/InstrumentForm.h"
#include "ui/session/StudySession.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace lacrima::ui {
namespace {

using casebook::BoardRow;
using instrument::Respondent;

constexpr int kSideWidth = 320;

std::shared_ptr<const instrument::Instrument> instrumentFor(
    const StudySession& session, Respondent respondent) {
    for (const auto& instrument : session.catalogue().instruments()) {
        if (instrument->respondent == respondent) return instrument;
    }
    return nullptr;
}

/// The form and beside it a card; above it where the window is narrow.
class FormBody final : public QWidget {
public:
    explicit FormBody(QWidget* parent)
        : QWidget(parent)
        , m_row(new QHBoxLayout(this)) {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(24);
    }
    QBoxLayout* row() const { return m_row; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        const bool isNarrow = width() < size::kFormWidth + kSideWidth + 56;
        m_row->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    }

private:
    QBoxLayout* m_row;
};

QWidget* sideCard(const QString& title, const QString& text, QWidget* parent) {
    auto* card = new Card(parent);
    card->setFixedWidth(kSideWidth);
    card->box()->addWidget(label(title, "strong", card));
    QLabel* words = paragraph(text, "secondary", card);
    words->setFixedWidth(kSideWidth - 34);
    words->setMinimumHeight(words->heightForWidth(words->width()));
    card->box()->addWidget(words);
    return card;
}

QString practiceKey(const QString& clinician) {
    return QStringLiteral("practice %1").arg(clinician);
}

/// A form belongs to the patient who was drawn, not to the case: the next draw begins a new one.
QString diagnosisKey(const BoardRow& row) {
    return QStringLiteral("diagnosis %1 %2").arg(row.caseId, QString::number(row.drawNumber));
}

} // namespace

CollectForms::CollectForms(
    StudySession& session, const casebook::Board& board, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_board(board)
    , m_messages(messages)
    , m_window(window) {}

bool CollectForms::isPutAside(const QWidget* page) const {
    return std::any_of(
        m_later.cbegin(), m_later.cend(), [page](const QPointer<Page>& kept) { return kept.data() == page; });
}

bool CollectForms::hasDiagnosis(const BoardRow& row) const {
    return m_later.contains(diagnosisKey(row));
}

void CollectForms::dropUnwanted() {
    std::set<QString> wanted;
    for (const BoardRow& row : m_board.rows()) {
        wanted.insert(practiceKey(row.clinician));
        if (row.isDrawn) wanted.insert(diagnosisKey(row));
    }
    for (auto kept = m_later.begin(); kept != m_later.end();) {
        const bool isWanted = wanted.contains(kept.key());
        if (!isWanted && !kept.value().isNull()) kept.value()->deleteLater();
        kept = isWanted ? std::next(kept) : m_later.erase(kept);
    }
}

bool CollectForms::reopen(const QString& key) {
    Page* kept = m_later.take(key);
    if (kept != nullptr) Q_EMIT opened(kept);
    return kept != nullptr;
}

InstrumentForm* CollectForms::newForm(Respondent respondent) {
    return new InstrumentForm(
        instrumentFor(m_session, respondent), text::spokenLanguage(), m_session.study().now(), m_window);
}

Page* CollectForms::formPage(
    const QString& title, const QString& purpose, InstrumentForm* form, QWidget* side) {
    auto* page = new Page(m_window);
    page->header()->setTitle(title);
    page->header()->setPurpose(purpose);
    auto* body = new FormBody(page);
    QBoxLayout* row = body->row();
    form->setParent(body);
    form->setFixedWidth(size::kFormWidth + 8);
    row->addWidget(form, 0, Qt::AlignLeft);
    if (side != nullptr) row->addWidget(side, 1, Qt::AlignLeft | Qt::AlignTop);
    page->content()->addWidget(scrolled(body, page), 1);
    return page;
}

/// "Later" puts the page aside under `key`; Enter on the last field goes to the button that is returned.
QPushButton* CollectForms::addActions(
    Page* page, InstrumentForm* form, const QString& key, const QString& doneWords) {
    QPushButton* later = secondaryButton(tr("Later"), page);
    QPushButton* done = primaryButton(doneWords, page);
    later->setObjectName(QStringLiteral("formLater"));
    done->setObjectName(QStringLiteral("formDone"));
    page->header()->addAction(later);
    page->header()->addAction(done);
    connect(later, &QPushButton::clicked, this, [this, key, page] {
        m_later.insert(key, page);
        Q_EMIT closed();
        m_messages.say(
            MessageBar::Tone::Note, tr("The form is kept until this window closes. It is not sealed yet."));
    });
    connect(form, &InstrumentForm::completed, done, [done] { done->setFocus(); });
    return done;
}

void CollectForms::startPractice(const QString& clinician) {
    const QString key = practiceKey(clinician);
    if (reopen(key)) return;
    auto* form = newForm(Respondent::Clinician);
    Page* page = formPage(tr("Practice form, %1").arg(clinician),
        tr("Enter moves on; digits choose. Asked once, used for all your patients."), form,
        sideCard(tr("Who sees this"),
            tr("The form is sealed when you are done. Only the study team can open it."), m_window));
    QPushButton* done = addActions(page, form, key, tr("Done, seal it"));
    const auto finish = [this, form, clinician] {
        if (!save(*form, clinician, {})) return;
        Q_EMIT practiceSealed(clinician);
        m_messages.say(
            MessageBar::Tone::Note, tr("Practice form of %1: sealed. Next: draw a patient.").arg(clinician));
    };
    connect(done, &QPushButton::clicked, this, finish);
    Q_EMIT opened(page);
    form->focusFirst();
}

void CollectForms::startDraw(const BoardRow& row) {
    const auto office = m_session.study().office().info();
    casebook::DrawInput input{m_session.definition().drawSeed, office->fingerprint, row.clinician,
        row.eligible, m_board.nextDrawNumber(row.clinician)};
    auto* panel = new DrawPanel(
        row.caseId, input, m_board.declinedIndices(row.caseId),
        [this, clinician = row.clinician](int eligible) { return m_board.takenIndices(clinician, eligible); },
        m_window);
    auto* page = new Page(m_window);
    page->header()->setTitle(tr("Draw a patient, case %1").arg(row.caseId));
    page->header()->setPurpose(tr("Every eligible patient has the same chance. The draw is recorded at once, "
                                  "so that it can be checked."));
    QPushButton* back = secondaryButton(tr("Later"), page);
    page->header()->addAction(back);
    page->content()->addWidget(panel, 1);
    connect(back, &QPushButton::clicked, this, &CollectForms::closed);
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
    connect(panel, &DrawPanel::declined, this, [append, panel](int drawNumber, const QString& reason) {
        if (append(record::DrawDeclined{drawNumber, reason})) panel->drawNext();
    });
    connect(panel, &DrawPanel::accepted, this, [this, row] {
        Q_EMIT closed();
        if (const BoardRow* drawn = m_board.row(row.caseId, 1)) startDiagnosis(*drawn);
    });
    Q_EMIT opened(page);
    panel->focusFirst();
}

void CollectForms::startDiagnosis(const BoardRow& row) {
    const QString key = diagnosisKey(row);
    if (reopen(key)) return;
    auto* form = newForm(Respondent::ClinicianAboutPatient);
    Page* page = formPage(tr("Diagnostic form, case %1").arg(row.caseId),
        tr("Enter moves on; digits choose. Everything can be left for later."), form,
        sideCard(tr("Before you hand over"),
            tr("This form closes when the patient starts, so that the ratings cannot be influenced by the "
               "answers."),
            m_window));
    QPushButton* done = addActions(page, form, key, tr("Done, hand over"));
    connect(done, &QPushButton::clicked, this, [this, form, row] {
        if (!isStillDrawn(row) || !save(*form, row.clinician, row.caseId)) return;
        Q_EMIT closed();
        Q_EMIT handOverRequested({row.clinician, row.caseId, row.sitting});
    });
    connect(form, &InstrumentForm::changed, this, [this, form] { suggestLevel(*form); });
    Q_EMIT opened(page);
    form->focusFirst();
}

/// Another window may have crossed the patient off while the form was open.
bool CollectForms::isStillDrawn(const BoardRow& row) {
    const auto state = m_session.study().board().now();
    const BoardRow* now = state ? state->row(row.caseId, 1) : nullptr;
    if (!state || (now != nullptr && now->isDrawn && now->drawNumber == row.drawNumber)) return true;
    m_messages.say(MessageBar::Tone::Warn,
        tr("The patient this form is about does not take part any more, or another one was drawn. The form "
           "is not sealed."));
    return false;
}

/// "6 falls in the neurotic band (6 to 8). You decide the level."
void CollectForms::suggestLevel(InstrumentForm& form) {
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
                                          .arg(overall->code, option->label.in(text::spokenLanguage()),
                                              QString::number(low), QString::number(bands[band])));
}

/// A form is sealed for good: an empty one only after a second press.
bool CollectForms::confirmEmpty(InstrumentForm& form) {
    const int empty = form.emptyRequired();
    if (empty == 0 || m_confirmedForm == &form) return true;
    m_confirmedForm = &form;
    m_messages.say(MessageBar::Tone::Warn, tr("%n needed question(s) of this form are empty. A sealed form "
                                              "cannot be changed here. Press again to seal it as it is.",
                                               nullptr, empty));
    return false;
}

bool CollectForms::save(InstrumentForm& form, const QString& clinician, const QString& caseId) {
    form.commit();
    if (form.showBlocked() > 0) {
        m_messages.say(MessageBar::Tone::Warn,
            tr("Something in the form cannot be saved as it is: see the marked field."));
        return false;
    }
    if (!confirmEmpty(form)) return false;
    m_messages.clear();
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

} // namespace lacrima::ui
