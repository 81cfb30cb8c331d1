// SPDX-License-Identifier: GPL-3.0-or-later
// Cases singled out by hand are no sample: no page tests anything about them, and each says why.
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/page/CryingPage.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/explore/page/GroupsPage.h"
#include "ui/explore/page/RelationPage.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace lacrima::ui::test {
namespace {

class HandPickedTest : public PageTest {
protected:
    static AnalysisPage::Snapshot picked() {
        dataset::Dataset data = *Demonstration::instance().data;
        data.isHandPicked = true;
        return std::make_shared<const dataset::Dataset>(std::move(data));
    }
    /// All that the page says, in its headline, its words and its tables.
    QString everything() { return page().headline() + page().details() + words() + page().numbersShown(); }
    void expectNoP(const char* name) {
        static const QRegularExpression p(QStringLiteral("\\bp [=<]|< \\.001"));
        const QString all = everything();
        EXPECT_FALSE(p.match(all).hasMatch())
            << name << ": " << p.match(all).captured().toStdString() << " in " << all.toStdString();
        EXPECT_TRUE(all.contains(QStringLiteral("picked by hand"))) << name;
        EXPECT_FALSE(all.contains(QStringLiteral("nan"))) << name;
    }
    template<class Page>
    void expectNone(const char* name) {
        open(new Page(*m_selection, nullptr), Demonstration::instance().data);
        EXPECT_FALSE(everything().contains(QStringLiteral("picked by hand"))) << name;
        open(new Page(*m_selection, nullptr), picked());
        expectNoP(name);
    }
};

TEST_F(HandPickedTest, NoPageHasAP) {
    expectNone<CorrelationsPage>("correlations");
    expectNone<RelationPage>("relation");
    expectNone<ComparedPage>("compared");
    expectNone<GroupsPage>("groups");
    expectNone<FindingsPage>("findings");
    EXPECT_EQ(page().headline(), QStringLiteral("No verdict: the cases were picked by hand"));
}

TEST_F(HandPickedTest, CryingByGroupHasNone) {
    open(new CryingPage(*m_selection, nullptr), picked());
    QJsonObject choices = page().choices();
    choices[QStringLiteral("by")] = QStringLiteral("po_level");
    recomputed([&] { page().restore(choices); });
    expectNoP("crying");
}

} // namespace
} // namespace lacrima::ui::test
