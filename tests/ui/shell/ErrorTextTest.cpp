// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "ui/text/Translation.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace lacrima::ui::text {
namespace {

std::string said(base::ErrorKey key, std::vector<std::string> arguments, const char* language = "en") {
    speak(*qApp, QString::fromLatin1(language));
    return sentenceOf(base::error(key, std::move(arguments))).toStdString();
}

TEST(ErrorTextTest, AnArgumentIsNoPlaceAndMakesNoLine) {
    EXPECT_EQ(said("study.missing_within", {"%2 of it", "3"}), "3 record(s) signed by %2 of it were removed");
    EXPECT_EQ(said("study.missing_within", {"a\nb\u2028c", "3"}), "3 record(s) signed by a b c were removed");
}

TEST(ErrorTextTest, TheRecoverySheetIsCalledSoInEachLanguage) {
    EXPECT_EQ(said("study.lock_missing", {""}), "the lock of the recovery sheet was taken out of this file: "
                                                "only a computer that has seen the lock still "
                                                "opens the file by it");
    EXPECT_EQ(said("study.lock_missing", {"Ada"}), "the lock of Ada was taken out of this file: only a "
                                                   "computer that has seen the lock still opens the file "
                                                   "by it");
    const std::string italian = said("study.lock_missing", {""}, "it");
    EXPECT_NE(italian.find("foglio di recupero"), std::string::npos) << italian;
    EXPECT_EQ(italian.find("recovery"), std::string::npos) << italian;
    speak(*qApp, QStringLiteral("en"));
}

} // namespace
} // namespace lacrima::ui::text
