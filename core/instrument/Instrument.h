// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace lacrima::instrument {

enum class Respondent : std::uint8_t { Clinician, ClinicianAboutPatient, Patient };

/// A run of items shown together under one title ("The most recent time you cried").
struct Section {
    QString id;
    LocalText title;
    LocalText introduction;
    int firstItem = 0; ///< index into Instrument::items
    int itemCount = 0;
    bool operator==(const Section&) const = default;
};

/// A scale's key. Reversal is `minimum + maximum - answer` on the declared range, never on the observed one.
struct Scale {
    QString id; ///< "wai_bond": name of the mean score; "wai_bond_sum" is the sum
    LocalText title;
    QStringList items;
    QStringList reversed;
    double minimum = 0;
    double maximum = 0;
    QStringList needs; ///< scales that must be valid for this one to be (the total needs its subscales)
    bool operator==(const Scale&) const = default;
};

/// What a hidden item counts as in analysis ("cry_frequency" is 0 for a person who never cried).
struct ImpliedValue {
    QString item;
    QString when; ///< logic language
    double value = 0;
    bool operator==(const ImpliedValue&) const = default;
};

/// A questionnaire as data: immutable once read. Equal hashes mean equal instruments.
struct Instrument {
    QString id;
    QString version;
    Respondent respondent = Respondent::Patient;
    QStringList languages;
    LocalText title;
    LocalText introduction;
    LocalText wordingNote; ///< whose words these are
    std::vector<Item> items;
    std::vector<Section> sections;
    std::vector<Scale> scales;
    std::vector<ImpliedValue> implied;
    QByteArray hash; ///< SHA-256 of the canonical JSON

    const Item* item(const QString& itemId) const;
    int indexOf(const QString& itemId) const; ///< -1 when there is none

    bool operator==(const Instrument&) const = default;
};

} // namespace lacrima::instrument
