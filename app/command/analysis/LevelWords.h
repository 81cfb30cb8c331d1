// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/JsonWriter.h"
#include "app/command/analysis/DataInput.h"
#include "core/dataset/LevelOrder.h"

namespace lacrima::app {

/// A level as the data have it: a number or a text.
void writeLevel(JsonWriter& json, const char* key, const dataset::DataColumn& column, double level);

/// Puts the levels of a column of the input in the order of --order "low,medium,high" (or
/// "g=low,medium,high"). The answer is one line of complaint when a level of the column is not among them, or
/// the name is another; else empty.
QString orderLevels(DataInput& data, const QString& column, const QString& order);

} // namespace lacrima::app
