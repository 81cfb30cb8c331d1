// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DraftCounters.h"

#include "core/store/OutputFile.h"
#include "core/study/Installation.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace lacrima::study {
namespace {

constexpr qsizetype kCounterSize = sizeof(std::int64_t);

} // namespace

DraftCounters::DraftCounters(const QString& folder)
    : m_folder(QDir(folder).filePath(QStringLiteral("drafts"))) {}

DraftCounters DraftCounters::ofThisComputer() {
    return DraftCounters(settingsFolder());
}

QString DraftCounters::pathOf(const QByteArray& draftId) const {
    return QDir(m_folder).filePath(QString::fromLatin1(draftId.toHex()));
}

std::int64_t DraftCounters::known(const QByteArray& draftId) const {
    QFile file(pathOf(draftId));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray bytes = file.read(kCounterSize);
    return bytes.size() == kCounterSize ? qFromBigEndian<std::int64_t>(bytes.constData()) : 0;
}

/// Not waited for: a save must not take twice as long.
void DraftCounters::note(const QByteArray& draftId, std::int64_t counter) const {
    QByteArray bytes(kCounterSize, '\0');
    qToBigEndian(counter, bytes.data());
    store::overwritePrivately(pathOf(draftId), bytes);
}

void DraftCounters::forget(const QByteArray& draftId) const {
    QFile::remove(pathOf(draftId));
}

} // namespace lacrima::study
