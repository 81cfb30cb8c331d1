// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>

#include <array>
#include <cmath>
#include <sys/resource.h>

namespace lacrima::cli::test {
namespace {

class CliTest : public CommandLine {};

constexpr double kTolerance = 1e-9;

/// One line of tests/reference/findings64.txt, as R wrote it.
struct ReferenceFinding {
    int n = 0;
    QStringList numbers; ///< estimate, low, high, p, Holm p, BH p; "NA" where there is none
};

QHash<QString, ReferenceFinding> referenceFindings(const QByteArray& text) {
    QHash<QString, ReferenceFinding> findings;
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1Char('#'))) continue;
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        findings.insert(words[0], {words[1].toInt(), words.mid(2)});
    }
    return findings;
}

/// p values are compared on the log scale, where a factor is a distance.
void expectReference(const QJsonValue& value, const QString& expected, bool isP, const std::string& what) {
    if (expected == QLatin1String("NA")) {
        EXPECT_TRUE(value.isNull()) << what;
        return;
    }
    ASSERT_TRUE(value.isDouble()) << what;
    const double wanted = expected.toDouble();
    const double tolerance = kTolerance * std::abs(wanted);
    EXPECT_NEAR(value.toDouble(), wanted, tolerance) << what;
    if (isP) {
        EXPECT_NEAR(std::log(value.toDouble()), std::log(wanted), 1e-9) << what;
    }
}

TEST_F(CliTest, NewTellsTheRecoveryCodeOnceAndOverwritesNothing) {
    const QString study = path("s.lacrima");
    const Outcome made = runWithPassphrase({str("new"), study, str("--title"), str("Tears")});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    EXPECT_EQ(made.err.toStdString(), std::string());
    EXPECT_TRUE(made.out.contains(str("Recovery code")));
    EXPECT_EQ(QFile::permissions(study) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString code = made.out.trimmed().section(QLatin1Char(' '), -1);
    const Outcome opened = run({str("findings"), study, str("--passphrase-file"), str("-")}, code.toUtf8());
    EXPECT_EQ(opened.status, kDone) << opened.err.toStdString();

    const QByteArray before = read(study);
    expectRefusal(runWithPassphrase({str("new"), study, str("--title"), str("Tears")}), kBadInput,
        {study, str("Choose another name: nothing is overwritten.")});
    EXPECT_EQ(read(study), before);
}

TEST_F(CliTest, FindingsOfTheStudyOf64EqualThoseOfR) {
    const QString data = sharedData("study64.csv");
    if (data.isEmpty()) GTEST_SKIP() << "the shared data are not here";
    const QString study = makeStudy("s.lacrima");
    const Outcome imported = runWithPassphrase({str("import"), study, data});
    ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
    EXPECT_TRUE(imported.out.contains(str("Imported 64 cases")));
    const Outcome found = runWithPassphrase({str("findings"), study, str("--json")});
    ASSERT_EQ(found.status, kDone) << found.err.toStdString();
    const QJsonObject json = QJsonDocument::fromJson(found.out.toUtf8()).object();
    EXPECT_EQ(json[str("n")].toInt(), 64);
    const auto reference = referenceFindings(read(str(LACRIMA_SOURCE_DIR "/tests/reference/findings64.txt")));
    const QJsonArray findings = json[str("findings")].toArray();
    ASSERT_EQ(findings.size(), 16);
    ASSERT_EQ(reference.size(), 16);
    for (const QJsonValue& entry : findings) {
        const QJsonObject finding = entry.toObject();
        const QString id = finding[str("id")].toString();
        const ReferenceFinding expected = reference.value(id);
        EXPECT_EQ(finding[str("n")].toInt(), expected.n) << id.toStdString();
        EXPECT_TRUE(expected.n == 64 || expected.n == 55) << id.toStdString();
        EXPECT_TRUE(finding[str("sign_as_expected")].toBool()) << id.toStdString();
        const std::array<const char*, 6> keys{"estimate", "low", "high", "p", "holm_p", "bh_p"};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            expectReference(finding[str(keys[i])], expected.numbers[static_cast<qsizetype>(i)], i >= 3,
                id.toStdString() + ' ' + keys[i]);
        }
    }
    const Outcome words = runWithPassphrase({str("findings"), study});
    EXPECT_EQ(words.status, kDone);
    EXPECT_TRUE(words.out.contains(str("85.9 %"))) << words.out.toStdString();
    EXPECT_TRUE(words.out.contains(str("28.1 %"))) << words.out.toStdString();
    EXPECT_NEAR(findings[0].toObject()[str("estimate")].toDouble(), 55.0 / 64, 1e-15);
    EXPECT_NEAR(findings[1].toObject()[str("estimate")].toDouble(), 18.0 / 64, 1e-15);
}

