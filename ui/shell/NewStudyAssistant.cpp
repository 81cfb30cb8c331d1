// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewStudyAssistant.h"

#include "core/seal/key/PassphraseStrength.h"
#include "ui/shell/PrintedSheet.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PassphraseField.h"
#include "ui/widgets/input/SaveDialog.h"
#include "ui/widgets/theme/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace lacrima::ui {
namespace {

constexpr int kRecoveryStep = 3;

QVBoxLayout* stepBox(QWidget* step) {
    auto* box = new QVBoxLayout(step);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(20);
    return box;
}

QRadioButton* allianceChoice(const char* id, const QString& words, QWidget* parent) {
    auto* choice = new QRadioButton(words, parent);
    choice->setObjectName(QString::fromLatin1(id));
    return choice;
}

} // namespace

NewStudyAssistant::NewStudyAssistant(QWidget* parent)
    : Page(parent)
    , m_messages(new MessageBar(this))
    , m_steps(new QStackedWidget(this))
    , m_back(secondaryButton(tr("Back"), this))
    , m_next(primaryButton(tr("Next"), this)) {
    m_back->setObjectName(QStringLiteral("assistantBack"));
    m_next->setObjectName(QStringLiteral("assistantNext"));
    header()->addAction(m_back);
    header()->addAction(m_next);
    m_steps->addWidget(studyStep());
    m_steps->addWidget(instrumentStep());
    m_steps->addWidget(passphraseStep());
    m_steps->addWidget(recoveryStep());
    content()->addWidget(m_messages);
    content()->addWidget(scrolled(m_steps, this), 1);
    connect(m_next, &QPushButton::clicked, this, &NewStudyAssistant::next);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == 0)
            Q_EMIT cancelled();
        else
            goTo(m_steps->currentIndex() - 1);
    });
    for (QLineEdit* line : {m_title, m_path, m_support, m_keyHolder}) {
        connect(line, &QLineEdit::returnPressed, this, &NewStudyAssistant::next);
    }
    goTo(0);
}

void NewStudyAssistant::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_title->setFocus();
}

NewStudy NewStudyAssistant::choices() const {
    NewStudy study;
    study.path = m_path->text().trimmed();
    study.title = m_title->text().trimmed();
    study.instruments = {
        QStringLiteral("practice"), QStringLiteral("diagnosis"), QStringLiteral("crying"), m_allianceId};
    if (m_english->isChecked()) study.languages.append(QStringLiteral("en"));
    if (m_italian->isChecked()) study.languages.append(QStringLiteral("it"));
    if (text::spokenLanguage() == QLatin1String("it") && study.languages.size() == 2)
        study.languages.swapItemsAt(0, 1);
    study.supportText = m_support->text().trimmed();
    study.keyHolder = m_keyHolder->text().trimmed();
    study.passphrase = m_passphrase->passphrase();
    return study;
}

QWidget* NewStudyAssistant::studyStep() {
    auto* step = new QWidget(this);
    QVBoxLayout* box = stepBox(step);
    m_title = new QLineEdit(step);
    m_title->setObjectName(QStringLiteral("studyTitle"));
    m_title->setMaxLength(120);
    box->addWidget(new FieldRow(tr("Title of the study"), m_title,
        tr("Shown to everyone who opens the file, patients included."), step));

    auto* place = new QWidget(step);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(place);
    m_path->setObjectName(QStringLiteral("studyPath"));
    QPushButton* choose = secondaryButton(tr("Choose…"), place);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_path);
    m_path->setAccessibleName(tr("Where the file goes"));
    box->addWidget(new FieldRow(tr("Where the file goes"), place,
        tr("One file holds the whole study. A copy for another office is made under Study."), step));
    m_support = new QLineEdit(step);
    m_support->setMaxLength(300);
    m_support->setObjectName(QStringLiteral("studySupport"));
    box->addWidget(new FieldRow(tr("Who patients can talk to"), m_support,
        tr("Shown when a patient presses “Talk to someone”: a name, a telephone number, when to call."),
        step));
    box->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &NewStudyAssistant::choosePath);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (m_path->isModified()) return;
        QString name = title.trimmed();
        for (const QChar mark : QStringLiteral("/\\:*?\"<>|")) name.remove(mark);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_path->setText(
            name.isEmpty() ? QString() : QDir(folder).filePath(name + QStringLiteral(".lacrima")));
    });
    return step;
}

