// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyPage.h"

#include "ui/session/StudySession.h"
#include "ui/shell/KeyHoldersCard.h"
#include "ui/shell/OfficesCard.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kCardWidth = 680;

Card* titledCard(const QString& title, QWidget* parent) {
    auto* card = new Card(parent, 20);
    card->setMaximumWidth(kCardWidth);
    card->box()->setSpacing(12);
    card->box()->addWidget(label(title, "section", card));
    return card;
}

} // namespace

StudyPage::StudyPage(StudySession& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_messages(new MessageBar(this)) {
    header()->setTitle(session.definition().title);
    header()->setPurpose(tr("What the study is, who can open it, and looking after its file."));
    auto* column = new QWidget(this);
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 8, 0);
    box->setSpacing(16);
    auto* offices = new OfficesCard(session, *m_messages, this);
    offices->setMaximumWidth(kCardWidth);
    auto* holders = new KeyHoldersCard(session, *m_messages, this);
    holders->setMaximumWidth(kCardWidth);
    for (QWidget* card :
        std::initializer_list<QWidget*>{aboutCard(), offices, holders, fileCard(), appearanceCard()})
        box->addWidget(card);
    box->addStretch(1);
    content()->addWidget(m_messages);
    content()->addWidget(scrolled(column, this), 1);
}

QWidget* StudyPage::aboutCard() {
    const record::StudyDefinition& definition = m_session.definition();
    Card* card = titledCard(tr("The study"), this);
    if (definition.synthetic) {
        card->box()->addWidget(
            paragraph(tr("Synthetic data: made by the program, no real person."), "strong", card));
    }
    for (const auto& instrument : m_session.catalogue().instruments()) {
        card->box()->addWidget(paragraph(
            tr("%1, version %2: %n question(s)", nullptr, static_cast<int>(instrument->items.size()))
                .arg(instrument->title.in(text::spokenLanguage()), instrument->version),
            "plain", card));
    }
    QLabel* fingerprint =
        paragraph(tr("Fingerprint: %1. The recovery sheet has the same letters; others would "
                     "mean that answers are sealed to another key.")
                      .arg(m_session.study().fingerprint()),
            "plain", card);
    fingerprint->setObjectName(QStringLiteral("studyFingerprint"));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->box()->addWidget(fingerprint);
    QLabel* seed =
        paragraph(tr("Seed of the random draws: %1").arg(QString::fromLatin1(definition.drawSeed.toHex())),
            "small", card);
    seed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->box()->addWidget(seed);
    return card;
}

QWidget* StudyPage::fileCard() {
    Card* card = titledCard(tr("The file"), this);
    QLabel* path = paragraph(m_session.study().path(), "secondary", card);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->box()->addWidget(path);
    auto* row = new QHBoxLayout;
    QPushButton* backup = secondaryButton(tr("Back up…"), card);
    QPushButton* verify = secondaryButton(tr("Check every record"), card);
    verify->setObjectName(QStringLiteral("checkRecords"));
    row->addWidget(backup);
    row->addWidget(verify);
    row->addStretch(1);
    card->box()->addLayout(row);
    connect(backup, &QPushButton::clicked, this, &StudyPage::backUp);
    connect(verify, &QPushButton::clicked, this, &StudyPage::check);
    return card;
}

QWidget* StudyPage::appearanceCard() {
    Card* card = titledCard(tr("This computer"), this);
    auto* theme = new QComboBox(card);
    theme->setObjectName(QStringLiteral("programTheme"));
    theme->addItem(tr("As the desktop"), QStringLiteral("desktop"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->setCurrentIndex(std::max(0, theme->findData(QSettings().value(QStringLiteral("theme")))));
    theme->setFixedWidth(240);
    auto* language = new QComboBox(card);
    language->setObjectName(QStringLiteral("programLanguage"));
    for (const QString& code : text::programLanguages()) language->addItem(text::languageName(code), code);
    language->setCurrentIndex(language->findData(text::spokenLanguage()));
    language->setFixedWidth(240);
    card->box()->addWidget(new FieldRow(tr("Appearance"), theme, {}, card));
    card->box()->addWidget(new FieldRow(tr("Language of the program"), language, {}, card));
    card->box()->addWidget(pinRow(card));
    connect(theme, &QComboBox::activated, this,
        [this, theme] { Q_EMIT themeChosen(theme->currentData().toString()); });
    connect(language, &QComboBox::activated, this, [this, language] {
        Q_EMIT languageChosen(language->currentData().toString());
        // Where it was refused, the box goes on saying what is spoken.
        QMetaObject::invokeMethod(
            language, [language] { language->setCurrentIndex(language->findData(text::spokenLanguage())); },
            Qt::QueuedConnection);
    });
    return card;
}

/// For a PIN that was forgotten or is known to too many.
QWidget* StudyPage::pinRow(QWidget* parent) {
    QPushButton* another = secondaryButton(tr("Choose another PIN"), parent);
    another->setObjectName(QStringLiteral("anotherPin"));
    connect(another, &QPushButton::clicked, this, [this] {
        const auto removed = m_session.isUnlocked() ? m_session.study().office().removePin()
                                                    : base::Result<void>(base::error("study.locked"));
        if (removed)
            m_messages->say(MessageBar::Tone::Note, tr("Choose the new PIN of this office under Collect."));
        else
            m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(removed.error()));
    });
    return new FieldRow(tr("PIN of the office"), another, {}, parent);
}

void StudyPage::backUp() {
    QString path = QFileDialog::getSaveFileName(this, tr("Where the backup goes"),
        m_session.study().path() + QStringLiteral(".backup"), tr("Lacrima studies (*.lacrima *.backup)"));
    if (path.isEmpty()) return;
    const auto done = m_session.study().backUp(path);
    if (done)
        m_messages->say(MessageBar::Tone::Note, tr("Backed up to %1 and checked.").arg(path));
    else
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
}

void StudyPage::check() {
    const auto report = m_session.study().log().verify();
    if (!report) {
        m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(report.error()));
        return;
    }
    if (report->isSound()) {
        m_messages->say(MessageBar::Tone::Note,
            tr("All %1 records are signed, in order and readable.").arg(report->records));
        return;
    }
    QStringList lines;
    for (const study::LogProblem& problem : report->problems) {
        const QString words = text::sentenceOf(problem.error);
        lines.append(problem.position == 0 ? words : tr("Record %1 %2.").arg(problem.position).arg(words));
        if (lines.size() == 5) break;
    }
    m_messages->say(
        MessageBar::Tone::Danger, tr("%1 of %2 records have a problem; the others can be used. %3")
                                      .arg(report->problems.size())
                                      .arg(report->records)
                                      .arg(lines.join(QLatin1Char(' '))));
}

} // namespace lacrima::ui
