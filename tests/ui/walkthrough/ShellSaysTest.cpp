// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around the workspaces: the start page, the new study, unlocking, the page Study, the lock.
#include "core/study/StudyKeys.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/MadeStudy.h"
#include "tests/support/ui/ScreenMarks.h"
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/ScreenWords.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/RecentStudies.h"
#include "ui/shell/StudyView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

class ShellSaysTest : public ::testing::Test {
protected:
    ShellSaysTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        QSettings().clear();
        MadeStudy made(m_path, {str("en"), str("it")});
        m_recoveryCode = made.recoveryCode();
        made.practice("VD01");
        made.whole("VD01-1", 5);
        made.handOver("VD01-1", 2);
        made.draft("VD01-1", 2);
    }
    void TearDown() override { EXPECT_EQ(m_script.difference().toStdString(), std::string()); }

    void open() {
        m_driver.window().openStudy(m_path);
        settle();
    }
    void unlock() {
        open();
        m_story.openRail("rail_clean");
        m_story.unlockWith(MadeStudy::kPassphrase);
        ASSERT_TRUE(m_driver.waitFor("casebookGrid")) << m_driver.words().toStdString();
    }
    void note(const char* step) { m_script.noteWithMarks(str(step)); }
    void click(const char* button, const char* step) {
        m_driver.click(button);
        note(step);
    }
    /// To the start page, once it has looked into the study.
    void goHome(const char* step) {
        m_driver.click("railHome");
        ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("last change"); }));
        note(step);
    }
    QPushButton* called(const QString& name) const {
        for (auto* button : m_driver.active()->findChildren<QPushButton*>()) {
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button;
        }
        ADD_FAILURE() << name.toStdString() << " is not there";
        return nullptr;
    }
    void press(const char* name) {
        QPushButton* button = called(str(name));
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        note(name);
    }
    /// A minute in which nobody touches anything.
    void letAMinutePass() {
        auto* minute = m_driver.active()->findChild<QTimer*>(str("idleMinute"));
        ASSERT_NE(minute, nullptr);
        QMetaObject::invokeMethod(minute, "timeout", Qt::DirectConnection);
    }
    /// Says no to the dialog that the next press opens.
    void refuseDialog() {
        QTimer::singleShot(0, &m_driver.window(), [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
        });
    }

    QString m_path = Home::instance().path("documents/shell.lacrima");
    QString m_recoveryCode;
    Driver m_driver;
    Story m_story;
    ScreenScript m_script{
        m_driver, LACRIMA_TRANSCRIPT(::testing::UnitTest::GetInstance()->current_test_info()->name())};
};

TEST_F(ShellSaysTest, StartPageWithStudiesOfEveryKind) {
    const QString demonstration = Home::instance().path("documents/shell-demo.lacrima");
    QFile::remove(demonstration);
    ASSERT_TRUE(study::makeDemonstration(demonstration, QByteArray(32, 'w')));
    const QString broken = Home::instance().path("documents/shell-broken.lacrima");
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no study") > 0);
    file.close();
    for (const QString& path : {Home::instance().path("documents/shell-gone.lacrima"), broken, demonstration,
             m_path, demonstration, m_path})
        RecentStudies::remember(path);
    m_driver.window().showStart();
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("not there any more"); }));
    note("start");
    press("Resume with the patient’s code");
    ASSERT_NE(m_driver.survey(), nullptr);
    const survey::SurveySubject& subject = m_driver.survey()->flow().subject();
    m_script.noteLines(str("who goes on"),
        {str("%1, %2, sitting %3").arg(subject.clinician, subject.caseId, QString::number(subject.sitting))});
}