TEST_F(CliTest, ForeignDataComeInWhole) {
    const QString data = sharedData("wai_sr_157.csv");
    if (data.isEmpty()) GTEST_SKIP() << "the shared data are not here";
    const QString study = makeStudy("w.lacrima");
    const Outcome imported = runWithPassphrase({str("import"), study, data});
    ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
    EXPECT_EQ(imported.out.trimmed().split(QLatin1Char('\n')),
        QStringList(
            {str("Imported 157 cases, 12 known columns."), str("Column record_id was taken as case_id."),
                str("New text variable: condition"), str("New numeric variable: age"),
                str("New text variable: sex"), str("New numeric variable: empathy")}));
    const QString csv = path("w.csv");
    ASSERT_EQ(
        runWithPassphrase({str("export"), study, str("--format"), str("csv"), str("--out"), csv}).status,
        kDone);
    const QStringList lines = QString::fromUtf8(read(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 158);
    const QStringList names = lines[0].trimmed().split(QLatin1Char(','));
    const QStringList first = lines[1].trimmed().split(QLatin1Char(','));
    EXPECT_EQ(first[names.indexOf(str("empathy"))].toDouble(), 4.333333333333333);
    EXPECT_EQ(first[names.indexOf(str("condition"))], str("framework"));
    EXPECT_EQ(first[names.indexOf(str("sex"))], str("Male"));
    EXPECT_EQ(first[names.indexOf(str("wai_bond_sum"))], str("11")) << "items 3, 5, 7, 9: 1 + 3 + 4 + 3";
}

TEST_F(CliTest, DryRunImportsNothing) {
    const QString study = makeStudy("s.lacrima");
    const QString data = write("d.csv", "case_id,wai_1\nA-1,3\n");
    const Outcome tried = runWithPassphrase({str("import"), study, data, str("--dry-run")});
    EXPECT_EQ(tried.status, kDone);
    EXPECT_TRUE(tried.out.startsWith(str("Would import 1 cases")));
    const Outcome imported = runWithPassphrase({str("import"), study, data});
    EXPECT_EQ(imported.status, kDone); // would be refused, were the case in already
    const Outcome again = runWithPassphrase({str("import"), study, data});
    EXPECT_EQ(again.status, kBadInput);
    EXPECT_TRUE(again.err.contains(str("d.csv, line 2, column case_id: the study has this case")));
}

TEST_F(CliTest, ExportImportExportIsTheSame) {
    const QString first = path("demo.lacrima");
    const Outcome made = run({str("demo"), first});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    EXPECT_TRUE(made.out.contains(str("64 synthetic cases; no real person. Passphrase: demo")));
    const QString csv = path("one.csv");
    const QStringList how{str("--format"), str("csv"), str("--out")};
    const Outcome exported =
        run(QStringList{str("export"), first} + how + QStringList{csv, str("--passphrase-file"), str("-")},
            "demo\n");
    ASSERT_EQ(exported.status, kDone) << exported.err.toStdString();
    EXPECT_EQ(QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString second = makeStudy("second.lacrima");
    const Outcome imported = runWithPassphrase({str("import"), second, csv});
    ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
    const QString again = path("two.csv");
    ASSERT_EQ(runWithPassphrase(QStringList{str("export"), second} + how + QStringList{again}).status, kDone);
    EXPECT_EQ(read(again), read(csv));
}

TEST_F(CliTest, EveryReasonForNoAnswerSurvivesImportAndExport) {
    const QString study = makeStudy("s.lacrima");
    const QStringList codes{
        str("-98"), str("-97"), str("-96"), str("-95"), str("-94"), str("-93"), str("-92")};
    QByteArray rows = "case_id,wai_1,wai_2\n";
    for (const QString& code : codes) rows += str("A%1,%2,3\n").arg(code.mid(1), code).toUtf8();
    ASSERT_EQ(runWithPassphrase({str("import"), study, write("d.csv", rows)}).status, kDone);
    const QString csv = path("e.csv");
    const QStringList how{str("--format"), str("csv"), str("--out"), csv};
    ASSERT_EQ(runWithPassphrase(QStringList{str("export"), study} + how).status, kDone);
    const QStringList lines = QString::fromUtf8(read(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const qsizetype column = lines[0].trimmed().split(QLatin1Char(',')).indexOf(str("wai_1"));
    QStringList found;
    for (const QString& line : lines.mid(1)) found.append(line.trimmed().split(QLatin1Char(','))[column]);
    found.sort();
    QStringList expected = codes;
    expected.sort();
    EXPECT_EQ(found, expected);
}

TEST_F(CliTest, MissingNotAskedAndZeroStayApartInTheExport) {
    const QString study = makeStudy("s.lacrima");
    const QString data = write("d.csv",
        "case_id,cried_ever,cry_count,cry_frequency,last_minutes\nA-1,0,,,\nA-2,1,3,2,0\nA-3,1,-97,2,\n");
    ASSERT_EQ(runWithPassphrase({str("import"), study, data}).status, kDone);
    const QString csv = path("e.csv");
    ASSERT_EQ(
        runWithPassphrase({str("export"), study, str("--format"), str("csv"), str("--out"), csv}).status,
        kDone);
    const QStringList lines = QString::fromUtf8(read(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    const QStringList names = lines[0].trimmed().split(QLatin1Char(','));
    const auto cell = [&](qsizetype line, const char* name) {
        return lines[line].trimmed().split(QLatin1Char(','))[names.indexOf(str(name))];
    };
    EXPECT_EQ(cell(2, "last_minutes"), str("0"));
    EXPECT_EQ(cell(1, "cry_count"), str("-99"));
    EXPECT_EQ(cell(3, "cry_count"), str("-97"));
    EXPECT_NE(cell(3, "last_minutes"), str("0"));
    EXPECT_NE(cell(3, "last_minutes"), cell(1, "last_minutes"));
}

TEST_F(CliTest, DrawIsRepeatableAndInRange) {
    const QStringList arguments{str("draw"), str("--caseload"), str("26"), str("--seed"), str("abc"),
        str("--office"), str("o"), str("--clinician"), str("VD01")};
    const Outcome first = run(arguments);
    ASSERT_EQ(first.status, kDone) << first.err.toStdString();
    bool isNumber = false;
    const int drawn = first.out.trimmed().toInt(&isNumber);
    EXPECT_TRUE(isNumber && drawn >= 1 && drawn <= 26) << first.out.toStdString();
    EXPECT_EQ(run(arguments).out, first.out);
    int different = 0;
    for (int number = 1; number <= 6; ++number) {
        const Outcome next = run(arguments + QStringList{str("--draw-number"), QString::number(number)});
        different += next.out != first.out ? 1 : 0;
    }
    EXPECT_GE(different, 1); // all six alike has a chance of 26^-5
    expectRefusal(run({str("draw"), str("--caseload"), str("0"), str("--seed"), str("s")}), kUsage,
        {str("--caseload")});
    expectRefusal(run({str("draw"), str("--caseload"), str("5")}), kUsage, {str("--seed")});
}

TEST_F(CliTest, HelpNamesEveryCommandAndVersionIsOneLine) {
    const Outcome help = run({str("--help")});
    EXPECT_EQ(help.status, kDone);
    for (const char* command : {"new", "demo", "import", "check", "export", "findings", "draw"})
        EXPECT_TRUE(help.out.contains(str("\nlacrima ") + str(command))) << command;
    const Outcome version = run({str("--version")});
    EXPECT_EQ(version.status, kDone);
    EXPECT_EQ(version.out.count(QLatin1Char('\n')), 1);
    EXPECT_TRUE(version.out.startsWith(str("lacrima ")));
}

TEST_F(CliTest, AWordThatIsAFileIsOpenedInAWindow) {
    QProcess program;
    prepare(program);
    program.setArguments({write("no-study", "words")});
    program.start();
    ASSERT_TRUE(program.waitForStarted());
    EXPECT_FALSE(program.waitForFinished(1500)); // its window stays open and says what is wrong
    program.kill();
    program.waitForFinished();
    EXPECT_EQ(program.readAllStandardError().toStdString(), std::string());
}

TEST_F(CliTest, AnUnknownWordIsNoStudy) {
    expectRefusal(run({str("chekc")}), kUsage, {str("chekc is neither a command nor a file")});
    expectRefusal(run({path("none.lacrima")}), kUsage, {path("none.lacrima")});
    EXPECT_FALSE(QFileInfo::exists(path("none.lacrima")));
}

TEST_F(CliTest, WithoutADisplayThereIsOneSentence) {
    const QString study = makeStudy("s.lacrima");
    for (const QStringList& arguments : {QStringList{}, QStringList{study}}) {
        QProcess program;
        prepare(program);
        QProcessEnvironment environment = program.processEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(str(name));
        program.setProcessEnvironment(environment);
        program.setArguments(arguments);
        program.start();
        ASSERT_TRUE(program.waitForFinished());
        ASSERT_EQ(program.exitStatus(), QProcess::NormalExit);
        expectRefusal({program.exitCode(), str(program.readAllStandardOutput().constData()),
                          str(program.readAllStandardError().constData())},
            kBadInput, {str("There is no display")});
    }
}

/// However far it came: the name is free for the next attempt, or there is a whole study.
TEST_F(CliTest, NewThatIsEndedMidwayBlocksNoName) {
    for (const rlim_t most : {rlim_t{0}, rlim_t{4096}, rlim_t{12'288}, rlim_t{40'960}, rlim_t{65'536}}) {
        QProcess program;
        prepare(program);
        program.setArguments(withPassphrase({str("new"), path("n.lacrima"), str("--title"), str("T")}));
        program.setChildProcessModifier([most] {
            const rlimit limit{most, most}; // to write more ends the program
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        program.start();
        ASSERT_TRUE(program.waitForFinished(60'000));
        EXPECT_FALSE(QFileInfo::exists(path("n.lacrima"))) << most;
    }
    makeStudy("n.lacrima");
    EXPECT_EQ(run({str("check"), path("n.lacrima")}).status, kDone);
    EXPECT_FALSE(QFileInfo::exists(path("n.lacrima.partial")));
}

TEST_F(CliTest, AWeakPassphraseMakesNoStudy) {
    for (const char* weak : {"ab", "aaaaaaaaaaaa", "12345678"}) {
        const QString file = write("weak", QByteArray(weak) + '\n');
        expectRefusal(
            run({str("new"), path("n.lacrima"), str("--title"), str("T"), str("--passphrase-file"), file}),
            kBadInput, {file, str("is too easy to guess")});
    }
    EXPECT_FALSE(QFileInfo::exists(path("n.lacrima")));
}

/// Words of the trade and of this very study are tried first by whoever wants to read it.
TEST_F(CliTest, APassphraseOfKnownWordsMakesNoStudy) {
    for (const char* known : {"psychotherapy", "Password1!", "Gnocchetti Brambilla 2026"}) {
        const QString file = write("known", QByteArray(known) + '\n');
        expectRefusal(run({str("new"), path("n.lacrima"), str("--title"), str("The Gnocchetti study"),
                          str("--key-holder"), str("Ada Brambilla"), str("--passphrase-file"), file}),
            kBadInput, {file, str("is too easy to guess")});
    }
    EXPECT_FALSE(QFileInfo::exists(path("n.lacrima")));
}

} // namespace
} // namespace lacrima::cli::test
