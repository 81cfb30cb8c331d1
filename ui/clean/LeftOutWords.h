// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/LeftOutRecords.h"

#include <QString>

namespace lacrima::ui {

/// Which records the cases are shown without, and where they are named; empty for none.
QString leftOutWords(dataset::LeftOutRecords records);

} // namespace lacrima::ui
