// SPDX-License-Identifier: GPL-3.0-or-later
// The confidence that is chosen on a page is that of its numbers.
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/page/CryingPage.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/explore/page/GroupsPage.h"

#include <QComboBox>
#include <QRegularExpression>

namespace lacrima::ui::test {
namespace {

/// The widths of all intervals "[low, high]" in a text, added up.
double widthsIn(QString text) {
    static const QRegularExpression interval(QStringLiteral("\\[(-?[0-9.]+), (-?[0-9.]+)\\]"));
    double sum = 0;
    text.replace(QChar(0x2212), QLatin1Char('-'));
    for (auto match = interval.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        sum += found.captured(2).toDouble() - found.captured(1).toDouble();
    }
    return sum;
}

class ConfidenceTest : public PageTest {
protected:
    template<class Page>
    void expectTaken(const char* name) {
        open(new Page(*m_selection, nullptr), Demonstration::instance().data);
        const double usual = widthsIn(page().numbersShown());
        EXPECT_GT(usual, 0) << name;
        choose(name, 0.99);
        EXPECT_GT(widthsIn(page().numbersShown()), usual * 1.1) << name;
        choose(name, 0.9);
        EXPECT_LT(widthsIn(page().numbersShown()), usual * 0.95) << name;
    }
};

TEST_F(ConfidenceTest, EveryPageTakesTheOneThatIsChosen) {
    expectTaken<CorrelationsPage>("confidence");
    expectTaken<ComparedPage>("comparedConfidence");
    expectTaken<GroupsPage>("groupsConfidence");
    expectTaken<FindingsPage>("findingsConfidence");
    expectTaken<CryingPage>("cryingConfidence");
}

} // namespace
} // namespace lacrima::ui::test
