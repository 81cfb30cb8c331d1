// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPage.h"

#include "core/instrument/Catalogue.h"
#include "core/store/StudyFile.h"
#include "core/study/StudyKeys.h"
#include "tests/support/ScratchFolder.h"
#include "ui/session/StudySession.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

class UnlockPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        record::StudyDefinition definition;
        definition.title = QStringLiteral("Tears");
        definition.languages = {QStringLiteral("en")};
        definition.instruments.push_back(
            {QStringLiteral("crying"), instrument::Catalogue::shippedJson(QStringLiteral("crying"))});
        auto created = study::Study::create(m_folder.path("s.lacrima"), definition,
            {QStringLiteral("Ada"), QStringLiteral("open sesame"), seal::KdfCost::minimal()},
            QByteArray(32, 'i'));
        ASSERT_TRUE(created);
        ASSERT_TRUE(created->study.keys().add(
            QStringLiteral("Bob"), QStringLiteral("shibboleth"), seal::KdfCost::minimal()));
        m_session = std::make_unique<StudySession>(std::move(created->study));
    }

    support::ScratchFolder m_folder;
    std::unique_ptr<StudySession> m_session;
};

/// With the passphrase of another, the right one would be refused.
TEST_F(UnlockPageTest, TheKeyHolderWhoWasChosenStaysChosen) {
    StudySession& session = *m_session;
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

TEST_F(UnlockPageTest, IsBusyWhileItOpensAndAsNewAfterwards) {
    UnlockPage page(*m_session, nullptr);
    page.show();
    auto& button = *page.findChild<QPushButton*>(QStringLiteral("unlock"));
    auto& passphrase = *page.findChild<QWidget*>(QStringLiteral("unlockPassphrase"))->findChild<QLineEdit*>();
    const QString words = button.text();
    for (const char* secret : {"wrong", "open sesame"}) {
        QSignalSpy failed(m_session.get(), &StudySession::unlockFailed);
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        passphrase.setText(QString::fromLatin1(secret));
        button.click();
        EXPECT_FALSE(button.isEnabled()) << secret;
        EXPECT_NE(button.text(), words) << secret;
        ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty() || !unlocked.isEmpty(); }, 60'000));
        EXPECT_TRUE(button.isEnabled()) << secret;
        EXPECT_EQ(button.text(), words) << secret;
        EXPECT_EQ(m_session->isUnlocked(), failed.isEmpty());
    }
    EXPECT_EQ(passphrase.text(), QString()) << "whoever locks leaves no passphrase behind";
}

/// A passphrase may have been typed well: whoever is refused is told what else it may be.
TEST_F(UnlockPageTest, ALockThatWasExchangedIsNamedToWhomeverItRefuses) {
    m_session.reset();
    {
        auto file = store::StudyFile::open(m_folder.path("s.lacrima"));
        ASSERT_TRUE(file);
        seal::KeyHolder lock = file->keyHolders().list(QStringLiteral("Bob"))->front();
        lock.wrapped.fill('\0');
        ASSERT_TRUE(file->keyHolders().replace(lock));
    }
    auto study = study::Study::open(m_folder.path("s.lacrima"), QByteArray(32, 'i'));
    ASSERT_TRUE(study);
    m_session = std::make_unique<StudySession>(std::move(*study));
    UnlockPage page(*m_session, nullptr);
    page.show();
    const auto problem = [&] {
        QString words;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->property("role") == QStringLiteral("problem"))
                words += label->text();
        return words;
    };
    EXPECT_EQ(problem(), QString());
    QSignalSpy failed(m_session.get(), &StudySession::unlockFailed);
    page.findChild<QComboBox*>()->setCurrentText(QStringLiteral("Bob"));
    page.findChild<QWidget*>(QStringLiteral("unlockPassphrase"))
        ->findChild<QLineEdit*>()
        ->setText(QStringLiteral("shibboleth"));
    page.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 60'000));
    EXPECT_TRUE(problem().contains(QStringLiteral("Bob"))) << problem().toStdString();
    EXPECT_FALSE(problem().contains(QStringLiteral("Ada"))) << problem().toStdString();
}

} // namespace
} // namespace lacrima::ui
