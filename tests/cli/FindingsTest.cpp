// SPDX-License-Identifier: GPL-3.0-or-later
// The published findings, as the command gives them.
#include "tests/cli/AnalysisFixture.h"

namespace lacrima::cli::test {
namespace {

class FindingsCommandTest : public CommandLine {
protected:
    Outcome findings(const QStringList& more) const {
        return run(
            QStringList{str("findings"), path("demo.lacrima"), str("--passphrase-file"), path("demo.txt")} +
            more);
    }
    void SetUp() override {
        write("demo.txt", "demo\n");
        ASSERT_EQ(run({str("demo"), path("demo.lacrima")}).status, kDone);
    }
};

TEST_F(FindingsCommandTest, EveryFindingHasAVerdict) {
    const Outcome outcome = findings({str("--json")});
    ASSERT_EQ(outcome.status, kDone) << outcome.err.toStdString();
    const QJsonArray all = jsonOf(outcome)[str("findings")].toArray();
    ASSERT_EQ(all.size(), 16);
    int supported = 0;
    for (const auto& value : all) {
        const QJsonObject finding = value.toObject();
        const QString verdict = finding[str("verdict")].toString();
        const bool isShare = finding[str("expected")].toString() == str("proportion");
        const double low = number(finding, "low");
        const double high = number(finding, "high");
        if (isShare) {
            EXPECT_EQ(verdict, str("undecided"));
            EXPECT_TRUE(finding[str("n_needed")].isNull());
            EXPECT_TRUE(noteOf(finding).contains(str("published study is too small")));
            EXPECT_NEAR(number(finding, "difference"), 0, 1e-12);
            continue;
        }
        const bool isPositive = finding[str("expected")].toString() == str("+");
        const bool isOnSide = isPositive ? low > 0 : high < 0;
        const bool isOff = isPositive ? high < 0 : low > 0;
        EXPECT_EQ(verdict, isOnSide ? str("supported") : isOff ? str("against") : str("undecided"));
        EXPECT_EQ(finding[str("n_needed")].isDouble(), verdict == str("undecided"));
        supported += isOnSide ? 1 : 0;
    }
    expectNumber(supported, jsonOf(outcome), "supported");
    EXPECT_TRUE(findings({}).out.contains(
        str("%1 of 16 findings are supported, %2 undecided, 0 against").arg(supported).arg(16 - supported)));
}

TEST_F(FindingsCommandTest, MarginAndConfidenceAreTaken) {
    const Outcome wide = findings({str("--json"), str("--margin"), str("20")});
    const QJsonObject share = memberOf(wide, "findings", 0);
    EXPECT_EQ(share[str("verdict")].toString(), str("supported"));
    const QJsonObject usual = memberOf(findings({str("--json")}), "findings", 8);
    const QJsonObject sure =
        memberOf(findings({str("--json"), str("--confidence"), str(".99")}), "findings", 8);
    EXPECT_LT(number(sure, "low"), number(usual, "low"));
    EXPECT_EQ(number(sure, "p"), number(usual, "p"));
    expectRefusal(findings({str("--margin"), str("0")}), kUsage, {str("--margin")});
    expectRefusal(findings({str("--confidence"), str("2")}), kUsage, {str("--confidence")});
}

} // namespace
} // namespace lacrima::cli::test
