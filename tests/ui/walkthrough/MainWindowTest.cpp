// SPDX-License-Identifier: GPL-3.0-or-later
// How the program comes up, what it refuses to open, and what it asks before it leaves.
#include "core/seal/key/SigningKey.h"
#include "core/store/StudyFile.h"
#include "core/study/Drafts.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyOffice.h"
#include "tests/support/ui/FileDialog.h"
#include "tests/support/ui/MadeStudy.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/RecentStudies.h"
#include "ui/shell/StudyView.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

class MainWindowTest : public ::testing::Test {
protected:
    using Start = MainWindow::Start;

    MainWindowTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        QSettings().clear();
        MadeStudy made(m_path);
        made.practice("VD01");
        made.whole("VD01-1", 5);
    }
    void TearDown() override { QSettings().clear(); }

    MainWindow& window() { return m_driver.window(); }
    study::Study& study() { return window().studyView()->session().study(); }
    bool isAtStart() { return m_driver.has("newStudy") && window().studyView() == nullptr; }
    void open() {
        window().openStudy(m_path);
        settle();
        ASSERT_TRUE(m_driver.waitFor("newClinician")) << m_driver.words().toStdString();
    }
    void handOver() {
        open();
        window().studyView()->handOverRequested({str("VD01"), str("VD01-1"), 2});
        ASSERT_NE(m_driver.survey(), nullptr);
    }
    /// A practice form with an age in it.
    void beginForm() {
        m_driver.click("newClinician");
        ASSERT_TRUE(m_driver.waitFor("clin_age"));
        m_driver.type("44");
    }
    /// Through the assistant, to the press that makes it.
    void askForStudyAt(const QString& path) {
        m_driver.click("newStudy");
        m_driver.fill("studyTitle", "Tears");
        m_driver.fill("studyPath", path);
        m_driver.click("assistantNext");
        m_driver.click("assistantNext");
        m_driver.fill("keyHolder", "Ada");
        m_driver.fill("newPassphrase", Story::kPassphrase);
        m_driver.fill("repeatPassphrase", Story::kPassphrase);
        m_driver.click("assistantNext");
    }
    static QString handedOver() { return QSettings().value(str("withPatient")).toString(); }
    static QString wordsOf(const QWidget& window) {
        QStringList words;
        for (const QLabel* label : window.findChildren<QLabel*>()) words.append(label->text());
        return words.join(QLatin1Char('\n'));
    }

    QString m_path = Home::instance().path("documents/main.lacrima");
    Driver m_driver;
    Story m_story;
};

TEST_F(MainWindowTest, ComesUpAtTheStartPageOrWithTheFileItWasGiven) {
    RecentStudies::remember(m_path);
    window().hide();
    EXPECT_EQ(window().begin({}), Start::Shown);
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(isAtStart());
    EXPECT_FALSE(m_driver.has("messageBar")) << m_driver.words().toStdString();
    EXPECT_TRUE(m_driver.says("main")) << "the list is filled: " << m_driver.words().toStdString();
    QSettings().setValue(str("withPatient"), Home::instance().path("documents/gone.lacrima"));
    window().hide();
    EXPECT_EQ(window().begin(m_path), Start::Shown) << "a file that is gone is with no patient";
    settle();
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(m_driver.has("newClinician"));
    EXPECT_FALSE(m_driver.has("messageBar")) << m_driver.words().toStdString();
}

