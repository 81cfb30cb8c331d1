// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportNotes.h"

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

std::map<Section, QString> notes(const QByteArray& bytes) {
    auto read = notesFrom(bytes, QStringLiteral("notes.txt"), Section::Sample);
    EXPECT_TRUE(read);
    return read ? *read : std::map<Section, QString>{};
}

TEST(ReportNotesTest, SectionsBeginWithTheirCode) {
    const auto read =
        notes("\xEF\xBB\xBF"
              "Before all.\r\n\r\n  [crying] \nTheir tears.\n\nTwo paragraphs.\n\n[alliance]\n\n"
              "[crying]\nMore of it.\n");
    EXPECT_EQ(
        read, (std::map<Section, QString>{{Section::Sample, QStringLiteral("Before all.")},
                  {Section::Crying, QStringLiteral("Their tears.\n\nTwo paragraphs.\n\nMore of it.")}}));
    EXPECT_TRUE(notes("").empty());
    EXPECT_EQ(
        notes("a [crying] word in a line").begin()->second, QStringLiteral("a [crying] word in a line"));
}

TEST(ReportNotesTest, LineEndsOfOtherSystemsAreLineEnds) {
    EXPECT_EQ(notes("one\r\ntwo\r\n\r\nthree"),
        (std::map<Section, QString>{{Section::Sample, QStringLiteral("one\ntwo\n\nthree")}}));
}

TEST(ReportNotesTest, WhatCannotBeNotesIsRefusedAndTheFileNamed) {
    const auto errorOf = [](const QByteArray& bytes) {
        const auto read = notesFrom(bytes, QStringLiteral("notes.txt"), Section::Sample);
        EXPECT_FALSE(read);
        return read ? base::error("file.missing") : read.error();
    };
    EXPECT_EQ(errorOf("caf\xE9"), base::error("notes.not_utf8", {"notes.txt"}));
    EXPECT_EQ(errorOf(QByteArray("a\0b", 3)), base::error("notes.not_utf8", {"notes.txt"}));
    EXPECT_EQ(errorOf("one\n[weather]\n"), base::error("notes.no_section", {"notes.txt", "2"}));
}

} // namespace
} // namespace lacrima::ui::report::test
