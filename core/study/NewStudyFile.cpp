// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/NewStudyFile.h"

#include "core/store/StudyFile.h"
#include "core/store/sqlite/NewFile.h"
#include "core/study/Study.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace lacrima::study {
namespace {

base::Error named(base::Error error, const QString& partial, const QString& path) {
    for (std::string& argument : error.arguments) {
        if (argument == partial.toStdString()) argument = path.toStdString();
    }
    return error;
}

/// Never over a file that came there meanwhile.
base::Result<void> giveName(const QString& partial, const QString& path) {
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(path);
    bool isNamed = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
    if (!isNamed && errno != EEXIST) // a file system that cannot promise it
        isNamed = !QFileInfo::exists(path) && ::rename(from.constData(), to.constData()) == 0;
    if (!isNamed) {
        const bool isThere = QFileInfo::exists(path);
        return base::error(isThere ? base::ErrorKey("store.exists") : base::ErrorKey("store.cannot_open"),
            {path.toStdString()});
    }
    return store::syncFolder(path);
}

} // namespace

base::Result<MadeStudy> makeStudyFile(const QString& path, record::StudyDefinition definition,
    const Founding& founding, const QByteArray& installation) {
    if (QFileInfo::exists(path)) return base::error("store.exists", {path.toStdString()});
    const QString partial = path + QLatin1String(".partial");
    store::StudyFile::remove(partial); // of an attempt that was cut short
    std::optional<MadeStudy> made;
    {
        auto created = Study::create(partial, std::move(definition), founding, installation);
        if (!created) return named(created.error(), partial, path);
        if (auto known = recognise(created->study); !known) return named(known.error(), partial, path);
        made = MadeStudy{created->recoveryCode, created->study.fingerprint()};
        if (auto settled = created->study.settle(); !settled) return named(settled.error(), partial, path);
    } // closed: nothing is left beside it
    if (auto whole = giveName(partial, path); !whole) {
        store::StudyFile::remove(partial);
        return whole.error();
    }
    return *made;
}

} // namespace lacrima::study
