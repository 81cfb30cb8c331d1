// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/CellReader.h"

#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/DateReader.h"

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

using response::Answer;
using response::Missing;
using response::MissingReason;
using response::Number;

instrument::Item item(instrument::ItemType type) {
    instrument::Item made;
    made.id = QStringLiteral("x");
    made.type = type;
    made.range.low = 0;
    return made;
}

TEST(NumberMarksTest, GroupsAndMarksAreChecked) {
    const NumberMarks point{'.', ','};
    const auto value = [](const char* cell, NumberMarks marks) {
        const auto number = numberIn(cell, marks);
        return number ? number->value : -1;
    };
    EXPECT_EQ(value("1,250.5", point), 1250.5);
    EXPECT_EQ(value("12,000", point), 12000);
    EXPECT_EQ(value("1.250,5", {',', '.'}), 1250.5);
    for (const char* none :
        {"1,25", "1,2500", "0,125", "1,250,5", "1.2.3", "12a", "", "-", "e5", "1e", "--1", "1,,250"})
        EXPECT_EQ(value(none, point), -1) << none;
    EXPECT_EQ(value("1,250", {'.', '\0'}), -1) << "no thousands";
    for (const char* code : {"007", "+5", "00", "9007199254740993"}) {
        const auto number = numberIn(code, point);
        ASSERT_TRUE(number.has_value()) << code;
        EXPECT_TRUE(number->isCode) << code;
    }
    for (const char* plain : {"0", "0.5", "-0.25", "10", "9007199254740991", "0.12345678901234567"})
        EXPECT_FALSE(numberIn(plain, point)->isCode) << plain;
}

TEST(ReadingPlanTest, TheGuardHasAnInverse) {
    for (const char* text : {"=1", "-1", "+x", "@x", "\tx", "'=1", "''-", "'plain", "plain", "'", ""}) {
        const QString words = QString::fromLatin1(text);
        EXPECT_EQ(unguarded(guarded(words)), words) << text;
    }
    EXPECT_EQ(guarded(QStringLiteral("'=1")), QStringLiteral("''=1"));
    EXPECT_EQ(guarded(QStringLiteral("'plain")), QStringLiteral("'plain"));
}

TEST(CellReaderTest, WhatAPersonTypes) {
    const instrument::Item number = item(instrument::ItemType::Decimal);
    EXPECT_EQ(readTyped(number, QStringLiteral("1,5")).answer, Answer(Number{1.5}));
    EXPECT_EQ(readTyped(number, QStringLiteral("1.5")).answer, Answer(Number{1.5}));
    EXPECT_EQ(readTyped(number, QStringLiteral("1.250")).answer, Answer(Number{1.25}));
    EXPECT_EQ(readTyped(number, QStringLiteral("1,250")).problem, "import.not_a_number");
    EXPECT_EQ(readTyped(number, QStringLiteral("refused")).answer, Answer(Missing{MissingReason::Refused}));
    EXPECT_EQ(readTyped(number, QStringLiteral("-97")).answer, Answer(Missing{MissingReason::Refused}));
    EXPECT_EQ(readTyped(number, QString()).answer, Answer(Missing{MissingReason::Skipped}));
    EXPECT_EQ(
        readTyped(item(instrument::ItemType::Integer), QStringLiteral("3.5")).problem, "import.not_whole");
    EXPECT_EQ(readTyped(item(instrument::ItemType::Several), QStringLiteral("rain;loss")).answer,
        Answer(response::Choices{{QStringLiteral("loss"), QStringLiteral("rain")}}));
    const instrument::Item text = item(instrument::ItemType::Text);
    EXPECT_EQ(readTyped(text, QStringLiteral("NA")).answer, Answer(response::Text{QStringLiteral("NA")}));
}

