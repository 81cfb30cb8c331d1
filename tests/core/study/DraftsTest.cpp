// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DraftCounters.h"
#include "tests/core/study/StudyFixture.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/SetClock.h"

#include <QDir>
#include <QFile>

#include <set>

namespace lacrima::study {
namespace {

class DraftsTest : public StudyFixture {
protected:
    base::Result<StartedDraft> start(const DraftContent& content = {}) {
        return study().drafts().start({QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1,
                                          {QStringLiteral("crying"), QStringLiteral("wai_sr")}},
            content, seal::KdfCost::minimal());
    }

    DraftContent contentOf(support::Filling filling) {
        DraftContent content;
        for (const char* id : {"crying", "wai_sr"}) {
            const auto instrument = study().catalogue().find(QString::fromLatin1(id));
            content.responses.push_back(support::sampleResponse(random(), *instrument, filling));
        }
        content.currentItem = QStringLiteral("gen_relief");
        content.language = QStringLiteral("it");
        content.textSize = 2;
        return content;
    }
};

TEST_F(DraftsTest, ContentComesBackAsItWas) {
    const DraftContent content = contentOf(support::Filling::Mixed);
    const QByteArray bytes = encodeDraft(content);
    EXPECT_EQ(*decodeDraft(bytes), content);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        EXPECT_EQ(keyOf(decodeDraft(bytes.left(length))), "study.malformed_draft");
}

TEST_F(DraftsTest, IsResumedAfterTheProgramEnded) {
    auto started = start();
    ASSERT_TRUE(started) << keyOf(started);
    const DraftContent content = contentOf(support::Filling::Mixed);
    ASSERT_TRUE(study().drafts().save(started->draft, content, 0.5));
    reopen();
    const auto drafts = study().drafts().list();
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().caseId, QStringLiteral("VD01-1"));
    EXPECT_EQ(drafts->front().thirds, 1);
    EXPECT_EQ(
        keyOf(study().drafts().resume(drafts->front().id, QStringLiteral("0000-0000"))), "seal.wrong_code");
    auto resumed = study().drafts().resume(drafts->front().id, started->resumeCode);
    ASSERT_TRUE(resumed) << keyOf(resumed);
    EXPECT_EQ(resumed->content, content);
    ASSERT_TRUE(study().drafts().save(resumed->draft, content, 0.99));
    EXPECT_EQ(study().drafts().resume(drafts->front().id, started->resumeCode)->content, content);
}

TEST_F(DraftsTest, SizesDoNotVaryWithTheAnswers) {
    auto started = start();
    ASSERT_TRUE(started);
    std::set<qsizetype> sizes{store::StudyFile::open(path())->drafts().load(started->draft.id)->body.size()};
    for (const auto filling : {support::Filling::AllSkipped, support::Filling::AllAnswered,
             support::Filling::Empty, support::Filling::Mixed}) {
        ASSERT_TRUE(study().drafts().save(started->draft, contentOf(filling), 0.2));
        sizes.insert(store::StudyFile::open(path())->drafts().load(started->draft.id)->body.size());
    }
    EXPECT_EQ(sizes.size(), 1U);
}

/// A patient who fills in the survey again has a draft of the later sitting beside the first.
TEST_F(DraftsTest, IsFoundByItsCaseAndItsSitting) {
    const auto startOf = [this](const char* caseId, int sitting) {
        const auto started = study().drafts().start(
            {QStringLiteral("VD01"), QString::fromLatin1(caseId), sitting, {QStringLiteral("crying")}}, {},
            seal::KdfCost::minimal());
        return started ? started->draft.id : QByteArray();
    };
    const QByteArray later = startOf("VD01-1", 2);
    const QByteArray first = startOf("VD01-1", 1);
    const QByteArray other = startOf("VD01-2", 2);
    const auto found = [this](const char* caseId, int sitting) {
        const auto draft = study().drafts().find(QString::fromLatin1(caseId), sitting);
        return draft && *draft ? (*draft)->id : QByteArray();
    };
    EXPECT_EQ(found("VD01-1", 1), first);
    EXPECT_EQ(found("VD01-1", 2), later);
    EXPECT_EQ(found("VD01-2", 2), other);
    EXPECT_EQ(found("VD01-1", 3), QByteArray());
    EXPECT_EQ(found("VD01-2", 1), QByteArray());
    EXPECT_NE(first, later);
}

TEST_F(DraftsTest, IsGoneOnceItIsSealed) {
    auto started = start();
    ASSERT_TRUE(started);
    const std::vector<Entry> entries{
        responseEntry(random(), study(), "crying", 1), responseEntry(random(), study(), "wai_sr", 1)};
    ASSERT_TRUE(study().drafts().seal(started->draft, entries));
    EXPECT_TRUE(study().drafts().list()->empty());
    EXPECT_EQ(keyOf(study().drafts().save(started->draft, {}, 0)), "store.no_such_draft");
    // Sealed elsewhere meanwhile: nothing is appended twice.
    EXPECT_EQ(keyOf(study().drafts().seal(started->draft, entries)), "store.no_such_draft");
    EXPECT_EQ(study().log().read()->records.size(), 4U);
    EXPECT_TRUE(study().log().verify()->isSound());
}

TEST_F(DraftsTest, ADiscardedOneIsKeptForThirtyDays) {
    class Calendar final : public base::Clock {
    public:
        std::int64_t now() const override { return day * 86'400'000; }
        std::int64_t day = 20'000;
    };
    const auto calendar = std::make_shared<Calendar>();
    study().setClock(calendar);
    auto started = start();
    ASSERT_TRUE(started);
    ASSERT_TRUE(study().drafts().discard(started->draft.id));
    EXPECT_TRUE(study().drafts().list()->empty());
    calendar->day += 30;
    ASSERT_TRUE(study().drafts().purge());
    ASSERT_EQ(study().drafts().discarded()->size(), 1U);
    ASSERT_TRUE(study().drafts().restore(started->draft.id));
    ASSERT_TRUE(study().drafts().discard(started->draft.id));
    const auto recordToday = [this] {
        ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 1)));
    };
    recordToday();
    calendar->day += 31;
    recordToday();
    ASSERT_TRUE(study().drafts().purge());
    EXPECT_TRUE(study().drafts().discarded()->empty());
}

