// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ProblemLines.h"

#include "tests/core/study/StudyFixture.h"

namespace lacrima::ui {
namespace {

/// A study with an office and three more.
class ProblemLinesTest : public study::StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        m_offices.append(study().office().info()->fingerprint);
        for (const auto& [mark, code] : {std::pair{'p', "PO"}, {'q', "QU"}, {'r', "RE"}}) {
            auto elsewhere = study::Study::open(path(), study::installation(mark));
            ASSERT_TRUE(elsewhere);
            ASSERT_TRUE(elsewhere->office().registerAs(
                QString::fromLatin1(code), QStringLiteral("Office of %1").arg(mark)));
            m_offices.append(elsewhere->office().info()->fingerprint);
        }
    }
    static study::LogProblem about(const QString& fingerprint) {
        return {9, {}, base::error("study.unknown_signer", {fingerprint.toStdString()})};
    }
    QString lineOf(qsizetype office, const char* words) const {
        return QString(m_offices[office] + QStringLiteral(" is the office ") + QString::fromLatin1(words));
    }

    QStringList m_offices; ///< their fingerprints
};

TEST_F(ProblemLinesTest, EverySignerThatIsNamedIsExplainedOnce) {
    const QString founder = study().founder();
    const QString stranger(16, QLatin1Char('0'));
    const std::vector<study::LogProblem> problems{about(m_offices[3]), about(stranger), about(m_offices[0]),
        about(founder), about(m_offices[3]), about(m_offices[1])};
    EXPECT_EQ(signerLines(study(), problems),
        (QStringList{founder + QStringLiteral(" is the study team"), lineOf(0, "VD, Via Dante"),
            lineOf(1, "PO, Office of p"), lineOf(3, "RE, Office of r")}))
        << "and the third, which nobody names, is not";
}

TEST_F(ProblemLinesTest, EachOfficeIsExplainedByItself) {
    for (const auto& [office, words] : {std::pair{0, "VD, Via Dante"}, {1, "PO, Office of p"},
             {2, "QU, Office of q"}, {3, "RE, Office of r"}})
        EXPECT_EQ(signerLines(study(), {about(m_offices[office])}), QStringList{lineOf(office, words)});
    EXPECT_TRUE(signerLines(study(), {}).isEmpty());
}

} // namespace
} // namespace lacrima::ui
