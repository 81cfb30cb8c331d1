// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/DraftKey.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// A patient paused. Somebody edits the row of the unfinished survey: the answers would be sealed under
/// another case, or those given first would come back in place of those given last.
class EditedDraftTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        auto started = begin("VD01-7");
        ASSERT_TRUE(started) << keyOf(started);
        m_code = started->resumeCode;
        m_draft = std::make_unique<study::OpenDraft>(std::move(started->draft));
        ASSERT_TRUE(study().drafts().save(*m_draft, contentOf(1), 0.1));
    }

    base::Result<study::StartedDraft> begin(const char* caseId) {
        return study().drafts().start(
            {str("VD01"), str(caseId), 1, {str("crying")}}, contentOf(0), seal::KdfCost::minimal());
    }

    /// As it is after so many answers.
    static study::DraftContent contentOf(int answers) {
        study::DraftContent content;
        record::Response response;
        response.instrument = str("crying");
        response.clinician = str("VD01");
        response.caseId = str("VD01-7");
        for (int answer = 0; answer < answers; ++answer)
            response.items.push_back(
                {str("item%1").arg(answer), response::Number{double(answer)}, false, 0, 0});
        content.responses.push_back(response);
        return content;
    }

    const QByteArray& id() const { return m_draft->id; }
    study::OpenDraft& draft() { return *m_draft; }
    QByteArray body() const { return store::StudyFile::open(path())->drafts().load(id())->body; }
    void putBody(const QByteArray& bytes) {
        edit(str("UPDATE draft SET body = %1 WHERE id = %2").arg(literal(bytes), literal(id())));
        reopen();
    }
    base::Result<study::ResumedDraft> resume() { return study().drafts().resume(id(), m_code); }

private:
    QString m_code;
    std::unique_ptr<study::OpenDraft> m_draft;
};

TEST_F(EditedDraftTest, AnAlteredRowIsNamedAndTheRestIsUsed) {
    auto other = begin("VD01-8");
    ASSERT_TRUE(other);
    for (const char* change : {"clinician = 'VD02'", "case_id = 'VD01-9'", "sitting = 2",
             "instruments = 'wai_sr'", "instruments = 'crying wai_sr'", "started = started - 86400000"}) {
        const auto row = store::StudyFile::open(path())->drafts().load(id())->summary;
        edit(str("UPDATE draft SET %1 WHERE id = %2").arg(str(change), literal(id())));
        reopen();
        EXPECT_EQ(keyOf(resume()), "study.draft_altered") << change;
        EXPECT_TRUE(study().drafts().resume(other->draft.id, other->resumeCode)) << change;
        edit(str("UPDATE draft SET clinician = '%1', case_id = '%2', sitting = 1, instruments = 'crying', "
                 "started = %3 WHERE id = %4")
                 .arg(row.clinician, row.caseId, QString::number(row.started), literal(id())));
        reopen();
        EXPECT_TRUE(resume()) << "as it was: " << change;
    }
    expectUsable();
}

TEST_F(EditedDraftTest, WhatAnotherPatientWroteIsNoDraftOfThisOne) {
    auto other = begin("VD01-7"); // the same words: only the seal tells them apart
    ASSERT_TRUE(other);
    putBody(store::StudyFile::open(path())->drafts().load(other->draft.id)->body);
    EXPECT_EQ(keyOf(resume()), "study.draft_altered");
    putBody(QByteArrayLiteral("lacrima draft 2\n")); // nothing but a beginning
    EXPECT_EQ(keyOf(resume()), "study.draft_altered");
    expectUsable();
}

TEST_F(EditedDraftTest, AnOlderStateOfItIsNamed) {
    const QByteArray older = body();
    ASSERT_TRUE(study().drafts().save(draft(), contentOf(2), 0.2));
    const QByteArray newest = body();
    putBody(older);
    EXPECT_EQ(keyOf(resume()), "study.draft_older");
    putBody(newest);
    const auto resumed = resume();
    ASSERT_TRUE(resumed) << keyOf(resumed);
    EXPECT_EQ(resumed->content, contentOf(2));
    expectUsable();
}