TEST_F(MainWindowTest, ComesUpLockedWhileTheComputerIsWithAPatient) {
    handOver();
    EXPECT_EQ(handedOver(), m_path);
    m_driver.restart();
    window().hide();
    EXPECT_EQ(window().begin(Home::instance().path("documents/other.lacrima")), Start::WithPatient);
    settle();
    ASSERT_NE(m_driver.survey(), nullptr);
    EXPECT_EQ(m_driver.survey()->stage(), SurveyWindow::Stage::Restarted);
    EXPECT_TRUE(m_driver.has("start")) << "nothing was begun";
    EXPECT_FALSE(m_driver.has("resume"));
    EXPECT_FALSE(window().isVisible());
    EXPECT_FALSE(window().close()) << "the program ends with the survey only";
    const QPointer<SurveyWindow> survey = m_driver.survey();
    survey->setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
    m_driver.click("handBack");
    m_driver.fill("code", MadeStudy::kPin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    settle();
    EXPECT_TRUE(survey.isNull());
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(handedOver(), QString());
}

/// Of this sitting; that of the first one is sealed.
TEST_F(MainWindowTest, ASurveyThatWasBegunGoesOnWithItsCodeAfterARestart) {
    handOver();
    m_driver.survey()->setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
    m_driver.click("begin");
    m_driver.click("continue");
    m_driver.click("agree");
    const QString code = m_driver.require<QLabel>("resumeCode").text();
    m_driver.restart();
    window().hide();
    EXPECT_EQ(window().begin({}), Start::WithPatient);
    settle();
    ASSERT_NE(m_driver.survey(), nullptr);
    m_driver.survey()->setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
    ASSERT_EQ(m_driver.survey()->stage(), SurveyWindow::Stage::Restarted);
    EXPECT_FALSE(m_driver.has("start"));
    m_driver.click("resume");
    m_driver.type(code);
    m_driver.press(Qt::Key_Return);
    EXPECT_EQ(m_driver.survey()->stage(), SurveyWindow::Stage::Survey) << m_driver.words().toStdString();
    EXPECT_EQ(m_driver.survey()->flow().subject().sitting, 2);
}

/// Another program gave the computer back meanwhile.
TEST_F(MainWindowTest, AStudyThatWasGivenBackIsNotOpenedUnasked) {
    QSettings().setValue(str("withPatient"), m_path);
    EXPECT_EQ(window().begin({}), Start::Shown);
    settle();
    EXPECT_TRUE(isAtStart());
    EXPECT_EQ(handedOver(), QString());
    EXPECT_EQ(window().windowTitle(), str("Lacrima"));
    MainWindow other(QByteArray(32, 'w'), [] {});
    EXPECT_EQ(other.begin(m_path), Start::Shown) << "nobody holds it";
}

TEST_F(MainWindowTest, AStudyThatAnotherWindowHasIsLeftToIt) {
    open();
    MainWindow other(QByteArray(32, 'w'), [] {});
    EXPECT_EQ(other.begin(m_path), Start::OpenElsewhere);
    EXPECT_FALSE(other.isVisible());
    EXPECT_EQ(other.studyView(), nullptr);
    EXPECT_TRUE(wordsOf(other).contains(str("open in another window"))) << wordsOf(other).toStdString();
    QSettings().setValue(str("withPatient"), m_path);
    EXPECT_EQ(other.begin({}), Start::WithPatientElsewhere);
    QSettings().remove(str("withPatient"));
    m_driver.click("railHome");
    EXPECT_EQ(other.begin(m_path), Start::Shown) << "once it is closed there";
    EXPECT_NE(other.studyView(), nullptr);
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedIsSaidAtTheStart) {
    const QString broken = Home::instance().path("documents/main-broken.lacrima");
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no study") > 0);
    file.close();
    open();
    window().openStudy(broken);
    settle();
    EXPECT_TRUE(isAtStart());
    EXPECT_TRUE(m_driver.has("messageBar"));
    MainWindow other(QByteArray(32, 'w'), [] {});
    EXPECT_EQ(other.begin(m_path), Start::Shown) << "the study of before is free";
}

TEST_F(MainWindowTest, AFormThatIsNotSealedIsDroppedAtTheSecondPressOnly) {
    for (const char* round : {"first", "again, in the next study"}) {
        open();
        beginForm();
        m_story.openRail("rail_study");
        EXPECT_FALSE(m_driver.has("clin_age"));
        m_driver.click("railHome");
        ASSERT_NE(window().studyView(), nullptr) << round;
        EXPECT_TRUE(m_driver.has("clin_age")) << "the form is shown: " << round;
        m_driver.expectSays("A form is not sealed yet and would be lost");
        m_driver.click("railHome");
        EXPECT_TRUE(isAtStart()) << round;
    }
    open();
    beginForm();
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(window().close());
}

TEST_F(MainWindowTest, ANewStudyThatIsCancelledLeavesNothing) {
    for (int round = 0; round < 2; ++round) {
        m_driver.click("newStudy");
        ASSERT_TRUE(m_driver.has("studyTitle"));
        m_driver.fill("studyTitle", "Tears");
        m_driver.click("assistantBack");
        EXPECT_TRUE(isAtStart());
        EXPECT_EQ(window().findChild<QWidget*>(str("studyTitle")), nullptr);
    }
}

/// A title proposes a name for the file to whoever has chosen none.
TEST_F(MainWindowTest, ThePathThatWasChosenStaysWhenTheTitleIsTyped) {
    const QString chosen = Home::instance().path("documents/chosen.lacrima");
    QFile::remove(chosen);
    m_driver.click("newStudy");
    m_driver.fill("studyTitle", "Tears");
    const QString proposed = m_driver.require<QLineEdit>("studyPath").text();
    m_driver.fill("studyTitle", "Tears of joy");
    EXPECT_NE(m_driver.require<QLineEdit>("studyPath").text(), proposed);
    QPushButton* choose = nullptr;
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == str("Choose…")) choose = button;
    }
    ASSERT_NE(choose, nullptr);
    answerFileDialog(chosen, [choose] { choose->click(); });
    EXPECT_EQ(m_driver.require<QLineEdit>("studyPath").text(), chosen);
    m_driver.fill("studyTitle", "Tears at noon");
    EXPECT_EQ(m_driver.require<QLineEdit>("studyPath").text(), chosen);
}

