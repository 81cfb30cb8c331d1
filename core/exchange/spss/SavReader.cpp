// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spss/SavReader.h"

#include "core/exchange/spss/SavBytes.h"
#include "core/exchange/table/TextBytes.h"

#include <memory>
#include <readstat.h>

namespace lacrima::exchange {
namespace {

/// What the handlers fill; ReadStat calls them in the order of the file.
struct Reading {
    NumericTable table;
    std::vector<QString> labelSets; ///< name of the value labels of each column
    std::map<QString, std::map<double, QString>> labels;
};

int takeVariable(int, readstat_variable_t* variable, const char* labelSet, void* pointer) {
    auto* reading = static_cast<Reading*>(pointer);
    NumericColumn& column = reading->table.columns.emplace_back();
    column.name = QString::fromUtf8(readstat_variable_get_name(variable));
    column.label = QString::fromUtf8(readstat_variable_get_label(variable));
    reading->labelSets.push_back(QString::fromUtf8(labelSet));
    return READSTAT_HANDLER_OK;
}

int takeValue(int row, readstat_variable_t* variable, readstat_value_t value, void* pointer) {
    auto* reading = static_cast<Reading*>(pointer);
    const auto place = static_cast<std::size_t>(readstat_variable_get_index(variable));
    NumericColumn& column = reading->table.columns.at(place);
    reading->table.rows = std::max(reading->table.rows, static_cast<std::size_t>(row) + 1);
    const bool isMissing = readstat_value_is_system_missing(value) != 0 ||
                           readstat_value_is_defined_missing(value, variable) != 0;
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
        // ReadStat leaves out the blanks that pad it.
        column.texts.push_back(isMissing ? QString() : QString::fromUtf8(readstat_string_value(value)));
    } else {
        column.numbers.push_back(
            isMissing ? std::numeric_limits<double>::quiet_NaN() : readstat_double_value(value));
    }
    return READSTAT_HANDLER_OK;
}

int takeWeight(readstat_variable_t* variable, void* pointer) {
    static_cast<Reading*>(pointer)->table.weight = QString::fromUtf8(readstat_variable_get_name(variable));
    return READSTAT_HANDLER_OK;
}

int takeLabel(const char* labelSet, readstat_value_t value, const char* label, void* pointer) {
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_NUMERIC) {
        auto* reading = static_cast<Reading*>(pointer);
        reading->labels[QString::fromUtf8(labelSet)][readstat_double_value(value)] = QString::fromUtf8(label);
    }
    return READSTAT_HANDLER_OK;
}

/// An SPSS file says itself what is missing; only what the user declares comes on top.
void applyDeclared(NumericTable& table, const QStringList& declared) {
    if (declared.isEmpty()) return;
    ReadingOptions options;
    options.missing = declared;
    const ReadingPlan plan(options, true, {});
    for (NumericColumn& column : table.columns) {
        for (double& number : column.numbers) {
            if (plan.isMissingNumber(number)) number = std::numeric_limits<double>::quiet_NaN();
        }
        for (QString& text : column.texts) {
            if (plan.isMissing(text.toStdString())) text.clear();
        }
    }
}

struct ParserDeleter {
    void operator()(readstat_parser_t* parser) const { readstat_parser_free(parser); }
};

} // namespace

base::Result<NumericTable> readSavFile(const QString& path, const ReadingOptions& options) {
    const std::string name = path.toStdString();
    auto bytes = readBytes(path);
    if (!bytes) return bytes.error();
    if (bytes->isEmpty()) return base::error("table.empty", {name});
    SavBytes sav(std::move(*bytes));
    if (sav.isEncrypted()) return base::error("sav.encrypted", {name});
    const std::unique_ptr<readstat_parser_t, ParserDeleter> parser(readstat_parser_init());
    readstat_set_variable_handler(parser.get(), takeVariable);
    readstat_set_value_handler(parser.get(), takeValue);
    readstat_set_value_label_handler(parser.get(), takeLabel);
    readstat_set_fweight_handler(parser.get(), takeWeight);
    sav.readBy(parser.get());
    Reading reading;
    const readstat_error_t failure =
        readstat_parse_sav(parser.get(), path.toLocal8Bit().constData(), &reading);
    if (failure != READSTAT_OK) return base::error("sav.unreadable", {name, readstat_error_message(failure)});
    if (reading.table.rows == 0 || reading.table.columns.empty()) return base::error("table.no_rows", {name});
    for (std::size_t i = 0; i < reading.table.columns.size(); ++i) {
        const auto found = reading.labels.find(reading.labelSets[i]);
        if (found != reading.labels.end()) reading.table.columns[i].valueLabels = found->second;
    }
    applyDeclared(reading.table, options.missing);
    return std::move(reading.table);
}

} // namespace lacrima::exchange
