// SPDX-License-Identifier: GPL-3.0-or-later
// What every export of one study holds, cell by cell, and what is typed into a cell of it.
#include "core/casebook/Casebook.h"
#include "core/exchange/export/WideExport.h"
#include "core/exchange/table/CellReader.h"
#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/TextTable.h"
#include "tests/support/ScriptOfWords.h"

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;
using response::Text;

QString utf8(const char* words) {
    return QString::fromUtf8(words);
}

QString shown(QString words) {
    return words.replace(u'\r', utf8("\\r")).replace(u'\n', utf8("\\n")).replace(QChar(0xFEFF), utf8("BOM "));
}

/// Two sittings, of which the first is out; corrections; words that look like formulas; codes that are none.
class ExportsSayTest : public testing::Test {
protected:
    ExportsSayTest() {
        for (const char* id : {"practice", "crying", "wai_sr"})
            EXPECT_TRUE(m_catalogue.add(instrument::Catalogue::shippedJson(utf8(id))));
        m_casebook.emplace(m_catalogue);
        apply(record::VariableDefinition{utf8("remark"), utf8("A remark"), false, {}});
        apply(record::VariableDefinition{utf8("empathy"), {}, true, {}});
        respond("practice", {}, 0,
            {{utf8("clin_age"), Number{41.5}}, {utf8("clin_gender"), Choice{utf8("=woman")}}});
        record::OfficeRegistration office;
        office.code = utf8("V,D");
        apply(std::move(office));
        respond("crying", "A-1", 1,
            {{utf8("cried_ever"), Choice{utf8("1")}}, {utf8("cry_count"), Number{1e17}},
                {utf8("last_trigger"), response::Choices{{utf8("loss"), utf8("other")}}},
                {utf8("last_comment"), Text{utf8("=1+1")}}});
        respond("crying", "A-1", 2,
            {{utf8("cried_ever"), Choice{utf8("-1")}}, {utf8("cry_count"), Number{-0.25}},
                {utf8("last_trigger"), Missing{MissingReason::Refused}},
                {utf8("last_comment"), Text{utf8("two\r\nlines, and \"quotes\"")}}});
        respond("wai_sr", "A-1", 2, alliance(12));
        respond("wai_sr", "A-2", 1, alliance(9));
        respond("wai_sr", "A-3", 1, alliance(8));
        respond("crying", "A-3", 1,
            {{utf8("cried_ever"), Missing{MissingReason::Skipped}},
                {utf8("last_comment"), Text{utf8(" padded ")}}});
        respond("crying", "A-4", 1,
            {{utf8("last_comment"), Text{utf8("one\rold")}}, {utf8("remark"), Text{utf8("'-x")}},
                {utf8("empathy"), Missing{MissingReason::Invalid}}},
            record::Mode::Import);
        apply(record::Exclusion{utf8("A-1"), 1, utf8("withdrew"), utf8("a note"), utf8("Ada"), 0});
        correct("A-1", 2, "cry_count", Number{3});
        correct("A-3", 1, "cried_ever", Choice{utf8("0")});
        correct("A-4", 1, "empathy", Number{2.5});
        correct("A-2", 1, "remark", Missing{MissingReason::Unreadable});
    }

    static std::vector<record::ItemResponse> alliance(int answered) {
        std::vector<record::ItemResponse> items;
        for (int i = 1; i <= 12; ++i) {
            const response::Answer answer = i <= answered
                                                ? response::Answer(Choice{QString::number(1 + i % 5)})
                                                : Missing{MissingReason::Skipped};
            items.push_back({utf8("wai_%1").arg(i), answer});
        }
        return items;
    }
    void apply(record::Payload payload) {
        record::Record record;
        record.header.id = QByteArray::number(++m_ids).rightJustified(16, '0');
        record.payload = std::move(payload);
        m_casebook->apply(record);
    }
    void respond(const char* form, const char* caseId, int sitting, std::vector<record::ItemResponse> items,
        record::Mode mode = record::Mode::Screen) {
        record::Response response;
        response.instrument = utf8(form);
        response.caseId = caseId != nullptr ? utf8(caseId) : QString();
        response.clinician = utf8("A");
        response.sitting = sitting;
        response.mode = mode;
        if (sitting == 2) response.sittingDate = utf8("2026-03-01");
        response.items = std::move(items);
        apply(std::move(response));
    }
    void correct(const char* caseId, int sitting, const char* variable, const response::Answer& after) {
        record::Correction correction;
        correction.cell = {utf8(caseId), sitting, utf8(variable)};
        correction.after = after;
        apply(std::move(correction));
    }
    /// Names and cells of every row, and those of the codebook.
    QStringList lines(const ExportOptions& options) const {
        QStringList all;
        const auto table = readTextTable(wideCsv(*m_casebook, options));
        if (!table) return all + QStringList{utf8("cannot be read")};
        for (qsizetype i = 0; i < table->names.size(); ++i) {
            QStringList cells;
            for (const QStringList& row : table->rows) cells.append(shown(row[i]));
            all.append(utf8("%1: %2").arg(table->names[i], cells.join(utf8(" | "))));
        }
        return all + QString::fromUtf8(codebookCsv(*m_casebook, options)).split(u'\n');
    }

