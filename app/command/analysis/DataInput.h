// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "core/dataset/Dataset.h"
#include "core/exchange/table/NumericTable.h"

#include <limits>
#include <optional>
#include <vector>

namespace lacrima::app {

/// The DATA of the commands that compute: a .csv or .sav file, or a study with its passphrase.
struct DataInput {
    QString path;
    dataset::Dataset dataset;
    exchange::NumericTable table; ///< of a file: lines, names and odd cells; the numbers are in the dataset
    bool isStudy = false;
    QStringList notes = {}; ///< how the file was read, where it could have been read otherwise
};

/// Columns asked for on the command line, without repetitions, in the order asked for.
struct ChosenColumns {
    QStringList names; ///< in the dataset
    QString problem;   ///< one line, when a name does not lead to one column of numbers
};

enum class ColumnKind : std::uint8_t {
    Numbers,
    Any,   ///< numbers or texts, but none that can be read in two ways
    Named, ///< whatever it holds: see oddityOf()
};

/// Opens what the one word of the command names, as the reading options say; on failure it has complained,
/// and `exit` is the status. A weighted file is refused unless --ignore-weight is there. Without --json the
/// notes are printed.
std::optional<DataInput> openData(
    const ParsedArguments& parsed, const Console& console, const QString& usage, Exit& exit);

/// "reading": the notes of the input; nothing when there are none.
void writeReading(JsonWriter& json, const DataInput& data);

/// "a,b,#3": names, or numbers of columns from 1 for columns without a name or with one that occurs twice.
ChosenColumns chooseColumns(
    const DataInput& data, const QString& list, ColumnKind kind = ColumnKind::Numbers);

/// The one column that an option must name.
ChosenColumns chooseColumn(const DataInput& data, const ParsedArguments& parsed, const char* option,
    ColumnKind kind = ColumnKind::Numbers);

/// All columns, whatever they hold.
QStringList allColumns(const DataInput& data);

/// Why a column gives no numbers, in a few words with the line of the first odd cell; empty when it does.
QString oddityOf(const DataInput& data, const QString& column);

/// The name of a column as the file has it, "#3" when it has none there.
QString nameOf(const DataInput& data, const QString& column);
/// "line 7" of the file, or "row 7" where it has no lines. `row` counts from 0.
QString placeOf(const DataInput& data, std::size_t row);

/// --confidence, 0.95 when absent; nothing when it is no number between 0 and 1.
std::optional<double> confidenceOf(const ParsedArguments& parsed);
/// A whole number from `least` to `most`; nothing when it is not one.
std::optional<std::size_t> wholeNumberOf(const ParsedArguments& parsed, const char* option, std::size_t least,
    std::size_t most = std::numeric_limits<std::size_t>::max());

/// What the options of all these commands have in common.
Options dataOptions();

} // namespace lacrima::app
