// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyGlance.h"

#include "tests/core/study/StudyFixture.h"
#include "tests/support/SetClock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lacrima::study {
namespace {

class StudyGlanceTest : public StudyFixture {
protected:
    QByteArray bytes() const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(StudyGlanceTest, TellsWhatTheReadableHeadersSay) {
    appendSomething(3);
    const auto started = study().drafts().start(
        {QStringLiteral("VD01"), QStringLiteral("VD01-9"), 2, {QStringLiteral("crying")}}, {},
        seal::KdfCost::minimal());
    ASSERT_TRUE(started);
    const auto glance = glanceAt(path());
    ASSERT_TRUE(glance) << keyOf(glance);
    EXPECT_EQ(glance->title, QStringLiteral("Crying in therapy"));
    EXPECT_FALSE(glance->isSynthetic);
    EXPECT_EQ(glance->offices, 1);
    EXPECT_EQ(glance->lastDate, study().log().headers()->back().header.date);
    ASSERT_EQ(glance->drafts.size(), 1U) << "which still lies in the log beside the file";
    EXPECT_EQ(glance->drafts.front().caseId, QStringLiteral("VD01-9"));
}

TEST_F(StudyGlanceTest, TheLastChangeIsThatOfTheNewestRecord) {
    const auto clock = std::make_shared<support::SetClock>();
    study().setClock(clock);
    for (const char* date : {"2026-09-21", "2026-09-22"}) {
        appendSomething(1);
        EXPECT_EQ(glanceAt(path())->lastDate, QString::fromLatin1(date));
        clock->time += support::SetClock::kDay;
    }
}

TEST_F(StudyGlanceTest, ChangesNothing) {
    appendSomething(2);
    close();
    const QByteArray before = bytes();
    const QDateTime changed = QFileInfo(path()).lastModified();
    ASSERT_TRUE(glanceAt(path()));
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), changed);
    EXPECT_EQ(QDir(folder().path()).entryList(QDir::Files).size(), 1) << "nothing is left beside it";
}

/// What a killed program left in the log is the very thing the start page has to tell: an interrupted survey.
TEST_F(StudyGlanceTest, SeesWhatACrashLeftBehind) {
    const auto started = study().drafts().start(
        {QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1, {QStringLiteral("crying")}}, {},
        seal::KdfCost::minimal());
    ASSERT_TRUE(started);
    QDir(folder().path()).mkdir(QStringLiteral("crashed"));
    const QString copy = folder().path("crashed/study.lacrima");
    ASSERT_TRUE(QFile::copy(path(), copy));
    ASSERT_TRUE(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const auto glance = glanceAt(copy);
    ASSERT_TRUE(glance) << keyOf(glance);
    EXPECT_EQ(glance->drafts.size(), 1U);
}

TEST_F(StudyGlanceTest, WaitsForNobodyWhoWrites) {
    appendSomething(1);
    ASSERT_TRUE(study().log().appendIf(
        [&]() -> base::Result<void> {
            const auto glance = glanceAt(path()); // while the lock for writing is held
            EXPECT_TRUE(glance) << keyOf(glance);
            return {};
        },
        {}));
}

TEST_F(StudyGlanceTest, SaysWhatIsNoStudy) {
    EXPECT_EQ(keyOf(glanceAt(folder().path("none"))), "store.not_found");
    QFile other(folder().path("other.lacrima"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("SQLite format 3 but not really");
    other.close();
    EXPECT_EQ(keyOf(glanceAt(other.fileName())), "store.not_a_study");
}

} // namespace
} // namespace lacrima::study
