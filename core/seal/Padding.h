// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <span>

/// Padding, so that the size of what is sealed tells the kind of record and the instrument, and nothing else:
/// a response is padded to record::paddedSizeFor() its instrument.
namespace lacrima::seal {

/// Step for all that is no response to an instrument of the study: corrections, exclusions, ...
constexpr int kSmallStep = 1024;

/// Length, content and zeros up to the next multiple of `step` (the length itself not counted).
QByteArray withPadding(const QByteArray& content, int step);
/// Nothing when the length does not fit.
std::optional<QByteArray> withoutPadding(std::span<const unsigned char> padded);

} // namespace lacrima::seal
