// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/WideImport.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using lacrima::instrument::Catalogue;

void demand(bool isHolding) {
    if (!isHolding) std::abort();
}

const Catalogue& catalogue() {
    static const Catalogue all = [] {
        Catalogue made;
        for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
            demand(made.add(Catalogue::shippedJson(QString::fromLatin1(id))).has_value());
        return made;
    }();
    return all;
}

} // namespace

/// Whatever the bytes: no table, or a plan whose problems have places in the file and whose responses are to
/// instruments of the study.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto table = lacrima::exchange::readTextTable(bytes);
    if (!table) return 0;
    const auto plan = lacrima::exchange::planImport(*table, catalogue(), {});
    for (const auto& problem : plan.problems) {
        demand(!problem.key.text().empty());
        demand(problem.line >= 0 && problem.line <= static_cast<int>(size) + 1);
    }
    for (const auto& response : plan.responses) demand(catalogue().find(response.instrument) != nullptr);
    demand(plan.cases >= plan.knownCases);
    return 0;
}
