// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "core/study/Drafts.h"
#include "core/study/Study.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ScratchFolder.h"
#include "ui/shell/RecentStudyRow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

/// The start page with settings of its own.
class StartPageTest : public ::testing::Test {
protected:
    StartPageTest() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings::setDefaultFormat(QSettings::NativeFormat);
        QSettings().clear();
    }

    QString study(const char* name) {
        const QString path = m_folder.path(name);
        EXPECT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        return path;
    }

    static QStringList wordsOf(const QWidget& part) {
        QStringList words;
        for (const QLabel* label : part.findChildren<QLabel*>()) words << label->text();
        return words;
    }

    support::ScratchFolder m_folder;
};

TEST_F(StartPageTest, TheListIsThereAtOnceAndFillsInWithoutOpeningAStudy) {
    const QString path = study("demonstration.lacrima");
    RecentStudies::remember(m_folder.path("gone.lacrima"));
    RecentStudies::remember(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files);

    StartPage page(nullptr);
    page.refresh();
    const auto rows = page.findChildren<RecentStudyRow*>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(wordsOf(*rows[0]).contains(QStringLiteral("demonstration")))
        << "the name of the file, for now";
    EXPECT_FALSE(wordsOf(*rows[0]).join(u' ').contains(QStringLiteral("last change")))
        << "nothing was read yet";
    QSignalSpy chosen(&page, &StartPage::studyChosen);
    rows[0]->click();
    ASSERT_EQ(chosen.size(), 1) << "and it can be opened already";
    EXPECT_EQ(chosen.front().front().toString(), path);

    EXPECT_TRUE(QTest::qWaitFor([&] {
        return wordsOf(*rows[0]).join(u' ').contains(QStringLiteral("last change"));
    })) << wordsOf(*rows[0]).join(u' ').toStdString();
    EXPECT_FALSE(wordsOf(*rows[0]).contains(QStringLiteral("demonstration"))) << "its title now";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !rows[1]->isEnabled(); })) << "the one that is gone";
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), beside);
}

TEST_F(StartPageTest, AnAnswerToAnOldListIsDropped) {
    RecentStudies::remember(study("demonstration.lacrima"));
    StartPage page(nullptr);
    for (int round = 0; round < 5; ++round) page.refresh();
    const auto isFilled = [&] {
        const auto rows = page.findChildren<RecentStudyRow*>();
        return rows.size() == 1 && wordsOf(*rows.front()).join(u' ').contains(QStringLiteral("last change"));
    };
    EXPECT_TRUE(QTest::qWaitFor(isFilled));
}

TEST_F(StartPageTest, AStudyIsListedOnceAndTheNewestFirst) {
    QStringList paths;
    for (int i = 0; i < 8; ++i) {
        paths.prepend(m_folder.path(QByteArray("s" + QByteArray::number(i) + ".lacrima").constData()));
        RecentStudies::remember(paths.front());
    }
    EXPECT_EQ(RecentStudies::paths(), paths.mid(0, 6));
    RecentStudies::remember(paths[3]);
    paths.move(3, 0);
    EXPECT_EQ(RecentStudies::paths(), paths.mid(0, 6));
}

TEST_F(StartPageTest, APlaceIsShortenedOnlyInsideTheOwnFolder) {
    const QString home = QDir::homePath();
    const auto place = [](const QString& path) {
        RecentStudy study;
        study.path = path;
        const RecentStudyRow row(study, nullptr);
        return wordsOf(row).join(u'|');
    };
    EXPECT_TRUE(place(home + QStringLiteral("/a.lacrima")).contains(QStringLiteral("in your home folder")));
    EXPECT_TRUE(place(home + QStringLiteral("/b/c/a.lacrima")).contains(QStringLiteral("in b/c")));
    EXPECT_TRUE(place(home + QStringLiteral("-old/b/a.lacrima")).contains(home + QStringLiteral("-old/b")));
}

/// Studies of one title in one folder are told apart.
TEST_F(StartPageTest, EachStudyIsShownWithTheNameOfItsFile) {
    RecentStudy study;
    study.title = QStringLiteral("Crying in therapy");
    study.isLookedAt = true;
    for (const char* name : {"pilot.lacrima", "main study.lacrima"}) {
        study.path = m_folder.path(name);
        const RecentStudyRow row(study, nullptr);
        EXPECT_TRUE(wordsOf(row).join(u'|').contains(QString::fromLatin1(name))) << name;
        EXPECT_TRUE(row.accessibleName().contains(QString::fromLatin1(name))) << name;
    }
}

TEST_F(StartPageTest, ARowSaysWhatIsKnownOfItsStudy) {
    RecentStudy study;
    study.title = QStringLiteral("Crying in therapy");
    study.path = m_folder.path("pilot.lacrima");
    study.lastDate = QStringLiteral("3 May");
    const auto said = [&study] { return wordsOf(RecentStudyRow(study, nullptr)).join(u'|'); };
    EXPECT_FALSE(said().contains(QStringLiteral("3 May"))) << "nobody has looked yet";
    study.isLookedAt = true;
    study.offices = 1;
    EXPECT_TRUE(said().contains(QStringLiteral("last change 3 May"))) << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("office"))) << "one goes without saying";
    study.offices = 2;
    EXPECT_TRUE(said().contains(QStringLiteral("2 office"))) << said().toStdString();
    EXPECT_TRUE(RecentStudyRow(study, nullptr).isEnabled());
    study.isMissing = true;
    EXPECT_TRUE(said().contains(QStringLiteral("not there any more")));
    EXPECT_FALSE(said().contains(QStringLiteral("3 May")));
    EXPECT_FALSE(RecentStudyRow(study, nullptr).isEnabled());
}

TEST_F(StartPageTest, AnInterruptedSurveySaysAboutHowFarItWent) {
    const QString path = study("demonstration.lacrima");
    const std::vector<std::pair<QString, double>> progress{
        {QStringLiteral("ZZ01-1"), 0.1}, {QStringLiteral("ZZ01-2"), 0.4}, {QStringLiteral("ZZ01-3"), 0.9}};
    {
        auto open = study::Study::open(path, QByteArray(32, 'w'));
        ASSERT_TRUE(open);
        for (const auto& [caseId, share] : progress) {
            auto started =
                open->drafts().start({QStringLiteral("ZZ01"), caseId, 1, {QStringLiteral("crying")}}, {},
                    seal::KdfCost::minimal());
            ASSERT_TRUE(started && open->drafts().save(started->draft, {}, share));
        }
    }
    RecentStudies::remember(path);
    StartPage page(nullptr);
    page.refresh();
    const auto lineOf = [&page](const QString& caseId) {
        const QStringList lines = wordsOf(page).filter(caseId);
        return lines.isEmpty() ? QString() : lines.front();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lineOf(progress.back().first).isEmpty(); }));
    EXPECT_TRUE(lineOf(progress[0].first).contains(QStringLiteral("just begun")));
    EXPECT_TRUE(lineOf(progress[1].first).contains(QStringLiteral("about one third done")));
    EXPECT_TRUE(lineOf(progress[2].first).contains(QStringLiteral("about two thirds done")));
}

} // namespace
} // namespace lacrima::ui
