// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest>
#include <qtestspontaneevent.h>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

/// A page that scrolls, with one control of each kind on it.
class WheelTest : public ::testing::Test {
protected:
    WheelTest() {
        applyTheme(*qApp, ThemeChoice::Light);
        auto* content = new QWidget;
        m_box = new QVBoxLayout(content);
        m_area = scrolled(content, &m_window);
        m_window.resize(400, 300);
        m_area->setGeometry(0, 0, 400, 300);
    }
    template<class T>
    T* add() {
        auto* control = new T;
        m_box->addWidget(control);
        return control;
    }
    /// As the window system delivers it: to the window, which finds the control under the pointer.
    void turn(QWidget* control) {
        const QPoint place = control->mapTo(&m_window, control->rect().center());
        QWheelEvent wheel(place, m_window.mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // others are not passed on to what is around
        qApp->notify(m_window.windowHandle(), &wheel);
    }
    void expectScrollsOnly(QWidget* control, const std::function<double()>& value) {
        m_box->addSpacing(2000);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        QTest::qWait(0); // the layout
        EXPECT_EQ(control->focusPolicy() & Qt::WheelFocus, control->focusPolicy() & Qt::StrongFocus)
            << "the wheel takes the focus";
        for (const bool hasFocus : {false, true}) {
            if (hasFocus) control->setFocus();
            m_area->verticalScrollBar()->setValue(0);
            const double before = value();
            turn(control);
            EXPECT_EQ(value(), before) << control->metaObject()->className() << ", focus " << hasFocus;
            EXPECT_GT(m_area->verticalScrollBar()->value(), 0) << "the page scrolls instead";
        }
    }

    QWidget m_window;
    QScrollArea* m_area;
    QVBoxLayout* m_box;
};

TEST_F(WheelTest, ChoicesStay) {
    auto* box = add<QComboBox>();
    box->addItems({QStringLiteral("Pearson"), QStringLiteral("Spearman"), QStringLiteral("tau-b")});
    expectScrollsOnly(box, [box] { return box->currentIndex(); });
}

TEST_F(WheelTest, EditableChoicesStay) {
    auto* box = add<QComboBox>();
    box->setEditable(true);
    box->addItems({QStringLiteral("95"), QStringLiteral("99")});
    expectScrollsOnly(box, [box] { return box->currentIndex(); });
}

TEST_F(WheelTest, NumbersStay) {
    auto* box = add<QDoubleSpinBox>();
    box->setValue(8.5);
    expectScrollsOnly(box, [box] { return box->value(); });
}

TEST_F(WheelTest, DatesStay) {
    auto* box = add<QDateEdit>();
    box->setDate(QDate(2026, 11, 28));
    expectScrollsOnly(box, [box] { return static_cast<double>(box->date().toJulianDay()); });
}

TEST_F(WheelTest, SlidersAndTabsStay) {
    auto* slider = add<QSlider>();
    slider->setOrientation(Qt::Horizontal);
    slider->setValue(40);
    expectScrollsOnly(slider, [slider] { return slider->value(); });
    auto* tabs = add<QTabBar>();
    tabs->addTab(QStringLiteral("one"));
    tabs->addTab(QStringLiteral("two"));
    m_box->insertWidget(0, tabs);
    QTest::qWait(0);
    m_area->verticalScrollBar()->setValue(0);
    turn(tabs);
    EXPECT_EQ(tabs->currentIndex(), 0);
}

} // namespace
} // namespace lacrima::ui
