// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyClaim.h"

#include "tests/support/ScratchFolder.h"

#include <QFile>

#include <gtest/gtest.h>
#include <string>

namespace lacrima::ui {
namespace {

class StudyClaimTest : public ::testing::Test {
protected:
    /// An empty file: what stands in it is no matter here.
    QString made(const char* name) const {
        QFile file(m_folder.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    static std::string refusal(const QString& path) {
        const auto claim = StudyClaim::take(path);
        return claim ? std::string() : std::string(claim.error().key.text());
    }

    support::ScratchFolder m_folder;
};

TEST_F(StudyClaimTest, AStudyHasOneWindowUntilThatIsClosed) {
    const QString study = made("study.lacrima");
    {
        const auto claim = StudyClaim::take(study);
        ASSERT_TRUE(claim);
        EXPECT_EQ(refusal(study), "study.open_elsewhere");
        EXPECT_EQ(refusal(made("other.lacrima")), "");
    }
    EXPECT_EQ(refusal(study), "");
}

TEST_F(StudyClaimTest, ALinkLeadsToTheSameStudy) {
    const QString study = made("study.lacrima");
    const QString link = m_folder.path("link.lacrima");
    ASSERT_TRUE(QFile::link(study, link));
    const auto claim = StudyClaim::take(study);
    ASSERT_TRUE(claim);
    EXPECT_EQ(refusal(link), "study.open_elsewhere");
}

} // namespace
} // namespace lacrima::ui
