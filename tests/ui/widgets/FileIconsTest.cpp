// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/FileIcons.h"

#include "tests/support/ScratchFolder.h"

#include <QAbstractFileIconProvider>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QIcon>
#include <QImage>
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

/// A theme of icons in which a sign is all of one colour.
class SignsOfOneColour {
public:
    SignsOfOneColour()
        : m_paths(QIcon::themeSearchPaths())
        , m_name(QIcon::themeName()) {
        const QDir theme(m_folder.path("signs"));
        EXPECT_TRUE(theme.mkpath(QStringLiteral("32x32")));
        QFile index(theme.filePath(QStringLiteral("index.theme")));
        EXPECT_TRUE(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=signs\nComment=signs\nDirectories=32x32\n\n[32x32]\nSize=32\n");
        add(theme, "folder", Qt::blue);
        add(theme, "text-x-generic", Qt::red);
        QIcon::setThemeSearchPaths({QFileInfo(theme.path()).path()});
        QIcon::setThemeName(QStringLiteral("signs"));
    }
    ~SignsOfOneColour() {
        QIcon::setThemeSearchPaths(m_paths);
        QIcon::setThemeName(m_name);
    }
    SignsOfOneColour(const SignsOfOneColour&) = delete;
    SignsOfOneColour& operator=(const SignsOfOneColour&) = delete;

private:
    static void add(const QDir& theme, const char* name, const QColor& colour) {
        QImage sign(32, 32, QImage::Format_RGB32);
        sign.fill(colour);
        EXPECT_TRUE(sign.save(theme.filePath(QStringLiteral("32x32/%1.png").arg(QLatin1String(name)))));
    }

    support::ScratchFolder m_folder;
    QStringList m_paths;
    QString m_name;
};

TEST(FileIconsTest, FoldersAndFilesHaveTheirOwnSigns) {
    const SignsOfOneColour signs;
    support::ScratchFolder folder;
    const QString path = folder.path("study.lacrima");
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    leaveFilesAlone(dialog);
    const auto colourOf = [&dialog](const QFileInfo& file) {
        return dialog.iconProvider()->icon(file).pixmap(32).toImage().pixelColor(16, 16);
    };
    EXPECT_EQ(colourOf(QFileInfo(QFileInfo(path).path())), QColor(Qt::blue));
    EXPECT_EQ(colourOf(QFileInfo(path)), QColor(Qt::red));
}

TEST(FileIconsTest, WithoutAThemeTheStyleHasSigns) {
    const QString name = QIcon::themeName();
    QIcon::setThemeName(QStringLiteral("no such theme"));
    support::ScratchFolder folder;
    QFileDialog dialog;
    leaveFilesAlone(dialog);
    const auto hasSign = [&dialog](const QString& path) {
        const QIcon sign = dialog.iconProvider()->icon(QFileInfo(path));
        return !sign.isNull() && !sign.pixmap(16).isNull();
    };
    EXPECT_TRUE(hasSign(folder.path(".")));
    EXPECT_TRUE(hasSign(folder.path("study.lacrima")));
    QIcon::setThemeName(name);
}

} // namespace
} // namespace lacrima::ui
