// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace lacrima::ui::test {

QTableView* Story::grid() const {
    return m_driver.get<QTableView>("casebookGrid");
}

QModelIndex Story::indexOf(const char* caseId, const char* variable) const {
    const QTableView* view = grid();
    if (view == nullptr) return {};
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical).toString() != str(caseId)) continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == str(variable))
                return model->index(row, column);
        }
    }
    ADD_FAILURE() << "no cell " << caseId << ' ' << variable;
    return {};
}

QString Story::cell(const char* caseId, const char* variable) const {
    return indexOf(caseId, variable).data().toString();
}

void Story::selectCell(const char* caseId, const char* variable) {
    ASSERT_NE(grid(), nullptr);
    m_driver.clickCell(grid(), indexOf(caseId, variable));
    ASSERT_TRUE(m_driver.has("correctedValue")) << m_driver.words().toStdString();
}

void Story::unlockWith(const char* passphrase) {
    // Elsewhere the key would press what has the focus, and a dialog that nobody answers waits for ever.
    ASSERT_TRUE(m_driver.has("unlockPassphrase")) << m_driver.words().toStdString();
    m_driver.fill("unlockPassphrase", passphrase);
    m_driver.press(Qt::Key_Return);
}

void Story::unlocks() {
    openRail("rail_clean");
    ASSERT_TRUE(m_driver.has("unlockPassphrase"));
    EXPECT_TRUE(m_driver.require<QWidget>("unlockPassphrase").isAncestorOf(m_driver.active()->focusWidget()));
    m_driver.visit("unlock");
    unlockWith("open sesame");
    const auto hasFailed = [this] { return m_driver.says("The passphrase does not open this study."); };
    if (m_driver.isEnglish()) {
        EXPECT_TRUE(m_driver.waitUntil(hasFailed));
    }
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.require<QWidget>("unlock").isEnabled(); }));
    m_driver.visit("unlock-wrong");
    unlockWith(kPassphrase);
    ASSERT_TRUE(m_driver.waitFor("casebookGrid")) << m_driver.words().toStdString();
    m_driver.visit("clean");
}

void Story::seesBothCases() {
    ASSERT_EQ(grid()->model()->rowCount(), 2);
    EXPECT_EQ(cell("VD01-1", "clin_age"), str("41"));
    EXPECT_EQ(cell("VD01-1", "clin_profession"), str("social_worker"));
    EXPECT_EQ(cell("VD01-1", "clin_caseload"), str("150"));
    EXPECT_EQ(cell("VD01-1", "clin_hours"), str("20.5"));
    EXPECT_EQ(cell("VD01-1", "appr_psychodynamic"), str("5"));
    EXPECT_EQ(cell("VD01-1", "appr_cognitive_behavioral"), str("0"));
    EXPECT_EQ(cell("VD01-1", "pat_age"), str("36"));
    EXPECT_EQ(cell("VD01-1", "po_overall"), str("6"));
    EXPECT_EQ(cell("VD01-1", "po_level"), str("3"));
    EXPECT_EQ(cell("VD01-1", "dx_1"), str("6A70"));
    EXPECT_EQ(cell("VD01-1", "tx_months"), str("300"));
    EXPECT_EQ(cell("VD01-1", "dx_basis"), str("clinical"));
    EXPECT_EQ(cell("VD01-1", "cried_ever"), str("0"));
    // Who never cried was not asked how often; the analysis takes it as implied.
    const auto data = m_driver.window().studyView()->session().dataset();
    for (const char* variable : {"cry_frequency", "cried_last_session"}) {
        ASSERT_NE(data->column(str(variable)), nullptr);
        EXPECT_EQ(data->column(str(variable))->values.front(), 0.0) << variable;
    }
    EXPECT_EQ(cell("VD02-1", "cried_ever"), str("1"));
    EXPECT_EQ(cell("VD02-1", "cry_count"), str(kCount));
    EXPECT_EQ(cell("VD02-1", "cry_frequency"), str("2"));
    EXPECT_EQ(cell("VD02-1", "gen_control"), str("4"));
    EXPECT_EQ(cell("VD02-1", "last_trigger"), str("loss"));
    EXPECT_EQ(cell("VD02-1", "last_comment"), str(kComment));
    // First options: 1 on every alliance item, but for the first patient's third.
    EXPECT_EQ(cell("VD01-1", "wai_3"), str("4"));
    EXPECT_EQ(cell("VD02-1", "wai_bond"), str("1.00"));
    if (!m_driver.isEnglish()) return;
    EXPECT_EQ(cell("VD01-1", "wai_bond"), str("1.75")) << "(4 + 1 + 1 + 1) / 4";
    for (const char* variable : {"cry_count", "cry_frequency", "cried_last_session"})
        EXPECT_EQ(cell("VD01-1", variable), str("not applicable")) << variable;
    EXPECT_EQ(cell("VD01-1", "last_comment"), str("not applicable"));
    EXPECT_EQ(cell("VD02-1", "gen_negative"), str("skipped"));
    EXPECT_EQ(cell("VD02-1", "gen_relief"), str("prefers not to answer"));
    EXPECT_EQ(cell("VD02-1", "pat_age"), str("skipped"));
}

