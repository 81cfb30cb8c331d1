// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/AnalysisFixture.h"

#include <QRegularExpression>

namespace lacrima::cli::test {
namespace {

class HelpTest : public AnalysisFixture, public testing::WithParamInterface<const char*> {};

/// What the usage line of a command names, its help explains, and nothing is done.
TEST_P(HelpTest, EveryOptionOfTheUsageIsExplained) {
    const Outcome help = run({QString::fromLatin1(GetParam()), str("--help")});
    ASSERT_EQ(help.status, kDone) << help.err.toStdString();
    EXPECT_TRUE(help.err.isEmpty());
    const QString usage = help.out.section(QLatin1Char('\n'), 0, 0);
    EXPECT_TRUE(usage.startsWith(str("lacrima ") + QString::fromLatin1(GetParam())));
    static const QRegularExpression kOption(str("--[a-z-]+"));
    for (auto it = kOption.globalMatch(usage); it.hasNext();) {
        const QString option = it.next().captured();
        const QRegularExpression line(str("\\n  ") + option + str("\\b.* [a-z]"));
        EXPECT_TRUE(help.out.contains(line)) << option.toStdString();
    }
    const Outcome version = run({QString::fromLatin1(GetParam()), str("--version")});
    EXPECT_EQ(version.status, kDone);
    EXPECT_TRUE(version.out.startsWith(str("lacrima ")));
}

/// The one that lacks it, behind words and options that are as they should be.
TEST_P(HelpTest, EveryOptionThatLacksItsValueIsTheOneThatIsNamed) {
    const QString command = QString::fromLatin1(GetParam());
    const Outcome help = run({command, str("--help")});
    static const QRegularExpression kWithValue(
        str("^  (--[a-z-]+) [^ ]"), QRegularExpression::MultilineOption);
    QStringList options;
    for (auto it = kWithValue.globalMatch(help.out); it.hasNext();) options.append(it.next().captured(1));
    EXPECT_EQ(options.isEmpty(), command == str("demo")) << help.out.toStdString();
    for (qsizetype at = 0; at < options.size(); ++at) {
        const QString& before = options[at == 0 ? options.size() - 1 : at - 1];
        const Outcome refused = run({command, str("golden.csv"), before, str("1"), options[at]});
        EXPECT_EQ(refused.status, kUsage) << options[at].toStdString();
        EXPECT_TRUE(refused.err.contains(options[at] + str(" needs a value"))) << refused.err.toStdString();
        EXPECT_EQ(refused.err.count(str("needs a value")), 1) << refused.err.toStdString();
    }
}

/// The sentence about statuses, with the numbers that this program ends with.
QString statusWords() {
    return QStringLiteral("Exit status: %1 done, %2 the data say no, %3 usage, %4 a file or input is bad.")
        .arg(kDone)
        .arg(kDataSayNo)
        .arg(kUsage)
        .arg(kBadInput);
}

TEST_P(HelpTest, StatusesAreToldAsTheyAre) {
    const Outcome help = run({QString::fromLatin1(GetParam()), str("--help")});
    EXPECT_TRUE(help.out.contains(QLatin1Char('\n') + statusWords() + QLatin1Char('\n')))
        << help.out.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Commands, HelpTest,
    testing::Values("new", "demo", "import", "check", "office", "export", "findings", "report", "draw",
        "describe", "frequency", "correlate", "reliability", "compare", "regress"));

using StatusTest = AnalysisFixture;

TEST_F(StatusTest, TheHelpOfAllCommandsTellsTheSame) {
    const Outcome help = run({str("--help")});
    EXPECT_EQ(help.status, kDone);
    EXPECT_TRUE(help.out.contains(statusWords())) << help.out.toStdString();
}

TEST_F(StatusTest, NothingThatCouldBeComputedIsNoSuccess) {
    write("flat.csv", "a,b,c\n1,5,2\n2,5,4\n3,5,7\n");
    EXPECT_EQ(runLine("correlate flat.csv --x a --y b").status, kDataSayNo);
    EXPECT_EQ(runLine("correlate flat.csv --x a --y b,c").status, kDone) << "one of them has a value";
    EXPECT_EQ(runLine("regress flat.csv --outcome b --on a").status, kDataSayNo);
    EXPECT_EQ(runLine("reliability flat.csv --items b,b").status, kDataSayNo);
    const Outcome itself = runLine("correlate flat.csv --x a --y a");
    EXPECT_EQ(itself.status, kBadInput);
    EXPECT_TRUE(itself.err.contains(str("same column")));
}

TEST_F(StatusTest, ANegativeAlphaNamesTheItemThatRunsAgainstTheRest) {
    write("scale.csv", "a,b,c,d\n1,1,2,7\n2,3,2,6\n3,3,4,5\n4,5,4,3\n5,5,6,3\n6,7,5,2\n7,6,7,1\n");
    const QJsonObject all = jsonOf(runLine("reliability scale.csv --items a,d --json"));
    EXPECT_LT(number(all, "alpha"), 0);
    const QJsonObject four = jsonOf(runLine("reliability scale.csv --items a,b,c,d --json"));
    EXPECT_EQ(four[str("suggest_reverse")].toArray(), QJsonArray{str("d")});
    EXPECT_TRUE(runLine("reliability scale.csv --items a,d").out.contains(str("--reverse")));
    const QJsonObject turned =
        jsonOf(runLine("reliability scale.csv --items a,b,c,d --reverse d --range 1:7 --json"));
    EXPECT_GT(number(turned, "alpha"), 0.9);
    EXPECT_TRUE(turned[str("suggest_reverse")].toArray().isEmpty());
}

TEST_F(StatusTest, NumbersStandInTheirShortestForm) {
    write("tenth.csv", "v\n0.1\n0.3\n");
    const Outcome outcome = runLine("describe tenth.csv --json");
    EXPECT_TRUE(outcome.out.contains(str("\"mean\":0.2,"))) << outcome.out.toStdString();
    EXPECT_TRUE(
        runLine("correlate golden.csv --x bond --y cry --json").out.contains(str("\"confidence\":0.95,")));
}

} // namespace
} // namespace lacrima::cli::test