/// The counter in the body cannot be raised without the draft's key.
TEST_F(EditedDraftTest, TheCounterOfAnOlderStateCannotBeRaised) {
    QByteArray older = body();
    ASSERT_TRUE(study().drafts().save(draft(), contentOf(2), 0.2));
    const qsizetype lastOfCounter = qsizetype(qstrlen("lacrima draft 2\n")) + 7;
    older[lastOfCounter] = static_cast<char>(older.at(lastOfCounter) + 5);
    putBody(older);
    EXPECT_EQ(keyOf(resume()), "study.draft_altered");
}

/// An older copy of the whole file is the same.
TEST_F(EditedDraftTest, AnOlderCopyOfTheFileIsNamed) {
    close();
    const QByteArray older = read(path());
    reopen();
    ASSERT_TRUE(study().drafts().save(draft(), contentOf(2), 0.2));
    close();
    write("study.lacrima", older);
    reopen();
    EXPECT_EQ(keyOf(resume()), "study.draft_older");
    expectUsable();
}

/// A computer that never saved the draft takes what is in the file: nothing there tells it more.
TEST_F(EditedDraftTest, AnotherComputerTakesTheDraftAsItIs) {
    const QByteArray older = body();
    ASSERT_TRUE(study().drafts().save(draft(), contentOf(2), 0.2));
    putBody(older);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("home/elsewhere")));
    EXPECT_TRUE(resume());
}

/// Drafts that were begun with an earlier version are bound to their id alone.
TEST_F(EditedDraftTest, AnEarlierFormIsTakenUpOnce) {
    const QByteArray earlier = draft().key.close(id(), study::encodeDraft(contentOf(3)), draft().paddedSize);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("home/updated"))); // kept no counters yet
    putBody(earlier);
    auto resumed = resume();
    ASSERT_TRUE(resumed) << keyOf(resumed);
    EXPECT_EQ(resumed->content, contentOf(3));
    ASSERT_TRUE(study().drafts().save(resumed->draft, contentOf(4), 0.4));
    EXPECT_EQ(resume()->content, contentOf(4));
    putBody(earlier);
    EXPECT_EQ(keyOf(resume()), "study.draft_older");
}

/// The second form had its counter in front of the box, which is bound to it.
TEST_F(EditedDraftTest, OfTheSecondFormTheCounterCountsToo) {
    const auto inSecondForm = [this](char counter, int answers) -> QByteArray {
        const QByteArray head = QByteArrayLiteral("lacrima draft 2\n") + QByteArray(7, '\0') + counter;
        return head + draft().key.close(
                          head + draft().binding, study::encodeDraft(contentOf(answers)), draft().paddedSize);
    };
    for (int answers = 2; answers <= 3; ++answers)
        ASSERT_TRUE(study().drafts().save(draft(), contentOf(answers), 0.2));
    ASSERT_EQ(draft().counter, 4);
    putBody(inSecondForm(3, 2));
    EXPECT_EQ(keyOf(resume()), "study.draft_older");
    putBody(inSecondForm(4, 3));
    const auto resumed = resume();
    ASSERT_TRUE(resumed) << keyOf(resumed);
    EXPECT_EQ(resumed->content, contentOf(3));
    EXPECT_EQ(resumed->draft.counter, 4) << "and goes on from there";
}

TEST_F(EditedDraftTest, AnEarlierFormOfAnotherCaseIsNamed) {
    const QByteArray earlier = draft().key.close(id(), study::encodeDraft(contentOf(3)), draft().paddedSize);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("home/updated")));
    putBody(earlier);
    edit(str("UPDATE draft SET case_id = 'VD01-9' WHERE id = %1").arg(literal(id())));
    reopen();
    EXPECT_EQ(keyOf(resume()), "study.draft_altered");
}

} // namespace
} // namespace lacrima::attack
