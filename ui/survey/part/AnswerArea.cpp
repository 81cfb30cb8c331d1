// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/AnswerArea.h"

#include "ui/survey/part/OptionList.h"
#include "ui/survey/part/TypedField.h"

namespace lacrima::ui {

AnswerArea* AnswerArea::make(
    const instrument::Item& item, const QString& language, int textSize, QWidget* parent) {
    if (item.type == instrument::ItemType::Choice || item.type == instrument::ItemType::Several)
        return new OptionList(item, language, textSize, parent);
    return new TypedField(item, language, textSize, parent);
}

bool AnswerArea::takeDigit(int) {
    return false;
}

} // namespace lacrima::ui
