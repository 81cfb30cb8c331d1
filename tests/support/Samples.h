// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/record/Payload.h"

#include <cstdint>
#include <random>
#include <vector>

namespace lacrima::support {

using Random = std::mt19937_64;

QByteArray randomBytes(Random& random, int size);
QString randomText(Random& random, int longest);

/// One of every kind of answer, with awkward values among them.
response::Answer randomAnswer(Random& random);
/// An answer this item could get, skipped ones among them.
response::Answer randomAnswer(Random& random, const instrument::Item& item);

/// A questionnaire with one item of each type and `choices` rating items.
instrument::Instrument sampleInstrument(const QString& id, int choices);

enum class Filling : std::uint8_t { Mixed, AllSkipped, AllAnswered, Empty };
record::Response sampleResponse(Random& random, const instrument::Instrument& instrument, Filling filling);

/// One payload of every kind with members drawn at random.
std::vector<record::Payload> onePayloadOfEachKind(Random& random);

} // namespace lacrima::support
