// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Home.h"
#include "ui/explore/ExplorePage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StudyView.h"
#include "ui/text/Translation.h"
#include "ui/widgets/table/ResultTable.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

constexpr int kLongestUnlock = 60'000; // ms; a safety net, never a measure

/// The program with an unlocked study, whose settings take effect as in app/Application.
class AppearanceTest : public ::testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        const QString path = Home::instance().path("documents/appearance.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        m_window = std::make_unique<MainWindow>(QByteArray(32, 'w'), [] {
            const QSettings settings;
            text::speak(*qApp, settings.value(str("language"), str("en")).toString());
            applyTheme(
                *qApp, settings.value(str("theme")) == str("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
        });
        m_window->show();
        m_window->activateWindow();
        m_window->openStudy(path);
        QSignalSpy unlocked(&session(), &StudySession::unlocked);
        session().unlock({}, str("demo"));
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(kLongestUnlock));
        m_window->studyView()->show(Workspace::Explore);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return table() != nullptr && table()->model()->rowCount() > 0; }, kLongestUnlock));
    }
    void TearDown() override {
        m_window.reset();
        QSettings().clear();
        text::speak(*qApp, str("en"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    StudySession& session() { return m_window->studyView()->session(); }
    ResultTable* table() const { return m_window->findChild<ResultTable*>(str("cryingTable")); }
    template<class T>
    T* shown(const char* name) const {
        for (T* widget : m_window->findChildren<T*>(str(name))) {
            if (widget->isVisible()) return widget;
        }
        return nullptr;
    }
    void take(const char* name, const char* value) {
        m_window->studyView()->show(Workspace::Study);
        auto* choice = shown<QComboBox>(name);
        ASSERT_NE(choice, nullptr);
        choice->setCurrentIndex(choice->findData(str(value)));
        Q_EMIT choice->activated(choice->currentIndex());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(AppearanceTest, TheThemeChangesAroundTheUnlockedStudy) {
    StudyView* view = m_window->studyView();
    auto* page = m_window->findChild<ExplorePage*>();
    shown<QLineEdit>("exploreFilter")->setText(str("[po_level] >= 2"));
    const auto corner = [this] { return m_window->grab().toImage().pixelColor(m_window->width() - 5, 5); };
    EXPECT_EQ(corner(), Theme::light().paper);
    take("programTheme", "dark");
    EXPECT_EQ(m_window->studyView(), view) << "the same view";
    EXPECT_TRUE(session().isUnlocked());
    EXPECT_EQ(m_window->findChild<ExplorePage*>(), page);
    EXPECT_NE(shown<QComboBox>("programTheme"), nullptr) << "nobody is sent elsewhere";
    view->show(Workspace::Explore);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), Theme::dark().paper);
    EXPECT_EQ(shown<QLineEdit>("exploreFilter")->text(), str("[po_level] >= 2"));
    // What was painted in the light theme is painted anew: hardly anything light is left.
    const QImage seen = m_window->grab().toImage();
    int light = 0;
    for (int y = 0; y < seen.height(); y += 2)
        for (int x = 0; x < seen.width(); x += 2)
            light += seen.pixelColor(x, y) == Theme::light().surface ? 1 : 0;
    EXPECT_LT(light, 50);
    take("programTheme", "light");
    view->show(Workspace::Explore);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), Theme::light().paper);
}

TEST_F(AppearanceTest, TheLanguageChangesAroundTheUnlockedStudy) {
    StudySession* before = &session();
    take("programLanguage", "it");
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return shown<QComboBox>("programLanguage") != nullptr; }, kLongestUnlock));
    EXPECT_EQ(&session(), before);
    EXPECT_TRUE(session().isUnlocked());
    EXPECT_EQ(shown<QPushButton>("rail_collect")->accessibleName(), str("Raccolta"));
    m_window->studyView()->show(Workspace::Explore);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return table() != nullptr && table()->model()->rowCount() > 0; }, kLongestUnlock));
    session().lock();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->findChild<ExplorePage*>(), nullptr) << "locking takes the pages away, as ever";
}

} // namespace
} // namespace lacrima::ui::test
