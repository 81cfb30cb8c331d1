// SPDX-License-Identifier: GPL-3.0-or-later
// What every command prints, on which stream and with which status, for data that are odd in many ways: all
// of its words, numbers to five digits.
#include "tests/cli/CommandLine.h"
#include "tests/support/ScriptOfWords.h"

#include <QRegularExpression>

#include <functional>

namespace lacrima::cli::test {
namespace {

class CommandsSayTest : public CommandLine {
protected:
    void begin(const char* name) {
        m_script = std::make_unique<support::ScriptOfWords>(LACRIMA_TRANSCRIPT(name));
    }
    void TearDown() override { EXPECT_EQ(m_script->difference().toStdString(), std::string()); }

    /// Words with "~" in front are files of the scratch folder.
    Outcome say(const char* line, const QByteArray& input = {}) {
        QStringList words;
        for (QString word : str(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.startsWith(QLatin1Char('~'))) word = path(word.mid(1).toUtf8().constData());
            words.append(word.replace(str("%20"), str(" ")));
        }
        const Outcome outcome = run(words, input);
        QStringList lines{QStringLiteral("status %1").arg(outcome.status)};
        lines += plain(outcome.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& error : plain(outcome.err).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines.append(str("! ") + error);
        m_script->noteWhole(str(line), lines);
        return outcome;
    }
    void noteFile(const char* name) {
        m_script->noteWhole(str(name), QString::fromUtf8(read(path(name))).split(QLatin1Char('\n')));
    }
    void sayAll(std::initializer_list<const char*> lines) {
        for (const char* line : lines) say(line);
    }

private:
    /// Without what is another one at each run, and with numbers that every computer agrees on.
    QString plain(QString words) const {
        words.remove(path(""));
        static const QRegularExpression kKey(str("\\b[0-9A-Za-z]{4,8}(?:[- ][0-9A-Za-z]{4,8}){5,}\\b"));
        words.replace(kKey, str("KEY"));
        static const QRegularExpression kLong(str("-?\\d+\\.\\d{6,}(?:e-?\\d+)?|-?\\d+(?:\\.\\d+)?e-?\\d+"));
        QString said;
        qsizetype from = 0;
        for (auto number = kLong.globalMatch(words); number.hasNext();) {
            const auto match = number.next();
            said += words.mid(from, match.capturedStart() - from) +
                    QString::number(match.captured().toDouble(), 'g', 5);
            from = match.capturedEnd();
        }
        said += words.mid(from);
        return said.replace(str("},"), str("},\n"));
    }

    std::unique_ptr<support::ScriptOfWords> m_script;
};

QByteArray table(const char* names, int rows, const std::function<QByteArray(int)>& row) {
    QByteArray text(names);
    for (int i = 0; i < rows; ++i) text += '\n' + row(i);
    return text + '\n';
}

QByteArray digits(std::initializer_list<int> values) {
    QByteArrayList cells;
    for (const int value : values) cells.append(value < 0 ? QByteArray() : QByteArray::number(value));
    return cells.join(',');
}

void writeData(const std::function<void(const char*, const QByteArray&)>& write) {
    write("d.csv", table("x,y,z,sex,group,three,same,few,w,c", 24, [](int i) -> QByteArray {
        static const char* kGroups[] = {"low", "middle", "high"};
        return digits({(i * 7) % 11, i % 5 == 3 ? -1 : (i * 5 + i / 3) % 9, (i * i) % 13}) + ',' +
               (i % 2 == 0 ? "f" : "m") + ',' + kGroups[i % 3] + ',' +
               digits({i % 3 + (i % 7 == 0 ? 1 : 0), 4, i < 22 ? -1 : i}) + ',' + (i == 5 ? "word" : "1") +
               ',' + digits({i / 4});
    }));
    write("items.csv", table("a,b,c,d,e", 20, [](int i) -> QByteArray {
        const int level = (i * 3) % 5 + 1;
        return digits({level, std::min(5, level + i % 2), std::max(1, level - i % 3 / 2), 6 - level,
            i == 7 ? -1 : (level + i) % 5 + 1});
    }));
    write("lines.csv", table("x,y,z,k", 8, [](int i) -> QByteArray {
        return digits({i, 2 * i + 1, 20 - i, 3});
    }));
    write("twice.csv", table("x,x,y", 6, [](int i) -> QByteArray { return digits({i, 6 - i, i * i % 5}); }));
    write("marks.csv", "x;y\n1.234,5;2\n2.000,25;3\n7,5;9\n");
    write("ways.csv", "x,y\n\"1,234\",2\n5,3\n7,9\n");
    write("text.csv", "x,y\n1,2\nmany,3\n4,9\n");
    write("codes.csv", "x,y\n1,2\n-99,3\n4,9\nNA,1\n6,5\n");
    write("dates.csv", "x,when\n1,2026-01-05\n2,2026-02-06\n3,2026-03-07\n");
    write("empty.csv", "");
    write("none.csv", "x,y\n");
    write("one.csv", "x,y\n4,7\n");
}

TEST_F(CommandsSayTest, OfNumbersAndGroups) {
    begin("commands-numbers");
    writeData([this](const char* name, const QByteArray& bytes) { write(name, bytes); });
    sayAll({"describe ~d.csv", "describe ~d.csv --vars x,few,same --json",
        "describe ~d.csv --vars x,w --by group", "describe ~d.csv --vars x,y,w,few --by sex --json",
        "describe ~d.csv --vars w", "describe ~d.csv --vars sex", "describe ~d.csv --vars nothing",
        "describe ~d.csv --by nothing", "describe ~d.csv --by x,y", "describe ~twice.csv",
        "describe ~twice.csv --vars x", "describe ~twice.csv --vars #2 --json",
        "describe ~twice.csv --vars #4", "describe ~marks.csv", "describe ~marks.csv --decimal , --json",
        "describe ~marks.csv --decimal , --thousands ,", "describe ~marks.csv --decimal x",
        "describe ~marks.csv --thousands xx", "describe ~ways.csv", "describe ~ways.csv --vars x",
        "describe ~ways.csv --decimal .", "describe ~ways.csv --decimal , --thousands .",
        "describe ~text.csv", "describe ~text.csv --vars x", "describe ~text.csv --missing many --json",
        "describe ~codes.csv", "describe ~codes.csv --missing NA,%20-99",
        "describe ~codes.csv --missing -99-0", "describe ~codes.csv --missing x=NA",
        "describe ~codes.csv --missing <0", "describe ~dates.csv", "describe ~dates.csv --dates dmz",
        "describe ~empty.csv", "describe ~none.csv", "describe ~one.csv", "describe ~one.csv --json",
        "describe ~absent.csv", "describe", "describe ~d.csv ~d.csv", "describe ~d.csv -q",
        "describe ~d.csv --quick", "describe ~d.csv --vars", "frequency ~d.csv --vars group,y",
        "frequency ~d.csv --vars group,few,same --interval exact --json",
        "frequency ~d.csv --vars few --confidence 1", "frequency ~d.csv --vars x --interval normal",
        "frequency ~d.csv", "frequency ~d.csv --vars w", "compare ~d.csv --outcome x --group sex",
        "compare ~d.csv --outcome x --group sex --json", "compare ~d.csv --outcome y --group group",
        "compare ~d.csv --outcome y --group group --order low,middle,high",
        "compare ~d.csv --outcome y --group group --order group=high,middle,low --json",
        "compare ~d.csv --outcome y --group group --order low,middle",
        "compare ~d.csv --outcome y --group group --order low,low,middle",
        "compare ~d.csv --outcome y --group group --order sex=low,middle,high",
        "compare ~d.csv --outcome y --group three", "compare ~d.csv --outcome x --group few",
        "compare ~d.csv --outcome same --group sex", "compare ~d.csv --outcome x --group same",
        "compare ~d.csv --outcome x --group x", "compare ~d.csv --outcome x --group sex --method pearson",
        "compare ~d.csv --outcome x --group sex --bootstrap 40 --seed 3 --json",
        "compare ~d.csv --outcome x --group sex --bootstrap 40 --cluster c",
        "compare ~d.csv --outcome x --group group --bootstrap 30 --bootstrap-kind percentile --cluster c "
        "--cluster-within --json",
        "compare ~d.csv --outcome x --group sex --cluster c",
        "compare ~d.csv --outcome x --group sex --cluster-within",
        "compare ~d.csv --outcome x --group sex --bootstrap 30 --cluster-within",
        "compare ~d.csv --outcome x --group sex --bootstrap 5",
        "compare ~d.csv --outcome x --group sex --bootstrap-kind bca"});
}

TEST_F(CommandsSayTest, OfCorrelationsAndScales) {
    begin("commands-correlations");
    writeData([this](const char* name, const QByteArray& bytes) { write(name, bytes); });
    sayAll({"correlate ~d.csv --x x,y,z", "correlate ~d.csv --x x,y --y z --adjust holm --json",
        "correlate ~d.csv --x x --y x,z --adjust bonferroni",
        "correlate ~d.csv --x x,y --y x,y,z --adjust bh --json", "correlate ~d.csv --x x",
        "correlate ~d.csv --x x --y x", "correlate ~d.csv",
        "correlate ~d.csv --x x,same,few --method spearman", "correlate ~lines.csv --x x,y,z,k",
        "correlate ~lines.csv --x x,z --method spearman --json",
        "correlate ~lines.csv --x x,y --method kendall",
        "correlate ~d.csv --x three --y x --method polyserial --json",
        "correlate ~d.csv --x x --y y --method polyserial",
        "correlate ~d.csv --x three --y c --method polyserial",
        "correlate ~items.csv --x a,b --method polychoric --json",
        "correlate ~items.csv --x a --y b --method bend",
        "correlate ~items.csv --x a --y b --method bend --bootstrap 40",
        "correlate ~d.csv --x x --y y --method point-biserial",
        "correlate ~d.csv --x x --y y --method median", "correlate ~d.csv --x x,y --y z --adjust sidak",
        "correlate ~d.csv --x x,y --partial z --json", "correlate ~d.csv --x x,y --semi-partial z",
        "correlate ~d.csv --x x,y --partial z --semi-partial z",
        "correlate ~d.csv --x x,y --partial z --method kendall", "correlate ~lines.csv --x x,z --partial y",
        "correlate ~lines.csv --x x,z --partial y,k --json", "correlate ~d.csv --x x,z --partial z",
        "correlate ~d.csv --x x,y --y z --adjust maxt --permutations 200 --seed 5 --json",
        "correlate ~d.csv --x x,y --y z --adjust maxt --permutations 200",
        "correlate ~d.csv --x x,y --y z --adjust maxt",
        "correlate ~d.csv --x x,y --adjust maxt --permutations 50",
        "correlate ~d.csv --x x,z --y z --adjust maxt --permutations 50",
        "correlate ~d.csv --x x,y --y z --adjust maxt --permutations 50 --missing pairwise",
        "correlate ~d.csv --x x,y --y z --adjust maxt --permutations 50 --method bend",
        "correlate ~d.csv --x x --y y --permutations 99 --missing listwise --json",
        "correlate ~one.csv --x x --y y --permutations 20",
        "correlate ~lines.csv --x x --y z --permutations 30 --json",
        "correlate ~d.csv --x x --y y --permutations 0",
        "correlate ~d.csv --x x --y y --bootstrap 40 --seed 2 --json",
        "correlate ~d.csv --x x --y y --bootstrap 40 --cluster c --permutations 30",
        "correlate ~d.csv --x x --y y --bootstrap 40 --cluster c --cluster-within --json",
        "correlate ~d.csv --x few --y y --bootstrap 30 --json",
        "correlate ~d.csv --x x --y y --bootstrap 30 --cluster sex", "correlate ~d.csv --x x --y y --seed -1",
        "reliability ~items.csv --items a,b,c,e", "reliability ~items.csv --items a,b,c,d --json",
        "reliability ~items.csv --items a,b,c,d",
        "reliability ~items.csv --items a,b,c,d --reverse d --range 1:5 --ordinal",
        "reliability ~items.csv --items a,b,c,d --reverse d --range 1:5 --ordinal --json",
        "reliability ~items.csv --items a,b,c,d --reverse d --range 1:4",
        "reliability ~items.csv --items a,b --reverse d "
        "--range 1:5",
        "reliability ~items.csv --items a,b --reverse a", "reliability ~items.csv --items a,b --range 1:5:6",
        "reliability ~lines.csv --items x,y,k", "reliability ~lines.csv --items x,k",
        "reliability ~d.csv --items x,few", "reliability ~items.csv", "regress ~d.csv --outcome x --on y,z",
        "regress ~d.csv --outcome x --on y,z --json", "regress ~lines.csv --outcome y --on x",
        "regress ~lines.csv --outcome x --on y,z", "regress ~lines.csv --outcome x --on y,z,k --json",
        "regress ~d.csv --outcome same --on x", "regress ~d.csv --outcome few --on x,y,z --json",
        "regress ~d.csv --outcome x --on x,y", "regress ~d.csv --outcome x",
        "regress ~d.csv --outcome x --on y --confidence 2", "compare ~d.csv --shared x --rivals y,z,c",
        "compare ~d.csv --shared x --rivals y,z,c --json", "compare ~d.csv --shared x --rivals y,x",
        "compare ~d.csv --shared x --rivals y", "compare ~d.csv --shared x --rivals y,same",
        "compare ~d.csv --shared x --rivals y,same --json",
        "compare ~d.csv --shared x --rivals y,z --method spearman",
        "compare ~d.csv --shared x --rivals y,z --method spearman --bootstrap 40",
        "compare ~d.csv --shared x --rivals y,z --bootstrap 30 --cluster c --json",
        "compare ~d.csv --shared x --rivals y,z --order a,b", "compare ~d.csv --first x,y --second x,z",
        "compare ~d.csv --first x,y --second z,c --json", "compare ~d.csv --first x,y --second y,x",
        "compare ~d.csv --first x,y --second x", "compare ~d.csv --first x,same --second x,z",
        "compare ~d.csv --first x,same --second y,same",
        "compare ~d.csv --first x,y --second z,c --bootstrap 40 "
        "--cluster c",
        "compare ~d.csv --first x,y --second z,c --method kendall --bootstrap 40",
        "compare ~d.csv --first x,y --second z,c --shared x --rivals y,z", "compare ~d.csv --first x,y",
        "compare ~d.csv --outcome x --rivals y"});
}

TEST_F(CommandsSayTest, OfStudies) {
    begin("commands-studies");
    write("pass", "correct horse battery staple\r\nanother line\n");
    write("weak", "password1\n");
    write("demo", "demo\n");
    write("cases.csv",
        "case_id,clinician_id,office,sitting,sitting_date,pat_age,po_level,cried_ever,cry_count,note,score\n"
        "A-1,X,Rome,1,2026-01-10,34,2,1,3,first,1.5\nA-1,X,Rome,2,2026-03-10,34,2,1,5,,2\n"
        "B-1,Y,Milan,1,,51,7,0,,third,\n");
    write("more.csv", "record_id,clinician_id,cried_ever,cry_count,excluded,excluded_reason,note,score\n"
                      "C-1,X,1,4,1,withdrew,5,7.25\nC-2,X,1,,0,,6,8\n");
    write("wrong.csv",
        "case_id,sitting,clinician_id,cried_ever,pat_age,sitting_date\n,1,X,1,2,\nD-1,0,X,1,2,\n"
        "D-2,1.5,X,1,2,\nD-3,1,X,3,many,2026-13-01\nD-3,1,X,1,4,\nA-1,1,X,1,4,\nA-1,2,X,1,4,\n");
    write("unknown.csv", "name,other\nx,y\n");
    write("alike.csv", "Case_ID,Cried_Ever,pat_age\nx,1,4\n");
    write("map.json", "{\"name\": \"case_id\", \"other\": \"cried_ever\"}");
    write("badmap.json", "[1]");
    sayAll({"new ~s.lacrima --title T --passphrase-file ~weak", "new ~s.lacrima --passphrase-file ~pass",
        "new ~s.lacrima --title T --passphrase-file ~pass --alliance wai_x",
        "new ~s.lacrima --title T --passphrase-file ~pass --alliance wai_s --key-holder Ada --languages it",
        "new ~s.lacrima --title T --passphrase-file ~pass", "check ~s.lacrima",
        "check ~s.lacrima --expect 1234", "check ~s.lacrima --expect ABCD-ABCD-ABCD-ABCD-ABCD-ABCD-ABCD-ABCD",
        "import ~s.lacrima ~cases.csv --dry-run --passphrase-file ~pass",
        "import ~s.lacrima ~cases.csv --passphrase-file ~pass",
        "import ~s.lacrima ~cases.csv --passphrase-file ~pass",
        "import ~s.lacrima ~more.csv --passphrase-file ~pass",
        "import ~s.lacrima ~wrong.csv --passphrase-file ~pass",
        "import ~s.lacrima ~unknown.csv --passphrase-file ~pass",
        "import ~s.lacrima ~alike.csv --passphrase-file ~pass",
        "import ~s.lacrima ~unknown.csv --map ~badmap.json --passphrase-file ~pass",
        "import ~s.lacrima ~unknown.csv --map ~map.json --passphrase-file ~pass",
        "import ~s.lacrima --passphrase-file ~pass", "import ~s.lacrima ~cases.csv",
        "check ~s.lacrima --passphrase-file ~pass",
        "export ~s.lacrima --format csv --out ~out.csv --passphrase-file ~pass",
        "export ~s.lacrima --format csv --out ~out.csv --passphrase-file ~pass",
        "export ~s.lacrima --format csv --out ~out.csv --missing empty --excluded --force --passphrase-file "
        "~pass",
        "export ~s.lacrima --format codebook --out ~book.csv --passphrase-file ~pass",
        "export ~s.lacrima --format xml --out ~book.csv --passphrase-file ~pass",
        "export ~s.lacrima --format csv --passphrase-file ~pass",
        "export ~s.lacrima --format csv --out ~s.lacrima --force --passphrase-file ~pass",
        "export ~s.lacrima --format csv --out ~o.csv --missing all --passphrase-file ~pass",
        "findings ~s.lacrima --passphrase-file ~pass",
        "findings ~s.lacrima --margin 0 --passphrase-file ~pass",
        "findings ~s.lacrima --passphrase-file ~weak", "findings ~s.lacrima", "demo ~d.lacrima",
        "demo ~d.lacrima", "findings ~d.lacrima --passphrase-file ~demo --margin 20 --confidence 0.9",
        "findings ~d.lacrima --passphrase-file ~demo --json", "check ~d.lacrima --passphrase-file ~demo",
        "describe ~d.lacrima --vars wai_bond,cry_count --by po_level --passphrase-file ~demo",
        "describe ~d.lacrima --vars wai_bond", "describe ~d.lacrima --missing -9 --passphrase-file ~demo",
        "frequency ~d.lacrima --vars po_level,pat_gender --passphrase-file ~demo --json",
        "frequency ~d.lacrima --vars po_level --passphrase-file ~demo",
        "compare ~d.lacrima --outcome cry_frequency --group pat_age --passphrase-file ~demo",
        "correlate ~d.lacrima --x wai_bond --y gen_relief --cluster clinician_id --bootstrap 40 "
        "--passphrase-file ~demo",
        "regress ~d.lacrima --outcome wai_bond --on pat_gender,pat_age --passphrase-file ~demo",
        "draw --caseload 20 --seed abc --office O --clinician C --draw-number 3",
        "draw --caseload 20 --seed 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
        "draw --caseload 0", "draw --caseload 5", "draw --caseload 5 --seed x --draw-number 0",
        "draw --caseload 5 --seed x y", "draws"});
    for (const char* name : {"out.csv", "out.codebook.csv"}) noteFile(name);
}

} // namespace
} // namespace lacrima::cli::test
