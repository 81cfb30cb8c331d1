// SPDX-License-Identifier: GPL-3.0-or-later
// What Collect and Study say of whose study it is, of this office and of what nobody signed.
#include "core/study/StudyKeys.h"
#include "core/study/StudyOffice.h"
#include "core/study/StudyTeam.h"
#include "tests/core/study/RawFile.h"
#include "tests/support/ui/FileDialog.h"
#include "tests/support/ui/MadeStudy.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

class TrustTest : public ::testing::Test {
protected:
    TrustTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override { QSettings().clear(); }

    void open(const char* picture) {
        m_driver.window().openStudy(m_path);
        settle();
        m_driver.visit(picture);
    }
    void close() {
        m_driver.click("railHome");
        settle();
    }
    study::Study& study() { return m_driver.window().studyView()->session().study(); }
    /// A study of another computer, in which this one takes part next.
    void makeElsewhere() {
        QFile::remove(m_path);
        record::StudyDefinition definition;
        definition.title = str("Tears");
        definition.languages = {str("en")};
        for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
            definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
        auto created = study::Study::create(m_path, definition,
            {str("Ada"), str(MadeStudy::kPassphrase), seal::KdfCost::minimal()}, QByteArray(32, 'x'));
        ASSERT_TRUE(created);
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), str("Via Dante")));
    }
    void registerHere() {
        m_driver.fill("officeName", "Porta Nuova");
        m_driver.fill("officeCode", "PN");
        m_driver.fill("officePin", MadeStudy::kPin);
        m_driver.fill("officePinRepeat", MadeStudy::kPin);
        m_driver.click("saveOffice");
        ASSERT_TRUE(m_driver.waitFor("newClinician")) << m_driver.words().toStdString();
    }
    /// As the team on the other computer says of this office.
    void say(bool isAccepted) {
        auto team = study::Study::open(m_path, QByteArray(32, 'x'));
        ASSERT_TRUE(team && team->keys().unlock(str(MadeStudy::kPassphrase)));
        const QString own = study().office().info()->fingerprint;
        ASSERT_TRUE(isAccepted ? team->team().accept(own) : team->team().refuse(own));
    }
    void comeBackToCollect() {
        m_story.openRail("rail_study");
        m_story.openRail("rail_collect");
        settle();
    }
    QString own() {
        return m_driver.has("ownOffice") ? m_driver.require<QLabel>("ownOffice").text() : QString();
    }

    QString m_path = Home::instance().path("documents/trust.lacrima");
    Driver m_driver;
    Story m_story;
};

TEST_F(TrustTest, AtFirstSightTheTeamIsAskedAndOnceOnly) {
    MadeStudy made(m_path);
    made.whole("VD01-1", 5);
    const QString fingerprint = made.study().fingerprint();
    open("trust-first-sight");
    ASSERT_TRUE(m_driver.has("knownStudy"));
    m_driver.expectSays("for the first time");
    EXPECT_TRUE(m_driver.words().contains(fingerprint));
    comeBackToCollect();
    EXPECT_TRUE(m_driver.has("knownStudy")) << "until somebody closes it";
    close();
    open("trust-second-sight");
    EXPECT_FALSE(m_driver.has("knownStudy"));
    EXPECT_TRUE(m_driver.words().contains(fingerprint.right(4))) << "at the foot, always";
}

TEST_F(TrustTest, AnotherStudyInThePlaceOfAKnownOneIsNamedWithBothFingerprints) {
    QString before;
    {
        MadeStudy first(m_path);
        before = first.study().fingerprint();
    }
    open("trust-before");
    close();
    MadeStudy second(m_path);
    open("trust-other-study");
    ASSERT_TRUE(m_driver.has("knownStudy"));
    m_driver.expectSays("Another study stood in this file");
    EXPECT_TRUE(m_driver.words().contains(before));
    EXPECT_TRUE(m_driver.words().contains(second.study().fingerprint()));
}

TEST_F(TrustTest, AnOfficeIsToldWhatItsEnvelopesAreWorth) {
    makeElsewhere();
    open("trust-registration");
    registerHere();
    m_driver.visit("trust-waiting");
    const QString letters = study().office().info()->fingerprint;
    const auto hasLetters = [&] {
        return own().remove(QLatin1Char(' ')).remove(QChar(0x2009)).remove(QChar(0xA0)).contains(letters);
    };
    EXPECT_TRUE(hasLetters()) << own().toStdString();
    say(false);
    comeBackToCollect();
    m_driver.visit("trust-refused");
    m_driver.expectSays("A key holder has refused this office");
    EXPECT_TRUE(hasLetters()) << "a key holder may ask for it: " << own().toStdString();
    say(true);
    comeBackToCollect();
    m_driver.visit("trust-accepted");
    EXPECT_EQ(own(), QString());
}

