// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"
#include "tests/core/study/StudyFixture.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lacrima::study {
namespace {

/// The helper program, with what it prints.
class Writer {
public:
    Writer(const char* mode, const QString& path, const char* count = "0") {
        int ends[2] = {-1, -1};
        EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        QByteArray program = QByteArrayLiteral(LACRIMA_KILL_WRITER);
        QByteArray modeName(mode);
        QByteArray file = QFile::encodeName(path);
        QByteArray number(count);
        char* arguments[] = {program.data(), modeName.data(), file.data(), number.data(), nullptr};
        EXPECT_EQ(posix_spawn(&m_process, program.constData(), &actions, nullptr, arguments, environ), 0);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_output = ends[0];
    }
    ~Writer() { ::close(m_output); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// On a busy machine starting takes longer than everything after it.
    void waitForFirstLine() {
        char letter = 0;
        if (::read(m_output, &letter, 1) == 1) m_first = QByteArray(1, letter);
    }

    /// Waits for its end and gives back the whole lines it printed.
    QList<QByteArray> linesToTheEnd() {
        QByteArray all = m_first;
        char buffer[4096];
        for (ssize_t size = 0; (size = ::read(m_output, buffer, sizeof buffer)) > 0;)
            all.append(buffer, size);
        EXPECT_EQ(waitpid(m_process, &m_status, 0), m_process);
        auto lines = all.split('\n');
        lines.removeLast(); // what stands after the last line end
        return lines;
    }
    void kill() { ::kill(m_process, SIGKILL); }
    bool endedWell() const { return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0; }

private:
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_first;
    int m_status = 0;
};

/// What the writer was promised before it was killed.
struct Promised {
    QByteArray draft;
    QString code;
    int saved = 0;
    bool isSealing = false; ///< then the draft is either there or sealed
    int sealed = 0;
};

Promised promisedBy(const QList<QByteArray>& lines) {
    Promised promised;
    for (const QByteArray& line : lines) {
        const auto words = line.split(' ');
        if (words[0] == "draft") {
            promised.draft = QByteArray::fromHex(words[1]);
            promised.code = QString::fromUtf8(words[2]);
            promised.saved = 0;
            promised.isSealing = false;
        } else if (words[0] == "saved") {
            promised.saved = words[1].toInt();
        } else if (words[0] == "sealing") {
            promised.isSealing = true;
        } else if (words[0] == "sealed") {
            ++promised.sealed;
            promised.draft.clear();
        }
    }
    return promised;
}

class KilledTest : public StudyFixture {
protected:
    /// The promised draft is there with at least the answers promised, each as it was given.
    void expectDraftKept(Study& study, const Promised& promised, bool mayBeSealed) {
        const auto resumed = study.drafts().resume(promised.draft, promised.code);
        if (!resumed && mayBeSealed) {
            EXPECT_EQ(keyOf(resumed), "store.no_such_draft");
            return;
        }
        ASSERT_TRUE(resumed) << keyOf(resumed);
        const int answers = resumed->content.currentItem.toInt();
        EXPECT_GE(answers, promised.saved);
        if (answers == 0) return;
        const auto& items = resumed->content.responses.front().items;
        ASSERT_EQ(items.size(), static_cast<std::size_t>(answers));
        EXPECT_EQ(items.back().answer, response::Answer(response::Number{static_cast<double>(answers)}));
    }
};

TEST_F(KilledTest, NoAcknowledgedAnswerIsEverLost) {
    close();
    int answers = 0;
    int sealed = 0;
    std::int64_t records = kFirstPlace - 1;
    for (int round = 0; round < 300; ++round) {
        Writer writer("survey", path());
        if (round % 10 != 0) writer.waitForFirstLine(); // now and then it is killed while it starts
        usleep(static_cast<useconds_t>(random()() % 60'000));
        writer.kill();
        const Promised promised = promisedBy(writer.linesToTheEnd());
        answers += promised.saved + promised.sealed * 8;
        sealed += promised.sealed;

        auto study = Study::open(path(), installation());
        ASSERT_TRUE(study) << round << keyOf(study);
        const auto count = study->log().count();
        ASSERT_TRUE(count);
        ASSERT_GE(*count, records + promised.sealed);
        ASSERT_LE(*count, records + promised.sealed + 1);
        const bool mayBeSealed = promised.isSealing && *count == records + promised.sealed + 1;
        records = *count;
        if (!promised.draft.isEmpty()) expectDraftKept(*study, promised, mayBeSealed);
        if (HasFailure()) FAIL() << "after kill number " << round;
        const auto drafts = study->drafts().list();
        ASSERT_TRUE(drafts);
        for (const auto& draft : *drafts)
            ASSERT_TRUE(store::StudyFile::open(path())->drafts().remove(draft.id));
        if (round % 50 == 49) {
            EXPECT_TRUE(study->log().verify()->isSound());
        }
    }
    std::printf("300 kills: %d acknowledged answers, %d sealed responses, none lost\n", answers, sealed);
    EXPECT_GT(answers, 300);
    EXPECT_GT(sealed, 10);
}

TEST_F(KilledTest, SeveralProgramsAppendToOneFile) {
    const std::int64_t before = *study().log().count();
    Writer one("append", path(), "40");
    Writer other("append", path(), "40");
    for (int number = 0; number < 40; ++number)
        ASSERT_TRUE(study().log().append({record::HandOver{}, {}, {}, 0, {}}));
    one.linesToTheEnd();
    other.linesToTheEnd();
    EXPECT_TRUE(one.endedWell());
    EXPECT_TRUE(other.endedWell());
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
    EXPECT_EQ(report->records, before + 120);
}

} // namespace
} // namespace lacrima::study
