// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace lacrima::support {

/// A folder of its own for one test, removed afterwards.
class ScratchFolder {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Runs as another user for a moment when the tests run as root, whom no permission stops.
class WithoutRoot {
public:
    WithoutRoot();
    ~WithoutRoot();
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;

private:
    bool m_wasRoot;
};

/// A small file system in memory, to be full soon. Not there when the tests may not mount one.
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isMounted; }
    QString path(const char* name) const { return m_folder.path(name); }

private:
    ScratchFolder m_folder;
    bool m_isMounted;
};

/// A file that nothing can replace: something is mounted over it. Not there when the tests may not mount.
class PinnedFile {
public:
    explicit PinnedFile(QString path);
    ~PinnedFile();
    PinnedFile(const PinnedFile&) = delete;
    PinnedFile& operator=(const PinnedFile&) = delete;

    bool isThere() const { return m_isMounted; }

private:
    QString m_path;
    bool m_isMounted;
};

} // namespace lacrima::support
