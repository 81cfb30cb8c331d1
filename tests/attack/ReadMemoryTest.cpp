// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

namespace lacrima::attack {
namespace {

constexpr uid_t kNobody = 65534;

/// Another program of the same user reads the memory of this one, or a crash hands it to a collector.
class ReadMemoryTest : public AttackedStudy {
protected:
    /// Whether its own user may look into it: the system shows such a program as its user's, any other as
    /// root's.
    bool isOpenToItsUser(const QString& program, const QStringList& arguments) {
        QProcess process;
        prepare(process);
        process.setWorkingDirectory(str("/"));
        process.setProgram(program);
        process.setArguments(arguments);
        const uid_t user = geteuid() == 0 ? kNobody : geteuid();
        process.setChildProcessModifier([user] {
            if (geteuid() == 0 && (setgid(user) != 0 || setuid(user) != 0)) _exit(9);
        });
        process.start();
        EXPECT_TRUE(process.waitForStarted());
        const QByteArray memory = "/proc/" + QByteArray::number(process.processId()) + "/mem";
        struct stat found {};
        bool isOpen = false;
        // It waits for its input; only at its start it is still like any other.
        for (int look = 0; look < 200; ++look) {
            EXPECT_EQ(::stat(memory.constData(), &found), 0);
            isOpen = found.st_uid == user;
            if (!isOpen) break;
            waitAMoment();
        }
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished());
        return isOpen;
    }

private:
    static void waitAMoment() { usleep(10'000); }
};

TEST_F(ReadMemoryTest, NoOtherProgramOfTheUserLooksIntoACommand) {
    ASSERT_TRUE(isOpenToItsUser(str("/bin/cat"), {})) << "as other programs are";
    EXPECT_FALSE(isOpenToItsUser(str(LACRIMA_PROGRAM), {str("new"), str("/nowhere/s.lacrima"), str("--title"),
                                                           str("T"), str("--passphrase-file"), str("-")}));
}

} // namespace
} // namespace lacrima::attack
