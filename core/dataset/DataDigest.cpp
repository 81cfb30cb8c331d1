// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DataDigest.h"

#include <QCryptographicHash>

#include <cmath>
#include <vector>

namespace lacrima::dataset {

QByteArray digestOf(const Dataset& dataset) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const void* bytes, std::size_t size) {
        hash.addData(QByteArrayView(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    };
    for (const DataRow& row : dataset.rows)
        hash.addData(QStringLiteral("%1 %2\n").arg(row.caseId, QString::number(row.sitting)).toUtf8());
    for (const DataColumn& column : dataset.columns) {
        hash.addData(column.name.toUtf8());
        const auto states = column.states();
        add(states.data(), states.size_bytes());
        std::vector<double> numbers = column.values;
        for (double& number : numbers)
            if (std::isnan(number)) number = 0; // it has many forms, and its state says why
        add(numbers.data(), numbers.size() * sizeof(double));
    }
    return hash.result();
}

} // namespace lacrima::dataset
