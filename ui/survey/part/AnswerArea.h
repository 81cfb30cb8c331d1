// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <QWidget>

namespace lacrima::ui {

/// The part of a question's page in which the patient answers.
class AnswerArea : public QWidget {
    Q_OBJECT
public:
    /// Rows for options, a large field for everything else.
    static AnswerArea* make(
        const instrument::Item& item, const QString& language, int textSize, QWidget* parent);

    /// What is on the screen; Missing{NotReached} when nothing is, Missing{Invalid} when it cannot be read.
    virtual response::Answer answer() const = 0;
    virtual void setAnswer(const response::Answer& answer) = 0;
    virtual void focusFirst() = 0;
    /// A number key pressed anywhere on the page. False when it means nothing here.
    virtual bool takeDigit(int digit);
    /// What was typed, as it stands; empty where nothing is typed.
    virtual QString typed() const { return {}; }
    /// Whether choosing is answering, without a button that says so.
    virtual bool answersAtOnce() const { return false; }

Q_SIGNALS:
    void changed();
    /// The answer is complete: the option was chosen, or Enter was pressed in a field.
    void completed();
    /// A field was left.
    void fieldLeft();
    /// What was typed or pasted does not fit and was not taken; `words` say so.
    void refused(const QString& words);

protected:
    explicit AnswerArea(QWidget* parent)
        : QWidget(parent) {}
};

} // namespace lacrima::ui