TEST_F(TrustTest, WhoeverUnlocksTheStudyIsToldThatTheirOfficeComesIn) {
    makeElsewhere();
    open("trust-joining");
    registerHere();
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("checkRecords"));
    m_driver.visit("trust-joined");
    m_driver.expectSays("this computer’s office Porta Nuova belongs to it from now on");
    m_driver.click("railHome");
    settle();
    open("trust-joined-before");
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("checkRecords"));
    EXPECT_FALSE(m_driver.words().contains(str("from now on"))) << "once";
}

TEST_F(TrustTest, WhatUnlockingSaidGoesWhenItIsSoNoMore) {
    makeElsewhere();
    open("trust-to-be-refused");
    registerHere();
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("checkRecords"));
    const auto clickNamed = [this](const QString& name) {
        for (auto* button : m_driver.window().findChildren<QPushButton*>()) {
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button->click();
        }
        ADD_FAILURE() << name.toStdString();
    };
    m_driver.expectSays("belongs to it from now on");
    clickNamed(str("Refuse the office Porta Nuova"));
    settle();
    clickNamed(str("Refuse Porta Nuova"));
    settle();
    m_driver.expectSays("The envelopes of Porta Nuova are kept and do not count.");
    EXPECT_FALSE(m_driver.words().contains(str("belongs to it from now on")));
}

/// The file is as it should be again, and somebody can write to it who should not.
TEST_F(TrustTest, ALockThatIsPutRightAtUnlockingIsTold) {
    { MadeStudy made(m_path); }
    open("trust-before-the-exchange");
    close();
    study::RawFile(m_path).run("UPDATE key_holder SET wrapped = randomblob(136) WHERE is_recovery = 0");
    open("trust-exchanged");
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("checkRecords"));
    m_driver.visit("trust-put-right");
    m_driver.expectSays("or put another one in its place. It is as it was; ask who else writes to the file.");
}

TEST_F(TrustTest, WhatARefusedOfficeSealedIsNeverMissingInSilence) {
    makeElsewhere();
    {
        auto other = study::Study::open(m_path, QByteArray(32, 'y'));
        ASSERT_TRUE(other && other->office().registerAs(str("PN"), str("Porta Nuova")));
        record::Response response;
        response.caseId = str("PN01-1");
        response.instrument = str("crying");
        ASSERT_TRUE(other->log().append(study::Entry{response, {}, response.caseId, 1, str("crying")}));
        const QString fingerprint = other->office().info()->fingerprint;
        ASSERT_TRUE(other->keys().unlock(str(MadeStudy::kPassphrase)));
        ASSERT_TRUE(other->team().refuse(fingerprint));
    }
    open("trust-refused-before");
    m_story.openRail("rail_explore");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("tabCrying"));
    const QString empty = str("No answers to the crying survey are here yet");
    EXPECT_TRUE(
        !m_driver.isEnglish() || m_driver.waitUntil([&] { return m_driver.words().contains(empty); }));
    m_driver.visit("trust-refused-explore");
    EXPECT_FALSE(m_driver.has("cryingTable")) << "there is nothing to draw";
    for (const char* tab : {"tabAlliance", "tabCorrelations", "tabRelation", "tabCompared", "tabGroups",
             "tabFindings", "tabMissing", "tabReport"}) {
        m_driver.click(tab);
        m_driver.visit(tab);
    }
    m_driver.expectSays("1 record comes from offices that the team refused");
    m_story.openRail("rail_clean");
    settle();
    m_driver.visit("trust-refused-clean");
    m_driver.expectSays("1 record comes from offices that the team refused");
}

TEST_F(TrustTest, ARowThatNobodySignedIsCountedAsLeftOut) {
    {
        MadeStudy made(m_path);
        made.whole("VD01-1", 5);
    }
    study::RawFile(m_path).run(
        "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
        "lamport, signature, body) SELECT randomblob(16), kind, office, 'VD02', 'VD02-1', 1, instrument, "
        "date, "
        "previous, lamport + 50, signature, body FROM record WHERE kind = 3");
    open("trust-left-out");
    m_driver.expectSays("1 record of this file fails its check");
    EXPECT_FALSE(m_driver.words().contains(str("VD02")));
}

