// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TableDataset.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void demand(bool isHolding) {
    if (!isHolding) std::abort();
}

} // namespace

/// Whatever the bytes: an error, or a table whose columns are equally long and make a dataset with names of
/// their own. The first byte chooses what the user said about the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    lacrima::exchange::ReadingOptions options;
    if ((data[0] & 1U) != 0) options.decimal = ',';
    if ((data[0] & 2U) != 0) options.thousands = '.';
    if ((data[0] & 4U) != 0) options.missing = {QStringLiteral("NA"), QStringLiteral("-99")};
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    auto table = lacrima::exchange::readNumericText(bytes, QStringLiteral("fuzz.csv"), options);
    if (!table) {
        demand(!table.error().key.text().empty());
        return 0;
    }
    for (const auto& column : table->columns) demand(column.size() == table->rows);
    demand(table->lines.size() == table->rows);
    const std::size_t columns = table->columns.size();
    const lacrima::dataset::Dataset dataset = lacrima::exchange::datasetOf(*table);
    demand(dataset.columns.size() == columns);
    for (const auto& column : dataset.columns) {
        demand(dataset.column(column.name) != nullptr);
        demand(column.values.size() == table->rows && column.cellStates.size() == table->rows);
    }
    return 0;
}
