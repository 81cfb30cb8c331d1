// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedExperienceWords.h"

#include <gtest/gtest.h>

namespace lacrima::ui::figures {
namespace {

findings::GroupedAnswer answerWith(const char* variable, double holmP) {
    findings::GroupedAnswer answer;
    answer.variable = QString::fromLatin1(variable);
    answer.test.holmP = holmP;
    return answer;
}

QString notesAt(double confidence) {
    findings::ExperienceByGroup groups;
    groups.confidence = confidence;
    groups.feelings = {answerWith("gen_first", 0.03), answerWith("gen_second", 0.3)};
    groups.topics = {answerWith("last_topic", 0.003)};
    groups.tested = 3;
    return groupedExperienceNotes(groups).join(QLatin1Char(' '));
}

TEST(GroupedExperienceWordsTest, WhatDiffersClearlyDependsOnTheConfidence) {
    const QString usual = notesAt(0.95);
    EXPECT_TRUE(usual.contains(QStringLiteral("gen_first"))) << usual.toStdString();
    EXPECT_TRUE(usual.contains(QStringLiteral("last_topic"))) << usual.toStdString();
    EXPECT_FALSE(usual.contains(QStringLiteral("gen_second"))) << usual.toStdString();
    const QString strict = notesAt(0.99);
    EXPECT_FALSE(strict.contains(QStringLiteral("gen_first"))) << strict.toStdString();
    EXPECT_TRUE(strict.contains(QStringLiteral("last_topic"))) << strict.toStdString();
    const QString strictest = notesAt(0.999);
    EXPECT_TRUE(strictest.contains(QStringLiteral("no answer differs clearly"))) << strictest.toStdString();
}

} // namespace
} // namespace lacrima::ui::figures
