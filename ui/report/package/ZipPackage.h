// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace lacrima::ui::report {

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// A zip file in memory with the entries in their order, all of one date. "report.unwritable".
base::Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries, const QDate& date);

} // namespace lacrima::ui::report
