// SPDX-License-Identifier: GPL-3.0-or-later
// An outcome with two answers: what R's fisher.test, chisq.test (correct = FALSE) and prop.trend.test give.
#include "tests/cli/AnalysisFixture.h"

#include <cmath>

namespace lacrima::cli::test {
namespace {

class SharesTest : public AnalysisFixture {
protected:
    /// 3 of 10, 8 of 10, and where asked for 6 of 10.
    void writeShares(int groups) const {
        const int counts[] = {3, 8, 6};
        QByteArray text("cried,level\n");
        for (int group = 0; group < groups; ++group) {
            for (int i = 0; i < 10; ++i)
                text += QByteArray(i < counts[group] ? "1," : "0,") + QByteArray::number(group + 1) + '\n';
        }
        write("shares.csv", text);
    }
    QJsonObject compared() const {
        return jsonOf(runLine("compare shares.csv --outcome cried --group level --json"));
    }
};

TEST_F(SharesTest, TwoGroupsHaveFisherAndChiSquare) {
    writeShares(2);
    const QJsonObject all = compared();
    expectNumber(0.069778518694927336, in(all, "fisher"), "p");
    expectNumber(-0.5, in(all, "fisher"), "difference");
    expectNumber(5.0505050505050502, in(all, "chi_square"), "chi_squared");
    expectNumber(0.024618761380815167, in(all, "chi_square"), "p");
    expectNumber(1, in(all, "chi_square"), "df");
    EXPECT_TRUE(in(all, "welch_t")[str("p")].isDouble()) << "and the tests of the outcome as a number";
    EXPECT_TRUE(in(all, "icc")[str("icc")].isDouble());
}

TEST_F(SharesTest, OrderedGroupsHaveATrend) {
    writeShares(3);
    const QJsonObject all = compared();
    expectNumber(0.10299286447002098, in(all, "fisher"), "p");
    expectNumber(0.17582320849356353, in(all, "trend"), "p");
    EXPECT_NEAR(std::pow(number(in(all, "trend"), "z"), 2), 1.8325791855203639, 1e-9);
}

TEST_F(SharesTest, OtherOutcomesHaveNone) {
    write("three.csv", "y,g\n0,1\n1,1\n2,1\n0,2\n1,2\n2,2\n");
    const QJsonObject all = jsonOf(runLine("compare three.csv --outcome y --group g --json"));
    EXPECT_FALSE(all.contains(str("fisher")));
    EXPECT_FALSE(all.contains(str("chi_square")));
}

} // namespace
} // namespace lacrima::cli::test
