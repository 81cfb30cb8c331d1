// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QByteArray>

namespace lacrima::dataset {

/// A name of the data: equal for equal rows, numbers and reasons for what is missing, whatever the position
/// of the log.
QByteArray digestOf(const Dataset& dataset);

} // namespace lacrima::dataset
