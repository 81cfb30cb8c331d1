// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/CategoryNames.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/ChartShapes.h"
#include "ui/charts/view/ChartView.h"
#include "ui/widgets/theme/Theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <gtest/gtest.h>
#include <set>

namespace lacrima::ui::charts {
namespace {

/// Every variable with every other; names of unequal length.
spec::ChartSpec heatmap(int variables) {
    spec::ChartSpec spec;
    for (int row = 0; row < variables; ++row) {
        const QString name = QStringLiteral("Variable that is called %1%2")
                                 .arg(row)
                                 .arg(row % 3 == 0 ? QStringLiteral(" and much more besides") : QString());
        spec.x.ticks.push_back({double(row), name});
        spec.y.ticks.push_back({double(row), name});
        for (int column = 0; column < variables; ++column) {
            if (row == column) continue;
            spec::Rect cell;
            cell.left = column - 0.5;
            cell.right = column + 0.5;
            cell.bottom = row - 0.5;
            cell.top = row + 0.5;
            cell.fill.diverging = (row - column) / double(variables);
            cell.label = QStringLiteral("−.35");
            cell.description = QStringLiteral("%1 with %2").arg(row).arg(column);
            spec.rects.push_back(cell);
        }
    }
    spec.x.hasGrid = spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.areColumnsOnTop = true;
    spec.isZoomable = true;
    spec.x.low = spec.y.low = -0.5;
    spec.x.high = spec.y.high = variables - 0.5;
    return spec;
}

/// Dark pixels of ink within the cells, a cell in gray.
int inkIn(spec::ChartSpec spec, const QSizeF& size, const char* words) {
    for (spec::Rect& cell : spec.rects) {
        cell.fill = {spec::Tone::Surface};
        cell.label = QString::fromUtf8(words);
    }
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShapes(painter, ChartLayout(spec, size, Theme::light()));
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) dark += image.pixelColor(x, y).lightness() < 120 ? 1 : 0;
    }
    return dark;
}

TEST(HeatmapTest, NumbersAreAllWrittenOrNone) {
    const spec::ChartSpec spec = heatmap(23);
    EXPECT_EQ(inkIn(spec, {560, 560}, ".11"), 0) << "that alone would fit";
    EXPECT_GT(inkIn(spec, {1200, 900}, ".11"), 0);
    EXPECT_GT(inkIn(spec, {1200, 900}, "\u2212.35"), 0);
}

TEST(HeatmapTest, ColumnsTooNarrowForNamesHaveTheNumbersOfTheirRows) {
    const spec::ChartSpec spec = heatmap(23);
    const ChartLayout narrow(spec, {720, 560}, Theme::light());
    ASSERT_TRUE(narrow.areColumnsNumbered());
    const auto columns = columnNames(narrow);
    const auto rows = rowNames(narrow);
    ASSERT_EQ(columns.size(), 23U) << "each is reachable";
    ASSERT_EQ(rows.size(), 23U);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        EXPECT_EQ(columns[i].words, QString::number(i + 1));
        EXPECT_TRUE(rows[i].words.startsWith(QString::number(i + 1) + QChar(0x2002)));
    }
    const ChartLayout wide(spec, {1600, 900}, Theme::light());
    EXPECT_FALSE(wide.areColumnsNumbered());
    EXPECT_FALSE(rowNames(wide).front().words.startsWith(QLatin1Char('1')));
}

struct Setting {
    int variables;
    QSizeF size;
};

class HeatmapSizesTest : public ::testing::TestWithParam<Setting> {};

