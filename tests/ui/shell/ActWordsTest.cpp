// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActWords.h"

#include "ui/text/Translation.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

QString of(const char* words) {
    return QString::fromUtf8(words);
}

study::HolderAct act(const QString& what, const char* name, const char* author, std::size_t place) {
    return {of("2026-11-29"), what, of(name), of(author), place < 4, place};
}

QStringList linesOf(const std::vector<study::HolderAct>& acts) {
    text::speak(*qApp, of("en"));
    study::OfficeOverview office;
    office.office.fingerprint = of("0123456789abcdef");
    office.office.name = of("Via Dante");
    QStringList lines = actLines(acts, {office});
    const QString date = QStringLiteral("29 Nov 2026") + QStringLiteral(": ");
    for (QString& line : lines) {
        EXPECT_TRUE(line.startsWith(date)) << line.toStdString();
        line.remove(0, date.size());
    }
    return lines;
}

std::vector<study::HolderAct> founding() {
    return {act(record::kCertified, "Ada", "", 1), act(record::kCertified, "", "", 2),
        act(study::kTicketMade, "", "Ada", 3)};
}

TEST(ActWordsTest, TheFoundingIsOneLine) {
    EXPECT_EQ(
        linesOf(founding()), QStringList{of("The study was made; Ada can open it, and the recovery sheet")});
    EXPECT_EQ(linesOf({}), QStringList());
    auto acts = founding();
    acts.push_back(act(record::kRemoved, "Ada", "Bob", 3));
    EXPECT_EQ(linesOf(acts).last(), of("Ada was removed (signed by Bob)")) << "nothing hides in the founding";
}

TEST(ActWordsTest, ARenewedSheetIsOneLineAndAnOldOneAlone) {
    auto acts = founding();
    acts.push_back(act(record::kRemoved, "", "Ada", 9));
    acts.push_back(act(record::kCertified, "", "", 10));
    acts.push_back(act(record::kNewRecoverySheet, "", "Ada", 11));
    acts.push_back(act(record::kRemoved, "", "Bob", 12));
    EXPECT_EQ(linesOf(acts).mid(1),
        (QStringList{
            of("A new recovery sheet was made; the one before opens this file no longer (signed by Ada)"),
            of("The recovery sheet opens this file no longer (signed by Bob)")}));
}

TEST(ActWordsTest, OfficesAndKeyHoldersGoByTheirNames) {
    EXPECT_EQ(linesOf({act(study::kTicketMade, "Flo\nrence", "Ada", 5), act(study::kTicketMade, "", "Ada", 6),
                  act(study::kOfficeAccepted, "0123456789abcdef", "Ada", 7),
                  act(study::kOfficeRefused, "fedcba9876543210", "Ada", 8),
                  act(record::kNewPassphrase, "Bob", "Bob", 9), act(record::kCertified, "Cleo", "", 10)}),
        (QStringList{of("A copy was made for the office Flo rence (signed by Ada)"),
            of("A copy was made for a new office (signed by Ada)"),
            of("The office Via Dante was accepted (signed by Ada)"),
            of("The office fedc ba98 7654 3210 was refused (signed by Ada)"),
            of("Bob has another passphrase (signed by Bob)"), of("Cleo can open the study")}));
}

} // namespace
} // namespace lacrima::ui
