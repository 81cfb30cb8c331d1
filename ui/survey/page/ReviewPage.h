// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/SurveyAnswers.h"
#include "ui/survey/page/PatientPage.h"

namespace lacrima::ui {

/// The last look: what was left out, what was answered, and the seal. The only page that shows answers.
class ReviewPage final : public PatientPage {
    Q_OBJECT
public:
    ReviewPage(const survey::SurveyAnswers& answers, const QString& language, QWidget* parent);

Q_SIGNALS:
    void questionChosen(lacrima::survey::QuestionPlace question);
    void sealRequested();

private:
    static QString wordsOf(
        const instrument::Item& item, const response::Answer& answer, const QString& language);
    void addRows(const survey::SurveyAnswers& answers, const QString& language, bool areLeftOut);
};

} // namespace lacrima::ui
