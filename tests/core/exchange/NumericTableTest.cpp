// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/NumericTable.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>
#include <readstat.h>

namespace lacrima::exchange {
namespace {

NumericTable good(const QByteArray& bytes) {
    auto table = readNumericText(bytes, QStringLiteral("data.csv"));
    EXPECT_TRUE(table.has_value()) << (table ? std::string() : std::string(table.error().key));
    return table ? *table : NumericTable{};
}

base::Error bad(const QByteArray& bytes) {
    auto table = readNumericText(bytes, QStringLiteral("data.csv"));
    EXPECT_FALSE(table) << bytes.toStdString();
    return table ? base::error("table.empty") : table.error();
}

TEST(NumericTableTest, ReadsNumbersAndMissing) {
    const NumericTable table = good("a,b\n1,-2.5e3\n,NA\n3,.5\n");
    ASSERT_EQ(table.rows, 3U);
    EXPECT_EQ(table.columns[0].numbers[0], 1);
    EXPECT_TRUE(std::isnan(table.columns[0].numbers[1]));
    EXPECT_TRUE(std::isnan(table.columns[1].numbers[1]));
    EXPECT_EQ(table.columns[0].numbers[2], 3);
    EXPECT_EQ(table.columns[1].numbers[0], -2500);
    EXPECT_EQ(table.columns[1].numbers[2], 0.5);
}

TEST(NumericTableTest, DecimalCommaBesideSemicolons) {
    const NumericTable table = good("a;b\n1,5;2\n");
    EXPECT_EQ(table.columns[0].numbers[0], 1.5);
    EXPECT_EQ(good("a;b\n1,500,000;2\n").columns[0].numbers[0], 1500000);
    EXPECT_TRUE(good("a;b\n1,500,00;2\n").columns[0].isText());
}

TEST(NumericTableTest, TextsAreKeptApartWithTheirFirstLine) {
    const NumericTable table = good("\xEF\xBB\xBFid,x,who\n7,1,anna\n8,2,\n\n9,x3,\"b,\"\"c\"\n");
    ASSERT_EQ(table.rows, 3U);
    EXPECT_FALSE(table.columns[0].isText());
    EXPECT_TRUE(table.columns[1].isText());
    EXPECT_EQ(table.columns[1].textLine, 5);
    EXPECT_EQ(table.columns[1].texts,
        (std::vector<QString>{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("x3")}));
    EXPECT_TRUE(table.columns[1].numbers.empty());
    EXPECT_EQ(table.columns[2].texts[2], QStringLiteral("b,\"c"));
    EXPECT_TRUE(table.columns[2].texts[1].isEmpty());
    EXPECT_EQ(table.lines, (std::vector<int>{2, 3, 5}));
}

TEST(NumericTableTest, ACellThatReadsTwoWaysIsNamedByItsLine) {
    const NumericTable table = good("a;b\n1;5\n\n2;1.234\n3;1.500\n");
    EXPECT_EQ(table.columns[0].twoWaysLine, 0);
    EXPECT_EQ(table.columns[1].twoWaysLine, 4) << "of the first of them";
}

TEST(NumericTableTest, NamesMayRepeatOrBeMissing) {
    const NumericTable table = good("a,a,,b\n1,2,3,4\n");
    EXPECT_EQ(table.columns.size(), 4U);
    EXPECT_EQ(table.places(QStringLiteral("a")), (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(table.columns[2].name.isEmpty());
    EXPECT_TRUE(table.places(QStringLiteral("c")).empty());
}

TEST(NumericTableTest, HugeAndInfiniteNumbers) {
    const NumericTable table = good("a,b,c\n1e400,1e-400,inf\n");
    EXPECT_TRUE(std::isinf(table.columns[0].numbers[0]));
    EXPECT_EQ(table.columns[1].numbers[0], 0);
    EXPECT_TRUE(std::isinf(table.columns[2].numbers[0]));
}

TEST(NumericTableTest, BadFilesSayWhere) {
    EXPECT_EQ(bad("").key, "table.empty");
    EXPECT_EQ(bad("a,b\n").key, "table.no_rows");
    EXPECT_EQ(bad("a,b\n1,2\n3\n"), base::error("table.ragged", {"data.csv", "3", "1", "2"}));
    EXPECT_EQ(bad("a,b\n1,\"2\n"), base::error("table.quote", {"data.csv", "2"}));
    EXPECT_EQ(bad(QByteArray("a\0b\n1\n", 6)).key, "table.binary");
    EXPECT_EQ(readNumericFile(QStringLiteral("/no/such.csv")).error().key, "file.missing");
}

ssize_t writeBytes(const void* bytes, std::size_t size, void* file) {
    return static_cast<QFile*>(file)->write(static_cast<const char*>(bytes), static_cast<qint64>(size));
}

/// Two numbers and a text: 99 and 7..8 are declared missing, the labels are those of a questionnaire.
void writeSav(const QString& path, readstat_compress_t compression = READSTAT_COMPRESS_NONE) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, &writeBytes);
    readstat_writer_set_compression(writer, compression);
    readstat_label_set_t* labels = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "agree");
    readstat_label_double_value(labels, 1, "seldom");
    readstat_label_double_value(labels, 5, "always");
    readstat_variable_t* first = readstat_add_variable(writer, "wai_1", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label(first, "First item");
    readstat_variable_set_label_set(first, labels);
    readstat_variable_add_missing_double_value(first, 99);
    readstat_variable_t* second = readstat_add_variable(writer, "gaf", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_add_missing_double_range(second, 7, 8);
    readstat_variable_t* third = readstat_add_variable(writer, "office", READSTAT_TYPE_STRING, 8);
    const std::vector<std::pair<double, double>> rows{{1, 6.5}, {99, 7.5}, {5, 9}};
    ASSERT_EQ(readstat_begin_writing_sav(writer, &file, static_cast<long>(rows.size())), READSTAT_OK);
    for (const auto& row : rows) {
        readstat_begin_row(writer);
        readstat_insert_double_value(writer, first, row.first);
        readstat_insert_double_value(writer, second, row.second);
        readstat_insert_string_value(writer, third, "O1");
        readstat_end_row(writer);
    }
    EXPECT_EQ(readstat_end_writing(writer), READSTAT_OK);
    readstat_writer_free(writer);
}

TEST(SavReaderTest, DeclaredMissingValuesAreNeverNumbers) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.sav"));
    writeSav(path);
    const auto table = readNumericFile(path);
    ASSERT_TRUE(table.has_value()) << (table ? std::string() : std::string(table.error().key));
    ASSERT_EQ(table->rows, 3U);
    ASSERT_EQ(table->columns.size(), 3U);
    EXPECT_EQ(table->columns[0].name, QStringLiteral("wai_1"));
    EXPECT_EQ(table->columns[0].label, QStringLiteral("First item"));
    EXPECT_EQ(table->columns[0].valueLabels.at(5), QStringLiteral("always"));
    EXPECT_EQ(table->columns[0].numbers[0], 1);
    EXPECT_TRUE(std::isnan(table->columns[0].numbers[1]));
    EXPECT_EQ(table->columns[1].numbers[0], 6.5);
    EXPECT_TRUE(std::isnan(table->columns[1].numbers[1]));
    EXPECT_EQ(table->columns[1].numbers[2], 9);
    EXPECT_TRUE(table->columns[2].isText());
    EXPECT_EQ(table->columns[2].texts[1], QStringLiteral("O1"));
}

/// Some programs write it in their own language. It stands in the header, whatever follows is packed or not.
TEST(SavReaderTest, ADayThatNobodyKnowsIsNoReasonToRefuseAFile) {
    constexpr qsizetype kDateAt = 92;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.sav"));
    for (const readstat_compress_t compression :
        {READSTAT_COMPRESS_NONE, READSTAT_COMPRESS_ROWS, READSTAT_COMPRESS_BINARY}) {
        writeSav(path, compression);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& day : {QByteArray("05 f\xe9v 2609:15:00"), QByteArray("05 Mag 2609:15:00"),
                 QByteArray("99 xxx 9999:99:99"), QByteArray(17, ' '), QByteArray(17, '\0')}) {
            ASSERT_EQ(day.size(), 17);
            ASSERT_TRUE(file.seek(0));
            file.write(QByteArray(bytes).replace(kDateAt, day.size(), day));
            ASSERT_TRUE(file.flush());
            const auto table = readNumericFile(path);
            ASSERT_TRUE(table.has_value()) << compression << day.toStdString();
            EXPECT_EQ(table->rows, 3U);
            EXPECT_EQ(table->columns[1].numbers[2], 9);
        }
    }
}

TEST(SavReaderTest, WhatTheUserDeclaresMissingComesOnTop) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.sav"));
    writeSav(path);
    ReadingOptions options;
    options.missing = {QStringLiteral("5"), QStringLiteral("6.5")};
    const auto numbers = readNumericFile(path, options);
    ASSERT_TRUE(numbers.has_value());
    EXPECT_EQ(numbers->columns[0].numbers[0], 1);
    EXPECT_TRUE(std::isnan(numbers->columns[0].numbers[2]));
    EXPECT_TRUE(std::isnan(numbers->columns[1].numbers[0]));
    EXPECT_EQ(numbers->columns[1].numbers[2], 9);
    EXPECT_EQ(numbers->columns[2].texts[0], QStringLiteral("O1"));
    options.missing = {QStringLiteral("O1")};
    const auto words = readNumericFile(path, options);
    ASSERT_TRUE(words.has_value());
    EXPECT_EQ(words->columns[0].numbers[2], 5);
    EXPECT_EQ(words->columns[2].texts[0], QString());
}

