// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OlderCopyBar.h"

#include "core/instrument/Catalogue.h"
#include "core/study/Study.h"
#include "tests/support/ScratchFolder.h"
#include "ui/text/Translation.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>

#include <gtest/gtest.h>
#include <memory>

namespace lacrima::ui {
namespace {

const QString kAda = QStringLiteral("open sesame");

/// This computer has seen a record of another office that is not in the file any more.
class OlderCopyBarTest : public ::testing::Test {
protected:
    void SetUp() override {
        text::speak(*qApp, QStringLiteral("en"));
        record::StudyDefinition definition;
        definition.title = QStringLiteral("Tears");
        definition.languages = {QStringLiteral("en")};
        definition.instruments.push_back(
            {QStringLiteral("crying"), instrument::Catalogue::shippedJson(QStringLiteral("crying"))});
        const QString path = m_folder.path("study.lacrima");
        const QString before = m_folder.path("before.lacrima");
        {
            auto created = study::Study::create(
                path, definition, {QStringLiteral("Ada"), kAda, seal::KdfCost::minimal()}, m_here);
            ASSERT_TRUE(created);
            ASSERT_TRUE(
                created->study.office().registerAs(QStringLiteral("VD"), QStringLiteral("Via Dante")));
            auto other = study::Study::open(path, QByteArray(32, 'x'));
            ASSERT_TRUE(
                other && other->office().registerAs(QStringLiteral("XX"), QStringLiteral("Porta Nuova")));
            ASSERT_TRUE(created->study.keys().unlock(kAda));
            ASSERT_TRUE(created->study.memory().recall());
        }
        ASSERT_TRUE(QFile::copy(path, before));
        {
            auto other = study::Study::open(path, QByteArray(32, 'x'));
            ASSERT_TRUE(other);
            ASSERT_TRUE(other->log().append(
                {record::HandOver{}, QStringLiteral("XX01"), QStringLiteral("XX01-1"), 1, {}}));
        }
        open(path);
        m_study.reset();
        open(before);
        ASSERT_FALSE(m_study->memory().missing().empty());
        ASSERT_FALSE(m_study->memory().isBehind());
    }
    void open(const QString& path) {
        auto opened = study::Study::open(path, m_here);
        ASSERT_TRUE(opened);
        m_study = std::make_unique<study::Study>(std::move(*opened));
        ASSERT_TRUE(m_study->memory().recall());
    }
    static bool offers(const OlderCopyBar& bar, const QString& words) {
        for (const QPushButton* button : bar.findChildren<QPushButton*>())
            if (button->text() == words && button->isVisibleTo(&bar)) return true;
        return false;
    }

    const QByteArray m_here = QByteArray(32, 'h');
    support::ScratchFolder m_folder;
    std::unique_ptr<study::Study> m_study;
};

TEST_F(OlderCopyBarTest, WhatIsMissingIsSaidToEverybodyAndOnlyAKeyHolderMayHaveItForgotten) {
    OlderCopyBar bar(*m_study, nullptr);
    const QString offer = QStringLiteral("Say it no more…");
    const auto says = [&bar] {
        return !bar.isHidden() && bar.findChild<MessageBar*>()->text().contains(QStringLiteral("1 record"));
    };
    EXPECT_TRUE(says());
    EXPECT_FALSE(offers(bar, offer)) << "it is locked";
    ASSERT_TRUE(m_study->keys().unlock(kAda));
    bar.refresh();
    EXPECT_TRUE(says());
    EXPECT_TRUE(offers(bar, offer));
    m_study->keys().lock();
    bar.refresh();
    EXPECT_TRUE(says());
    EXPECT_FALSE(offers(bar, offer)) << "locked again";
}

} // namespace
} // namespace lacrima::ui