TEST_F(MainWindowTest, AStudyThatCannotBeMadeIsSaidWhereItWasAskedFor) {
    const QString file = Home::instance().path("documents/no-folder");
    QFile plain(file);
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.close();
    askForStudyAt(file + str("/tears.lacrima"));
    EXPECT_TRUE(m_driver.has("keyHolder"));
    EXPECT_FALSE(m_driver.has("recoveryCode"));
    EXPECT_TRUE(m_driver.has("messageBar"));
    EXPECT_TRUE(RecentStudies::paths().isEmpty());
}

TEST_F(MainWindowTest, TheDemonstrationIsMadeOnceAndSaysItsPassphrase) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(str("demonstration.lacrima"));
    QFile::remove(path);
    m_driver.click("openDemonstration");
    ASSERT_TRUE(m_driver.waitFor("newClinician")) << m_driver.words().toStdString();
    m_driver.expectSays("Its passphrase and its office PIN are both “demo”");
    const QString fingerprint = study().fingerprint();
    m_driver.click("railHome");
    m_driver.click("openDemonstration");
    ASSERT_TRUE(m_driver.waitFor("newClinician"));
    EXPECT_EQ(study().fingerprint(), fingerprint) << "the same one";
}

TEST_F(MainWindowTest, AFileIsKnownByItsFingerprint) {
    m_path = Home::instance().path("documents/known.lacrima");
    MadeStudy first(m_path);
    open();
    m_driver.expectSays("This computer sees this study for the first time.");
    const QString before = study().fingerprint();
    m_driver.click("railHome");
    open();
    EXPECT_FALSE(m_driver.has("knownStudy")) << "it was seen";
    m_driver.click("railHome");
    MadeStudy another(m_path);
    open();
    m_driver.expectSays("Another study stood in this file when it was opened here last");
    EXPECT_TRUE(m_driver.words().contains(before)) << m_driver.words().toStdString();
}

TEST_F(MainWindowTest, AnOlderCopyIsSaidUntilTheOfficeGoesOnWithIt) {
    const QString older = m_path + str(".older");
    QFile::remove(older);
    open();
    m_driver.click("railHome");
    settle();
    ASSERT_TRUE(QFile::copy(m_path, older));
    open();
    ASSERT_TRUE(study().log().append({record::HandOver{}, str("VD01"), str("VD01-1"), 2, {}}));
    EXPECT_FALSE(m_driver.has("olderCopy"));
    m_driver.click("railHome");
    settle();
    ASSERT_TRUE(QFile::remove(m_path) && QFile::rename(older, m_path));
    open();
    m_driver.expectSays("This is an older copy of the study: at least 1 record");
    ASSERT_TRUE(m_driver.has("messageOffer"));
    m_driver.click("newClinician");
    m_driver.expectSays("This is an older copy of the study: records that");
    ASSERT_TRUE(m_driver.has("newClinician")) << "no form is filled that could not be sealed";
    window().studyView()->show(Workspace::Study);
    EXPECT_TRUE(m_driver.has("olderCopy")) << "on every page";
    m_driver.click("messageOffer");
    m_driver.expectSays("Going on with this file cannot be taken back.");
    EXPECT_TRUE(m_driver.has("olderCopy")) << "it was only asked";
    window().studyView()->show(Workspace::Clean);
    m_driver.expectSays("This is an older copy of the study: at least 1 record");
    m_driver.require<QPushButton>("messageOffer").setFocus();
    m_driver.press(Qt::Key_Space); // asks anew
    m_driver.expectSays("Going on with this file cannot be taken back.");
    m_driver.press(Qt::Key_Space);
    m_driver.expectSays("This office goes on under a new key.");
    EXPECT_FALSE(m_driver.has("olderCopy"));
}

