// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/record/RecordHeader.h"

#include <QByteArray>

#include <optional>
#include <span>

/// Padding, so that the size of what is sealed tells the kind of record and the instrument, and nothing else.
namespace lacrima::seal {

/// Size every response to this instrument is padded to: that of the longest one there can be, with every item
/// answered at its longest and texts in four-byte characters, rounded up to 512 bytes.
int paddedSizeFor(const instrument::Instrument& instrument);

/// Step for all that is no response to an instrument of the study: corrections, exclusions, ...
constexpr int kSmallStep = 1024;

/// Length, content and zeros up to the next multiple of `step` (the length itself not counted).
QByteArray withPadding(const QByteArray& content, int step);
/// Nothing when the length does not fit.
std::optional<QByteArray> withoutPadding(std::span<const unsigned char> padded);

} // namespace lacrima::seal