TEST_F(TrustTest, ACopyForAnOfficeAsksForNoPassphraseAndHasItsSettings) {
    const QString copy = Home::instance().path("documents/copy.lacrima");
    QFile::remove(copy);
    {
        MadeStudy made(m_path);
        ASSERT_TRUE(made.study().keys().unlock(str(MadeStudy::kPassphrase)));
        ASSERT_TRUE(made.study().team().makeCopyForOffice(copy, str("Florence"), seal::KdfCost::minimal()));
    }
    ASSERT_TRUE(QFile::remove(m_path) && QFile::rename(copy, m_path));
    open("trust-copy");
    m_story.openRail("rail_clean");
    m_driver.visit("trust-copy-clean");
    EXPECT_TRUE(m_driver.has("unlockElsewhere"));
    for (const char* each : {"unlockHolder", "unlockPassphrase", "unlock", "programLanguage"})
        EXPECT_FALSE(m_driver.has(each)) << each;
    m_story.openRail("rail_study");
    m_driver.visit("trust-copy-study");
    EXPECT_TRUE(m_driver.has("unlockElsewhere"));
    EXPECT_TRUE(m_driver.has("programLanguage"));
    EXPECT_TRUE(m_driver.has("programTheme"));
}

TEST_F(TrustTest, ACaseThatIsSealedInPartIsNotHandedOverAndGoesOn) {
    {
        MadeStudy made(m_path);
        made.whole("VD01-1", 5);
    }
    study::RawFile(m_path).run(
        "UPDATE record SET body = substr(body, 1, 99) || x'00' || substr(body, 101) WHERE instrument = "
        "'wai_sr'");
    open("trust-in-part");
    const QStringList row = m_driver.table("board").front();
    EXPECT_TRUE(row.join(QLatin1Char('|')).contains(m_driver.isEnglish() ? str("in part sealed") : str("")))
        << row.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(row.last(), m_driver.isEnglish() ? str("More…") : row.last());
    m_story.openRail("rail_clean");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("exportCsv"));
    ASSERT_TRUE(m_driver.has("leftOutOfData"));
    answerFileDialog(Home::instance().path("documents/part.csv"), [this] { m_driver.click("exportCsv"); });
    m_driver.visit("trust-export-in-part");
    m_driver.expectSays("what they held is written as unreadable, or as not recorded where it is gone");
    EXPECT_TRUE(m_driver.has("leftOutOfData")) << "whatever is said of the export";
}

/// What comes onto the page later is given its height, and takes none from what stands there.
TEST_F(TrustTest, ACodeThatIsShownOnceCutsNoWords) {
    { MadeStudy made(m_path); }
    open("trust-before-the-copy");
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("newOfficeCopy"));
    m_driver.setAuditing(true);
    m_driver.fill("newOfficeName", "North clinic");
    QFile::remove(Home::instance().path("documents/north.lacrima"));
    answerFileDialog(
        Home::instance().path("documents/north.lacrima"), [this] { m_driver.click("newOfficeCopy"); });
    ASSERT_TRUE(m_driver.waitFor("codeToKeep"));
    m_driver.visit("trust-code-of-a-copy");
    for (const QString& fault : m_driver.faults()) ADD_FAILURE() << fault.toStdString();
    m_driver.setAuditing(false);
    m_driver.visit("trust-code-of-a-copy");
    const auto placeOf = [](const QWidget* part) {
        return part->visibleRegion().boundingRect().translated(part->mapTo(part->window(), QPoint()));
    };
    for (const auto* field : m_driver.window().findChildren<QLineEdit*>()) {
        for (const auto* words : m_driver.window().findChildren<QLabel*>()) {
            if (!field->isVisible() || !words->isVisible()) continue;
            EXPECT_FALSE(placeOf(field).intersects(placeOf(words))) << words->text().toStdString();
        }
    }
}

TEST_F(TrustTest, StudyShowsWhoWaits) {
    MadeStudy made(m_path);
    made.whole("VD01-1", 5);
    {
        auto other = study::Study::open(m_path, QByteArray(32, 'y'));
        ASSERT_TRUE(other && other->office().registerAs(str("PN"), str("Porta Nuova")));
    }
    open("trust-with-waiting");
    m_story.openRail("rail_study");
    m_story.unlockWith(MadeStudy::kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("checkRecords"));
    m_driver.visit("trust-study-page");
    m_driver.expectSays("Porta Nuova");
    m_driver.expectSays("waiting");
}

} // namespace
} // namespace lacrima::ui::test
