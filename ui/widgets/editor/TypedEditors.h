// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editor/AnswerEditor.h"

class QLineEdit;

namespace lacrima::ui {

class PlainTextBox;

/// A number, a date or a line of text in a field. Every legal prefix can be typed; the value is judged on
/// leaving the field. Text that is not a number stays visible and makes answer() the missing reason Invalid.
class LineEditor final : public AnswerEditor {
    Q_OBJECT
public:
    LineEditor(const instrument::Item& item, const QString& language, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    void setProblemState(const char* state) override;
    QString typed() const override;

private:
    instrument::Item m_item;
    QLineEdit* m_line;
};

/// Several lines of text. What is longer than the item allows is refused, never cut off.
class ParagraphEditor final : public AnswerEditor {
    Q_OBJECT
public:
    ParagraphEditor(const instrument::Item& item, const QString& language, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    void setProblemState(const char* state) override;
    QString typed() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    instrument::Item m_item;
    PlainTextBox* m_text;
};

} // namespace lacrima::ui
