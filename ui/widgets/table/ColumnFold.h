// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/TableSpec.h"

#include <vector>

namespace lacrima::ui {

/// Which columns to leave out so that the others fit into `room` pixels, a flag a column: spare ones first,
/// then usual ones, each kind from the right. The first column and the needed ones stay, even where they do
/// not fit. `needs` is what each column needs at least.
std::vector<bool> foldedColumns(
    const std::vector<spec::ResultColumn>& columns, const std::vector<int>& needs, int room);

} // namespace lacrima::ui
