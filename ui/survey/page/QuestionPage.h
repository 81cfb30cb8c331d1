// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Validation.h"
#include "ui/survey/page/PatientPage.h"

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace lacrima::ui {

class AnswerArea;
/// What a question's page shows.
struct QuestionView {
    instrument::Item item;
    response::Answer answer; ///< given earlier, or Missing
    QString language;
    QString introduction; ///< of the section that begins here, or empty
    int textSize = 1;
    int confirmation = 0; ///< milliseconds for which a choice is seen before the page moves on
    std::function<std::vector<response::Problem>(const response::Answer&)> judge;
};

/// One question: its words, the answers, and the polite prompt before it is skipped.
class QuestionPage final : public PatientPage {
    Q_OBJECT
public:
    QuestionPage(QuestionView view, QWidget* parent);

    /// The answer as it stands on the screen, Missing when there is none that can be read.
    response::Answer onScreen() const;
    void putOnScreen(const response::Answer& answer);
    /// Asks how to leave the question out: "Skip it", "I prefer not to answer", or back.
    void askToSkip();
    /// The answer could not be saved: the page goes on as if it had not been given.
    void stay() { m_isLeaving = false; }
    /// The page is on its way out: it judges and takes nothing any more.
    void retire() { m_isLeaving = true; }
    bool takeDigit(int digit);
    void focusFirst() override;

Q_SIGNALS:
    /// An answer, or Skipped or Refused. The page waits for stay() or its end.
    void given(const lacrima::response::Answer& answer);
    /// Something was asked back; the next press must be by somebody who can have read it.
    void askedBack();

private:
    void addQuestion();
    void complete();
    void endPrompt();
    void leaveWith(const response::Answer& answer, int delay);
    void judgeLeftField();
    bool hasObjection(const response::Answer& answer, bool isAskedBack);
    QString wordsOf(const response::Problem& problem) const;
    QString rangeWords() const;

    QuestionView m_view;
    AnswerArea* m_area;
    QPushButton* m_next = nullptr;
    std::optional<response::Answer> m_askedBack; ///< the unlikely answer that was asked back once
    bool m_isLeaving = false;
};

} // namespace lacrima::ui
