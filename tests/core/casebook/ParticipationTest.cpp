// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Participation.h"

#include "tests/core/casebook/CasebookFixture.h"

#include <gtest/gtest.h>

namespace lacrima::casebook {
namespace {

class ParticipationTest : public testing::Test {
protected:
    QByteArray apply(record::Payload payload, const QString& caseId = {}) {
        record::Record record;
        record.header.id = QByteArray::number(++m_ids).rightJustified(16, '0');
        record.header.caseId = caseId;
        record.payload = std::move(payload);
        m_casebook.apply(record);
        return record.header.id;
    }

    void draw(const QString& caseId, int eligible, int number = 1) {
        apply(record::Draw{eligible, number, 3}, caseId);
    }
    void decline(const QString& caseId, const char* reason) {
        apply(record::DrawDeclined{1, QString::fromLatin1(reason)}, caseId);
    }
    void respond(const QString& caseId, const char* instrument, record::Mode mode = record::Mode::Screen,
        bool isStopped = false, int sitting = 1) {
        record::Response response;
        response.caseId = caseId;
        response.clinician = caseId.section(QLatin1Char('-'), 0, 0);
        response.instrument = QString::fromLatin1(instrument);
        response.mode = mode;
        response.isStopped = isStopped;
        response.sitting = sitting;
        apply(response, caseId);
    }
    void survey(const QString& caseId, bool isStopped = false, int sitting = 1) {
        respond(caseId, "crying", record::Mode::Screen, isStopped, sitting);
        respond(caseId, "wai_sr", record::Mode::Screen, isStopped, sitting);
    }
    QByteArray exclude(const QString& caseId, const char* reason, int sitting = 1) {
        return apply(record::Exclusion{caseId, sitting, QString::fromLatin1(reason), {}, {}, 0});
    }

    Casebook m_casebook{studyCatalogue()};
    int m_ids = 0;
};

const QString kFirst = QStringLiteral("VD01-1");
const QString kSecond = QStringLiteral("VD01-2");
const QString kOther = QStringLiteral("VD02-1");

TEST_F(ParticipationTest, EveryStepOfTheWayIsCounted) {
    draw(kFirst, 40);
    decline(kFirst, "declined");
    draw(kFirst, 39, 2);
    decline(kFirst, "ineligible");
    draw(kFirst, 39, 3);
    apply(record::HandOver{}, kFirst);
    survey(kFirst, true);
    draw(kSecond, 38, 4); // the same list again
    respond(kSecond, "diagnosis");
    draw(kOther, 20);
    apply(record::HandOver{}, kOther);
    survey(kOther);
    survey(kOther, false, 2);
    const Participation counts = participationOf(m_casebook);
    EXPECT_EQ(counts.clinicians, 2);
    EXPECT_EQ(counts.eligible, 60) << "40 and 20: nobody is counted twice";
    EXPECT_EQ(counts.drawn, 5);
    EXPECT_EQ(counts.notTakingPart,
        (std::vector<ReasonCount>{{QStringLiteral("declined"), 1}, {QStringLiteral("ineligible"), 1}}));
    EXPECT_EQ(counts.notTakingPartCount(), 2);
    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.handedOver, 2);
    EXPECT_EQ(counts.sealed, 2);
    EXPECT_EQ(counts.stoppedEarly, 1);
    EXPECT_EQ(counts.analysed, 3);
    EXPECT_EQ(counts.analysedWithoutSurvey, 1);
    EXPECT_EQ(counts.analysedSittings, 4);
    EXPECT_EQ(counts.imported, 0);
    EXPECT_EQ(counts.drawn, counts.notTakingPartCount() + counts.waiting + counts.handedOver);
}

TEST_F(ParticipationTest, ExclusionsCountByReasonUntilTheyAreReversed) {
    draw(kFirst, 10);
    survey(kFirst);
    draw(kOther, 10);
    survey(kOther);
    survey(kOther, false, 2);
    exclude(kFirst, "withdrew");
    const QByteArray first = exclude(kOther, "careless");
    EXPECT_EQ(participationOf(m_casebook).analysed, 1) << "one sitting is left";
    exclude(kOther, "duplicate", 2);
    const Participation without = participationOf(m_casebook);
    EXPECT_EQ(without.analysed, 0);
    EXPECT_EQ(without.excludedCount(), 2);
    EXPECT_EQ(without.excluded,
        (std::vector<ReasonCount>{{QStringLiteral("careless"), 1}, {QStringLiteral("withdrew"), 1}}));
    apply(record::Reversal{first, {}, 0});
    const Participation again = participationOf(m_casebook);
    EXPECT_EQ(again.analysed, 1);
    EXPECT_EQ(again.analysedSittings, 1);
    EXPECT_EQ(again.excluded, (std::vector<ReasonCount>{{QStringLiteral("withdrew"), 1}}));
}

TEST_F(ParticipationTest, ImportedCasesAreCountedApart) {
    respond(QStringLiteral("P1"), "crying", record::Mode::Import);
    respond(QStringLiteral("P2"), "crying", record::Mode::Import);
    respond(QStringLiteral("P2"), "wai_sr", record::Mode::Import);
    respond(QStringLiteral("P3"), "crying", record::Mode::Paper);
    exclude(QStringLiteral("P2"), "test");
    const Participation counts = participationOf(m_casebook);
    EXPECT_EQ(counts.imported, 2);
    EXPECT_EQ(counts.importedAnalysed, 1);
    EXPECT_EQ(counts.importedExcluded, (std::vector<ReasonCount>{{QStringLiteral("test"), 1}}));
    EXPECT_EQ(counts.importedExcludedCount(), 1);
    EXPECT_EQ(counts.excludedCount(), 0);
    EXPECT_EQ(counts.handedOver, 1) << "the paper form";
    EXPECT_EQ(counts.sealed, 0) << "its other half is missing";
    EXPECT_EQ(counts.analysed, 1);
    EXPECT_EQ(counts.analysedSittings, 2);
}

class SavedViewsTest : public ParticipationTest {
protected:
    QByteArray save(const char* name, const char* json) {
        record::SavedView view;
        view.name = QString::fromLatin1(name);
        view.arrangement = json;
        return apply(view);
    }
    QByteArray reverse(const QByteArray& target) { return apply(record::Reversal{target, {}, 0}); }

