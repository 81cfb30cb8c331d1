// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"

#include "core/store/OutputFile.h"
#include "core/study/Installation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace lacrima::study {
namespace {

constexpr qsizetype kHashSize = 32;
constexpr qsizetype kNumberSize = sizeof(std::int64_t);
constexpr qsizetype kHeadBytes = 2 * kNumberSize + kHashSize;

const QString kLocks = QStringLiteral("locks");
const QString kPeople = QStringLiteral("people/"); ///< a file beside the heads would be one
const QString kGivenUp = QStringLiteral("given-up/");
const QString kAt = QStringLiteral("at-");
const QString kOwn = QStringLiteral("own");
constexpr qsizetype kPathLetters = 32;

QByteArray bytesOf(const SeenHead& head) {
    QByteArray bytes(2 * kNumberSize, '\0');
    qToBigEndian(head.length, bytes.data());
    qToBigEndian(head.position, bytes.data() + kNumberSize);
    return bytes + head.hash;
}

/// A line each; a name has no end of a line.
QByteArray bytesOf(const OwnOffice& office) {
    return QStringList{office.fingerprint, office.code.simplified(), office.name.simplified()}
        .join(QLatin1Char('\n'))
        .toUtf8();
}

OwnOffice readOwn(const QString& folder) {
    QFile file(QDir(folder).filePath(kOwn));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    return {lines.value(0), lines.value(1), lines.value(2)};
}

std::optional<SeenHead> readHead(QFile& file) {
    const QByteArray bytes = file.read(kHeadBytes);
    if (bytes.size() != kHeadBytes) return std::nullopt;
    return SeenHead{qFromBigEndian<std::int64_t>(bytes.constData()),
        qFromBigEndian<std::int64_t>(bytes.constData() + kNumberSize), bytes.right(kHashSize)};
}

std::optional<SeenHead> readHead(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readHead(file) : std::nullopt;
}

std::map<QString, SeenHead> headsIn(const QString& folder) {
    std::map<QString, SeenHead> heads;
    for (const QString& office : QDir(folder).entryList(QDir::Files)) {
        if (office == kOwn) continue;
        if (const auto head = readHead(QDir(folder).filePath(office))) heads.emplace(office, *head);
    }
    return heads;
}

void keepLonger(const QString& folder, const QString& office, const SeenHead& head) {
    const QString path = QDir(folder).filePath(office);
    QFile file(path); // opened once: it is written to at each append
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        store::overwritePrivately(path, bytesOf(head));
        return;
    }
    const auto before = readHead(file);
    if ((!before || before->length < head.length) && file.seek(0)) file.write(bytesOf(head));
}

QString nameOf(const QString& place) {
    const QByteArray bytes = QFile::encodeName(place);
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(kPathLetters));
}

QString placeName(const QString& path) {
    const QFileInfo file(path);
    return nameOf(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
}

} // namespace

void takeLonger(std::map<QString, SeenHead>& all, const std::map<QString, SeenHead>& some) {
    for (const auto& [office, seen] : some) {
        SeenHead& longest = all[office];
        if (longest.length < seen.length) longest = seen;
    }
}

SeenStudy::SeenStudy(const QString& folder, const QByteArray& studyId)
    : m_folder(QDir(folder).filePath(QStringLiteral("heads/") + QString::fromLatin1(studyId.toHex()))) {}

SeenStudy SeenStudy::ofThisComputer(const QByteArray& studyId) {
    return SeenStudy(settingsFolder(), studyId);
}

std::map<QString, SeenHead> SeenStudy::heads() const {
    return headsIn(m_folder);
}

std::optional<SeenHead> SeenStudy::head(const QString& office) const {
    return readHead(QDir(m_folder).filePath(office));
}

bool SeenStudy::knows(const QString& path) const {
    const QStringList folders = foldersOf(path);
    return std::any_of(folders.begin(), folders.end(), [](const QString& at) { return QDir(at).exists(); });
}

std::map<QString, SeenHead> SeenStudy::headsAt(const QString& path) const {
    std::map<QString, SeenHead> all;
    for (const QString& folder : foldersOf(path)) takeLonger(all, headsIn(folder));
    return all;
}

std::map<QString, SeenHead> SeenStudy::headsWith(const QString& office, bool hasLocks) const {
    std::map<QString, SeenHead> all;
    const QDir folder(m_folder);
    for (const QString& place : places()) {
        const std::map<QString, SeenHead> some = headsIn(folder.filePath(place));
        if (office.isEmpty() ? hadLocks(place) == hasLocks : some.contains(office)) takeLonger(all, some);
    }
    return all;
}

/// `place` is the name of its folder.
bool SeenStudy::hadLocks(const QString& place) const {
    return QFile::exists(QDir(m_folder).filePath(kLocks + QLatin1Char('-') + place.mid(kAt.size())));
}

void SeenStudy::takeAlong(const std::map<QString, SeenHead>& heads, const QString& path) const {
    for (const QString& folder : foldersOf(path))
        for (const auto& [office, seen] : heads) keepLonger(folder, office, seen);
}

