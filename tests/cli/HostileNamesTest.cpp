// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

namespace lacrima::cli::test {
namespace {

/// Names of files and of variables come from others: printed as they are they would steer the terminal,
/// colour it, retitle it, or turn the order of letters.
class HostileNamesTest : public CommandLine {
protected:
    static constexpr const char* kHostile = "a\x1b[31mb\xc2\x9b"
                                            "2J\xe2\x80\xae"
                                            "c";

    void expectHarmless(const QStringList& words) {
        const Outcome outcome = run(words);
        for (const QString& printed : {outcome.out, outcome.err}) {
            for (const QChar mark : printed) {
                const bool isLine = mark == QLatin1Char('\n') || mark == QLatin1Char('\t');
                const bool isControl = mark.category() == QChar::Other_Control && !isLine;
                EXPECT_FALSE(isControl || mark == QChar(0x202e))
                    << words.join(QLatin1Char(' ')).toStdString() << "\n"
                    << printed.toStdString();
                if (isControl) return;
            }
        }
        EXPECT_FALSE(outcome.out.isEmpty() && outcome.err.isEmpty()) << words.front().toStdString();
    }
};

TEST_F(HostileNamesTest, AFileThatIsNotThere) {
    const QString missing = path(kHostile);
    for (const QStringList& words :
        std::vector<QStringList>{{str("check"), missing}, {str("findings"), missing},
            {str("describe"), missing}, {str("frequency"), missing, str("--vars"), str("x")},
            {str("correlate"), missing, str("--x"), str("a"), str("--y"), str("b")},
            {str("reliability"), missing, str("--items"), str("a,b")},
            {str("compare"), missing, str("--outcome"), str("y"), str("--group"), str("g")},
            {str("regress"), missing, str("--outcome"), str("y"), str("--on"), str("a")},
            {str("import"), missing, missing}, {str("report"), missing, str("--out"), path("r.html")},
            {str("export"), missing, str("--format"), str("csv"), str("--out"), path("e.csv")},
            {str("new"), missing + str("/s"), str("--title"), str("T")}, {str("demo"), missing + str("/s")},
            {missing}, {str("check"), str(kHostile) + str("\n"), str("--") + str(kHostile)}})
        expectHarmless(words.size() > 1 && words.front() != str("describe") ? withPassphrase(words) : words);
}

TEST_F(HostileNamesTest, VariablesOfThatName) {
    const QString data = write("d.csv", QByteArray(kHostile) + ",y,g\n1,2,x\n3,4,z\n2,2,x\n5,1,z\n");
    const QString name = str(kHostile);
    for (const QStringList& words : std::vector<QStringList>{{str("describe"), data},
             {str("describe"), data, str("--json")}, {str("frequency"), data, str("--vars"), name},
             {str("correlate"), data, str("--x"), name, str("--y"), str("y")},
             {str("correlate"), data, str("--x"), name, str("--y"), str("y"), str("--json")},
             {str("reliability"), data, str("--items"), name + str(",y")},
             {str("compare"), data, str("--outcome"), name, str("--group"), str("g")},
             {str("regress"), data, str("--outcome"), str("y"), str("--on"), name},
             {str("describe"), data, str("--vars"), name + str("2")}})
        expectHarmless(words);
}

TEST_F(HostileNamesTest, TheHeadOfAnExportIsNoFormula) {
    const QString study = makeStudy("s.lacrima");
    const QString data = write("d.csv", "case_id,wai_1,=1+1,+x,@y,-z\nA-1,3,1,2,3,4\nA-2,4,1,2,3,4\n");
    const Outcome imported = runWithPassphrase({str("import"), study, data});
    ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
    const Outcome exported =
        runWithPassphrase({str("export"), study, str("--format"), str("csv"), str("--out"), path("e.csv")});
    ASSERT_EQ(exported.status, kDone) << exported.err.toStdString();
    const QString head = QString::fromUtf8(read(path("e.csv"))).section(QLatin1Char('\n'), 0, 0);
    int guarded = 0;
    for (const QString& cell : head.split(QLatin1Char(','))) {
        const QString bare = QString(cell).remove(QLatin1Char('"'));
        EXPECT_FALSE(!bare.isEmpty() && str("=+-@").contains(bare.front())) << cell.toStdString();
        guarded += bare.startsWith(QLatin1Char('\'')) ? 1 : 0;
    }
    EXPECT_GE(guarded, 1) << head.toStdString();
}

} // namespace
} // namespace lacrima::cli::test
