// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CasebookModel.h"

#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ScratchFolder.h"
#include "ui/session/StudySession.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

namespace lacrima::ui::test {
namespace {

class CasebookModelTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = study::makeDemonstration(m_folder.path("model.lacrima"), QByteArray(32, 'm'));
        ASSERT_TRUE(made);
        m_session = std::make_unique<StudySession>(std::move(*made));
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        m_session->unlock(QStringLiteral("Demonstration"), QStringLiteral("demo"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, 60'000));
        m_model = std::make_unique<CasebookModel>(*m_session, nullptr);
    }
    StudySession& session() { return *m_session; }
    CasebookModel& model() { return *m_model; }
    int columnOf(const char* name) {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(name))
                return column;
        }
        ADD_FAILURE() << name;
        return 0;
    }
    QStringList shown(const char* name) {
        QStringList cells;
        for (int row = 0; row < model().rowCount(); ++row)
            cells.append(model().index(row, columnOf(name)).data().toString());
        return cells;
    }

private:
    support::ScratchFolder m_folder;
    std::unique_ptr<StudySession> m_session;
    std::unique_ptr<CasebookModel> m_model;
};

TEST_F(CasebookModelTest, WhatIsMissingIsToldOfTheValuesThatAreShown) {
    const int variable = session().casebook().variableOf(QStringLiteral("cried_ever"));
    const QModelIndex cell = model().index(0, variable);
    ASSERT_FALSE(cell.data(CasebookModel::kIsMissingRole).toBool());
    session().correct(
        0, variable, response::Missing{response::MissingReason::Refused}, QStringLiteral("Typing error"), {});
    model().refreshAll();
    const QModelIndex after = model().index(0, variable);
    EXPECT_TRUE(after.data(CasebookModel::kIsMissingRole).toBool());
    EXPECT_TRUE(after.data(CasebookModel::kIsCorrectedRole).toBool());
    EXPECT_TRUE(after.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("corrected")));
    model().setValues(CasebookModel::Values::Raw);
    EXPECT_FALSE(model().index(0, variable).data(CasebookModel::kIsMissingRole).toBool());
}

TEST_F(CasebookModelTest, MeansHaveTwoDecimalsAndWholeCountsHaveNone) {
    const QRegularExpression mean(QStringLiteral("^(\\d+\\.\\d\\d)?$"));
    for (const QString& cell : shown("wai_bond"))
        EXPECT_TRUE(mean.match(cell).hasMatch()) << cell.toStdString();
    EXPECT_TRUE(shown("wai_bond").join(u' ').contains(QStringLiteral(".00")));
    for (const char* name : {"wai_bond_sum", "po_psychotic", "po_lowness"}) {
        const QStringList cells = shown(name);
        EXPECT_FALSE(cells.join(u' ').contains(QStringLiteral(".00"))) << name;
        EXPECT_TRUE(std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
            return !cell.isEmpty() && !cell.contains(u'.');
        })) << name;
    }
}

/// Scores stand in the dataset, which has no excluded cases.
TEST_F(CasebookModelTest, ScoresStayInTheirRowsBehindAnExcludedCase) {
    QStringList before = shown("wai_bond");
    session().exclude(2, QStringLiteral("test"), {});
    model().refreshAll();
    ASSERT_FALSE(before[2].isEmpty());
    before[2].clear();
    EXPECT_EQ(shown("wai_bond"), before);
    EXPECT_TRUE(model().headerData(2, Qt::Vertical, Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_FALSE(model().headerData(3, Qt::Vertical, Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_TRUE(
        model().headerData(2, Qt::Vertical, Qt::ToolTipRole).toString().contains(QStringLiteral("Excluded")));
}

TEST_F(CasebookModelTest, ARowThatChangedIsToldWithItsHead) {
    QSignalSpy cells(&model(), &CasebookModel::dataChanged);
    QSignalSpy heads(&model(), &CasebookModel::headerDataChanged);
    model().refreshRows({4, 7});
    ASSERT_EQ(cells.count(), 2);
    EXPECT_EQ(cells[1][0].toModelIndex().row(), 7);
    EXPECT_EQ(cells[1][1].toModelIndex().column(), model().columnCount() - 1);
    ASSERT_EQ(heads.count(), 2);
    EXPECT_EQ(heads[0][0].value<Qt::Orientation>(), Qt::Vertical);
    EXPECT_EQ(heads[0][1].toInt(), 4);
    EXPECT_EQ(heads[1][2].toInt(), 7);
}

} // namespace
} // namespace lacrima::ui::test