TEST_F(MainWindowTest, AKeyThatWasGivenUpIsSaidUntilTheOfficeGoesOnUnderANewOne) {
    const QString older = m_path + str(".older");
    const QString newest = m_path + str(".newest");
    const auto put = [this](const QString& file) {
        m_driver.click("railHome");
        settle();
        ASSERT_TRUE(QFile::remove(m_path) && QFile::copy(file, m_path));
        open();
    };
    const auto keep = [&](const QString& file) {
        m_driver.click("railHome");
        settle();
        QFile::remove(file);
        ASSERT_TRUE(QFile::copy(m_path, file));
        open();
    };
    open();
    keep(older);
    ASSERT_TRUE(study().log().append({record::HandOver{}, str("VD01"), str("VD01-1"), 2, {}}));
    keep(newest);
    for (const QString& file : {older, newest}) {
        put(file);
        ASSERT_TRUE(study().memory().goOn());
    }
    m_driver.click("railHome");
    settle();
    const auto row =
        store::StudyFile::open(newest)->offices().find(seal::installationId(QByteArray(32, 'w')));
    ASSERT_TRUE(row && row->has_value());
    const auto replaced = store::StudyFile::open(m_path).and_then([&](store::StudyFile&& file) {
        return file.transaction([&] { return file.offices().replace(**row); });
    });
    ASSERT_TRUE(replaced) << std::string(replaced.error().key);
    open();
    m_driver.expectSays("under a key that it gave up");
    m_driver.click("messageOffer");
    m_driver.expectSays("Going on with this file cannot be taken back. The office gets a new key.");
    m_driver.press(Qt::Key_Space);
    m_driver.expectSays("This office goes on under a new key.");
    EXPECT_FALSE(m_driver.has("olderCopy"));
}

/// Two windows of two programs may have had the same patient.
TEST_F(MainWindowTest, WhatIsSealedOrGoneMeanwhileIsNotHandedOver) {
    open();
    window().studyView()->handOverRequested({str("VD01"), str("VD01-1"), 1});
    settle();
    EXPECT_EQ(m_driver.survey(), nullptr);
    EXPECT_TRUE(m_driver.has("messageBar"));
    EXPECT_EQ(handedOver(), QString());
    window().studyView()->resumeRequested({str("VD01"), str("VD01-1"), 2});
    settle();
    EXPECT_EQ(m_driver.survey(), nullptr) << "there is no draft";
    EXPECT_TRUE(window().isVisible());
}

TEST_F(MainWindowTest, ThemeAndLanguageThatAreChosenAreKeptAndApplied) {
    int applied = 0;
    MainWindow other(QByteArray(32, 'w'), [&applied] { ++applied; });
    other.openStudy(m_path);
    ASSERT_NE(other.studyView(), nullptr);
    Q_EMIT other.studyView()->themeChosen(str("dark"));
    settle();
    EXPECT_EQ(QSettings().value(str("theme")).toString(), str("dark"));
    EXPECT_EQ(applied, 1);
    Q_EMIT other.studyView()->languageChosen(str("it"));
    settle();
    EXPECT_EQ(QSettings().value(str("language")).toString(), str("it"));
    EXPECT_EQ(applied, 2);
}

/// It holds the keys.
TEST_F(MainWindowTest, NothingOfAStudyThatIsClosedStaysInMemory) {
    open();
    const QPointer<StudyView> view = window().studyView();
    m_driver.click("railHome");
    settle();
    EXPECT_TRUE(view.isNull());
}

TEST_F(MainWindowTest, NoFieldKeepsThePassphraseOfTheStudyThatWasMade) {
    const QString made = Home::instance().path("documents/main-new.lacrima");
    QFile::remove(made);
    askForStudyAt(made);
    ASSERT_TRUE(m_driver.waitFor("recoveryCode"));
    for (const QLineEdit* line : window().findChildren<QLineEdit*>())
        EXPECT_NE(line->text(), str(Story::kPassphrase)) << line->objectName().toStdString();
}

} // namespace
} // namespace lacrima::ui::test
