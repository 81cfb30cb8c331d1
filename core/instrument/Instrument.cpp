// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Instrument.h"

#include <algorithm>

namespace lacrima::instrument {

const Option* Item::option(const QString& code) const {
    const auto it = std::find_if(
        options.begin(), options.end(), [&code](const Option& option) { return option.code == code; });
    return it == options.end() ? nullptr : &*it;
}

const Item* Instrument::item(const QString& itemId) const {
    const int index = indexOf(itemId);
    return index < 0 ? nullptr : &items[static_cast<std::size_t>(index)];
}

int Instrument::indexOf(const QString& itemId) const {
    const auto it =
        std::find_if(items.begin(), items.end(), [&itemId](const Item& item) { return item.id == itemId; });
    return it == items.end() ? -1 : static_cast<int>(it - items.begin());
}

} // namespace lacrima::instrument
