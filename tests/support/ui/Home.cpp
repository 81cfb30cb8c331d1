// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Home.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <cstdlib>

namespace lacrima::ui::test {
namespace {

/// Made before main(), so that no library has looked for its folders yet.
[[maybe_unused]] const Home& kHome = Home::instance();

QByteArrayList patternsOf(const QString& word) {
    QByteArrayList patterns{word.toUtf8()};
    QByteArray wide;
    for (const QChar letter : word) {
        wide.append(static_cast<char>(letter.unicode() & 0xff));
        wide.append(static_cast<char>(letter.unicode() >> 8));
    }
    patterns.append(wide);
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber) {
        QByteArray bytes(sizeof number, '\0');
        qToBigEndian(number, bytes.data());
        patterns.append(bytes);
        qToLittleEndian(number, bytes.data());
        patterns.append(bytes);
    }
    return patterns;
}

} // namespace

QString str(const char* words) {
    return QString::fromUtf8(words);
}

const Home& Home::instance() {
    static const Home home;
    return home;
}

Home::Home() {
    QByteArray name = QFile::encodeName(QDir::tempPath()) + "/lacrima-walk-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) std::abort();
    m_root = QFile::decodeName(name);
    for (const char* folder : {"config", "data", "cache", "temporary", "documents"})
        QDir(m_root).mkpath(str(folder));
    qputenv("HOME", name);
    qputenv("XDG_CONFIG_HOME", name + "/config");
    qputenv("XDG_DATA_HOME", name + "/data");
    qputenv("XDG_CACHE_HOME", name + "/cache");
    qputenv("TMPDIR", name + "/temporary");
    QCoreApplication::setOrganizationName(str("lacrima"));
    QCoreApplication::setApplicationName(str("lacrima"));
}

Home::~Home() {
    QDir(m_root).removeRecursively();
}

QString Home::path(const char* name) const {
    return QDir(m_root).filePath(str(name));
}

QStringList Home::filesWith(const QStringList& words) const {
    QStringList found;
    QDirIterator files(m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray content = file.readAll();
        for (const QString& word : words) {
            for (const QByteArray& pattern : patternsOf(word)) {
                if (content.contains(pattern)) found.append(file.fileName() + str(": ") + word);
            }
        }
    }
    return found;
}

} // namespace lacrima::ui::test
