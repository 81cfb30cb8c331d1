// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/Recomputation.h"

#include "core/exchange/table/CsvCell.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace lacrima::exchange {
namespace {

/// A cell of text, guarded so that no spreadsheet takes it for a formula; the script takes the guard off.
QByteArray textCell(const QString& text) {
    return csvCell(text, true).toUtf8();
}

QByteArray numberCell(double value) {
    return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'g', 17);
}

QByteArray csvLine(const QByteArrayList& cells) {
    return cells.join(',') + "\r\n";
}

QStringList stateNames() {
    QStringList names;
    for (std::size_t i = 0; i < dataset::kCellStates; ++i)
        names.append(dataset::stateName(static_cast<dataset::CellState>(i)));
    return names;
}

} // namespace

QString rText(const QString& text) {
    QString escaped;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\0') continue; // no text of R holds it
        if (c == U'\\' || c == U'"')
            escaped += QLatin1Char('\\') + QChar(static_cast<char16_t>(c));
        else if (c >= 0x20 && c < 0x7f)
            escaped += QChar(static_cast<char16_t>(c));
        else if (c <= 0xffff)
            escaped += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        else
            escaped += QStringLiteral("\\U%1").arg(static_cast<uint>(c), 8, 16, QLatin1Char('0'));
    }
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString rCommand(const QString& scriptFile) {
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("._-").contains(c); };
    // A leading dash would be an option.
    const QString path =
        scriptFile.startsWith(QLatin1Char('-')) ? QStringLiteral("./") + scriptFile : scriptFile;
    if (std::all_of(scriptFile.begin(), scriptFile.end(), isPlain)) return QStringLiteral("Rscript ") + path;
    QString quoted;
    for (const QChar c : path) {
        if (QStringLiteral("\\\"$`").contains(c)) quoted += QLatin1Char('\\');
        quoted += c;
    }
    return QStringLiteral("Rscript \"%1\"").arg(quoted);
}

QString rNumber(double value) {
    return QString::number(value, 'g', 17);
}

QString rTexts(const QStringList& texts) {
    QStringList quoted;
    for (const QString& text : texts) quoted.append(rText(text));
    return QStringLiteral("c(%1)").arg(quoted.join(QStringLiteral(", ")));
}

QString rNumbers(const std::vector<double>& values) {
    QStringList written;
    for (const double value : values) written.append(rNumber(value));
    return QStringLiteral("c(%1)").arg(written.join(QStringLiteral(", ")));
}

QString Recomputation::column(const QString& name) {
    if (!m_columns.contains(name)) m_columns.append(name);
    return QStringLiteral("d[[%1]]").arg(rText(name));
}

QString Recomputation::columns(const QStringList& names) {
    for (const QString& name : names) column(name);
    return QStringLiteral("d[%1]").arg(rTexts(names));
}

void Recomputation::useStates(const QString& name) {
    if (!m_stateColumns.contains(name)) m_stateColumns.append(name);
}

void Recomputation::beginPart(
    const QString& prefix, const std::shared_ptr<const dataset::Dataset>& rows, double confidence) {
    std::size_t part = 1;
    if (rows != nullptr) {
        const auto known = std::find(m_rows.begin(), m_rows.end(), rows);
        part = static_cast<std::size_t>(known - m_rows.begin()) + 2;
        if (known == m_rows.end()) m_rows.push_back(rows);
    }
    m_prefix = prefix;
    m_hasParts = true;
    m_lines.append(QStringLiteral("begin_part(%1, %2, %3)")
                       .arg(rText(prefix), QString::number(part), rNumber(confidence)));
}

void Recomputation::endPart() {
    if (!m_prefix.isEmpty()) beginPart({}, nullptr, m_confidence);
}

void Recomputation::leaveOut(std::size_t numbers, bool areRandom) {
    m_leftOut += numbers;
    m_isRandomLeftOut = m_isRandomLeftOut || (areRandom && numbers > 0);
}

void Recomputation::prepare(const QString& line) {
    m_lines.append(line);
}

void Recomputation::expect(const QString& key, const std::vector<NumberField>& fields) {
    for (const NumberField& field : fields) {
        if (!field.value || std::isnan(*field.value)) continue; // no p, no number
        const QString name = m_prefix + key + QLatin1Char('.') + QString::fromLatin1(field.name);
        m_numbers.push_back({name, *field.value, field.isProbability, field.tolerance});
    }
}

