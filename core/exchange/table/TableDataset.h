// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/exchange/table/NumericTable.h"

namespace lacrima::exchange {

/// A foreign table as a dataset, so that it is analysed as a study is. Columns without a name of their own
/// are called "#3" by their number. Numbers count as measured: a file of SPSS calls nominal whatever has less
/// than 24 values, so its word is not taken for it. Texts become a nominal column whose numbers stand for its
/// words in the order of the alphabet. The numbers are moved out of the table; the rest of it stays.
dataset::Dataset datasetOf(NumericTable& table);

/// What the column at this place is called in the dataset.
QString datasetName(const NumericTable& table, std::size_t place);

} // namespace lacrima::exchange
