// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/ReadingPlan.h"
#include "core/instrument/Item.h"

#include <QString>
#include <QStringList>

namespace lacrima::exchange {

/// The columns that every wide export begins with; by them it is known again.
const QStringList& exportKeys();
bool isOwnExport(const QStringList& names);

/// Whether missing cells of the item can be written as codes (-99 to -92): no value that it allows is one.
bool canHoldCodes(const instrument::Item& item);

/// The columns of our own export at `path` in which those codes are missing values, and those without free
/// text: what the codebook beside it says, and the items of the instruments that come with the program.
KnownColumns knownColumns(const QString& path);

/// Where the codebook of an export stands: "data.codebook.csv" beside "data.csv".
QString codebookPath(const QString& path);

} // namespace lacrima::exchange
