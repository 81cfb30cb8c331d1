// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/dataset/Dataset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lacrima::exchange {

/// One number of a report under a stable key: "corr.last_vulnerability.wai_bond.estimate".
struct ReportNumber {
    QString key;
    double value = 0;
    bool isProbability = false; ///< compared by its logarithm
    double tolerance = 0;       ///< above 0: depends on random numbers, and R's may lie this far from it

    bool operator==(const ReportNumber&) const = default;
};

/// A number under the last part of its key; what the report could not compute is absent.
struct NumberField {
    const char* name = "";
    std::optional<double> value;
    bool isProbability = false;
    double tolerance = 0;
};

/// For NumberField::isProbability.
inline constexpr bool kIsP = true;

/// Gathers what a report shows together with the R code that computes it again, and writes the three files
/// that let anyone with R do so: the data, the numbers, and a script in base R that compares them.
class Recomputation {
public:
    explicit Recomputation(double confidence = 0.95)
        : m_confidence(confidence) {}

    /// A column that the R code reads, as R reads it: d[["name"]].
    QString column(const QString& name);
    /// Several, as a part of the data frame: d[c("a", "b")].
    QString columns(const QStringList& names);
    /// Reasons for missing values go into the data, too, as "name.state".
    void useStates(const QString& name);

    /// What follows is of other rows than the report's (null: of the same) and of another confidence; its
    /// keys begin with the prefix. The same pointer stands for the same rows.
    void beginPart(
        const QString& prefix, const std::shared_ptr<const dataset::Dataset>& rows, double confidence);
    /// Back to the rows, keys and confidence of the report.
    void endPart();

    /// A line of R that stands before what follows.
    void prepare(const QString& line);
    /// put(key, call): R files what `call` returns under the key.
    void put(const QString& key, const QString& call, const std::vector<NumberField>& fields);
    /// Numbers that the R code added before files under this key.
    void expect(const QString& key, const std::vector<NumberField>& fields);
    /// Adjusted p of the keys, each of them under key.name.
    void adjust(const QStringList& keys, const QString& method, const char* name,
        const std::vector<std::optional<double>>& adjusted);

    /// So many numbers of the report are not among these: R alone has no way to them.
    void leaveOut(std::size_t numbers, bool areRandom);
    std::size_t leftOut() const { return m_leftOut; }

    const QStringList& usedColumns() const { return m_columns; }
    const std::vector<ReportNumber>& numbers() const { return m_numbers; }
    /// Those that R's own random numbers come near to, but do not give again.
    std::size_t randomNumbers() const;
    /// Those, or some that were left out, depend on random numbers.
    bool usesRandomNumbers() const { return m_isRandomLeftOut || randomNumbers() > 0; }
    bool hasParts() const { return !m_rows.empty(); }

    /// One row a case: keys, then the columns used; 17 digits, missing empty. `dataset` is that of the
    /// report; where parts rest on other rows, these follow, and a column `part` says which rows are whose.
    QByteArray dataCsv(const dataset::Dataset& dataset) const;
    /// key,kind,value,tolerance; the last for kind "bootstrap" only.
    QByteArray numbersCsv() const;
    /// Expects the two files beside it under these names. "report.no_script" when the program lacks its part.
    base::Result<QByteArray> script(const QString& dataFile, const QString& numbersFile) const;

private:
    void addRows(QByteArray& csv, const dataset::Dataset& dataset, std::size_t part) const;

    double m_confidence;
    QString m_prefix; ///< of the keys, in a part
    bool m_hasParts = false;
    std::size_t m_leftOut = 0;
    bool m_isRandomLeftOut = false;
    std::vector<std::shared_ptr<const dataset::Dataset>> m_rows; ///< of parts, from the second
    QStringList m_columns;                                       ///< in the order of first use
    QStringList m_stateColumns;
    QStringList m_lines;
    std::vector<ReportNumber> m_numbers;
};

/// A text as R reads it, in double quotes and ASCII alone: no locale changes it, no line ends in it.
QString rText(const QString& text);
/// What starts the script in a shell, the name in quotes where it needs them.
QString rCommand(const QString& scriptFile);
/// A number as R reads it, 17 digits.
QString rNumber(double value);
/// c("a", "b").
QString rTexts(const QStringList& texts);
QString rNumbers(const std::vector<double>& values);

} // namespace lacrima::exchange
