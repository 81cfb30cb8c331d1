// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "tests/support/ui/Story.h"
#include "ui/charts/view/ChartView.h"

#include <QComboBox>

#include <gtest/gtest.h>
#include <memory>

namespace lacrima::ui::test {

/// The demonstration study, unlocked, on the pages of Explore.
class DemonstrationTest : public ::testing::Test {
protected:
    DemonstrationTest()
        : DemonstrationTest(Appearance::fromEnvironment()) {}
    explicit DemonstrationTest(const Appearance& appearance);

    void SetUp() override;

    /// The data that the pages show.
    std::shared_ptr<const dataset::Dataset> data();
    /// The chart of that name, which must be seen.
    charts::ChartView& chart(const char* name);
    /// Walks with the arrow keys to the entry that has this value.
    void choose(const char* box, const QString& value);
    /// Cells of a table under the n-th column of that title, from above.
    QStringList column(const char* table, const char* title, int which = 0);
    /// Title of the page, and the line below it.
    QString headline();
    bool waitForHeadline(const char* part);

    Driver m_driver;
    Story m_story;
};

} // namespace lacrima::ui::test
