// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/VariablePicker.h"

#include "tests/ui/explore/PageFixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

class VariablePickerTest : public ::testing::Test {
protected:
    VariablePickerTest()
        : m_picker(QStringLiteral("picked"), QStringLiteral("Choose…"), nullptr) {
        m_picker.resize(216, 32);
        m_picker.show();
    }

    void open() {
        QTest::mouseClick(&m_picker, Qt::LeftButton);
        QCoreApplication::processEvents();
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->findChild<QListWidget*>(QStringLiteral("pickedList")) != nullptr) m_popup = window;
        }
        ASSERT_NE(m_popup, nullptr);
        ASSERT_TRUE(m_popup->isVisible());
    }
    QListWidget& list() const { return *m_popup->findChild<QListWidget*>(); }
    QLineEdit& search() const { return *m_popup->findChild<QLineEdit*>(); }
    QStringList shown(bool areHeadings) const {
        QStringList words;
        for (int i = 0; i < list().count(); ++i) {
            const QListWidgetItem* item = list().item(i);
            const bool isHeading = !item->flags().testFlag(Qt::ItemIsUserCheckable);
            if (!item->isHidden() && isHeading == areHeadings) words.append(item->text());
        }
        return words;
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    void click(const char* words) {
        for (QPushButton* button : m_popup->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(words)) QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    VariablePicker m_picker;
    QWidget* m_popup = nullptr;
};

TEST_F(VariablePickerTest, VariablesStandUnderTheirRoles) {
    m_picker.setData(*Demonstration::instance().data);
    open();
    const QStringList headings = shown(true);
    for (const char* heading : {"Ratings of crying", "The alliance", "Personality", "Approach"})
        EXPECT_EQ(headings.count(QLatin1String(heading)), 1) << heading << "\n"
                                                             << headings.join(u'\n').toStdString();
    EXPECT_FALSE(list().item(0)->flags().testFlag(Qt::ItemIsUserCheckable)) << "a heading comes first";
    EXPECT_GT(list().currentRow(), 0) << "and is not what Space ticks";
    search().setText(QStringLiteral("The alliance"));
    EXPECT_EQ(shown(true), QStringList{QStringLiteral("The alliance")});
    EXPECT_GE(shown(false).size(), 4) << "all that stand under it";
}

TEST_F(VariablePickerTest, AClickOnTheNameTicksLikeOneOnTheBox) {
    m_picker.setData(*Demonstration::instance().data);
    open();
    QListWidgetItem* item = list().item(1);
    const QRect row = list().visualItemRect(item);
    for (const int x : {row.left() + 60, row.left() + 8}) {
        const Qt::CheckState before = item->checkState();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(x, row.center().y()));
        EXPECT_NE(item->checkState(), before) << x;
    }
}

TEST_F(VariablePickerTest, AllAndNoneAreAboutWhatIsShown) {
    m_picker.setData(*Demonstration::instance().data);
    QSignalSpy changed(&m_picker, &VariablePicker::changed);
    open();
    search().setText(QStringLiteral("po_"));
    const auto few = shown(false).size();
    ASSERT_GT(few, 0);
    click("All");
    EXPECT_EQ(m_picker.chosen().size(), few);
    EXPECT_EQ(changed.count(), 1) << "one change, not many";
    search().setText(QString());
    ASSERT_GT(shown(false).size(), few);
    click("All");
    EXPECT_EQ(m_picker.chosen().size(), shown(false).size());
    search().setText(QStringLiteral("po_"));
    click("None");
    EXPECT_FALSE(m_picker.chosen().filter(QStringLiteral("po_level")).size() > 0);
    EXPECT_FALSE(m_picker.chosen().isEmpty());
}

TEST_F(VariablePickerTest, AnEmptyListSaysWhy) {
    m_picker.setData(*datasetOf({}));
    open();
    const auto words = [this] {
        for (const QLabel* label : m_popup->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) return label->text();
        }
        return QString();
    };
    EXPECT_TRUE(words().contains(QStringLiteral("no variables with numbers")));
    m_popup->close();
    m_picker.setData(*Demonstration::instance().data);
    open();
    EXPECT_EQ(words(), QString());
    search().setText(QStringLiteral("nothing is called so"));
    EXPECT_EQ(words(), QStringLiteral("No variable is called like that."));
    EXPECT_FALSE(list().isVisible());
}

TEST_F(VariablePickerTest, EachOpeningShowsAllThereIs) {
    m_picker.setData(*Demonstration::instance().data);
    open();
    const QStringList all = shown(false);
    search().setText(QStringLiteral("po_"));
    ASSERT_LT(shown(false).size(), all.size());
    click("Done");
    ASSERT_FALSE(m_popup->isVisible());
    open();
    EXPECT_EQ(search().text(), QString());
    EXPECT_EQ(shown(false), all);
}

TEST_F(VariablePickerTest, TheKeyboardIsEnough) {
    m_picker.setData(*Demonstration::instance().data);
    m_picker.setFocus();
    QTest::keyClick(&m_picker, Qt::Key_Space);
    open();
    search().setFocus();
    QTest::keyClicks(&search(), QStringLiteral("vulnerab"));
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    ASSERT_EQ(m_picker.chosen().size(), 1);
    EXPECT_TRUE(m_picker.text().contains(QStringLiteral("ulnerab"))) << m_picker.text().toStdString();
    std::set<QWidget*> reached;
    m_popup->activateWindow();
    for (int i = 0; i < 8; ++i) {
        QWidget* at = m_popup->focusWidget() != nullptr ? m_popup->focusWidget() : m_popup;
        QTest::keyClick(at, Qt::Key_Tab);
        reached.insert(m_popup->focusWidget());
    }
    for (QPushButton* button : m_popup->findChildren<QPushButton*>())
        EXPECT_TRUE(reached.contains(button)) << button->text().toStdString();
    EXPECT_TRUE(reached.contains(&search()));
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_FALSE(m_popup->isVisible());
}

} // namespace
} // namespace lacrima::ui::test
