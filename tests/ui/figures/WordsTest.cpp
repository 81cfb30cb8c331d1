// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Words.h"

#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/TypedNumber.h"

#include <QDate>
#include <QLocale>

#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace lacrima::ui::figures {
namespace {

TEST(NumbersTest, ZeroHasNoSign) {
    for (const double zero : {0.0, -0.0, 0.004, -0.004, -std::numeric_limits<double>::min()}) {
        EXPECT_EQ(text::bounded(zero), QStringLiteral(".00"));
        EXPECT_EQ(text::fixed(zero, 2), QStringLiteral("0.00"));
        EXPECT_EQ(text::percent(zero / 100), QStringLiteral("0.0 %"));
    }
    EXPECT_EQ(text::interval(-0.001, 0.001), QStringLiteral("[.00, .00]"));
    EXPECT_EQ(text::percentInterval(-0.0001, 0.5), QStringLiteral("[0.0, 50.0]"));
    EXPECT_EQ(text::bounded(-0.006), QStringLiteral("−.01"));
}

/// Somebody answered with more digits than a table has room for.
TEST(NumbersTest, WhatIsHugeIsNotWrittenOut) {
    EXPECT_EQ(text::fixed(999'999'999'999'999.0, 0), QStringLiteral("999999999999999"));
    EXPECT_EQ(text::fixed(1e19, 2), QStringLiteral("1e+19"));
    EXPECT_EQ(text::fixed(-1.23456e300, 2), QStringLiteral("−1.235e+300"));
    EXPECT_LE(text::fixed(std::numeric_limits<double>::max(), 2).size(), 12);
}

TEST(NumbersTest, AnIntervalBesideZeroDoesNotTouchIt) {
    EXPECT_EQ(text::interval(0.004, 0.54), QStringLiteral("[.004, .54]"));
    EXPECT_EQ(text::interval(-0.5, -0.0004), QStringLiteral("[−.50, −.0004]"));
    EXPECT_EQ(text::interval(-0.004, 0.54), QStringLiteral("[.00, .54]")) << "zero is in it";
    EXPECT_EQ(text::interval(0, 0.54), QStringLiteral("[.00, .54]"));
    EXPECT_EQ(text::interval(1e-9, 0.54), QStringLiteral("[.00000, .54]")) << "as near as five decimals say";
    EXPECT_EQ(text::percentInterval(0.0002, 0.05), QStringLiteral("[0.02, 5.0]"));
    EXPECT_EQ(text::percentInterval(0, 0.05), QStringLiteral("[0.0, 5.0]"));
}

TEST(NumbersTest, APRoundsToNoLimitThatItIsNot) {
    const std::vector<std::pair<double, const char*>> written{{0.0495, ".0495"}, {0.0499999, "< .050"},
        {0.049996, ".049996"}, {0.05, ".050"}, {0.0504, ".0504"}, {0.0505, ".051"}, {0.0494, ".049"},
        {0.0099, ".0099"}, {0.01, ".010"}, {0.0104, ".0104"}, {0.0094, ".009"}, {0.0011, ".001"},
        {0.001, ".001"}, {0.00099, "< .001"}, {0.0500000001, "> .050"}, {0.123, ".123"}};
    for (const auto& [p, words] : written) {
        EXPECT_EQ(text::pValue(p), QString::fromLatin1(words)) << p;
        const bool isSigned = !text::pValue(p).startsWith(QLatin1Char('.'));
        EXPECT_EQ(text::pWords(p),
            (isSigned ? QStringLiteral("p ") : QStringLiteral("p = ")) + QString::fromLatin1(words));
    }
    EXPECT_EQ(text::pWords(1), QStringLiteral("p = 1.000"));
}

TEST(NumbersTest, NoLineEndsBetweenASignAndItsNumber) {
    const QString sentence =
        QStringLiteral("With 55 cases, those below .27: r = −.49 [−.67, .26], p < .001, 95 % in all");
    const QString kept = text::unbroken(sentence);
    EXPECT_EQ(
        kept, QStringLiteral("With 55 cases, those below\u00a0.\uFEFF27: r\u00a0=\u00a0−.\uFEFF49 "
                             "[−.\uFEFF67,\u00a0.\uFEFF26], p\u00a0<\u00a0.\uFEFF001, 95\u00a0% in all"));
    EXPECT_EQ(text::broken(kept), sentence);
    EXPECT_EQ(text::unbroken(QStringLiteral("inferiori a −.27, n = 55")),
        QStringLiteral("inferiori a\u00a0−.\uFEFF27, n\u00a0=\u00a055"));
    EXPECT_EQ(
        text::unbroken(QStringLiteral("The end. And 3.55 more")), QStringLiteral("The end. And 3.55 more"));
    EXPECT_EQ(text::unbroken(QString()), QString());
}

TEST(WordsTest, EveryReasonHasWordsOfItsOwn) {
    using response::MissingReason;
    const std::vector<std::pair<MissingReason, const char*>> reasons{{MissingReason::Skipped, "skipped"},
        {MissingReason::Refused, "prefers not to answer"}, {MissingReason::NotApplicable, "not applicable"},
        {MissingReason::NotReached, "not reached"}, {MissingReason::Unreadable, "unreadable"},
        {MissingReason::Invalid, "not valid"}, {MissingReason::NotRecorded, "not recorded"},
        {MissingReason::NotInFile, "not in the file"}};
    std::set<QString> seen;
    for (const auto& [reason, words] : reasons) {
        EXPECT_EQ(text::missingWords(reason), QString::fromLatin1(words));
        seen.insert(text::missingWords(reason));
    }
    EXPECT_EQ(seen.size(), reasons.size());
}

/// Of whom nobody knows the clinician is drawn by themselves.
TEST(WordsTest, CasesWithoutAClinicianCountAsCliniciansOfTheirOwn) {
    dataset::Dataset data;
    for (const char* clinician : {"", "VD01", "", "VD01", ""}) {
        dataset::DataRow row;
        row.clinician = QString::fromLatin1(clinician);
        data.rows.edit().push_back(row);
    }
    const QString words = clusterBootstrapWords(data);
    EXPECT_TRUE(words.contains(QStringLiteral("With only 4 clinicians"))) << words.toStdString();
}

TEST(WordsTest, DamagedAndWaitingRecordsAreBothTold) {
    const QString words = leftOutWords({2, 3});
    EXPECT_TRUE(words.contains(QStringLiteral("2 record(s) of this study failed"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("3 record(s) come from offices"))) << words.toStdString();
}

TEST(WordsTest, MethodsAreShortWhereTheyAreChosen) {
    using analysis::CorrelationMethod;
    EXPECT_EQ(shortMethodName(CorrelationMethod::PercentageBend), QStringLiteral("Percentage bend"));
    EXPECT_EQ(shortMethodName(CorrelationMethod::KendallTauB), methodName(CorrelationMethod::KendallTauB));
}

TEST(CorrelationSheetTest, PIsNotSaidTwice) {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(6);
    for (const auto& [name, values] : {std::pair{"x", std::vector<double>{1, 2, 3, 4, 5, 6}},
             {"y", std::vector<double>{2, 1, 4, 3, 6, 5}}}) {
        dataset::DataColumn column;
        column.name = QLatin1String(name);
        column.values = values;
        column.cellStates = std::vector<dataset::CellState>(6, dataset::CellState::Answered);
        data.add(column);
    }
    findings::CorrelationRequest request;
    request.xs = {QStringLiteral("x")};
    request.ys = {QStringLiteral("y")};
    request.adjustment = analysis::Adjustment::None;
    const spec::TableSpec bare = correlationSheet(data, findings::correlate(data, request));
    EXPECT_EQ(bare.titles().filter(QStringLiteral("p")), QStringList{QStringLiteral("p")});
    EXPECT_EQ(bare.rows[0].size(), bare.columns.size());
    request.adjustment = analysis::Adjustment::Holm;
    const spec::TableSpec adjusted = correlationSheet(data, findings::correlate(data, request));
    EXPECT_EQ(adjusted.columns.size(), bare.columns.size() + 1);
    EXPECT_EQ(adjusted.rows[0].size(), adjusted.columns.size());
}

TEST(TypedNumberTest, DecimalsStayBehindParted) {
    for (const char16_t* gap : {u" ", u"'", u"\u00a0", u"\u202f", u"\u2019"}) {
        const QString parted = QString::fromUtf16(gap);
        EXPECT_EQ(text::typedNumber(QStringLiteral("1") + parted + QStringLiteral("234.5")).value, 1234.5);
        EXPECT_EQ(
            text::typedNumber(QStringLiteral("12") + parted + QStringLiteral("345,75")).value, 12345.75);
        EXPECT_EQ(text::typedNumber(QStringLiteral("1") + parted + QStringLiteral("234")).value, 1234);
    }
}

TEST(AnswerWordsTest, ADateIsAsExactAsItWasGiven) {
    const instrument::Item item;
    const auto words = [&item](const response::Date& date) {
        return text::answerWords(item, date, QStringLiteral("en"));
    };
    EXPECT_EQ(words({1968, 0, 0}), QStringLiteral("1968"));
    EXPECT_EQ(words({1968, 5, 0}), QLocale().toString(QDate(1968, 5, 1), QStringLiteral("MMMM yyyy")));
    EXPECT_EQ(words({1968, 5, 12}), QStringLiteral("12 May 1968"));
}

TEST(AnswerWordsTest, AChoiceTypedTwiceIsOneAndMayBeTypedInEveryLanguage) {
    instrument::Item item;
    item.type = instrument::ItemType::Several;
    for (const char* code : {"1", "2"}) {
        instrument::Option option;
        option.code = QString::fromLatin1(code);
        for (const char* language : {"en", "it"})
            option.label.byLanguage.insert(
                QString::fromLatin1(language), QString::fromLatin1(language) + option.code);
        item.options.push_back(option);
    }
    const response::Answer both = response::Choices{{QStringLiteral("1"), QStringLiteral("2")}};
    for (const char* typed : {"2;1;2", "en1, it2", "it2; it1", "1; it1; 2"})
        EXPECT_EQ(text::answerFromWords(item, QString::fromLatin1(typed)), both) << typed;
}

} // namespace
} // namespace lacrima::ui::figures
