// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/RecordHeader.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lacrima::record {

/// Whole records as bytes, to be kept outside a study file: a CBOR array of arrays of the members of a header
/// in their order, the body and the signature.
QByteArray toBytes(const std::vector<StoredRecord>& records);

/// What toBytes() wrote; nothing where the bytes are anything else. That a record is what its office signed
/// is for the reader to check.
std::optional<std::vector<StoredRecord>> recordsFrom(const QByteArray& bytes);

} // namespace lacrima::record
