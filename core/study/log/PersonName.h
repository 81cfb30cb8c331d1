// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names that stand for people and offices beside what they did. What one reader takes for another's name is
/// judged by the tables of Unicode for that (UTS #39).
namespace lacrima::study {

/// Whether a reader takes both for the same name: letters that look alike, whatever their case and width.
bool readsAs(const QString& one, const QString& other);

/// Whether it may be somebody's name: of one script (or those that are written together), without anything
/// that is not seen or is no writing, and not what the recovery sheet is called beside what it did.
bool mayBeName(const QString& name);

} // namespace lacrima::study
