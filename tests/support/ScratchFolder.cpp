// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScratchFolder.h"

#include <QFile>

#include <sys/mount.h>
#include <unistd.h>

namespace lacrima::support {
namespace {

constexpr uid_t kNobody = 65534;

bool mountSmallDisk(const QString& folder, int kibibytes) {
    if (geteuid() != 0) return false;
    const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k";
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool mountOverItself(const QString& path) {
    const QByteArray file = QFile::encodeName(path);
    return geteuid() == 0 && mount(file.constData(), file.constData(), nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

WithoutRoot::WithoutRoot()
    : m_wasRoot(geteuid() == 0) {
    if (m_wasRoot && seteuid(kNobody) != 0) m_wasRoot = false;
}

WithoutRoot::~WithoutRoot() {
    if (m_wasRoot && seteuid(0) != 0) _exit(1);
}

SmallDisk::SmallDisk(int kibibytes)
    : m_isMounted(mountSmallDisk(m_folder.path(), kibibytes)) {}

SmallDisk::~SmallDisk() {
    if (m_isMounted) umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

PinnedFile::PinnedFile(QString path)
    : m_path(std::move(path))
    , m_isMounted(mountOverItself(m_path)) {}

PinnedFile::~PinnedFile() {
    if (m_isMounted) umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
}

} // namespace lacrima::support
