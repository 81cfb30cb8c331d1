// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/DatasetBuilder.h"
#include "tests/support/Samples.h"
#include "tests/support/ScratchFolder.h"
#include "ui/session/StudySession.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui {

constexpr int kPatience = 60'000; // milliseconds

inline QString str(const char* text) {
    return QString::fromLatin1(text);
}

/// A study with a few cases, and one or two windows on it.
class SessionFixture : public testing::Test {
protected:
    void SetUp() override {
        record::StudyDefinition definition;
        definition.title = str("Session");
        definition.languages = {str("en")};
        for (const char* id : {"diagnosis", "crying", "wai_sr"})
            definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
        auto created = study::Study::create(path(), definition,
            {str("Ada"), str("open sesame"), seal::KdfCost::minimal()}, QByteArray(32, 'i'));
        ASSERT_TRUE(created);
        m_recoveryCode = created->recoveryCode;
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), {}));
        ASSERT_TRUE(created->study.log().append(responses(*created, 1, 8)));
    }

    std::vector<study::Entry> responses(const study::Study::Created& created, int first, int last) {
        return responsesTo(created.study, first, last);
    }

    std::vector<study::Entry> responsesTo(const study::Study& study, int first, int last) {
        std::vector<study::Entry> entries;
        for (int number = first; number <= last; ++number) {
            for (const char* id : {"diagnosis", "crying", "wai_sr"}) {
                auto response = support::sampleResponse(
                    m_random, *study.catalogue().find(str(id)), support::Filling::AllAnswered);
                response.caseId = QStringLiteral("VD01-%1").arg(number);
                response.sitting = 1;
                entries.push_back({response, response.clinician, response.caseId, 1, str(id)});
            }
        }
        return entries;
    }

    QString path() const { return m_folder.path("study.lacrima"); }

    std::unique_ptr<StudySession> openWindow(
        char installation = 'i', const QString& passphrase = str("open sesame")) {
        auto study = study::Study::open(path(), QByteArray(32, installation));
        EXPECT_TRUE(study);
        auto session = std::make_unique<StudySession>(std::move(*study));
        QSignalSpy unlocked(session.get(), &StudySession::unlocked);
        session->unlock(str("Ada"), passphrase);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, kPatience));
        return session;
    }

    static dataset::Dataset rebuilt(const StudySession& session) {
        dataset::DatasetOptions options;
        options.scoring.answeredShare = session.definition().answeredShare;
        return dataset::buildDataset(session.casebook(), options);
    }

    static void expectSameNumbers(const dataset::Dataset& one, const dataset::Dataset& other) {
        ASSERT_EQ(one.rows.items(), other.rows.items());
        ASSERT_EQ(one.columns.size(), other.columns.size());
        for (std::size_t i = 0; i < one.columns.size(); ++i) {
            const std::string name = one.columns[i].name.toStdString();
            EXPECT_EQ(one.columns[i].name, other.columns[i].name);
            EXPECT_EQ(one.columns[i].cellStates.items(), other.columns[i].cellStates.items()) << name;
            for (std::size_t row = 0; row < one.rows.size(); ++row) {
                const double a = one.columns[i].values[row];
                const double b = other.columns[i].values[row];
                EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << name << ' ' << row;
            }
        }
    }

    static void correctAge(StudySession& session, int row, double age) {
        session.correct(
            row, session.casebook().variableOf(str("gaf")), response::Number{age}, str("typing"), {});
    }

    static double gafOf(const dataset::Dataset& dataset, std::size_t row) {
        return dataset.column(str("gaf"))->values[row];
    }

    static QString hashOf(const StudySession& session) {
        return session.study().log().stateHash(session.logPosition()).value_or(QString());
    }

    static base::Result<study::PastState> wait(QFuture<base::Result<study::PastState>> future) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, kPatience));
        return future.result();
    }

    support::ScratchFolder m_folder;
    QString m_recoveryCode;
    support::Random m_random{3};
};

/// As responsesTo(), of the second sitting.
inline std::vector<study::Entry> secondSitting(std::vector<study::Entry> entries) {
    for (study::Entry& entry : entries) {
        std::get<record::Response>(entry.payload).sitting = 2;
        entry.sitting = 2;
    }
    return entries;
}

} // namespace lacrima::ui