void SeenStudy::noteHead(const QString& office, const SeenHead& head, const QString& path) const {
    if (head.hash.size() != kHashSize) return;
    for (const QString& folder : foldersOf(path)) keepLonger(folder, office, head);
    noteOwnHead(office, head);
}

void SeenStudy::noteOwnHead(const QString& office, const SeenHead& head) const {
    if (head.hash.size() == kHashSize) keepLonger(m_folder, office, head);
}

/// The names of the folders of all files that were seen.
QStringList SeenStudy::places() const {
    return QDir(m_folder).entryList({kAt + QLatin1Char('*')}, QDir::Dirs);
}

/// By the name that was given, too: somebody could make it point elsewhere.
QStringList SeenStudy::foldersOf(const QString& path) const {
    QStringList folders{QDir(m_folder).filePath(kAt + placeName(path)),
        QDir(m_folder).filePath(kAt + nameOf(QFileInfo(path).absoluteFilePath()))};
    folders.removeDuplicates();
    return folders;
}

OwnOffice SeenStudy::ownAt(const QString& path, bool hasLocks) const {
    for (const QString& folder : foldersOf(path))
        if (OwnOffice own = readOwn(folder); !own.fingerprint.isEmpty()) return own;
    const OwnOffice last = readOwn(m_folder);
    return isOfTheSort(last.fingerprint, hasLocks) ? last : OwnOffice();
}

std::map<QString, SeenHead> SeenStudy::ownHeads(bool hasLocks) const {
    std::map<QString, SeenHead> all;
    const QDir folder(m_folder);
    for (const QString& place : places()) {
        const QString office = readOwn(folder.filePath(place)).fingerprint;
        if (office.isEmpty() || hadLocks(place) != hasLocks || givenUp(office)) continue;
        if (const auto seen = head(office)) all.emplace(office, *seen);
    }
    return all;
}

/// Whether a file in which this computer was that office held locks, as one at hand does.
bool SeenStudy::isOfTheSort(const QString& office, bool hasLocks) const {
    const QDir folder(m_folder);
    const QStringList all = places();
    return std::any_of(all.begin(), all.end(), [&](const QString& place) {
        return readOwn(folder.filePath(place)).fingerprint == office && hadLocks(place) == hasLocks;
    });
}

void SeenStudy::noteOwn(const OwnOffice& office, const QString& path) const {
    for (const QString& folder : foldersOf(path) + QStringList(m_folder))
        if (readOwn(folder) != office)
            store::overwritePrivately(QDir(folder).filePath(kOwn), bytesOf(office));
}

std::optional<SeenHead> SeenStudy::givenUp(const QString& office) const {
    return office.isEmpty() ? std::nullopt : readHead(QDir(m_folder).filePath(kGivenUp + office));
}

void SeenStudy::giveUp(const QString& office) const {
    if (office.isEmpty() || givenUp(office)) return;
    const SeenHead known = head(office).value_or(SeenHead{0, 0, QByteArray(kHashSize, '\0')});
    store::overwritePrivately(QDir(m_folder).filePath(kGivenUp + office), bytesOf(known));
}

SeenPeople SeenStudy::people(const QString& founder) const {
    QFile file(QDir(m_folder).filePath(kPeople + founder));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return readPeople(file.readAll()).value_or(SeenPeople());
}

/// Whole or as it was: after a crash it would otherwise be gone.
bool SeenStudy::notePeople(const QString& founder, const SeenPeople& people) const {
    const QString path = QDir(m_folder).filePath(kPeople + founder);
    return QDir().mkpath(QFileInfo(path).path()) &&
           static_cast<bool>(store::writePrivately(path, bytesOf(people)));
}

bool SeenStudy::hasLocksAt(const QString& path) const {
    const QStringList marks = lockedPlacesOf(path);
    return std::any_of(marks.begin(), marks.end(), [](const QString& mark) { return QFile::exists(mark); });
}

void SeenStudy::noteLocks(const QString& path) const {
    for (const QString& mark : lockedPlacesOf(path))
        if (!QFile::exists(mark)) store::overwritePrivately(mark, QByteArrayLiteral("1"));
}

/// As foldersOf().
QStringList SeenStudy::lockedPlacesOf(const QString& path) const {
    const QString beginning = QDir(m_folder).filePath(kLocks + QLatin1Char('-'));
    return {beginning + placeName(path), beginning + nameOf(QFileInfo(path).absoluteFilePath())};
}

void SeenStudy::forgetAt(const QString& path) const {
    for (const QString& folder : foldersOf(path)) QDir(folder).removeRecursively();
    for (const QString& mark : lockedPlacesOf(path)) QFile::remove(mark);
}

void SeenStudy::forget(const QString& office) const {
    const QDir folder(m_folder);
    QFile::remove(folder.filePath(office));
    for (const QString& place : places()) QFile::remove(QDir(folder.filePath(place)).filePath(office));
}

} // namespace lacrima::study
