// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/ColumnFold.h"

#include <numeric>

namespace lacrima::ui {

std::vector<bool> foldedColumns(
    const std::vector<spec::ResultColumn>& columns, const std::vector<int>& needs, int room) {
    using Place = spec::ResultColumn::Place;
    std::vector<bool> isFolded(columns.size(), false);
    int needed = std::accumulate(needs.begin(), needs.end(), 0);
    for (const Place kind : {Place::Spare, Place::Usual}) {
        for (std::size_t i = columns.size(); i-- > 1 && needed > room;) {
            if (columns[i].place != kind) continue;
            isFolded[i] = true;
            needed -= needs[i];
        }
    }
    return isFolded;
}

} // namespace lacrima::ui
