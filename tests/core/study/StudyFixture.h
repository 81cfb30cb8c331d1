// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StudyFile.h"
#include "core/study/Drafts.h"
#include "core/study/Study.h"
#include "tests/support/Samples.h"
#include "tests/support/ScratchFolder.h"

#include <gtest/gtest.h>

namespace lacrima::study {

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? std::string() : std::string(result.error().key);
}

inline QByteArray installation(char mark = 'h') {
    return QByteArray(32, mark);
}

inline record::StudyDefinition sampleDefinition() {
    record::StudyDefinition definition;
    definition.title = QStringLiteral("Crying in therapy");
    definition.languages = {QStringLiteral("en")};
    for (const char* id : {"crying", "wai_sr"}) {
        const QString name = QString::fromLatin1(id);
        definition.instruments.push_back({name, instrument::Catalogue::shippedJson(name)});
    }
    return definition;
}

inline base::Result<Study::Created> createStudy(const QString& path) {
    return Study::create(path, sampleDefinition(),
        {QStringLiteral("Ada"), QStringLiteral("open sesame"), seal::KdfCost::minimal()}, installation());
}

inline Entry responseEntry(support::Random& random, const Study& study, const char* instrument, int number,
    support::Filling filling = support::Filling::Mixed) {
    auto response =
        support::sampleResponse(random, *study.catalogue().find(QString::fromLatin1(instrument)), filling);
    response.caseId = QStringLiteral("VD01-%1").arg(number);
    return {response, response.clinician, response.caseId, 1, response.instrument};
}

/// The places of a new study's records: the definition, two certificates and the ticket, then the office, the
/// verdict on it, and what the office does.
constexpr std::int64_t kOfficePlace = 5;
constexpr std::int64_t kFirstPlace = 7;

/// A study in a folder of its own, with an office and a few records of each sort.
class StudyFixture : public ::testing::Test {
protected:
    void SetUp() override {
        auto created = createStudy(path());
        ASSERT_TRUE(created) << keyOf(created);
        m_recoveryCode = created->recoveryCode;
        m_study = std::make_unique<Study>(std::move(created->study));
        const auto registered =
            m_study->office().registerAs(QStringLiteral("VD"), QStringLiteral("Via Dante"));
        ASSERT_TRUE(registered) << keyOf(registered);
    }

    QString path() const { return m_folder.path("study.lacrima"); }
    const support::ScratchFolder& folder() const { return m_folder; }
    Study& study() { return *m_study; }
    support::Random& random() { return m_random; }
    QString recoveryCode() const { return m_recoveryCode; }

    /// Closes the study and opens it again, locked.
    void reopen() {
        m_study.reset();
        auto opened = Study::open(path(), installation());
        ASSERT_TRUE(opened) << keyOf(opened);
        m_study = std::make_unique<Study>(std::move(*opened));
    }

    void close() { m_study.reset(); }

    /// A draw, two responses of each of `cases` patients, a correction and a reversal.
    void appendSomething(int cases) {
        for (int number = 1; number <= cases; ++number) {
            const std::vector<Entry> entries{{record::Draw{40, 1, number}, QStringLiteral("VD01"),
                                                 QStringLiteral("VD01-%1").arg(number), 0, {}},
                responseEntry(m_random, study(), "crying", number),
                responseEntry(m_random, study(), "wai_sr", number)};
            ASSERT_TRUE(study().log().append(entries));
        }
        const auto corrected = study().log().append({record::Correction{}, {}, {}, 0, {}});
        ASSERT_TRUE(corrected);
        ASSERT_TRUE(study().log().append({record::Reversal{corrected->front().id, {}, 0}, {}, {}, 0, {}}));
    }

private:
    support::ScratchFolder m_folder;
    support::Random m_random{11};
    QString m_recoveryCode;
    std::unique_ptr<Study> m_study;
};

} // namespace lacrima::study
