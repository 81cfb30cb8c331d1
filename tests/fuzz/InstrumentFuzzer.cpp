// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/InstrumentReader.h"
#include "core/logic/Expression.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using lacrima::instrument::Instrument;
using lacrima::instrument::Item;

void demand(bool isHolding) {
    if (!isHolding) std::abort();
}

/// What everybody who uses an instrument relies on.
void demandSound(const Instrument& instrument) {
    demand(!instrument.id.isEmpty() && !instrument.items.empty() && instrument.hash.size() == 32);
    for (const Item& item : instrument.items) {
        demand(instrument.item(item.id) == &item);
        demand(item.text.byLanguage.size() == instrument.languages.size());
        demand(
            item.showIf.isEmpty() || lacrima::logic::Expression::parse(item.showIf.toStdString()).isValid());
    }
    for (const auto& section : instrument.sections) {
        demand(section.firstItem >= 0 && section.itemCount > 0);
        demand(section.firstItem + section.itemCount <= static_cast<int>(instrument.items.size()));
    }
    for (const auto& scale : instrument.scales) {
        demand(scale.minimum < scale.maximum);
        for (const QString& item : scale.items) demand(instrument.indexOf(item) >= 0);
    }
}

} // namespace

/// Whatever the bytes: a sound instrument, or at least one problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QByteArray json;
    for (std::size_t i = 0; i < size; ++i) json.append(static_cast<char>(data[i]));
    const auto result = lacrima::instrument::readInstrument(json);
    demand(result.instrument.has_value() == result.problems.empty());
    for (const auto& problem : result.problems) demand(problem.error.key.text().starts_with("instrument."));
    if (result.instrument) demandSound(*result.instrument);
    return 0;
}
