// SPDX-License-Identifier: GPL-3.0-or-later
// What the codebook and the reasons of an export say, against the study that was exported.
#include "core/exchange/export/WideExport.h"

#include "core/casebook/Casebook.h"
#include "core/exchange/table/TextTable.h"

#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

using response::Answer;
using response::Missing;
using response::MissingReason;

/// One case that told a trigger; a variable that came with a file says that something was refused.
class WideExportTest : public testing::Test {
protected:
    WideExportTest() {
        EXPECT_TRUE(m_catalogue.add(instrument::Catalogue::shippedJson(QStringLiteral("crying"))));
        m_casebook.emplace(m_catalogue);
        apply(record::VariableDefinition{QStringLiteral("remark"), {}, false, {}});
        apply(record::VariableDefinition{QStringLiteral("score"), {}, true, {}});
        record::Response response;
        response.caseId = QStringLiteral("A-1");
        response.instrument = QStringLiteral("crying");
        response.items = {{QStringLiteral("cried_ever"), response::Choice{QStringLiteral("1")}},
            {QStringLiteral("last_trigger"), response::Choices{{QStringLiteral("loss")}}},
            {QStringLiteral("remark"), Missing{MissingReason::Refused}}};
        apply(std::move(response));
    }

    void apply(record::Payload payload) {
        record::Record record;
        record.header.id = QByteArray(15, 'r') + static_cast<char>(++m_ids);
        record.payload = std::move(payload);
        m_casebook->apply(record);
    }
    void correctRemark(const Answer& after) {
        record::Correction correction;
        correction.cell = {QStringLiteral("A-1"), 1, QStringLiteral("remark")};
        correction.before = m_casebook->current(0, m_casebook->variableOf(QStringLiteral("remark")));
        correction.after = after;
        apply(std::move(correction));
    }
    TextTable exported(bool isRaw) const {
        ExportOptions options;
        options.isRaw = isRaw;
        return readTextTable(wideCsv(*m_casebook, options)).value();
    }
    static QString cellOf(const TextTable& table, const char* name) {
        const qsizetype place = table.names.indexOf(QString::fromLatin1(name));
        return place < 0 ? QStringLiteral("no such column") : table.rows.front()[place];
    }

    instrument::Catalogue m_catalogue;
    std::optional<casebook::Casebook> m_casebook;

private:
    int m_ids = 0;
};

/// What came with a file cannot hold our codes, so its reasons stand in a column of their own; where there
/// are none, there is none.
TEST_F(WideExportTest, ReasonsOfAddedVariablesAreThoseOfTheStageThatIsWritten) {
    EXPECT_EQ(cellOf(exported(false), "remark__missing"), QStringLiteral("refused"));
    correctRemark(response::Text{QStringLiteral("calm")});
    EXPECT_EQ(cellOf(exported(false), "remark"), QStringLiteral("calm"));
    EXPECT_FALSE(exported(false).names.contains(QStringLiteral("remark__missing")));
    EXPECT_EQ(cellOf(exported(true), "remark"), QString());
    EXPECT_EQ(cellOf(exported(true), "remark__missing"), QStringLiteral("refused"));
}

/// Why a file says nothing of a case, nobody knows: that is no reason to tell.
TEST_F(WideExportTest, ACaseOfWhichTheFileSaysNothingNeedsNoReasons) {
    record::Response silent;
    silent.caseId = QStringLiteral("A-2");
    silent.instrument = QStringLiteral("crying");
    silent.mode = record::Mode::Import;
    silent.items = {{QStringLiteral("cried_ever"), response::Choice{QStringLiteral("0")}}};
    apply(std::move(silent));
    const int remark = m_casebook->variableOf(QStringLiteral("remark"));
    ASSERT_EQ(m_casebook->current(1, remark), Answer(Missing{MissingReason::NotInFile}));
    EXPECT_TRUE(exported(false).names.contains(QStringLiteral("remark__missing"))) << "the first was refused";
    correctRemark(response::Text{QStringLiteral("calm")});
    const TextTable table = exported(false);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1][table.names.indexOf(QStringLiteral("remark"))], QString());
    EXPECT_FALSE(table.names.contains(QStringLiteral("remark__missing")));
}

TEST_F(WideExportTest, TheCodebookTellsTheOptionsApart) {
    const TextTable codebook = readTextTable(codebookCsv(*m_casebook, {})).value();
    const auto told = [&](const QString& name, const char* column) {
        const qsizetype names = codebook.names.indexOf(QStringLiteral("name"));
        for (const QStringList& row : codebook.rows) {
            if (row[names] == name) return row[codebook.names.indexOf(QString::fromLatin1(column))];
        }
        return QStringLiteral("not there");
    };
    const instrument::Item& item =
        *m_catalogue.withItem(QStringLiteral("last_trigger"))->item(QStringLiteral("last_trigger"));
    const QString english = QStringLiteral("en");
    for (const instrument::Option& option : item.options) {
        const QString name = QStringLiteral("last_trigger___%1").arg(option.code);
        EXPECT_EQ(told(name, "label"),
            QStringLiteral("%1: %2").arg(item.label.in(english), option.label.in(english)));
        EXPECT_EQ(told(name, "type"), QStringLiteral("0 or 1"));
    }
    const QString missing = QStringLiteral(
        "not_applicable = -99; skipped = -98; refused = -97; not_reached = -96; unreadable = -95; "
        "invalid = -94; not_recorded = -93; not_in_file = -92");
    for (const auto& [name, codes] : {std::pair("cry_count", missing), {"cry_frequency", missing},
             {"last_trigger___loss", missing}, {"remark", QString()}, {"case_id", QString()}})
        EXPECT_EQ(told(QString::fromLatin1(name), "missing_codes"), codes) << name;
    EXPECT_TRUE(told(QStringLiteral("cry_frequency"), "codes")
                    .startsWith(QStringLiteral("1 = Once; 2 = A few times; 3 = About every month; ")));
    EXPECT_EQ(told(QStringLiteral("cry_count"), "codes"), QString());
    EXPECT_EQ(told(QStringLiteral("cry_count"), "instrument"), QStringLiteral("crying"));
    EXPECT_EQ(told(QStringLiteral("cry_frequency"), "implied"), QStringLiteral("0 where [cried_ever] = '0'"));
    for (const auto& [name, type] : {std::pair("cry_count", "whole number"), {"cry_frequency", "choice"},
             {"last_comment", "text"}, {"sitting_date", "key"}, {"remark", "text"}, {"score", "number"}})
        EXPECT_EQ(told(QString::fromLatin1(name), "type"), QString::fromLatin1(type)) << name;
    const qsizetype rows = static_cast<qsizetype>(codebook.rows.size());
    EXPECT_EQ(rows, exported(false).names.size()) << "a row for every column";
}

} // namespace
} // namespace lacrima::exchange
