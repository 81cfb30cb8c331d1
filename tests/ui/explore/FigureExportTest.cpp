// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/FigureExportDialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// The dialog of a figure with a long name at its left.
class FigureExportTest : public ::testing::Test {
protected:
    static spec::ChartSpec longName() {
        spec::ChartSpec spec;
        spec.y.hasGrid = false;
        spec.y.ticks = {{0, QStringLiteral("Therapist/more/supportive/with/a/psychodynamic/approach")}};
        return spec;
    }
    void setWidth(double centimetres) {
        m_dialog.findChild<QDoubleSpinBox*>(QStringLiteral("figureWidth"))->setValue(centimetres);
    }
    bool isCrowdingSaid() const {
        return m_dialog.findChild<QLabel*>(QStringLiteral("figureCrowding"))->isVisibleTo(&m_dialog);
    }
    QComboBox& format() { return *m_dialog.findChild<QComboBox*>(QStringLiteral("figureFormat")); }

    FigureExportDialog m_dialog{longName(), nullptr, true};
};

TEST_F(FigureExportTest, CrowdingIsSaidOfTheFormatThatIsChosen) {
    setWidth(3);
    ASSERT_TRUE(isCrowdingSaid());
    const int data = format().count() - 1; // the data of the plot, which have no width
    for (int other = 0; other < data; ++other) {
        format().setCurrentIndex(data);
        EXPECT_FALSE(isCrowdingSaid()) << "before " << other;
        format().setCurrentIndex(other);
        EXPECT_TRUE(isCrowdingSaid()) << format().currentText().toStdString();
    }
}

TEST_F(FigureExportTest, WhereThereIsRoomNothingIsSaidInAnyFormat) {
    setWidth(40);
    for (int which = 0; which < format().count(); ++which) {
        format().setCurrentIndex(which);
        EXPECT_FALSE(isCrowdingSaid()) << format().currentText().toStdString();
    }
}

} // namespace
} // namespace lacrima::ui::test
