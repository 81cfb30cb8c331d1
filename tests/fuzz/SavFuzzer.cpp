// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spss/SavReader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace {

void demand(bool isHolding) {
    if (!isHolding) std::abort();
}

} // namespace

/// Whatever the bytes: an error, or a table whose columns are equally long. The file lives in memory alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const int file = memfd_create("fuzz.sav", 0);
    demand(file >= 0 && write(file, data, size) == static_cast<ssize_t>(size));
    const auto table = lacrima::exchange::readSavFile(QStringLiteral("/proc/self/fd/%1").arg(file));
    close(file);
    if (!table) {
        demand(!table.error().key.text().empty());
        return 0;
    }
    for (const auto& column : table->columns) demand(column.size() == table->rows);
    return 0;
}
