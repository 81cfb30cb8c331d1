// SPDX-License-Identifier: GPL-3.0-or-later
// What readers make of tables of every kind, cell by cell, and what they say of those that they refuse.
#include "core/exchange/import/WideImport.h"
#include "core/exchange/table/NumericTable.h"
#include "core/exchange/table/TextTable.h"
#include "tests/support/ScriptOfWords.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>
#include <readstat.h>

namespace lacrima::exchange {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

QString errorWords(const base::Error& error, const QString& folder = {}) {
    QString words = QString::fromStdString(std::string(error.key));
    for (const std::string& argument : error.arguments)
        words += str(" | ") + QString::fromStdString(argument);
    return folder.isEmpty() ? words : words.replace(folder, str("FOLDER"));
}

/// Control characters as numbers, so that the lines stay lines.
QString plain(const QString& words) {
    QString shown;
    for (const QChar letter : words)
        shown += letter.isPrint() ? QString(letter) : str("\\%1").arg(static_cast<int>(letter.unicode()));
    return shown;
}

QString numberWords(double number) {
    return std::isnan(number) ? str(".") : response::numberText(number);
}

QString list(const std::vector<int>& numbers) {
    QStringList words;
    for (const int number : numbers) words.append(QString::number(number));
    return words.join(u' ');
}

QStringList linesOf(const base::Result<NumericTable>& table, const QString& folder = {}) {
    if (!table) return {str("refused: ") + errorWords(table.error(), folder)};
    QStringList lines{str("%1 rows, lines %2, weight “%3”")
                          .arg(QString::number(table->rows), list(table->lines), table->weight)};
    for (const NumericColumn& column : table->columns) {
        QStringList cells;
        for (const double number : column.numbers) cells.append(numberWords(number));
        for (const QString& text : column.texts) cells.append(str("“%1”").arg(plain(text)));
        for (const auto& [value, label] : column.valueLabels)
            cells.append(str("%1 is %2").arg(numberWords(value), label));
        lines.append(str("“%1” “%2” text in %3, two ways in %4: %5")
                         .arg(plain(column.name), column.label, QString::number(column.textLine),
                             QString::number(column.twoWaysLine), cells.join(u' ')));
    }
    for (const QString& decision : table->decisions) lines.append(str("decided: ") + decision);
    return lines;
}

QStringList linesOf(const base::Result<TextTable>& table) {
    if (!table) return {str("refused: ") + errorWords(table.error())};
    QStringList lines{str("in %1, parted by %2, lines %3%4")
                          .arg(table->encoding, plain(QString(table->delimiter)), list(table->lines),
                              table->hadEmptyTail ? str(", with an empty tail") : QString()),
        plain(table->names.join(u'|'))};
    for (const QStringList& row : table->rows) lines.append(plain(row.join(u'|')));
    return lines;
}

QString answerWords(const response::Answer& answer) {
    const auto reason = response::missingReason(answer);
    if (reason) return response::missingName(*reason);
    return str("%1“%2”").arg(QString::number(answer.index()), plain(response::plainText(answer)));
}

QStringList linesOf(const ImportPlan& plan) {
    QStringList lines{str("%1 cases, %2 known; case column “%3”; known columns %4; computed %5")
                          .arg(QString::number(plan.cases), QString::number(plan.knownCases), plan.caseColumn,
                              plan.knownColumns.join(u' '), plan.ignoredColumns.join(u' '))};
    for (const ImportProblem& problem : plan.problems) {
        QString line = str("problem in %1, “%2”: %3 “%4”")
                           .arg(QString::number(problem.line), problem.column,
                               QString::fromStdString(std::string(problem.key)), problem.detail);
        for (const std::string& more : problem.more) line += str(" | ") + QString::fromStdString(more);
        lines.append(line);
    }
    for (const record::VariableDefinition& variable : plan.newVariables)
        lines.append(
            str("new %1 “%2”%3")
                .arg(variable.name, variable.label, variable.isNumeric ? str(", numbers") : QString()));
    for (const record::Response& response : plan.responses) {
        QString line = str("%1 of %2 by %3, office %4, sitting %5 on %6:")
                           .arg(response.instrument, response.caseId, response.clinician, response.office,
                               QString::number(response.sitting), response.sittingDate);
        for (const record::ItemResponse& item : response.items)
            line += str(" %1=%2").arg(item.item, answerWords(item.answer));
        lines.append(line);
    }
    for (const record::Exclusion& exclusion : plan.exclusions)
        lines.append(str("out: %1, sitting %2, as %3")
                         .arg(exclusion.caseId, QString::number(exclusion.sitting), exclusion.reasonCode));
    for (const QString& decision : plan.decisions) lines.append(str("decided: ") + decision);
    return lines;
}

instrument::Catalogue formsOfStudy() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(str(id))));
    return catalogue;
}

