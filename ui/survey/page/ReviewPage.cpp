// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/ReviewPage.h"

#include "ui/survey/part/PageStrip.h"
#include "ui/survey/part/ReviewRow.h"
#include "ui/text/AnswerWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

bool isLeftOut(const response::Answer& answer) {
    return response::isMissing(answer);
}

} // namespace

/// Units stand in the questions already.
QString ReviewPage::wordsOf(
    const instrument::Item& item, const response::Answer& answer, const QString& language) {
    if (response::missingReason(answer) == response::MissingReason::Skipped) return tr("You skipped it");
    if (response::missingReason(answer) == response::MissingReason::Refused)
        return tr("You preferred not to answer");
    instrument::Item unitless = item;
    unitless.unit.clear();
    return text::answerWords(unitless, answer, language);
}

ReviewPage::ReviewPage(const survey::SurveyAnswers& answers, const QString& language, QWidget* parent)
    : PatientPage(parent) {
    setNoFirstFocus(addHeading(tr("Your answers, once more"))->text());
    addText(tr("Only you see this page. Choose a question to go back to it."), "secondary");
    addRows(answers, language, true);
    addRows(answers, language, false);
    strip()->say(tr("Once sealed, your answers cannot be read or changed on this computer."));
    QPushButton* seal = strip()->offer(primaryButton(tr("Seal my answers"), strip()));
    seal->setObjectName(QStringLiteral("seal"));
    connect(seal, &QPushButton::clicked, this, &ReviewPage::sealRequested);
}

void ReviewPage::addRows(const survey::SurveyAnswers& answers, const QString& language, bool areLeftOut) {
    std::vector<ReviewRow*> rows;
    int number = 0;
    for (const survey::QuestionPlace place : answers.shown()) {
        ++number;
        const response::Answer answer = answers.answer(place);
        if (isLeftOut(answer) != areLeftOut) continue;
        const instrument::Item& item = answers.item(place);
        const QString words = wordsOf(item, answer, language);
        auto* row = new ReviewRow(number, item.text.in(language), words, canvas());
        row->setObjectName(QStringLiteral("review-") + item.id);
        connect(row, &QPushButton::clicked, this, [this, place] { Q_EMIT questionChosen(place); });
        rows.push_back(row);
    }
    if (rows.empty()) return;
    column()->addSpacing(size::kGrid);
    addText(areLeftOut ? tr("Left out") : tr("Answered"), "strong");
    for (ReviewRow* row : rows) column()->addWidget(row);
}

} // namespace lacrima::ui
