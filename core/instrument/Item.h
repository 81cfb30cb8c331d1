// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/LocalText.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::instrument {

enum class ItemType : std::uint8_t {
    Choice,  ///< one of the options
    Several, ///< any of the options
    Integer,
    Decimal,
    Text,
    Date,
};

struct Option {
    QString code; ///< as stored and exported: "4", "woman"
    LocalText label;
    std::optional<double> value; ///< the number it counts as in analysis; absent for nominal options

    bool operator==(const Option&) const = default;
};

/// A closed interval; an absent end is open.
struct Range {
    std::optional<double> low;
    std::optional<double> high;

    bool contains(double number) const { return (!low || number >= *low) && (!high || number <= *high); }
    bool operator==(const Range&) const = default;
};

/// How the forms draw an item.
enum class Presentation : std::uint8_t {
    Automatic,
    Rating, ///< a row of numbered boxes with an anchor word at each end
    Rows,   ///< one full-width row an option
    List,   ///< a drop-down list
};

/// One variable that a person answers. Its id is the variable's name in every export.
struct Item {
    QString id;
    ItemType type = ItemType::Choice;
    LocalText text;  ///< the question
    LocalText label; ///< a short name for tables and charts ("New understanding")
    LocalText help;
    std::vector<Option> options;
    Range range;    ///< outside it the value is refused while typing
    Range expected; ///< outside it the value is asked back, then kept
    QString unit;   ///< "years", "minutes", ... or empty
    QString showIf; ///< logic language; empty: always shown
    QString check;  ///< logic language; when it does not hold the person is asked once (checkMessage)
    LocalText checkMessage;
    bool isRequired =
        false; ///< blank counts as a problem for the data cleaner; nobody is ever forced to answer
    int maximumLength = 0; ///< characters of a text answer
    Presentation presentation = Presentation::Automatic;

    bool isNumeric() const { return type == ItemType::Integer || type == ItemType::Decimal; }
    const Option* option(const QString& code) const;

    bool operator==(const Item&) const = default;
};

} // namespace lacrima::instrument
