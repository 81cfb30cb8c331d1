// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QJsonObject>
#include <QString>

namespace lacrima::ui::report {

/// What words in a report are about: the part of the study, and its data when they were written. An object of
/// the words that are kept. `filter` in the logic language; empty: all cases.
QJsonObject writtenFor(const dataset::Dataset& data, const QString& filter, bool isHandPicked);
/// What words are about, where a report speaks of something else: the part, or "data of log position 290";
/// empty where they fit the report or do not say.
QString otherThan(const QJsonObject& then, const QJsonObject& now);

} // namespace lacrima::ui::report