/// How often somebody saved says how much they answered.
TEST_F(DraftsTest, OfADraftThatIsGoneThisComputerKeepsNothing) {
    const auto isKept = [](const QByteArray& id) { return DraftCounters::ofThisComputer().known(id) > 0; };
    const auto clock = std::make_shared<support::SetClock>();
    study().setClock(clock);
    auto sealed = start();
    ASSERT_TRUE(sealed);
    ASSERT_TRUE(study().drafts().save(sealed->draft, {}, 0.5));
    EXPECT_EQ(DraftCounters::ofThisComputer().known(sealed->draft.id), 2);
    const std::vector<Entry> entries{responseEntry(random(), study(), "crying", 1)};
    ASSERT_TRUE(study().drafts().seal(sealed->draft, entries));
    EXPECT_FALSE(isKept(sealed->draft.id));

    auto discarded = start();
    ASSERT_TRUE(discarded);
    ASSERT_TRUE(study().drafts().discard(discarded->draft.id));
    ASSERT_TRUE(study().drafts().purge());
    EXPECT_TRUE(isKept(discarded->draft.id)) << "it may be restored";
    clock->time += 32 * support::SetClock::kDay;
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 2)));
    ASSERT_TRUE(study().drafts().purge());
    EXPECT_TRUE(study().drafts().discarded()->empty());
    EXPECT_FALSE(isKept(discarded->draft.id));
}

TEST_F(DraftsTest, AClockThatIsWrongDeletesNothing) {
    class Calendar final : public base::Clock {
    public:
        std::int64_t now() const override { return base::SystemClock().now() + ahead; }
        std::int64_t ahead = 0;
    };
    const auto calendar = std::make_shared<Calendar>();
    study().setClock(calendar);
    auto started = start();
    ASSERT_TRUE(started);
    ASSERT_TRUE(study().drafts().discard(started->draft.id));
    calendar->ahead = std::int64_t{183} * 86'400'000;
    ASSERT_TRUE(study().drafts().purge());
    EXPECT_EQ(study().drafts().discarded()->size(), 1U)
        << "half a year ahead, and nothing was recorded since";
    ASSERT_TRUE(study().drafts().restore(started->draft.id));
    EXPECT_TRUE(study().drafts().resume(started->draft.id, started->resumeCode));
}

/// Every byte of every file in the folder and in the folder for temporary files that was touched since.
QByteArray everythingIn(const QString& folder) {
    QByteArray all;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

TEST_F(DraftsTest, CanariesAreNowhere) {
    const support::ScratchFolder temporary; // its own: others write to the folder that all share
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    const QString comment = QStringLiteral("xylophone-canary-comment");
    const QString name = QStringLiteral("quagga-canary-correction-author");
    auto content = contentOf(support::Filling::AllAnswered);
    for (auto& response : content.responses) {
        for (auto& item : response.items) {
            if (std::holds_alternative<response::Text>(item.answer)) item.answer = response::Text{comment};
        }
        response.items.push_back({QStringLiteral("cry_count"), response::Number{8675309}, false, 1234, 2});
    }
    const auto expectNoCanary = [&](const char* when) {
        const QByteArray all = everythingIn(folder().path()) + everythingIn(QDir::tempPath());
        EXPECT_GT(all.size(), 10'000);
        for (const QByteArray& canary : {comment.toUtf8(), name.toUtf8(), QByteArrayLiteral("open sesame"),
                 recoveryCode().toUtf8(), recoveryCode().remove(QLatin1Char('-')).toUtf8()}) {
            EXPECT_FALSE(all.contains(canary)) << when << ' ' << canary.constData();
        }
        const QByteArray wide(reinterpret_cast<const char*>(comment.utf16()), comment.size() * 2);
        EXPECT_FALSE(all.contains(wide)) << when;
        QByteArray number =
            QByteArray::fromHex("fb41608bfda0000000"); // 8675309 as it stands in an encoded answer
        EXPECT_TRUE(encodeDraft(content).contains(number));
        EXPECT_FALSE(all.contains(number)) << when;
    };
    auto started = start(content);
    ASSERT_TRUE(started);
    ASSERT_TRUE(study().drafts().save(started->draft, content, 0.9));
    expectNoCanary("while a draft is open");
    std::vector<Entry> entries;
    for (const auto& response : content.responses)
        entries.push_back({response, {}, QStringLiteral("VD01-1"), 1, response.instrument});
    entries.push_back({record::Correction{{}, response::Text{comment}, response::Text{comment}, comment,
                           comment, name, 0, {}},
        {}, {}, 0, {}});
    ASSERT_TRUE(study().drafts().seal(started->draft, entries));
    expectNoCanary("after sealing");
    EXPECT_FALSE(everythingIn(folder().path()).contains(started->resumeCode.toUtf8()));
    close();
    expectNoCanary("after closing");
    EXPECT_FALSE(
        everythingIn(folder().path()).contains(started->draft.id)); // not even that there was a draft
}

} // namespace
} // namespace lacrima::study
