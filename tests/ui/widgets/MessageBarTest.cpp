// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

QPushButton* offerOf(const MessageBar& bar, const QString& words) {
    for (QPushButton* button : bar.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisibleTo(&bar)) return button;
    return nullptr;
}

TEST(MessageBarTest, AnOfferBelongsToItsMessage) {
    MessageBar bar(nullptr);
    bar.say(MessageBar::Tone::Note, QStringLiteral("A survey was put away."));
    bar.offer(QStringLiteral("Bring it back"));
    QSignalSpy taken(&bar, &MessageBar::offerTaken);
    ASSERT_NE(offerOf(bar, QStringLiteral("Bring it back")), nullptr);
    offerOf(bar, QStringLiteral("Bring it back"))->click();
    EXPECT_EQ(taken.count(), 1);
    bar.say(MessageBar::Tone::Warn, QStringLiteral("Something else."));
    EXPECT_EQ(offerOf(bar, QStringLiteral("Bring it back")), nullptr);
    EXPECT_EQ(bar.text(), QStringLiteral("Something else."));
}

} // namespace
} // namespace lacrima::ui