    /// "name=json" of each, separated by blanks.
    QByteArray shown() const {
        QByteArray all;
        for (const SavedViewVersion& version : m_casebook.savedViews())
            all += version.view.name.toUtf8() + '=' + version.view.arrangement + ' ';
        return all.trimmed();
    }
};

TEST_F(SavedViewsTest, TheNewestOfANameCountsAndOlderOnesStay) {
    save("b", "1");
    save("a", "2");
    save("b", "3");
    EXPECT_EQ(shown(), "a=2 b=3");
    const auto history = m_casebook.views().history(QStringLiteral("b"));
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].view.arrangement, "1");
    EXPECT_TRUE(m_casebook.views().history(QStringLiteral("c")).empty());
}

TEST_F(SavedViewsTest, ReversalsTakeAwayAndBringBack) {
    const QByteArray first = save("a", "1");
    const QByteArray second = save("a", "2");
    const QByteArray undone = reverse(second);
    EXPECT_EQ(shown(), "a=1");
    const QByteArray redone = reverse(undone);
    EXPECT_EQ(shown(), "a=2");
    EXPECT_EQ(m_casebook.savedViews().front().lastReversal, redone);
    reverse(first);
    EXPECT_EQ(shown(), "a=2");
    reverse(redone);
    EXPECT_EQ(shown(), "");
    save("a", "4");
    EXPECT_EQ(shown(), "a=4");
}

TEST_F(SavedViewsTest, TheDataDoNotChange) {
    survey(kFirst);
    record::Record record;
    record.header.id = QByteArray(16, 'v');
    record.payload = record::SavedView{QStringLiteral("a"), "{}", 2, {}, {}, 0};
    const CasebookChange change = m_casebook.apply(record);
    EXPECT_TRUE(change.isOfViews && change.rows.empty() && !change.isStructural);
    const Participation before = participationOf(m_casebook);
    record.payload = record::Reversal{QByteArray(16, 'v'), {}, 0};
    record.header.id = QByteArray(16, 'w');
    EXPECT_TRUE(m_casebook.apply(record).isOfViews);
    EXPECT_EQ(participationOf(m_casebook), before);
}

TEST_F(ParticipationTest, WhoStoppedBeforeAllWasSealedIsNotAmongTheSealed) {
    draw(kFirst, 10);
    respond(kFirst, "crying", record::Mode::Paper, true); // the other form never came
    const Participation counts = participationOf(m_casebook);
    EXPECT_EQ(counts.sealed, 0);
    EXPECT_EQ(counts.stoppedEarly, 0);
    EXPECT_EQ(counts.handedOver, 1);
}

} // namespace
} // namespace lacrima::casebook
