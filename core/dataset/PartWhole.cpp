// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/PartWhole.h"

#include <algorithm>

namespace lacrima::dataset {
namespace {

/// The answers behind a column: its own, or those it is made of.
QStringList sourcesOf(const DataColumn& column) {
    return column.parts.isEmpty() ? QStringList{column.variable.isEmpty() ? column.name : column.variable}
                                  : column.parts;
}

bool areAllIn(const QStringList& some, const QStringList& all) {
    return std::all_of(some.begin(), some.end(), [&](const QString& name) { return all.contains(name); });
}

} // namespace

PartWhole partWhole(const DataColumn& first, const DataColumn& second) {
    if (first.parts.isEmpty() && second.parts.isEmpty()) return PartWhole::None;
    const QStringList ones = sourcesOf(first);
    const QStringList others = sourcesOf(second);
    const bool isInSecond = areAllIn(ones, others);
    const bool isInFirst = areAllIn(others, ones);
    if (isInSecond && isInFirst) return PartWhole::Same;
    if (isInSecond) return PartWhole::FirstInSecond;
    return isInFirst ? PartWhole::SecondInFirst : PartWhole::None;
}

} // namespace lacrima::dataset
