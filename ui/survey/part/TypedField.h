// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/part/AnswerArea.h"

class QLineEdit;

namespace lacrima::ui {

class PlainTextBox;

/// A large field for a number, a date or some words. A number may be given as "about 20".
/// Words that do not fit any more are refused; those that stand there stay.
class TypedField final : public AnswerArea {
    Q_OBJECT
public:
    TypedField(const instrument::Item& item, const QString& language, int textSize, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    void focusFirst() override;
    QString typed() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLine();
    void makeText(int textSize);

    instrument::Item m_item;
    QLineEdit* m_line = nullptr;
    PlainTextBox* m_text = nullptr;
};

} // namespace lacrima::ui
