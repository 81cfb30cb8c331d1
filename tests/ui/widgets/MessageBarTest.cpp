// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

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

/// The answer stands where the offer stood.
TEST(MessageBarTest, ADoubleClickOnAnOfferAnswersNoQuestion) {
    QWidget window;
    MessageBar bar(&window);
    bar.setGeometry(0, 0, 600, 60);
    window.resize(600, 60);
    window.show();
    int answered = 0;
    QObject::connect(&bar, &MessageBar::offerTaken, &window,
        [&] { bar.ask(QStringLiteral("Really?"), QStringLiteral("Go on"), [&] { ++answered; }); });
    bar.say(MessageBar::Tone::Warn, QStringLiteral("An older copy."));
    bar.offer(QStringLiteral("Go on…"));
    QCoreApplication::processEvents();
    auto* offer = bar.findChild<QPushButton*>(QStringLiteral("messageOffer"));
    ASSERT_NE(offer, nullptr);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_EQ(bar.text(), QStringLiteral("Really?"));
    QTest::mouseDClick(offer, Qt::LeftButton);
    EXPECT_EQ(answered, 0);
    QTest::keyClick(offer, Qt::Key_Space);
    EXPECT_EQ(answered, 1);
}

} // namespace
} // namespace lacrima::ui
