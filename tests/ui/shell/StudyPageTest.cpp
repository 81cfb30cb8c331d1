// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyPage.h"

#include "core/instrument/Catalogue.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/ui/FileDialog.h"
#include "ui/session/StudySession.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

/// The page Study of an unlocked study with one office of its own and one of a stranger.
class StudyPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        text::speak(*qApp, str("en"));
        record::StudyDefinition definition;
        definition.title = str("Tears");
        definition.languages = {str("en")};
        definition.instruments.push_back({str("crying"), instrument::Catalogue::shippedJson(str("crying"))});
        auto created = study::Study::create(m_path, definition,
            {str("Ada"), str("open sesame"), seal::KdfCost::minimal()}, QByteArray(32, 'i'));
        ASSERT_TRUE(created);
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), str("Via Dante")));
        ASSERT_TRUE(created->study.keys().add(str("Bob"), str("shibboleth"), seal::KdfCost::minimal()));
        auto other = study::Study::open(m_path, QByteArray(32, 'x'));
        ASSERT_TRUE(other && other->office().registerAs(str("XX"), str("Porta Nuova")));
        m_session = std::make_unique<StudySession>(std::move(created->study));
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        m_session->unlock(str("Ada"), str("open sesame"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, 60'000));
        showPage();
    }

    void showPage() {
        m_page = std::make_unique<StudyPage>(*m_session, nullptr);
        m_page->resize(1024, 700);
        m_page->show();
    }
    template<class T = QPushButton>
    T& control(const char* name) const {
        return *m_page->findChild<T*>(str(name));
    }
    void click(QPushButton& button) {
        button.click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* name) { click(control(name)); }
    QPushButton& saying(const char* text) const {
        for (QPushButton* each : m_page->findChildren<QPushButton*>()) {
            if (each->text() == str(text)) return *each;
        }
        throw std::runtime_error(text);
    }

    QString words() const {
        QStringList found;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) found.append(label->text());
        return found.join(QLatin1Char('\n'));
    }
    bool says(const char* part) const { return words().contains(str(part)); }
    QPushButton* button(const QString& accessibleName) const {
        for (QPushButton* each : m_page->findChildren<QPushButton*>()) {
            if (each->accessibleName() == accessibleName) return each;
        }
        return nullptr;
    }
    void press(const QString& accessibleName) {
        QPushButton* found = button(accessibleName);
        ASSERT_NE(found, nullptr) << accessibleName.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    study::OfficeState stateOfOther() const {
        return m_session->study().team().offices()->back().office.state;
    }
    void type(const char* field, const char* text) {
        auto* line = m_page->findChild<QWidget*>(str(field))->findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr) << field;
        line->setText(str(text));
    }

    support::ScratchFolder m_folder;
    QString m_path = m_folder.path("s.lacrima");
    std::unique_ptr<StudySession> m_session;
    std::unique_ptr<StudyPage> m_page;
};

TEST_F(StudyPageTest, OfficesThatWaitAreAcceptedOrRefusedThere) {
    EXPECT_TRUE(says("VD, Via Dante"));
    EXPECT_TRUE(says("this computer, accepted · 0 cases · 0 envelopes"));
    EXPECT_TRUE(says("waiting · 0 cases · 0 envelopes"));
    EXPECT_NE(button(str("Refuse the office Via Dante")), nullptr)
        << "who unlocked here may have meant another";
    press(str("Accept the office Porta Nuova"));
    const QString own = m_session->study().team().offices()->back().office.fingerprint;
    EXPECT_TRUE(says((str("Accept it only if it is this one: ") + text::inGroups(own)).toUtf8().constData()));
    EXPECT_EQ(stateOfOther(), study::OfficeState::Waiting) << "it was only asked";
    click("messageOffer");
    EXPECT_EQ(stateOfOther(), study::OfficeState::Accepted);
    EXPECT_EQ(words().count(str("accepted") + QString::fromUtf8(" · 0 cases")), 2);
    EXPECT_EQ(button(str("Accept the office Porta Nuova")), nullptr);
    press(str("Refuse the office Porta Nuova"));
    EXPECT_TRUE(says("If you refuse Porta Nuova, its 0 envelopes are kept and count in no page"));
    EXPECT_EQ(stateOfOther(), study::OfficeState::Accepted) << "it was only asked";
    click("messageOffer");
    EXPECT_EQ(stateOfOther(), study::OfficeState::Refused);
    EXPECT_TRUE(says("The envelopes of Porta Nuova are kept and do not count."));
    EXPECT_TRUE(says("The office Porta Nuova was refused (signed by Ada)")) << "the list goes along";
}

