// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casebook/CasebookFixture.h"

namespace lacrima::casebook {
namespace {

using record::Record;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

/// The whole way of one case: drawn, described, declined, drawn again.
class DeclinedPatientTest : public CasebookFixture {
protected:
    QByteArray applyTo(const char* caseId, record::Payload payload) {
        Record record;
        record.header.id = nextId();
        record.header.caseId = QString::fromLatin1(caseId);
        record.header.clinician = QStringLiteral("VD01");
        record.payload = std::move(payload);
        record.header.kind = record::kindOf(record.payload);
        m_lastChange = m_casebook.apply(record);
        return record.header.id;
    }
    void describe(const char* caseId, double age) {
        record::Response response;
        response.caseId = QString::fromLatin1(caseId);
        response.clinician = QStringLiteral("VD01");
        response.instrument = QStringLiteral("diagnosis");
        response.items = {{QStringLiteral("pat_age"), Number{age}, false, 0, 0}};
        applyTo(caseId, std::move(response));
    }
    void decline(const char* caseId) { applyTo(caseId, record::DrawDeclined{1, QStringLiteral("declined")}); }
    void answerSurvey(const char* caseId) {
        respond(QString::fromLatin1(caseId), QStringLiteral("VD01"),
            {{QStringLiteral("cried_ever"), Choice{QStringLiteral("1")}, false, 0, 0}});
    }
};

TEST_F(DeclinedPatientTest, TheNextPatientGetsNothingOfTheOneWhoDeclined) {
    applyTo("VD01-1", record::Draw{20, 1, 7});
    describe("VD01-1", 30);
    applyTo("VD02-1", record::Draw{20, 1, 7});
    describe("VD02-1", 41);
    ASSERT_EQ(m_casebook.rows().size(), 2U);
    const QByteArray correction =
        correct({QStringLiteral("VD01-1"), 1, QStringLiteral("pat_age")}, Number{30}, Number{31});
    decline("VD01-1");
    EXPECT_TRUE(m_lastChange.hasLostRow);
    EXPECT_TRUE(m_lastChange.isStructural);
    ASSERT_EQ(m_casebook.rows().size(), 1U) << "nobody of this case has answered anything";
    EXPECT_EQ(at("pat_age"), Answer(Number{41})) << "the other case stays as it was";
    EXPECT_EQ(m_casebook.rowOf(QStringLiteral("VD02-1"), 1), 0);
    applyTo("VD01-1", record::Draw{20, 2, 3});
    answerSurvey("VD01-1");
    ASSERT_EQ(m_casebook.rows().size(), 2U);
    const int pat_age = m_casebook.variableOf(QStringLiteral("pat_age"));
    EXPECT_EQ(m_casebook.current(1, pat_age), Answer(Missing{MissingReason::NotReached}));
    EXPECT_EQ(m_casebook.raw(1, pat_age), Answer(Missing{MissingReason::NotReached}));
    EXPECT_FALSE(m_casebook.hasResponse(1, pat_age));
    describe("VD01-1", 52);
    reverse(correction); // of the patient who declined
    EXPECT_EQ(m_casebook.current(1, pat_age), Answer(Number{52}));
    EXPECT_FALSE(m_casebook.isCorrected(1));
}

/// What a file does not have of the next one is not taken for a form that was answered here.
TEST_F(DeclinedPatientTest, AFormOfTheOneWhoDeclinedIsNoneOfTheNext) {
    applyTo("VD01-1", record::Draw{20, 1, 7});
    describe("VD01-1", 30);
    record::Response file;
    file.caseId = QStringLiteral("VD01-1");
    file.clinician = QStringLiteral("VD01");
    file.instrument = QStringLiteral("practice");
    file.mode = record::Mode::Import;
    applyTo("VD01-1", file);
    decline("VD01-1");
    ASSERT_EQ(m_casebook.rows().size(), 1U) << "the file told something of this case";
    file.instrument = QStringLiteral("diagnosis");
    file.items = {{QStringLiteral("gaf"), Number{60}}};
    applyTo("VD01-1", file);
    EXPECT_EQ(at("gaf"), Answer(Number{60}));
    EXPECT_EQ(at("pat_age"), Answer(Missing{MissingReason::NotInFile}));
}

TEST_F(DeclinedPatientTest, AFormSealedTooLateIsNobodys) {
    applyTo("VD01-1", record::Draw{20, 1, 7});
    decline("VD01-1");
    describe("VD01-1", 30);
    EXPECT_TRUE(m_casebook.rows().empty());
    applyTo("VD01-1", record::Draw{20, 2, 3});
    answerSurvey("VD01-1");
    EXPECT_EQ(at("pat_age"), Answer(Missing{MissingReason::NotReached}));
}

} // namespace
} // namespace lacrima::casebook
