// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/PassphraseField.h"

#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

const QString kTitle = QStringLiteral("Tears of the northern harbour");

struct Seen {
    QString hint;
    bool isStrongEnough = false;
    bool operator==(const Seen&) const = default;
};

Seen seen(const PassphraseField& field) {
    return {field.findChild<QLabel*>()->text(), field.isStrongEnough()};
}

/// The title of the study may be typed before the passphrase or after it, and be changed once more.
TEST(PassphraseFieldTest, WhatIsSaidOfItsStrengthKnowsTheOwnWordsWhicheverCameFirst) {
    PassphraseField wordsFirst(PassphraseField::Use::Choose, QStringLiteral("Passphrase"), nullptr);
    wordsFirst.setOwnWords({kTitle});
    wordsFirst.findChild<QLineEdit*>()->setText(kTitle);
    PassphraseField field(PassphraseField::Use::Choose, QStringLiteral("Passphrase"), nullptr);
    field.findChild<QLineEdit*>()->setText(kTitle);
    const Seen before = seen(field);
    EXPECT_TRUE(before.isStrongEnough);
    field.setOwnWords({kTitle});
    EXPECT_FALSE(seen(field).isStrongEnough);
    EXPECT_EQ(seen(field), seen(wordsFirst));
    field.setOwnWords({QStringLiteral("Another title")});
    EXPECT_EQ(seen(field), before);
    wordsFirst.setOwnWords({});
    EXPECT_EQ(seen(wordsFirst), before);
}

TEST(PassphraseFieldTest, NothingIsSaidOfOneThatIsOnlyEntered) {
    PassphraseField field(PassphraseField::Use::Enter, QStringLiteral("Passphrase"), nullptr);
    field.findChild<QLineEdit*>()->setText(kTitle);
    field.setOwnWords({kTitle});
    EXPECT_EQ(seen(field).hint, QString());
}

} // namespace
} // namespace lacrima::ui
