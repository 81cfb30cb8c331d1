// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/QualityRules.h"
#include "tests/core/casebook/CasebookFixture.h"

namespace lacrima::casebook {
namespace {

using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;

/// A case of which a file told something.
class ImportedCaseTest : public CasebookFixture {
protected:
    void bring(const char* instrument, std::vector<record::ItemResponse> items, record::Mode mode) {
        record::Response response;
        response.caseId = QStringLiteral("A");
        response.clinician = QStringLiteral("X");
        response.instrument = QString::fromLatin1(instrument);
        response.items = std::move(items);
        response.mode = mode;
        apply(response);
    }
    static constexpr auto kImport = record::Mode::Import;
};

TEST_F(ImportedCaseTest, WhatAFileDoesNotHaveWasNotUnreached) {
    const Answer notInFile = Missing{MissingReason::NotInFile};
    const Answer yes = Choice{QStringLiteral("1")};
    bring("crying", {{QStringLiteral("gen_relief"), Choice{QStringLiteral("4")}}}, kImport);
    for (const char* variable : {"gen_shame", "wai_1", "pat_age", "clin_age"})
        EXPECT_EQ(at(variable), notInFile) << variable;
    bring("wai_sr", {{QStringLiteral("wai_1"), Choice{QStringLiteral("2")}}}, record::Mode::Screen);
    EXPECT_EQ(at("gen_shame"), notInFile) << "that form was imported";
    EXPECT_EQ(at("wai_2"), Answer(Missing{MissingReason::NotReached})) << "that one was answered here";
    EXPECT_EQ(at("pat_age"), Answer(Missing{MissingReason::NotReached})) << "it may still come";
    const auto told = [&](const char* name) {
        return m_casebook.told(0, m_casebook.variableOf(QString::fromLatin1(name)), Casebook::Stage::Current);
    };
    EXPECT_EQ(told("pat_age"), Answer(Missing{MissingReason::NotRecorded})) << "no form came";
    EXPECT_EQ(told("wai_2"), Answer(Missing{MissingReason::NotReached}));
    EXPECT_EQ(told("gen_shame"), notInFile);
    const QByteArray correction =
        correct({QStringLiteral("A"), 1, QStringLiteral("gen_shame")}, notInFile, yes);
    EXPECT_EQ(m_casebook.raw(0, m_casebook.variableOf(QStringLiteral("gen_shame"))), notInFile);
    reverse(correction);
    EXPECT_EQ(at("gen_shame"), notInFile);
}

TEST_F(ImportedCaseTest, AnAnswerCountsWhenNobodyKnowsThatItWasNotAsked) {
    bring("crying", {{QStringLiteral("gen_relief"), Choice{QStringLiteral("4")}}}, kImport);
    std::vector<bool> hidden;
    const Branching branching(m_casebook.variables());
    const auto answers = branching.effective(m_casebook, 0, &hidden);
    const auto place = static_cast<std::size_t>(m_casebook.variableOf(QStringLiteral("gen_relief")));
    EXPECT_EQ(answers[place], Answer(Choice{QStringLiteral("4")}));
    EXPECT_FALSE(hidden[place]);
    const QualityRules rules(m_casebook, {2, 5, 8, 10});
    EXPECT_TRUE(rules.violationsOf(m_casebook, 0).empty()) << "nothing is blank that the file does not have";
}

} // namespace
} // namespace lacrima::casebook
