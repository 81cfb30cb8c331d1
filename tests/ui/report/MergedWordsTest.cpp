// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/MergedWords.h"

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

QString merged(const char* base, const char* ours, const char* theirs) {
    return mergedWords(QString::fromUtf8(base), QString::fromUtf8(ours), QString::fromUtf8(theirs));
}

TEST(MergedWordsTest, WhoAloneChangedSomethingHasTheirWay) {
    EXPECT_EQ(merged("a", "a b", "a"), QStringLiteral("a b"));
    EXPECT_EQ(merged("a", "a", "c a"), QStringLiteral("c a"));
    EXPECT_EQ(merged("a", "", "a"), QString());
    EXPECT_EQ(merged("a", "b", "b"), QStringLiteral("b"));
}

TEST(MergedWordsTest, ChangesOfDifferentPlacesAreBothMade) {
    EXPECT_EQ(
        merged("one\ntwo\nthree", "ONE\ntwo\nthree", "one\ntwo\nTHREE"), QStringLiteral("ONE\ntwo\nTHREE"));
    EXPECT_EQ(
        merged("one\ntwo\nthree", "one\ntwo\nTHREE", "ONE\ntwo\nthree"), QStringLiteral("ONE\ntwo\nTHREE"));
    EXPECT_EQ(merged("one two", "one, two", "one two."), QStringLiteral("one, two."));
}

TEST(MergedWordsTest, OfOnePlaceBothVersionsStand) {
    EXPECT_EQ(merged("", "mine", "theirs"), QStringLiteral("mine\n\ntheirs"));
    EXPECT_EQ(merged("a\nmiddle\nz", "a\nmy middle words\nz", "a\ntheir middle part\nz"),
        QStringLiteral("a\nmy middle words\n\ntheir middle part\nz"));
}

/// While both go on typing, each takes up the other's text once and not again and again.
TEST(MergedWordsTest, TwoWhoGoOnWritingDoNotMultiplyTheText) {
    QString stored;
    QString mine = QStringLiteral("m");
    QString theirs = QStringLiteral("t");
    QString iRead;
    QString theyRead;
    const auto keep = [&stored](QString& text, QString& read) {
        read = text = stored = mergedWords(read, text, stored);
    };
    for (int round = 0; round < 5; ++round) {
        keep(mine, iRead);
        keep(theirs, theyRead);
        mine.insert(mine.indexOf(QLatin1Char('m')) + 1, QLatin1Char('m'));
        theirs.insert(theirs.lastIndexOf(QLatin1Char('t')) + 1, QLatin1Char('t'));
    }
    keep(mine, iRead);
    keep(theirs, theyRead);
    EXPECT_EQ(stored.count(QLatin1Char('m')), 6) << stored.toStdString();
    EXPECT_EQ(stored.count(QLatin1Char('t')), 6) << stored.toStdString();
}

} // namespace
} // namespace lacrima::ui::report::test
