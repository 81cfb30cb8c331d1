// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lacrima::record {

/// Whether a code of a case or a clinician is one that can be typed: nothing blank around it and nothing
/// unseen in it, which would make two of what reads as one.
bool isTypedCode(const QString& code);
/// The code that was meant.
QString typedCode(const QString& written);

/// The columns that a table begins with before any variable; no variable can be called like one of them.
const QStringList& caseColumns();

} // namespace lacrima::record
