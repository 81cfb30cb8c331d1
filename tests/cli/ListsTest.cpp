// SPDX-License-Identifier: GPL-3.0-or-later
// Options that name several things, with commas between them.
#include "tests/cli/AnalysisFixture.h"

namespace lacrima::cli::test {
namespace {

class ListsTest : public AnalysisFixture {
protected:
    /// "~" stands for a blank within a word.
    Outcome typed(const char* line) const {
        QStringList words = str(line).split(QLatin1Char(' '));
        for (QString& word : words) word.replace(QLatin1Char('~'), QLatin1Char(' '));
        words[1] = path(words[1].toUtf8().constData());
        return run(words);
    }
};

TEST_F(ListsTest, BlanksAroundTheNamesAreNothing) {
    write("items.csv", "a,b,c,d\n1,6,5,2\n2,4,5,2\n3,4,3,4\n4,2,3,4\n5,2,1,6\n6,1,2,5\n");
    write("grade.csv", "y,g\n1,low\n2,low\n4,low\n7,mid\n8,mid\n6,mid\n12,high\n11,high\n9,high\n");
    for (const auto& [plain, spaced] :
        {
            std::pair{"compare grade.csv --outcome y --group g --order low,mid,high --json",
                "compare grade.csv --outcome y --group g --order low,~mid~~,~high --json"},
            {"compare grade.csv --outcome y --group g --order g=low,mid,high --json",
                "compare grade.csv --outcome y --group g --order g~=~low~,mid,~high~ --json"},
            {"compare golden.csv --shared cry --rivals bond,goal,task --json",
                "compare golden.csv --shared cry --rivals bond,~goal~,~task~ --json"},
            {"compare golden.csv --first cry,bond --second level,goal --json",
                "compare golden.csv --first cry,~bond --second ~level~,goal --json"},
            {"describe golden.csv --vars bond,goal --json", "describe golden.csv --vars ~bond,~goal~ --json"},
            {"frequency golden.csv --vars level,app --json",
                "frequency golden.csv --vars level~,~app --json"},
            {"correlate golden.csv --x bond,goal --y cry,level --json",
                "correlate golden.csv --x bond,~goal~ --y ~cry~,level --json"},
            {"correlate golden.csv --x bond --y cry --partial goal,task --json",
                "correlate golden.csv --x bond --y cry --partial goal,~task~ --json"},
            {"correlate golden.csv --x bond --y cry --semi-partial goal,task --json",
                "correlate golden.csv --x bond --y cry --semi-partial ~goal,~task --json"},
            {"reliability items.csv --items a,b,c,d --reverse b,c --range 1:6 --json",
                "reliability items.csv --items a,~b~,c,~d~ --reverse b,~c --range 1:6 --json"},
            {"regress golden.csv --outcome cry --on bond,goal --json",
                "regress golden.csv --outcome cry --on ~bond~,~goal~ --json"},
        }) {
        const Outcome expected = typed(plain);
        ASSERT_EQ(expected.status, kDone) << plain << '\n' << expected.err.toStdString();
        const Outcome found = typed(spaced);
        EXPECT_EQ(found.status, kDone) << spaced << '\n' << found.err.toStdString();
        EXPECT_EQ(found.out.toStdString(), expected.out.toStdString()) << spaced;
    }
}

} // namespace
} // namespace lacrima::cli::test
