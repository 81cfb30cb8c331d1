// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QStringList>

#include <cstddef>
#include <optional>

namespace lacrima::dataset {

/// A level as a reader sees it: "2", "2 often", or the word.
QString levelName(const DataColumn& column, double level);

/// The first row with a level that an order does not name.
struct UnnamedLevel {
    std::size_t row = 0;
    QString level;
};

/// Puts the levels of a column in an order: its numbers become 0, 1, ... and stand for these words. A column
/// with another level stays as it is, and the answer says where.
std::optional<UnnamedLevel> orderLevels(DataColumn& column, const QStringList& levels);

} // namespace lacrima::dataset
