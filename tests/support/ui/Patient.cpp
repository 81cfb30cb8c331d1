// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Patient.h"

#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lacrima::ui::test {

using Stage = SurveyWindow::Stage;
using Kind = survey::SurveyPlace::Kind;

namespace {

/// Somebody who reads each page before pressing anything.
void sitDown(SurveyWindow& survey) {
    survey.setConfirmation(0);
    survey.setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
}

} // namespace

void Patient::begin() {
    ASSERT_NE(m_driver.survey(), nullptr);
    sitDown(*m_driver.survey());
    m_driver.visit("survey-handover");
    m_driver.click("begin");
    m_driver.visit("survey-welcome");
    m_driver.click("continue");
    m_driver.visit("survey-consent");
    m_driver.click("agree");
    const auto* code = &m_driver.require<QLabel>("resumeCode");
    ASSERT_NE(code, nullptr) << m_driver.words().toStdString();
    m_code = code->text();
    m_driver.visit("survey-code");
    m_driver.click("continue");
    m_driver.visit("survey-introduction");
    m_driver.click("continue");
}

void Patient::resume(const QString& code) {
    ASSERT_NE(m_driver.survey(), nullptr);
    sitDown(*m_driver.survey());
    m_driver.click("begin");
    m_driver.visit("survey-enter-code");
    m_driver.fill("code", str("AAAA-AAAA"));
    m_driver.click("submit");
    EXPECT_EQ(stage(), Stage::EnterCode);
    m_driver.fill("code", code);
    m_driver.click("submit");
    ASSERT_EQ(stage(), Stage::Survey) << m_driver.words().toStdString();
}

QString Patient::asked() const {
    const bool isAsking = m_driver.survey() != nullptr && stage() == Stage::Survey &&
                          m_driver.survey()->flow().place().kind == Kind::Question;
    return isAsking ? m_driver.survey()->flow().item().id : QString();
}

bool Patient::isAtReview() const {
    return stage() == Stage::Survey && m_driver.survey()->flow().place().kind == Kind::Review;
}

void Patient::answer(const QString& value) {
    const instrument::Item item = m_driver.survey()->flow().item();
    if (item.type == instrument::ItemType::Choice) {
        m_driver.click(QStringLiteral("option-") + value);
        return;
    }
    if (item.type == instrument::ItemType::Several) {
        for (const QString& code : value.split(QLatin1Char(';')))
            m_driver.click(QStringLiteral("option-") + code);
    } else {
        m_driver.fill("field", value);
    }
    m_driver.click("next");
}

QStringList Patient::answerUntil(const QString& until, const Answers& wanted) {
    QStringList items;
    while (stage() == Stage::Survey && !isAtReview() && items.size() < 200) {
        if (m_driver.survey()->flow().place().kind == Kind::Introduction) {
            m_driver.click("continue");
            continue;
        }
        const instrument::Item item = m_driver.survey()->flow().item();
        if (item.id == until) break;
        items.append(item.id);
        const auto found = wanted.find(item.id);
        if (found != wanted.end())
            answer(found->second);
        else if (!item.options.empty())
            answer(item.options.front().code);
        else
            answer(item.isNumeric() ? str("3") : str("words"));
        if (asked() == item.id || ::testing::Test::HasFatalFailure()) {
            ADD_FAILURE() << item.id.toStdString() << " did not move on: " << m_driver.words().toStdString();
            break;
        }
    }
    return items;
}

void Patient::skip() {
    m_driver.click("skip");
    m_driver.click("skipIt");
}

void Patient::refuse() {
    m_driver.click("skip");
    m_driver.click("refuse");
}

void Patient::backTo(const QString& item) {
    for (int i = 0; i < 100 && asked() != item; ++i) m_driver.click("back");
    ASSERT_EQ(asked().toStdString(), item.toStdString());
}

void Patient::seal() {
    ASSERT_TRUE(isAtReview()) << asked().toStdString();
    m_driver.visit("survey-review");
    m_driver.click("seal");
    ASSERT_TRUE(m_driver.waitUntil([this] { return stage() == Stage::Sealed; }))
        << m_driver.words().toStdString();
    m_driver.visit("survey-sealed");
}

void Patient::handBack(const QString& pin) {
    m_driver.click("handBack");
    ASSERT_EQ(stage(), Stage::Locked);
    m_driver.visit("survey-locked");
    m_driver.fill("code", str("000000"));
    m_driver.click("submit");
    ASSERT_EQ(stage(), Stage::Locked) << "a wrong PIN opened it";
    m_driver.fill("code", pin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    EXPECT_TRUE(m_driver.window().isVisible());
}

} // namespace lacrima::ui::test