TEST_F(ShellSaysTest, NewStudyThroughEveryObjection) {
    m_driver.click("newStudy");
    note("new study");
    for (const char* title : {"Tears", "Tears: a/b?", " "}) {
        m_driver.fill("studyTitle", title);
        click("assistantNext", title);
        if (m_driver.has("studyTitle")) continue;
        click("assistantBack", "back");
    }
    m_driver.fill("studyPath", m_path);
    m_driver.fill("studyTitle", "Tears again");
    click("assistantNext", "a file that is there");
    const QString fresh = Home::instance().path("documents/shell-new.lacrima");
    QFile::remove(fresh);
    m_driver.fill("studyPath", fresh);
    m_driver.fill("studySupport", "At the desk.");
    m_driver.fill("studyTitle", "Tears once more");
    click("assistantNext", "instruments");
    for (const char* language : {"English", "Italiano"}) {
        for (auto* box : m_driver.active()->findChildren<QCheckBox*>()) {
            if (box->text() == str(language)) box->click();
        }
        click("assistantNext", language);
    }
    for (auto* box : m_driver.active()->findChildren<QCheckBox*>()) {
        if (box->text() == str("Italiano") && box->isVisible()) box->click();
    }
    click("assistantNext", "with a language");
    m_driver.fill("keyHolder", "Ada");
    for (const auto& [one, other] : {std::pair("tears once more", "x"), {Story::kPassphrase, "x"},
             {Story::kPassphrase, Story::kPassphrase}}) {
        m_driver.fill("newPassphrase", one);
        m_driver.fill("repeatPassphrase", other);
        click("assistantNext", "passphrases");
    }
    ASSERT_TRUE(m_driver.waitFor("recoveryCode"));
    note("recovery");
    click("recoveryKept", "kept");
    click("recoveryKept", "not kept");
    m_driver.click("recoveryKept");
    click("assistantNext", "opened");
    const record::StudyDefinition& made = m_driver.window().studyView()->session().definition();
    m_script.noteLines(str("as it was made"), {made.title, made.languages.join(u' '), made.supportText});
    goHome("and closed");
}

TEST_F(ShellSaysTest, UnlockedUntilNobodyIsThere) {
    open();
    note("opened");
    m_story.openRail("rail_clean");
    note("locked");
    m_story.unlockWith("wrong");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.require<QWidget>("unlock").isEnabled(); }));
    note("a wrong passphrase");
    m_driver.type("o");
    note("typed on");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    m_script.noteOf(*m_driver.require<QWidget>("railLock").parentWidget(), str("unlocked"));
    const auto noteRail = [this](const char* step) {
        settle();
        const QWidget& rail = *m_driver.require<QWidget>("railHome").parentWidget();
        m_script.noteLines(str(step), screenWords(rail) + screenMarks(rail));
    };
    for (int i = 0; i < 3; ++i) letAMinutePass();
    noteRail("three minutes later");
    QWidget& grid = m_driver.require<QWidget>("casebookGrid");
    QWheelEvent wheel({5, 5}, grid.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&grid, &wheel);
    noteRail("the wheel was turned");
    for (int i = 0; i < 14; ++i) letAMinutePass();
    noteRail("a minute before");
    letAMinutePass();
    note("nobody was there");
    m_story.openRail("rail_study");
    m_story.unlockWith(m_recoveryCode.toUtf8().constData());
    ASSERT_TRUE(m_driver.waitFor("checkRecords")) << m_driver.words().toStdString();
    note("with the recovery code");
    click("railLock", "locked");
    goHome("closed");
}

TEST_F(ShellSaysTest, StudyPageAndItsKeyHolders) {
    unlock();
    m_story.openRail("rail_study");
    note("one key holder");
    click("addHolder", "nobody");
    m_driver.fill("newHolderName", "Bob");
    m_driver.fill("newHolderPassphrase", "bob bob");
    click("addHolder", "weak");
    m_driver.fill("newHolderPassphrase", "seven quiet herons beside lamps");
    m_driver.fill("newHolderRepeat", "seven quiet herons beside lamp");
    click("addHolder", "two that differ");
    m_driver.fill("newHolderRepeat", "seven quiet herons beside lamps");
    click("addHolder", "added");
    m_driver.fill("newHolderName", "Bob");
    for (const char* field : {"newHolderPassphrase", "newHolderRepeat"})
        m_driver.fill(field, "eleven dusty rooms above trains");
    click("addHolder", "twice");
    m_driver.fill("newHolderName", "Cleo");
    click("addHolder", "a third");
    press("Remove Ada");
    press("Remove Bob");
    press("Remove Cleo");
    click("messageOffer", "removed");
    m_driver.fill("oldPassphrase", "wrong");
    m_driver.fill("changedPassphrase", "weak");
    click("changePassphrase", "weak");
    for (const char* field : {"changedPassphrase", "changedRepeat"})
        m_driver.fill(field, "nine slow barges under willows");
    click("changePassphrase", "a wrong one");
    m_driver.fill("oldPassphrase", MadeStudy::kPassphrase);
    click("changePassphrase", "changed");
    click("renewRecovery", "a new sheet?");
    refuseDialog();
    click("messageOffer", "no place for it");
    click("checkRecords", "checked");
    click("railLock", "locked");
}

} // namespace
} // namespace lacrima::ui::test