/// Among more than two choices, 1 is not "yes".
TEST(CellReaderTest, YesAndNoAreTheChoicesOfAQuestionThatHasNoOthers) {
    instrument::Item asked = item(instrument::ItemType::Choice);
    for (const char* code : {"0", "1"}) asked.options.push_back({QString::fromLatin1(code), {}, {}});
    EXPECT_EQ(readTyped(asked, QStringLiteral("Yes")).answer, Answer(response::Choice{QStringLiteral("1")}));
    EXPECT_EQ(readTyped(asked, QStringLiteral("n")).answer, Answer(response::Choice{QStringLiteral("0")}));
    asked.options.push_back({QStringLiteral("2"), {}, {}});
    EXPECT_EQ(readTyped(asked, QStringLiteral("yes")).answer, Answer(response::Choice{QStringLiteral("yes")}))
        << "kept, to be named as no choice";
    EXPECT_EQ(readTyped(asked, QStringLiteral("n")).answer, Answer(response::Choice{QStringLiteral("n")}));
}

TEST(DateReaderTest, OneOrderForAFile) {
    DateEvidence evidence;
    evidence.take(QStringLiteral("3/4/2024"));
    EXPECT_FALSE(evidence.order().has_value());
    evidence.take(QStringLiteral("3/14/2024"));
    EXPECT_EQ(evidence.order(), DateOrder::MonthDayYear);
    EXPECT_EQ(readDate(QStringLiteral("3/4/2024"), evidence.order()).date, (response::Date{2024, 3, 4}));
    EXPECT_EQ(readDate(QStringLiteral("14/3/2024"), evidence.order()).problem, "import.not_a_date");
    evidence.take(QStringLiteral("14/3/2024"));
    EXPECT_FALSE(evidence.order().has_value()) << "they contradict each other";
    EXPECT_EQ(readDate(QStringLiteral("2024-02-29 10:15:00"), {}).date, (response::Date{2024, 2, 29}));
    EXPECT_EQ(readDate(QStringLiteral("2024-02"), {}).date, (response::Date{2024, 2, 0}));
    EXPECT_EQ(readDate(QStringLiteral("2023-02-29"), {}).problem, "import.not_a_date");
    EXPECT_EQ(readDate(QStringLiteral("5.3.24"), {}).problem, "import.not_a_date");
}

/// "--dates ymd" says nothing of a date whose year stands last.
TEST(DateReaderTest, EachOrderReadsItsOwnDates) {
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        EXPECT_EQ(readDate(QStringLiteral("2024/3/4"), order).date, (response::Date{2024, 3, 4}));
    const QString turned = QStringLiteral("3/4/2024");
    EXPECT_EQ(readDate(turned, DateOrder::DayMonthYear).date, (response::Date{2024, 4, 3}));
    EXPECT_EQ(readDate(turned, DateOrder::MonthDayYear).date, (response::Date{2024, 3, 4}));
    EXPECT_EQ(readDate(turned, DateOrder::YearMonthDay).problem, "import.date_two_ways");
    EXPECT_EQ(readDate(turned, {}).problem, "import.date_two_ways");
}

/// A twelfth is a day of December as well as December is a month.
TEST(DateReaderTest, ANumberUpToTwelveProvesNoOrder) {
    for (const char* undecided : {"5/12/2024", "12/5/2024", "12/12/2024"}) {
        DateEvidence evidence;
        evidence.take(QString::fromLatin1(undecided));
        EXPECT_FALSE(evidence.order().has_value()) << undecided;
        EXPECT_EQ(readDate(QString::fromLatin1(undecided), evidence.order()).problem, "import.date_two_ways");
    }
    for (const auto& [proof, order] :
        {std::pair("5/13/2024", DateOrder::MonthDayYear), std::pair("13/5/2024", DateOrder::DayMonthYear)}) {
        DateEvidence evidence;
        evidence.take(QString::fromLatin1(proof));
        EXPECT_EQ(evidence.order(), order) << proof;
    }
}

} // namespace
} // namespace lacrima::exchange
