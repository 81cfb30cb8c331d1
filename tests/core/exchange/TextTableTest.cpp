// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TextTable.h"

#include "core/exchange/table/CsvCell.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

TextTable good(const QByteArray& bytes) {
    auto table = readTextTable(bytes);
    EXPECT_TRUE(table.has_value()) << (table ? std::string() : std::string(table.error().key));
    return table ? *table : TextTable{};
}

std::string bad(const QByteArray& bytes, std::vector<std::string> arguments = {}) {
    auto table = readTextTable(bytes);
    if (table) return "read";
    if (!arguments.empty()) {
        EXPECT_EQ(table.error().arguments, arguments);
    }
    return std::string(table.error().key);
}

TEST(TextTableTest, FindsTheDelimiterOfTheFirstLine) {
    EXPECT_EQ(good("a,b;c\n1,2\n").names, (QStringList{QStringLiteral("a"), QStringLiteral("b;c")}));
    EXPECT_EQ(good("a;b\n1;2,5\n").rows[0], (QStringList{QStringLiteral("1"), QStringLiteral("2,5")}));
    EXPECT_EQ(good("a\tb\n1\t\n").rows[0], (QStringList{QStringLiteral("1"), QString()}));
}

TEST(TextTableTest, WhatStandsWithinQuotesDelimitsNothing) {
    EXPECT_EQ(good("\"a;b;c\",d\n1,2\n").names, (QStringList{QStringLiteral("a;b;c"), QStringLiteral("d")}));
    EXPECT_EQ(
        good("\"a, b, c\";d\n1;2\n").names, (QStringList{QStringLiteral("a, b, c"), QStringLiteral("d")}));
    EXPECT_EQ(good("\"a\n;;\",b\n1,2\n").names, (QStringList{QStringLiteral("a\n;;"), QStringLiteral("b")}));
    EXPECT_EQ(good("\"a,b\"\n1\n").names, QStringList{QStringLiteral("a,b")});
}

TEST(TextTableTest, ReadsQuotesLineEndsAndEmptyLines) {
    const TextTable table = good("a,b\r\n\"x,\"\"y\"\"\",\"two\nlines\"\r\n\r\n3,4");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0][0], QStringLiteral("x,\"y\""));
    EXPECT_EQ(table.rows[0][1], QStringLiteral("two\nlines"));
    EXPECT_EQ(table.lines, (std::vector<int>{2, 5}));
}

TEST(TextTableTest, ReadsTheEncodingsOfTheOfficeWorld) {
    const QString expected = QString::fromUtf8("perché €");
    EXPECT_EQ(good("\xEF\xBB\xBF"
                   "a,b\nperch\xC3\xA9 \xE2\x82\xAC,1\n")
                  .rows[0][0],
        expected);
    EXPECT_EQ(good("a,b\nperch\xC3\xA9 \xE2\x82\xAC,1\n").rows[0][0], expected);
    const TextTable windows = good("a,b\nperch\xE9 \x80,1\n");
    EXPECT_EQ(windows.rows[0][0], expected);
    EXPECT_EQ(windows.encoding, QStringLiteral("Windows-1252"));
    QByteArray utf16("\xFF\xFE", 2);
    const QString text = QStringLiteral("a,b\n") + expected + QStringLiteral(",1\n");
    for (const QChar mark : text) {
        utf16.append(static_cast<char>(mark.unicode() & 0xFF)).append(static_cast<char>(mark.unicode() >> 8));
    }
    EXPECT_EQ(good(utf16).rows[0][0], expected);
}

TEST(TextTableTest, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(bad(""), "table.empty");
    EXPECT_EQ(bad(" \n\n"), "table.empty");
    EXPECT_EQ(bad("a,b\n"), "table.no_rows");
    EXPECT_EQ(bad("a,b\n1,2\n3\n", {"3", "1", "2"}), "table.ragged");
    EXPECT_EQ(bad("a,b\n\"two\nlines\",2\n3,4,5\n", {"4", "3", "2"}), "table.ragged");
    EXPECT_EQ(bad(QByteArray("a,b\n1,\0\n", 8)), "table.binary");
    EXPECT_EQ(bad("a,b\n1,2\n\"open,3\n", {"3"}), "table.quote");
    const auto missing = readTextFile(QStringLiteral("/nowhere/data.csv"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().key, "file.missing");
}

TEST(TextTableTest, FormulasAreDefusedInTextOnly) {
    EXPECT_EQ(csvCell(QStringLiteral("=1+1"), true), QStringLiteral("'=1+1"));
    EXPECT_EQ(csvCell(QStringLiteral("-5"), false), QStringLiteral("-5"));
    EXPECT_EQ(csvCell(QStringLiteral("a,\"b\""), true), QStringLiteral("\"a,\"\"b\"\"\""));
}

TEST(TextTableTest, EveryMarkThatWouldEndACellIsQuoted) {
    for (const char* text : {"a,b", "a\nb", "a\rb", "a\r\nb", "say \"a\"", " a", "a "}) {
        const QString cell = csvCell(QString::fromLatin1(text), true);
        EXPECT_TRUE(cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"'))) << text;
        const auto table = readTextTable("x,y\n" + cell.toUtf8() + ",2\n");
        ASSERT_TRUE(table.has_value()) << text;
        EXPECT_EQ(table->rows.front(), (QStringList{QString::fromLatin1(text), QStringLiteral("2")})) << text;
    }
}

} // namespace
} // namespace lacrima::exchange
