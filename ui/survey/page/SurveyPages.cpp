// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/SurveyPages.h"

#include "ui/survey/part/PageStrip.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

MadePage SurveyPages::handOver(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Please hand the computer to the patient."));
    page->addText(
        tr("From here on the screen belongs to the patient. Nothing else can be opened until it comes back."),
        "secondary");
    return {page, named(page->addPrimary(tr("I have the computer now")), "begin")};
}

MadePage SurveyPages::settings(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Welcome"));
    page->addText(
        tr("Choose your language and the size of the letters. You can change both at any time, at the top."));
    return {page, named(page->addPrimary(tr("Continue")), "continue")};
}

MadePage SurveyPages::consent(const QString& fingerprint, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->setNoFirstFocus(page->addHeading(tr("Before you begin"))->text());
    page->addText(tr("Only the study team will read your answers. Your therapist will not see them."));
    page->addText(tr("It takes about ten minutes; take all the time you like."));
    page->addText(
        tr("You can skip any question, go back, pause, or stop whenever you wish. Nobody will ask you why."));
    page->addText(tr("Your answers are locked as you give them. Nobody in this office can open them."));
    page->addText(tr("Fingerprint of this study’s lock, for whoever wants to compare it: %1")
                      .arg(text::unparted(fingerprint)),
        "secondary");
    page->column()->addSpacing(size::kGrid);
    QPushButton* agree = page->addSecondary(tr("I agree to take part")); // neither choice is the one wanted
    return {page, named(agree, "agree"), named(page->addSecondary(tr("I would rather not")), "decline")};
}

MadePage SurveyPages::resumeCode(const QString& code, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("A code of your own"));
    page->addText(
        tr("If you pause, this code brings you back to where you were. Please note it down and keep "
           "it to yourself: it is shown only now."));
    auto* frame = new QFrame(page->canvas());
    setRole(frame, "surveyCode");
    auto* box = new QVBoxLayout(frame);
    box->setContentsMargins(24, 20, 24, 20);
    QLabel* words = label(code, "code", frame);
    words->setObjectName(QStringLiteral("resumeCode"));
    words->setAccessibleName(tr("Your code: %1").arg(code));
    words->setAlignment(Qt::AlignCenter);
    words->setFocusPolicy(Qt::TabFocus);
    page->setFirstFocus(words);
    box->addWidget(words);
    page->column()->addWidget(frame);
    return {page, named(page->addPrimary(tr("I have noted it")), "continue")};
}

MadePage SurveyPages::introduction(const QString& title, const QString& text, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(title);
    if (!text.isEmpty()) page->addText(text);
    return {page, named(page->addPrimary(tr("Continue")), "continue")};
}

MadePage SurveyPages::talk(const QString& supportText, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Talk to someone"));
    if (!supportText.isEmpty()) page->addText(supportText)->setObjectName(QStringLiteral("supportText"));
    page->addText(tr("Your therapist does not see what you answer here. If something is urgent or weighs on "
                     "you, please say it in person, to your therapist or to someone you trust."));
    page->addText(tr("Your answers so far are saved. You can go on, pause or stop."), "secondary");
    return {page, named(page->addPrimary(tr("Back to the questions")), "return")};
}

MadePage SurveyPages::stop(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Do you want to stop here?"));
    page->addText(tr("That is fine. It is for you to say what becomes of the answers you gave."));
    QPushButton* keep = page->addSecondary(tr("Stop, and the study may keep my answers"));
    QPushButton* discard = page->addSecondary(tr("Stop, and my answers are not used"));
    page->addText(tr("Answers that are not used stay locked and are deleted after 30 days."), "secondary");
    QPushButton* back = page->addQuiet(tr("Back to the questions"));
    page->setFirstFocus(back);
    return {page, named(keep, "keep"), named(discard, "discard"), named(back, "return")};
}

MadePage SurveyPages::stillThere(int seconds, bool isCodeHidden, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Are you still there?"));
    page->addText(countdown(seconds, isCodeHidden))->setObjectName(QStringLiteral("countdown"));
    return {page, named(page->addPrimary(tr("Yes, go on")), "return")};
}

QString SurveyPages::countdown(int seconds, bool isCodeHidden) {
    if (isCodeHidden) {
        return tr(
            "Your code is hidden. In %1 seconds the survey will pause by itself, and the code will not be "
            "shown again.")
            .arg(seconds);
    }
    return tr(
        "The question is hidden. In %1 seconds the survey will pause by itself; what you answered stays "
        "saved.")
        .arg(seconds);
}

