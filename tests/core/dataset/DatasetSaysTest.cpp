// SPDX-License-Identifier: GPL-3.0-or-later
// Every column and cell of a dataset, and what filters, picks and sittings leave of its rows.
#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/FirstSittings.h"
#include "core/dataset/LevelOrder.h"
#include "core/dataset/PartWhole.h"
#include "core/dataset/RowFilter.h"
#include "tests/support/Samples.h"
#include "tests/support/ScriptOfWords.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::dataset {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

QString numberWords(double number) {
    return std::isnan(number) ? str(".") : response::numberText(number);
}

/// Cases of two offices with sittings out of order, answers of every kind and a file of before.
casebook::Casebook cases() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(str(id))));
    casebook::Casebook casebook(catalogue);
    support::Random random(5);
    int count = 0;
    const auto apply = [&](record::Payload payload, const QString& office = {}) {
        record::Record record;
        record.header.office = office;
        record.header.id = QByteArray::number(++count).rightJustified(16, '0');
        record.payload = std::move(payload);
        casebook.apply(record);
    };
    apply(record::VariableDefinition{str("empathy"), {}, true, {}});
    apply(record::VariableDefinition{str("remark"), {}, false, {}});
    for (const char* office : {"VD", "CC"})
        apply(record::OfficeRegistration{str(office), str(office), {}}, str(office));
    const auto respond = [&](const char* form, const char* caseId, int sitting, support::Filling filling) {
        auto response = support::sampleResponse(random, *catalogue.find(str(form)), filling);
        response.clinician = str(caseId).section(u'-', 0, 0);
        response.caseId = QByteArray(form) == "practice" ? QString() : str(caseId);
        response.sitting = sitting;
        const QString office = response.clinician == str("A") ? str("VD") : str("CC");
        apply(std::move(response), office);
    };
    using support::Filling;
    respond("practice", "A-1", 0, Filling::Mixed);
    for (const char* caseId : {"A-1", "A-2", "B-1"}) respond("diagnosis", caseId, 1, Filling::AllAnswered);
    for (const auto& [caseId, sitting, filling] :
        std::initializer_list<std::tuple<const char*, int, Filling>>{{"A-1", 2, Filling::AllAnswered},
            {"A-1", 1, Filling::Mixed}, {"A-2", 3, Filling::AllAnswered}, {"B-1", 1, Filling::AllSkipped},
            {"B-1", 2, Filling::AllAnswered}, {"A-2", 2, Filling::Mixed}}) {
        respond("crying", caseId, sitting, filling);
        respond("wai_sr", caseId, sitting, filling);
    }
    record::Response imported;
    imported.caseId = str("C-1");
    imported.mode = record::Mode::Import;
    imported.items = {{str("cried_ever"), response::Choice{str("0")}},
        {str("empathy"), response::Number{2.5}}, {str("wai_1"), response::Choice{str("9")}}};
    apply(imported);
    return casebook;
}

QString optional(const std::optional<double>& number) {
    return number ? numberWords(*number) : str("none");
}

QStringList linesOf(const Dataset& data) {
    QStringList lines;
    for (const DataRow& row : data.rows)
        lines.append(str("row %1, sitting %2, of %3, %4")
                         .arg(row.caseId, QString::number(row.sitting), row.clinician, row.office));
    for (const DataColumn& column : data.columns) {
        QString line = str("%1 “%2” of %3 %4, measure %5, role %6, %7 to %8, parts %9:")
                           .arg(column.name, column.label.in(str("en")), column.instrument, column.variable,
                               QString::number(static_cast<int>(column.measure)),
                               QString::number(static_cast<int>(column.role)), optional(column.least),
                               optional(column.most), column.parts.join(u' '));
        for (std::size_t i = 0; i < column.values.size(); ++i)
            line += str(" %1/%2").arg(numberWords(column.values[i]), stateName(column.cellStates[i]));
        for (const auto& [number, code] : column.codes)
            line += str("; %1 is %2").arg(numberWords(number), code);
        lines.append(line);
    }
    lines.append(str("words: ") + data.wordVariables.join(u' '));
    return lines;
}

QString partWords(const Dataset& data) {
    QString words;
    for (const DataRow& row : data.rows) words += str(" %1/%2").arg(row.caseId).arg(row.sitting);
    return words + str("; of %1, out by filter %2, without answer %3, by hand %4, later %5%6%7 “%8”")
                       .arg(data.rowsOfWhole)
                       .arg(data.leftOutOfWhole.byFilter)
                       .arg(data.leftOutOfWhole.withoutAnswer)
                       .arg(data.leftOutOfWhole.byHand)
                       .arg(data.laterSittings)
                       .arg(data.isHandPicked ? str(", picked") : QString(),
                           data.isOfChosenSittings ? str(", sittings chosen") : QString(), data.condition);
}

