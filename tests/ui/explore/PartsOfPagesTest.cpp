// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of Explore have in common, by itself.
#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/VerdictFilter.h"
#include "ui/explore/part/BusyBar.h"
#include "ui/explore/scope/ViewNameDialog.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

using findings::Verdict;

QString words(const char* text) {
    return QString::fromUtf8(text);
}

TEST(VerdictFilterTest, EachButtonIsOfItsVerdictAndSaysHowMany) {
    VerdictFilter filter(nullptr);
    findings::VerdictCounts counts;
    counts.supported = 4;
    counts.undecided = 3;
    counts.against = 2;
    filter.setCounts(counts, 9);
    const auto button = [&](int which) {
        return filter.findChild<QPushButton*>(QStringLiteral("findingsVerdict%1").arg(which));
    };
    EXPECT_EQ(button(0)->text(), words("All 9"));
    for (const auto& [which, count] : {std::pair(1, "4"), std::pair(2, "3"), std::pair(3, "2")})
        EXPECT_TRUE(button(which)->text().endsWith(words(count))) << button(which)->text().toStdString();
    QSignalSpy chosen(&filter, &VerdictFilter::chosen);
    EXPECT_EQ(filter.verdict(), std::nullopt);
    const std::array verdicts{Verdict::Supported, Verdict::Undecided, Verdict::Against};
    for (int which = 1; which <= 3; ++which) {
        button(which)->click();
        EXPECT_EQ(filter.verdict(), verdicts[static_cast<std::size_t>(which - 1)]);
        EXPECT_EQ(chosen.count(), which) << "once, though another goes up";
    }
}

/// While one page computes another may be opened, and what was begun later is what is waited for.
TEST(BusyBarTest, NamesWhatWasBegunLast) {
    BusyBar bar(nullptr);
    const auto* stop = bar.findChild<QPushButton*>(words("stopComputing"));
    const auto expectNames = [&](const char* task, bool canStop) {
        EXPECT_FALSE(bar.isHidden());
        EXPECT_EQ(bar.findChild<QLabel*>()->text(), words(task));
        EXPECT_TRUE(bar.findChild<QProgressBar*>()->accessibleName().contains(words(task))) << task;
        EXPECT_TRUE(stop->accessibleName().contains(words(task))) << task;
        EXPECT_EQ(stop->isVisibleTo(&bar), canStop) << task;
    };
    bar.begin(words("Correlations"), true);
    expectNames("Correlations", true);
    bar.begin(words("Groups"), false);
    expectNames("Groups", false);
    bar.begin(words("Published findings"), true);
    expectNames("Published findings", true);
    bar.end();
    EXPECT_TRUE(bar.isHidden());
    bar.begin(words("Missing"), false);
    expectNames("Missing", false);
}

TEST(VerdictFilterTest, AVerdictThatIsRestoredAnnouncesNothing) {
    VerdictFilter filter(nullptr);
    QSignalSpy chosen(&filter, &VerdictFilter::chosen);
    for (const std::optional<Verdict> verdict :
        {std::optional(Verdict::Against), std::optional(Verdict::Supported), std::optional<Verdict>()}) {
        filter.setVerdict(verdict);
        EXPECT_EQ(filter.verdict(), verdict);
    }
    EXPECT_EQ(chosen.count(), 0);
}

TEST(ConfidenceChoiceTest, WhatIsNotOfferedIsNinetyFivePercent) {
    ConfidenceChoice choice("confidence", nullptr);
    QSignalSpy changed(&choice, &QComboBox::currentIndexChanged);
    EXPECT_EQ(choice.confidence(), 0.95);
    for (const double confidence : {0.99, 0.9, 0.95}) {
        choice.restore({{QStringLiteral("confidence"), confidence}});
        EXPECT_EQ(choice.confidence(), confidence);
    }
    choice.restore({{QStringLiteral("confidence"), 0.99}});
    choice.restore({{QStringLiteral("confidence"), 0.5}});
    EXPECT_EQ(choice.confidence(), 0.95);
    choice.restore({{QStringLiteral("confidence"), 0.99}});
    choice.restore({});
    EXPECT_EQ(choice.confidence(), 0.95) << "a view of an earlier version";
    EXPECT_EQ(changed.count(), 0);
}

TEST(ViewNameDialogTest, ANameThatIsTakenIsSaidAndBlanksAroundItDoNotCount) {
    auto* dialog = new ViewNameDialog(words("Save"), words("Save view"), nullptr);
    dialog->setHelp(words("What is kept."));
    dialog->setTaken([](const QString& name) { return name == words("Mine"); }, words("It is there."),
        words("Replace view"));
    auto* name = dialog->findChild<QLineEdit*>(words("viewName"));
    auto* save = dialog->findChild<QPushButton*>(words("saveViewNow"));
    const auto isSaid = [dialog](const char* text) {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [text](const QLabel* label) { return label->text() == words(text); });
    };
    QStringList named;
    QObject::connect(
        dialog, &ViewNameDialog::named, dialog, [&](const QString& each) { named.append(each); });
    EXPECT_FALSE(save->isEnabled());
    name->setText(words("   "));
    EXPECT_FALSE(save->isEnabled());
    name->setText(words(" Mine "));
    EXPECT_TRUE(save->isEnabled());
    EXPECT_EQ(save->text(), words("Replace view"));
    EXPECT_TRUE(isSaid("It is there.") && !isSaid("What is kept."));
    name->setText(words(" Mine, too "));
    EXPECT_EQ(save->text(), words("Save view"));
    EXPECT_TRUE(isSaid("What is kept.") && !isSaid("It is there."));
    save->click();
    EXPECT_EQ(named, QStringList{words("Mine, too")});
}

} // namespace
} // namespace lacrima::ui