QString Story::everCried() {
    const auto rows = m_driver.table("cryingTable");
    return rows.isEmpty() ? QString() : rows.front().value(1);
}

bool Story::waitEverCried(const char* count) {
    openRail("rail_explore");
    m_driver.click("tabCrying");
    const bool isSo = m_driver.waitUntil([this, count] { return everCried() == str(count); });
    EXPECT_TRUE(isSo) << "shows " << everCried().toStdString() << ", not " << count;
    return isSo;
}

void Story::explores() {
    openRail("rail_explore");
    ASSERT_TRUE(m_driver.waitFor("cryingTable"));
    const char* half = m_driver.isEnglish() ? "1 of 2" : "1 di 2";
    ASSERT_TRUE(waitEverCried(half));
    if (m_driver.isEnglish()) {
        EXPECT_TRUE(m_driver.says("1 of 2 patients have cried in this therapy"));
        m_driver.click("foldExplanation");
        EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.says("n = 2. Who never cried"); }));
        m_driver.click("foldExplanation");
    }
    m_driver.visit("explore-crying");
    m_driver.click("tabCorrelations");
    m_driver.visit("explore-correlations-too-few");
    m_driver.click("tabRelation");
    m_driver.visit("explore-relation-too-few");
    m_driver.click("tabFindings");
    m_driver.visit("explore-findings-too-few");
}

void Story::corrects() {
    const auto records = [this] {
        return m_driver.window().studyView()->session().study().log().verify().value_or({}).records;
    };
    openRail("rail_clean");
    selectCell("VD01-1", "cried_ever");
    const auto before = records();
    m_driver.fill("correctedValue", "1");
    m_driver.click("saveCorrection");
    m_driver.expectSays("A correction needs a reason. Choose one.");
    EXPECT_EQ(cell("VD01-1", "cried_ever"), str("0"));
    EXPECT_EQ(records(), before);
    m_driver.visit("clean-reason-needed");
    auto* reason = &m_driver.require<QComboBox>("correctionReason");
    reason->setFocus();
    m_driver.press(Qt::Key_Down);
    ASSERT_EQ(reason->currentIndex(), 1);
    m_driver.require<QWidget>("correctedValue").setFocus();
    m_driver.press(Qt::Key_Return);
    EXPECT_EQ(cell("VD01-1", "cried_ever"), str("1"));
    EXPECT_EQ(records(), before + 1);
    EXPECT_TRUE(m_driver.has("undoCorrection"));
    m_driver.visit("clean-corrected");
    const bool en = m_driver.isEnglish();
    waitEverCried(en ? "2 of 2" : "2 di 2");
    openRail("rail_clean");
    m_driver.click("undo");
    EXPECT_EQ(cell("VD01-1", "cried_ever"), str("0"));
    waitEverCried(en ? "1 of 2" : "1 di 2");
    openRail("rail_clean");
    m_driver.click("redo");
    EXPECT_EQ(cell("VD01-1", "cried_ever"), str("1"));
    waitEverCried(en ? "2 of 2" : "2 di 2");
    openRail("rail_clean");
    m_driver.click("undo");
    waitEverCried(en ? "1 of 2" : "1 di 2");
    openRail("rail_clean");
    m_driver.click("problems");
    m_driver.visit("clean-problems");
    EXPECT_FALSE(m_driver.table("problemTable").isEmpty()) << "the second clinician's form was left blank";
    m_driver.click("problems");
}

void Story::excludes() {
    const bool en = m_driver.isEnglish();
    selectCell("VD02-1", "cried_ever");
    m_driver.chooseFromMenu("exclude", 0);
    ASSERT_TRUE(m_driver.has("reinstate")) << m_driver.words().toStdString();
    m_driver.visit("clean-excluded");
    waitEverCried(en ? "0 of 1" : "0 di 1");
    openRail("rail_clean");
    m_driver.click("reinstate");
    EXPECT_TRUE(m_driver.has("exclude"));
    waitEverCried(en ? "1 of 2" : "1 di 2");
    openRail("rail_study");
    m_driver.visit("study");
    m_driver.click("checkRecords");
    m_driver.expectSays("records are signed, in order and readable.");
    m_driver.visit("study-checked");
}

void Story::locks() {
    m_driver.click("railLock");
    EXPECT_FALSE(m_driver.window().studyView()->session().isUnlocked());
    for (const char* entry : {"rail_clean", "rail_explore", "rail_study"}) {
        openRail(entry);
        EXPECT_TRUE(m_driver.has("unlockPassphrase")) << entry;
    }
    EXPECT_EQ(m_driver.active()->findChild<QWidget*>(str("casebookGrid")), nullptr);
    EXPECT_EQ(m_driver.active()->findChild<QWidget*>(str("cryingTable")), nullptr);
    m_driver.visit("locked");
}

} // namespace lacrima::ui::test
