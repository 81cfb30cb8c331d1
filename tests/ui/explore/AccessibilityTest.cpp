// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/Demonstration.h"

#include <QtTest>

namespace lacrima::ui::test {
namespace {

/// The pages in the smallest window, in each language: all controls are named, reached with Tab and show
/// their words whole.
class SmallestWindowTest : public DemonstrationTest, public ::testing::WithParamInterface<const char*> {
protected:
    SmallestWindowTest()
        : DemonstrationTest(smallest()) {
        m_driver.setAuditing(true);
    }

    static Appearance smallest() {
        Appearance appearance;
        appearance.language = str(GetParam());
        appearance.size = QSize(1024, 700);
        return appearance;
    }

    void TearDown() override {
        for (const QString& fault : m_driver.faults()) ADD_FAILURE() << fault.toStdString();
    }
};

TEST_P(SmallestWindowTest, CryingAndTheAlliance) {
    m_driver.visit("crying");
    choose("cryingBy", str("po_level"));
    ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
    m_driver.visit("crying-by-level");
    choose("cryingMeasure", str("frequency"));
    ASSERT_TRUE(m_driver.waitFor("cryingStrips"));
    m_driver.visit("crying-frequency-by-level");
    m_driver.click("tabAlliance");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("allianceScoreTable").isEmpty(); }));
    m_driver.visit("alliance");
}

/// Cases that were picked out need words and buttons in the line of the filter.
TEST_P(SmallestWindowTest, PickedCases) {
    m_driver.click("tabRelation");
    ASSERT_TRUE(m_driver.waitUntil([this] { return chart("scatter").targetCount() > 0; }));
    charts::ChartView& scatter = chart("scatter");
    QTest::mouseClick(scatter.viewport(), Qt::LeftButton, Qt::NoModifier, scatter.positionOf(0));
    ASSERT_TRUE(m_driver.waitFor("onlySelected"));
    m_driver.visit("picked");
    m_driver.click("onlySelected");
    settle();
    m_driver.visit("only-these");
    EXPECT_GE(m_driver.require<QWidget>("exploreFilter").width(), 160) << "room to read a filter";
}

INSTANTIATE_TEST_SUITE_P(Languages, SmallestWindowTest, ::testing::Values("en", "it"),
    [](const auto& parameter) { return std::string(parameter.param); });

} // namespace
} // namespace lacrima::ui::test
