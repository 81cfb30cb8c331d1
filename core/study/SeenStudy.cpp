// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"

#include "core/store/OutputFile.h"
#include "core/study/Installation.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <optional>

namespace lacrima::study {
namespace {

constexpr qsizetype kHashSize = 32;
constexpr qsizetype kNumberSize = sizeof(std::int64_t);
constexpr qsizetype kHeadBytes = 2 * kNumberSize + kHashSize;

const QString kLocks = QStringLiteral("locks");
const QString kCopy = QStringLiteral("copy-");

QByteArray bytesOf(const SeenHead& head) {
    QByteArray bytes(2 * kNumberSize, '\0');
    qToBigEndian(head.length, bytes.data());
    qToBigEndian(head.position, bytes.data() + kNumberSize);
    return bytes + head.hash;
}

std::optional<SeenHead> readHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray bytes = file.read(kHeadBytes);
    if (bytes.size() != kHeadBytes) return std::nullopt;
    return SeenHead{qFromBigEndian<std::int64_t>(bytes.constData()),
        qFromBigEndian<std::int64_t>(bytes.constData() + kNumberSize), bytes.right(kHashSize)};
}

} // namespace

SeenStudy::SeenStudy(const QString& folder, const QByteArray& studyId)
    : m_folder(QDir(folder).filePath(QStringLiteral("heads/") + QString::fromLatin1(studyId.toHex()))) {}

SeenStudy SeenStudy::ofThisComputer(const QByteArray& studyId) {
    return SeenStudy(settingsFolder(), studyId);
}

std::map<QString, SeenHead> SeenStudy::heads() const {
    std::map<QString, SeenHead> heads;
    const QDir folder(m_folder);
    for (const QString& office : folder.entryList(QDir::Files)) {
        if (const auto head = readHead(folder.filePath(office))) heads.emplace(office, *head);
    }
    return heads;
}

void SeenStudy::noteHead(const QString& office, const SeenHead& head) const {
    const QString path = QDir(m_folder).filePath(office);
    const auto before = readHead(path);
    if (head.hash.size() != kHashSize || (before && before->length >= head.length)) return;
    store::overwritePrivately(path, bytesOf(head));
}

QString SeenStudy::copyPath(const QByteArray& ticketKey) const {
    return QDir(m_folder).filePath(kCopy + QString::fromLatin1(ticketKey.toHex()));
}

std::vector<QByteArray> SeenStudy::copies() const {
    std::vector<QByteArray> keys;
    for (const QString& name : QDir(m_folder).entryList({kCopy + QLatin1Char('*')}, QDir::Files))
        keys.push_back(QByteArray::fromHex(name.mid(kCopy.size()).toLatin1()));
    return keys;
}

bool SeenStudy::hasLocks() const {
    return QFile::exists(QDir(m_folder).filePath(kLocks));
}

void SeenStudy::noteLocks() const {
    if (!hasLocks()) store::overwritePrivately(QDir(m_folder).filePath(kLocks), QByteArrayLiteral("1"));
}

void SeenStudy::noteCopy(const QByteArray& ticketKey) const {
    store::overwritePrivately(copyPath(ticketKey), QByteArrayLiteral("1"));
}

void SeenStudy::forgetCopy(const QByteArray& ticketKey) const {
    QFile::remove(copyPath(ticketKey));
}

void SeenStudy::forgetAll() const {
    QDir(m_folder).removeRecursively();
}

} // namespace lacrima::study
