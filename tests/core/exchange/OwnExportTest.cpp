// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/OwnExport.h"

#include "tests/support/ScratchFolder.h"

#include <QFile>

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

QString named(const char* text) {
    return QString::fromLatin1(text);
}

TEST(OwnExportTest, AnItemWhoseValuesReachTheCodesCannotHoldThem) {
    instrument::Item item;
    item.type = instrument::ItemType::Integer;
    EXPECT_FALSE(canHoldCodes(item)) << "any number may be a value of it";
    for (const auto& [low, canHold] : {std::pair(0.0, true), std::pair(-91.0, true), std::pair(-92.0, false),
             std::pair(-99.0, false), std::pair(-200.0, false)}) {
        item.range.low = low;
        EXPECT_EQ(canHoldCodes(item), canHold) << low;
    }
    item.type = instrument::ItemType::Text;
    EXPECT_TRUE(canHoldCodes(item));
}

TEST(OwnExportTest, OptionsOfSeveralChoicesHoldCodesAndNoText) {
    const KnownColumns columns = knownColumns({});
    for (const char* name : {"cried_ever", "last_trigger", "last_trigger___loss"}) {
        EXPECT_TRUE(columns.coded.contains(named(name))) << name;
        EXPECT_TRUE(columns.closed.contains(named(name))) << name;
    }
    EXPECT_TRUE(columns.coded.contains(named("last_trigger_other")));
    EXPECT_FALSE(columns.closed.contains(named("last_trigger_other"))) << "free text";
    for (const QString& key : exportKeys()) EXPECT_TRUE(columns.closed.contains(key)) << key.toStdString();
}

TEST(OwnExportTest, TheCodebookSaysWhatColumnsOfOnesOwnHold) {
    const support::ScratchFolder folder;
    QFile codebook(folder.path("data.codebook.csv"));
    ASSERT_TRUE(codebook.open(QIODevice::WriteOnly));
    codebook.write("name,type,missing_codes\nempathy,decimal,-99 refused\nremark,text,\n'=odd,integer,\n");
    codebook.close();
    const KnownColumns columns = knownColumns(folder.path("data.csv"));
    EXPECT_TRUE(columns.coded.contains(named("empathy")));
    EXPECT_TRUE(columns.closed.contains(named("empathy")));
    EXPECT_FALSE(columns.coded.contains(named("remark")));
    EXPECT_FALSE(columns.closed.contains(named("remark")));
    EXPECT_TRUE(columns.closed.contains(named("=odd"))) << "without what guards it from spreadsheets";
    EXPECT_FALSE(columns.coded.contains(named("=odd")));
}

TEST(OwnExportTest, TheCodebookStandsBesideItsData) {
    EXPECT_EQ(codebookPath(named("data.csv")), named("data.codebook.csv"));
    EXPECT_EQ(codebookPath(named("./data.csv")), named("./data.codebook.csv"));
    EXPECT_EQ(codebookPath(named("/a/b/data.v2.csv")), named("/a/b/data.v2.codebook.csv"));
    EXPECT_EQ(codebookPath(named("a/data.csv")), named("a/data.codebook.csv"));
    EXPECT_EQ(codebookPath({}), QString());
}

} // namespace
} // namespace lacrima::exchange
