// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Functions.h"

#include "core/logic/DateFunctions.h"
#include "core/logic/NumberFunctions.h"
#include "core/logic/TextFunctions.h"

#include <algorithm>
#include <vector>

namespace lacrima::logic {

std::span<const Function> allFunctions() {
    static const std::vector<Function> kAll = [] {
        std::vector<Function> all;
        for (const auto group : {numberFunctions(), textFunctions(), dateFunctions()}) {
            all.insert(all.end(), group.begin(), group.end());
        }
        std::sort(
            all.begin(), all.end(), [](const Function& a, const Function& b) { return a.name < b.name; });
        return all;
    }();
    return kAll;
}

const Function* findFunction(std::string_view name) {
    const auto all = allFunctions();
    const auto it = std::lower_bound(all.begin(), all.end(), name,
        [](const Function& function, std::string_view sought) { return function.name < sought; });
    return it != all.end() && it->name == name ? &*it : nullptr;
}

} // namespace lacrima::logic
