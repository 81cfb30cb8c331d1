// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <QWidget>

namespace lacrima::ui {

/// The control with which staff answer one item on a form: keyboard first (digits choose, Enter moves on).
/// An untouched editor holds Missing{NotReached}.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    /// The control that suits the item's type and presentation, labelled for screen readers.
    static AnswerEditor* make(const instrument::Item& item, const QString& language, QWidget* parent);

    virtual response::Answer answer() const = 0;
    /// Shows an answer without announcing it.
    virtual void setAnswer(const response::Answer& answer) = 0;
    /// "warn", "danger" or "" (nothing to say about the value).
    virtual void setProblemState(const char* state);
    /// What was typed, as it stands; empty where nothing is typed.
    virtual QString typed() const { return {}; }

Q_SIGNALS:
    /// The person chose, or left the field after typing.
    void answered();
    /// Enter was pressed: the next field, please.
    void nextRequested();
    /// What was typed or pasted does not fit and was not taken; `words` say so.
    void refused(const QString& words);

protected:
    explicit AnswerEditor(QWidget* parent)
        : QWidget(parent) {}
};

} // namespace lacrima::ui
