// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/FormResponse.h"

#include "core/instrument/Catalogue.h"
#include "ui/collect/InstrumentForm.h"

#include <QLineEdit>

#include <gtest/gtest.h>
#include <map>
#include <memory>

namespace lacrima::ui::test {
namespace {

/// The form of a diagnosis: of its codes each that is given asks for a label and for the next.
class FormResponseTest : public ::testing::Test {
protected:
    void SetUp() override {
        const auto shipped = instrument::Catalogue::shipped();
        ASSERT_TRUE(shipped);
        m_form = std::make_unique<InstrumentForm>(
            shipped->find(QStringLiteral("diagnosis")), QStringLiteral("en"), 1000, nullptr);
    }
    void type(const QString& item, const QString& words) {
        m_form->findChild<QWidget*>(item)->findChild<QLineEdit*>()->setText(words);
        m_form->commit();
    }
    std::map<QString, record::ItemResponse> response() const {
        std::map<QString, record::ItemResponse> items;
        for (const record::ItemResponse& item : responseOf(*m_form, 2000).items) items[item.item] = item;
        return items;
    }

    std::unique_ptr<InstrumentForm> m_form;
};

TEST_F(FormResponseTest, WhatWasGivenBeforeItsQuestionWasHiddenIsSealedAsItWasGiven) {
    std::map<QString, QString> given;
    for (int number = 1; number <= 4; ++number) {
        const QString code = QStringLiteral("dx_%1").arg(number);
        for (const QString& item : {code, QString(code + QStringLiteral("_label"))}) {
            given[item] = QStringLiteral("F3%1 %2").arg(number).arg(item);
            type(item, given[item]);
        }
    }
    for (const auto& [item, words] : given) {
        EXPECT_FALSE(response().at(item).isShadowed) << item.toStdString();
        EXPECT_EQ(response().at(item).answer, response::Answer(response::Text{words})) << item.toStdString();
    }
    type(QStringLiteral("dx_1"), {});
    given.erase(QStringLiteral("dx_1"));
    for (const auto& [item, words] : given) {
        EXPECT_FALSE(m_form->sheet().isShown(item)) << item.toStdString();
        EXPECT_TRUE(response().at(item).isShadowed) << item.toStdString();
        EXPECT_EQ(response().at(item).answer, response::Answer(response::Text{words})) << item.toStdString();
    }
    EXPECT_EQ(response().at(QStringLiteral("dx_1")).answer,
        response::Answer(response::Missing{response::MissingReason::Skipped}));
}

TEST_F(FormResponseTest, AHiddenQuestionThatHadNoAnswerDoesNotApply) {
    const record::ItemResponse label = response().at(QStringLiteral("dx_1_label"));
    EXPECT_FALSE(label.isShadowed);
    EXPECT_EQ(label.answer, response::Answer(response::Missing{response::MissingReason::NotApplicable}));
}

} // namespace
} // namespace lacrima::ui::test
