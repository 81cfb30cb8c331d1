// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"
#include "tests/ui/session/SessionFixture.h"

namespace lacrima::ui {
namespace {

/// What another computer writes while the file is open here is known here, so that it does not vanish unseen.
class SeenMeanwhileTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        auto study = study::Study::open(path(), QByteArray(32, 'i'));
        ASSERT_TRUE(study && study::recognise(*study));
        m_studyId = study->definition().studyId;
        m_session = std::make_unique<StudySession>(std::move(*study));
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        m_session->unlock(str("Ada"), str("open sesame"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, kPatience));
    }
    /// On another computer.
    template<typename Work>
    void elsewhere(Work work) {
        const QByteArray here = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path("elsewhere")));
        {
            auto study = study::Study::open(path(), QByteArray(32, 'o'));
            ASSERT_TRUE(study && study::recognise(*study) && study->keys().unlock(str("open sesame")));
            work(*study);
        }
        if (here.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", here);
    }
    study::SeenStudy seen() const { return study::SeenStudy::ofThisComputer(m_studyId); }

    QByteArray m_studyId;
    std::unique_ptr<StudySession> m_session;
};

TEST_F(SeenMeanwhileTest, RecordsOfAnotherOffice) {
    QString other;
    elsewhere([&](study::Study& study) {
        ASSERT_TRUE(study.office().registerAs(str("BO"), {}));
        other = study.office().info()->fingerprint;
        ASSERT_TRUE(study.log().append(responsesTo(study, 31, 32)));
    });
    EXPECT_FALSE(seen().headsAt(path()).contains(other));
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen().headsAt(path()).contains(other); }, kPatience));
    elsewhere([&](study::Study& study) { ASSERT_TRUE(study.log().append(responsesTo(study, 33, 33))); });
    const auto length = [&] { return seen().headsAt(path()).at(other).length; };
    EXPECT_TRUE(QTest::qWaitFor([&] { return length() == 1 + 9; }, kPatience)) << length();
}

TEST_F(SeenMeanwhileTest, WhoTheTeamRemoved) {
    elsewhere([&](study::Study& study) {
        ASSERT_TRUE(study.keys().add(str("Bob"), str("bob and his words 7"), seal::KdfCost::minimal()));
        ASSERT_TRUE(study.keys().remove(str("Bob")));
    });
    const QString founder = m_session->study().log().headers()->front().header.office;
    const auto acts = [&] { return seen().people(founder).chain.size(); };
    const auto all = m_session->study().log().authority()->chain().size();
    EXPECT_LT(acts(), all);
    EXPECT_TRUE(QTest::qWaitFor([&] { return acts() == all; }, kPatience)) << acts() << " of " << all;
}

} // namespace
} // namespace lacrima::ui