MadePage SurveyPages::paused(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("The survey is paused."));
    page->addText(
        tr("Your answers are saved and locked. With the code you noted you can go on where you were, "
           "now or another day."));
    page->addText(tr("If you are leaving, please hand the computer back."), "secondary");
    QPushButton* resume = page->addPrimary(tr("Go on with my code"));
    return {
        page, named(resume, "resume"), named(page->addSecondary(tr("Hand the computer back")), "handBack")};
}

MadePage SurveyPages::restarted(bool hasDraft, bool isOver, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("This computer is with a patient."));
    page->addText(hasDraft
                      ? tr("The program ended unexpectedly. What was answered is saved and locked: with the "
                           "code noted at the beginning it goes on where it was.")
                  : isOver ? tr("The program ended unexpectedly. All answers are sealed.")
                           : tr("The program ended unexpectedly. Nothing was asked yet."));
    QPushButton* onwards = nullptr;
    if (!isOver) {
        onwards = named(page->addPrimary(hasDraft ? tr("Go on with my code") : tr("Begin")),
            hasDraft ? "resume" : "start");
    }
    QPushButton* back = page->addSecondary(tr("Hand the computer back"));
    return {page, onwards, named(back, "handBack")};
}

MadePage SurveyPages::sealing(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("Your answers are being sealed…"));
    return {page};
}

MadePage SurveyPages::farewell(Farewell which, QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(which == Farewell::Discarded ? tr("You have stopped.") : tr("Thank you."));
    if (which == Farewell::Sealed)
        page->addText(tr("Your answers are sealed. Only the study team can open them."));
    if (which == Farewell::Discarded)
        page->addText(tr("Your answers will not be used. Thank you for the time you gave."));
    if (which == Farewell::Declined)
        page->addText(tr("You gave no answers, and nothing changes for your therapy."));
    page->addText(tr("Please hand the computer back."));
    return {page, named(page->addPrimary(tr("Hand the computer back")), "handBack")};
}

MadePage SurveyPages::otherVersion(QWidget* parent) {
    auto* page = new PatientPage(parent);
    page->addHeading(tr("This survey cannot be continued here."));
    page->addText(
        tr("It was begun with an earlier version of the questions. Your answers are still saved and "
           "locked. Please hand the computer back and say that you need a new survey."));
    return {page, named(page->addPrimary(tr("Hand the computer back")), "handBack")};
}

CodePage* SurveyPages::enterCode(QWidget* parent) {
    return new CodePage(
        {tr("Welcome back"),
            tr("Type the code you noted when you began. No answers are shown until it is right."),
            tr("Your code"), tr("Go on"), tr("Hand the computer back")},
        CodePage::Echo::Shown, parent);
}

CodePage* SurveyPages::locked(QWidget* parent) {
    return new CodePage(
        {tr("This computer is locked."),
            tr("The office opens it with its PIN. If it is forgotten: in a copy that was made "
               "for this office, the code that the study team noted opens it; in the team’s "
               "own file, the passphrase of a key holder. Then the office chooses another "
               "PIN. No answers can be seen from here."),
            tr("PIN of the office"), tr("Open"), tr("Back")},
        CodePage::Echo::Hidden, parent);
}

QString SurveyPages::part(int number, int count, const QString& title) {
    return tr("Part %1 of %2: %3").arg(number).arg(count).arg(title);
}

QString SurveyPages::wrongCode(bool isMistyped) {
    return isMistyped ? tr("A code has eight letters and digits. Please check what you typed.")
                      : tr("This is not the code of this survey. Please check it and try again.");
}

QString SurveyPages::notSaved(const QString& reason) {
    return tr("Your answer could not be saved yet. It stays on this page. %1").arg(reason);
}

QString SurveyPages::notSealed(const QString& reason) {
    return tr("Your answers could not be sealed yet. They are still saved and locked. %1").arg(reason);
}

QString SurveyPages::notBegun(const QString& reason) {
    return tr("The survey could not begin. Nothing was asked yet. %1").arg(reason);
}

QString SurveyPages::tryAgain() {
    return tr("Try again");
}

QString SurveyPages::pauseWithoutAnswer() {
    return tr("Pause without this answer");
}

QString SurveyPages::lettersName(int textSize) {
    return textSize == 0 ? tr("Small") : textSize == 1 ? tr("Middle") : tr("Large");
}

} // namespace lacrima::ui
