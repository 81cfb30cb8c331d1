// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/WrittenFor.h"

#include <gtest/gtest.h>

namespace lacrima::ui::report {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

QJsonObject about(const char* filter, bool isHandPicked, const char* data = "00") {
    return {{str("filter"), str(filter)}, {str("picked"), isHandPicked}, {str("data"), str(data)},
        {str("position"), 290}};
}

TEST(WrittenForTest, WhateverIsAnotherPartIsNamed) {
    EXPECT_EQ(otherThan(about("", false), about("", false)), QString());
    EXPECT_EQ(otherThan(about("[gaf] > 50", false), about("", false)),
        str("cases for which this holds: [gaf] > 50"));
    EXPECT_EQ(otherThan(about("", false), about("[gaf] > 50", false)), str("all cases"));
    EXPECT_EQ(otherThan(about("", true), about("", false)), str("cases picked by hand in the charts"));
    EXPECT_EQ(otherThan(about("", false), about("", true)), str("all cases"));
    EXPECT_EQ(otherThan(about("[gaf] > 50", true), about("", false)),
        str("cases for which this holds: [gaf] > 50, cases picked by hand in the charts"));
}

TEST(WrittenForTest, OtherDataAreNamedByTheirPosition) {
    EXPECT_EQ(otherThan(about("", false, "01"), about("", false, "02")), str("data of log position 290"));
    EXPECT_EQ(otherThan({}, about("", false)), QString()) << "nobody knows what they were written on";
    QJsonObject older = about("", false);
    older.remove(str("data"));
    EXPECT_EQ(otherThan(older, about("", false)), QString());
}

} // namespace
} // namespace lacrima::ui::report
