// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/ReportPlace.h"

#include <gtest/gtest.h>

namespace lacrima::casebook {
namespace {

record::SavedView viewOf(const char* name, const QByteArray& arrangement) {
    return {QString::fromLatin1(name), arrangement, 4, {}, {}, 0};
}

QString namesOf(const std::vector<SavedViewVersion>& views) {
    QString names;
    for (const SavedViewVersion& version : views) names += version.view.name;
    return names;
}

TEST(ReportPlaceTest, ThePlaceStandsBesideWhatElseTheArrangementSays) {
    const record::SavedView view = viewOf("a", "{\"tab\":\"tabCrying\"}");
    EXPECT_EQ(reportPlace(view), std::nullopt);
    const record::SavedView placed = atReportPlace(view, 3);
    EXPECT_EQ(reportPlace(placed), 3);
    EXPECT_TRUE(placed.arrangement.contains("\"tab\":\"tabCrying\""));
    EXPECT_EQ(placed.logPosition, view.logPosition);
    EXPECT_EQ(reportPlace(atReportPlace(placed, std::nullopt)), std::nullopt);
    EXPECT_EQ(atReportPlace(view, std::nullopt).arrangement, view.arrangement) << "nothing to write anew";
}

TEST(ReportPlaceTest, WhatIsNoPlaceIsNone) {
    for (const char* json :
        {"", "no JSON", "[1]", "{\"report\":0}", "{\"report\":\"first\"}", "{\"report\":-2}"})
        EXPECT_EQ(reportPlace(viewOf("a", json)), std::nullopt) << json;
}

TEST(ReportPlaceTest, InItsOrderOfEqualPlacesByName) {
    std::vector<SavedViewVersion> views;
    for (const auto& [name, json] :
        {std::pair("d", "{\"report\":2}"), std::pair("c", "{}"), std::pair("b", "{\"report\":2}"),
            std::pair("a", "{\"report\":7}"), std::pair("e", "{\"report\":1}")})
        views.push_back({{}, {}, viewOf(name, json)});
    EXPECT_EQ(namesOf(inReport(views)), QStringLiteral("ebda"));
}

} // namespace
} // namespace lacrima::casebook
