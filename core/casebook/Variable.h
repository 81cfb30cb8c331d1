// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace lacrima::casebook {

enum class Origin : std::uint8_t {
    Item,       ///< an item of an instrument of the study
    Additional, ///< came with an import; no instrument has it
};

/// A column of the casebook: one answered variable, in the order the instruments give them.
struct Variable {
    QString name;
    Origin origin = Origin::Item;
    std::shared_ptr<const instrument::Instrument> instrument; ///< null for an additional variable
    instrument::Item item;      ///< for an additional variable: type, name and label only
    bool isOfClinician = false; ///< the same for all cases of a clinician (practice form)
};

} // namespace lacrima::casebook
