// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetBuilder.h"

#include "core/dataset/DatasetUpdater.h"

namespace lacrima::dataset {

QString optionColumn(const QString& item, const QString& code) {
    return QStringLiteral("%1___%2").arg(item, code);
}

Dataset buildDataset(const casebook::Casebook& casebook, const DatasetOptions& options) {
    const int position = options.logPosition > 0 ? options.logPosition : casebook.recordCount();
    return *DatasetUpdater(casebook, options).snapshot(casebook, position);
}

} // namespace lacrima::dataset
