// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Study.h"

namespace lacrima::study {

/// Makes the demonstration study: synthetic and marked so, passphrase "demo", 64 cases drawn, handed over and
/// sealed in one office. The answers are always the same; keys and draws are not.
base::Result<Study> makeDemonstration(const QString& path, const QByteArray& installation);

} // namespace lacrima::study