TEST(SavReaderTest, TheDayInTheHeaderIsDecoration) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.sav"));
    writeSav(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (const char* day :
        {"11 feb 1412:35:06", "28 m\xe4r 9909:01:00", "                 ", "06 Mag 2612-00-00"}) {
        QByteArray other = whole;
        other.replace(92, 17, day);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(other);
        file.close();
        const auto table = readNumericFile(path);
        ASSERT_TRUE(table.has_value()) << day << std::string(table.error().key);
        EXPECT_EQ(table->columns[0].numbers[0], 1);
    }
}

TEST(SavReaderTest, EmptyAndEncryptedFilesHaveTheirSentences) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data.sav")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(readNumericFile(file.fileName()).error().key, "table.empty");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV\x15\0\0\0", 24) + QByteArray(256, 'x'));
    file.close();
    EXPECT_EQ(readNumericFile(file.fileName()).error().key, "sav.encrypted");
}

TEST(SavReaderTest, DamagedFilesAreRefused) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.sav"));
    writeSav(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (const qsizetype size : {qsizetype{40}, qsizetype{300}, whole.size() - 8}) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.left(size));
        file.close();
        const auto table = readNumericFile(path);
        ASSERT_FALSE(table.has_value()) << size;
        EXPECT_EQ(table.error().key, "sav.unreadable");
    }
    EXPECT_EQ(readNumericFile(folder.filePath(QStringLiteral("no.sav"))).error().key, "file.missing");
}

} // namespace
} // namespace lacrima::exchange
