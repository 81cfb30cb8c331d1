// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/FileIcons.h"

#include "tests/support/ScratchFolder.h"

#include <QFile>
#include <QFileDialog>
#include <QTreeView>
#include <QtTest>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lacrima::ui {
namespace {

struct flock wholeFile(short type) {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// As another program finds it.
bool isLocked(const QByteArray& path) {
    const pid_t other = fork();
    if (other == 0) {
        struct flock lock = wholeFile(F_WRLCK);
        const int file = open(path.constData(), O_RDWR);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(other, &status, 0);
    return WEXITSTATUS(status) == 1;
}

/// Whoever reads a file and closes it gives up every lock that the process has on it.
TEST(FileIconsTest, ADialogThatListsAnOpenStudyLeavesItsLocksAlone) {
    support::ScratchFolder folder;
    const QByteArray path = QFile::encodeName(folder.path("study.lacrima"));
    {
        QFile file(QFile::decodeName(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3\0", 16);
    }
    const int held = open(path.constData(), O_RDWR);
    struct flock lock = wholeFile(F_WRLCK);
    ASSERT_EQ(fcntl(held, F_SETLK, &lock), 0);
    ASSERT_TRUE(isLocked(path));
    QFileDialog dialog(nullptr, {}, QFileInfo(QFile::decodeName(path)).path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    leaveFilesAlone(dialog);
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    const auto* list = dialog.findChild<QTreeView*>();
    ASSERT_NE(list, nullptr);
    const auto shown = [list](int column) {
        const QAbstractItemModel* model = list->model();
        return model->index(0, column, list->rootIndex()).data().toString();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(0) == QStringLiteral("study.lacrima"); }, 20'000));
    static_cast<void>(dialog.grab());
    EXPECT_EQ(shown(2), QStringLiteral("lacrima")) << "its kind is what it is called";
    EXPECT_TRUE(isLocked(path));
    close(held);
}

} // namespace
} // namespace lacrima::ui
