// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyPage.h"

#include "ui/session/ProblemLines.h"
#include "ui/session/StudySession.h"
#include "ui/shell/CodeNote.h"
#include "ui/shell/KeyHoldersCard.h"
#include "ui/shell/OfficesCard.h"
#include "ui/shell/ThisComputerCard.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/SaveDialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kCardWidth = 680;
constexpr int kBesideCards = 8; ///< to the bar that scrolls

Card* titledCard(const QString& title, QWidget* parent) {
    auto* card = new Card(parent, 20);
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
    box->setContentsMargins(0, 0, kBesideCards, 0);
    // On the column, not on its cards: a layout asks how high they are in all the width it has.
    column->setMaximumWidth(kCardWidth + kBesideCards);
    box->setSpacing(16);
    auto* offices = new OfficesCard(session, *m_messages, this);
    auto* holders = new KeyHoldersCard(session, *m_messages, this);
    connect(offices, &OfficesCard::acted, holders, &KeyHoldersCard::listActs);
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
        paragraph(tr("Fingerprint of the study: %1. The recovery sheet has the same letters; others would "
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
    QLabel* path = paragraph(QFileInfo(m_session.study().path()).absoluteFilePath(), "secondary", card);
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
    auto* card = new ThisComputerCard(this);
    connect(card, &ThisComputerCard::themeChosen, this, &StudyPage::themeChosen);
    connect(card, &ThisComputerCard::languageChosen, this, [this](const QString& code) {
        if (findChild<CodeNote*>() == nullptr) return languageChosen(code);
        m_messages->say(MessageBar::Tone::Warn, tr("A code that is shown this once stands on this page. Keep "
                                                   "it first, then choose the language."));
    });
    card->box()->addWidget(pinRow(card));
    return card;
}

/// For a PIN that was forgotten or is known to too many.
QWidget* StudyPage::pinRow(QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* another = secondaryButton(tr("Choose another PIN"), place);
    another->setObjectName(QStringLiteral("anotherPin"));
    row->addWidget(another);
    row->addStretch(1);
    place->setFocusProxy(another);
    connect(another, &QPushButton::clicked, this, [this] {
        const auto removed = m_session.isUnlocked() ? m_session.study().office().removePin()
                                                    : base::Result<void>(base::error("study.locked"));
        if (removed)
            m_messages->say(MessageBar::Tone::Note, tr("Choose the new PIN of this office under Collect."));
        else
            m_messages->say(MessageBar::Tone::Danger, text::sentenceOf(removed.error()));
    });
    return new FieldRow(tr("PIN of the office"), place, {}, parent);
}

void StudyPage::backUp() {
    const QString path = chooseWhereToSave(this, tr("Where the backup goes"),
        QFileInfo(m_session.study().path() + QStringLiteral(".backup")).absoluteFilePath(),
        tr("Lacrima studies (*.lacrima *.backup)"));
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
    QStringList gaps;
    for (const QString& line : gapLines(m_session.study())) gaps.append(asSentence(line));
    if (report->isSound()) {
        const QString words = tr("All %1 records are signed, in order and readable.").arg(report->records);
        m_messages->say(MessageBar::Tone::Note, (QStringList(words) + gaps).join(QLatin1Char(' ')));
        return;
    }
    QStringList lines;
    constexpr qsizetype kMostTold = 5;
    for (const study::LogProblem& problem : report->problems) {
        lines.append(asSentence(problemLine(problem)));
        if (lines.size() == kMostTold) break;
    }
    for (const QString& signer : signerLines(m_session.study(), report->problems))
        lines.append(signer + QLatin1Char('.')); // begins with letters of a key, which stay as they are
    lines.append(gaps);
    m_messages->say(
        MessageBar::Tone::Danger, tr("%1 of %2 records have a problem; the others can be used. %3")
                                      .arg(report->problems.size())
                                      .arg(report->records)
                                      .arg(lines.join(QLatin1Char(' '))));
}

} // namespace lacrima::ui
