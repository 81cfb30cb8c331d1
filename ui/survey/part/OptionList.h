// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/part/AnswerArea.h"

#include <vector>

namespace lacrima::ui {

class OptionRow;

/// The options of a question, one row each. Arrow keys only move the focus; pointer, Space and the number in
/// the chip choose. Enter goes on; it chooses a row only where one option is wanted and somebody moved to it.
class OptionList final : public AnswerArea {
    Q_OBJECT
public:
    OptionList(const instrument::Item& item, const QString& language, int textSize, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    void focusFirst() override;
    bool takeDigit(int digit) override;
    bool answersAtOnce() const override { return m_item.type == instrument::ItemType::Choice; }

private:
    void addRow(const instrument::Option& option, const QString& language, int textSize);
    void chosen(int index);
    void takeEnter(OptionRow& row);
    void moveFocus(int from, int step);

    instrument::Item m_item;
    std::vector<OptionRow*> m_rows;
};

} // namespace lacrima::ui
