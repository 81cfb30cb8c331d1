// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPage.h"

#include "core/instrument/Catalogue.h"
#include "core/study/StudyKeys.h"
#include "tests/support/ScratchFolder.h"
#include "ui/session/StudySession.h"

#include <QComboBox>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

/// With the passphrase of another, the right one would be refused.
TEST(UnlockPageTest, TheKeyHolderWhoWasChosenStaysChosen) {
    const support::ScratchFolder folder;
    record::StudyDefinition definition;
    definition.title = QStringLiteral("Tears");
    definition.languages = {QStringLiteral("en")};
    definition.instruments.push_back(
        {QStringLiteral("crying"), instrument::Catalogue::shippedJson(QStringLiteral("crying"))});
    auto created = study::Study::create(folder.path("s.lacrima"), definition,
        {QStringLiteral("Ada"), QStringLiteral("open sesame"), seal::KdfCost::minimal()},
        QByteArray(32, 'i'));
    ASSERT_TRUE(created);
    ASSERT_TRUE(created->study.keys().add(
        QStringLiteral("Bob"), QStringLiteral("shibboleth"), seal::KdfCost::minimal()));
    StudySession session(std::move(created->study));
    UnlockPage page(session, nullptr);
    auto* holder = page.findChild<QComboBox*>();
    ASSERT_NE(holder, nullptr);
    ASSERT_EQ(holder->count(), 2);
    EXPECT_EQ(holder->currentText(), QStringLiteral("Ada"));
    holder->setCurrentText(QStringLiteral("Bob"));
    page.refresh();
    EXPECT_EQ(holder->currentText(), QStringLiteral("Bob"));
    ASSERT_TRUE(session.study().keys().holders());
    EXPECT_EQ(holder->count(), 2) << "nobody twice";
}

} // namespace
} // namespace lacrima::ui