TEST_F(StudyPageTest, RemovingSaysWhatItDoesAndWhatNotBeforeItIsDone) {
    press(str("Remove Bob"));
    EXPECT_TRUE(says("If you remove Bob, they no longer open this file"));
    EXPECT_TRUE(
        says("Copies made before, and answers sealed later that they get hold of, stay readable to them"));
    press(str("Remove Bob"));
    EXPECT_EQ(m_session->study().keys().holders()->size(), 2U) << "the button asks, the answer is elsewhere";
    click("messageOffer");
    EXPECT_EQ(m_session->study().keys().holders()->size(), 1U);
    EXPECT_TRUE(says("Bob was removed (signed by Ada)")) << words().toStdString();
    m_page->findChild<QLineEdit*>(str("newHolderName"))->setText(str("bob"));
    type("newHolderPassphrase", "seven quiet herons beside lamps");
    type("newHolderRepeat", "seven quiet herons beside lamps");
    QTest::mouseClick(m_page->findChild<QPushButton*>(str("addHolder")), Qt::LeftButton);
    EXPECT_TRUE(says("or was before being removed")) << words().toStdString();
}

TEST_F(StudyPageTest, APassphraseIsChangedWithTheOneUntilNow) {
    auto* change = m_page->findChild<QPushButton*>(str("changePassphrase"));
    type("oldPassphrase", "open sesame");
    type("changedPassphrase", "tears");
    QTest::mouseClick(change, Qt::LeftButton);
    EXPECT_TRUE(says("easily guessed"));
    type("changedPassphrase", "seven quiet herons beside lamps");
    type("changedRepeat", "seven quiet herons beside lamp");
    type("oldPassphrase", "open sesame");
    QTest::mouseClick(change, Qt::LeftButton);
    EXPECT_TRUE(says("The two passphrases differ")) << words().toStdString();
    type("changedRepeat", "seven quiet herons beside lamps");
    type("oldPassphrase", "wrong");
    QTest::mouseClick(change, Qt::LeftButton);
    EXPECT_TRUE(says("The passphrase does not open this study")) << words().toStdString();
    type("oldPassphrase", "open sesame");
    QTest::mouseClick(change, Qt::LeftButton);
    EXPECT_TRUE(says("opens with your new passphrase now")) << words().toStdString();
    auto again = study::Study::open(m_path, QByteArray(32, 'i'));
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->keys().unlock(str("open sesame")));
    EXPECT_TRUE(again->keys().unlock(str("seven quiet herons beside lamps")));
}

TEST_F(StudyPageTest, TheOlderActsAreShownOnceTheyAreAskedFor) {
    for (int i = 0; i < 9; ++i) {
        ASSERT_TRUE(m_session->study().keys().add(
            QStringLiteral("Holder %1").arg(i), str("shibboleth"), seal::KdfCost::minimal()));
    }
    showPage();
    EXPECT_TRUE(says("Holder 8 can open the study")) << words().toStdString();
    EXPECT_FALSE(says("Bob can open the study"));
    click("allActs");
    EXPECT_EQ(m_page->findChild<QPushButton*>(str("allActs")), nullptr);
    EXPECT_TRUE(says("Bob can open the study")) << words().toStdString();
    EXPECT_TRUE(says("Holder 8 can open the study"));
}

TEST_F(StudyPageTest, ANewRecoverySheetIsMadeAtTheSecondPressAndItsCodeIsShown) {
    click("renewRecovery");
    EXPECT_TRUE(says("The recovery sheet that was printed until now opens this file no longer"));
    EXPECT_EQ(m_page->findChild<QLabel*>(str("codeToKeep")), nullptr);
    const QString pdf = m_folder.path("recovery.pdf");
    test::answerFileDialog(pdf, [this] { click("messageOffer"); });
    EXPECT_TRUE(QFile::exists(pdf));
    EXPECT_TRUE(says("The sheet is saved as")) << words().toStdString();
    const QString code = control<QLabel>("codeToKeep").text();
    auto again = study::Study::open(m_path, QByteArray(32, 'i'));
    EXPECT_TRUE(again && again->keys().unlock(code)) << code.toStdString();
    EXPECT_EQ(words().count(str("recovery sheet was made")), 1) << words().toStdString();
    EXPECT_FALSE(says("The recovery sheet opens this file no longer")) << "three records, one act";
    click("renewRecovery");
    EXPECT_TRUE(says("The recovery sheet that was printed until now"))
        << "the next one is asked about as well";
    EXPECT_EQ(control<QLabel>("codeToKeep").text(), code) << "until it is kept";
    click("codeIsKept");
    EXPECT_EQ(m_page->findChild<QLabel*>(str("codeToKeep")), nullptr);
}

