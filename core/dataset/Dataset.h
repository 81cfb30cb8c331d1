// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/LeftOutRecords.h"
#include "core/dataset/SharedVector.h"
#include "core/instrument/LocalText.h"
#include "core/response/Answer.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::dataset {

enum class Measure : std::uint8_t { Nominal, Ordinal, Scale };

/// What a column was made of.
enum class ColumnRole : std::uint8_t {
    Item,       ///< an item of an instrument
    Option,     ///< one option of a several-choice item, 0 or 1
    Additional, ///< came with an import; no instrument has it
    Score,      ///< mean or sum of a scale
    Derived,    ///< made of other variables (po_psychotic ... po_lowness)
};

/// Whether a cell has a number, and why not. The first numbers are those of response::MissingReason.
enum class CellState : std::uint8_t {
    Answered = 0, ///< a number: given, or implied by another answer
    Skipped = 1,
    Refused = 2,
    NotApplicable = 3, ///< branching hides it
    NotReached = 4,
    Unreadable = 5,
    Invalid = 6,     ///< set by a cleaner, or an answer that is no number (a code that is no choice)
    NotRecorded = 7, ///< empty in an imported file: nobody knows why
    NotInFile = 8,   ///< the imported file has no such column
    Absent = 9,      ///< no response to the instrument yet
    Unscorable = 10, ///< a score that could not be made of the answers there are
};
constexpr std::size_t kCellStates = 11;

/// "answered", "skipped", ..., "absent", "unscorable": for files and scripts.
QString stateName(CellState state);

/// A named column of numbers, a value a row, NaN for missing (here only). Nominal options without a number of
/// their own count 1, 2, ... in the order of the instrument; `labels` says what each number means, `codes`
/// how the answer is stored. Copies share their values and states.
struct DataColumn {
    QString name;
    instrument::LocalText label;
    Measure measure = Measure::Scale;
    ColumnRole role = ColumnRole::Item;
    QString variable; ///< item or scale it comes from, "last_trigger" of "last_trigger___loss"
    SharedVector<double> values;
    SharedVector<CellState> cellStates; ///< a state a value: Answered exactly where it is no NaN
    std::map<double, instrument::LocalText> labels;
    std::map<double, QString> codes = {}; ///< of the options of a choice, implied values among them
    /// The numbers only stand for the words in `codes`, as in a column of texts of a foreign file.
    bool isOfWords = false;
    QString instrument; ///< id, or empty for keys, additional and derived variables
    /// The smallest and largest number that the instrument allows, implied ones counted in; absent where
    /// open.
    std::optional<double> least = {};
    std::optional<double> most = {};
    QStringList parts = {}; ///< the variables that a score or a derived column is made of

    std::span<const double> numbers() const { return values; }
    std::span<const CellState> states() const { return cellStates; }
};

/// Which row of the dataset is which case.
struct DataRow {
    QString caseId;
    int sitting = 1;
    QString clinician;
    QString office;
    bool operator==(const DataRow&) const = default;
};

/// Cases of the whole none of whose rows is in a part of it, each counted once.
struct LeftOut {
    std::size_t byFilter = 0;      ///< the condition holds in none of their rows
    std::size_t withoutAnswer = 0; ///< of these: a variable of the condition is missing
    std::size_t byHand = 0;        ///< the condition holds, but nobody picked them
    bool operator==(const LeftOut&) const = default;
};

/// The data of one moment, immutable once built: what all analysis sees. Excluded cases are not in it.
/// Copying is cheap: rows and columns are shared.
class Dataset {
public:
    SharedVector<DataRow> rows;
    std::vector<DataColumn> columns;
    int logPosition = 0; ///< of the last record it was made of
    int excludedCases = 0;
    bool isSynthetic = false;
    LeftOutRecords leftOut;
    /// The rows were singled out one by one after looking at them: no sample of anything, so nothing about
    /// them is tested, and every p of a result is NaN.
    bool isHandPicked = false;
    /// When it is a part of the study only: how many cases the whole has (0: this is the whole), and the
    /// condition that the rows fulfil, empty where cases were picked by hand alone.
    std::size_t rowsOfWhole = 0;
    QString condition;
    LeftOut leftOutOfWhole; ///< who is not in the part
    /// Rows of its cases that are not in it, because an earlier sitting stands for the case (FirstSittings).
    std::size_t laterSittings = 0;
    bool isOfChosenSittings = false; ///< the condition or a hand chose which sitting that is
    QStringList wordVariables;       ///< those of the study that have no column: texts and dates

    /// How many cases it has; the rows of a foreign table have no case behind them.
    std::size_t rowCount() const { return columns.empty() ? rows.size() : columns.front().values.size(); }
    /// Null when there is no such column.
    const DataColumn* column(const QString& name) const;
    void add(DataColumn column);
    /// Largest number of cases of one clinician: above 1 the observations are clustered.
    int largestCluster() const;

private:
    QHash<QString, int> m_index;
};

} // namespace lacrima::dataset