QWidget* NewStudyAssistant::instrumentStep() {
    auto* step = new QWidget(this);
    QVBoxLayout* box = stepBox(step);
    m_alliance = new QWidget(step);
    auto* choices = new QVBoxLayout(m_alliance);
    choices->setContentsMargins(0, 0, 0, 0);
    const std::array<QRadioButton*, 3> instruments{
        allianceChoice("wai_sr", tr("WAI-SR: 12 items, 5 points (the usual choice)"), m_alliance),
        allianceChoice("wai_s", tr("WAI-S: 12 items, 7 points"), m_alliance),
        allianceChoice("wai", tr("WAI: 36 items, 7 points"), m_alliance)};
    for (QRadioButton* choice : instruments) {
        choices->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, choice](bool isChosen) {
            if (isChosen) m_allianceId = choice->objectName();
        });
    }
    instruments[0]->setChecked(true);
    box->addWidget(new FieldRow(tr("The alliance inventory"), m_alliance,
        tr("The questions ship in this software’s own short wording, which is not the licensed text."),
        step));
    box->addWidget(new FieldRow(tr("The other forms"),
        paragraph(tr("Practice form and diagnostic form for the clinician, crying survey for the patient: "
                     "always part of the study."),
            "plain", step),
        {}, step));
    auto* languages = new QWidget(step);
    auto* column = new QVBoxLayout(languages);
    column->setContentsMargins(0, 0, 0, 0);
    m_english = new QCheckBox(text::languageName(QStringLiteral("en")), languages);
    m_italian = new QCheckBox(text::languageName(QStringLiteral("it")), languages);
    for (QCheckBox* language : {m_english, m_italian}) {
        language->setChecked(true);
        column->addWidget(language);
    }
    box->addWidget(new FieldRow(tr("Languages patients may choose"), languages, {}, step));
    box->addStretch(1);
    return step;
}

QWidget* NewStudyAssistant::passphraseStep() {
    auto* step = new QWidget(this);
    QVBoxLayout* box = stepBox(step);
    m_keyHolder = new QLineEdit(step);
    m_keyHolder->setObjectName(QStringLiteral("keyHolder"));
    box->addWidget(new FieldRow(tr("Your name"), m_keyHolder,
        tr("Stands beside every correction you make. You are the first key holder; others can be added "
           "later."),
        step));
    m_passphrase = new PassphraseField(PassphraseField::Use::Choose, tr("Passphrase"), step);
    m_passphrase->setObjectName(QStringLiteral("newPassphrase"));
    box->addWidget(new FieldRow(tr("Passphrase"), m_passphrase, {}, step));
    m_repeat = new PassphraseField(PassphraseField::Use::Enter, tr("Passphrase once more"), step);
    m_repeat->setObjectName(QStringLiteral("repeatPassphrase"));
    box->addWidget(new FieldRow(tr("Passphrase once more"), m_repeat,
        tr("Answers can be read only with it, or with the recovery code that comes next. Nobody can reset "
           "it."),
        step));
    box->addStretch(1);
    connect(m_repeat, &PassphraseField::submitted, this, &NewStudyAssistant::next);
    return step;
}

