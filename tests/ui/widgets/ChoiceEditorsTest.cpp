// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/ChoiceEditors.h"

#include <QPushButton>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

instrument::Item itemWith(int options) {
    instrument::Item item;
    for (int i = 1; i <= options; ++i) {
        instrument::Option option;
        option.code = QString::number(i);
        item.options.push_back(option);
    }
    return item;
}

TEST(ChoiceEditorsTest, AZeroMakesTenOnlyRightBehindAOne) {
    ButtonChoiceEditor editor(itemWith(10), QStringLiteral("en"), nullptr);
    auto* button = editor.findChild<QPushButton*>();
    QTest::keyClicks(button, QStringLiteral("130"));
    EXPECT_EQ(editor.answer(), response::Answer(response::Choice{QStringLiteral("3")}));
    QTest::keyClicks(button, QStringLiteral("10"));
    EXPECT_EQ(editor.answer(), response::Answer(response::Choice{QStringLiteral("10")}));
}

TEST(ChoiceEditorsTest, AnotherAnswerTakesThePlaceOfTheOneBefore) {
    SeveralEditor editor(itemWith(3), QStringLiteral("en"), nullptr);
    const response::Answer first = response::Choices{{QStringLiteral("1"), QStringLiteral("2")}};
    const response::Answer second = response::Choices{{QStringLiteral("3")}};
    for (const response::Answer& answer : {first, second}) {
        editor.setAnswer(answer);
        EXPECT_EQ(editor.answer(), answer);
    }
}

} // namespace
} // namespace lacrima::ui