    instrument::Catalogue m_catalogue;
    std::optional<casebook::Casebook> m_casebook;

private:
    int m_ids = 0;
};

TEST_F(ExportsSayTest, ExportsOfEveryKind) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("exports"));
    for (const MissingAs missing : {MissingAs::Codes, MissingAs::Empty, MissingAs::Columns}) {
        for (const int choice : {0, 1, 2, 3}) {
            ExportOptions options;
            options.missing = missing;
            options.isRaw = (choice & 1) != 0;
            options.withExcluded = (choice & 2) != 0;
            script.note(utf8("missing as %1%2%3")
                            .arg(QString::number(static_cast<int>(missing)),
                                options.isRaw ? utf8(", raw") : QString(),
                                options.withExcluded ? utf8(", all") : QString()),
                lines(options));
        }
    }
    ExportOptions strict;
    strict.withByteOrderMark = true;
    strict.scoring.answeredShare = 1;
    script.note(utf8("with a mark of bytes, all answers needed"), lines(strict));
    QStringList raw = QString::fromUtf8(wideCsv(*m_casebook, strict)).split(u'\n');
    for (QString& line : raw) line = shown(line);
    script.noteWhole(utf8("as it stands in the file"), raw);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

QString readingWords(const CellReading& reading) {
    if (reading.problem) return utf8("refused: ") + QString::fromStdString(std::string(*reading.problem));
    const auto reason = response::missingReason(reading.answer);
    return reason ? response::missingName(*reason)
                  : utf8("%1“%2”").arg(
                        QString::number(reading.answer.index()), shown(response::plainText(reading.answer)));
}

TEST_F(ExportsSayTest, CellsThatAreReadAndTyped) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("cells"));
    const QStringList cells{utf8(""), utf8(" "), utf8("1"), utf8(" 1 "), utf8("01"), utf8("+1"), utf8("1.0"),
        utf8("1,5"), utf8("1.5"), utf8("1.250"), utf8("1,250"), utf8("-97"), utf8(" -97 "), utf8("-97.0"),
        utf8("-999"), utf8("-99.5"), utf8("999"), utf8("refused"), utf8("Refused"), utf8("NA"), utf8("."),
        utf8("yes"), utf8("NO"), utf8("x"), utf8("Yes"), utf8("sì"), utf8("loss"), utf8("LOSS"),
        utf8("loss;other"), utf8("loss, other"), utf8("loss other"), utf8("loss|nothing"),
        utf8("other;loss;loss"), utf8("A loss or a separation"), utf8("2026-03-01"), utf8("2026-03"),
        utf8("2026"), utf8("1/3/2026"), utf8("2026-02-30"), utf8("'=1"), utf8("inf"), utf8("1e3"),
        utf8("9007199254740993")};
    std::vector<instrument::Item> items;
    for (const char* id : {"cried_ever", "cry_count", "gen_relief", "last_trigger", "last_comment"})
        items.push_back(*m_catalogue.withItem(utf8(id))->item(utf8(id)));
    for (const auto type :
        {instrument::ItemType::Decimal, instrument::ItemType::Date, instrument::ItemType::Integer}) {
        instrument::Item item;
        item.id = utf8("own %1").arg(static_cast<int>(type));
        item.type = type;
        if (type != instrument::ItemType::Integer) item.range.low = 0;
        items.push_back(item);
    }
    const ReadingPlan foreign({}, false, {});
    const ReadingPlan own({}, true, {});
    for (const instrument::Item& item : items) {
        QStringList lines;
        for (const QString& cell : cells)
            lines.append(
                utf8("“%1”: %2; plain %3; own %4; typed %5")
                    .arg(cell,
                        readingWords(CellReader(foreign, DateOrder::DayMonthYear).read(item, cell, true)),
                        readingWords(CellReader(foreign, {}).read(item, cell, false)),
                        readingWords(CellReader(own, {}).read(item, cell, true)),
                        readingWords(readTyped(item, cell))));
        script.noteWhole(item.id, lines);
    }
    QStringList lines;
    for (const char* cell : {"plain", "a,b", "a;b", "a\"b", "a\nb", "a\rb", " a", "a ", "=a", "-a", "-1",
             "+1", "@", "'=a", "'a", "\tb", "-99", "", "1e5"})
        lines.append(shown(utf8("%1: %2; text %3; by semicolons %4")
                               .arg(utf8(cell), csvCell(utf8(cell), false), csvCell(utf8(cell), true),
                                   csvCell(utf8(cell), true, u';'))));
    script.noteWhole(utf8("written"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::exchange
