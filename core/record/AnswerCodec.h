// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Response.h"

namespace lacrima::record {

class CborReader;
class CborWriter;

/// An answer is an array whose first element says which kind it is; an item's response is an array too, since
/// there are many of them: [item, answer, shadowed, milliseconds, changes]. What reads makes the reader fail
/// for anything else.
void writeAnswer(CborWriter& writer, const response::Answer& answer);
void writeItem(CborWriter& writer, const ItemResponse& item);
void readAnswer(CborReader& reader, response::Answer& answer);
void readItem(CborReader& reader, ItemResponse& item);

} // namespace lacrima::record
