// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Installation.h"

#include "tests/core/study/StudyFixture.h"
#include "tests/support/ScratchFolder.h"

#include <QDir>
#include <QFile>

#include <array>
#include <barrier>
#include <set>
#include <thread>

namespace lacrima::study {
namespace {

class InstallationTest : public ::testing::Test {
protected:
    QString settings() const { return m_folder.path("settings"); }
    QString secret() const { return m_folder.path("settings/installation"); }

    void put(const QByteArray& bytes) const {
        QDir().mkpath(settings());
        QFile file(secret());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    void letAnybodyWrite() const {
        ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    }
    QByteArray content() const {
        QFile file(secret());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    support::ScratchFolder m_folder;
};

TEST_F(InstallationTest, IsMadeOnceForItsOwnerAlone) {
    const auto made = installationIn(settings());
    ASSERT_TRUE(made) << keyOf(made);
    EXPECT_EQ(made->size(), 32);
    EXPECT_EQ(*installationIn(settings()), *made);
    EXPECT_EQ(QFile::permissions(secret()) & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(
        QDir(settings()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("installation")})
        << "nothing half made is left";
}

/// Two windows opened at once on a new computer: the office of one would be nobody's.
TEST_F(InstallationTest, ManyFirstStartsAtOnceAgreeOnOne) {
    for (int round = 0; round < 20; ++round) {
        QDir(settings()).removeRecursively();
        constexpr int kStarts = 8;
        std::barrier together(kStarts);
        std::array<QByteArray, kStarts> seen;
        std::vector<std::jthread> starts;
        for (QByteArray& own : seen) {
            starts.emplace_back([&] {
                together.arrive_and_wait();
                own = installationIn(settings()).value_or(QByteArray());
            });
        }
        starts.clear();
        EXPECT_EQ(std::set<QByteArray>(seen.begin(), seen.end()), std::set<QByteArray>{content()});
        EXPECT_EQ(content().size(), 32);
    }
}

TEST_F(InstallationTest, ADamagedOneIsNamedAndKept) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("short"), QByteArray(32, '\0'),
             QByteArray("a secret of thirty-two bytes and one more").left(33)}) {
        put(bytes);
        const auto found = installationIn(settings());
        EXPECT_EQ(keyOf(found), "settings.damaged") << bytes.size();
        EXPECT_EQ(found.error().arguments.front(), secret().toStdString());
        EXPECT_EQ(content(), bytes) << "it may be brought back; replaced, the office is lost";
    }
}

TEST_F(InstallationTest, OneThatCannotBeReadIsNotReplaced) {
    letAnybodyWrite();
    const support::WithoutRoot user;
    const auto made = installationIn(settings());
    ASSERT_TRUE(made) << keyOf(made);
    ASSERT_TRUE(QFile::setPermissions(secret(), QFile::WriteOwner));
    EXPECT_EQ(keyOf(installationIn(settings())), "file.unreadable");
    ASSERT_TRUE(QFile::setPermissions(secret(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(*installationIn(settings()), *made);
}

TEST_F(InstallationTest, OneThatOthersMayReadIsClosedToThem) {
    ASSERT_TRUE(installationIn(settings()));
    ASSERT_TRUE(QFile::setPermissions(
        secret(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    ASSERT_TRUE(installationIn(settings()));
    EXPECT_FALSE(QFile::permissions(secret()) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(InstallationTest, WhereNothingCanBeWrittenThatIsSaid) {
    const auto made = installationIn(QStringLiteral("/proc/settings"));
    EXPECT_EQ(keyOf(made), "file.unwritable");
}

} // namespace
} // namespace lacrima::study