TEST_P(HeatmapSizesTest, NoNameTouchesAnotherOrLeavesTheChart) {
    const spec::ChartSpec spec = heatmap(GetParam().variables);
    const ChartLayout layout(spec, GetParam().size, Theme::light());
    const QRectF sheet(QPointF(), GetParam().size);
    for (const auto& names : {columnNames(layout), rowNames(layout)}) {
        ASSERT_GE(names.size(), std::min<std::size_t>(4, spec.x.ticks.size()));
        for (std::size_t i = 0; i < names.size(); ++i) {
            EXPECT_TRUE(sheet.contains(names[i].outline().boundingRect())) << names[i].words.toStdString();
            EXPECT_FALSE(names[i].outline().boundingRect().intersects(layout.plot()))
                << names[i].words.toStdString();
            if (!layout.areColumnsNumbered()) {
                EXPECT_GT(names[i].words.size(), 3) << "something is left to read";
            }
            if (i == 0) continue;
            const QPolygonF common = names[i].outline().intersected(names[i - 1].outline());
            const QRectF overlap = common.boundingRect();
            EXPECT_LT(overlap.width() * overlap.height(), 0.5) << names[i].words.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, HeatmapSizesTest,
    ::testing::Values(Setting{4, {470, 290}}, Setting{10, {470, 490}}, Setting{23, {470, 850}},
        Setting{40, {470, 850}}, Setting{100, {900, 850}}, Setting{300, {470, 1650}},
        Setting{300, {1200, 1650}}),
    [](const auto& parameter) {
        return std::to_string(parameter.param.variables) + "on" +
               std::to_string(int(parameter.param.size.width()));
    });

TEST(HeatmapNamesTest, AreThinnedEvenlyAndAllThereFromNearBy) {
    const spec::ChartSpec spec = heatmap(300);
    const ChartLayout whole(spec, {900, 1650}, Theme::light());
    const auto rows = rowNames(whole);
    ASSERT_GT(rows.size(), 2U);
    ASSERT_LT(rows.size(), 300U);
    const double step = rows[1].box.top() - rows[0].box.top();
    for (std::size_t i = 1; i < rows.size(); ++i)
        EXPECT_NEAR(rows[i].box.top() - rows[i - 1].box.top(), step, 0.01);
    spec::ChartSpec near = spec;
    near.x.low = near.y.low = 99.5;
    near.x.high = near.y.high = 119.5;
    const ChartLayout closely(near, {900, 900}, Theme::light());
    EXPECT_EQ(rowNames(closely).size(), 20U);
    EXPECT_EQ(columnNames(closely).size(), 20U);
    EXPECT_EQ(rowNames(closely).front().words.left(27), QStringLiteral("Variable that is called 100"));
}

TEST(HeatmapNamesTest, FilesKeepTheirCellsAsShapes) {
    const QByteArray svg = svgOf(heatmap(12), {17.5, 14, 300});
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_GE(svg.count("<rect") + svg.count("<path"), 12 * 11);
}

class HeatmapViewTest : public ::testing::Test {
protected:
    void show(int variables, const QSize& size) {
        m_view.resize(size);
        m_view.setSpec(heatmap(variables));
        m_view.show();
        QCoreApplication::processEvents();
    }
    QString said() const { return m_view.accessibleDescription(); }

    ChartView m_view{nullptr};
};

TEST_F(HeatmapViewTest, KeysGoFromCellToCell) {
    show(6, {600, 500});
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(said(), QStringLiteral("0 with 1"));
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(said(), QStringLiteral("0 with 2"));
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(said(), QStringLiteral("1 with 2"));
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(said(), QStringLiteral("3 with 2")) << "over the diagonal";
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(said(), QStringLiteral("1 with 0"));
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(said(), QStringLiteral("1 with 0")) << "the edge";
}

TEST_F(HeatmapViewTest, TheCellMeantIsNamedAtBothAxes) {
    show(60, {600, 800});
    const QImage before = m_view.grab().toImage();
    QTest::mouseMove(m_view.viewport(), QPoint(400, 500));
    QCoreApplication::processEvents();
    ASSERT_GE(m_view.currentTarget(), 0);
    const QImage after = m_view.grab().toImage();
    const ChartLayout layout(m_view.spec(), QSizeF(m_view.viewport()->size()), currentTheme());
    const QPoint cell = m_view.positionOf(m_view.currentTarget());
    const QRect rowName(0, cell.y() - 6, int(layout.plot().left()) - 10, 12);
    EXPECT_NE(after.copy(rowName), before.copy(rowName));
    const QRect columnName(cell.x(), 0, 90, int(layout.plot().top()) - 6);
    EXPECT_NE(after.copy(columnName), before.copy(columnName));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_view, &leave);
    m_view.clearFocus();
    EXPECT_EQ(m_view.grab().toImage(), before) << "and no more, when the pointer has gone";
}

TEST_F(HeatmapViewTest, FromNearByThePartSeenFollowsTheKeys) {
    show(40, {600, 700});
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    for (int i = 0; i < 8; ++i) QTest::keyClick(&m_view, Qt::Key_Plus);
    ASSERT_TRUE(m_view.isZoomed());
    for (int i = 0; i < 30; ++i) QTest::keyClick(&m_view, Qt::Key_Right);
    const QPoint seen = m_view.positionOf(m_view.currentTarget());
    EXPECT_TRUE(m_view.rect().contains(seen)) << seen.x();
    EXPECT_EQ(said(), QStringLiteral("0 with 31"));
}

} // namespace
} // namespace lacrima::ui::charts
