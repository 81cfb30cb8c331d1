// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"

#include "core/store/OutputFile.h"
#include "core/study/Installation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace lacrima::study {
namespace {

constexpr qsizetype kHashSize = 32;
constexpr qsizetype kNumberSize = sizeof(std::int64_t);
constexpr qsizetype kHeadBytes = 2 * kNumberSize + kHashSize;

const QString kLocks = QStringLiteral("locks");
const QString kCopy = QStringLiteral("copy-");
const QString kOwn = QStringLiteral("own");
constexpr qsizetype kPathLetters = 32;

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

std::map<QString, SeenHead> headsIn(const QString& folder) {
    std::map<QString, SeenHead> heads;
    for (const QString& office : QDir(folder).entryList(QDir::Files)) {
        if (const auto head = readHead(QDir(folder).filePath(office))) heads.emplace(office, *head);
    }
    return heads;
}

void keepLonger(const QString& folder, const QString& office, const SeenHead& head) {
    const QString path = QDir(folder).filePath(office);
    const auto before = readHead(path);
    if (!before || before->length < head.length) store::overwritePrivately(path, bytesOf(head));
}

QString placeName(const QString& path) {
    const QFileInfo file(path);
    const QByteArray place =
        QFile::encodeName(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
    return QString::fromLatin1(
        QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(kPathLetters));
}

} // namespace

SeenStudy::SeenStudy(const QString& folder, const QByteArray& studyId)
    : m_folder(QDir(folder).filePath(QStringLiteral("heads/") + QString::fromLatin1(studyId.toHex()))) {}

SeenStudy SeenStudy::ofThisComputer(const QByteArray& studyId) {
    return SeenStudy(settingsFolder(), studyId);
}

std::map<QString, SeenHead> SeenStudy::heads() const {
    return headsIn(m_folder);
}

std::map<QString, SeenHead> SeenStudy::headsAt(const QString& path) const {
    const QString folder = folderOf(path);
    return QDir(folder).exists() ? headsIn(folder) : heads();
}

/// What was seen in other files is taken along to a path that is new here.
void SeenStudy::noteHead(const QString& office, const SeenHead& head, const QString& path) const {
    if (head.hash.size() != kHashSize) return;
    const QString folder = folderOf(path);
    if (!QDir(folder).exists())
        for (const auto& [other, seen] : heads()) keepLonger(folder, other, seen);
    keepLonger(folder, office, head);
    keepLonger(m_folder, office, head);
}

QString SeenStudy::folderOf(const QString& path) const {
    return QDir(m_folder).filePath(QStringLiteral("at-") + placeName(path));
}

QString SeenStudy::own() const {
    QFile file(QDir(m_folder).filePath(kOwn));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

void SeenStudy::noteOwn(const QString& office) const {
    if (own() != office) store::overwritePrivately(QDir(m_folder).filePath(kOwn), office.toLatin1());
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

bool SeenStudy::hasLocksAt(const QString& path) const {
    return QFile::exists(lockedPlaceOf(path));
}

void SeenStudy::noteLocks(const QString& path) const {
    for (const QString& mark : {QDir(m_folder).filePath(kLocks), lockedPlaceOf(path)})
        if (!QFile::exists(mark)) store::overwritePrivately(mark, QByteArrayLiteral("1"));
}

QString SeenStudy::lockedPlaceOf(const QString& path) const {
    return QDir(m_folder).filePath(kLocks + QLatin1Char('-') + placeName(path));
}

void SeenStudy::noteCopy(const QByteArray& ticketKey) const {
    store::overwritePrivately(copyPath(ticketKey), QByteArrayLiteral("1"));
}

void SeenStudy::forgetAll() const {
    QDir(m_folder).removeRecursively();
}

} // namespace lacrima::study
