// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyClaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lacrima::ui {
namespace {

/// Named after the study's true place, so that two ways to one file are one claim. Not in the study's own
/// folder: it may be read-only or synchronised.
QString lockPath(const QString& study) {
    const QString canonical = QFileInfo(study).canonicalFilePath();
    const QString place = canonical.isEmpty() ? QFileInfo(study).absoluteFilePath() : canonical;
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder + QStringLiteral("/open"));
    return folder + QStringLiteral("/open/") + QString::fromLatin1(name.left(32));
}

/// Whoever holds the lock has written its number into it.
void bringToFront(int file) {
    char digits[16] = {};
    if (::pread(file, digits, sizeof digits - 1, 0) <= 0) return;
    const int process = QByteArray(digits).toInt();
    if (process > 1 && process != ::getpid()) ::kill(process, SIGUSR1);
}

} // namespace

base::Result<StudyClaim> StudyClaim::take(const QString& path) {
    const QByteArray name = QFile::encodeName(lockPath(path));
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return base::error("file.unwritable", {name.toStdString()});
    StudyClaim claim(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        bringToFront(file);
        return base::error("study.open_elsewhere", {path.toStdString()});
    }
    const QByteArray number = QByteArray::number(::getpid());
    const bool isWritten = ::ftruncate(file, 0) == 0 &&
                           ::pwrite(file, number.constData(), static_cast<std::size_t>(number.size()), 0) > 0;
    if (!isWritten) return base::error("file.unwritable", {name.toStdString()});
    return claim;
}

StudyClaim::~StudyClaim() {
    if (m_file >= 0) ::close(m_file);
}

} // namespace lacrima::ui