void Recomputation::put(const QString& key, const QString& call, const std::vector<NumberField>& fields) {
    const bool isAny = std::any_of(
        fields.begin(), fields.end(), [](const NumberField& field) { return field.value.has_value(); });
    if (!isAny) return;
    m_lines.append(QStringLiteral("put(%1, %2)").arg(rText(key), call));
    expect(key, fields);
}

void Recomputation::adjust(const QStringList& keys, const QString& method, const char* name,
    const std::vector<std::optional<double>>& adjusted) {
    if (keys.isEmpty()) return;
    m_lines.append(QStringLiteral("adjust(%1, %2, %3)")
                       .arg(rTexts(keys), rText(method), rText(QString::fromLatin1(name))));
    for (qsizetype i = 0; i < keys.size(); ++i)
        expect(keys[i], {{name, adjusted[static_cast<std::size_t>(i)], true}});
}

QByteArray Recomputation::dataCsv(const dataset::Dataset& dataset) const {
    QByteArrayList heads{"case_id", "sitting", "clinician_id", "office"};
    if (!m_rows.empty()) heads.append("part");
    for (const QString& name : m_columns) heads.append(textCell(name));
    for (const QString& name : m_stateColumns) heads.append(textCell(name + QStringLiteral(".state")));
    QByteArray csv = csvLine(heads);
    addRows(csv, dataset, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) addRows(csv, *m_rows[i], i + 2);
    return csv;
}

void Recomputation::addRows(QByteArray& csv, const dataset::Dataset& dataset, std::size_t part) const {
    for (std::size_t row = 0; row < dataset.rows.size(); ++row) {
        const dataset::DataRow& keys = dataset.rows[row];
        QByteArrayList cells{textCell(keys.caseId), QByteArray::number(keys.sitting),
            textCell(keys.clinician), textCell(keys.office)};
        if (!m_rows.empty()) cells.append(QByteArray::number(static_cast<qulonglong>(part)));
        for (const QString& name : m_columns) {
            const dataset::DataColumn* values = dataset.column(name);
            cells.append(values == nullptr ? QByteArray() : numberCell(values->numbers()[row]));
        }
        for (const QString& name : m_stateColumns) {
            const dataset::DataColumn* values = dataset.column(name);
            cells.append(
                values == nullptr ? QByteArray() : dataset::stateName(values->states()[row]).toUtf8());
        }
        csv += csvLine(cells);
    }
}

QByteArray Recomputation::numbersCsv() const {
    QByteArray csv = csvLine({"key", "kind", "value", "tolerance"});
    for (const ReportNumber& number : m_numbers) {
        const bool isRandom = number.tolerance > 0;
        csv += csvLine({textCell(number.key),
            isRandom               ? "bootstrap"
            : number.isProbability ? "p"
                                   : "number",
            numberCell(number.value), isRandom ? numberCell(number.tolerance) : QByteArray()});
    }
    return csv;
}

std::size_t Recomputation::randomNumbers() const {
    return static_cast<std::size_t>(std::count_if(
        m_numbers.begin(), m_numbers.end(), [](const ReportNumber& number) { return number.tolerance > 0; }));
}

base::Result<QByteArray> Recomputation::script(const QString& dataFile, const QString& numbersFile) const {
    QFile library(QStringLiteral(":/report/recompute.R"));
    if (!library.open(QIODevice::ReadOnly)) return base::error("report.no_script");
    QString text = QStringLiteral(
        "# Computes every number of the report again, from %1, and compares it with\n"
        "# %2. Needs R and nothing else.\n"
        "# Ends with status 1 when a number differs by more than 1e-9 of itself, or a limit by\n"
        "# bootstrap by more than the tolerance beside it.\n"
        "confidence <- %3\n"
        "state_names <- %4\n\n")
                       .arg(rText(dataFile), rText(numbersFile), rNumber(m_confidence), rTexts(stateNames()));
    text += QString::fromUtf8(library.readAll());
    text += QStringLiteral("\n# ---- this report ----\nd <- beside(%1)\n").arg(rText(dataFile));
    text += QStringLiteral("names(d) <- bare(names(d))\n");
    // All rows stay at hand, those of the report come first.
    if (m_hasParts) text += QStringLiteral("all_rows <- d\nbegin_part(\"\", 1, confidence)\n");
    text += m_lines.join(QLatin1Char('\n'));
    text += QStringLiteral("\nfinish(beside(%1))\n").arg(rText(numbersFile));
    return text.toUtf8();
}

} // namespace lacrima::exchange