/// The last thing that was said is what a second press agrees to.
TEST_F(StudyPageTest, AnotherQuestionEndsTheOneBefore) {
    click("renewRecovery");
    press(str("Remove Bob"));
    EXPECT_FALSE(says("The recovery sheet that was printed until now"));
    EXPECT_EQ(control("messageOffer").text(), str("Remove Bob"));
    click("checkRecords");
    EXPECT_FALSE(control("messageOffer").isVisible()) << "what was said since has no answer";
    EXPECT_EQ(m_session->study().keys().holders()->size(), 2U);
    press(str("Remove Bob"));
    press(str("Remove Ada"));
    EXPECT_TRUE(says("If you remove yourself, your passphrase no longer opens this file"));
    QSignalSpy locked(m_session.get(), &StudySession::locked);
    click("messageOffer");
    EXPECT_EQ(*m_session->study().keys().holders(), std::vector<QString>{str("Bob")})
        << "whom it asked about";
    EXPECT_EQ(locked.size(), 1) << "what they did now would not count";
}

TEST_F(StudyPageTest, ABackupSaysWhereItWent) {
    const QString path = m_folder.path("s.backup");
    test::answerFileDialog(path, [this] { click(saying("Back up…")); });
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(says("Backed up to")) << words().toStdString();
}

TEST_F(StudyPageTest, ACopyForAnOfficeSaysItsCode) {
    click("newOfficeCopy");
    EXPECT_TRUE(says("The other office needs a name")) << words().toStdString();
    control<QLineEdit>("newOfficeName").setText(str("Florence"));
    const QString path = m_folder.path("office.lacrima");
    test::answerFileDialog(path, [this] { click("newOfficeCopy"); });
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(control<QLineEdit>("newOfficeName").text(), QString());
    EXPECT_TRUE(says("The copy for Florence is ")) << words().toStdString();
    EXPECT_TRUE(says("Florence: a copy was made on")) << words().toStdString();
    const QString code = control<QLabel>("codeToKeep").text();
    const QString pdf = m_folder.path("sheet.pdf");
    test::answerFileDialog(pdf, [this] { click("saveCodeSheet"); });
    EXPECT_TRUE(QFile::exists(pdf));
    auto copy = study::Study::open(path, QByteArray(32, 'f'));
    ASSERT_TRUE(copy && copy->office().registerAs(str("FI"), str("Florence")));
    ASSERT_TRUE(copy->office().setPin(str("1234"), seal::KdfCost::minimal()));
    ASSERT_TRUE(copy->handOver().begin({str("FI01"), str("FI01-1"), 1}));
    EXPECT_TRUE(copy->handOver().end(code)) << code.toStdString();
    EXPECT_FALSE(copy->office().hasPin()) << "the office chooses another one";
}

TEST_F(StudyPageTest, TheLanguageShownIsTheOneThatIsSpoken) {
    text::speak(*qApp, str("it"));
    showPage();
    auto& language = control<QComboBox>("programLanguage");
    EXPECT_EQ(language.currentData().toString(), str("it"));
    QSignalSpy chosen(m_page.get(), &StudyPage::languageChosen);
    const int other = language.findData(str("en"));
    language.setCurrentIndex(other);
    Q_EMIT language.activated(other);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), str("en"));
    QCoreApplication::processEvents();
    EXPECT_EQ(language.currentData().toString(), str("it")) << "nobody changed it";
    text::speak(*qApp, str("en"));
}

TEST_F(StudyPageTest, ActsNameEveryOfficeByItsName) {
    press(str("Accept the office Porta Nuova"));
    click("messageOffer");
    showPage();
    EXPECT_TRUE(says("The office Porta Nuova was accepted")) << words().toStdString();
}

TEST_F(StudyPageTest, TheFieldsOfANewKeyHolderAreEmptyForTheNext) {
    m_page->findChild<QLineEdit*>(str("newHolderName"))->setText(str("Cleo"));
    for (const char* field : {"newHolderPassphrase", "newHolderRepeat"})
        type(field, "seven quiet herons beside lamps");
    click("addHolder");
    ASSERT_TRUE(says("Cleo can open the study now."));
    EXPECT_EQ(m_page->findChild<QLineEdit*>(str("newHolderName"))->text(), QString());
    for (const char* field : {"newHolderPassphrase", "newHolderRepeat"})
        EXPECT_EQ(m_page->findChild<QWidget*>(str(field))->findChild<QLineEdit*>()->text(), QString());
}

} // namespace
} // namespace lacrima::ui
