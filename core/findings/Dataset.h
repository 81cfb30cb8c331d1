// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/LocalText.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace lacrima::findings {

enum class Measure : std::uint8_t { Nominal, Ordinal, Scale };

/// A named column of numbers, a value a row, NaN for missing (here only). Nominal options without a number of
/// their own count 1, 2, ... in the order of the instrument; `labels` says what each number means.
struct DataColumn {
    QString name;
    instrument::LocalText label;
    Measure measure = Measure::Scale;
    std::vector<double> values;
    std::map<double, instrument::LocalText> labels;
    QString instrument; ///< id, or empty for keys, additional and derived variables

    std::span<const double> numbers() const { return values; }
};

/// Which row of the dataset is which case.
struct DataRow {
    QString caseId;
    int sitting = 1;
    QString clinician;
    QString office;
};

/// The data of one moment, immutable once built: what all analysis sees. Excluded cases are not in it.
class Dataset {
public:
    std::vector<DataRow> rows;
    std::vector<DataColumn> columns;
    int logPosition = 0; ///< of the last record it was made of
    int excludedCases = 0;
    bool isSynthetic = false;

    /// Null when there is no such column.
    const DataColumn* column(const QString& name) const;
    void add(DataColumn column);
    /// Largest number of cases of one clinician: above 1 the observations are clustered.
    int largestCluster() const;

private:
    QHash<QString, int> m_index;
};

} // namespace lacrima::findings
