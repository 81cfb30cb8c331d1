// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/Demonstration.h"

#include "core/study/demonstration/Demonstration.h"
#include "ui/explore/ExplorePage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/text/Numbers.h"

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QtTest>

namespace lacrima::ui::test {

DemonstrationTest::DemonstrationTest(const Appearance& appearance)
    : m_driver(appearance)
    , m_story(m_driver) {}

void DemonstrationTest::SetUp() {
    const QString path = Home::instance().path("documents/demonstration.lacrima");
    QFile::remove(path);
    ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
    m_driver.window().openStudy(path);
    settle();
    m_story.openRail("rail_explore");
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitFor("tabCrying")) << m_driver.words().toStdString();
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("cryingTable").isEmpty(); }));
}

std::shared_ptr<const dataset::Dataset> DemonstrationTest::data() {
    return m_driver.window().studyView()->session().dataset();
}

charts::ChartView& DemonstrationTest::chart(const char* name) {
    for (auto* view : m_driver.active()->findChildren<charts::ChartView*>(str(name))) {
        if (view->isVisible()) return *view;
    }
    throw std::runtime_error(std::string("no such chart on the screen: ") + name);
}

void DemonstrationTest::choose(const char* box, const QString& value) {
    auto& choice = m_driver.require<QComboBox>(box);
    ASSERT_GE(choice.findData(value), 0) << value.toStdString() << " is not offered by " << box;
    choice.setFocus();
    for (int i = 0; i < 2 * choice.count() && choice.currentData().toString() != value; ++i)
        m_driver.press(choice.currentIndex() < choice.findData(value) ? Qt::Key_Down : Qt::Key_Up);
    ASSERT_EQ(choice.currentData().toString(), value);
}

QStringList DemonstrationTest::column(const char* table, const char* title, int which) {
    QStringList cells;
    const QAbstractItemModel& model = *m_driver.require<QTableView>(table).model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isTitled = model.headerData(column, Qt::Horizontal, Qt::DisplayRole) == str(title);
        if (!isTitled || which-- > 0) continue;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }
    ADD_FAILURE() << table << " has no column " << title;
    return cells;
}

QString DemonstrationTest::headline() {
    const auto* page = m_driver.active()->findChild<ExplorePage*>();
    return page == nullptr ? QString() : text::broken(page->header()->titleLabel()->text());
}

bool DemonstrationTest::waitForHeadline(const char* part) {
    return m_driver.waitUntil([this, part] { return headline().contains(str(part)); });
}

} // namespace lacrima::ui::test