QWidget* NewStudyAssistant::recoveryStep() {
    auto* step = new QWidget(this);
    QVBoxLayout* box = stepBox(step);
    auto* card = new Card(step, 24);
    m_code = label({}, "code", card);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Recovery code"));
    card->box()->addWidget(label(tr("Recovery code"), "secondary", card));
    card->box()->addWidget(m_code);
    m_fingerprint = label({}, "strong", card);
    m_fingerprint->setObjectName(QStringLiteral("studyFingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAccessibleName(tr("Fingerprint of the study"));
    card->box()->addWidget(label(tr("Fingerprint of the study"), "secondary", card));
    card->box()->addWidget(m_fingerprint);
    card->box()->addWidget(
        paragraph(tr("No secret: by these letters everybody recognises this study. They stand under Collect "
                     "and on the sheet; where other letters stand it is another study, whatever it is "
                     "called."),
            "small", card));
    card->setMaximumWidth(size::kFormWidth);
    box->addWidget(card);
    auto* row = new QHBoxLayout;
    QPushButton* print = secondaryButton(tr("Print the recovery sheet…"), step);
    QPushButton* pdf = secondaryButton(tr("Save it as PDF…"), step);
    row->addWidget(print);
    row->addWidget(pdf);
    row->addStretch(1);
    box->addLayout(row);
    m_isKept = new QCheckBox(tr("The recovery code is on paper or in a safe, not on this computer."), step);
    m_isKept->setObjectName(QStringLiteral("recoveryKept"));
    box->addWidget(m_isKept);
    box->addStretch(1);
    connect(print, &QPushButton::clicked, this, [this] { printSheet(false); });
    connect(pdf, &QPushButton::clicked, this, [this] { printSheet(true); });
    connect(m_isKept, &QCheckBox::toggled, m_next, &QPushButton::setEnabled);
    return step;
}

void NewStudyAssistant::goTo(int step) {
    static const std::array<const char*, 4> kPurposes{
        QT_TR_NOOP("Step 1 of 4: what the study is called and where its file goes."),
        QT_TR_NOOP("Step 2 of 4: what patients and clinicians answer."),
        QT_TR_NOOP("Step 3 of 4: the passphrase that opens the answers."),
        QT_TR_NOOP("Step 4 of 4: shown once. With this code the study opens should a passphrase be lost."),
    };
    m_messages->clear();
    m_steps->setCurrentIndex(step);
    header()->setTitle(step == kRecoveryStep ? tr("Keep the recovery code") : tr("New study"));
    header()->setPurpose(tr(kPurposes[static_cast<std::size_t>(step)]));
    m_back->setText(step == 0 ? tr("Cancel") : tr("Back"));
    m_back->setVisible(step != kRecoveryStep);
    m_next->setText(step == kRecoveryStep       ? tr("Open the study")
                    : step == kRecoveryStep - 1 ? tr("Make the study")
                                                : tr("Next"));
    m_next->setEnabled(step != kRecoveryStep || m_isKept->isChecked());
    if (step == 0) m_title->setFocus();
    if (step == 2) m_keyHolder->setFocus();
}

void NewStudyAssistant::next() {
    const int step = m_steps->currentIndex();
    if (step == kRecoveryStep) {
        Q_EMIT finished();
        return;
    }
    if (!checkStep()) return;
    if (step == kRecoveryStep - 1)
        Q_EMIT createRequested();
    else
        goTo(step + 1);
}

bool NewStudyAssistant::checkStep() {
    const NewStudy study = choices();
    QString what;
    switch (m_steps->currentIndex()) {
    case 0:
        if (study.title.isEmpty())
            what = tr("The study needs a title.");
        else if (study.path.isEmpty())
            what = tr("Choose where the study file goes.");
        else if (QFileInfo::exists(study.path)) {
            what = tr("There is a file with this name already. Choose another name: nothing is overwritten.");
        }
        break;
    case 1:
        if (study.languages.isEmpty()) what = tr("Choose at least one language for the patients.");
        break;
    default:
        if (study.keyHolder.isEmpty())
            what = tr("Enter your name: it stands beside the corrections you make.");
        else if (seal::passphraseStrength(study.passphrase, {study.title, study.keyHolder}) <
                 seal::kFairPassphrase) {
            what = tr(
                "This passphrase is easily guessed. Make it longer: several words, more than 12 characters.");
        } else if (study.passphrase != m_repeat->passphrase()) {
            what = tr("The two passphrases differ. Type the second one again.");
        }
        break;
    }
    if (what.isEmpty()) return true;
    m_messages->say(MessageBar::Tone::Warn, what);
    return false;
}

void NewStudyAssistant::showRecovery(const QString& code, const QString& fingerprint) {
    m_code->setText(code);
    m_fingerprint->setText(fingerprint);
    m_passphrase->clear();
    m_repeat->clear();
    goTo(kRecoveryStep);
}

void NewStudyAssistant::choosePath() {
    const QString name = m_path->text().isEmpty() ? QStringLiteral("study.lacrima") : m_path->text();
    QString path =
        chooseWhereToSave(this, tr("Where the study file goes"), name, tr("Lacrima studies (*.lacrima)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".lacrima"))) path += QStringLiteral(".lacrima");
    m_path->setText(path);
    m_path->setModified(true);
}

void NewStudyAssistant::printSheet(bool asPdf) {
    const NewStudy study = choices();
    const PrintedSheet sheet =
        recoverySheet(study.title, study.keyHolder, m_code->text(), m_fingerprint->text());
    const PrintedSheet::Outcome outcome = asPdf ? sheet.savePdf(this) : sheet.print(this);
    if (outcome.words.isEmpty()) return;
    m_messages->say(outcome.isDone ? MessageBar::Tone::Note : MessageBar::Tone::Warn, outcome.words);
}

} // namespace lacrima::ui
