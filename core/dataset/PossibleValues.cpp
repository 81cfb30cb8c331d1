// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/PossibleValues.h"

#include <algorithm>
#include <cmath>

namespace lacrima::dataset {

PossibleValues possibleValues(const DataColumn& column) {
    PossibleValues possible{column.least, column.most};
    if (!possible.least && !possible.most && column.labels.size() > 1)
        possible = {column.labels.begin()->first, column.labels.rbegin()->first};
    for (const double value : column.numbers()) {
        if (std::isnan(value)) continue;
        if (possible.least) possible.least = std::min(*possible.least, value);
        if (possible.most) possible.most = std::max(*possible.most, value);
    }
    return possible;
}

} // namespace lacrima::dataset
