// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/core/study/CasebookText.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <QFile>

#include <algorithm>

namespace lacrima::study {
namespace {

/// Files that the program of format 1 wrote (see format1/README.md) are read by this one as they were then.
class Format1Test : public ::testing::Test {
protected:
    static QByteArray madeThen(const QString& name) {
        QFile file(QStringLiteral(LACRIMA_SOURCE_DIR "/tests/core/study/format1/") + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QString path() const { return m_folder.path("study.lacrima"); }

    /// A copy of the file as this installation finds it.
    Study opened(const QString& name, char computer = 'h') {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(madeThen(name + QStringLiteral(".lacrima")));
        file.close();
        auto study = Study::open(path(), installation(computer));
        EXPECT_TRUE(study) << keyOf(study);
        return std::move(*study);
    }

    support::ScratchFolder m_folder;
};

TEST_F(Format1Test, TheCasebookIsTheSameWhoeverUnlocksFirst) {
    for (const char* name : {"full", "office", "new"}) {
        const QString file = QString::fromLatin1(name);
        const QString expected = QString::fromUtf8(madeThen(file + QStringLiteral(".casebook.txt")));
        const QString code = QString::fromUtf8(madeThen(file + QStringLiteral(".recovery.txt")));
        for (const QString& secret : {QStringLiteral("open sesame"), code}) {
            Study study = opened(file);
            EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".format1"))) << "a backup first";
            ASSERT_TRUE(study.settle());
            EXPECT_LT(QFile(path()).size(), QFile(path() + QStringLiteral(".format1")).size() * 3 / 2)
                << "the old tables are not kept inside";
            ASSERT_TRUE(study.keys().unlock(secret)) << name;
            const auto fold = foldOf(study);
            ASSERT_TRUE(fold) << keyOf(fold);
            EXPECT_TRUE(fold->problems.empty()) << name;
            EXPECT_EQ(casebookText(fold->casebook), expected) << name;
            EXPECT_TRUE(study.log().verify()->isSound()) << name;
            QFile::remove(path() + QStringLiteral(".format1"));
        }
    }
}

TEST_F(Format1Test, EverybodyWhoCouldUnlockItStillCanAndSignsFromThenOn) {
    { const Study once = opened(QStringLiteral("full")); }
    for (const auto& [secret, name] : {std::pair(QStringLiteral("open sesame"), QStringLiteral("Ada")),
             std::pair(QStringLiteral("shibboleth"), QStringLiteral("Bob"))}) {
        for (int time = 0; time < 2; ++time) { // the second time with the key made the first time
            auto study = Study::open(path(), installation());
            ASSERT_TRUE(study) << keyOf(study);
            const auto holder = study->keys().unlock(secret);
            ASSERT_TRUE(holder) << keyOf(holder);
            EXPECT_EQ(*holder, name);
            ASSERT_TRUE(study->log().append(Entry{record::Correction{}, {}, {}, 0, {}}));
            const auto log = study->log().read();
            ASSERT_TRUE(log);
            EXPECT_TRUE(log->problems.empty());
            EXPECT_EQ(std::get<record::Correction>(log->records.back().record.payload).author, name);
        }
    }
    auto study = Study::open(path(), installation());
    EXPECT_EQ(study->log().authority()->holders().size(), 2U) << "one key each";
}

TEST_F(Format1Test, ItsOfficesGoOnAndAPausedSurveyIsTakenUp) {
    Study study = opened(QStringLiteral("full"));
    EXPECT_TRUE(study.office().checkPin(QStringLiteral("731946")));
    ASSERT_TRUE(study.log().append(Entry{record::HandOver{}, {}, {}, 0, {}}));
    const auto drafts = study.drafts().list();
    ASSERT_TRUE(drafts && drafts->size() == 1);
    EXPECT_TRUE(study.drafts().resume(
        drafts->front().id, QString::fromUtf8(madeThen(QStringLiteral("full.resume.txt")))));
    ASSERT_TRUE(study.keys().unlock(QStringLiteral("open sesame")));
    EXPECT_EQ(study.kept().find(QStringLiteral("report"))->value_or(QByteArray()), "words of the team");
    const auto offices = study.team().offices();
    ASSERT_TRUE(offices && offices->size() == 2);
    for (const OfficeOverview& office : *offices) EXPECT_EQ(office.office.state, OfficeState::Accepted);
    EXPECT_TRUE(study.log().read()->problems.empty());
}

/// What is added in the old way after somebody vouched for what there was bears nobody's signature.
TEST_F(Format1Test, AnOldCorrectionThatWasNotThereThenDoesNotCount) {
    {
        Study study = opened(QStringLiteral("full"));
        ASSERT_TRUE(study.keys().unlock(QStringLiteral("open sesame")));
    }
    RawFile raw(path());
    // A correction of the file's own, once more under another id, as if its office had sealed it.
    raw.run("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
            "lamport, signature, body) SELECT randomblob(16), kind, office, clinician, case_id, sitting, "
            "instrument, date, previous, 0, signature, body FROM record WHERE kind = 11 LIMIT 1");
    auto study = Study::open(path(), installation());
    ASSERT_TRUE(study) << keyOf(study);
    ASSERT_TRUE(study->keys().unlock(QStringLiteral("open sesame")));
    const auto fold = foldOf(*study);
    ASSERT_TRUE(fold);
    EXPECT_FALSE(fold->problems.empty());
    EXPECT_EQ(casebookText(fold->casebook), QString::fromUtf8(madeThen(QStringLiteral("full.casebook.txt"))));
}

} // namespace
} // namespace lacrima::study