struct Sample {
    const char* name;
    QByteArray bytes;
};

QByteArray utf16(const char* words, bool isBigEndian) {
    const QString text = str(words);
    QByteArray bytes = isBigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar letter : text) {
        const char low = static_cast<char>(letter.unicode() & 0xff);
        const char high = static_cast<char>(letter.unicode() >> 8);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

const QByteArray kOwn = "case_id,clinician_id,office,sitting,sitting_date,excluded,excluded_reason";

std::vector<Sample> marks() {
    return {{"every number", "a,b,c\n1,-2.5e3,.5\n0,-0,1e-3\n1E400,-1e400,1e-400\ninf,-Inf,+INF\n"},
        {"numbers that are codes", "a,b,c,d\n007,+5,9007199254740993,0.0\n1,1,9007199254740991,00\n"},
        {"blanks around what is declared", "a,b\n\"5.0\t\",\"\n5\"\n7,8\n"},
        {"words for missing", "a,b\n1,NA\nN/A,n/a\n 2 ,NULL\n#N/A,.\n<NA>,nan\n3,#NULL!\n"},
        {"our own codes", "wai_1,gaf,free\n-99,-98,-97\n5,-92,-91\n-93,50,-100\n"},
        {"commas beside semicolons", "a;b\n1,5;2\n1,500,000;3\n"},
        {"a comma in thousands", "a;b\n1,500;2.5\n2,750;3.5\n"},
        {"two ways", "a;b\n1;1.234\n\n2;1.500\n3;\"1,250\"\n"},
        {"two ways, the comma first", "a;b\n1;1,234\n2;1.500\n"}, {"two marks", "a;b\n1,5;2\n2.5;3\n"},
        {"blanks and signs in numbers", "a;b\n1\xC2\xA0"
                                        "234;\xE2\x88\x92"
                                        "5\n1\xE2\x80\x99"
                                        "234;  7 \n1'000;1 000\n"},
        {"no numbers", "a,b,c\n1,25,x\n1,2500,y\n"},
        {"long digits", "a\n" + QByteArray(70, '1') + "\n12345678901234567890\n"}};
}

std::vector<Sample> shapes() {
    return {{"nothing", ""}, {"blanks", "  \n \n"}, {"names only", "a,b\n"},
        {"a zero byte", QByteArray("a\0b\n1\n", 6)}, {"short row", "a,b\n1,2\n3\n4,5\n"},
        {"long row behind a blank one", "a,b\n1,2\n\n3,4,5\n6,7\n"},
        {"two short rows", "a,b,c\n1,2\n3\n4,5,6\n"},
        {"short rows without anything", "a,b\n1,2\n\"\"\n3,4\n"}, {"open quote", "a,b\n1,2\n3,\"4\n"},
        {"odd quote", "a,b\n1,x\"y\n"}, {"quotes and lines", "a,b\n\"x\n\ny\",1\n\"p\"\"q\",2\n\" r \",3\n"},
        {"old line ends", "a,b\r1,2\r3,x\r"}, {"mixed line ends", "a,b\r\n1,2\n3,x\r\n"},
        {"empty rows and columns at the end", "a,b,,\n1,2,,\n3,4,,\n,,,\n,,,\n"},
        {"names that repeat and are missing", "a,a,,b\n1,2,3,4\n"}, {"tabs", "a\tb\n1\t x\n"},
        {"bars", "a|b\n1|2\n3|x\n"}, {"one column", "a\n1\n2\n"}, {"sep", "sep=;\na;b\n1;2\n"},
        {"sep that lies", "sep=|\r\na|b\r\n1|2\r\n"}, {"marks in quotes", "\"a;b\";c,d\n1;2\n"},
        {"mark of bytes", "\xEF\xBB\xBF\"a\",\"b\"\n1,2\n"}, {"UTF-16", utf16("a;é\n1;2\n3;x\n", false)},
        {"UTF-16, big", utf16("a;é\n1;2\n3;x\n", true)}, {"odd UTF-16", utf16("a;b\n1;2\n", true) + 'x'},
        {"Windows", "a,b\n1,caf\xE9 \x80\x92\n"}};
}

std::vector<Sample> exports() {
    return {
        {"our own", kOwn + ",wai_1,last_comment\nA-1,A,VD,1,2026-03-01,0,,5,'=1+1\nA-2,A,VD,1,,1,test,4,NA\n"
                           "A-3,A,VD,2,2026-03-02,0,,-97,\"a, b\"\n"},
        {"our own, written anew", kOwn + ",wai_1,cry_frequency,cried_ever\nA-1,A,VD,1,,FALSE,NA,5,,0\n"
                                         "A-2,A,VD,1,,true,x,4,3,1\nA-3,A,VD,1,,false,,NA,,1\n"},
        {"our own, odd", kOwn + ",wai_1\nA-1,A,VD,1,,2,,5\n"},
        {"our own, all out", kOwn + ",wai_1\nA-1,A,VD,1,,1,test,5\n"},
        {"our own with semicolons",
            QByteArray(kOwn).replace(',', ';') + ";gaf\nA-1;A;VD;1;;0;;5,5\nA-2;A;VD;1;;0;;6,5\n"}};
}

std::vector<std::pair<const char*, ReadingOptions>> choices() {
    ReadingOptions none;
    ReadingOptions comma;
    comma.decimal = ',';
    ReadingOptions point;
    point.decimal = '.';
    ReadingOptions grouped;
    grouped.thousands = '.';
    ReadingOptions ungrouped;
    ungrouped.decimal = '.';
    ungrouped.thousands = '\0';
    ReadingOptions declared;
    declared.missing = {str("5"), str("x"), str(" 1,5 "), str("1.50")};
    return {{"as it is", none}, {"decimal comma", comma}, {"decimal point", point},
        {"points in thousands", grouped}, {"no thousands", ungrouped}, {"5, x, 1,5 missing", declared}};
}

TEST(TablesSayTest, NumbersOfEveryKindOfCell) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("tables-numbers"));
    for (const auto& samples : {marks(), shapes(), exports()}) {
        for (const Sample& sample : samples) {
            for (const auto& [name, options] : choices()) {
                const QStringList lines = linesOf(readNumericText(sample.bytes, str("data.csv"), options));
                const bool isPlain = QByteArray(name) == "as it is";
                if (isPlain || lines != linesOf(readNumericText(sample.bytes, str("data.csv"), {})))
                    script.noteWhole(str("%1: %2").arg(str(sample.name), str(name)), lines);
            }
        }
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST(TablesSayTest, TextsOfEveryShape) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("tables-texts"));
    for (const auto& samples : {marks(), shapes(), exports()}) {
        for (const Sample& sample : samples)
            script.noteWhole(str(sample.name), linesOf(readTextTable(sample.bytes)));
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

std::vector<Sample> imports() {
    return {{"codes, labels and numbers",
                "case_id,clinician_id,pat_gender,gen_relief,cried_ever,gaf,last_trigger\n"
                "A-1,A,woman,4,1,50,loss;other\nA-2,A,DONNA,molto,yes,50.0,loss|other\n"
                "B-1,B,Frau,9,x,170,loss; nothing\nB-2,B,1,-97,N,refused,\"loss, other\"\n"},
        {"no cases", "gen_relief,wai_1\n4,2\n3,1\n"},
        {"record_id", "record_id,wai_1,sitting\n7,2,1\n8,1,2\n"},
        {"both ids", "record_id,case_id,wai_1\n7,A,2\n"},
        {"sittings", "case_id,sitting,sitting_date,wai_1\nA,1,3/4/2024,2\nA,2,3/14/2024,1\nA,2,,1\nA,x,,1\n"
                     "A,0,,1\nA,10000,,1\nA,1.5,,1\n,1,,1\n"},
        {"days first", "case_id,sitting_date,wai_1\nA,13/4/2024,2\nB,5/4/2024,2\n"},
        {"two ways of days", "case_id,sitting_date,wai_1\nA,3/4/2024,2\n"},
        {"excluded",
            "case_id,sitting,excluded,excluded_reason,wai_1\nA,1,0,,2\nA,2,1,,1\nB,1,1,test,1\nC,1,2,,1\n"},
        {"options apart", "case_id,last_trigger___loss,last_trigger___OTHER,last_trigger___none\nA,1,0,0\n"},
        {"option twice", "case_id,last_trigger___loss,last_trigger___Loss\nA,1,0\n"},
        {"looks like", "case_id,Wai_1,WAI_2,wai_2\nA,1,2,3\n"}, {"twice", "case_id,wai_1,wai_1,\nA,1,2,3\n"},
        {"nothing known", "case_id,foo\nA,1\n"}, {"renamed to what is there", "case_id,both,wai_1\nA,1,2\n"},
        {"computed", "case_id,wai_bond,wai_total_sum,po_healthy,wai_1\nA,1,2,1,3\n"},
        {"of their own", "case_id,empathy,remark,code,wai_1\nA,3.5,calm,007,1\nB,NA,1,+5,2\nC,,NA,12,3\n"},
        {"practice", "case_id,clinician_id,clin_age,clin_gender\nA-1,A,41,1\nA-2,A,,1\nA-3,A,42,\nB-1,B,,\n"
                     "B-2,B,-97,2\nB-3,B,50,2\nC-1,C,61,1\n"},
        {"hidden and blank", "case_id,cried_ever,gen_relief,last_trigger,cry_count\nA,0,,,\nB,1,,,\nC,,,,\n"
                             "D,-97,,,\nE,0,4,loss,2\nF,-93,,,\n"},
        {"no numbers", "case_id,gaf,pat_age,wai_1\nA,x,36,1\nB,50,36.5,1\nC,\"1,234\",36,1\nD,1.234,36,1\n"},
        {"our own",
            kOwn + ",cried_ever,last_comment,last_comment__missing,remark,remark__missing,wai_bond\n"
                   "A-1,A,VD,1,2026-03-01,0,,1,'=1,,'-x,,3.5\nA-2,A,VD,1,,1,withdrew,-97,,refused,,invalid,\n"
                   "A-3,A,VD,2,,0,,-96,-97,,x,,\n"}};
}

TEST(TablesSayTest, ImportsOfEveryKind) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("tables-imports"));
    const auto catalogue = formsOfStudy();
    ImportOptions known;
    known.isKnownCase = [](const QString& caseId, int sitting) { return caseId == str("A") && sitting == 1; };
    known.additional = {{str("empathy"), false}, {str("foo"), true}};
    known.practice[str("A")] = {{str("clin_age"), response::Number{41}},
        {str("clin_gender"), response::Missing{response::MissingReason::Refused}}};
    known.practice[str("C")] = {{str("clin_age"), response::Missing{response::MissingReason::Skipped}}};
    for (const Sample& sample : imports()) {
        const auto table = readTextTable(sample.bytes);
        ASSERT_TRUE(table) << sample.name;
        known.rename.clear();
        if (table->names.contains(str("foo"))) known.rename[str("foo")] = str("wai_2");
        if (table->names.contains(str("both"))) known.rename[str("both")] = str("wai_1");
        script.noteWhole(str(sample.name), linesOf(planImport(*table, catalogue, {})));
        script.noteWhole(str("%1, where some of it is known").arg(str(sample.name)),
            linesOf(planImport(*table, catalogue, known)));
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

/// Beside our own export stands its codebook: it says which columns are words, and where codes are missing.
TEST(TablesSayTest, ExportsWithTheirCodebook) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("tables-codebook"));
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(str(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const QByteArray rows = kOwn + ",mood,level,wai_1\nA-1,A,VD,1,,0,,NA,-99,5\nA-2,A,VD,1,,0,,calm,2,-98\n";
    const QString path = write("own.csv", rows);
    script.noteWhole(str("without one"), linesOf(readNumericFile(path), folder.path()));
    write("own.codebook.csv",
        "name,label,type,codes,missing_codes\nmood,,text,,\nlevel,,choice,,skipped = -98\n");
    script.noteWhole(str("with one"), linesOf(readNumericFile(path), folder.path()));
    write("own.codebook.csv", "name,type,missing_codes\nmood,choice,\nlevel,number,\n");
    script.noteWhole(str("with another"), linesOf(readNumericFile(path), folder.path()));
    write("own.codebook.csv", "label,type\nmood,choice\n");
    script.noteWhole(str("with one that says nothing"), linesOf(readNumericFile(path), folder.path()));
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

ssize_t toFile(const void* bytes, std::size_t size, void* file) {
    return static_cast<QFile*>(file)->write(static_cast<const char*>(bytes), static_cast<qint64>(size));
}

/// Numbers with a weight and declared missing values, words, an empty one among them, and labels.
void writeSpss(const QString& path, readstat_compress_t compression) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, &toFile);
    readstat_writer_set_compression(writer, compression);
    readstat_label_set_t* labels = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "agree");
    readstat_label_double_value(labels, 1, "seldom");
    readstat_label_double_value(labels, 5, "always");
    readstat_variable_t* item = readstat_add_variable(writer, "wai_1", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label(item, "First item");
    readstat_variable_set_label_set(item, labels);
    readstat_variable_add_missing_double_value(item, 99);
    readstat_variable_t* weight = readstat_add_variable(writer, "w", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_t* word = readstat_add_variable(writer, "office", READSTAT_TYPE_STRING, 8);
    readstat_variable_add_missing_string_value(word, "none");
    readstat_writer_set_fweight_variable(writer, weight);
    const std::vector<std::tuple<double, double, const char*>> rows{
        {1, 2, "O1"}, {99, 1, "none"}, {5, 0.5, " x "}, {-3.25, 1, ""}};
    ASSERT_EQ(readstat_begin_writing_sav(writer, &file, static_cast<long>(rows.size())), READSTAT_OK);
    for (const auto& [number, weighs, text] : rows) {
        readstat_begin_row(writer);
        readstat_insert_double_value(writer, item, number);
        readstat_insert_double_value(writer, weight, weighs);
        readstat_insert_string_value(writer, word, text);
        readstat_end_row(writer);
    }
    EXPECT_EQ(readstat_end_writing(writer), READSTAT_OK);
    readstat_writer_free(writer);
}

TEST(TablesSayTest, FilesOfSpss) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("tables-spss"));
    const QTemporaryDir folder;
    for (const auto& [name, compression] : std::initializer_list<std::pair<const char*, readstat_compress_t>>{
             {"data.sav", READSTAT_COMPRESS_NONE}, {"rows.SAV", READSTAT_COMPRESS_ROWS},
             {"data.ZSAV", READSTAT_COMPRESS_BINARY}}) {
        const QString path = folder.filePath(str(name));
        writeSpss(path, compression);
        for (const auto& [choice, options] : choices())
            script.noteWhole(str("%1: %2").arg(str(name), str(choice)),
                linesOf(readNumericFile(path, options), folder.path()));
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::exchange