QStringList filterLines(const Dataset& data, const QString& filter) {
    const FilteredRows rows = filterRows(data, filter);
    QStringList lines;
    if (rows.error) {
        QString line = str("refused: %1 at %2:%3")
                           .arg(QString::fromStdString(std::string(rows.error->key)))
                           .arg(rows.error->line)
                           .arg(rows.error->column);
        for (const auto& argument : rows.error->arguments)
            line += str(" | ") + QString::fromStdString(argument);
        lines.append(line);
    }
    QString kept;
    for (std::size_t i = 0; i < rows.kept.size(); ++i)
        kept += rows.kept[i] ? u'x' : i < rows.lacks.size() && rows.lacks[i] ? u'?' : u'.';
    lines.append(str("%1: %2").arg(kept).arg(rows.count));
    for (const bool isPicked : {false, true}) {
        RowScope scope{filter, isPicked, {}};
        if (isPicked) scope.picked = {{str("A-1"), 2}, {str("A-2"), 3}, {str("B-1"), 1}, {str("C-1"), 1}};
        const ScopedRows part = partOf(data, scope);
        if (!part.error) lines.append(partWords(part.dataset));
    }
    return lines;
}

TEST(DatasetSaysTest, EveryColumnAndCell) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("dataset-cells"));
    const casebook::Casebook casebook = cases();
    script.noteWhole(str("as it is"), linesOf(buildDataset(casebook, {})));
    DatasetOptions strict;
    strict.scoring.answeredShare = 1;
    script.note(str("every answer needed"), linesOf(buildDataset(casebook, strict)));
    strict.scoring.answeredShare = 0.1;
    script.note(str("one answer in ten needed"), linesOf(buildDataset(casebook, strict)));
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST(DatasetSaysTest, FiltersPicksAndSittings) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("dataset-filters"));
    const Dataset data = buildDataset(cases(), {});
    for (const char* filter : {"", "[case_id] = 'A-1'", "[clinician_id] = 'B'", "[office] = 'VD'",
             "[office] <> 'VD'", "[sitting] = 1", "[sitting] > 1", "[sitting] = 2 or [sitting] = 3",
             "[cried_ever] = '1'", "[cried_ever] = 0", "[cried_ever] <> '1'", "[cried_ever] = '7'",
             "[last_trigger(loss)] = 1", "[last_trigger(nothing)] = 1", "[last_trigger] = 'loss'",
             "[last_trigger] <> ''", "[last_trigger___loss] = 0", "[cried_ever(1)] = 1",
             "[cried_ever(0)] = 0", "[wai_bond] >= 2.5", "[wai_bond] > 2 and [sitting] = 2",
             "not ([wai_total] > 3)", "[po_level] = 2", "[empathy] = 2.5", "[remark] = 'x'",
             "[last_comment] <> ''", "[nothing] = 1", "[wai_bond] >", "[gen_relief] > [gen_shame]",
             "[pat_gender] = 'woman' or [pat_gender] = 'man'", "[clin_age] > 0", "[excluded] = 0"})
        script.noteWhole(str(*filter == '\0' ? "no filter" : filter), filterLines(data, str(filter)));
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST(DatasetSaysTest, PartsLevelsAndLaterSittings) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("dataset-parts"));
    Dataset data = buildDataset(cases(), {});
    QStringList lines;
    const QStringList names{str("wai_bond"), str("wai_bond_sum"), str("wai_total"), str("wai_1"),
        str("wai_3"), str("po_level"), str("po_healthy"), str("po_lowness"), str("po_overall"),
        str("last_trigger___loss")};
    for (const QString& one : names) {
        QString line = one + str(":");
        for (const QString& other : names)
            line += str(" %1").arg(static_cast<int>(partWhole(*data.column(one), *data.column(other))));
        lines.append(line);
    }
    script.noteWhole(str("parts and wholes"), lines);
    script.noteWhole(str("first sittings"),
        {partWords(firstSittings(data)),
            str("%1 cases%2")
                .arg(caseCount(data))
                .arg(hasLaterSittings(data) ? str(", with later sittings") : QString())});
    lines.clear();
    for (const char* levels : {"1,2,3,4", "4,3,2,1", "1,2"}) {
        DataColumn column = *data.column(str("po_level"));
        const auto unnamed = orderLevels(column, str(levels).split(u','));
        QString line =
            str("%1: %2, measure %3:")
                .arg(str(levels),
                    unnamed ? str("row %1 has %2").arg(unnamed->row).arg(unnamed->level) : str("in order"),
                    QString::number(static_cast<int>(column.measure)));
        for (const double value : column.values) line += u' ' + numberWords(value);
        for (const auto& [number, code] : column.codes)
            line += str("; %1 is %2, named %3").arg(numberWords(number), code, levelName(column, number));
        lines.append(line);
    }
    script.noteWhole(str("levels in another order"), lines);
    lines.clear();
    for (const char* name : {"cried_ever", "pat_gender", "po_level", "cry_frequency"}) {
        QString line = str(name);
        for (const ComparedAnswer& answer : comparedAnswers(*data.column(str(name))))
            line += str("; %1 “%2”").arg(answer.code, answer.label.in(str("en")));
        lines.append(line);
    }
    script.noteWhole(str("answers to compare with"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::dataset
